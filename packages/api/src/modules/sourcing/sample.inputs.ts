import { Field, ID, InputType, Int } from "type-graphql";
import { LocalDateScalar } from "../../platform/scalars";

const ifVersion = {
  nullable: true,
  description:
    "The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType()
export class RequestSampleInput {
  @Field(() => ID, { nullable: true, description: "The order it is for. Or else `quotationId`." })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: "The quotation it is for. Or else `orderId`." })
  quotationId?: string | null;

  @Field(() => String, { description: "What is to be made, up to 1,000 characters." })
  wanted: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it should be with the buyer, today at the earliest.",
  })
  dueOn?: string | null;
}

@InputType({ description: "Which sample, and in which version." })
export class SampleInput {
  @Field(() => ID)
  sampleId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class StartSampleInput extends SampleInput {}

@InputType()
export class SendSampleInput extends SampleInput {
  @Field(() => String, {
    nullable: true,
    description: "The carrier's number, up to 100 characters.",
  })
  tracking?: string | null;
}

@InputType()
export class ReceiveSampleInput extends SampleInput {}

@InputType()
export class ApproveSampleInput extends SampleInput {}

@InputType()
export class RejectSampleInput extends SampleInput {
  @Field(() => String, { description: "What is wrong with it, up to 1,000 characters." })
  reason: string;
}

@InputType()
export class CancelSampleInput extends SampleInput {
  @Field(() => String, { description: "Why, up to 1,000 characters." })
  reason: string;
}
