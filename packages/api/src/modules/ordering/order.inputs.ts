import { CertificateType, Incoterm, OrderKind, SafetyCategory } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { QualityGateInput } from "./order-gate.inputs";

const ifVersion = {
  nullable: true,
  description:
    "The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

const ofOrder = {
  description:
    "The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this.",
};

@InputType({
  description:
    "One row of an order: a SKU, a material or, where the graph has no product for it, words; how much, and at what price.",
})
export class OrderLineInput {
  @Field(() => String, { nullable: true, description: "Up to 300 characters." })
  item?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The garment: one of the caller's own, a published one, or one that was on an order between the two parties before.",
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
    description: "For one `unit`, not below zero; at most 12 digits before the point, 6 after it.",
  })
  unitPrice: string;
}

/** Terms as they are given: what is left out stays as it is, null takes it away where that is possible. */
@InputType({ description: "The terms of an order. What is left out stays as it is." })
export class OrderTermsInput {
  @Field(() => String, { nullable: true, description: "ISO 4217, such as `CNY`." })
  currency?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of delivery, today at the earliest.",
  })
  dueOn?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "By how much the accepted quantity of a line may differ, 0 to 100. Zero when not said.",
  })
  tolerancePercent?: string | null;

  @Field(() => Incoterm, {
    nullable: true,
    description: "Needed, with its named place, when the parties sit in different countries.",
  })
  incoterm?: Incoterm | null;

  @Field(() => String, { nullable: true, description: "The named place, up to 100 characters." })
  incotermPlace?: string | null;

  @Field(() => String, { nullable: true, description: "`2020` when not said, or `2010`." })
  incotermEdition?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A customs supervision mode (监管方式) of China Customs, four digits, such as `9710`.",
  })
  customsMode?: string | null;

  @Field(() => SafetyCategory, { nullable: true, description: "What the buyer asks for." })
  requiredCategory?: SafetyCategory | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether production waits for an approved sample.",
  })
  sampleRequired?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days after delivery within which the buyer may claim, 0 to 365. Ten at first.",
  })
  acceptanceDays?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when the offer can be answered; later than now.",
  })
  validUntil?: Date | null;

  @Field(() => [QualityGateInput], {
    nullable: true,
    description:
      "What must have passed a test before goods are ready and leave, at most 20; they take the place of those there were.",
  })
  qualityGates?: QualityGateInput[] | null;

  @Field(() => [CertificateType], {
    nullable: true,
    description:
      "What the seller must hold, valid that day, when the goods are ready and leave. For a line with a SKU a certificate that names styles or SKUs must name it or its style; one for a site or a category in words counts as both agreed; they take the place of those there were.",
  })
  requiredCertificates?: CertificateType[] | null;

  @Field(() => [OrderLineInput], {
    nullable: true,
    description: "All rows, in their order; they take the place of those there were.",
  })
  lines?: OrderLineInput[] | null;
}

@InputType()
export class CreateOrderInput extends OrderTermsInput {
  @Field(() => String, {
    description: "The buyer's own order number, up to 100 characters; each is used once.",
  })
  number: string;

  @Field(() => OrderKind, { description: "What is ordered." })
  kind: OrderKind;

  @Field(() => ID, { description: "Who is to deliver: a verified organization that trades." })
  sellerId: string;

  @Field(() => String, { description: "ISO 4217, such as `CNY`." })
  override currency: string;
}

@InputType()
export class UpdateOrderDraftInput extends OrderTermsInput {
  @Field(() => ID, ofOrder)
  orderId: string;

  @Field(() => String, { nullable: true, description: "Another number of the buyer's own." })
  number?: string | null;

  @Field(() => OrderKind, { nullable: true, description: "Another kind." })
  kind?: OrderKind | null;

  @Field(() => ID, { nullable: true, description: "Another seller." })
  sellerId?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType({ description: "Which order, and in which version." })
export class OrderInput {
  @Field(() => ID, ofOrder)
  orderId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class SubmitOrderInput extends OrderInput {}

@InputType()
export class AcceptOrderInput extends OrderInput {}

@InputType()
export class StartProductionInput extends OrderInput {}

@InputType()
export class MarkOrderReadyInput extends OrderInput {}

@InputType()
export class CompleteOrderInput extends OrderInput {}

@InputType({ description: "Which order, and why." })
export class OrderReasonInput extends OrderInput {
  @Field(() => String, { description: "Why, for its history. Up to 1,000 characters." })
  reason: string;
}

@InputType()
export class RejectOrderInput extends OrderReasonInput {}

@InputType()
export class CancelOrderInput extends OrderReasonInput {}

@InputType()
export class CloseOrderShortInput extends OrderReasonInput {}

@InputType()
export class CounterOrderInput extends OrderTermsInput {
  @Field(() => ID, ofOrder)
  orderId: string;

  @Field(() => String, { nullable: true, description: "A word to the other party." })
  reason?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class RequestOrderChangeInput extends OrderTermsInput {
  @Field(() => ID, ofOrder)
  orderId: string;

  @Field(() => String, { description: "Why, for its history. Up to 1,000 characters." })
  reason: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class ConfirmOrderRequestInput {
  @Field(() => ID, {
    description: "The request, by its `id`. Only an OPEN one can be answered.",
  })
  requestId: string;

  @Field(() => Int, { ...ifVersion, description: "The version of the order the caller read." })
  ifVersion?: number | null;
}

@InputType()
export class WithdrawOrderRequestInput extends ConfirmOrderRequestInput {}

@InputType()
export class DeclineOrderRequestInput extends ConfirmOrderRequestInput {
  @Field(() => String, { description: "Why not. Up to 1,000 characters." })
  reason: string;
}
