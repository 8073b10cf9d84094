import { MemberRole } from "@weft/schema";
import { traders } from "./cast";
import type { RootRow } from "./policy";
import type { At, Deed } from "./policy-deeds";
import { of, parties, type ReadRow } from "./policy-row";

const commission = "commissionedInspection";
const between = ["maker", "lab"] as const;
const reviewers = ["maker", "lab", "amr"] as const;
const concerned = ["maker", "shop", "lab", "amr"] as const;

/** A commission is between client and lab; its report is read by whom the goods concern, and by the regulator. */
export const inspecting: readonly ReadRow[] = [
  ...of(
    "Inspection",
    "report",
    {
      class: commission,
      readers: concerned,
      fields:
        "id kind status lab reportNumber reportVersion superseded lot batch level requiredCategory declaredCategory judgedCategory requiredParameters producerLocation productScope producedOn sampledOn testedOn reportedOn conclusion firstConclusion finalConclusion cma voided published standards version createdAt verdicts client",
    },
    { class: commission, readers: between, fields: "testOrder" },
    {
      class: commission,
      readers: reviewers,
      fields: "labConclusion conflict conflictResolvedAt conflictResolution",
    },
    { class: commission, readers: concerned, object: "correction", fields: "supersedes" },
    { class: commission, readers: concerned, object: "voidReport", fields: "voidReason" },
    // Everybody may read what is published, and still not who had it tested.
    { class: commission, readers: concerned, object: "publishedReport", fields: "client" },
    {
      class: "supervisionInspection",
      readers: ["maker", "lab", "amr"],
      object: "supervised",
      fields: "id kind sampledOrganization conclusion",
    },
  ),
  ...of(
    "TestVerdict",
    "testVerdict",
    {
      class: commission,
      readers: concerned,
      fields:
        "id position parameter part sample substance value detectionLimit maxDimensionMm unit limit verdict reason",
    },
    { class: commission, readers: reviewers, fields: "labVerdict" },
  ),
  ...of(
    "TestOrder",
    "testOrder",
    {
      class: commission,
      readers: between,
      fields:
        "id client lab lot level ageGroup contact declaredCategory parameters note status statusSince requestedAt version events samples reports",
    },
    { class: commission, readers: between, object: "itemTest", fields: "item" },
  ),
  ...of("TestOrderEvent", "testOrderEvent", {
    class: commission,
    readers: between,
    fields: "id from to by at reason testOrder",
  }),
  ...of("TestSample", "testSample", {
    class: commission,
    readers: between,
    fields: "id code seal backup createdAt testOrder custody",
  }),
  ...of("CustodyEvent", "custodyEvent", {
    class: commission,
    readers: between,
    fields: "id step by at condition sample",
  }),
  ...of("QualityGate", "saleGate", {
    class: "order",
    readers: parties,
    fields: "id position level category parameters",
  }),
  ...of(
    "GateEvidence",
    "reportEvidence",
    {
      class: "order",
      readers: parties,
      fields:
        "id occasion at asOf level category parameters lot inspection conclusion judgedCategory",
    },
    {
      class: "order",
      readers: parties,
      object: "certificateEvidence",
      fields: "certificateType certificate effectiveStatus",
    },
  ),
  ...of("Order", "sale", {
    class: "order",
    readers: parties,
    fields: "qualityGates requiredCertificates gateEvidence",
  }),
  ...of("OrderRevision", "revision", {
    class: "order",
    readers: parties,
    fields: "qualityGates requiredCertificates",
  }),
  ...of(
    "Lot",
    "testedLot",
    { class: "traceability", readers: ["maker", "shop"], fields: "order quantity" },
    { class: commission, readers: concerned, fields: "number reprocessedFiber inspections" },
    { class: commission, readers: between, fields: "testOrders" },
  ),
];

export const inspectionAnswers: Readonly<Record<string, string>> = {
  LabConflictOfInterest: "code message",
  LabNotAvailable: "code message",
  NoConflict: "code message",
  OutsideCmaScope: "code message parameters",
  ReportNumberTaken: "code message reportNumber",
  ReportSuperseded: "code message",
  SampleCodeTaken: "code message",
};

export const inspectionRoots: Readonly<Record<string, RootRow>> = {
  "inspection(id)": { object: "report", readers: concerned },
  inspections: { object: "report", readers: concerned },
  "testOrder(id)": { object: "testOrder", readers: between },
  testOrders: { object: "testOrder", readers: between },
};

const { ORG_ADMIN, PURCHASING, SALES, PRODUCTION, QUALITY, OFFICER, INSPECTOR } = MemberRole;
const clients = [ORG_ADMIN, PURCHASING, SALES, PRODUCTION, QUALITY];
const product = { ageGroup: "INFANT", contact: "DIRECT", declaredCategory: "A" };
const results = [{ parameter: "PH", value: "7.0" }];
const test = { level: "GARMENT", product, parameters: ["PH"] };

/** The lab does it to what it was asked for; nobody else learns that there is such a thing. */
const byLab = (on: string, more: (at: At) => object = () => ({})): Deed => ({
  class: commission,
  verb: "W",
  may: ["lab"],
  roles: [ORG_ADMIN, QUALITY],
  input: at => ({ testOrderId: at.objects[on], ...more(at) }),
  toOthers: {
    input: at => ({ testOrderId: at.objects["testOrder"], ...more(at) }),
    code: "NOT_FOUND",
  },
});

const fresh = (): string => String(Math.random());

export const inspectionDeeds: Readonly<Record<string, Deed>> = {
  requestTest: {
    class: commission,
    verb: "p",
    may: traders,
    roles: clients,
    askedFirst: true,
    input: ({ objects }) => ({ labId: objects["lab"], item: "romper", ...test }),
    toOthers: {
      input: ({ objects }) => ({ labId: objects["lab"], lotId: objects["testedLot"], ...test }),
      code: "NOT_FOUND",
    },
  },
  cancelTestOrder: {
    class: commission,
    verb: "p",
    may: traders,
    roles: clients,
    input: ({ own, objects }) => ({
      testOrderId: own.testOrder || objects["testOrder"],
      reason: "because",
    }),
    toOthers: {
      input: ({ objects }) => ({ testOrderId: objects["testOrder"], reason: "because" }),
      code: "NOT_FOUND",
    },
  },
  acceptTestOrder: byLab("toAccept"),
  declineTestOrder: byLab("toDecline", () => ({ reason: "because" })),
  receiveTestSample: byLab("toReceive", () => ({ code: fresh() })),
  issueTestReport: byLab("toReport", () => ({ reportNumber: fresh(), results })),
  correctTestReport: {
    class: commission,
    verb: "W",
    may: ["lab"],
    roles: [ORG_ADMIN, QUALITY],
    input: ({ objects }) => ({ inspectionId: objects["toCorrect"], results }),
    toOthers: {
      input: ({ objects }) => ({ inspectionId: objects["toCorrect"], results }),
      code: "NOT_FOUND",
    },
  },
  // Commissioned reports have no verb for the regulator but to read; to settle a dispute belongs to its cases.
  resolveReportConflict: {
    class: "enforcementCase",
    verb: "W",
    may: ["amr"],
    roles: [ORG_ADMIN, OFFICER, INSPECTOR],
    input: ({ objects }) => ({ inspectionId: objects["report"], finding: "as measured" }),
    toOthers: {
      input: ({ objects }) => ({ inspectionId: objects["report"], finding: "x" }),
      code: "NOT_FOUND",
    },
  },
};

const ofTest = "ifVersion testOrderId";

export const inspectionInputs: Readonly<Record<string, string>> = {
  AcceptTestOrderInput: ofTest,
  CancelTestOrderInput: "ifVersion reason testOrderId",
  CorrectTestReportInput: "cma ifVersion inspectionId labConclusion results sampledOn testedOn",
  DeclineTestOrderInput: "ifVersion reason testOrderId",
  IssueTestReportInput:
    "cma ifVersion labConclusion reportNumber results sampledOn testOrderId testedOn",
  QualityGateInput: "category level parameters",
  ReceiveTestSampleInput: "backup code condition ifVersion seal testOrderId",
  ReportedResultInput:
    "detectionLimit labVerdict maxDimensionMm parameter part sample substance unit value",
  RequestTestInput: "item labId level lotId note parameters product",
  ResolveReportConflictInput: "finding ifVersion inspectionId",
};
