import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Receipt } from "./receipt.entity";
import { ShipmentLine } from "./shipment-line.entity";

/** How much of one line of a shipment the buyer accepted, and how much it rejected. */
@Entity("receipt_line")
@Unique(["receiptId", "shipmentLineId"])
@Check(atMost(1000, "reason"))
@Check(`"accepted" >= 0 AND "rejected" >= 0 AND "accepted" + "rejected" > 0`)
@Check(`"rejected" = 0 OR "reason" IS NOT NULL`)
@Index(["shipmentLineId"])
@Index(["orderId"])
export class ReceiptLine {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Receipt)
  @Column("uuid")
  receiptId: string;

  /** The receipt's order. */
  @Column("uuid")
  orderId: string;

  @ForeignKey(() => ShipmentLine)
  @Column("uuid")
  shipmentLineId: string;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  accepted: string;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  rejected: string;

  /** The order line's unit, a code of UN/ECE Recommendation 20. */
  @Column({ type: "text", collation: "C" })
  unit: string;

  /** Why something was rejected. */
  @Column("text", { nullable: true })
  reason: string | null;
}
