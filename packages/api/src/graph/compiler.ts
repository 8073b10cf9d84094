import type { GraphQLOutputType } from "graphql";
import type { Compilation } from "./compilation";
import { connection, type WriteObject } from "./connection";
import {
  Printed,
  type AnyEdgeDeclaration,
  type ComputedDeclaration,
  type DerivedDeclaration,
  type EdgeDeclaration,
  type EmbeddedDeclaration,
  type ManyDeclaration,
} from "./declaration";
import { link } from "./filter";
import { concat, isRequired, leaf, object, orNull, type JsonPiece } from "./json";
import { possibleTypes, rowOf, type TypeModel } from "./model";
import { Ordering, sortWish } from "./ordering";
import { below, fieldsOf, type Selected } from "./selection";
import { all, join, type Param, raw, sql, TRUE, type Sql } from "./sql";

/** Where the walk over a tree finds what an interface or a union turned out to be. */
export const TYPE_KEY = "__type";

/** Where a field is being written: the compilation, the row's type and its alias. */
interface Here {
  readonly at: Compilation;
  readonly type: TypeModel;
  readonly alias: string;
}

type Loose = Readonly<Record<string, Sql>>;

export const column = ({ type, alias }: Omit<Here, "at">, property: string): Sql => {
  const value = (rowOf(type, alias) as Loose)[property];
  if (!value) throw new Error(`${type.name} has no ${property}`);
  return value;
};

/** The JSON of one row: what was selected of its type, in the order it was selected. */
export const writeObject: WriteObject = (type, alias, field, at) =>
  objectOf({ at, type, alias }, field);

function objectOf(here: Here, field: Selected): JsonPiece[] {
  const { at, type } = here;
  at.cost.add(1);
  const selection = fieldsOf(at.document, type.name, below(field));
  const members = selection.map(one => [one.key, memberOf(here, one)] as const);
  const marks = at.marks(type.declaration.recordedFor, type, here.alias, type.name);
  const typed = at.tree ? [[TYPE_KEY, [JSON.stringify(type.name)]] as const, ...members] : members;
  return [...marks, ...object(typed)];
}

function memberOf(here: Here, one: Selected): readonly JsonPiece[] {
  const value = valueOf(here, one);
  const marks = marksOfField(here, one.name);
  return marks.length === 0 ? value : [...marks, ...value];
}

/** A field that is confidential by itself is marked where it is told. */
function marksOfField({ at, type, alias }: Here, name: string): readonly JsonPiece[] {
  const declaration = type.fields.get(name);
  if (!declaration?.recordedFor) return [];
  const readable = at.readable(declaration.readableBy, type, alias);
  return at
    .marks(declaration.recordedFor, type, alias, `${type.name}.${name}`)
    .map(mark => sql`case when ${readable} then ${mark} else '' end`);
}

function valueOf(here: Here, one: Selected): readonly JsonPiece[] {
  if (one.name === "__typename") return [JSON.stringify(here.type.name)];
  const declaration = here.type.fields.get(one.name);
  switch (declaration?.kind) {
    case undefined:
    case "column":
      return columnField(here, one);
    case "edge":
      return edgeField(here, one, declaration);
    case "anyEdge":
      return anyEdgeField(here, one, declaration);
    case "paged":
      return pagedField(here, one, declaration);
    case "listed":
      return listedField(here, one, declaration);
    case "derived":
      return derivedField(here, one, declaration);
    case "embedded":
      return embeddedField(here, one, declaration);
    case "computed":
      return computedField(here, declaration);
  }
}

const typeOf = ({ at, type }: Here, one: Selected): GraphQLOutputType =>
  at.field(type.name, one.name).type;

function columnField(here: Here, one: Selected): readonly JsonPiece[] {
  const { type, alias, at } = here;
  const value = column(here, one.name);
  if (one.name === "id" && type.prefix) return [`"${type.prefix}_`, value, '"'];
  const declaration = type.fields.get(one.name);
  const readable =
    declaration?.kind === "column" ? at.readable(declaration.readableBy, type, alias) : TRUE;
  const nullable = type.columns.get(one.name)?.nullable ?? true;
  return readable === TRUE
    ? leaf(typeOf(here, one), value, nullable)
    : leaf(typeOf(here, one), sql`(case when ${readable} then ${value} end)`, true);
}

/** A sub-select under the condition that the field may be read at all. */
function narrowed(
  { at, type, alias }: Here,
  scope: EdgeDeclaration["readableBy"],
  text: Sql,
): readonly JsonPiece[] {
  const readable = at.readable(scope, type, alias);
  return readable === TRUE
    ? orNull(text)
    : [sql`coalesce(case when ${readable} then (${text}) end, 'null')`];
}

function edgeField(here: Here, one: Selected, edge: EdgeDeclaration): readonly JsonPiece[] {
  const target = here.at.model.typeOf(edge.to());
  return narrowed(
    here,
    edge.readableBy,
    objectById(here.at, { type: target, id: column(here, edge.by) }, one),
  );
}

interface ById {
  readonly type: TypeModel;
  readonly id: Sql;
  /** Regardless of the row's scope, because an act may have taken the object out of the actor's sight. */
  readonly waived?: boolean;
}

/** The object with this id, if the viewer may see it. */
export function objectById(at: Compilation, { type, id, waived }: ById, one: Selected): Sql {
  const alias = at.alias();
  const text = concat(objectOf({ at, type, alias }, one));
  const seen = waived ? TRUE : at.visible(type, alias);
  const where = all([sql`${column({ type, alias }, "id")} = ${id}`, seen]);
  return sql`select ${text} from ${at.from(type, alias)} where ${where}`;
}

function anyEdgeField(here: Here, one: Selected, edge: AnyEdgeDeclaration): readonly JsonPiece[] {
  const { at } = here;
  if (edge.globalId !== undefined) {
    const types = possibleTypes(at.document.schema, at.model, edge.named);
    return narrowed(
      here,
      edge.readableBy,
      sql`select ${anyById(at, column(here, edge.globalId), one, types)}`,
    );
  }
  const found = edge.alternatives.map(
    ({ to, by }) =>
      sql`(${objectById(at, { type: at.model.typeOf(to()), id: column(here, by) }, one)})`,
  );
  return narrowed(here, edge.readableBy, sql`select coalesce(${join(found, ", ")})`);
}

/** The object a global id names, whatever its type: the id's prefix decides which table is looked at. */
export function anyById(
  at: Compilation,
  globalId: Sql,
  one: Selected,
  types: readonly TypeModel[],
): Sql {
  const uuid = sql`nullif(split_part(${globalId}, '_', 2), '')::uuid`;
  const branches = types
    .filter(type => type.prefix !== null)
    .map(type => sql`when ${type.prefix} then (${objectById(at, { type, id: uuid }, one)})`);
  return branches.length === 0
    ? raw("null::text")
    : sql`case split_part(${globalId}, '_', 1) ${join(branches, " ")} end`;
}

function pagedField(here: Here, one: Selected, list: ManyDeclaration): readonly JsonPiece[] {
  const { at, type, alias } = here;
  const target = { type: at.model.typeOf(list.to()), alias: at.alias() };
  const [node] = one.nodes;
  if (!node) return ["null"];
  const source = {
    ...target,
    link: [link(at, { type, alias }, target, list)],
    orderBy: list.orderBy,
    few: list.few,
  };
  const args = at.arguments(at.field(type.name, one.name), node);
  return narrowed(
    here,
    list.readableBy,
    connection(at, source, { args, selected: one }, writeObject),
  );
}

function listedField(here: Here, one: Selected, list: ManyDeclaration): readonly JsonPiece[] {
  const { at, type, alias } = here;
  const target = { type: at.model.typeOf(list.to()), alias: at.alias() };
  const most = list.atMost ?? 1;
  const inner = at.inList(() => most);
  const ordering = Ordering.of(at, target.type, target.alias, list.orderBy.map(sortWish));
  const where = all([
    link(at, { type, alias }, target, list),
    at.visible(target.type, target.alias),
  ]);
  const there = raw(target.alias);
  const rows = sql`select ${there}.* from ${at.from(target.type, target.alias)} where ${where} order by ${ordering.by(false)} limit ${most}`;
  const text = concat(objectOf({ at: inner, ...target }, one));
  const aggregated = sql`select concat('[', string_agg(s.j, ','), ']') from (select ${text} as j from (${rows}) ${there}) s`;
  return narrowed(here, list.readableBy, aggregated);
}

function derivedField(
  here: Here,
  one: Selected,
  derived: DerivedDeclaration,
): readonly JsonPiece[] {
  const { at, type, alias } = here;
  const definition = at.field(type.name, one.name);
  const [node] = one.nodes;
  const args: Record<string, Param> = {};
  if (derived.args && node) {
    const given = at.arguments(definition, node, derived.args);
    for (const argument of definition.args)
      args[argument.name] = given.param(argument.name, sqlTypeOf(String(argument.type)));
  }
  const told = derived.expression({ row: rowOf(type, alias), viewer: at.viewer, args });
  const readable = at.readable(derived.readableBy, type, alias);
  if (readable === TRUE) return leaf(definition.type, told, true);
  const hide = (value: Sql): Sql => sql`(case when ${readable} then ${value} end)`;
  return leaf(
    definition.type,
    told instanceof Printed ? new Printed(hide(told.text)) : hide(told),
    true,
  );
}

const sqlTypes: Readonly<Record<string, string>> = {
  Int: "integer",
  Boolean: "boolean",
  Decimal: "numeric",
  LocalDate: "date",
  DateTime: "timestamptz",
};

const sqlTypeOf = (type: string): string => sqlTypes[type.replaceAll("!", "")] ?? "text";

function embeddedField(
  here: Here,
  one: Selected,
  embedded: EmbeddedDeclaration,
): readonly JsonPiece[] {
  const { at, type, alias } = here;
  const values = embedded.values({ row: rowOf(type, alias), viewer: at.viewer });
  const named = String(typeOf(here, one)).replaceAll("!", "");
  const members = fieldsOf(at.document, named, below(one)).map(part => {
    const value = values[part.name];
    if (part.name === "__typename" || !value) return [part.key, [JSON.stringify(named)]] as const;
    return [part.key, leaf(at.field(named, part.name).type, value, true)] as const;
  });
  const readable = at.readable(embedded.readableBy, type, alias);
  const condition = all([readable, isRequired(typeOf(here, one)) ? TRUE : isPresent(values)]);
  if (condition === TRUE) return object(members);
  return [sql`case when ${condition} then ${concat(object(members))} else 'null' end`];
}

/** An embedded object is there when its first value is. */
function isPresent(values: Readonly<Record<string, Sql | Printed>>): Sql {
  const [first] = Object.values(values);
  return first ? sql`(${first instanceof Printed ? first.text : first}) is not null` : TRUE;
}

/** What a field computed in TypeScript needs goes where its answer will be; the walk over the tree puts one for the other. */
function computedField(here: Here, computed: ComputedDeclaration): readonly JsonPiece[] {
  const { at, type, alias } = here;
  at.findings.needsTree = true;
  const needs = Object.entries(computed.needs({ row: rowOf(type, alias), viewer: at.viewer }));
  const members = needs.map(
    ([key, value]) => [key, [sql`coalesce(to_json(${value})::text, 'null')`]] as const,
  );
  const readable = at.readable(computed.readableBy, type, alias);
  return [sql`case when ${readable} then ${concat(object(members))} else 'null' end`];
}
