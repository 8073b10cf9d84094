import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import { LocalDateScalar } from "../../platform/scalars";

@ObjectType({
  implements: Problem,
  description: "`HONOR_EXISTS`: this organization was given the same honor on that day already.",
})
export class HonorExists extends Problem {
  readonly code = "HONOR_EXISTS";
  readonly message = "The organization was given this honor on that day already.";
}

@ObjectType({
  implements: Problem,
  description: "`HONOR_REVOKED`: it was revoked before.",
})
export class HonorRevoked extends Problem {
  readonly code = "HONOR_REVOKED";
  readonly message: string;

  @Field(() => LocalDateScalar, { description: "The first day it no longer counts." })
  readonly revokedOn: string;

  constructor(revokedOn: string) {
    super();
    this.revokedOn = revokedOn;
    this.message = `It no longer counts from ${revokedOn} on.`;
  }
}
