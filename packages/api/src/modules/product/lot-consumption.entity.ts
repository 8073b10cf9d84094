import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { allOrNone } from "../../platform/constraint";
import { Lot } from "./lot.entity";

/** That one lot went into another, and how much of it. Belongs to who made the output. */
@Entity("lot_consumption")
@Unique(["outputLotId", "inputLotId"])
@ForeignKey(() => Lot, ["outputLotId", "ownerId"], ["id", "ownerId"])
@Check(`"output_lot_id" <> "input_lot_id"`)
@Check(allOrNone("quantity", "unit"))
@Check(`"quantity" > 0`)
@Index(["ownerId"])
export class LotConsumption {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  outputLotId: string;

  /** The output lot's owner; a composite key keeps it true. */
  @Column("uuid")
  ownerId: string;

  @Index()
  @ForeignKey(() => Lot)
  @Column("uuid")
  inputLotId: string;

  /** NULL for sundries nobody weighs. */
  @Column({ type: "numeric", precision: 18, scale: 6, nullable: true })
  quantity: string | null;

  /** A code of UN/ECE Recommendation 20. */
  @Column({ type: "text", nullable: true, collation: "C" })
  unit: string | null;
}
