import { createUnionType, type ClassType } from "type-graphql";
import { declared, type Reference } from "../graph";
import { Problem } from "./problem";

/**
 * What a mutation may answer: the thing it made (an entity, or an answer of its own), or one of the problems it
 * foresees. As a type it says the same, so that a resolver which may answer anything else does not compile.
 */
export function answerOf<Made extends object, Foreseen extends ClassType<Problem>[]>(
  name: string,
  made: ClassType<Made>,
  ...problems: Foreseen
): Made | Reference | InstanceType<Foreseen[number]> {
  return createUnionType({
    name,
    types: () => [publishedAs(made).type, ...problems] as const,
    resolveType: (answer: object) =>
      answer instanceof Problem ? answer.constructor.name : publishedAs(made).name,
  }) as Made | Reference | InstanceType<Foreseen[number]>;
}

/** The type an entity is read as, and its name in the schema; an answer that is no entity is published as itself. */
function publishedAs(made: ClassType): { readonly type: ClassType; readonly name: string } {
  const readable = [...declared.readables.values()].find(
    ({ from, prefix }) => prefix !== undefined && typeof from === "function" && from() === made,
  );
  return readable ?? { type: made, name: made.name };
}
