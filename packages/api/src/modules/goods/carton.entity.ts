import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Shipment } from "./shipment.entity";

/** How long the code of a carton may not be given to another one, by the rules of GS1. */
export const SSCC_MONTHS = 12;

/**
 * One package of a shipment, known by its SSCC. A code stands for one carton of its sender's for at least twelve
 * months; the same carton sent on by who received it keeps its code. What others use a code for does not matter:
 * nobody could otherwise be kept from using codes of its own, or tell which ones are in use.
 */
@Entity("carton")
@Index("ux_carton__sender_id__sscc", ["senderId", "sscc"], {
  unique: true,
  where: `"retired_at" IS NULL`,
})
@Unique(["shipmentId", "sscc"])
@Unique(["id", "sscc"])
@Unique(["onwardOfId"])
@ForeignKey(() => Shipment, ["shipmentId", "senderId"], ["id", "senderId"])
@ForeignKey(() => Carton, ["onwardOfId", "sscc"], ["id", "sscc"])
@Check(`"sscc" ~ '^[0-9]{18}$'`)
@Check(`"onward_of_id" <> "id"`)
@Index(["sscc", "id"])
export class Carton {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  shipmentId: string;

  /** The shipment's. */
  @Column("uuid")
  senderId: string;

  /** 18 digits; the check digit is right. */
  @Column({ type: "text", collation: "C" })
  sscc: string;

  /** The shipment's day: from then on the code is taken. */
  @Column("date")
  shippedOn: string;

  /** The same carton as the sender received it; NULL where the sender packed it. */
  @Column("uuid", { nullable: true })
  onwardOfId: string | null;

  /** When its sender used the code again: for another carton, or for this one, which had come back. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  retiredAt: Date | null;
}
