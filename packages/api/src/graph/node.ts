import { Field, ID, InterfaceType } from "type-graphql";

/** Whatever has an id of its own. `node(id)` finds it again, for those who may see it. */
@InterfaceType("Node", { description: "An object with an id that is unique in the whole graph." })
export abstract class Node {
  @Field(() => ID, {
    description:
      "A prefix that names the type, an underscore and a UUID, such as `ord_01890a5d-ac96-774b-bcce-b302099a8057`. Opaque: compare it, keep it, do not build it.",
  })
  readonly id: string;
}

/** Global ids are the type's prefix and the row's UUID. */
export const globalId = (prefix: string, uuid: string): string => `${prefix}_${uuid}`;

const shape = /^([a-z]{2,6})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The two halves of a global id, or null when it is none: a malformed id reads like a missing object. */
export function parseGlobalId(
  text: unknown,
): { readonly prefix: string; readonly uuid: string } | null {
  const [, prefix, uuid] = typeof text === "string" ? (shape.exec(text) ?? []) : [];
  return prefix && uuid ? { prefix, uuid } : null;
}
