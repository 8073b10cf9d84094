import { MemberRole } from "@weft/schema";
import type { RootRow } from "./policy";
import type { Deed } from "./policy-deeds";
import { everybody, of, type ReadRow } from "./policy-row";

const sampling = "supervisionInspection";
const enforcement = "enforcementCase";
const regulator = ["amr"] as const;
/** The maker was sampled. */
const both = ["maker", "amr"] as const;
const withLab = ["maker", "amr", "lab"] as const;

/** Supervision sampling and the four batches: between the regulator and the enterprise; the public reads what is exposed. */
export const supervising: readonly ReadRow[] = [
  ...of("SamplingPlan", "samplingPlan", {
    class: sampling,
    readers: regulator,
    fields:
      "id authority title productScope product segment region quota periodFrom periodTo status seed drawnAt eligible inspectors version createdAt candidates tasks",
  }),
  ...of("SamplingCandidate", "samplingCandidate", {
    class: sampling,
    readers: regulator,
    fields: "id plan organization ticket place drawn",
  }),
  ...of(
    "SamplingTask",
    "samplingTask",
    {
      class: sampling,
      readers: both,
      fields: "id authority organization year number drawnOn createdAt inspections",
    },
    { class: sampling, readers: regulator, fields: "plan inspectors" },
  ),
  ...of(
    "SupervisionSample",
    "supervisionSample",
    { class: sampling, readers: withLab, fields: "id inspection seal backup lab sealedAt" },
    { class: sampling, readers: withLab, fields: "receivedAt" },
    { class: sampling, readers: both, object: "backupSample", fields: "id seal inspection" },
  ),
  ...of("SupervisionEvent", "supervisionEvent", {
    class: sampling,
    readers: both,
    fields: "id from to by at reason inspection",
  }),
  ...of("ResultNotice", "resultNotice", {
    class: sampling,
    readers: both,
    fields: "id inspection organization conclusion servedOn objectUntil",
  }),
  ...of("Rectification", "rectification", {
    class: sampling,
    readers: both,
    fields:
      "id inspection organization status orderedOn dueOn reinspectBy measures reportedAt reinspection version createdAt",
  }),
  ...of(
    "Inspection",
    "supervised",
    {
      class: sampling,
      readers: both,
      fields: "samplingTask supervisionEvents resultNotices rectifications",
    },
    { class: sampling, readers: withLab, fields: "supervisionSamples" },
  ),
  ...of("EnforcementCase", "enforcementCase", {
    class: enforcement,
    readers: both,
    narrower: "The public reads what is exposed of it.",
    fields:
      "id authority organization year number source inspection facts status decisionNumber decidedOn openedAt statusSince version actions exposures",
  }),
  ...of(
    "EnforcementAction",
    "fine",
    {
      class: enforcement,
      readers: both,
      fields: "id case kind fine confiscated note at",
    },
    { class: enforcement, readers: both, object: "transfer", fields: "transferredTo" },
  ),
  ...of(
    "Exposure",
    "exposure",
    {
      class: enforcement,
      readers: everybody,
      fields: "id authority organization product batch failing decisionNumber status publishedAt",
    },
    { class: enforcement, readers: both, fields: "case" },
    { class: enforcement, readers: withLab, fields: "inspection" },
    {
      class: enforcement,
      readers: both,
      object: "endedExposure",
      fields: "id endedAt endReason product",
    },
  ),
  ...of("Organization", "maker", { class: enforcement, readers: everybody, fields: "exposures" }),
];

export const supervisionAnswers: Readonly<Record<string, string>> = {
  BatchSampled: "batch code message",
  CaseClosed: "code message",
  DecisionNumberTaken: "code message number",
  ExposedBefore: "code message",
  LabNotSuitable: "code message",
  NobodyEligible: "code message",
  NotDecided: "code message",
  NotFailed: "code message",
  NotFinal: "code message status",
  NothingToExpose: "code message",
  ObjectionPeriodOver: "code message objectUntil",
  OutsideDistrict: "code message",
  OutsidePeriod: "code from message to",
  RecheckOpen: "code message",
  ReportIncomplete: "code message missing",
  SameLab: "code message",
  SealTaken: "code message",
  TooFewInspectors: "code message",
};

export const supervisionRoots: Readonly<Record<string, RootRow>> = {
  "samplingPlan(id)": { object: "samplingPlan", readers: regulator },
  samplingPlans: { object: "samplingPlan", readers: regulator },
  "samplingTask(id)": { object: "samplingTask", readers: both },
  samplingTasks: { object: "samplingTask", readers: both },
  "rectification(id)": { object: "rectification", readers: both },
  rectifications: { object: "rectification", readers: both },
  "enforcementCase(id)": { object: "enforcementCase", readers: both },
  enforcementCases: { object: "enforcementCase", readers: both },
  "exposure(id)": { object: "exposure", readers: everybody },
  exposures: { object: "exposure", readers: everybody },
};

const { ORG_ADMIN, QUALITY, OFFICER, INSPECTOR, APPROVER } = MemberRole;
const reason = "because";

interface Done {
  readonly roles: readonly MemberRole[];
  /** The argument that names the object, and its name in the story. */
  readonly on: readonly [string, string];
  readonly more?: object;
  /** What a rival is told who names the same. */
  readonly code?: string;
}

const input =
  ({ on: [key, object], more }: Done) =>
  ({ objects }: { readonly objects: Readonly<Record<string, string>> }) => ({
    [key]: objects[object],
    ...more,
  });

/** Done by the regulator's people: each by those whose part it is. */
const byRegulator = (done: Done): Deed => ({
  class: enforcement,
  verb: "W",
  may: regulator,
  roles: done.roles,
  input: input(done),
  toOthers: { input: input(done), code: done.code ?? "NOT_FOUND" },
});

/** Done by the enterprise that was sampled, or by the lab that got the sample: no right of the matrix, but their part. */
const byConcerned = (who: "maker" | "lab", done: Done): Deed => ({
  class: sampling,
  may: [who],
  besides: [who],
  roles: done.roles,
  input: input(done),
  toOthers: { input: input(done), code: "NOT_FOUND" },
});

const people = [ORG_ADMIN, QUALITY];
const results = [{ parameter: "PH", value: "7" }];

export const supervisionDeeds: Readonly<Record<string, Deed>> = {
  planSampling: {
    class: enforcement,
    verb: "W",
    may: regulator,
    roles: [OFFICER],
    input: () => ({
      ...{ title: "summer", productScope: "CHILDRENSWEAR", product: "rompers", quota: 1 },
      ...{ segment: "GARMENT", regionCode: "330502100" },
      ...{ periodFrom: "2026-01-01", periodTo: "2026-12-31" },
    }),
  },
  drawSampling: byRegulator({
    ...{ roles: [OFFICER], on: ["planId", "planToDraw"] },
    more: { inspectors: ["Chen", "Lin"] },
  }),
  addSampledBatch: byRegulator({ roles: [INSPECTOR], on: ["samplingTaskId", "samplingTask"] }),
  takeSample: byRegulator({
    ...{ roles: [INSPECTOR], on: ["inspectionId", "supervised"] },
    more: {
      ...{ batch: "four", producerLocation: "330502100", seal: "1", backupSeal: "2" },
      ...{ labId: "org_0", level: "GARMENT", parameters: ["PH"] },
      product: { ageGroup: "INFANT", contact: "DIRECT" },
    },
  }),
  acceptSample: byConcerned("lab", { roles: people, on: ["inspectionId", "supervised"] }),
  reportSample: byConcerned("lab", {
    ...{ roles: people, on: ["inspectionId", "supervised"] },
    more: { reportNumber: "S-3", results },
  }),
  voidInspection: byRegulator({
    ...{ roles: [APPROVER], on: ["inspectionId", "supervised"], more: { reason } },
  }),
  objectToResult: byConcerned("maker", {
    ...{ roles: people, on: ["inspectionId", "supervised"], more: { grounds: "none" } },
  }),
  acceptObjection: byRegulator({
    ...{ roles: [APPROVER], on: ["inspectionId", "supervised"], more: { labId: "org_0" } },
  }),
  refuseObjection: byRegulator({
    ...{ roles: [APPROVER], on: ["inspectionId", "supervised"], more: { reason } },
  }),
  concludeRecheck: byRegulator({ roles: [APPROVER], on: ["inspectionId", "supervised"] }),
  // Not final yet: nothing is published.
  publishInspection: byRegulator({ roles: [APPROVER], on: ["inspectionId", "preliminary"] }),
  reportRectification: byConcerned("maker", {
    ...{ roles: people, on: ["rectificationId", "rectification"], more: { measures: "all" } },
  }),
  orderReinspection: byRegulator({
    roles: [OFFICER],
    on: ["rectificationId", "rectification"],
  }),
  openCase: {
    class: enforcement,
    verb: "W",
    may: regulator,
    roles: [OFFICER, INSPECTOR],
    askedFirst: true,
    input: ({ objects }) => ({
      ...{ source: "COMPLAINT", organizationId: objects["maker"], facts: "none" },
    }),
    toOthers: {
      input: ({ objects }) => ({
        ...{ source: "COMPLAINT", organizationId: objects["maker"], facts: "none" },
      }),
      code: "FORBIDDEN",
    },
  },
  recordCaseAction: byRegulator({
    ...{ roles: [OFFICER, INSPECTOR], on: ["caseId", "enforcementCase"] },
    more: { kind: "INVESTIGATE" },
  }),
  decideCase: byRegulator({
    ...{ roles: [APPROVER], on: ["caseId", "enforcementCase"], more: { decisionNumber: "D-2" } },
  }),
  exposeCase: byRegulator({ roles: [APPROVER], on: ["caseId", "enforcementCase"] }),
  closeCase: byRegulator({ roles: [APPROVER], on: ["caseId", "enforcementCase"] }),
  correctExposure: byRegulator({
    ...{ roles: [APPROVER], on: ["exposureId", "endedExposure"], more: { reason } },
  }),
  repairCredit: byRegulator({
    ...{ roles: [APPROVER], on: ["exposureId", "endedExposure"], more: { reason } },
  }),
};

const inspected = "ifVersion inspectionId";
const ofCase = "caseId ifVersion";

export const supervisionInputs: Readonly<Record<string, string>> = {
  AcceptObjectionInput: `${inspected} labId`,
  AcceptSampleInput: inspected,
  AddSampledBatchInput: "samplingTaskId",
  CloseCaseInput: ofCase,
  ConcludeRecheckInput: inspected,
  CorrectExposureInput: "exposureId reason",
  DecideCaseInput: "caseId decidedOn decisionNumber ifVersion",
  DrawSamplingInput: "ifVersion inspectors planId",
  ExposeCaseInput: ofCase,
  ObjectToResultInput: "grounds ifVersion inspectionId",
  OpenCaseInput: "facts inspectionId organizationId source",
  OrderReinspectionInput: "ifVersion rectificationId",
  PlanSamplingInput: "periodFrom periodTo product productScope quota regionCode segment title",
  PublishInspectionInput: inspected,
  RecordCaseActionInput: "caseId confiscated fine ifVersion kind note transferredTo",
  RefuseObjectionInput: `${inspected} reason`,
  RepairCreditInput: "exposureId reason",
  ReportRectificationInput: "ifVersion measures rectificationId",
  ReportSampleInput: `${inspected} labConclusion reportNumber results testedOn`,
  TakeSampleInput:
    "backupSeal batch ifVersion inspectionId labId level lotNumber lotOwnerId parameters producedOn producerLocation product sampledOn seal",
  VoidInspectionInput: `${inspected} reason`,
};
