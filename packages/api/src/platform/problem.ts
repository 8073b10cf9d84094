import { Field, InterfaceType } from "type-graphql";

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
