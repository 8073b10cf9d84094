import { Field, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../../platform/scalars";
import { OrderLineType, OrderType } from "../ordering";
import { LotType } from "../product";

const ofLine = "In the line's `unit`.";

@ObjectType("Measure", {
  description:
    "How much, in the unit it is counted in and in kilograms. Sums are exact; what is converted is rounded once, to 6 digits.",
})
export class MeasureType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "In `unit`; null where a part of it cannot be converted, or nobody counts it.",
  })
  quantity: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A code of UN/ECE Recommendation 20; null for what nobody counts.",
  })
  unit: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "In kilograms: as weighed, or by the width and weight of the fabric; null where neither is known.",
  })
  massKg: string | null;
}

@ObjectType("AllocatedShare", { description: "What was bought for one line of what was sold." })
export class AllocatedShareType {
  @Field(() => OrderLineType, { nullable: true, description: "The line of the purchase." })
  upstreamLine: unknown;

  @Field(() => MeasureType, { description: "How much of it is meant for this line." })
  quantity: MeasureType;
}

@ObjectType("ReconciledLine", { description: "A line of what was sold, and what came of it." })
export class ReconciledLineType {
  @Field(() => OrderLineType, { nullable: true, description: "The line." })
  line: unknown;

  @Field(() => Int, { description: "Its number." })
  lineNo: number;

  @Field(() => String, { description: "A code of UN/ECE Recommendation 20." })
  unit: string;

  @Field(() => DecimalScalar, { description: ofLine })
  ordered: string;

  @Field(() => [AllocatedShareType], { description: "What was bought for it." })
  allocated: readonly AllocatedShareType[];

  @Field(() => DecimalScalar, { description: ofLine })
  shipped: string;

  @Field(() => DecimalScalar, { description: `What the buyer took. ${ofLine}` })
  accepted: string;

  @Field(() => DecimalScalar, { description: `What the buyer did not take. ${ofLine}` })
  rejected: string;

  @Field(() => DecimalScalar, { description: `Shipped, and neither taken nor refused. ${ofLine}` })
  underWay: string;

  @Field(() => DecimalScalar, {
    description: `Ordered less accepted; below zero where more was taken. ${ofLine}`,
  })
  open: string;
}

@ObjectType("ReconciledPurchase", {
  description: "A line the viewer bought something of for the order, and what came of it.",
})
export class ReconciledPurchaseType {
  @Field(() => OrderLineType, { nullable: true, description: "The line bought." })
  line: unknown;

  @Field(() => MeasureType, { description: "What the viewer ordered by it." })
  ordered: MeasureType;

  @Field(() => MeasureType, { description: "Meant for this order: what it needs of it." })
  allocated: MeasureType;

  @Field(() => MeasureType, { description: "Meant for other orders of the viewer's." })
  elsewhere: MeasureType;

  @Field(() => MeasureType, { description: "Ordered, and meant for nothing yet." })
  free: MeasureType;

  @Field(() => MeasureType, { description: "What its seller sent." })
  shipped: MeasureType;

  @Field(() => MeasureType, { description: "What the viewer took of that." })
  accepted: MeasureType;

  @Field(() => MeasureType, { description: "What the viewer did not take of that." })
  rejected: MeasureType;

  @Field(() => MeasureType, { description: "Ordered less accepted." })
  open: MeasureType;
}

@ObjectType("ReconciledLot", { description: "A lot made for the order, and what came of it." })
export class ReconciledLotType {
  @Field(() => LotType, { nullable: true, description: "The lot." })
  lot: unknown;

  @Field(() => MeasureType, { description: "What it held when it was made." })
  made: MeasureType;

  @Field(() => MeasureType, { description: "What the viewer sent of it, for any order." })
  shipped: MeasureType;

  @Field(() => MeasureType, { description: "What the viewer made into something else." })
  used: MeasureType;

  @Field(() => MeasureType, { description: "Made less shipped and used." })
  left: MeasureType;
}

@ObjectType("ReconciledSupply", {
  description: "A lot bought for the order or used in it, as far as the viewer used it.",
})
export class ReconciledSupplyType {
  @Field(() => LotType, { nullable: true, description: "The lot." })
  lot: unknown;

  @Field(() => MeasureType, {
    description: "What it held when it was made; not told to who got a part of a stock.",
  })
  made: MeasureType;

  @Field(() => MeasureType, { description: "What the viewer accepted of it, by its receipts." })
  received: MeasureType;

  @Field(() => MeasureType, { description: "What the viewer used for lots of this order." })
  here: MeasureType;

  @Field(() => MeasureType, { description: "What the viewer used for anything else." })
  elsewhere: MeasureType;

  @Field(() => MeasureType, {
    description: "Made less used; of a stock that others bought of too, received less used.",
  })
  left: MeasureType;
}

@ObjectType("QuantityReconciliation", {
  description:
    "Whether the quantities of an order agree, from what was bought for it to what its buyer took: the sides of its seller, and no other.",
})
export class QuantityReconciliationType {
  @Field(() => OrderType, { nullable: true, description: "The order sold." })
  order: unknown;

  @Field(() => [ReconciledLineType], { description: "What was sold, in the order of the lines." })
  lines: readonly ReconciledLineType[];

  @Field(() => [ReconciledPurchaseType], { description: "What was bought for it." })
  purchases: readonly ReconciledPurchaseType[];

  @Field(() => [ReconciledLotType], { description: "What was made for it, by number." })
  made: readonly ReconciledLotType[];

  @Field(() => [ReconciledSupplyType], { description: "What it was made of, by number." })
  used: readonly ReconciledSupplyType[];
}
