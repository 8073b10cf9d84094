import { RectificationStatus } from "@weft/schema";
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

/** The order to put right what failed (责令整改), and the new sampling that shows whether it is. */
@Entity("rectification")
@Unique(["inspectionId"])
@Unique(["reinspectionId"])
@Check(isOneOf("status", RectificationStatus))
@Check(atMost(2000, "measures"))
@Check(allOrNone("measures", "reportedAt"))
@Check(`"ordered_on" < "due_on" AND "due_on" <= "reinspect_by"`)
@Check(`"inspection_id" <> "reinspection_id"`)
@Index(["organizationId", "createdAt", "id"])
@Index(["createdAt", "id"])
@Index(["authorityId"])
@Index("ix_rectification__due", ["dueOn"], { where: `"overdue_told_at" IS NULL` })
@Index("ix_rectification__reinspect", ["reinspectBy"], { where: `"late_told_at" IS NULL` })
export class Rectification {
  @PrimaryColumn("uuid")
  id: string;

  /** What failed for good. */
  @ForeignKey(() => Inspection)
  @Column("uuid")
  inspectionId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  authorityId: string;

  /** Who puts it right. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Column("text", { default: RectificationStatus.ORDERED })
  status: RectificationStatus;

  @Column("date")
  orderedOn: string;

  /** The last day to report it done. */
  @Column("date")
  dueOn: string;

  /** The last day of the new sampling. */
  @Column("date")
  reinspectBy: string;

  /** What was done, as the enterprise says. */
  @Column("text", { nullable: true })
  measures: string | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  reportedAt: Date | null;

  /** The last one that was ordered. */
  @ForeignKey(() => Inspection)
  @Column("uuid", { nullable: true })
  reinspectionId: string | null;

  /** When it was told that it is overdue. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  overdueToldAt: Date | null;

  /** When it was told that the new sampling is overdue. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  lateToldAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}
