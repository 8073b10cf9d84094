import type { Random } from "./random";
import type { Samples } from "./random-arguments";
import { AsPrinted, shown } from "./reference-values";
import type { Reference } from "./reference";
import type { Row } from "./reference-world";

/** Values out of the rows themselves, so that random filters meet something; seen by nobody, so that they also probe. */
export class RowSamples implements Samples {
  constructor(private readonly reference: Reference) {}

  value(type: string, field: string, random: Random): unknown {
    const known = this.reference.known.types.get(type);
    const row = known && this.row(type, random);
    if (!known || !row) return null;
    const kind = known.fields.get(field)?.kind ?? "column";
    // An argument may be no field at all, such as one a root is found by: its name is the property's.
    if (kind !== "column" || !(field in known.object.getFields())) return plain(row[field]);
    if (field === "id") return `${known.prefix ?? ""}_${String(row[field])}`;
    return shown(row[field] ?? null, this.reference.known.scalar(known, field));
  }

  id(random: Random, type?: string): string {
    const { types } = this.reference.known;
    const withIds = [...types.values()].filter(one => one.prefix !== null);
    const wanted =
      type !== undefined && random.chance(0.9) ? types.get(type) : random.pick(withIds);
    const row = wanted?.prefix ? this.row(wanted.name, random) : null;
    return row ? `${wanted?.prefix ?? ""}_${String(row["id"])}` : "nonsense";
  }

  private row(type: string, random: Random): Row | null {
    if (type in this.reference.known.telling.virtual) return null;
    const rows = this.reference.tables.rows(type);
    return rows.length > 0 ? random.pick(rows) : null;
  }
}

const plain = (value: unknown): unknown =>
  value instanceof AsPrinted ? value.text : (value ?? null);
