import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Order } from "./order.entity";
import { OrderLine } from "./order-line.entity";

/**
 * Which part of what was bought is meant for what was sold: a secret of the organization in the middle.
 * The composite keys see to it that this one organization sold downstream and bought upstream.
 */
@Entity("order_allocation")
@Unique(["downstreamLineId", "upstreamLineId"])
@ForeignKey(() => OrderLine, ["downstreamLineId", "downstreamOrderId"], ["id", "orderId"])
@ForeignKey(() => OrderLine, ["upstreamLineId", "upstreamOrderId"], ["id", "orderId"])
@ForeignKey(() => Order, ["downstreamOrderId", "organizationId"], ["id", "sellerId"])
@ForeignKey(() => Order, ["upstreamOrderId", "organizationId"], ["id", "buyerId"])
@Check(`"downstream_order_id" <> "upstream_order_id"`)
@Check(`"quantity" > 0`)
@Index(["downstreamOrderId", "upstreamOrderId"])
@Index(["upstreamOrderId", "downstreamOrderId"])
@Index(["upstreamLineId"])
@Index(["organizationId"])
export class OrderAllocation {
  @PrimaryColumn("uuid")
  id: string;

  /** Seller of the downstream order, buyer of the upstream one. */
  @Column("uuid")
  organizationId: string;

  @Column("uuid")
  downstreamOrderId: string;

  @Column("uuid")
  downstreamLineId: string;

  @Column("uuid")
  upstreamOrderId: string;

  @Column("uuid")
  upstreamLineId: string;

  /** How much of the upstream line, in `unit`. */
  @Column({ type: "numeric", precision: 18, scale: 6 })
  quantity: string;

  /** A code of UN/ECE Recommendation 20; that of the upstream line or one that converts to it exactly. */
  @Column({ type: "text", collation: "C" })
  unit: string;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
