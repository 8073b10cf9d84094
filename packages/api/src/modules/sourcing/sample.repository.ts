import { SampleStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { SampleEvent } from "./sample-event.entity";
import { Sample } from "./sample.entity";

type Asked = Pick<Sample, "orderId" | "quotationId" | "buyerId" | "sellerId" | "wanted" | "dueOn">;

/** The next round. What it is for is locked, so rounds are numbered without gaps. */
export async function insertSample(tx: EntityManager, asked: Asked, at: Date): Promise<Sample> {
  const [last]: { round: number }[] = await tx.query(
    `SELECT coalesce(max(round), 0) AS round FROM sample
      WHERE (order_id = $1 OR quotation_id = $2) AND seller_id = $3`,
    [asked.orderId, asked.quotationId, asked.sellerId],
  );
  const sample = tx.create(Sample, {
    ...{ id: newId(), round: (last?.round ?? 0) + 1, status: SampleStatus.REQUESTED },
    ...{ tracking: null, statusSince: at, createdAt: at },
    ...asked,
  });
  await tx.insert(Sample, sample);
  await insertEvent(tx, sample, { from: null, byId: asked.buyerId, reason: null });
  return sample;
}

interface Step {
  readonly to: SampleStatus;
  readonly byId: string;
  readonly reason: string | null;
  readonly tracking?: string | null;
}

/** One transition of a locked sample, at least a millisecond after the one before. */
export async function stepSample(
  tx: EntityManager,
  sample: Sample,
  { to, byId, reason, ...more }: Step,
  now: Date,
): Promise<Sample> {
  const at = new Date(Math.max(now.getTime(), sample.statusSince.getTime() + 1));
  const from = sample.status;
  const changed = { status: to, statusSince: at, ...more };
  await tx.update(Sample, { id: sample.id }, changed);
  Object.assign(sample, changed, { version: sample.version + 1 });
  await insertEvent(tx, sample, { from, byId, reason });
  return sample;
}

const insertEvent = (
  tx: EntityManager,
  { id: sampleId, status: to, statusSince: at }: Sample,
  told: Pick<SampleEvent, "from" | "byId" | "reason">,
) => tx.insert(SampleEvent, { id: newId(), sampleId, to, at, ...told });

/** The samples of a quotation become those of the order its award began. */
export const followOrder = (
  tx: EntityManager,
  quotationId: string,
  orderId: string,
): Promise<unknown> => tx.update(Sample, { quotationId }, { orderId });

const underWay = `('REQUESTED', 'MAKING', 'SENT', 'RECEIVED')`;

/** Whether a round for this is still open with its seller. */
export async function sampleUnderWay(
  tx: EntityManager,
  { orderId, quotationId, sellerId }: Pick<Sample, "orderId" | "quotationId" | "sellerId">,
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM sample
      WHERE (order_id = $1 OR quotation_id = $2) AND seller_id = $3 AND status IN ${underWay} LIMIT 1`,
    [orderId, quotationId, sellerId],
  );
  return found.length > 0;
}

/** Whether the buyer has approved a sample of this order; of a draft's seller before, that says nothing. */
export async function sampleApproved(tx: EntityManager, orderId: string): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM sample s JOIN purchase_order o ON o.id = s.order_id AND o.seller_id = s.seller_id
      WHERE s.order_id = $1 AND s.status = 'APPROVED' LIMIT 1`,
    [orderId],
  );
  return found.length > 0;
}
