import type { EntityManager } from "typeorm";
import { holdLot, holdLotWithin, releaseLot, type Hold } from "../goods";
import type { Testing } from "./inspection.acting";
import { failedIn, unanswered, type Failure } from "./inspection.rules";
import { holdsOfReports, linkHold, reportsOnLots, type LotOfReport } from "./report.repository";

/**
 * Stops a lot for each report that failed and that nothing answers, and lets it go on from those that were answered.
 * The lot is locked, and the whole of its reports is looked at: what is stopped does not depend on which of two
 * reports came first. Who made the lot or the parties of its order stop it wherever it is to go; who got of it, under
 * its own orders.
 */
export async function settleLot(
  tx: EntityManager,
  { announce }: Pick<Testing, "announce">,
  { id: lotId, heldIn }: Pick<LotOfReport, "id" | "heldIn">,
  now: Date,
): Promise<void> {
  const open = unanswered(await reportsOnLots(tx, [lotId]));
  const inForce = await holdsOfReports(tx, lotId);
  for (const failure of open) {
    const own = inForce.filter(({ chain }) => chain === failure.chain);
    for (const orderId of ordersOf(failure, heldIn)) {
      if (own.some(hold => hold.orderId === orderId)) continue;
      const hold = await stopped(tx, announce, { lotId, orderId, reason: reasonOf(failure), now });
      if (hold) await linkHold(tx, failure, hold.id);
    }
  }
  const answered = inForce.filter(({ chain }) => !open.some(one => one.chain === chain));
  if (answered.length === 0) return;
  const only = answered.map(({ holdId }) => holdId);
  await releaseLot(tx, { announce }, { lotId, reason: "A test of the goods passed.", now, only });
}

/** The orders a failure stops the lot in; NULL is wherever it is to go. Of those it knows, the locked ones. */
const ordersOf = (
  { failed: { within } }: Failure,
  locked: readonly string[],
): readonly (string | null)[] => within?.filter(id => locked.includes(id)) ?? [null];

interface Stop {
  readonly lotId: string;
  readonly orderId: string | null;
  readonly reason: string;
  readonly now: Date;
}

const stopped = (
  tx: EntityManager,
  announce: Testing["announce"],
  { orderId, ...stop }: Stop,
): Promise<Hold | null> =>
  orderId === null
    ? holdLot(tx, { announce }, stop)
    : holdLotWithin(tx, { announce }, { ...stop, orderId });

/** Read by everybody who sees the hold, so it names no report. */
function reasonOf({ failed }: Failure): string {
  const parameters = failedIn(failed);
  return parameters.length > 0 ? `A test failed: ${parameters.join(", ")}.` : "A test failed.";
}
