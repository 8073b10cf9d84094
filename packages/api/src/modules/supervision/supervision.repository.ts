import { InspectionKind, InspectionStatus, type LocalDate } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { Inspection } from "../inspection";
import type { SamplingTask } from "./sampling-task.entity";
import { SupervisionEvent } from "./supervision-event.entity";

interface Step {
  readonly to: InspectionStatus;
  /** Who acted; null for time or a rule. */
  readonly byId: string | null;
  readonly reason?: string | null;
  readonly more?: Partial<Inspection>;
}

/** One transition of a locked inspection, at least a millisecond after the one before. Answers when. */
export async function stepInspection(
  tx: EntityManager,
  inspection: Inspection,
  { to, byId, reason = null, more = {} }: Step,
  now: Date,
): Promise<Date> {
  const [last]: { at: Date | null }[] = await tx.query(
    "SELECT max(at) AS at FROM supervision_event WHERE inspection_id = $1",
    [inspection.id],
  );
  const at = new Date(Math.max(now.getTime(), (last?.at?.getTime() ?? 0) + 1));
  const from = inspection.status;
  const changed = { status: to, ...more };
  await tx.update(Inspection, { id: inspection.id }, changed);
  Object.assign(inspection, changed, { version: inspection.version + 1 });
  const event = { id: newId(), inspectionId: inspection.id, from, to, byId, at, reason };
  await tx.insert(SupervisionEvent, event);
  return at;
}

type Planned = Pick<Inspection, "kind"> & Partial<Inspection>;

/** A new inspection of a task, PLANNED unless it begins further on. */
export async function planInspection(
  tx: EntityManager,
  task: SamplingTask,
  { kind, status = InspectionStatus.PLANNED, ...more }: Planned,
  at: Date,
): Promise<Inspection> {
  const inspection = tx.create(Inspection, {
    ...{ id: newId(), kind, status, reportVersion: 1, version: 1, createdAt: at },
    ...{ samplingTaskId: task.id, sampledOrganizationId: task.organizationId },
    ...{ voided: false, published: false, conflict: false, cma: false },
    ...more,
  });
  await tx.insert(Inspection, inspection);
  await tx.insert(SupervisionEvent, {
    ...{ id: newId(), inspectionId: inspection.id, from: null, to: status },
    ...{ byId: task.authorityId, at, reason: null },
  });
  return inspection;
}

/** The next inspection that failed and was not objected to in time, locked; others go past one somebody works on. */
export const lockUnobjected = (
  tx: EntityManager,
  today: LocalDate,
  after: string,
): Promise<Inspection | null> =>
  tx
    .createQueryBuilder(Inspection, "it")
    .innerJoin("result_notice", "notice", "notice.inspection_id = it.id")
    .where("it.status = 'PRELIMINARY' AND it.id > :after", { after })
    .andWhere("notice.object_until < :today", { today })
    .orderBy("it.id")
    .limit(1)
    .setLock("for_no_key_update", undefined, ["it"])
    .setOnLocked("skip_locked")
    .getOne();

/** The recheck of an inspection, if there is one. */
export const recheckOf = (tx: EntityManager, { id }: Inspection): Promise<Inspection | null> =>
  tx.findOneBy(Inspection, { recheckOfId: id, kind: InspectionKind.RECHECK });

/** The parameters that failed: of the recheck, where there was one. */
export async function failingOf(tx: EntityManager, inspection: Inspection): Promise<string[]> {
  const { id } = (await recheckOf(tx, inspection)) ?? inspection;
  const found: { parameter: string }[] = await tx.query(
    `SELECT parameter FROM test_verdict WHERE inspection_id = $1 AND verdict = 'FAIL'
      GROUP BY parameter ORDER BY min(position)`,
    [id],
  );
  return found.map(({ parameter }) => parameter);
}

interface Batch {
  readonly id: string;
  readonly ownerId: string;
}

type OfBatch = Pick<Inspection, "lotId" | "batch" | "sampledOrganizationId">;

/** The lot of the batch: the one the inspectors named, or that of the sampled enterprise which bears its number. */
export const batchOf = async (
  tx: EntityManager,
  { lotId, batch, sampledOrganizationId }: OfBatch,
): Promise<Batch | null> => {
  const found: readonly Batch[] = await tx.query(
    `SELECT l.id, l.owner_id AS "ownerId" FROM lot l
      WHERE l.id = $1 OR ($1::uuid IS NULL AND l.owner_id = $2 AND l.number = $3)`,
    [lotId, sampledOrganizationId, batch],
  );
  return found[0] ?? null;
};

/** Whether something of a lot is still to leave its maker. */
export const isUnshipped = async (tx: EntityManager, lotId: string): Promise<boolean> => {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM lot l
      WHERE l.id = $1 AND (l.quantity IS NULL OR l.quantity > coalesce(
          (SELECT sum(i.quantity) FROM shipment_line i JOIN shipment s ON s.id = i.shipment_id
            WHERE i.lot_id = l.id AND s.sender_id = l.owner_id AND i.unit = l.unit), 0))`,
    [lotId],
  );
  return found.length > 0;
};

/** Whether a lot was shipped to an organization. */
export const isShippedTo = async (
  tx: EntityManager,
  lotId: string,
  receiverId: string,
): Promise<boolean> => {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM shipment_line i JOIN shipment s ON s.id = i.shipment_id
      WHERE i.lot_id = $1 AND s.receiver_id = $2 LIMIT 1`,
    [lotId, receiverId],
  );
  return found.length > 0;
};

/** The orders under which somebody got of a lot or passed it on, locked in the order in which everybody locks them. */
export const lockOrdersOf = async (
  tx: EntityManager,
  lotId: string,
  organizationId: string | null,
): Promise<readonly string[]> => {
  const found: { id: string }[] = await tx.query(
    `SELECT o.id FROM purchase_order o
      WHERE o.id IN (SELECT i.order_id FROM shipment_line i JOIN shipment s ON s.id = i.shipment_id
                      WHERE i.lot_id = $1 AND $2 IN (s.receiver_id, s.sender_id))
      ORDER BY o.id FOR NO KEY UPDATE`,
    [lotId, organizationId],
  );
  return found.map(({ id }) => id);
};

/** The holds in force that failed samplings of the same goods imposed: those taken no later than this one. */
export const holdsToLift = async (
  tx: EntityManager,
  lotId: string,
  { sampledOrganizationId, sampledOn }: Pick<Inspection, "sampledOrganizationId" | "sampledOn">,
): Promise<readonly string[]> => {
  const found: { id: string }[] = await tx.query(
    `SELECT h.id FROM hold h
       JOIN supervision_hold sh ON sh.hold_id = h.id JOIN inspection f ON f.id = sh.inspection_id
      WHERE h.lot_id = $1 AND h.released_at IS NULL
        AND f.sampled_organization_id = $2 AND f.sampled_on <= $3`,
    [lotId, sampledOrganizationId, sampledOn],
  );
  return found.map(({ id }) => id);
};

interface Buyer {
  readonly recipientId: string;
  readonly lotId: string;
}

/**
 * Who bought of the batch from the sampled enterprise: whom it was shipped to, and for whose order it was made. They
 * see the lot; nobody further down the chain is told, whose names nobody here knows.
 */
export const buyersOfBatch = (
  tx: EntityManager,
  { lotId, batch, sampledOrganizationId }: OfBatch,
): Promise<Buyer[]> =>
  tx.query(
    `WITH batch AS (
       SELECT l.id, l.owner_id, l.order_id FROM lot l
        WHERE l.id = $1 OR ($1::uuid IS NULL AND l.owner_id = $2 AND l.number = $3)
     )
     SELECT s.receiver_id AS "recipientId", b.id AS "lotId" FROM batch b
       JOIN shipment_line i ON i.lot_id = b.id JOIN shipment s ON s.id = i.shipment_id
      WHERE s.sender_id = $2
      UNION
     SELECT o.buyer_id, b.id FROM batch b JOIN purchase_order o ON o.id = b.order_id
      WHERE b.owner_id = $2 AND o.revision > 0 AND o.buyer_id <> b.owner_id
      ORDER BY 1, 2`,
    [lotId, sampledOrganizationId, batch],
  );
