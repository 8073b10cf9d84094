import { InspectionStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Inspection } from "../inspection";
import { Organization } from "../organization";

/** One transition of a supervision inspection. Only ever added to; the state can be derived from it. */
@Entity("supervision_event")
@Check(isOneOf("fromStatus", InspectionStatus))
@Check(isOneOf("toStatus", InspectionStatus))
@Check(atMost(2000, "reason"))
@Index(["inspectionId", "at"])
export class SupervisionEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Inspection)
  @Column("uuid")
  inspectionId: string;

  /** NULL when it was planned. */
  @Column("text", { name: "from_status", nullable: true })
  from: InspectionStatus | null;

  @Column("text", { name: "to_status" })
  to: InspectionStatus;

  /** Who acted; NULL when time or a rule did. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  byId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  /** The grounds of an objection, of its refusal, of a void test. */
  @Column("text", { nullable: true })
  reason: string | null;
}
