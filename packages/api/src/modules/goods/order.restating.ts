import { compareDecimals, decimal, OrderStatus } from "@weft/schema";
import { go, type Moving } from "../ordering";
import { lineStates, type LineState } from "./goods.repository";
import { isUnderWay } from "./goods.rules";
import { holdIfCovered, resumeIfFree } from "./hold.settling";

const zero = decimal("0");

/** What was accepted of every line is what was ordered, within the tolerance. */
const isDelivered = (states: readonly LineState[]): boolean =>
  states.every(
    ({ accepted, least, most }) =>
      compareDecimals(decimal(accepted), decimal(least)) >= 0 &&
      compareDecimals(decimal(accepted), decimal(most)) <= 0,
  );

/** After goods of a locked order were accepted: all of them have come, or a part. */
export async function moveOn(moving: Moving): Promise<void> {
  const { tx, order } = moving;
  const all = isDelivered(await lineStates(tx, order));
  // Ordered down to what had come by then, it was never marked as ready: the last step still follows on a first one.
  if (!all || order.status === OrderStatus.IN_PRODUCTION)
    await go(moving, OrderStatus.PARTIALLY_DELIVERED);
  if (all) await go(moving, OrderStatus.DELIVERED);
}

/** What had come before suffices, now that less is ordered or nothing stops the order. */
async function deliverIfAccepted(moving: Moving): Promise<boolean> {
  const { tx, order } = moving;
  if (!isUnderWay(order)) return false;
  const states = await lineStates(tx, order);
  const nothingCame = states.every(({ accepted }) => decimal(accepted) === zero);
  if (nothingCame || !isDelivered(states)) return false;
  await moveOn(moving);
  return true;
}

/**
 * Both parties changed what a locked order says, so that deliveries or holds may mean something else for it. No party
 * moves it: the rules do.
 */
export async function restate(by: Moving): Promise<void> {
  const moving = { ...by, byId: null };
  await resumeIfFree(moving, "What is stopped is no longer all that is still to be delivered.");
  if (!(await deliverIfAccepted(moving))) await holdIfCovered(moving);
}

/** A hold was lifted: the order goes on where it was, and to its end where everything had come. */
export async function goOn(moving: Moving, reason: string): Promise<boolean> {
  if (!(await resumeIfFree(moving, reason))) return false;
  await deliverIfAccepted({ ...moving, byId: null });
  return true;
}
