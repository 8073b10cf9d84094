import {
  decimal,
  mustParse,
  parseCurrency,
  QuotationStatus,
  RfqStatus,
  type UnitCode,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { RfqEvent } from "./rfq-event.entity";
import { RfqInvitation } from "./rfq-invitation.entity";
import { RfqLine } from "./rfq-line.entity";
import { Rfq } from "./rfq.entity";
import type { RfqTerms } from "./rfq.parsing";

type NewRfq = Pick<Rfq, "requesterId" | "kind" | "audience">;

/** A new enquiry with its lines, its first event and those it asks by name. */
export async function insertRfq(
  tx: EntityManager,
  asking: NewRfq,
  { terms, invitedIds }: { readonly terms: RfqTerms; readonly invitedIds: readonly string[] },
  at: Date,
): Promise<Rfq> {
  const { lines: _, ...columns } = terms;
  const rfq = tx.create(Rfq, {
    ...{ id: newId(), status: RfqStatus.OPEN, revision: 1, statusSince: at, createdAt: at },
    ...asking,
    ...columns,
  });
  await tx.insert(Rfq, rfq);
  await insertLines(tx, rfq, terms);
  const invitations = invitedIds.map(organizationId => ({
    ...{ id: newId(), rfqId: rfq.id, organizationId, at },
  }));
  if (invitations.length > 0) await tx.insert(RfqInvitation, invitations);
  await tx.insert(RfqEvent, {
    ...{ id: newId(), rfqId: rfq.id, from: null, to: RfqStatus.OPEN },
    ...{ byId: asking.requesterId, at, reason: null },
  });
  return rfq;
}

const insertLines = (
  tx: EntityManager,
  { id: rfqId, revision }: Pick<Rfq, "id" | "revision">,
  { lines, currency }: RfqTerms,
) =>
  tx.insert(
    RfqLine,
    lines.map((line, at) => ({ id: newId(), rfqId, revision, lineNo: at + 1, currency, ...line })),
  );

/** What a locked enquiry asks for now, with another revision for it. */
export async function changeRfq(tx: EntityManager, rfq: Rfq, terms: RfqTerms): Promise<void> {
  const { lines: _, ...columns } = terms;
  const changed = { ...columns, revision: rfq.revision + 1 };
  await tx.update(Rfq, { id: rfq.id }, changed);
  Object.assign(rfq, changed, { version: rfq.version + 1 });
  await insertLines(tx, rfq, terms);
}

/** What an enquiry asks for at present. */
export async function termsOfRfq(tx: EntityManager, rfq: Rfq): Promise<RfqTerms> {
  const lines = await tx.find(RfqLine, {
    where: { rfqId: rfq.id, revision: rfq.revision },
    order: { lineNo: "ASC" },
  });
  return {
    title: rfq.title,
    currency: mustParse(parseCurrency(rfq.currency)),
    dueOn: rfq.dueOn,
    deadline: rfq.deadline,
    incoterm: rfq.incoterm,
    incotermPlace: rfq.incotermPlace,
    incotermEdition: rfq.incotermEdition,
    tolerancePercent: decimal(rfq.tolerancePercent),
    requiredCategory: rfq.requiredCategory,
    sampleRequired: rfq.sampleRequired,
    disclosesTargetPrices: rfq.disclosesTargetPrices,
    lines: lines.map(({ skuId, materialId, item, quantity, unit, targetPrice }) => ({
      ...{ skuId, materialId, item, quantity: decimal(quantity), unit: unit as UnitCode },
      targetPrice: targetPrice === null ? null : decimal(targetPrice),
    })),
  };
}

/** The enquiry, locked whoever sees it: everything about its quotations happens under this lock. */
export async function lockRfq(tx: EntityManager, id: string): Promise<Rfq> {
  const query = tx.createQueryBuilder(Rfq, "it").where("it.id = :id", { id });
  return query.setLock("for_no_key_update").getOneOrFail();
}

/** Open enquiries whose deadline has passed, locked; those somebody is working on are left for the next time. */
export const lockLate = (tx: EntityManager, now: Date, atMost: number): Promise<Rfq[]> =>
  tx
    .createQueryBuilder(Rfq, "it")
    .where("it.status = 'OPEN' AND it.deadline < :now", { now })
    .orderBy("it.deadline")
    .limit(atMost)
    .setLock("for_no_key_update")
    .setOnLocked("skip_locked")
    .getMany();

interface Step {
  readonly to: RfqStatus;
  /** The party that acts; null when time does. */
  readonly byId: string | null;
  readonly reason: string | null;
}

/** One transition of a locked enquiry, at least a millisecond after the one before. */
export async function stepRfq(
  tx: EntityManager,
  rfq: Rfq,
  { to, byId, reason }: Step,
  now: Date,
): Promise<Rfq> {
  const at = new Date(Math.max(now.getTime(), rfq.statusSince.getTime() + 1));
  const from = rfq.status;
  const changed = { status: to, statusSince: at };
  await tx.update(Rfq, { id: rfq.id }, changed);
  await tx.insert(RfqEvent, { id: newId(), rfqId: rfq.id, from, to, byId, at, reason });
  return Object.assign(rfq, changed, { version: rfq.version + 1 });
}

/** Who was asked by name, and who has a live quotation. */
export async function addressees(tx: EntityManager, rfqId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT organization_id AS id FROM rfq_invitation WHERE rfq_id = $1
      UNION SELECT bidder_id FROM quotation WHERE rfq_id = $1 AND status = $2 ORDER BY 1`,
    [rfqId, QuotationStatus.SUBMITTED],
  );
  return rows.map(({ id }) => id);
}
