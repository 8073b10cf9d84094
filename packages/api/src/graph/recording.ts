import type { OperationDefinitionNode } from "graphql";
import type { Asking, Owners } from "./declaration";
import { rowOf, type Model, type TypeModel } from "./model";
import { fieldsOf, type Document } from "./selection";
import { askingAs, conditionOf } from "./scope";
import { FALSE, literal, raw, sql, Sql } from "./sql";

/** An object, or the narrower field of one, that was told to somebody whose reading is recorded. */
export interface RecordedRead {
  /** The organization whose it is. */
  readonly ownerId: string;
  /** Its type, or its type and field: `Organization.contactName`. */
  readonly what: string;
  /** Its global id; null where only a number of such objects was told, or it has none. */
  readonly subject: string | null;
}

/** Who must be recorded when they read what is confidential, and where. Given by the product. */
export interface Recording<Context> {
  /** Kinds of viewer, which are part of a plan's key: the others' statements are not touched. */
  readonly kinds: readonly string[];
  /** Keeps them for good. Where that fails, nothing is told. */
  readonly record: (
    reads: readonly RecordedRead[],
    operation: string,
    context: Context,
  ) => Promise<void>;
}

/** Whether a viewer of this kind, such as `BANK+LAB`, is one of them. */
export const concerns =
  ({ kinds }: Pick<Recording<never>, "kinds">) =>
  (kind: string): boolean =>
    kind.split("+").some(one => kinds.includes(one));

/**
 * A mark in the text of an answer says what stands behind it. It is put there by the statement, beside the very object,
 * so what is recorded is what is told, however it was come to. No JSON has these characters: PostgreSQL escapes them.
 */
const EDGE = "\u0001";
const BETWEEN = "\u0002";

export const isMarked = (text: string): boolean => text.includes(EDGE);

/** The mark as a text that is never NULL: of an object nobody owns it is empty. */
export function markOf(ownerId: Sql, what: string, subject: Sql): Sql {
  const end = `${BETWEEN}${what}${EDGE}`;
  return sql`coalesce(${EDGE} || (${ownerId})::text || ${BETWEEN} || (${subject}) || ${end}, '')`;
}

interface Marked {
  readonly type: TypeModel;
  readonly alias: string;
  readonly viewer: Asking;
}

const ownersOf = (owners: Owners<never>, { type, alias, viewer }: Marked): readonly Sql[] => {
  const told = owners({ row: rowOf(type, alias), viewer });
  return told instanceof Sql ? [told] : told;
};

/** The marks of one row: one for each owner. */
export function marksOf(owners: Owners<never>, marked: Marked, what: string): readonly Sql[] {
  const { type, alias } = marked;
  const id = type.columns.get("id")?.name;
  const subject =
    type.prefix === null || id === undefined
      ? literal("")
      : sql`${literal(`${type.prefix}_`)} || ${raw(alias)}.${raw(`"${id}"`)}::text`;
  return ownersOf(owners, marked).map(owner => markOf(owner, what, subject));
}

/** The marks of rows that are only counted: whose they are, and not which. */
export const marksOfCounted = (owners: Owners<never>, marked: Marked): readonly Sql[] =>
  ownersOf(owners, marked).map(owner => markOf(owner, marked.type.name, literal("")));

/** Takes the marks out of an answer. */
export function unmarked(text: string): {
  readonly text: string;
  readonly reads: readonly RecordedRead[];
} {
  const pieces = text.split(EDGE);
  // What was split at the edges is in turn: text, mark, text, mark ..., text.
  const reads = pieces
    .filter((_, i) => i % 2 === 1)
    .map(mark => {
      const [ownerId = "", subject = "", what = ""] = mark.split(BETWEEN);
      return { ownerId, what, subject: subject === "" ? null : subject };
    });
  return { text: pieces.filter((_, i) => i % 2 === 0).join(""), reads };
}

/** The root fields of an operation, as the log names it: what a client calls it may say anything. */
export function rootsNamed(document: Document, operation: OperationDefinitionNode): string {
  const root = document.schema.getRootType(operation.operation)?.name ?? "Query";
  const names = fieldsOf(document, root, [operation.selectionSet]).map(({ name }) => name);
  return [...new Set(names)].filter(name => name !== "__typename").join(", ");
}

/**
 * Filters that would tell of what is recorded without delivering any of it: a list of something else, found by it.
 * Whoever wants such a filter makes the list's own type a recorded one.
 */
export function unrecordedFilters(
  model: Model,
  type: TypeModel,
  kinds: readonly string[],
): string[] {
  const { name, declaration, fields } = type;
  const { filterBy = [], orderBy = [], recordedFor } = declaration;
  const seeing = kinds.filter(kind => isSeenBy(type, kind));
  if (recordedFor || seeing.length === 0) return [];
  return [...filterBy, ...orderBy].flatMap(key => {
    const field = fields.get(key);
    if (!field) return [];
    if ("recordedFor" in field && field.recordedFor)
      return [`${name} can be found by ${key}, which is recorded when it is read`];
    if (field.kind !== "edge" && field.kind !== "paged") return [];
    const target = model.typeOf(field.to());
    return target.declaration.recordedFor && seeing.some(kind => isSeenBy(target, kind))
      ? [`${name} can be found by ${key}, whose reading is recorded, and its own is not`]
      : [];
  });
}

const isSeenBy = (type: TypeModel, kind: string): boolean => {
  const at = { row: rowOf(type, "t"), viewer: askingAs(kind) };
  return conditionOf(type.declaration.visibleTo, at) !== FALSE;
};
