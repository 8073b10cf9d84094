import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { any, name, parseGlobalId, raw, sql, type Row, type Sql } from "../graph";
import { declared, type ReadableDeclaration } from "../graph";
import { Param, statementOf } from "../graph";
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
  const found = await seen<Found>(tx, viewer, published)
    .andWhere("it.id = :id", { id: uuid })
    .getOne();
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
  const { facts } = viewer;
  const metadata = tx.dataSource.getMetadata(from());
  const row = new Proxy({} as Row<never>, {
    get: (_target, property) => {
      const column = metadata.findColumnWithPropertyName(String(property));
      if (!column) throw new TypeError(`${published.name} has no column ${String(property)}`);
      return sql`${raw('"it"')}.${name(column.databaseName)}`;
    },
  });
  const ways = visibleTo({
    row,
    viewer: {
      is: kind => viewer.kind.split("+").includes(kind),
      organizationId: new Param(() => facts.organizationId, "uuid"),
      credentialId: new Param(() => facts.credentialId, "uuid"),
    },
  });
  const { condition, values } = bound(asCondition(ways));
  return tx.createQueryBuilder(from() as new () => Found, "it").where(condition, values);
}

const asCondition = (ways: boolean | Sql | readonly Sql[]): Sql =>
  typeof ways === "boolean" ? raw(String(ways)) : any("parts" in ways ? [ways] : ways);

/** The condition with named parameters, as a query builder wants it. */
function bound(condition: Sql): { condition: string; values: Record<string, unknown> } {
  const { text, params } = statementOf(condition);
  const values = params.map((param, i) => [`scope${i + 1}`, param.read(nothing)]);
  return {
    condition: text.replace(/\$(\d+)/g, ":scope$1"),
    values: Object.fromEntries(values) as Record<string, unknown>,
  };
}

const nothing = { facts: { organizationId: null, credentialId: null }, args: [], bound: {} };
