import { CaseSource, CaseStatus, EnforcementActionKind, ExposureStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, OneRoot, Paged, PagedRoot, Readable } from "../../graph";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { InspectionType } from "../inspection";
import { OrganizationType } from "../organization";
import { EnforcementAction } from "./enforcement-action.entity";
import { EnforcementCase } from "./enforcement-case.entity";
import { Exposure } from "./exposure.entity";
import {
  itsCase,
  itsEntry,
  ofAnother,
  ofAnothersCase,
  ofAnotherUnlisted,
  ofVisibleCase,
} from "./supervision.visibility";

@Readable<EnforcementCase>("EnforcementCase", {
  from: () => EnforcementCase,
  prefix: "enf",
  description:
    "A case of the market regulator against an enterprise (执法案件). Between the two of them, and for other departments once it was decided; the public reads what is exposed.",
  visibleTo: itsCase,
  recordedFor: ofAnother,
  filterBy: [
    ...["id", "year", "number", "source", "status", "decisionNumber", "decidedOn"],
    ...["openedAt", "organization", "authority"],
  ],
  orderBy: ["openedAt", "number"],
})
export class EnforcementCaseType implements Partial<EnforcementCase> {
  @Edge<EnforcementCase>(() => OrganizationType, "authorityId", {
    description: "Whose case it is.",
  })
  authority: unknown;

  @Edge<EnforcementCase>(() => OrganizationType, "organizationId", {
    description: "Against whom.",
  })
  organization: unknown;

  @Field(() => Int, { description: "The year its number counts in." })
  year: number;

  @Field(() => String, {
    description: "The case number, unique per department and year. A hold may name it.",
  })
  number: string;

  @Field(() => CaseSource)
  source: CaseSource;

  @Edge<EnforcementCase>(() => InspectionType, "inspectionId", {
    description: "What failed, for the source SUPERVISION.",
  })
  inspection: unknown;

  @Field(() => String, { description: "What is held against the enterprise." })
  facts: string;

  @Field(() => CaseStatus)
  status: CaseStatus;

  @Field(() => String, {
    nullable: true,
    description: "The number of the decision (处罚决定书文号); null while there is none.",
  })
  decisionNumber: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The day of the decision." })
  decidedOn: string | null;

  @Field(() => DateTimeScalar, { description: "When it was opened." })
  openedAt: Date;

  @Field(() => DateTimeScalar, { description: "Since when it has its present status." })
  statusSince: Date;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Paged<EnforcementCase, EnforcementAction>(() => EnforcementActionType, {
    by: "caseId",
    orderBy: ["at"],
    description: "What was done in it, oldest first.",
  })
  actions: unknown;

  @Paged<EnforcementCase, Exposure>(() => ExposureType, {
    by: "caseId",
    orderBy: ["-publishedAt"],
    description: "What was published of it, latest first.",
  })
  exposures: unknown;
}

@Readable<EnforcementAction>("EnforcementAction", {
  from: () => EnforcementAction,
  prefix: "eac",
  description: "One of the four actions taken in a case (四个一批). A case may have several.",
  visibleTo: ofVisibleCase,
  recordedFor: ofAnothersCase,
  filterBy: ["id", "kind", "at", "case"],
  orderBy: ["at"],
})
export class EnforcementActionType implements Partial<EnforcementAction> {
  @Edge<EnforcementAction>(() => EnforcementCaseType, "caseId")
  case: unknown;

  @Field(() => EnforcementActionKind)
  kind: EnforcementActionKind;

  @Field(() => DecimalScalar, { nullable: true, description: "A fine, in yuan (CNY)." })
  fine: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What was confiscated, by its value in yuan (CNY).",
  })
  confiscated: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The authority the case was handed to, for TRANSFER.",
  })
  transferredTo: string | null;

  @Field(() => String, { nullable: true, description: "What the department wrote down of it." })
  note: string | null;

  @Field(() => DateTimeScalar, { description: "When it was done." })
  at: Date;
}

@Readable<Exposure>("Exposure", {
  from: () => Exposure,
  prefix: "xps",
  description:
    "An entry of the public list (曝光): who, what, which batch, what failed, by which decision; no personal data. Entries are never changed. One that was corrected, or whose enterprise has repaired its credit (信用修复), is off the list: only the regulator and the enterprise go on seeing it.",
  visibleTo: itsEntry,
  recordedFor: ofAnotherUnlisted,
  filterBy: [
    ...["id", "product", "batch", "decisionNumber", "status", "publishedAt", "endedAt"],
    ...["organization", "authority"],
  ],
  orderBy: ["publishedAt"],
})
export class ExposureType implements Partial<Exposure> {
  @Edge<Exposure>(() => EnforcementCaseType, "caseId", {
    description: "The case; null for all but the regulator and the enterprise.",
  })
  case: unknown;

  @Edge<Exposure>(() => OrganizationType, "authorityId", { description: "Who decided." })
  authority: unknown;

  @Edge<Exposure>(() => OrganizationType, "organizationId", { description: "The enterprise." })
  organization: unknown;

  @Edge<Exposure>(() => InspectionType, "inspectionId", {
    description: "The inspection; for the public only when it is published itself.",
  })
  inspection: unknown;

  @Field(() => String, { description: "What was sampled." })
  product: string;

  @Field(() => String, { nullable: true, description: "The batch, as its label has it." })
  batch: string | null;

  @Field(() => [String], { description: "The parameters that failed." })
  failing: string[];

  @Field(() => String, { description: "The number of the decision." })
  decisionNumber: string;

  @Field(() => ExposureStatus)
  status: ExposureStatus;

  @Field(() => DateTimeScalar, { description: "When it was published." })
  publishedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was taken off the list; null while it is on it.",
  })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was taken off." })
  endReason: string | null;
}

export class EnforcementReads {
  @OneRoot<EnforcementCase>(() => EnforcementCaseType, {
    description: "A case.",
    by: { id: { type: "ID", property: "id" } },
  })
  enforcementCase: unknown;

  @PagedRoot<EnforcementCase>(() => EnforcementCaseType, {
    orderBy: ["-openedAt"],
    description: "The cases the viewer sees, latest first.",
  })
  enforcementCases: unknown;

  @OneRoot<Exposure>(() => ExposureType, {
    description: "An entry of the public list.",
    by: { id: { type: "ID", property: "id" } },
  })
  exposure: unknown;

  @PagedRoot<Exposure>(() => ExposureType, {
    orderBy: ["-publishedAt"],
    description:
      "The public list, latest first. The regulator and the enterprise also see what was taken off it.",
  })
  exposures: unknown;
}
