import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { allOrNone, atMost } from "../../platform/constraint";
import { Lot } from "./lot.entity";

/**
 * That one lot went into another, and how much of it. Belongs to who made the output. Never changed: a mistake is
 * reversed with a reason and counts no more, and what is right is recorded anew.
 */
@Entity("lot_consumption")
@ForeignKey(() => Lot, ["outputLotId", "ownerId"], ["id", "ownerId"])
@Check(`"output_lot_id" <> "input_lot_id"`)
@Check(allOrNone("quantity", "unit"))
@Check(`"quantity" > 0`)
@Check(allOrNone("reversedAt", "reversalReason"))
@Check(atMost(1000, "reversalReason"))
@Index(["outputLotId", "inputLotId"])
// Found by the maker of what it went into: what others made of it is not looked at.
@Index(["inputLotId", "ownerId"])
@Index(["ownerId"])
export class LotConsumption {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  outputLotId: string;

  /** The output lot's owner; a composite key keeps it true. */
  @Column("uuid")
  ownerId: string;

  @ForeignKey(() => Lot)
  @Column("uuid")
  inputLotId: string;

  /** NULL for sundries nobody weighs. */
  @Column({ type: "numeric", precision: 18, scale: 6, nullable: true })
  quantity: string | null;

  /** A code of UN/ECE Recommendation 20. */
  @Column({ type: "text", nullable: true, collation: "C" })
  unit: string | null;

  /** When it was recorded. */
  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  consumedAt: Date;

  /** When it was found to be a mistake; it counts no more from then on. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  reversedAt: Date | null;

  @Column("text", { nullable: true })
  reversalReason: string | null;
}
