import type { ClassType } from "type-graphql";
import { globalId, parseGlobalId } from "../graph";
import { declared } from "../graph";
import { Reference } from "../graph";

interface Known {
  readonly type: ClassType;
  readonly prefix: string;
}

/** Entity classes -> what they are published as. Made when first asked: by then every module is loaded. */
const byEntity = new Map<unknown, Known>();

function publishedAs(entity: unknown): Known | undefined {
  if (byEntity.size === 0)
    for (const { type, prefix, from } of declared.readables.values())
      if (prefix && typeof from === "function") byEntity.set(from(), { type, prefix });
  return byEntity.get(entity);
}

/** The id by which clients know this object: a saved entity, or a reference to one. */
export function globalIdOf(object: object): string {
  if (object instanceof Reference) {
    const prefix = declared.readables.get(object.type)?.prefix;
    if (prefix) return globalId(prefix, object.id);
  }
  const known = publishedAs(object.constructor);
  if (known && "id" in object && typeof object.id === "string")
    return globalId(known.prefix, object.id);
  throw new TypeError(`${object.constructor.name} has no global id`);
}

/** The object a global id of ours names, to be read back as it is now. */
export function referenceTo(id: string): Reference {
  const parsed = parseGlobalId(id);
  const found = [...declared.readables.values()].find(({ prefix }) => prefix === parsed?.prefix);
  if (!parsed || !found) throw new TypeError("no object of ours has this id");
  return new Reference(found.type, parsed.uuid);
}
