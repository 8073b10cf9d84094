import { Incoterm } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";

const ifVersion = {
  nullable: true,
  description:
    "The version of the quotation the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType({ description: "A price for one line of the enquiry." })
export class QuotationLineInput {
  @Field(() => Int, { description: "The number of the enquiry's line." })
  lineNo: number;

  @Field(() => DecimalScalar, {
    description: "For one `unit` of the line, in the enquiry's currency, not below zero.",
  })
  unitPrice: string;
}

@InputType({
  description:
    "The terms of a quotation, always all of them: a price for every line of the enquiry, and either a day or a lead time.",
})
export class QuotationTermsInput {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of delivery, today at the earliest. Or else `leadTimeDays`.",
  })
  dueOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the award to the last day of delivery, 1 to 1,000. Or else `dueOn`.",
  })
  leadTimeDays?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Until when it may be awarded, this instant included, later than now; as long as the enquiry is open when not said.",
  })
  validUntil?: Date | null;

  @Field(() => Incoterm, {
    nullable: true,
    description:
      "The enquiry's when not said. Needed, with its place, where the parties sit in different countries.",
  })
  incoterm?: Incoterm | null;

  @Field(() => String, { nullable: true, description: "The named place, up to 100 characters." })
  incotermPlace?: string | null;

  @Field(() => String, { nullable: true, description: "`2020` when not said, or `2010`." })
  incotermEdition?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A word to the requester, up to 1,000 characters.",
  })
  note?: string | null;

  @Field(() => [QuotationLineInput], { description: "One for each line of the enquiry." })
  lines: QuotationLineInput[];
}

@InputType()
export class SubmitQuotationInput extends QuotationTermsInput {
  @Field(() => ID)
  rfqId: string;

  @Field(() => Int, {
    ...ifVersion,
    description: "The version of the enquiry the caller read; another one answers `StaleVersion`.",
  })
  ifVersion?: number | null;
}

@InputType()
export class ReviseQuotationInput extends QuotationTermsInput {
  @Field(() => ID)
  quotationId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class WithdrawQuotationInput {
  @Field(() => ID)
  quotationId: string;

  @Field(() => String, { nullable: true, description: "Why, up to 1,000 characters." })
  reason?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class AwardQuotationInput {
  @Field(() => ID)
  quotationId: string;

  @Field(() => String, {
    description: "The buyer's own number for the order, up to 100 characters; each is used once.",
  })
  number: string;

  @Field(() => Int, {
    ...ifVersion,
    description:
      "The version of the quotation the caller read. Send it: then no revision is awarded unread.",
  })
  ifVersion?: number | null;
}
