import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Shipment } from "./shipment.entity";

/** Under which mode a part of a shipment was declared to customs: the mode is the declaration's, not the order's. */
@Entity("customs_declaration")
@Unique(["shipmentId", "number"])
@Check(atMost(100, "number"))
@Check(`"mode" ~ '^[0-9]{4}$'`)
@Check(`"currency" ~ '^[A-Z]{3}$'`)
@Check(`"value" > 0`)
export class CustomsDeclaration {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Shipment)
  @Column("uuid")
  shipmentId: string;

  /** As the customs know it. */
  @Column({ type: "text", collation: "C" })
  number: string;

  /** Four digits, such as 9710. */
  @Column({ type: "text", collation: "C" })
  mode: string;

  /** Cleared by a list of parcels instead of a declaration in full. */
  @Column("boolean")
  byList: boolean;

  /** The declared value, of a list that of one parcel. */
  @Column({ type: "numeric", precision: 20, scale: 6 })
  value: string;

  /** ISO 4217. */
  @Column({ type: "text", collation: "C" })
  currency: string;
}
