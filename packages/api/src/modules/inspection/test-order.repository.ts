import type { TestOrderStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { TestOrderEvent } from "./test-order-event.entity";
import { TestOrder } from "./test-order.entity";

export type NewTestOrder = Omit<
  TestOrder,
  "id" | "status" | "statusSince" | "requestedAt" | "version"
>;

/** A new test order, with the first event of its history. */
export async function insertTestOrder(
  tx: EntityManager,
  asked: NewTestOrder,
  status: TestOrderStatus,
  at: Date,
): Promise<TestOrder> {
  const order = tx.create(TestOrder, {
    ...asked,
    ...{ id: newId(), status, statusSince: at, requestedAt: at, version: 1 },
  });
  await tx.insert(TestOrder, order);
  await tx.insert(TestOrderEvent, {
    ...{ id: newId(), testOrderId: order.id, from: null, to: status },
    ...{ byId: order.clientId, at, reason: null },
  });
  return order;
}

interface Step {
  readonly to: TestOrderStatus;
  readonly byId: string;
  readonly reason?: string | null;
}

/** One transition of a locked test order. One millisecond after the last at the earliest, for a history of one order. */
export async function stepTestOrder(
  tx: EntityManager,
  order: TestOrder,
  { to, byId, reason = null }: Step,
  now: Date,
): Promise<TestOrder> {
  const at = new Date(Math.max(now.getTime(), order.statusSince.getTime() + 1));
  const from = order.status;
  const changes = { status: to, statusSince: at, version: order.version + 1 };
  await tx.query(
    "UPDATE test_order SET status = $2, status_since = $3, version = version + 1 WHERE id = $1",
    [order.id, to, at],
  );
  await tx.insert(TestOrderEvent, {
    ...{ id: newId(), testOrderId: order.id, from, to, byId, at, reason },
  });
  return Object.assign(order, changes);
}
