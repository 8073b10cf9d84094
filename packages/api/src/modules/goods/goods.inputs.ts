import { HoldScope, LotKind } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DecimalScalar, LocalDateScalar } from "../../platform/scalars";

const unit = {
  nullable: true,
  description:
    "A code of UN/ECE Recommendation 20 that converts exactly; fabric by its width and weight. Without one, the unit of what it is taken from.",
};
const ifVersion = {
  nullable: true,
  description:
    "The order's version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType()
export class RecordLotInput {
  @Field(() => String, {
    description: "The maker's own number, up to 100 characters; each is used once.",
  })
  number: string;

  @Field(() => LotKind, {
    nullable: true,
    description: "Needed unless the kind of its order says it.",
  })
  kind?: LotKind | null;

  @Field(() => ID, {
    nullable: true,
    description: "The order it was made for, by its seller; for stock when not said.",
  })
  orderId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "What it consists of: give exactly one of these. None where all lines of its order are for one product, or the sizes of one style.",
  })
  skuId?: string | null;

  @Field(() => ID, { nullable: true, description: "For a lot over the size run of a style." })
  styleId?: string | null;

  @Field(() => ID, { nullable: true })
  materialId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In words, up to 300 characters, where no product of the graph says it.",
  })
  item?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What was produced, in `unit`, above zero; not said of sundries nobody counts.",
  })
  quantity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A code of UN/ECE Recommendation 20; goes with `quantity`.",
  })
  unit?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Net mass in kilograms, where it was weighed; above zero.",
  })
  massKg?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day it was finished, today at the latest.",
  })
  producedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether reprocessed fiber (再加工纤维) is in it, as the maker declares; goods for infants must have none (SAMR Order 119).",
  })
  reprocessedFiber?: boolean | null;
}

@InputType({ description: "A lot that was used, and how much of it." })
export class ConsumedLotInput {
  @Field(() => ID, {
    description:
      "One of the viewer's own lots, one that was made for an order it placed, or one its maker shipped to it.",
  })
  lotId: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Above zero. Needed where the lot was counted.",
  })
  quantity?: string | null;

  @Field(() => String, unit)
  unit?: string | null;
}

@InputType()
export class RecordConsumptionInput {
  @Field(() => ID, { description: "What was made: a lot of the viewer's own." })
  outputLotId: string;

  @Field(() => [ConsumedLotInput], {
    description: "What went into it, on top of what was recorded before; 1 to 100.",
  })
  inputs: ConsumedLotInput[];
}

@InputType()
export class ReverseConsumptionInput {
  @Field(() => ID)
  consumptionId: string;

  @Field(() => String, { description: "What the mistake was. Up to 1,000 characters." })
  reason: string;
}

@InputType({ description: "How much of one lot goes out." })
export class ShippedLotInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The sender's own lot, or one it received; not said of goods nobody keeps lots of.",
  })
  lotId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "For which line of the order. When not said, for those the lot can be for, each up to what was ordered, in their order.",
  })
  orderLineId?: string | null;

  @Field(() => DecimalScalar, { description: "Above zero." })
  quantity: string;

  @Field(() => String, unit)
  unit?: string | null;
}

@InputType({ description: "How a part of the shipment was declared to customs." })
export class CustomsDeclarationInput {
  @Field(() => String, { description: "As the customs know it, up to 100 characters." })
  number: string;

  @Field(() => String, { description: "A customs supervision mode such as `9710`." })
  mode: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Cleared by a list of parcels; only where the mode knows lists.",
  })
  byList?: boolean | null;

  @Field(() => DecimalScalar, {
    description:
      "The declared value, above zero; by list, that of one parcel. Never converted: say it in the currency of the mode's limit, where it has one.",
  })
  value: string;

  @Field(() => String, { description: "ISO 4217: USD under 1039, CNY by list." })
  currency: string;
}

@InputType()
export class ShipInput {
  @Field(() => ID)
  orderId: string;

  @Field(() => String, {
    description: "The sender's own number, up to 100 characters; each is used once.",
  })
  number: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day the goods left: today when not said, and today at the latest.",
  })
  shippedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-1: where the goods go; the buyer's country when not said.",
  })
  destination?: string | null;

  @Field(() => [ShippedLotInput], { description: "1 to 1,000." })
  lots: ShippedLotInput[];

  @Field(() => [String], {
    nullable: true,
    description:
      "The SSCC of each package, up to 5,000: codes the sender did not use within twelve months, or those of cartons it received and sends on as they came.",
  })
  packages?: string[] | null;

  @Field(() => [CustomsDeclarationInput], {
    nullable: true,
    description: "Up to 100, and only where the goods leave the country or the parties' differ.",
  })
  customsDeclarations?: CustomsDeclarationInput[] | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType({ description: "What the buyer found of one line of the shipment." })
export class ReceiptLineInput {
  @Field(() => ID)
  shipmentLineId: string;

  @Field(() => DecimalScalar, { description: "In the unit of the line, not below zero." })
  accepted: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "In the unit of the line, not below zero; zero when not said.",
  })
  rejected?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why something is rejected; needed then. Up to 1,000 characters.",
  })
  reason?: string | null;
}

@InputType()
export class RecordReceiptInput {
  @Field(() => ID)
  shipmentId: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day the goods came: today when not said, and today at the latest.",
  })
  receivedOn?: string | null;

  @Field(() => [ReceiptLineInput], { description: "1 to 1,000, each line of the shipment once." })
  lines: ReceiptLineInput[];

  @Field(() => String, { nullable: true, description: "Up to 1,000 characters." })
  note?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class PlaceHoldInput {
  @Field(() => HoldScope)
  scope: HoldScope;

  @Field(() => ID, {
    nullable: true,
    description: "Needed for ORDER. For a LOT, the order within which a party stops it.",
  })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: "Needed for LINE." })
  orderLineId?: string | null;

  @Field(() => ID, { nullable: true, description: "Needed for LOT, unless its number is given." })
  lotId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "For the market regulator, with `lotNumber`: the organization that made the lot.",
  })
  lotOwnerId?: string | null;

  @Field(() => String, { nullable: true, description: "As it stands on the goods." })
  lotNumber?: string | null;

  @Field(() => String, { description: "Why. Up to 1,000 characters." })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The number of a case or a sampling task of the regulator's own: needed by it, and for nobody else.",
  })
  caseId?: string | null;
}

@InputType()
export class LiftHoldInput {
  @Field(() => ID)
  holdId: string;

  @Field(() => String, { description: "Why it goes on. Up to 1,000 characters." })
  reason: string;
}

@InputType()
export class AnnounceDelayInput {
  @Field(() => ID)
  orderId: string;

  @Field(() => LocalDateScalar, {
    description: "The day by which it is now expected: after the due date, and not past.",
  })
  expectedOn: string;

  @Field(() => String, { description: "Why. Up to 1,000 characters." })
  reason: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}
