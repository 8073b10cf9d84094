import {
  buildSchema,
  execute,
  getNamedType,
  isObjectType,
  printSchema,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import type { AnyEdgeDeclaration } from "../../packages/api/src/graph/declaration";
import { Found, listed, ReferenceOrder, refusal } from "./reference-lists";
import { Looking, Tables } from "./reference-look";
import { page, wishOf } from "./reference-paging";
import { shown } from "./reference-values";
import {
  Known,
  untold,
  type KnownType,
  type Row,
  type Seer,
  type Telling,
} from "./reference-world";

/** Values bound from a row, such as an amount and its currency. */
class Bound {
  constructor(readonly values: Row) {}
}

export interface ReferenceAnswer {
  readonly data: unknown;
  /** The codes of what was refused. */
  readonly refused: readonly string[];
  /** What of the confidential was told, by whose it is: `owner subject`. */
  readonly told: ReadonlySet<string>;
}

/**
 * The graph a second time, as simply as it can be: graphql-js asks every field of every object by itself, of rows held in
 * memory. It shares the declared structure with the engine and nothing else: no SQL, no plan, no scope.
 */
export class Reference {
  readonly known: Known;
  private readonly schema: GraphQLSchema;
  readonly tables: Tables;

  constructor(schema: GraphQLSchema, telling: Telling, rows: ReadonlyMap<string, readonly Row[]>) {
    this.schema = buildSchema(printSchema(schema));
    this.known = new Known(this.schema, telling);
    this.tables = new Tables(rows);
    const missing = untold(this.known);
    if (missing.length > 0)
      throw new Error(
        `tell the reference, from the rules of the trade:\n  ${missing.join("\n  ")}`,
      );
  }

  look(viewer: Seer): Looking {
    return new Looking(this.known, this.tables, viewer);
  }

  async ask(look: Looking, document: DocumentNode, variables: Row): Promise<ReferenceAnswer> {
    const told = new Set<string>();
    const { data, errors = [] } = await execute({
      schema: this.schema,
      document,
      variableValues: variables,
      contextValue: Object.assign(Object.create(look) as Looking, { told }),
      fieldResolver: resolve,
      typeResolver: value => (value as Found).type.name,
    });
    for (const { originalError } of errors)
      if (originalError && !("extensions" in originalError)) throw originalError;
    return { data, refused: errors.map(({ extensions }) => String(extensions["code"])), told };
  }
}

function resolve(source: unknown, args: Row, look: Looking, info: GraphQLResolveInfo): unknown {
  if (info.parentType === info.schema.getQueryType()) return rootField(look, info, args);
  if (source instanceof Found) return fieldOf(look, source, info, args);
  const scalar = getNamedType(info.returnType).name;
  if (source instanceof Bound) return shown(source.values[info.fieldName], scalar);
  return (source as Row)[info.fieldName];
}

function rootField(look: Looking, info: GraphQLResolveInfo, args: Row): unknown {
  const name = info.fieldName;
  if (name === "node") return byGlobalId(look, args["id"]);
  if (name === "nodes") return (args["ids"] as string[]).map(id => byGlobalId(look, id));
  const root = look.known.roots.get(name);
  if (!root) throw new Error(`the reference knows no root ${name}`);
  const type = look.known.of(root.to());
  const besides = look.known.telling.roots[name] ?? (() => true);
  const rows = look.all(type.name).filter(row => besides(row, look) && look.sees(type.name, row));
  if (root.kind === "pagedRoot") return page(look, type, rows, { args, orderBy: root.orderBy });

  const given = Object.keys(root.by).filter(one => (args[one] ?? null) !== null);
  const wanted = root.every ? given.length : 1;
  if (Object.keys(root.by).length > 0 && given.length !== wanted) throw refusal("BAD_USER_INPUT");
  const conditions = given.map(one => {
    const { property = one, parse } = root.by[one] ?? {};
    if (property === "id") return (row: Row) => `${type.prefix}_${String(row["id"])}` === args[one];
    const read = parse?.(String(args[one])) ?? { ok: true as const, value: args[one] };
    if (!read.ok) throw refusal("BAD_USER_INPUT");
    const matches = look.known.telling.matches?.[`${name}.${one}`];
    if (matches) return (row: Row) => matches(row, read.value, look);
    const own = look.known.telling.roots[`${name}.${one}`] ?? (() => true);
    return (row: Row) => row[property] === read.value && own(row, look);
  });
  const found = rows.find(row => conditions.every(holds => holds(row)));
  return found ? new Found(type, found) : null;
}

function byGlobalId(look: Looking, id: unknown): Found | null {
  const [prefix = "", uuid] = String(id).split("_");
  const type = look.known.byPrefix(prefix);
  const row = type && look.byId(type.name, uuid);
  if (!row || String(id) !== `${prefix}_${uuid ?? ""}`) return null;
  return look.sees(type.name, row) ? new Found(type, row) : null;
}

/** Keeps what a viewer whose reading is recorded is told of others. */
function keep(look: Looking & { readonly told?: Set<string> }, { type, row }: Found, of: string) {
  const owners = look.known.telling.owners?.[of];
  if (!owners || !watched.some(kind => look.is(kind))) return;
  for (const owner of owners(row, look))
    if (typeof owner === "string" && owner !== look.viewer.organizationId)
      look.told?.add(`${owner} ${of} ${type.prefix}_${String(row["id"])}`);
}

/** C15. */
const watched = ["AMR", "BANK", "OPERATOR"];

function fieldOf(look: Looking, at: Found, info: GraphQLResolveInfo, args: Row): unknown {
  const { type, row } = at;
  const name = info.fieldName;
  const field = type.fields.get(name);
  if (!look.reads(type, name, row)) return null;
  keep(look, at, type.name);
  keep(look, at, `${type.name}.${name}`);
  switch (field?.kind) {
    case "edge":
      return edge(look, look.known.of(field.to()), row[field.by]);
    case "anyEdge":
      return anyEdge(look, row, field);
    case "paged": {
      const target = look.known.of(field.to());
      const { orderBy } = field;
      return page(look, target, listed(look, at, name, field), { args, orderBy });
    }
    case "listed": {
      const target = look.known.of(field.to());
      const order = new ReferenceOrder(look, target, field.orderBy.map(wishOf));
      const rows = listed(look, at, name, field).sort((a, b) => order.compare(a, b));
      return rows.slice(0, field.atMost).map(one => new Found(target, one));
    }
    default:
      return valueOf(look, at, info, args);
  }
}

function valueOf(
  look: Looking,
  { type, row }: Found,
  info: GraphQLResolveInfo,
  args: Row,
): unknown {
  const value = look.value(type, info.fieldName, row, args);
  if (info.fieldName === "id" && type.prefix) return `${type.prefix}_${String(value)}`;
  const named = getNamedType(info.returnType);
  if (isObjectType(named) && value !== null) return new Bound(value as Row);
  return shown(value, named.name);
}

function edge(look: Looking, target: KnownType, id: unknown): Found | null {
  const row = look.byId(target.name, id);
  return row && look.sees(target.name, row) ? new Found(target, row) : null;
}

function anyEdge(look: Looking, row: Row, field: AnyEdgeDeclaration): Found | null {
  if (field.globalId !== undefined) return byGlobalId(look, row[field.globalId]);
  for (const { to, by } of field.alternatives) {
    const found = edge(look, look.known.of(to()), row[by]);
    if (found) return found;
  }
  return null;
}
