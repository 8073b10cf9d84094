import {
  Conclusion,
  InspectionKind,
  InspectionStatus,
  SafetyCategory,
  TestLevel,
} from "@weft/schema";
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
import { Organization } from "../organization";
import { Lot } from "../product";
import type { ProductFacts } from "./product.facts";
import { TestOrder } from "./test-order.entity";

/**
 * One report about one lot or sample: commissioned by a client, or of the regulator's supervision. A signed report is
 * never changed; a correction is a new version that takes its place.
 */
@Entity("inspection")
@Unique(["labId", "reportNumber", "reportVersion"])
@Unique(["supersedesId"])
@Check(isOneOf("kind", InspectionKind))
@Check(isOneOf("status", InspectionStatus))
@Check(isOneOf("level", TestLevel))
@Check(isOneOf("requiredCategory", SafetyCategory))
@Check(isOneOf("declaredCategory", SafetyCategory))
@Check(isOneOf("judgedCategory", SafetyCategory))
@Check(isOneOf("firstConclusion", Conclusion))
@Check(isOneOf("finalConclusion", Conclusion))
@Check(isOneOf("labConclusion", Conclusion))
@Check(atMost(100, "reportNumber", "batch", "productScope", "producerLocation"))
@Check(atMost(1000, "voidReason", "conflictResolution"))
@Check(`"report_version" > 0 AND ("report_version" = 1) = ("supersedes_id" IS NULL)`)
@Check(`"kind" <> 'COMMISSIONED' OR ("status" = 'FINAL' AND "report_number" IS NOT NULL)`)
@Check(`"voided" = ("void_reason" IS NOT NULL)`)
@Check(allOrNone("conflictResolvedAt", "conflictResolvedById", "conflictResolution"))
@Check(`"recheck_of_id" <> "id" AND "supersedes_id" <> "id"`)
@Index(["clientId", "reportedOn", "id"])
@Index(["labId", "reportedOn", "id"])
@Index(["lotId", "reportedOn", "id"])
@Index(["sampledOrganizationId", "reportedOn", "id"])
@Index(["reportedOn", "id"])
@Index("ix_inspection__published", ["reportedOn", "id"], { where: `"published"` })
@Index("ix_inspection__preliminary", ["id"], { where: `"status" = 'PRELIMINARY'` })
@Index(["kind", "reportedOn", "id"])
@Index(["testOrderId"])
@Index(["samplingTaskId"])
@Index(["recheckOfId"])
@Index(["conflictResolvedById"])
@Index("ux_inspection__task_batch", ["samplingTaskId", "batch"], {
  unique: true,
  where: `"kind" = 'SUPERVISION' AND NOT "voided" AND "report_version" = 1`,
})
@Index("ux_inspection__recheck", ["recheckOfId"], {
  unique: true,
  where: `"kind" = 'RECHECK' AND "report_version" = 1`,
})
export class Inspection {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  kind: InspectionKind;

  @Column("text")
  status: InspectionStatus;

  /** Who tested; NULL while nobody has. */
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  labId: string | null;

  /** The lab's own. */
  @Column({ type: "text", nullable: true, collation: "C" })
  reportNumber: string | null;

  /** 1 for the first; a correction has the next one. */
  @Column("integer", { default: 1 })
  reportVersion: number;

  /** The version this one takes the place of. */
  @ForeignKey(() => Inspection)
  @Column("uuid", { nullable: true })
  supersedesId: string | null;

  /** What was tested of it, for a commissioned one. */
  @ForeignKey(() => TestOrder)
  @Column("uuid", { nullable: true })
  testOrderId: string | null;

  /** Who commissioned it. */
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  clientId: string | null;

  /** Whose goods the regulator sampled. */
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  sampledOrganizationId: string | null;

  /** The division code of where the goods were made. */
  @Column({ type: "text", nullable: true, collation: "C" })
  producerLocation: string | null;

  /** What kind of product, such as `CHILDRENSWEAR`. */
  @Column({ type: "text", nullable: true, collation: "C" })
  productScope: string | null;

  @ForeignKey(() => Lot)
  @Column("uuid", { nullable: true })
  lotId: string | null;

  /** The batch as the label has it, where the graph knows no lot. */
  @Column({ type: "text", nullable: true, collation: "C" })
  batch: string | null;

  @Column("text", { nullable: true })
  level: TestLevel | null;

  /** What the law requires of the product. */
  @Column("text", { nullable: true })
  requiredCategory: SafetyCategory | null;

  /** What its label promises. */
  @Column("text", { nullable: true })
  declaredCategory: SafetyCategory | null;

  /** The stricter of the two. */
  @Column("text", { nullable: true })
  judgedCategory: SafetyCategory | null;

  /** What was known of the product when it was judged. */
  @Column("jsonb", { nullable: true })
  product: ProductFacts | null;

  /** What had to be covered for a pass. */
  @Column("text", { array: true, default: "{}" })
  requiredParameters: string[];

  @Column("date", { nullable: true })
  producedOn: string | null;

  @Column("date", { nullable: true })
  sampledOn: string | null;

  @Column("date", { nullable: true })
  testedOn: string | null;

  @Column("date", { nullable: true })
  reportedOn: string | null;

  /** What the first test came to; a recheck does not change it. */
  @Column("text", { nullable: true })
  firstConclusion: Conclusion | null;

  /** What counts; NULL while it may still be objected to. */
  @Column("text", { nullable: true })
  finalConclusion: Conclusion | null;

  /** What the lab itself concluded, where it said so. */
  @Column("text", { nullable: true })
  labConclusion: Conclusion | null;

  /** The lab and the platform differ in a verdict or in the conclusion. */
  @Column("boolean", { default: false })
  conflict: boolean;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  conflictResolvedAt: Date | null;

  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  conflictResolvedById: string | null;

  @Column("text", { nullable: true })
  conflictResolution: string | null;

  /** Bears the mark of a qualified lab (CMA). */
  @Column("boolean", { default: false })
  cma: boolean;

  @Column("boolean", { default: false })
  voided: boolean;

  @Column("text", { nullable: true })
  voidReason: string | null;

  /** The public may read it. */
  @Column("boolean", { default: false })
  published: boolean;

  /** The sampling task it belongs to; of its batches each counts once. */
  @ForeignKey("SamplingTask")
  @Column("uuid", { nullable: true })
  samplingTaskId: string | null;

  /** The report whose finding another lab checked again. */
  @ForeignKey(() => Inspection)
  @Column("uuid", { nullable: true })
  recheckOfId: string | null;

  /** The editions it was judged by, such as `GB 18401-2010`. */
  @Column("text", { array: true, default: "{}" })
  standards: string[];

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
