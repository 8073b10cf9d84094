import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import {
  askingAs,
  conditionOf,
  declared,
  parseGlobalId,
  rowUnder,
  statementOf,
  type ReadableDeclaration,
  type Sql,
  type ViewerFacts,
} from "../graph";
import { notFound } from "./failure";
import type { Viewer } from "./viewer";

type Published = ReadableDeclaration["type"];

/**
 * The object a client names, locked until the transaction ends: nobody else changes it meanwhile.
 * By the same scope the graph is read with. Throws NOT_FOUND when there is no such object, when the viewer
 * does not see it, and when the id is malformed or of another type.
 */
export async function lockVisible<Found extends ObjectLiteral>(
  tx: EntityManager,
  viewer: Viewer,
  published: Published,
  id: string,
): Promise<Found> {
  const uuid = uuidOf(published, id);
  const query = seen<Found>(tx, viewer, published).andWhere("it.id = :id", { id: uuid });
  const found = await query.setLock("for_no_key_update").getOne();
  if (!found) throw notFound();
  return found;
}

/** As `lockVisible`, for an object that is only referred to and stays as it is. */
export async function findVisible<Found extends ObjectLiteral>(
  tx: EntityManager,
  viewer: Viewer,
  published: Published,
  id: string,
): Promise<Found> {
  const uuid = uuidOf(published, id);
  const query = seen<Found>(tx, viewer, published).andWhere("it.id = :id", { id: uuid });
  const found = await query.getOne();
  if (!found) throw notFound();
  return found;
}

/** The UUID in a global id of this type; NOT_FOUND when it is none. */
export function uuidOf(published: Published, id: string): string {
  const parsed = parseGlobalId(id);
  if (!parsed || parsed.prefix !== declarationOf(published).prefix) throw notFound();
  return parsed.uuid;
}

function declarationOf(published: Published): ReadableDeclaration {
  const declaration = declared.readables.get(published);
  if (!declaration) throw new TypeError(`${published.name} is not declared @Readable`);
  return declaration;
}

/** All rows of a type the viewer sees, under the alias `it`. */
function seen<Found extends ObjectLiteral>(
  tx: EntityManager,
  viewer: Viewer,
  published: Published,
): SelectQueryBuilder<Found> {
  const { from, visibleTo } = declarationOf(published);
  if (typeof from !== "function") throw new TypeError(`${published.name} has no table`);
  const metadata = tx.dataSource.getMetadata(from());
  const row = rowUnder<never>('"it"', property => {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column) throw new TypeError(`${published.name} has no column ${property}`);
    return column.databaseName;
  });
  const condition = conditionOf(visibleTo, { row, viewer: askingAs(viewer.kind) });
  const { text, values } = bound(condition, viewer.facts);
  return tx.createQueryBuilder(from() as new () => Found, "it").where(text, values);
}

/** The condition with named parameters, as a query builder wants it. */
function bound(
  condition: Sql,
  facts: ViewerFacts,
): { readonly text: string; readonly values: Record<string, unknown> } {
  const { text, params } = statementOf(condition);
  const frame = { facts, args: [], bound: {} };
  return {
    text: text.replace(/\$(\d+)/g, ":scope$1"),
    values: Object.fromEntries(params.map((param, i) => [`scope${i + 1}`, param.read(frame)])),
  };
}
