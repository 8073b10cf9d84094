import { ExposureStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { allOrNone, atMost, isOneOf } from "../../platform/constraint";
import { Inspection } from "../inspection";
import { Organization } from "../organization";
import { EnforcementCase } from "./enforcement-case.entity";

/**
 * An entry of the public list (曝光): what was published is never changed. A correction or the repair of credit
 * ends it and keeps the record.
 */
@Entity("exposure")
@Check(isOneOf("status", ExposureStatus))
@Check(atMost(200, "product"))
@Check(atMost(100, "batch", "decisionNumber"))
@Check(atMost(1000, "endReason"))
@Check(`cardinality("failing") > 0`)
@Check(allOrNone("endedAt", "endReason"))
@Check(`("status" = 'PUBLISHED') = ("ended_at" IS NULL)`)
@Index("ux_exposure__inspection", ["inspectionId"], {
  unique: true,
  where: `"status" <> 'CORRECTED'`,
})
@Index(["caseId"])
@Index(["publishedAt", "id"])
@Index(["organizationId", "publishedAt", "id"])
@Index(["inspectionId"])
@Index(["authorityId"])
export class Exposure {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => EnforcementCase)
  @Column("uuid")
  caseId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  authorityId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @ForeignKey(() => Inspection)
  @Column("uuid")
  inspectionId: string;

  @Column("text")
  product: string;

  @Column("text", { nullable: true })
  batch: string | null;

  /** The parameters that failed. */
  @Column("text", { array: true })
  failing: string[];

  @Column({ type: "text", collation: "C" })
  decisionNumber: string;

  @Column("text", { default: ExposureStatus.PUBLISHED })
  status: ExposureStatus;

  @Column({ type: "timestamptz", precision: 3 })
  publishedAt: Date;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  endedAt: Date | null;

  @Column("text", { nullable: true })
  endReason: string | null;
}
