import type { GraphQLSchema } from "graphql";
import { buildSchema, Resolver, type NonEmptyArray } from "type-graphql";
import "./database/entities";
import { declaredTypes } from "./graph";
import { describe } from "./schema-words";

/** A resolver made by app.ts: its class carries the decorators, the instance answers. */
export type Door = object;

/** Lets the schema be built while no module has a door of its own yet. */
@Resolver()
class NoDoor {}

/**
 * The schema of the decorated classes, before the engine adds what it reads. Input is checked by scalars, parsers
 * and services; type-graphql's own validation stays off, and its check too: a Query may have engine fields only.
 */
export async function baseSchema(doors: readonly Door[]): Promise<GraphQLSchema> {
  const byClass = new Map<unknown, Door>(doors.map(door => [door.constructor, door]));
  const resolvers = [NoDoor, ...doors.map(door => door.constructor)];
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<NewableFunction>,
    orphanedTypes: declaredTypes(),
    container: { get: resolver => byClass.get(resolver) },
    validate: false,
    skipCheck: true,
  });
  return describe(schema);
}
