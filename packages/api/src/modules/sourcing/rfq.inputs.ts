import { Incoterm, OrderKind, RfqAudience, SafetyCategory } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";

const ifVersion = {
  nullable: true,
  description:
    "The version of the enquiry the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType({
  description:
    "One row of an enquiry: a SKU, a material or words; how much, and what one hopes to pay.",
})
export class RfqLineInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Up to 300 characters. Bidders read a product only where they see it anyway: say here what they need to know.",
  })
  item?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The garment: one of the caller's own, or a published one.",
  })
  skuId?: string | null;

  @Field(() => ID, { nullable: true, description: "The material, by the same rule." })
  materialId?: string | null;

  @Field(() => DecimalScalar, {
    description: "In `unit`, above zero; at most 12 digits before the point and 6 after it.",
  })
  quantity: string;

  @Field(() => String, {
    description: "A code of UN/ECE Recommendation 20. Pieces, pairs and sets are whole.",
  })
  unit: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "For one `unit`, not below zero. Hidden from bidders unless disclosed.",
  })
  targetPrice?: string | null;
}

@InputType({ description: "What an enquiry asks for. What is left out stays as it is." })
export class RfqTermsInput {
  @Field(() => String, { nullable: true, description: "In a few words, up to 200 characters." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "ISO 4217; everybody quotes in it." })
  currency?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of delivery wished for, today at the earliest.",
  })
  dueOn?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The last instant of quoting and awarding, itself included; later than now.",
  })
  deadline?: Date | null;

  @Field(() => Incoterm, { nullable: true, description: "The term wished for." })
  incoterm?: Incoterm | null;

  @Field(() => String, { nullable: true, description: "Its named place, up to 100 characters." })
  incotermPlace?: string | null;

  @Field(() => String, { nullable: true, description: "`2020` when not said, or `2010`." })
  incotermEdition?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "By how much the accepted quantity of a line may differ, 0 to 100.",
  })
  tolerancePercent?: string | null;

  @Field(() => SafetyCategory, { nullable: true, description: "What is asked for." })
  requiredCategory?: SafetyCategory | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether production will wait for an approved sample.",
  })
  sampleRequired?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether bidders may read the target prices. They may not when it is not said.",
  })
  disclosesTargetPrices?: boolean | null;

  @Field(() => [RfqLineInput], {
    nullable: true,
    description: "All rows, in their order; they take the place of those there were.",
  })
  lines?: RfqLineInput[] | null;
}

@InputType()
export class CreateRfqInput extends RfqTermsInput {
  @Field(() => String, { description: "What it is about, up to 200 characters." })
  override title: string;

  @Field(() => OrderKind, { description: "What kind of order it is to become." })
  kind: OrderKind;

  @Field(() => RfqAudience, { description: "Who may answer." })
  audience: RfqAudience;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The organizations asked by name, from 1 to 100, for the audience INVITED; each a verified one that trades.",
  })
  invitedIds?: string[] | null;

  @Field(() => String, { description: "ISO 4217; everybody quotes in it." })
  override currency: string;

  @Field(() => DateTimeScalar, {
    description: "The last instant of quoting and awarding, itself included; later than now.",
  })
  override deadline: Date;

  @Field(() => [RfqLineInput], { description: "All rows, in their order; at least one." })
  override lines: RfqLineInput[];
}

@InputType()
export class UpdateRfqInput extends RfqTermsInput {
  @Field(() => ID)
  rfqId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType({ description: "Which enquiry, and why it ends." })
export class EndRfqInput {
  @Field(() => ID)
  rfqId: string;

  @Field(() => String, {
    nullable: true,
    description: "Why, up to 1,000 characters. Whoever sees the enquiry reads it.",
  })
  reason?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class CancelRfqInput extends EndRfqInput {}

@InputType()
export class CloseRfqInput extends EndRfqInput {}
