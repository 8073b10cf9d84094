import { OrderStatus } from "@weft/schema";
import { go, touch, type Moving } from "../ordering";
import { isUnderWay } from "./goods.rules";
import { isCovered } from "./hold.covering";

const covering = "What is stopped is all that is still to be delivered.";

/** Stops a locked order when nothing of it can be delivered until a hold is lifted. Answers whether it moved. */
export async function holdIfCovered(moving: Moving, reason: string = covering): Promise<boolean> {
  const { tx, order } = moving;
  if (!isUnderWay(order) || !(await isCovered(tx, order))) return false;
  await go(moving, OrderStatus.QUALITY_HOLD, { reason });
  return true;
}

/** Lets a stopped order go on where it was when that is no longer so. Answers whether it moved. */
export async function resumeIfFree(moving: Moving, reason: string): Promise<boolean> {
  const { tx, order } = moving;
  const { status, resumeStatus } = order;
  if (status !== OrderStatus.QUALITY_HOLD || resumeStatus === null) return false;
  if (await isCovered(tx, order)) return false;
  await go(moving, resumeStatus, { reason });
  return true;
}

/** The order moves with its holds; its version goes up in any case. */
export async function settle(
  moving: Moving,
  how: (moving: Moving, reason: string) => Promise<boolean>,
  reason: string,
): Promise<void> {
  if (!(await how(moving, reason))) await touch(moving.tx, moving.order);
}
