import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Shipment } from "./shipment.entity";

/** How long the code of a carton may not be given to another one, by the rules of GS1. */
export const SSCC_MONTHS = 12;

/**
 * One package of a shipment, known by its SSCC. A code that was given out stands for one carton for at least twelve
 * months, whoever uses it; the same carton sent on by who received it keeps its code.
 */
@Entity("carton")
@Index("ux_carton__sscc", ["sscc"], {
  unique: true,
  where: `"onward_of_id" IS NULL AND "retired_at" IS NULL`,
})
@Unique(["shipmentId", "sscc"])
@Unique(["id", "sscc"])
@Unique(["onwardOfId"])
@ForeignKey(() => Carton, ["onwardOfId", "sscc"], ["id", "sscc"])
@Check(`"sscc" ~ '^[0-9]{18}$'`)
@Check(`"onward_of_id" <> "id"`)
@Index(["sscc", "id"])
export class Carton {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Shipment)
  @Column("uuid")
  shipmentId: string;

  /** 18 digits; the check digit is right. */
  @Column({ type: "text", collation: "C" })
  sscc: string;

  /** The shipment's day: from then on the code is taken. */
  @Column("date")
  shippedOn: string;

  /** The same carton as the sender received it; NULL where the sender packed it. */
  @Column("uuid", { nullable: true })
  onwardOfId: string | null;

  /** When its code was free again and given to another carton. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  retiredAt: Date | null;
}
