import { Field, Int } from "type-graphql";
import { Derived, Edge, Embedded, Paged, Readable, sql, type Row, type Sql } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DecimalScalar } from "../../platform/scalars";
import { MaterialType, SkuType } from "../product";
import type { OrderAllocation } from "./order-allocation.entity";
import { OrderAllocationType } from "./order-allocation.types";
import { OrderLine } from "./order-line.entity";
import { OrderType } from "./order.types";
import { itsOrdersParties } from "./order.visibility";

/** What was shipped and received is told by goods, which knows orders; no import goes up (decision 21). */
const shipped = (row: Row<OrderLine>): Sql =>
  sql`coalesce((select sum(i_.quantity) from shipment_line i_ where i_.order_line_id = ${row.id}), 0)`;

const received = (row: Row<OrderLine>, what: Sql): Sql =>
  sql`coalesce((select sum(${what}) from receipt_line r_ join shipment_line i_ on i_.id = r_.shipment_line_id where i_.order_line_id = ${row.id}), 0)`;

@Readable<OrderLine>("OrderLine", {
  from: () => OrderLine,
  prefix: "oln",
  description: "One row of an order: what, how much, at what price.",
  visibleTo: itsOrdersParties,
  filterBy: ["id", "lineNo", "sku", "material", "item", "quantity", "unit"],
  orderBy: ["lineNo", "quantity"],
})
export class OrderLineType implements Pick<OrderLine, "lineNo" | "item" | "quantity" | "unit"> {
  @Field(() => Int, { description: "1, 2, 3 and so on within the order." })
  lineNo: number;

  @Edge<OrderLine>(() => OrderType, "orderId", { description: "The order it is a line of." })
  order: unknown;

  @Edge<OrderLine>(() => SkuType, "skuId", { description: "The garment ordered." })
  sku: unknown;

  @Edge<OrderLine>(() => MaterialType, "materialId", { description: "The material ordered." })
  material: unknown;

  @Field(() => String, {
    nullable: true,
    description: "What is ordered, in the words of the order.",
  })
  item: string | null;

  @Field(() => DecimalScalar, { description: "In `unit`." })
  quantity: string;

  @Field(() => String, {
    description: "A code of UN/ECE Recommendation 20, such as `H87` for pieces or `MTR`.",
  })
  unit: string;

  @Embedded<OrderLine>(() => MoneyType, ({ row }) => money(row.unitPrice, row.currency), {
    description: "For one `unit`.",
  })
  unitPrice: MoneyType;

  @Embedded<OrderLine>(() => MoneyType, ({ row }) => money(row.amount, row.currency), {
    description: "Quantity times unit price, rounded half up to the currency's minor unit.",
  })
  amount: MoneyType;

  @Derived<OrderLine>(() => DecimalScalar, ({ row }) => shipped(row), {
    description: "Sent by the seller so far, in `unit`, whatever became of it.",
  })
  shippedQuantity: string;

  @Derived<OrderLine>(
    () => DecimalScalar,
    ({ row }) => received(row, sql`r_.accepted + r_.rejected`),
    {
      description: "Received by the buyer so far, in `unit`: accepted or rejected.",
    },
  )
  receivedQuantity: string;

  @Derived<OrderLine>(() => DecimalScalar, ({ row }) => received(row, sql`r_.accepted`), {
    description: "Accepted by the buyer so far, in `unit`.",
  })
  acceptedQuantity: string;

  @Derived<OrderLine>(() => DecimalScalar, ({ row }) => received(row, sql`r_.rejected`), {
    description: "Rejected by the buyer so far, in `unit`.",
  })
  rejectedQuantity: string;

  @Derived<OrderLine>(
    () => DecimalScalar,
    ({ row }) => sql`greatest(${row.quantity} - ${received(row, sql`r_.accepted`)}, 0)`,
    { description: "Ordered, and not accepted yet, in `unit`." },
  )
  openQuantity: string;

  @Paged<OrderLine, OrderAllocation>(() => OrderAllocationType, {
    by: "downstreamLineId",
    orderBy: ["id"],
    description: "What the viewer, as its seller, bought for it.",
  })
  upstreamAllocations: unknown;

  @Paged<OrderLine, OrderAllocation>(() => OrderAllocationType, {
    by: "upstreamLineId",
    orderBy: ["id"],
    description: "What the viewer, as its buyer, means it for.",
  })
  downstreamAllocations: unknown;
}
