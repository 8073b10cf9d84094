import type { EntityManager } from "typeorm";
import { type Hold, holdLot, holdLotWithin, releaseLot } from "../goods";
import type { Inspection } from "../inspection";
import type { Supervision } from "./supervision.acting";
import { batchOf, holdsToLift, isUnshipped, lockOrdersOf } from "./supervision.repository";
import { SupervisionHold } from "./supervision-hold.entity";

type Tools = Pick<Supervision, "announce">;

const failed = "Failed supervision sampling.";
const passed = "Passed supervision sampling.";

/**
 * Stops what failed for good. Who made the lot has what it has not shipped stopped wherever that is to go; who only got
 * of it, the deliveries it takes and makes: what others have of the lot was not sampled.
 */
export async function stopBatch(
  tools: Tools,
  tx: EntityManager,
  inspection: Inspection,
  now: Date,
): Promise<void> {
  const lot = await batchOf(tx, inspection);
  if (!lot) return;
  const { id: lotId, ownerId } = lot;
  const { id: inspectionId, sampledOrganizationId } = inspection;
  const stopping = { lotId, reason: failed, now };
  const holds: Hold[] = [];
  if (ownerId === sampledOrganizationId) {
    if (await isUnshipped(tx, lotId)) holds.push(await holdLot(tx, tools, stopping));
  } else {
    for (const orderId of await lockOrdersOf(tx, lotId, sampledOrganizationId)) {
      const hold = await holdLotWithin(tx, tools, { ...stopping, orderId });
      if (hold) holds.push(hold);
    }
  }
  const links = holds.map(({ id: holdId }) => ({ holdId, inspectionId }));
  if (links.length > 0) await tx.insert(SupervisionHold, links);
}

/** What passed a later sampling of the same goods goes on, however many samplings had failed before. */
export async function letBatchGo(
  tools: Tools,
  tx: EntityManager,
  inspection: Inspection,
  now: Date,
): Promise<void> {
  const lot = await batchOf(tx, inspection);
  const only = lot ? await holdsToLift(tx, lot.id, inspection) : [];
  if (!lot || only.length === 0) return;
  await releaseLot(tx, tools, { lotId: lot.id, reason: passed, now, only });
}
