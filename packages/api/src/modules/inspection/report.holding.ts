import type { EntityManager } from "typeorm";
import { holdLot, releaseLot } from "../goods";
import type { Testing } from "./inspection.acting";
import { failedIn, unanswered, type Failure } from "./inspection.rules";
import { holdsOfReports, linkHold, reportsOnLots } from "./report.repository";

/**
 * Stops a lot for each report that failed and that nothing answers, and lets it go on from those that were answered.
 * The lot is locked, and the whole of its reports is looked at: what is stopped does not depend on which of two
 * reports came first.
 */
export async function settleLot(
  tx: EntityManager,
  { announce }: Pick<Testing, "announce">,
  lotId: string,
  now: Date,
): Promise<void> {
  const open = unanswered(await reportsOnLots(tx, [lotId]));
  const inForce = await holdsOfReports(tx, lotId);
  for (const failure of open) {
    if (inForce.some(({ chain }) => chain === failure.chain)) continue;
    const hold = await holdLot(tx, { announce }, { lotId, reason: reasonOf(failure), now });
    await linkHold(tx, failure, hold.id);
  }
  const answered = inForce.filter(({ chain }) => !open.some(one => one.chain === chain));
  if (answered.length === 0) return;
  const only = answered.map(({ holdId }) => holdId);
  await releaseLot(tx, { announce }, { lotId, reason: "A test of the goods passed.", now, only });
}

/** Read by everybody who sees the hold, so it names no report. */
function reasonOf({ failed }: Failure): string {
  const parameters = failedIn(failed);
  return parameters.length > 0 ? `A test failed: ${parameters.join(", ")}.` : "A test failed.";
}
