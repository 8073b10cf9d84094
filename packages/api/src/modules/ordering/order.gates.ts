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

/** Goods that are about to leave. */
export interface Goods {
  readonly lotIds: readonly string[];
  /** Whether some of them are of no lot that was said. */
  readonly loose: boolean;
}

type OrderInQuestion = Pick<
  Order,
  "id" | "kind" | "buyerId" | "sellerId" | "requiredCategory" | "requiredCertificates"
>;

/**
 * What orders ask whoever knows of quality; they know nothing of it themselves. It is asked of goods that are about to
 * leave, or else of all that was made for the order.
 */
export type OpenGates = (
  tx: EntityManager,
  order: OrderInQuestion,
  goods?: Goods | null,
) => Promise<readonly OpenGate[]>;

/** Tells whoever knows of quality that the goods are ready, or leave: what was true then is written down. */
export type GatesPassed = (
  tx: EntityManager,
  order: OrderInQuestion,
  goods: Goods | null,
  at: Date,
) => Promise<void>;

/** Null when every gate of the order is passed; otherwise the open ones, and nothing of the others. */
export async function whyGateNotPassed(
  openGates: OpenGates,
  tx: EntityManager,
  order: Order,
  goods: Goods | null = null,
): Promise<GateNotPassed | null> {
  const open = await openGates(tx, order, goods);
  return open.length > 0 ? new GateNotPassed(open) : null;
}
