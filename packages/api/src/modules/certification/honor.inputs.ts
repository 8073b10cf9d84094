import { HonorLevel, HonorType } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { LocalDateScalar } from "../../platform/scalars";

@InputType()
export class AwardHonorInput {
  @Field(() => ID, { description: "Who is distinguished." })
  organizationId: string;

  @Field(() => HonorType, {
    description:
      "GOV_QUALITY_AWARD and FRONT_RUNNER are the market regulator's to give, LITTLE_GIANT and SINGLE_CHAMPION those of the department of economy and information technology.",
  })
  type: HonorType;

  @Field(() => HonorLevel)
  level: HonorLevel;

  @Field(() => String, { nullable: true, description: "Its full name, up to 300 characters." })
  title?: string | null;

  @Field(() => LocalDateScalar, { description: "The first day it counts, today at the latest." })
  awardedOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The last day it counts. Where nothing is said: three years for LITTLE_GIANT and SINGLE_CHAMPION, a year for FRONT_RUNNER, no end for GOV_QUALITY_AWARD.",
  })
  validTo?: string | null;
}

@InputType()
export class RevokeHonorInput {
  @Field(() => ID)
  honorId: string;

  @Field(() => String, { description: "Why, up to 1,000 characters." })
  reason: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the honor the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
  })
  ifVersion?: number | null;
}
