import type { Known, KnownType, Look, Row, Seer } from "./reference-world";

/** One viewer looking at all the data. What it has found out it remembers; the data never change under it. */
export class Looking implements Look {
  private readonly visible = new Map<string, Map<Row, boolean>>();
  private readonly kinds: ReadonlySet<string>;

  constructor(
    readonly known: Known,
    private readonly tables: Tables,
    readonly viewer: Seer,
  ) {
    this.kinds = new Set(viewer.kind.split("+"));
  }

  readonly is = (kind: string): boolean => {
    return this.kinds.has(kind);
  };

  readonly all = (type: string): readonly Row[] => {
    const virtual = this.known.telling.virtual[type];
    return virtual ? virtual(this) : this.tables.rows(type);
  };

  readonly byId = (type: string, id: unknown): Row | null => {
    return this.tables.byId(type, id);
  };

  readonly sees = (type: string, row: Row): boolean => {
    const seen = this.visible.get(type) ?? new Map<Row, boolean>();
    this.visible.set(type, seen);
    const known = seen.get(row);
    if (known !== undefined) return known;
    const told = this.known.telling.sees[type];
    if (!told) throw new Error(`nobody told who sees ${type}`);
    const answer = told(row, this);
    seen.set(row, answer);
    return answer;
  };

  /** Whether a field of a visible row may be read. */
  reads(type: KnownType, field: string, row: Row): boolean {
    const declaration = type.fields.get(field);
    if (!declaration || !("readableBy" in declaration) || !declaration.readableBy) return true;
    const told = this.known.telling.reads[`${type.name}.${field}`];
    if (!told) throw new Error(`nobody told who reads ${type.name}.${field}`);
    return told(row, this);
  }

  /** What is in a field, as the viewer may read it: a value to show, to compare with or to sort by. */
  value(type: KnownType, field: string, row: Row, args: Row = {}): unknown {
    if (!this.reads(type, field, row)) return null;
    const kind = type.fields.get(field)?.kind ?? "column";
    if (kind === "column") return row[field] ?? null;
    const told = this.known.telling.values[`${type.name}.${field}`];
    if (!told) throw new Error(`nobody told what ${type.name}.${field} is`);
    return told(row, this, args) ?? null;
  }
}

export class Tables {
  private readonly ids = new Map<string, ReadonlyMap<unknown, Row>>();

  constructor(private readonly tables: ReadonlyMap<string, readonly Row[]>) {}

  rows(type: string): readonly Row[] {
    const found = this.tables.get(type);
    if (!found) throw new Error(`no rows of ${type} were loaded`);
    return found;
  }

  byId(type: string, id: unknown): Row | null {
    const known = this.ids.get(type) ?? new Map(this.rows(type).map(row => [row["id"], row]));
    this.ids.set(type, known);
    return known.get(id) ?? null;
  }
}
