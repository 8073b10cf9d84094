import {
  Conclusion,
  InspectionKind,
  InspectionStatus,
  SafetyCategory,
  TestLevel,
  Verdict,
} from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Derived, Edge, OneRoot, Paged, PagedRoot, Readable, ReadableBy, sql } from "../../graph";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { LotType } from "../product";
import { Inspection } from "./inspection.entity";
import {
  clientOfReport,
  itsReport,
  itsReview,
  ofReviewedReport,
  ofVisibleReport,
} from "./inspection.visibility";
import { TestOrderType } from "./test-order.types";
import { TestVerdict } from "./test-verdict.entity";

const reviewed = "Read by the lab, its client and the market regulator; null for others.";

@Readable<Inspection>("Inspection", {
  from: () => Inspection,
  prefix: "ins",
  description:
    "One report about one lot or sample: commissioned by a client, or of the market regulator's supervision. A signed report is never changed; a correction is a new version that takes its place. Seen by its client and lab, by who made the lot and the parties of the order it was made for, by the sampled enterprise and the regulator; by everybody once it is final and published.",
  visibleTo: itsReport,
  // That somebody is to be sampled is a secret until it is, in the log too; so is whose goods were sampled elsewhere.
  recordedFor: ({ row }) => [
    row.clientId,
    sql`case when ${row.sampledOn} is not null then ${row.sampledOrganizationId} end`,
    sql`(select l_.owner_id from lot l_ where l_.id = ${row.lotId} and ${row.kind} = 'COMMISSIONED')`,
  ],
  filterBy: [
    "id",
    "kind",
    "status",
    "conclusion",
    "reportNumber",
    "reportVersion",
    "superseded",
    "level",
    "judgedCategory",
    "producerLocation",
    "productScope",
    "batch",
    "sampledOn",
    "reportedOn",
    "conflict",
    "cma",
    "voided",
    "published",
    "lab",
    "client",
    "sampledOrganization",
    "lot",
  ],
  orderBy: ["reportedOn", "sampledOn", "reportNumber"],
})
export class InspectionType implements Partial<Inspection> {
  @Field(() => InspectionKind)
  kind: InspectionKind;

  @Field(() => InspectionStatus)
  status: InspectionStatus;

  @Edge<Inspection>(() => OrganizationType, "labId", {
    description: "Who tested; null while nobody has.",
  })
  lab: unknown;

  @Field(() => String, { nullable: true, description: "The lab's own." })
  reportNumber: string | null;

  @Field(() => Int, { description: "1 for the first; each correction has the next one." })
  reportVersion: number;

  @Edge<Inspection>(() => InspectionType, "supersedesId", {
    description: "The version this one takes the place of.",
  })
  supersedes: unknown;

  @Derived<Inspection>(
    () => Boolean,
    ({ row }) => sql`exists (select 1 from inspection n_ where n_.supersedes_id = ${row.id})`,
    { description: "Whether a later version takes its place: then it counts no more." },
  )
  superseded: boolean;

  @Edge<Inspection>(() => TestOrderType, "testOrderId", {
    description: "What was commissioned; for the client and its lab.",
  })
  testOrder: unknown;

  @Edge<Inspection>(() => OrganizationType, "clientId", {
    readableBy: clientOfReport,
    description:
      "Who had it tested; null where that would lead to somebody behind the other party of an order, and for the market regulator where somebody else than the client made the lot.",
  })
  client: unknown;

  @Edge<Inspection>(() => OrganizationType, "sampledOrganizationId", {
    description:
      "Whose goods the regulator sampled; null for a commissioned one, and for an enterprise the graph does not know.",
  })
  sampledOrganization: unknown;

  @Field(() => String, {
    nullable: true,
    description: "The division code (GB/T 2260) of where the goods were made.",
  })
  producerLocation: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What kind of product, such as `CHILDRENSWEAR` or `FABRIC`.",
  })
  productScope: string | null;

  @Edge<Inspection>(() => LotType, "lotId", { description: "What was tested." })
  lot: unknown;

  @Field(() => String, {
    nullable: true,
    description: "The batch as the label has it, where the graph knows no lot.",
  })
  batch: string | null;

  @Field(() => TestLevel, {
    nullable: true,
    description: "Whether the fabric or the garment was tested.",
  })
  level: TestLevel | null;

  @Field(() => SafetyCategory, {
    nullable: true,
    description: "What the law requires of the product (GB 18401, GB 31701).",
  })
  requiredCategory: SafetyCategory | null;

  @Field(() => SafetyCategory, { nullable: true, description: "What its label promises." })
  declaredCategory: SafetyCategory | null;

  @Field(() => SafetyCategory, {
    nullable: true,
    description: "What it was judged by: the stricter of the two.",
  })
  judgedCategory: SafetyCategory | null;

  @Field(() => [String], { description: "What had to be covered for a pass." })
  requiredParameters: string[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day the goods were made; the editions of that day apply.",
  })
  producedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The day the sample was taken." })
  sampledOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The day of the test." })
  testedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The day it was issued." })
  reportedOn: string | null;

  @Derived<Inspection>(
    () => Conclusion,
    ({ row }) => sql`coalesce(${row.finalConclusion}, ${row.firstConclusion})`,
    {
      nullable: true,
      description:
        "What the platform concludes by the limits in force: the final conclusion, or the first one while it may still be objected to. FAIL when anything fails, INCOMPLETE when anything required is missing, never a pass with a gap.",
    },
  )
  conclusion: Conclusion | null;

  @Field(() => Conclusion, {
    nullable: true,
    description: "What the first test came to; a recheck does not change it.",
  })
  firstConclusion: Conclusion | null;

  @Field(() => Conclusion, {
    nullable: true,
    description: "What counts; null while it may still be objected to.",
  })
  finalConclusion: Conclusion | null;

  @Field(() => Conclusion, {
    nullable: true,
    description: `What the lab itself concluded, where it said so. ${reviewed}`,
  })
  @ReadableBy<Inspection>(itsReview)
  labConclusion: Conclusion | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `Whether lab and platform differ in a verdict or in the conclusion: the lab corrects the report, or the market regulator says who is right. ${reviewed}`,
  })
  @ReadableBy<Inspection>(itsReview)
  conflict: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: `When the regulator looked at a conflict. ${reviewed}`,
  })
  @ReadableBy<Inspection>(itsReview)
  conflictResolvedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: `What the regulator found of a conflict; verdicts stay as they are. ${reviewed}`,
  })
  @ReadableBy<Inspection>(itsReview)
  conflictResolution: string | null;

  @Field(() => Boolean, {
    description:
      "Whether it bears the mark of a qualified lab (CMA 资质认定). Reports of supervision never do: they are made for the regulator, which chose the lab.",
  })
  cma: boolean;

  @Field(() => Boolean, { description: "Whether it was declared void, and counts for nothing." })
  voided: boolean;

  @Field(() => String, { nullable: true, description: "Why it is void." })
  voidReason: string | null;

  @Field(() => Boolean, { description: "Whether the public may read it." })
  published: boolean;

  @Field(() => [String], {
    description:
      "The editions it was judged by, such as `GB 18401-2010`: those in force on the day of production.",
  })
  standards: string[];

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When it came into the graph." })
  createdAt: Date;

  @Paged<Inspection, TestVerdict>(() => TestVerdictType, {
    by: "inspectionId",
    orderBy: ["position"],
    few: true,
    description: "What was measured and what follows, as the lab listed it.",
  })
  verdicts: unknown;
}

@Readable<TestVerdict>("TestVerdict", {
  from: () => TestVerdict,
  prefix: "tvd",
  description: "One row of a report: what the lab measured, and what follows from it.",
  visibleTo: ofVisibleReport,
  recordedFor: ({ row }) => [
    sql`(select i_.client_id from inspection i_ where i_.id = ${row.inspectionId})`,
    sql`(select i_.sampled_organization_id from inspection i_ where i_.id = ${row.inspectionId})`,
    sql`(select l_.owner_id from inspection i_ join lot l_ on l_.id = i_.lot_id where i_.id = ${row.inspectionId} and i_.kind = 'COMMISSIONED')`,
  ],
  filterBy: ["id", "parameter", "part", "sample", "verdict", "labVerdict"],
  orderBy: ["position", "parameter"],
})
export class TestVerdictType implements Partial<TestVerdict> {
  @Field(() => Int, { description: "1, 2, 3 and so on, as the lab listed them." })
  position: number;

  @Field(() => String, { description: "What was tested, such as `FORMALDEHYDE`." })
  parameter: string;

  @Field(() => String, { description: "The part of the product; empty for the whole." })
  part: string;

  @Field(() => String, { description: "The specimen; empty where there is one." })
  sample: string;

  @Field(() => String, {
    description:
      "One of those that are judged together, such as an amine or a phthalate; empty otherwise.",
  })
  substance: string;

  @Field(() => String, { description: "As the lab typed it." })
  value: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Below it the method finds nothing; in `unit`.",
  })
  detectionLimit: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The largest dimension of an accessory, in millimeters.",
  })
  maxDimensionMm: string | null;

  @Field(() => String, { nullable: true, description: "As the lab gave it, such as `mg/kg`." })
  unit: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it was held against; null where there is no limit for this product.",
  })
  limit: string | null;

  @Field(() => Verdict, { description: "What the platform says." })
  verdict: Verdict;

  @Field(() => Verdict, {
    nullable: true,
    description: `What the lab says, where it did. ${reviewed}`,
  })
  @ReadableBy<TestVerdict>(ofReviewedReport)
  labVerdict: Verdict | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, where it is not plain from value and limit.",
  })
  reason: string | null;
}

export class InspectionReads {
  @OneRoot<Inspection>(() => InspectionType, {
    description: "A report.",
    by: { id: { type: "ID", property: "id" } },
  })
  inspection: unknown;

  @PagedRoot<Inspection>(() => InspectionType, {
    orderBy: ["-reportedOn"],
    description:
      "The reports the viewer may read, latest first; corrected versions stay, and `superseded` tells them.",
  })
  inspections: unknown;
}
