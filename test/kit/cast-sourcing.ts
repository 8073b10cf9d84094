import {
  Incoterm,
  OrderKind,
  QuotationStatus,
  RfqAudience,
  RfqStatus,
  SafetyCategory,
  SampleStatus,
} from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import * as sourcing from "../../packages/api/src/modules/sourcing";

const at = new Date("2026-01-02T03:04:05.006Z");
const later = new Date("2099-12-01T00:00:00.000Z");

/** Global ids of what a trader can act on: enquiries, quotations and samples, on its side of them. */
export interface OwnSourcing {
  readonly partner: string;
  /** As their requester. */
  readonly toChange: string;
  readonly toCancel: string;
  readonly toClose: string;
  readonly toAward: string;
  readonly toSample: string;
  /** As their bidder. */
  readonly toAnswer: string;
  readonly toRevise: string;
  readonly toWithdraw: string;
  /** As the sample's seller. */
  readonly toStart: string;
  readonly toSend: string;
  readonly toCallOff: string;
  /** As its buyer. */
  readonly toReceive: string;
  readonly toApprove: string;
  readonly toReject: string;
}

/** For whoever cannot trade: what is not theirs to see. */
export function sourcingOfOthers(objects: Readonly<Record<string, string>>): OwnSourcing {
  const [rfq = "", quotation = "", sample = "", partner = ""] = [
    ...["rfq", "quotation", "sample", "maker"],
  ].map(name => objects[name]);
  return {
    partner,
    ...{ toChange: rfq, toCancel: rfq, toClose: rfq, toAnswer: rfq },
    ...{ toAward: quotation, toSample: quotation, toRevise: quotation, toWithdraw: quotation },
    ...{ toStart: sample, toSend: sample, toCallOff: sample },
    ...{ toReceive: sample, toApprove: sample, toReject: sample },
  };
}

const asking = (requesterId: string, more: object = {}) => ({
  ...{ id: randomUUID(), requesterId, title: "rompers", kind: OrderKind.PRODUCTION },
  ...{ status: RfqStatus.OPEN, audience: RfqAudience.INVITED, currency: "CNY", deadline: later },
  ...{ dueOn: "2026-03-01", requiredCategory: SafetyCategory.A, statusSince: at, ...delivered },
  ...more,
});
const delivered = {
  ...{ incoterm: Incoterm.FOB, incotermPlace: "Ningbo", incotermEdition: "2020" },
};
const asked = (rfqId: string, lineNo: number, what: object) => ({
  ...{ id: randomUUID(), rfqId, revision: 1, lineNo, quantity: "10", unit: "H87" },
  ...{ skuId: null, materialId: null, item: null, targetPrice: "17.3", currency: "CNY" },
  ...what,
});
const offered = { rfqRevision: 1, currency: "CNY", total: "185", validUntil: later, note: "soon" };
const offering = (rfqId: string, requesterId: string, bidderId: string, more: object = {}) => ({
  ...{ id: randomUUID(), rfqId, requesterId, bidderId, status: QuotationStatus.SUBMITTED },
  ...{ ...offered, dueOn: "2026-03-01", leadTimeDays: null, statusSince: at, ...delivered },
  ...more,
});
const sampling = (buyerId: string, sellerId: string, more: object) => ({
  ...{ id: randomUUID(), buyerId, sellerId, round: 1, wanted: "size 90", statusSince: at },
  ...{ dueOn: "2026-02-01", tracking: "SF 1", orderId: null, quotationId: null, ...more },
});

/** Enquiries between an organization and one other, each at another point of its life. */
export async function sourcingOf(
  tx: EntityManager,
  me: string,
  other: string,
): Promise<OwnSourcing> {
  const rfq = async (requesterId: string, invitedId: string): Promise<string> => {
    const made = asking(requesterId);
    await tx.insert(sourcing.Rfq, made);
    await tx.insert(sourcing.RfqLine, asked(made.id, 1, { item: "romper" }));
    const invited = { rfqId: made.id, organizationId: invitedId, at };
    await tx.insert(sourcing.RfqInvitation, { id: randomUUID(), ...invited });
    return made.id;
  };
  const quotation = async (requesterId: string, bidderId: string): Promise<string> => {
    const made = offering(await rfq(requesterId, bidderId), requesterId, bidderId);
    await tx.insert(sourcing.Quotation, made);
    const line = { revision: 1, lineNo: 1, item: "romper", quantity: "10", unit: "H87" };
    const terms = { dueOn: "2026-03-01", number: 1, at, ...offered };
    const of = { quotationId: made.id };
    await tx.insert(sourcing.QuotationRevision, { id: randomUUID(), ...of, ...terms });
    const money = { unitPrice: "18.5", amount: "185", currency: "CNY" };
    await tx.insert(sourcing.QuotationLine, { id: randomUUID(), ...of, ...line, ...money });
    return made.id;
  };
  const sample = async (status: SampleStatus, mine: "buyer" | "seller"): Promise<string> => {
    const [buyerId, sellerId] = mine === "buyer" ? [me, other] : [other, me];
    const quotationId = await quotation(buyerId, sellerId);
    const made = sampling(buyerId, sellerId, { status, quotationId });
    await tx.insert(sourcing.Sample, made);
    return `smp_${made.id}`;
  };
  const { REQUESTED, MAKING, SENT, RECEIVED } = SampleStatus;
  return {
    partner: `org_${other}`,
    toChange: `rfq_${await rfq(me, other)}`,
    toCancel: `rfq_${await rfq(me, other)}`,
    toClose: `rfq_${await rfq(me, other)}`,
    toAward: `quo_${await quotation(me, other)}`,
    toSample: `quo_${await quotation(me, other)}`,
    toAnswer: `rfq_${await rfq(other, me)}`,
    toRevise: `quo_${await quotation(other, me)}`,
    toWithdraw: `quo_${await quotation(other, me)}`,
    toStart: await sample(REQUESTED, "seller"),
    toSend: await sample(MAKING, "seller"),
    toCallOff: await sample(REQUESTED, "seller"),
    toReceive: await sample(SENT, "buyer"),
    toApprove: await sample(RECEIVED, "buyer"),
    toReject: await sample(RECEIVED, "buyer"),
  };
}

type Objects = Readonly<Record<string, string>>;
type Ids = Readonly<Record<"maker" | "shop" | "rival", string>>;

/**
 * How the sale came about: the shop asked the maker and its rival, and the maker won. Beside it an enquiry to whoever
 * makes garments, and one that only the maker answered before it was closed.
 */
export async function tellSourcing(tx: EntityManager, ids: Ids, seen: Objects): Promise<Objects> {
  const objects: Record<string, string> = {};
  const named = <Made extends { readonly id: string }>(
    name: string,
    prefix: string,
    made: Made,
  ) => {
    objects[name] = `${prefix}_${made.id}`;
    return made;
  };
  const uuid = (name: string): string => (seen[name] ?? "").slice(4);
  const rfq = named("rfq", "rfq", asking(ids.shop, { status: RfqStatus.AWARDED }));
  const toAll = { audience: RfqAudience.ELIGIBLE };
  const disclosed = { ...toAll, disclosesTargetPrices: true };
  const open = named("openRfq", "rfq", asking(ids.shop, disclosed));
  const closed = asking(ids.shop, { ...toAll, status: RfqStatus.CLOSED });
  await tx.insert(sourcing.Rfq, [rfq, open, named("closedRfq", "rfq", closed)]);
  const invited = (name: string, organizationId: string) =>
    named(name, "inv", { id: randomUUID(), rfqId: rfq.id, organizationId, at });
  await tx.insert(sourcing.RfqInvitation, [
    ...[invited("invitation", ids.maker), invited("rivalInvitation", ids.rival)],
  ]);
  const wanted = [
    { skuId: uuid("sku") },
    { materialId: uuid("material") },
    { item: "hangers" },
  ] as const;
  const [first, second, third] = wanted.map((what, n) => asked(rfq.id, n + 1, what));
  if (!first || !second || !third) throw new Error("three lines");
  await tx.insert(sourcing.RfqLine, [
    named("rfqLine", "rql", first),
    ...[named("clothRfqLine", "rql", second), named("itemRfqLine", "rql", third)],
    named("openRfqLine", "rql", asked(open.id, 1, { item: "romper" })),
  ]);
  const { OPEN, AWARDED } = RfqStatus;
  const moved = { from: OPEN, to: AWARDED, byId: ids.shop, at, reason: "best of all" };
  await tx.insert(
    sourcing.RfqEvent,
    named("rfqEvent", "rev", { id: randomUUID(), rfqId: rfq.id, ...moved }),
  );
  await bids(tx, { ids, rfqId: rfq.id, closedId: closed.id, named, uuid, wanted });
  return objects;
}

interface Bids {
  readonly ids: Ids;
  readonly rfqId: string;
  readonly closedId: string;
  readonly named: <Made extends { readonly id: string }>(
    name: string,
    prefix: string,
    made: Made,
  ) => Made;
  readonly uuid: (name: string) => string;
  readonly wanted: readonly object[];
}

async function bids(tx: EntityManager, { ids, rfqId, closedId, named, uuid, wanted }: Bids) {
  const won = { status: QuotationStatus.AWARDED, orderId: uuid("sale") };
  const quotation = named("quotation", "quo", offering(rfqId, ids.shop, ids.maker, won));
  const inDays = { dueOn: null, leadTimeDays: 30 };
  const lost = { status: QuotationStatus.LOST, ...inDays };
  const rivals = named("rivalQuotation", "quo", offering(rfqId, ids.shop, ids.rival, lost));
  const expired = { status: QuotationStatus.EXPIRED };
  const past = offering(closedId, ids.shop, ids.maker, expired);
  await tx.insert(sourcing.Quotation, [quotation, rivals, past]);
  const terms = (quotationId: string, more: object = {}) => ({
    ...{ id: randomUUID(), quotationId, number: 1, at, dueOn: "2026-03-01", ...offered },
    ...{ ...delivered, ...more },
  });
  await tx.insert(sourcing.QuotationRevision, [
    named("quotationRevision", "qrv", terms(quotation.id)),
    named("rivalRevision", "qrv", terms(rivals.id, inDays)),
  ]);
  const line = (name: string, quotationId: string, lineNo: number) =>
    named(name, "qln", {
      ...{ id: randomUUID(), quotationId, revision: 1, lineNo, quantity: "10", unit: "H87" },
      ...{ skuId: null, materialId: null, item: null, currency: "CNY" },
      ...{ unitPrice: "18.5", amount: "185", ...wanted[lineNo - 1] },
    });
  await tx.insert(sourcing.QuotationLine, [
    line("quotationLine", quotation.id, 1),
    ...[line("clothQuotationLine", quotation.id, 2), line("itemQuotationLine", quotation.id, 3)],
    line("rivalLine", rivals.id, 3),
  ]);
  const { SUBMITTED, AWARDED } = QuotationStatus;
  const awarded = { from: SUBMITTED, to: AWARDED, byId: ids.shop, at, reason: "best" };
  const ofIt = { id: randomUUID(), quotationId: quotation.id };
  await tx.insert(sourcing.QuotationEvent, named("quotationEvent", "qev", { ...ofIt, ...awarded }));
  const made = { status: SampleStatus.APPROVED, quotationId: quotation.id, orderId: uuid("sale") };
  const sample = named("sample", "smp", sampling(ids.shop, ids.maker, made));
  await tx.insert(sourcing.Sample, sample);
  const approved = { from: SampleStatus.RECEIVED, to: SampleStatus.APPROVED, byId: ids.shop };
  await tx.insert(
    sourcing.SampleEvent,
    named("sampleEvent", "sev", {
      ...{ id: randomUUID(), sampleId: sample.id, at, reason: "fine", ...approved },
    }),
  );
}
