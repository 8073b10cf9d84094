import { Field, ID, InputType } from "type-graphql";
import { DecimalScalar } from "../../platform/scalars";

@InputType()
export class AllocateOrderLineInput {
  @Field(() => ID, { description: "What the viewer sold." })
  downstreamLineId: string;

  @Field(() => ID, { description: "What the viewer bought for it." })
  upstreamLineId: string;

  @Field(() => DecimalScalar, {
    description: "How much of the upstream line, in `unit`; above zero.",
  })
  quantity: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A code of UN/ECE Recommendation 20 that converts to the upstream line's unit; that unit when not said.",
  })
  unit?: string | null;
}

@InputType()
export class ReleaseAllocationInput {
  @Field(() => ID, { description: "The allocation, by its `id`." })
  allocationId: string;

  @Field(() => String, { description: "Why, for its history. Up to 1,000 characters." })
  reason: string;
}
