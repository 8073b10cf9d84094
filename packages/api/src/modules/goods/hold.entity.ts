import { HoldImposer, HoldScope } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Order, OrderLine } from "../ordering";
import { Organization } from "../organization";
import { Lot } from "../product";

/**
 * Goods are stopped until a question of quality is settled. A party stops its order, a line of it, or a lot within
 * it; the maker of a lot, the market regulator and a failing report stop a lot wherever it is to go.
 */
@Entity("hold")
@ForeignKey(() => OrderLine, ["orderLineId", "orderId"], ["id", "orderId"])
@Check(isOneOf("scope", HoldScope))
@Check(isOneOf("imposedBy", HoldImposer))
@Check(atMost(1000, "reason", "releaseReason"))
@Check(atMost(100, "caseId"))
@Check(`("scope" = 'LINE') = ("order_line_id" IS NOT NULL)`)
@Check(`("scope" = 'LOT') = ("lot_id" IS NOT NULL)`)
@Check(`"scope" = 'LOT' OR "order_id" IS NOT NULL`)
@Check(`("imposed_by" = 'SYSTEM') = ("by_id" IS NULL)`)
@Check(`("imposed_by" = 'AMR') = ("case_id" IS NOT NULL)`)
@Check(`"imposed_by" <> 'AMR' OR "order_id" IS NULL`)
@Check(`("released_at" IS NULL) = ("release_reason" IS NULL)`)
@Index(["orderId", "placedAt", "id"])
@Index(["orderLineId"])
@Index(["lotId", "placedAt", "id"])
@Index(["byId", "placedAt", "id"])
export class Hold {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  scope: HoldScope;

  /** Whose goods are stopped; NULL for a lot that is stopped wherever it is to go. */
  @ForeignKey(() => Order)
  @Column("uuid", { nullable: true })
  orderId: string | null;

  @Column("uuid", { nullable: true })
  orderLineId: string | null;

  @ForeignKey(() => Lot)
  @Column("uuid", { nullable: true })
  lotId: string | null;

  @Column("text")
  imposedBy: HoldImposer;

  /** NULL when a rule imposed it. */
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  byId: string | null;

  @Column("text")
  reason: string;

  /** The regulator's case. */
  @Column({ type: "text", nullable: true, collation: "C" })
  caseId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  placedAt: Date;

  /** When it was lifted; NULL while it is in force. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  releasedAt: Date | null;

  /** Why it was lifted. */
  @Column("text", { nullable: true })
  releaseReason: string | null;
}
