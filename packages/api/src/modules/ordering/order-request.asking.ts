import { OrderRequestStatus } from "@weft/schema";
import { together } from "../../platform/together";
import { newId } from "../../platform/uuid";
import type { Scene } from "./order.acting";
import { OrderRequest } from "./order-request.entity";
import { requestsSoFar } from "./order-request.repository";
import type { Order } from "./order.entity";
import { requestMoved } from "./order.events";
import { wrong } from "./order.parsing";
import { RequestOpen } from "./order.problems";
import { touch } from "./order.repository";

type Asked = Pick<OrderRequest, "kind" | "reason"> & Partial<Pick<OrderRequest, "revisionId">>;

/** Puts a question to the other party. The order is locked, so of each kind only one is open. */
export async function ask(scene: Scene, asked: Asked): Promise<Order | RequestOpen> {
  return (await whyNotAsk(scene, asked.kind)) ?? (await asking(scene, asked), scene.order);
}

/** Each is news to the other party, who cannot help it. */
const MOST_REQUESTS = 1_000;

/** Throws BAD_USER_INPUT when too much was asked of the order already. */
export async function whyNotAsk(
  { tx, order }: Scene,
  kind: OrderRequest["kind"],
): Promise<RequestOpen | null> {
  const { many, open } = await requestsSoFar(tx, order.id, kind);
  if (open) return new RequestOpen(kind);
  if (many >= MOST_REQUESTS)
    throw wrong(["orderId"], "TOO_MANY", `An order has at most ${MOST_REQUESTS} requests.`);
  return null;
}

/** The question itself; the order's version goes up, because its parties see it. */
export async function asking(
  { tx, order, byId, now, announce }: Scene,
  asked: Asked,
): Promise<OrderRequest> {
  const request = tx.create(OrderRequest, {
    id: newId(),
    orderId: order.id,
    byId,
    status: OrderRequestStatus.OPEN,
    askedAt: now,
    ...asked,
  });
  await together(
    tx.insert(OrderRequest, request),
    touch(tx, order),
    announce(tx, requestMoved(order, request, { byId, at: now })),
  );
  return request;
}
