import { badUserInput } from "../platform/failure";
import type { Compilation } from "./compilation";
import type { ManyDeclaration } from "./declaration";
import { rowOf, type TypeModel } from "./model";
import { parseGlobalId } from "./node";
import { valueOf } from "./ordering";
import { all, any, Param, raw, sql, TRUE, type Frame, type Sql } from "./sql";

type Given = Readonly<Record<string, unknown>>;

/** Where a part of a filter is: as it is now, and how to find it in the arguments of a later run. */
interface Place {
  readonly now: unknown;
  readonly read: (frame: Frame) => unknown;
}

const member = ({ now, read }: Place, key: string | number): Place => ({
  now: (now as Given | null | undefined)?.[key],
  read: memberReader(read, key),
});

/** Made out here, so that a plan holds nothing of the request it was compiled for. */
const memberReader =
  (read: Place["read"], key: string | number) =>
  (frame: Frame): unknown =>
    (read(frame) as Given | null | undefined)?.[key];

const operandParam = (read: Place["read"], prefix: string | null, as: string): Param =>
  new Param(frame => toSql(read(frame), prefix), as);

const searchParam = (read: Place["read"], name: string): Param =>
  new Param(frame => searchText(read(frame), name), "text");

const isGiven = (value: unknown): value is Given => typeof value === "object" && value !== null;

/**
 * A filter as a condition on rows. Only `not` turns a condition round, and says so with IS NOT TRUE:
 * a comparison with an absent or unreadable value is false, and `not` of it true.
 */
export function condition(at: Compilation, type: TypeModel, alias: string, place: Place): Sql {
  if (!isGiven(place.now)) return TRUE;
  return all(
    Object.keys(place.now)
      .sort()
      .map(name => one(at, { type, alias, name, place: member(place, name) })),
  );
}

interface Named {
  readonly type: TypeModel;
  readonly alias: string;
  readonly name: string;
  readonly place: Place;
}

function one(at: Compilation, named: Named): Sql {
  const { type, alias, name, place } = named;
  if (!isGiven(place.now)) return TRUE;
  at.countCondition();
  if (name === "and" || name === "or") {
    const parts = (place.now as unknown as readonly unknown[]).map((_, i) => {
      at.countCondition();
      return condition(at, type, alias, member(place, i));
    });
    return name === "and" ? all(parts) : any(parts);
  }
  if (name === "not") return sql`((${condition(at, type, alias, place)}) is not true)`;
  if (type.declaration.search?.[name]) return searched(at, named);
  const declaration = type.fields.get(name);
  if (declaration?.kind === "edge") return throughEdge(at, named);
  if (declaration?.kind === "paged") return throughList(at, named, declaration);
  return compared(at, named);
}

/** Names are shorter; looking for every part of a long text would only keep the database busy. */
const SEARCH_LENGTH = 300;

function searchText(text: unknown, filter: string): unknown {
  if (typeof text === "string" && text.length > SEARCH_LENGTH)
    throw badUserInput(`A search has at most ${SEARCH_LENGTH} characters.`, {
      path: ["filter", filter, "contains"],
    });
  return text ?? null;
}

function searched(at: Compilation, { type, alias, name, place }: Named): Sql {
  const search = type.declaration.search?.[name];
  if (!search) return TRUE;
  const text = searchParam(member(place, "contains").read, name);
  at.findings.heavy = true;
  return search.contains({ row: rowOf(type, alias), viewer: at.viewer, text });
}

function throughEdge(at: Compilation, { type, alias, name, place }: Named): Sql {
  const edge = type.fields.get(name);
  if (edge?.kind !== "edge") return TRUE;
  const target = at.model.typeOf(edge.to());
  at.countSubselect();
  const there = at.alias();
  const towards = (rowOf(type, alias) as Readonly<Record<string, Sql>>)[edge.by] ?? raw("null");
  const wanted = idWanted(target, place);
  const id = rowOf(target, there)["id" as never];
  const found = all([
    sql`${id} = ${wanted ?? towards}`,
    at.visible(target, there),
    condition(at, target, there, place),
  ]);
  // With the id known, the other end is looked at once for the statement, and the rows are found by their own index.
  return all([
    wanted ? sql`${towards} = ${wanted}` : TRUE,
    sql`exists (select 1 from ${at.from(target, there)} where ${found})`,
    at.readable(edge.readableBy, type, alias),
  ]);
}

/** The one id that the other end of an edge must have, where the filter says so. */
function idWanted({ prefix }: TypeModel, place: Place): Param | null {
  const eq = member(member(place, "id"), "eq");
  if (!isGiven(place.now) || eq.now === undefined) return null;
  return operandParam(eq.read, prefix, "uuid");
}

function throughList(at: Compilation, { type, alias, place }: Named, list: ManyDeclaration): Sql {
  const target = at.model.typeOf(list.to());
  const among = (part: "some" | "none"): Sql => {
    const wanted = member(place, part);
    if (!isGiven(wanted.now)) return TRUE;
    at.countSubselect();
    const there = at.alias();
    const found = all([
      link(at, { type, alias }, { type: target, alias: there }, list),
      at.visible(target, there),
      condition(at, target, there, wanted),
      at.readable(list.readableBy, type, alias),
    ]);
    const exists = sql`exists (select 1 from ${at.from(target, there)} where ${found})`;
    return part === "some" ? exists : sql`(not ${exists})`;
  };
  return all([among("some"), among("none")]);
}

interface Aliased {
  readonly type: TypeModel;
  readonly alias: string;
}

/** The condition that ties the rows of a list to the row it hangs on. */
export function link(at: Compilation, here: Aliased, there: Aliased, list: ManyDeclaration): Sql {
  const row = rowOf(here.type, here.alias);
  const target = rowOf(there.type, there.alias);
  if (list.on) return sql`(${list.on({ row, target, viewer: at.viewer })})`;
  const back = (target as Readonly<Record<string, Sql>>)[list.by ?? ""];
  return sql`${back ?? null} = ${row["id" as never]}`;
}

function compared(at: Compilation, { type, alias, name, place }: Named): Sql {
  const { value, type: sqlType } = valueOf(at, type, alias, name);
  const isId = name === "id";
  const bound = (operator: string, as: string): Param => {
    return operandParam(member(place, operator).read, isId ? type.prefix : null, as);
  };
  const element = sqlType.endsWith("[]") ? sqlType.slice(0, -2) : sqlType;
  const operators: Readonly<Record<string, () => Sql>> = {
    eq: () => sql`${value} = ${bound("eq", sqlType)}`,
    in: () => sql`${value} = any(${bound("in", `${element}[]`)})`,
    gte: () => sql`${value} >= ${bound("gte", sqlType)}`,
    lte: () => sql`${value} <= ${bound("lte", sqlType)}`,
    has: () => sql`${value} @> array[${bound("has", element)}]`,
    contains: () => {
      at.findings.heavy = true;
      return sql`strpos(${value}, ${bound("contains", "text")}) > 0`;
    },
  };
  return all(
    Object.keys(isGiven(place.now) ? place.now : {})
      .sort()
      .map(operator => operators[operator]?.() ?? TRUE),
  );
}

/** Coerced values as the driver takes them; a global id of another type, or none at all, equals nothing. */
function toSql(value: unknown, prefix: string | null): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(one => toSql(one, prefix)).filter(one => one !== null);
  if (prefix !== null) {
    const id = parseGlobalId(value);
    return id?.prefix === prefix ? id.uuid : null;
  }
  if (value instanceof Date) return value.toISOString();
  return value;
}
