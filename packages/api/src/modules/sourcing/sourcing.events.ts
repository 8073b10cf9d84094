import { NoticeKind, QuotationStatus, RfqStatus, type SampleStatus } from "@weft/schema";
import { globalId } from "../../graph";
import type { News } from "../../platform/news";
import type { Quotation } from "./quotation.entity";
import type { Rfq } from "./rfq.entity";
import type { Sample } from "./sample.entity";

type Asked = Pick<Rfq, "id" | "requesterId" | "status">;
type Offered = Pick<Quotation, "id" | "requesterId" | "bidderId">;

/** Everybody who was asked by name or has a live quotation hears of it, each once. */
export const toldOfRfq = (
  { id }: Pick<Rfq, "id">,
  kind: NoticeKind,
  recipientIds: readonly string[],
  at: Date,
): News[] =>
  [...new Set(recipientIds)].map(recipientId => ({
    ...{ recipientId, kind, subjectId: globalId("rfq", id), at },
  }));

const ends: Readonly<Partial<Record<RfqStatus, NoticeKind>>> = {
  CLOSED: NoticeKind.RFQ_CLOSED,
  CANCELLED: NoticeKind.RFQ_CANCELLED,
  EXPIRED: NoticeKind.RFQ_EXPIRED,
};

/** An enquiry ended without an award; of the passing of time its requester hears too. */
export function rfqEnded(
  rfq: Asked,
  status: RfqStatus,
  bidderIds: readonly string[],
  at: Date,
): News[] {
  const kind = ends[status];
  if (!kind) return [];
  const itself = status === RfqStatus.EXPIRED ? [rfq.requesterId] : [];
  return toldOfRfq(rfq, kind, [...itself, ...bidderIds], at);
}

/** What a bidder does goes to the requester. */
export const quotationGiven = (
  { id, requesterId: recipientId }: Offered,
  kind: NoticeKind,
  at: Date,
): News[] => [{ recipientId, kind, subjectId: globalId("quo", id), at }];

/** What became of a quotation at the award goes to its bidder, and nothing more than that. */
export const quotationDecided = (
  { id, bidderId: recipientId }: Offered,
  status: QuotationStatus.AWARDED | QuotationStatus.LOST,
  at: Date,
): News => ({
  ...{ recipientId, subjectId: globalId("quo", id), at },
  kind:
    status === QuotationStatus.AWARDED ? NoticeKind.QUOTATION_AWARDED : NoticeKind.QUOTATION_LOST,
});

const ofSamples: Readonly<Record<SampleStatus, NoticeKind>> = {
  REQUESTED: NoticeKind.SAMPLE_REQUESTED,
  MAKING: NoticeKind.SAMPLE_MAKING,
  SENT: NoticeKind.SAMPLE_SENT,
  RECEIVED: NoticeKind.SAMPLE_RECEIVED,
  APPROVED: NoticeKind.SAMPLE_APPROVED,
  REJECTED: NoticeKind.SAMPLE_REJECTED,
  CANCELLED: NoticeKind.SAMPLE_CANCELLED,
};

/** What one party does with a sample goes to the other. */
export const sampleMoved = (
  { id, buyerId, sellerId, status, statusSince: at }: Sample,
  byId: string,
): News[] => [
  {
    recipientId: byId === buyerId ? sellerId : buyerId,
    ...{ kind: ofSamples[status], subjectId: globalId("smp", id), at },
  },
];
