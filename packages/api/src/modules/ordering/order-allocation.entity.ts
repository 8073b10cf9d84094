import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { allOrNone } from "../../platform/constraint";
import { Order } from "./order.entity";
import { OrderLine } from "./order-line.entity";

/**
 * Which part of what was bought is meant for what was sold: a secret of the organization in the middle.
 * The composite keys see to it that this one organization sold downstream and bought upstream.
 */
@Entity("order_allocation")
@Index("ux_order_allocation__lines", ["downstreamLineId", "upstreamLineId"], {
  unique: true,
  where: `"released_at" IS NULL`,
})
@ForeignKey(() => OrderLine, ["downstreamLineId", "downstreamOrderId"], ["id", "orderId"])
@ForeignKey(() => OrderLine, ["upstreamLineId", "upstreamOrderId"], ["id", "orderId"])
@ForeignKey(() => Order, ["downstreamOrderId", "organizationId"], ["id", "sellerId"])
@ForeignKey(() => Order, ["upstreamOrderId", "organizationId"], ["id", "buyerId"])
@Check(`"downstream_order_id" <> "upstream_order_id"`)
@Check(`"quantity" > 0`)
@Check(allOrNone("releasedAt", "releaseReason"))
@Check(`"released_at" IS NOT NULL OR num_nonnulls("downstream_line_id", "upstream_line_id") = 2`)
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

  /** Null once the line is no longer on the order. */
  @Column("uuid", { nullable: true })
  downstreamLineId: string | null;

  @Column("uuid")
  upstreamOrderId: string;

  /** As the line downstream. */
  @Column("uuid", { nullable: true })
  upstreamLineId: string | null;

  /** How much of the upstream line, in its unit; what was asked in another one was converted exactly. */
  @Column({ type: "numeric", precision: 18, scale: 6 })
  quantity: string;

  /** The upstream line's unit, a code of UN/ECE Recommendation 20. */
  @Column({ type: "text", collation: "C" })
  unit: string;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;

  /** When it was given up; it counts no more from then on. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  releasedAt: Date | null;

  @Column("text", { nullable: true })
  releaseReason: string | null;
}
