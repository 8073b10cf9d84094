import { Field, Int } from "type-graphql";
import { Edge, Embedded, Paged, Readable } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DecimalScalar } from "../../platform/scalars";
import { MaterialType, SkuType } from "../product";
import type { OrderAllocation } from "./order-allocation.entity";
import { OrderAllocationType } from "./order-allocation.types";
import { OrderLine } from "./order-line.entity";
import { OrderType } from "./order.types";
import { itsOrdersParties } from "./order.visibility";

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

  @Edge<OrderLine>(() => OrderType, "orderId")
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
