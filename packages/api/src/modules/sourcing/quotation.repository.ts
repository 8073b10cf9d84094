import { QuotationStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { priced } from "../ordering";
import { QuotationEvent } from "./quotation-event.entity";
import { QuotationLine } from "./quotation-line.entity";
import { QuotationRevision } from "./quotation-revision.entity";
import { Quotation } from "./quotation.entity";
import type { Offered } from "./quotation.parsing";
import type { Rfq } from "./rfq.entity";

const { SUBMITTED } = QuotationStatus;

/** The columns that both a quotation and its revision have. */
function columnsOf({ lines, ...offered }: Offered, { currency, revision: rfqRevision }: Rfq) {
  const sums = priced({ lines, currency: currency as never });
  return { lines: sums.lines, columns: { ...offered, currency, rfqRevision, total: sums.total } };
}

/** A new quotation with its first revision. The enquiry must be locked. */
export async function insertQuotation(
  tx: EntityManager,
  rfq: Rfq,
  { bidderId, offered }: { readonly bidderId: string; readonly offered: Offered },
  at: Date,
): Promise<Quotation> {
  const { columns } = columnsOf(offered, rfq);
  const quotation = tx.create(Quotation, {
    ...{ id: newId(), rfqId: rfq.id, requesterId: rfq.requesterId, bidderId, orderId: null },
    ...{ status: SUBMITTED, revision: 1, statusSince: at, createdAt: at },
    ...columns,
  });
  await tx.insert(Quotation, quotation);
  await insertRevision(tx, quotation, { rfq, offered }, at);
  await insertEvent(tx, quotation, { from: null, byId: bidderId, reason: null });
  return quotation;
}

/** Other terms for a live quotation, as its next revision. The enquiry must be locked. */
export async function addQuotationRevision(
  tx: EntityManager,
  quotation: Quotation,
  { rfq, offered }: { readonly rfq: Rfq; readonly offered: Offered },
  now: Date,
): Promise<void> {
  const { columns } = columnsOf(offered, rfq);
  await changed(tx, quotation, { ...columns, revision: quotation.revision + 1 }, now);
  await insertRevision(tx, quotation, { rfq, offered }, quotation.statusSince);
  await insertEvent(tx, quotation, { from: SUBMITTED, byId: quotation.bidderId, reason: null });
}

async function insertRevision(
  tx: EntityManager,
  { id: quotationId, revision: number }: Quotation,
  { rfq, offered }: { readonly rfq: Rfq; readonly offered: Offered },
  at: Date,
): Promise<void> {
  const { columns, lines } = columnsOf(offered, rfq);
  await tx.insert(QuotationRevision, { id: newId(), quotationId, number, at, ...columns });
  const { currency } = rfq;
  const rows = lines.map(line => ({
    ...{ id: newId(), quotationId, revision: number, currency },
    ...line,
  }));
  await tx.insert(QuotationLine, rows);
}

interface Step {
  readonly to: QuotationStatus;
  readonly byId: string | null;
  readonly reason: string | null;
  readonly orderId?: string;
}

/** One transition of a quotation whose enquiry is locked. */
export async function stepQuotation(
  tx: EntityManager,
  quotation: Quotation,
  { to, byId, reason, ...more }: Step,
  now: Date,
): Promise<Quotation> {
  const from = quotation.status;
  await changed(tx, quotation, { status: to, ...more }, now);
  await insertEvent(tx, quotation, { from, byId, reason });
  return quotation;
}

async function changed(
  tx: EntityManager,
  quotation: Quotation,
  changes: Partial<Omit<Quotation, "id" | "version" | "statusSince">>,
  now: Date,
): Promise<void> {
  const at = new Date(Math.max(now.getTime(), quotation.statusSince.getTime() + 1));
  const values = { ...changes, statusSince: at };
  await tx.update(Quotation, { id: quotation.id }, values);
  Object.assign(quotation, values, { version: quotation.version + 1 });
}

const insertEvent = (
  tx: EntityManager,
  { id: quotationId, status: to, statusSince: at }: Quotation,
  told: Pick<QuotationEvent, "from" | "byId" | "reason">,
) => tx.insert(QuotationEvent, { id: newId(), quotationId, to, at, ...told });

/** The bidder's quotation that waits for the award, or won it. */
export const liveQuotation = (
  tx: EntityManager,
  rfqId: string,
  bidderId: string,
): Promise<Quotation | null> =>
  tx
    .createQueryBuilder(Quotation, "it")
    .where("it.rfqId = :rfqId AND it.bidderId = :bidderId", { rfqId, bidderId })
    .andWhere("it.status IN ('SUBMITTED', 'AWARDED')")
    .getOne();

export const linesOfQuotation = (
  tx: EntityManager,
  { id: quotationId, revision }: Quotation,
): Promise<QuotationLine[]> =>
  tx.find(QuotationLine, { where: { quotationId, revision }, order: { lineNo: "ASC" } });

interface Settled {
  readonly id: string;
  readonly bidderId: string;
  readonly requesterId: string;
}

/**
 * Every quotation of a locked enquiry that still waited: lost, because another was awarded, or expired, because none
 * was. Time or a rule does it, so nobody is named. Answers whose they were.
 */
export const settleQuotations = (
  tx: EntityManager,
  rfqId: string,
  to: QuotationStatus.LOST | QuotationStatus.EXPIRED,
  now: Date,
): Promise<Settled[]> =>
  tx.query(
    `WITH moved AS (
       UPDATE quotation SET status = $2, version = version + 1,
              status_since = greatest($3::timestamptz, status_since + interval '1 millisecond')
        WHERE rfq_id = $1 AND status = 'SUBMITTED'
       RETURNING id, bidder_id, requester_id, status_since
     ), told AS (
       INSERT INTO quotation_event (id, quotation_id, from_status, to_status, by_id, at, reason)
       SELECT gen_random_uuid(), id, 'SUBMITTED', $2, NULL, status_since, NULL FROM moved
     )
     SELECT id, bidder_id AS "bidderId", requester_id AS "requesterId" FROM moved ORDER BY id`,
    [rfqId, to, now],
  );
