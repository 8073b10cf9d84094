import {
  Conclusion,
  InspectionKind,
  InspectionStatus,
  lastDayOf,
  localDateIn,
  NoticeKind,
  RectificationStatus,
  SUPERVISION_TERMS,
  type LocalDate,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import type { Inspection } from "../inspection";
import { Rectification } from "./rectification.entity";
import { ResultNotice } from "./result-notice.entity";
import type { SamplingTask } from "./sampling-task.entity";
import type { Supervision } from "./supervision.acting";
import {
  batchFailed,
  concludedNews,
  endOfRectification,
  ofInspection,
  rectificationOrdered,
} from "./supervision.events";
import { letBatchGo, stopBatch } from "./supervision.holding";
import { buyersOfBatch, stepInspection } from "./supervision.repository";

type Tools = Pick<Supervision, "announce" | "concluded">;

interface Concluding {
  readonly tx: EntityManager;
  readonly inspection: Inspection;
  readonly task: SamplingTask;
  /** Who concluded; null when time or a rule did. */
  readonly byId: string | null;
  readonly reason?: string | null;
  readonly now: Date;
}

/**
 * The conclusion counts from here on. A failure stops what has not been shipped of the batch, tells its buyers so,
 * and orders that it be put right; a new sampling shows whether it was.
 */
export async function conclude(
  tools: Tools,
  { tx, inspection, task, byId, reason = null, now }: Concluding,
  conclusion: Conclusion,
): Promise<Inspection> {
  const more = { finalConclusion: conclusion };
  const step = { to: InspectionStatus.FINAL, byId, reason, more };
  const at = await stepInspection(tx, inspection, step, now);
  await tools.announce(tx, concludedNews(inspection, task, at));
  if (inspection.kind === InspectionKind.REINSPECTION)
    await endRectification(tx, inspection, conclusion);
  if (conclusion === Conclusion.FAIL) await follow(tools, tx, { inspection, task, at });
  if (conclusion === Conclusion.PASS) await letBatchGo(tools, tx, inspection, at);
  await tools.concluded?.(tx, inspection, at);
  return inspection;
}

interface Failed {
  readonly inspection: Inspection;
  readonly task: SamplingTask;
  readonly at: Date;
}

async function follow(tools: Tools, tx: EntityManager, about: Failed): Promise<void> {
  const { inspection, at } = about;
  await stopBatch(tools, tx, inspection, at);
  await tools.announce(tx, batchFailed(await buyersOfBatch(tx, inspection), at));
  if (inspection.kind === InspectionKind.SUPERVISION) await orderRectification(tools, tx, about);
}

async function orderRectification(
  { announce }: Tools,
  tx: EntityManager,
  { inspection, task, at }: Failed,
): Promise<void> {
  const orderedOn = localDateIn(at);
  const { rectificationDays, reinspectionDays } = SUPERVISION_TERMS;
  const order = tx.create(Rectification, {
    ...{ id: newId(), inspectionId: inspection.id, authorityId: task.authorityId },
    ...{ organizationId: task.organizationId, status: RectificationStatus.ORDERED, orderedOn },
    dueOn: lastDayOf(orderedOn, rectificationDays),
    reinspectBy: lastDayOf(orderedOn, reinspectionDays),
    ...{ measures: null, reportedAt: null, reinspectionId: null },
    ...{ overdueToldAt: null, lateToldAt: null, version: 1, createdAt: at },
  });
  await tx.insert(Rectification, order);
  await announce(tx, rectificationOrdered(order, at));
}

/** The new sampling shows whether it was put right. After one that failed another may be ordered. */
async function endRectification(
  tx: EntityManager,
  { id: reinspectionId }: Inspection,
  conclusion: Conclusion,
): Promise<void> {
  const order = await tx.findOneBy(Rectification, { reinspectionId });
  if (!order) return;
  await tx.update(Rectification, { id: order.id }, { status: endOfRectification(conclusion) });
}

/** The first result is served to the enterprise. From the next day on it has 15 days to object to a failure. */
export async function serveResult(
  { announce }: Tools,
  tx: EntityManager,
  inspection: Inspection,
  { conclusion, at }: { readonly conclusion: Conclusion; readonly at: Date },
): Promise<void> {
  const servedOn = localDateIn(at);
  await tx.insert(ResultNotice, {
    ...{ id: newId(), inspectionId: inspection.id, conclusion, servedOn },
    organizationId: inspection.sampledOrganizationId,
    objectUntil: conclusion === Conclusion.FAIL ? objectUntil(servedOn) : null,
  });
  const told = [inspection.sampledOrganizationId];
  await announce(tx, ofInspection(inspection, NoticeKind.SUPERVISION_RESULT, told, at));
}

const objectUntil = (servedOn: LocalDate): LocalDate =>
  lastDayOf(servedOn, SUPERVISION_TERMS.objectionDays);
