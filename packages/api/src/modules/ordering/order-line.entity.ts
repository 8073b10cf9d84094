import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atLeastOne, atMost, atMostOne } from "../../platform/constraint";
import { Material, Sku } from "../product";
import { Order } from "./order.entity";

/** One row of an order. */
@Entity("order_line")
@Unique(["orderId", "lineNo"])
@Unique(["id", "orderId"])
@Check(atMost(300, "item"))
@Check(atMostOne("skuId", "materialId"))
@Check(atLeastOne("skuId", "materialId", "item"))
@Check(`"line_no" > 0 AND "quantity" > 0 AND "unit_price" >= 0 AND "amount" >= 0`)
@Index(["skuId", "buyerId"])
@Index(["skuId", "shownToSellerId"])
@Index(["materialId", "buyerId"])
@Index(["materialId", "shownToSellerId"])
@Index(["buyerId", "skuId"])
@Index(["shownToSellerId", "skuId"])
export class OrderLine {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  @Column("integer")
  lineNo: number;

  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  @ForeignKey(() => Material)
  @Column("uuid", { nullable: true })
  materialId: string | null;

  /** What is ordered, in the words of the order; needed when no product of the graph says it. */
  @Column("text", { nullable: true })
  item: string | null;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  quantity: string;

  /** A code of UN/ECE Recommendation 20. */
  @Column({ type: "text", collation: "C" })
  unit: string;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  unitPrice: string;

  /** Quantity times unit price, rounded half up to the currency's minor unit. */
  @Column({ type: "numeric", precision: 20, scale: 6 })
  amount: string;

  /**
   * The order's currency. This and the next two columns repeat what the order says, so that what a line costs and
   * who may see it, or a product because it is on it, is answered from the line alone. Triggers keep them true;
   * code never writes them.
   */
  @Column({ type: "text", collation: "C", insert: false, update: false })
  currency: string;

  /** The order's buyer. */
  @Column({ type: "uuid", insert: false, update: false })
  buyerId: string;

  /** The order's seller, as soon as the order was offered. */
  @Column({ type: "uuid", nullable: true, insert: false, update: false })
  shownToSellerId: string | null;
}
