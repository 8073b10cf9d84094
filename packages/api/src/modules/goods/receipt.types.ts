import { Field } from "type-graphql";
import { Edge, Paged, Readable } from "../../graph";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { ofVisibleOrder, OrderType } from "../ordering";
import { ReceiptLine } from "./receipt-line.entity";
import { Receipt } from "./receipt.entity";
import { ShipmentLineType, ShipmentType } from "./shipment.types";

@Readable<Receipt>("Receipt", {
  from: () => Receipt,
  prefix: "rcp",
  description:
    "What the buyer found when a shipment came. Known to the two parties of the order, and never changed afterwards.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "receivedOn", "receivedAt", "shipment"],
  orderBy: ["receivedAt"],
})
export class ReceiptType implements Pick<Receipt, "receivedOn" | "receivedAt" | "note"> {
  @Edge<Receipt>(() => OrderType, "orderId")
  order: unknown;

  @Edge<Receipt>(() => ShipmentType, "shipmentId")
  shipment: unknown;

  @Field(() => LocalDateScalar, { description: "The day the goods came." })
  receivedOn: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  receivedAt: Date;

  @Field(() => String, { nullable: true, description: "A word of the buyer's." })
  note: string | null;

  @Paged<Receipt, ReceiptLine>(() => ReceiptLineType, {
    by: "receiptId",
    orderBy: ["id"],
    few: true,
    description: "What was accepted and what was rejected.",
  })
  lines: unknown;
}

@Readable<ReceiptLine>("ReceiptLine", {
  from: () => ReceiptLine,
  prefix: "rcl",
  description: "How much of one line of a shipment the buyer accepted, and how much it rejected.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "accepted", "rejected", "unit"],
})
export class ReceiptLineType implements Pick<
  ReceiptLine,
  "accepted" | "rejected" | "unit" | "reason"
> {
  @Edge<ReceiptLine>(() => ReceiptType, "receiptId")
  receipt: unknown;

  @Edge<ReceiptLine>(() => ShipmentLineType, "shipmentLineId")
  shipmentLine: unknown;

  @Field(() => DecimalScalar, { description: "In `unit`." })
  accepted: string;

  @Field(() => DecimalScalar, { description: "In `unit`; it may be shipped again." })
  rejected: string;

  @Field(() => String, {
    description: "The order line's unit, a code of UN/ECE Recommendation 20.",
  })
  unit: string;

  @Field(() => String, { nullable: true, description: "Why something was rejected." })
  reason: string | null;
}
