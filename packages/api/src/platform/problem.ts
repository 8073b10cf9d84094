import { createUnionType, Field, InterfaceType, type ClassType } from "type-graphql";

/** An expected refusal. It is part of the schema, so it is returned, never thrown. */
@InterfaceType("Problem", {
  description:
    "Why a mutation did nothing, in a form the caller can act on. Spread `... on Problem { code message }`: new problems then break nobody.",
  resolveType: (problem: object) => problem.constructor.name,
})
export abstract class Problem {
  @Field(() => String, { description: "A stable code such as `STALE_VERSION`." })
  abstract readonly code: string;

  @Field(() => String, { description: "A sentence for people." })
  abstract readonly message: string;
}

/** What a mutation may answer: the thing it made, or one of the problems it foresees. */
export function answerOf<Made extends object, Foreseen extends ClassType<Problem>[]>(
  name: string,
  made: ClassType<Made>,
  madeName: string,
  ...problems: Foreseen
): Made | InstanceType<Foreseen[number]> {
  return createUnionType({
    name,
    types: () => [made, ...problems] as const,
    resolveType: (answer: object) =>
      answer instanceof Problem ? answer.constructor.name : madeName,
  }) as Made | InstanceType<Foreseen[number]>;
}
