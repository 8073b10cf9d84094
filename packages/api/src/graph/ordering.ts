import { Printed, type DerivedDeclaration } from "./declaration";
import type { Compilation } from "./compilation";
import { rowOf, type TypeModel } from "./model";
import { all, any, join, Param, raw, sql, TRUE, type Frame, type Sql } from "./sql";

type Direction = "ASC" | "DESC";

interface SortKey {
  readonly property: string;
  readonly value: Sql;
  readonly type: string;
  readonly nullable: boolean;
  readonly direction: Direction;
}

/** An ordering of a type's rows: total, because the id is its last key, in the direction of the key before it. */
export class Ordering {
  private constructor(
    private readonly typeName: string,
    private readonly keys: readonly SortKey[],
  ) {}

  static of(
    at: Compilation,
    type: TypeModel,
    alias: string,
    wanted: readonly SortWish[],
  ): Ordering {
    const seen = new Set<string>();
    const keys: SortKey[] = [];
    const add = ({ field, direction }: SortWish): void => {
      // A key named again decides nothing any more.
      if (seen.has(field)) return;
      seen.add(field);
      keys.push({ ...sortKey(at, type, alias, field), property: field, direction });
    };
    wanted.forEach(add);
    add({ field: "id", direction: keys[keys.length - 1]?.direction ?? "ASC" });
    return new Ordering(type.name, keys);
  }

  /** What a cursor is bound to. */
  get identity(): string {
    return `${this.typeName}:${this.keys.map(key => `${key.property} ${key.direction}`).join(",")}`;
  }

  /** Nulls last in both directions; read backwards, first. */
  by(backwards: boolean): Sql {
    const terms = this.keys.map(({ value, direction, nullable }) => {
      const descending = (direction === "DESC") !== backwards;
      const nulls = nullable ? ` nulls ${backwards ? "first" : "last"}` : "";
      return sql`${value}${raw(`${descending ? " desc" : ""}${nulls}`)}`;
    });
    return join(terms, ", ");
  }

  /** The keys of a row as JSON text, to be signed. */
  payload(): Sql {
    return sql`json_build_array(${join(
      this.keys.map(({ value }) => sql`(${value})::text`),
      ", ",
    )})::text`;
  }

  /** The rows that follow (or, backwards, precede) the place a cursor names. */
  beyond(keysAt: (frame: Frame) => readonly (string | null)[], backwards: boolean): Sql {
    const places = this.keys.map(
      (key, i) => new Param(frame => keysAt(frame)[i] ?? null, key.type),
    );
    const uniform = this.keys.every(
      key => key.direction === this.keys[0]?.direction && !key.nullable,
    );
    if (uniform) {
      const less = (this.keys[0]?.direction === "DESC") !== backwards;
      const row = join(
        this.keys.map(key => key.value),
        ", ",
      );
      const place = join(
        places.map(param => sql`${param}`),
        ", ",
      );
      return sql`(${row}) ${raw(less ? "<" : ">")} (${place})`;
    }
    return any(
      this.keys.map((key, i) =>
        all([
          ...this.keys
            .slice(0, i)
            .map((before, j) => sql`${before.value} is not distinct from ${places[j] ?? null}`),
          passes(key, places[i], backwards),
        ]),
      ),
    );
  }
}

export interface SortWish {
  readonly field: string;
  readonly direction: Direction;
}

/** `-placedAt` -> placedAt, descending. */
export const sortWish = (key: string): SortWish =>
  key.startsWith("-")
    ? { field: key.slice(1), direction: "DESC" }
    : { field: key, direction: "ASC" };

function passes(
  { value, direction, nullable }: SortKey,
  place: Param | undefined,
  backwards: boolean,
): Sql {
  if (!place) return TRUE;
  const less = (direction === "DESC") !== backwards;
  const compared = sql`${value} ${raw(less ? "<" : ">")} ${place}`;
  if (!nullable) return compared;
  // Nothing follows a null; a null follows every value. Backwards it is the other way round.
  return backwards
    ? sql`(${compared} or (${place} is null and ${value} is not null))`
    : sql`(${compared} or (${place} is not null and ${value} is null))`;
}

function sortKey(
  at: Compilation,
  type: TypeModel,
  alias: string,
  field: string,
): Omit<SortKey, "property" | "direction"> {
  const { value, type: sqlType, nullable } = valueOf(at, type, alias, field);
  const text = ["text", "character varying", "varchar"].includes(sqlType);
  return { value: text ? sql`${value} collate "C"` : value, type: sqlType, nullable };
}

export interface FieldValue {
  readonly value: Sql;
  readonly type: string;
  readonly nullable: boolean;
}

/** PostgreSQL's type for a derived value of each scalar. */
const typeOfScalar: Readonly<Record<string, string>> = {
  Int: "integer",
  Boolean: "boolean",
  Decimal: "numeric",
  LocalDate: "date",
  DateTime: "timestamp with time zone",
};

/** Comparing gives a field no arguments: those it has must be such that they can be left out. */
function mustNeedNone(where: string, args: DerivedDeclaration["args"] = {}): void {
  for (const [name, { type }] of Object.entries(args))
    if (type.endsWith("!")) throw new Error(`${where} needs ${name}: nothing can be compared`);
}

/** A field of a row to compare or sort by: NULL for those who may not read it, so that it cannot be found by asking. */
export function valueOf(
  at: Compilation,
  type: TypeModel,
  alias: string,
  field: string,
): FieldValue {
  const declaration = type.fields.get(field);
  const row = rowOf(type, alias);
  const narrowed = (value: Sql): Sql => {
    const readable =
      declaration && "readableBy" in declaration
        ? at.readable(declaration.readableBy, type, alias)
        : TRUE;
    return readable === TRUE ? value : sql`(case when ${readable} then ${value} end)`;
  };
  if (declaration?.kind === "derived") {
    mustNeedNone(`${type.name}.${field}`, declaration.args);
    const told = declaration.expression({ row, viewer: at.viewer, args: {} });
    const value = told instanceof Printed ? told.text : told;
    const definition = at.field(type.name, field);
    const scalar = String(definition.type).replaceAll(/[![\]]/g, "");
    return {
      value: narrowed(sql`(${value})`),
      type: typeOfScalar[scalar] ?? "text",
      nullable: true,
    };
  }
  const column = type.columns.get(field);
  if (!column) throw new Error(`${type.name}.${field} is no column and cannot be compared`);
  const value = (row as Readonly<Record<string, Sql>>)[field];
  if (!value) throw new Error(`${type.name} has no ${field}`);
  const hidden =
    declaration !== undefined &&
    "readableBy" in declaration &&
    declaration.readableBy !== undefined;
  return { value: narrowed(value), type: column.type, nullable: column.nullable || hidden };
}
