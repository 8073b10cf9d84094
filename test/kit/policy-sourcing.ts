import { MemberRole } from "@weft/schema";
import { traders } from "./cast";
import type { OwnSourcing } from "./cast-sourcing";
import type { Deed } from "./policy-deeds";
import { of, parties, type ReadRow } from "./policy-row";

/** The shop asked the maker and its rival; bidders see what is asked and nothing of each other (C4). */
const asked = ["shop", "maker", "rival"] as const;
const one = "rfqAndQuotation";

/** Enquiries, quotations and samples. */
export const sourcing: readonly ReadRow[] = [
  ...of(
    "Rfq",
    "rfq",
    {
      class: one,
      readers: asked,
      fields:
        "id title kind status requester currency dueOn deadline incoterm incotermPlace incotermEdition tolerancePercent requiredCategory sampleRequired disclosesTargetPrices revision statusSince version createdAt lines events quotations",
    },
    // Who else was asked, and whether many were, is its requester's own business.
    { class: one, readers: ["shop"], fields: "audience invitations" },
    // To all who sell such orders; after it ended, to those who answered.
    { class: one, readers: asked, object: "openRfq", fields: "id title lines" },
    { class: one, readers: ["shop", "maker"], object: "closedRfq", fields: "id title quotations" },
  ),
  ...of(
    "RfqLine",
    "rfqLine",
    { class: one, readers: asked, fields: "id rfq revision lineNo quantity unit" },
    { class: one, readers: ["shop"], fields: "targetPrice" },
    // What the maker's rival does not see anyway it does not see by being asked.
    { class: one, readers: ["shop", "maker"], fields: "sku" },
    { class: one, readers: ["shop", "maker"], object: "clothRfqLine", fields: "material" },
    { class: one, readers: asked, object: "itemRfqLine", fields: "item" },
    { class: one, readers: asked, object: "openRfqLine", fields: "targetPrice" },
  ),
  ...of("RfqInvitation", "invitation", {
    class: one,
    readers: ["shop"],
    fields: "id rfq organization at",
  }),
  ...of("RfqInvitation", "rivalInvitation", { class: one, readers: ["shop"], fields: "id" }),
  ...of("RfqEvent", "rfqEvent", {
    class: one,
    readers: asked,
    fields: "id from to by at reason rfq",
  }),
  ...of(
    "Quotation",
    "quotation",
    {
      class: one,
      readers: parties,
      fields:
        "id rfq bidder status revision rfqRevision currency total dueOn validUntil incoterm incotermPlace incotermEdition note order statusSince version createdAt lines revisions events samples",
    },
    {
      class: one,
      readers: ["shop", "rival"],
      object: "rivalQuotation",
      fields: "id status total leadTimeDays bidder lines revisions",
    },
  ),
  ...of(
    "QuotationRevision",
    "quotationRevision",
    {
      class: one,
      readers: parties,
      fields:
        "id quotation number at rfqRevision currency total dueOn validUntil incoterm incotermPlace incotermEdition note lines",
    },
    {
      class: one,
      readers: ["shop", "rival"],
      object: "rivalRevision",
      fields: "leadTimeDays total",
    },
  ),
  ...of(
    "QuotationLine",
    "quotationLine",
    {
      class: one,
      readers: parties,
      fields: "id quotation revision lineNo sku quantity unit unitPrice amount",
    },
    { class: one, readers: parties, object: "clothQuotationLine", fields: "material" },
    { class: one, readers: parties, object: "itemQuotationLine", fields: "item" },
    { class: one, readers: ["shop", "rival"], object: "rivalLine", fields: "unitPrice amount" },
  ),
  ...of("QuotationEvent", "quotationEvent", {
    class: one,
    readers: parties,
    fields: "id from to by at reason quotation",
  }),
  ...of("Sample", "sample", {
    class: one,
    readers: parties,
    fields:
      "id order quotation buyer seller round status wanted dueOn tracking statusSince version createdAt events",
  }),
  ...of("SampleEvent", "sampleEvent", {
    class: one,
    readers: parties,
    fields: "id from to by at reason sample",
  }),
  ...of("Order", "sale", { class: "order", readers: parties, fields: "samples" }),
];

export const sourcingAnswers: Readonly<Record<string, string>> = {
  BidderUnavailable: "code message",
  DeadlinePassed: "code deadline message",
  NotToBeSampled: "code message status",
  QuotationExists: "code message",
  QuotationIncomplete: "code fields message",
  QuotationOutdated: "code message rfqRevision",
  RfqNotOpen: "code message status",
  SampleUnderWay: "code message",
};

export const sourcingRoots = {
  "rfq(id)": { object: "rfq", readers: asked },
  rfqs: { object: "rfq", readers: asked },
  "quotation(id)": { object: "quotation", readers: parties },
  quotations: { object: "rivalQuotation", readers: ["shop", "rival"] },
  "sample(id)": { object: "sample", readers: parties },
  samples: { object: "sample", readers: parties },
} as const;

const { ORG_ADMIN, PURCHASING, SALES } = MemberRole;
/** A requester and a sample's buyer act by a user in PURCHASING, a bidder and its seller by one in SALES. */
const buying = [ORG_ADMIN, PURCHASING];
const selling = [ORG_ADMIN, SALES];

const doing = (
  key: string,
  own: keyof OwnSourcing,
  [object, roles]: readonly [string, readonly MemberRole[]],
  more: () => object = () => ({}),
): Deed => ({
  class: one,
  verb: "p",
  may: traders,
  roles,
  input: ({ own: { sourcing: mine } }) => ({ [key]: mine[own], ...more() }),
  toOthers: { input: ({ objects }) => ({ [key]: objects[object], ...more() }), code: "NOT_FOUND" },
});
const reason = (): object => ({ reason: "because" });
const offer = (): object => ({ leadTimeDays: 30, lines: [{ lineNo: 1, unitPrice: "1" }] });

export const sourcingDeeds: Readonly<Record<string, Deed>> = {
  createRfq: {
    class: one,
    verb: "p",
    may: traders,
    roles: buying,
    input: ({ own: { sourcing: mine } }) => ({
      ...{ title: "rompers", kind: "PRODUCTION", currency: "CNY", audience: "INVITED" },
      ...{ invitedIds: [mine.partner], deadline: "2099-12-01T00:00:00.000Z" },
      lines: [{ item: "romper", quantity: "10", unit: "H87" }],
    }),
  },
  updateRfq: doing("rfqId", "toChange", ["closedRfq", buying], () => ({ title: "coats" })),
  cancelRfq: doing("rfqId", "toCancel", ["closedRfq", buying], reason),
  closeRfq: doing("rfqId", "toClose", ["closedRfq", buying], reason),
  submitQuotation: doing("rfqId", "toAnswer", ["closedRfq", selling], offer),
  reviseQuotation: doing("quotationId", "toRevise", ["quotation", selling], offer),
  withdrawQuotation: doing("quotationId", "toWithdraw", ["quotation", selling], reason),
  awardQuotation: doing("quotationId", "toAward", ["quotation", buying], () => ({
    number: String(Math.random()),
  })),
  requestSample: doing("quotationId", "toSample", ["quotation", buying], () => ({ wanted: "one" })),
  startSample: doing("sampleId", "toStart", ["sample", selling]),
  sendSample: doing("sampleId", "toSend", ["sample", selling]),
  receiveSample: doing("sampleId", "toReceive", ["sample", buying]),
  approveSample: doing("sampleId", "toApprove", ["sample", buying]),
  rejectSample: doing("sampleId", "toReject", ["sample", buying], reason),
  cancelSample: doing("sampleId", "toCallOff", ["sample", selling], reason),
};

const rfqTerms =
  "currency deadline disclosesTargetPrices dueOn incoterm incotermEdition incotermPlace";
const quotationTerms =
  "dueOn ifVersion incoterm incotermEdition incotermPlace leadTimeDays lines note quotationId validUntil";
const asTaken = (words: string): string => words.split(" ").sort().join(" ");

export const sourcingInputs: Readonly<Record<string, string>> = {
  ApproveSampleInput: "ifVersion sampleId",
  AwardQuotationInput: "ifVersion number quotationId",
  CancelRfqInput: "ifVersion reason rfqId",
  CancelSampleInput: "ifVersion reason sampleId",
  CloseRfqInput: "ifVersion reason rfqId",
  CreateRfqInput: asTaken(
    `audience invitedIds kind lines requiredCategory sampleRequired title tolerancePercent ${rfqTerms}`,
  ),
  QuotationLineInput: "lineNo unitPrice",
  ReceiveSampleInput: "ifVersion sampleId",
  RejectSampleInput: "ifVersion reason sampleId",
  RequestSampleInput: "dueOn orderId quotationId wanted",
  ReviseQuotationInput: asTaken(quotationTerms),
  RfqLineInput: "item materialId quantity skuId targetPrice unit",
  SendSampleInput: "ifVersion sampleId tracking",
  StartSampleInput: "ifVersion sampleId",
  SubmitQuotationInput: asTaken(quotationTerms.replace("quotationId", "rfqId")),
  UpdateRfqInput: asTaken(
    `ifVersion lines requiredCategory rfqId sampleRequired title tolerancePercent ${rfqTerms}`,
  ),
  WithdrawQuotationInput: "ifVersion quotationId reason",
};
