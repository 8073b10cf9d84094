import type { EntityManager } from "typeorm";
import { GateNotPassed } from "./order.problems";
import type { Order } from "./order.entity";

/** A requirement of an order that is not met yet: it must be before the order is ready, and before goods are shipped. */
export interface OpenGate {
  /** What is to be tested, such as `GARMENT`. */
  readonly level: string;
  /** What is missing, such as the parameters nobody has tested yet. */
  readonly missing: readonly string[];
}

/** What orders ask whoever knows of quality; they know nothing of it themselves. */
export type OpenGates = (
  tx: EntityManager,
  order: Pick<Order, "id" | "buyerId" | "sellerId" | "requiredCategory">,
) => Promise<readonly OpenGate[]>;

/** Null when every gate of the order is passed; otherwise the open ones, and nothing of the others. */
export async function whyGateNotPassed(
  openGates: OpenGates,
  tx: EntityManager,
  order: Order,
): Promise<GateNotPassed | null> {
  const open = await openGates(tx, order);
  return open.length > 0 ? new GateNotPassed(open) : null;
}
