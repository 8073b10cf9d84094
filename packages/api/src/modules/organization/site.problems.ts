import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description:
    "`GLN_TAKEN`: this location number belongs to another site of the organization, or to one of a verified organization.",
})
export class GlnTaken extends Problem {
  readonly code = "GLN_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The number, 13 digits." })
  readonly gln: string;

  constructor(gln: string) {
    super();
    this.gln = gln;
    this.message = `The GLN ${gln} belongs to another site.`;
  }
}
