import { CaseSource, CaseStatus } from "@weft/schema";
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from "typeorm";
import { allOrNone, atMost, isOneOf } from "../../platform/constraint";
import { Inspection } from "../inspection";
import { Organization } from "../organization";

/** A case of a department against an enterprise (执法案件), with the actions of the four batches. */
@Entity("enforcement_case")
@Unique(["authorityId", "year", "number"])
@Unique("ux_enforcement_case__decision", ["authorityId", "decisionNumber"])
@Check(isOneOf("source", CaseSource))
@Check(isOneOf("status", CaseStatus))
@Check(atMost(100, "number", "decisionNumber"))
@Check(atMost(4000, "facts"))
@Check(`"year" BETWEEN 2000 AND 9999`)
@Check(allOrNone("decisionNumber", "decidedOn"))
@Check(`"status" <> 'DECIDED' OR "decision_number" IS NOT NULL`)
@Check(`("source" = 'SUPERVISION') = ("inspection_id" IS NOT NULL)`)
@Check(`"authority_id" <> "organization_id"`)
@Index(["organizationId", "openedAt", "id"])
@Index(["openedAt", "id"])
@Index(["inspectionId"])
@Index(["authorityId", "number"])
export class EnforcementCase {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  authorityId: string;

  /** The year its number counts in. */
  @Column("integer")
  year: number;

  /** The case number, the department's own. */
  @Column({ type: "text", collation: "C" })
  number: string;

  /** Against whom. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Column("text")
  source: CaseSource;

  /** What failed, where supervision gave rise to it. */
  @ForeignKey(() => Inspection)
  @Column("uuid", { nullable: true })
  inspectionId: string | null;

  /** What is held against it. */
  @Column("text")
  facts: string;

  @Column("text", { default: CaseStatus.OPEN })
  status: CaseStatus;

  /** The number of the decision (处罚决定书文号), the department's own. */
  @Column({ type: "text", nullable: true, collation: "C" })
  decisionNumber: string | null;

  @Column("date", { nullable: true })
  decidedOn: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  openedAt: Date;

  @Column({ type: "timestamptz", precision: 3 })
  statusSince: Date;

  @VersionColumn({ default: 1 })
  version: number;
}
