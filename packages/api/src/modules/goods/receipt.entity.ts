import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Shipment } from "./shipment.entity";

/** What the buyer found when a shipment, or a part of it, came. Never changed afterwards. */
@Entity("receipt")
@Unique(["id", "shipmentId"])
@ForeignKey(() => Shipment, ["shipmentId", "orderId"], ["id", "orderId"])
@Check(atMost(1000, "note"))
@Index(["shipmentId", "receivedAt", "id"])
@Index(["orderId", "receivedAt", "id"])
export class Receipt {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  orderId: string;

  @Column("uuid")
  shipmentId: string;

  /** The day the goods came. */
  @Column("date")
  receivedOn: string;

  /** When it was recorded. */
  @Column({ type: "timestamptz", precision: 3 })
  receivedAt: Date;

  @Column("text", { nullable: true })
  note: string | null;
}
