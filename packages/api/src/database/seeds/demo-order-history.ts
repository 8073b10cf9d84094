import { movesBetween, OrderStatus, STATE_MACHINES, statesOf } from "@weft/schema";
import type { Order, OrderEvent } from "../../modules/ordering";
import { newId } from "../../platform/uuid";
import { found } from "./scenario";

type Step = Pick<OrderEvent, "from" | "to" | "byId" | "at" | "reason">;

const machine = STATE_MACHINES.order;
const MINUTE = 60_000;
const statuses = new Map<string, OrderStatus>(
  Object.values(OrderStatus).map(status => [status, status]),
);

/**
 * The dated lines of a timeline (`2026-08-08 COUNTERED (18.20 -> 18.50)`) as the events of an order, each a legal
 * move. Days have no time there: nine in the morning in China, a minute apart.
 */
export function historyOf(
  order: Pick<Order, "id" | "buyerId" | "sellerId">,
  timeline: readonly string[],
): OrderEvent[] {
  const steps: Step[] = [];
  for (const line of timeline) {
    const [, day, state = "", remark = ""] =
      /^(\d{4}-\d{2}-\d{2}) ([A-Z_]+)(?: (.+))?$/.exec(line) ?? [];
    if (!day) throw new Error(`demo data: not a dated step: ${line}`);
    const to = found(statuses, state, "order status");
    for (const next of [...between(steps.at(-1)?.to ?? null, to), to]) {
      const from = steps.at(-1)?.to ?? null;
      const at = new Date(Date.parse(`${day}T01:00:00.000Z`) + steps.length * MINUTE);
      const byId = actor(order, { from, to: next, remark });
      steps.push({ from, to: next, byId, at, reason: next === to ? reason(remark) : null });
    }
  }
  return steps.map(step => ({ id: newId(), orderId: order.id, ...step }));
}

/** The states a timeline passes over in silence: the draft it began as, and that goods were ready. */
function between(from: OrderStatus | null, to: OrderStatus): OrderStatus[] {
  if (from === null) return [OrderStatus.DRAFT];
  if (isLegal(from, to)) return [];
  const over = statesOf(machine).find(state => isLegal(from, state) && isLegal(state, to));
  if (!over) throw new Error(`demo data: no way from ${from} to ${to}`);
  return [found(statuses, over, "order status")];
}

/** Leaving a hold leads back to where it began; every other move is listed by its end. */
const movesOf = (from: string, to: string) => [
  ...movesBetween(machine, from, to),
  ...movesBetween(machine, from, "<resumeState>").filter(() => to !== "CANCELLED"),
];
const isLegal = (from: string, to: string): boolean => movesOf(from, to).length > 0;

interface Move {
  readonly from: OrderStatus | null;
  readonly to: OrderStatus;
  readonly remark: string;
}

/** The party whose move it is; nobody where the system moves, as it does when a test fails or passes. */
function actor(
  { buyerId, sellerId }: Pick<Order, "buyerId" | "sellerId">,
  { from, to, remark }: Move,
): string | null {
  if (from === null) return buyerId;
  const by = movesOf(from, to)[0]?.by ?? [];
  if (remark.includes("SYSTEM") || remark.includes("INS-")) return null;
  if (by.includes("BUYER")) return buyerId;
  return by.includes("SELLER") ? sellerId : null;
}

const reason = (remark: string): string | null => remark.replace(/^\((.*)\)$/, "$1") || null;
