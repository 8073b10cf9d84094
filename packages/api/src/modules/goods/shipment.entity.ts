import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Order } from "../ordering";

/**
 * Goods that left their seller for one order. Both parties of the order read it; never changed afterwards.
 * The composite keys see to it that the order's seller sent it and its buyer is to get it.
 */
@Entity("shipment")
@Unique(["senderId", "number"])
@Unique(["id", "orderId"])
@Unique(["id", "senderId"])
@ForeignKey(() => Order, ["orderId", "senderId"], ["id", "sellerId"])
@ForeignKey(() => Order, ["orderId", "receiverId"], ["id", "buyerId"])
@Check(atMost(100, "number"))
@Check(`"destination" ~ '^[A-Z]{2}$'`)
@Index(["senderId", "shippedAt", "id"])
@Index(["receiverId", "shippedAt", "id"])
@Index(["orderId", "shippedAt", "id"])
export class Shipment {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  orderId: string;

  /** The sender's own. */
  @Column({ type: "text", collation: "C" })
  number: string;

  @Column("uuid")
  senderId: string;

  @Column("uuid")
  receiverId: string;

  /** The day the goods left. */
  @Column("date")
  shippedOn: string;

  /** When it was recorded. */
  @Column({ type: "timestamptz", precision: 3 })
  shippedAt: Date;

  /** ISO 3166-1: where the goods go. */
  @Column({ type: "text", collation: "C" })
  destination: string;
}
