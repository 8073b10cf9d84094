import { badUserInput } from "../platform/failure";
import type { Arguments, Compilation } from "./compilation";
import { anyById, column, objectById, writeObject } from "./compiler";
import { connection } from "./connection";
import type { OneRootDeclaration } from "./declaration";
import { concat, orNull, type JsonPiece } from "./json";
import { rowOf, type TypeModel } from "./model";
import { parseGlobalId } from "./node";
import type { Selected } from "./selection";
import { all, Param, raw, sql, type Frame, type Sql } from "./sql";

const MOST_IDS = 100;

/** A root field of the operation as JSON text. */
export function rootField(at: Compilation, one: Selected): readonly JsonPiece[] {
  if (one.name === "__typename") return ['"Query"'];
  if (one.name === "node") return nodeRoot(at, one);
  if (one.name === "nodes") return nodesRoot(at, one);
  const root = at.model.roots.get(one.name);
  const [node] = one.nodes;
  if (!root || !node) throw new Error(`Query.${one.name} has no plan`);
  const here = { type: at.model.typeOf(root.to()), alias: at.alias() };
  const where = root.where
    ? [sql`(${root.where({ row: rowOf(here.type, here.alias), viewer: at.viewer })})`]
    : [];
  if (root.kind === "oneRoot") return oneRoot(at, one, root, { ...here, where });
  const args = at.arguments(at.field("Query", one.name), node);
  const source = { ...here, link: where, orderBy: root.orderBy };
  return orNull(connection(at, source, { args, selected: one }, writeObject));
}

interface RootRow {
  readonly type: TypeModel;
  readonly alias: string;
  readonly where: readonly Sql[];
}

function oneRoot(
  at: Compilation,
  one: Selected,
  root: OneRootDeclaration,
  here: RootRow,
): readonly JsonPiece[] {
  const { type, alias } = here;
  const [node] = one.nodes;
  if (!node) return ["null"];
  const args = at.arguments(at.field("Query", one.name), node, root.by);
  const names = Object.keys(root.by);
  const given = names.filter(name => args.now[name] !== undefined && args.now[name] !== null);
  if (!root.every && names.length > 0 && given.length !== 1)
    throw badUserInput(`Give exactly one of: ${names.join(", ")}.`, {
      path: names.slice(0, 1),
      reason: "EXACTLY_ONE",
    });
  const matches = given.map(name => {
    const property = root.by[name]?.property ?? name;
    const matches = root.by[name]?.matches;
    const row = rowOf(type, alias);
    if (matches) return matches({ row, viewer: at.viewer, given: args.param(name, "text") });
    const sqlType = type.columns.get(property)?.type ?? "text";
    const param =
      property === "id"
        ? new Param(idReader(args.read, name, type), "uuid")
        : args.param(name, sqlType);
    return sql`${column(here, property)} = ${param}`;
  });
  const text = concat(writeObject(type, alias, one, at));
  const besides = given.flatMap(
    name => root.by[name]?.where?.({ row: rowOf(type, alias), viewer: at.viewer }) ?? [],
  );
  const where = all([...matches, ...besides, ...here.where, at.visible(type, alias)]);
  return orNull(sql`select ${text} from ${at.from(type, alias)} where ${where} limit 1`);
}

/** The uuid in a global id of this type; NULL, which equals nothing, for any other text. */
function uuidOf(id: unknown, type: TypeModel): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.prefix === type.prefix ? parsed.uuid : null;
}

/** The id's prefix is part of the plan's key, so only the one table is looked at. */
function nodeRoot(at: Compilation, one: Selected): readonly JsonPiece[] {
  const [node] = one.nodes;
  if (!node) return ["null"];
  const args = at.arguments(at.field("Query", "node"), node);
  const type = at.model.byPrefix.get(parseGlobalId(args.now["id"])?.prefix ?? "");
  if (!type) return ["null"];
  const { read } = args;
  const id = new Param(idReader(read, "id", type), "uuid");
  return orNull(objectById(at, { type, id: sql`${id}` }, one));
}

function nodesRoot(at: Compilation, one: Selected): readonly JsonPiece[] {
  const [node] = one.nodes;
  if (!node) return ["[]"];
  const args = at.arguments(at.field("Query", "nodes"), node);
  const { read } = args;
  const idsNow = args.now["ids"] as readonly string[];
  const types = new Set(
    idsNow.flatMap(id => at.model.byPrefix.get(parseGlobalId(id)?.prefix ?? "") ?? []),
  );
  const ids = new Param(idsReader(read), "text[]");
  const inner = at.inList(countReader(read));
  const found = anyById(inner, raw("u.id"), one, [...types]);
  return orNull(
    sql`select concat('[', string_agg(coalesce(${found}, 'null'), ',' order by u.n), ']') from unnest(${ids}) with ordinality u(id, n)`,
  );
}

type Read = Arguments["read"];

// Made out here, so that a plan holds nothing of the request it was compiled for.

const idReader =
  (read: Read, name: string, type: TypeModel) =>
  (frame: Frame): string | null =>
    uuidOf(read(frame)[name], type);

const idsReader =
  (read: Read) =>
  (frame: Frame): readonly string[] =>
    idsIn(read(frame)).map(id => (parseGlobalId(id) ? id : ""));

const countReader =
  (read: Read) =>
  (frame: Frame): number =>
    idsIn(read(frame)).length;

/** Counted at each run: how many there are is no part of a plan. */
function idsIn(args: Readonly<Record<string, unknown>>): readonly string[] {
  const ids = args["ids"] as readonly string[];
  if (ids.length > MOST_IDS)
    throw badUserInput(`At most ${MOST_IDS} ids at once.`, { path: ["ids"], reason: "TOO_MANY" });
  return ids;
}

/** The objects of one type with the bound ids, in their order, as a JSON array. */
export function objectsByIds(
  at: Compilation,
  type: TypeModel,
  one: Selected,
  waived: boolean,
): Sql {
  const ids = new Param(frame => frame.bound["ids"], "uuid[]");
  const each = at.inList(frame => (frame.bound["ids"] as readonly string[]).length);
  const found = objectById(each, { type, id: raw("u.id"), waived }, one);
  return sql`select concat('[', string_agg(coalesce((${found}), 'null'), ',' order by u.n), ']') as data from unnest(${ids}) with ordinality u(id, n)`;
}
