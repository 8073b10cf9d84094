import { MemberRole } from "@weft/schema";
import { traders } from "./cast";
import type { RootRow } from "./policy";
import type { Deed } from "./policy-deeds";
import { of, parties, type ReadRow } from "./policy-row";

const one = "traceability";

/** What somebody discloses of itself is its own affair: those it is for meet the name on a trace. */
export const tracing: readonly ReadRow[] = [
  ...of("Disclosure", "disclosure", {
    class: one,
    readers: ["maker"],
    fields: "id buyer grantedAt",
  }),
  ...of("Disclosure", "endedDisclosure", {
    class: one,
    readers: ["maker"],
    fields: "product revokedAt",
  }),
];

/** Told with a trace, a split or a reconciliation that its reader may have; see the roots. */
export const traceParts: Readonly<
  Record<string, { readonly fields: string; readonly of: string }>
> = {
  Trace: { of: "trace", fields: "nodes links truncated" },
  TraceNode: {
    of: "trace",
    fields: "key kind label masked depth lot shipment supplier conclusions certificates",
  },
  TraceConclusion: { of: "trace", fields: "level conclusion" },
  TraceCertificate: { of: "trace", fields: "type status" },
  GoodsBehind: { of: "goodsBehind", fields: "kind conclusions certificates" },
  TraceLink: { of: "trace", fields: "from to" },
  HsSplit: { of: "hsSplit", fields: "byCode unclassified total byAgeGroup judgedCategory" },
  HsShare: { of: "hsSplit", fields: "hsCode lineNos pieces amount misplaced" },
  MisplacedLine: { of: "hsSplit", fields: "lineNo reason" },
  UnclassifiedLine: { of: "hsSplit", fields: "lineNo reason quantity unit amount" },
  AgeGroupShare: { of: "hsSplit", fields: "ageGroup lineNos pieces requiredCategory" },
  QuantityReconciliation: {
    of: "quantityReconciliation",
    fields: "order lines purchases made used",
  },
  ReconciledLine: {
    of: "quantityReconciliation",
    fields: "line lineNo unit ordered allocated shipped accepted rejected underWay open",
  },
  AllocatedShare: { of: "quantityReconciliation", fields: "upstreamLine quantity" },
  ReconciledPurchase: {
    of: "quantityReconciliation",
    fields: "line ordered allocated elsewhere free shipped accepted rejected open",
  },
  ReconciledLot: { of: "quantityReconciliation", fields: "lot made shipped used left" },
  ReconciledSupply: {
    of: "quantityReconciliation",
    fields: "lot made received here elsewhere left",
  },
  Measure: { of: "quantityReconciliation", fields: "quantity unit massKg" },
};

export const traceAnswers: Readonly<Record<string, string>> = {
  AlreadyDisclosed: "code message",
  DisclosureEnded: "code message",
};

type Objects = Readonly<Record<string, string>>;

const traced =
  (lot: string, direction: string, depth = 12) =>
  (objects: Objects) =>
    `{ trace(lotId: "${objects[lot] ?? ""}", direction: ${direction}, depth: ${depth}) { truncated nodes { lot { id } } } }`;

export const traceRoots: Readonly<Record<string, RootRow>> = {
  disclosures: { object: "disclosure", readers: ["maker"] },
  // Both parties trace the garments; only who made them learns of which cloth; its mill not what became of it.
  "trace(lotId)": {
    object: "lot",
    readers: parties,
    ask: traced("lot", "UPSTREAM"),
    finds: "truncated",
  },
  "trace(direction)": { object: "lot", readers: ["maker"], ask: traced("clothLot", "DOWNSTREAM") },
  "trace(depth)": { object: "clothLot", readers: ["maker"], ask: traced("lot", "UPSTREAM", 1) },
  // What was concluded of what is behind an order is for its parties, whoever made it (C10).
  "goodsBehind(orderId)": {
    ...{ object: "sale", readers: parties, finds: '"kind"' },
    ask: ({ sale = "" }) => `{ goodsBehind(orderId: "${sale}") { kind } }`,
  },
  "hsSplit(orderId)": {
    ...{ object: "sale", readers: parties, finds: "judgedCategory" },
    ask: ({ sale = "" }) => `{ hsSplit(orderId: "${sale}") { judgedCategory } }`,
  },
  "quantityReconciliation(orderId)": {
    ...{ object: "sale", readers: ["maker"] },
    ask: ({ sale = "" }) => `{ quantityReconciliation(orderId: "${sale}") { order { id } } }`,
  },
};

const selling = [MemberRole.ORG_ADMIN, MemberRole.SALES];

export const traceDeeds: Readonly<Record<string, Deed>> = {
  grantDisclosure: {
    class: one,
    verb: "p",
    may: traders,
    roles: selling,
    askedFirst: true,
    input: ({ objects }) => ({ buyerId: objects["bystander"] }),
    // Of what it does not see it learns nothing.
    toOthers: { input: ({ objects }) => ({ productId: objects["style"] }), code: "NOT_FOUND" },
  },
  revokeDisclosure: {
    class: one,
    verb: "p",
    may: traders,
    roles: selling,
    input: ({ own }) => ({ disclosureId: own.disclosure }),
    toOthers: {
      input: ({ objects }) => ({ disclosureId: objects["disclosure"] }),
      code: "NOT_FOUND",
    },
  },
};

export const traceInputs: Readonly<Record<string, string>> = {
  GrantDisclosureInput: "buyerId productId",
  RevokeDisclosureInput: "disclosureId",
};
