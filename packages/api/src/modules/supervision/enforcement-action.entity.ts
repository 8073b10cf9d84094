import { EnforcementActionKind } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { EnforcementCase } from "./enforcement-case.entity";

/** One of the four actions taken in a case (四个一批). Only ever added to. */
@Entity("enforcement_action")
@Check(isOneOf("kind", EnforcementActionKind))
@Check(atMost(200, "transferredTo"))
@Check(atMost(1000, "note"))
@Check(`("kind" = 'TRANSFER') = ("transferred_to" IS NOT NULL)`)
@Check(`("kind" = 'FINE_CONFISCATE') = (num_nonnulls("fine", "confiscated") > 0)`)
@Check(`"fine" >= 0 AND "confiscated" >= 0`)
@Check(`coalesce("fine", 0) + coalesce("confiscated", 0) > 0 OR "kind" <> 'FINE_CONFISCATE'`)
@Index(["caseId", "at", "id"])
export class EnforcementAction {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => EnforcementCase)
  @Column("uuid")
  caseId: string;

  @Column("text")
  kind: EnforcementActionKind;

  /** In yuan. */
  @Column({ type: "numeric", precision: 18, scale: 2, nullable: true })
  fine: string | null;

  /** What was confiscated, in yuan. */
  @Column({ type: "numeric", precision: 18, scale: 2, nullable: true })
  confiscated: string | null;

  /** The authority the case was handed to. */
  @Column("text", { nullable: true })
  transferredTo: string | null;

  @Column("text", { nullable: true })
  note: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;
}
