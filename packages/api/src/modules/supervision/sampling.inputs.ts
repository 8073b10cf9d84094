import { ProductScope, Segment } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { LocalDateScalar } from "../../platform/scalars";

@InputType()
export class PlanSamplingInput {
  @Field(() => String, { description: "What the department calls it. Up to 200 characters." })
  title: string;

  @Field(() => ProductScope)
  productScope: ProductScope;

  @Field(() => String, {
    description:
      "What is sampled, up to 200 characters, ligatures counted by their letters. Within 6 months nobody is drawn twice for the same.",
  })
  product: string;

  @Field(() => Segment, { description: "The link of the chain whose enterprises may be drawn." })
  segment: Segment;

  @Field(() => String, {
    description:
      "The division code of where they sit, such as 330502100: within the department's own.",
  })
  regionCode: string;

  @Field(() => Int, { description: "How many are to be drawn, from 1 to 1,000." })
  quota: number;

  @Field(() => LocalDateScalar, { description: "The first day to take samples." })
  periodFrom: string;

  @Field(() => LocalDateScalar, { description: "The last day to take samples." })
  periodTo: string;
}

@InputType()
export class DrawSamplingInput {
  @Field(() => ID)
  planId: string;

  @Field(() => [String], {
    nullable: true,
    description:
      "The inspectors to draw from, by name: 2 to 100. When none are named, the department's active members with the role INSPECTOR.",
  })
  inspectors?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the plan the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
  })
  ifVersion?: number | null;
}
