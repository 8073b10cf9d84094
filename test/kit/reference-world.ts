import type { DataSource } from "typeorm";
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import {
  declared,
  Virtual,
  type FieldDeclaration,
  type ReadableDeclaration,
  type RootDeclaration,
} from "../../packages/api/src/graph/declaration";

/** A row as it lies in the database, by the names of its entity's properties. */
export type Row = Readonly<Record<string, unknown>>;

/** Who asks, as the reference sees it: the matrix columns joined by `+`, and the organization it acts for. */
export interface Seer {
  readonly kind: string;
  readonly organizationId: string | null;
  readonly credentialId?: string | null;
}

/** A viewer looking at the data: what the functions of a telling get, and take apart as they like. */
export interface Look {
  readonly viewer: Seer;
  readonly is: (kind: string) => boolean;
  /** All rows of a type, whoever may see them. */
  readonly all: (type: string) => readonly Row[];
  readonly byId: (type: string, id: unknown) => Row | null;
  readonly sees: (type: string, row: Row) => boolean;
}

type About = (row: Row, look: Look) => boolean;

/**
 * What the declarations leave to SQL, told a second time in TypeScript and written from the rules of the trade,
 * never from that SQL. Keys are `Type`, or `Type.field`.
 */
export interface Telling {
  /** Who may see a row. */
  readonly sees: Readonly<Record<string, About>>;
  /** Who may read a field that is narrower than its row. */
  readonly reads: Readonly<Record<string, About>>;
  /** What a derived, bound or computed field is. */
  readonly values: Readonly<Record<string, (row: Row, look: Look, args: Row) => unknown>>;
  /** Which rows belong to a list that is tied by a condition. */
  readonly links: Readonly<Record<string, (row: Row, target: Row, look: Look) => boolean>>;
  /** Whether a search finds a row. */
  readonly searches: Readonly<Record<string, (row: Row, text: string, look: Look) => boolean>>;
  /** What must hold besides of the rows of a root: `root`, or `root.argument`. */
  readonly roots: Readonly<Record<string, About>>;
  /**
   * Whose a row, or a field of it, is, where its reading is recorded for viewers of the watched kinds. By `Type` or
   * `Type.field`.
   */
  readonly owners?: Readonly<Record<string, (row: Row, look: Look) => readonly unknown[]>>;
  /** Whether a row is the one an argument of a root names, where that is no column: `root.argument`. */
  readonly matches?: Readonly<Record<string, (row: Row, given: unknown, look: Look) => boolean>>;
  /** The rows of a type that no table holds. */
  readonly virtual: Readonly<Record<string, (look: Look) => readonly Row[]>>;
}

export interface KnownType {
  readonly name: string;
  readonly prefix: string | null;
  readonly declaration: ReadableDeclaration;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
  readonly object: GraphQLObjectType;
}

/** Which field is a column, an edge or a list may be taken from the declarations: that is structure, no secret. */
export class Known {
  readonly types = new Map<string, KnownType>();
  readonly roots = new Map<string, RootDeclaration>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly telling: Telling,
  ) {
    for (const declaration of declared.readables.values()) {
      const object = schema.getType(declaration.name);
      if (!isObjectType(object)) continue;
      const fields = new Map(
        declared.fields
          .filter(({ owner }) => owner() === declaration.type)
          .map(one => [one.name, one.declaration] as const),
      );
      const { name, prefix = null } = declaration;
      this.types.set(name, { name, prefix, declaration, fields, object });
    }
    for (const { name, declaration } of declared.roots) this.roots.set(name, declaration);
  }

  type(name: string): KnownType {
    const found = this.types.get(name);
    if (!found) throw new Error(`the reference knows no ${name}`);
    return found;
  }

  of(declaring: object): KnownType {
    return this.type(declared.readables.get(declaring)?.name ?? "?");
  }

  byPrefix(prefix: string): KnownType | null {
    return [...this.types.values()].find(type => type.prefix === prefix) ?? null;
  }

  /** The named type of a field, such as `Decimal`. */
  scalar(type: KnownType, field: string): string {
    const found = type.object.getFields()[field];
    if (!found) throw new Error(`${type.name} has no field ${field}`);
    return getNamedType(found.type).name;
  }
}

/** What a telling must say and does not: a new scope, condition or derived field without its second telling. */
export function untold(known: Known): string[] {
  const { telling } = known;
  const missing: string[] = [];
  const need = (part: keyof Telling, key: string): void => {
    if (!(key in (telling[part] ?? {}))) missing.push(`${part}: ${key}`);
  };
  for (const type of known.types.values()) {
    need("sees", type.name);
    if (type.declaration.recordedFor) need("owners", type.name);
    if (type.declaration.from instanceof Virtual) need("virtual", type.name);
    for (const search of Object.keys(type.declaration.search ?? {}))
      need("searches", `${type.name}.${search}`);
    for (const [name, field] of type.fields) {
      const key = `${type.name}.${name}`;
      if ("readableBy" in field && field.readableBy) need("reads", key);
      if (field.recordedFor) need("owners", key);
      if (["derived", "embedded", "computed"].includes(field.kind)) need("values", key);
      if ("on" in field && field.on) need("links", key);
    }
  }
  for (const [name, root] of known.roots) {
    if (root.where) need("roots", name);
    if (root.kind === "oneRoot")
      for (const [argument, { where }] of Object.entries(root.by))
        if (where) need("roots", `${name}.${argument}`);
    if (root.kind === "oneRoot")
      for (const [argument, { matches }] of Object.entries(root.by))
        if (matches) need("matches", `${name}.${argument}`);
  }
  return missing;
}

/** Every row of every readable type, held in memory: read once, by plain `select *`. */
export async function rowsOf(dataSource: DataSource): Promise<Map<string, readonly Row[]>> {
  const tables = new Map<string, readonly Row[]>();
  for (const { name, from } of declared.readables.values()) {
    if (from instanceof Virtual) continue;
    const { columns, tablePath } = dataSource.getMetadata(from());
    const rows = await dataSource.query<Row[]>(`select * from ${tablePath}`);
    tables.set(
      name,
      rows.map(row =>
        Object.fromEntries(
          columns.map(({ propertyPath, databaseName, type }) => [
            propertyPath,
            type === "date" ? days(row[databaseName]) : row[databaseName],
          ]),
        ),
      ),
    );
  }
  return tables;
}

/** The driver reads a day as midnight of this machine. */
/** A day, or each of a list of them. */
const days = (value: unknown): unknown => (Array.isArray(value) ? value.map(day) : day(value));

const day = (value: unknown): unknown =>
  value instanceof Date
    ? `${value.getFullYear()}-${pad(value.getMonth() + 1)}-${pad(value.getDate())}`
    : value;

const pad = (part: number): string => String(part).padStart(2, "0");
