import { OrderRequestStatus } from "@weft/schema";
import { together } from "../../platform/together";
import { newId } from "../../platform/uuid";
import type { Scene } from "./order.acting";
import { OrderRequest } from "./order-request.entity";
import { openRequest } from "./order-request.repository";
import type { Order } from "./order.entity";
import { requestMoved } from "./order.events";
import { RequestOpen } from "./order.problems";
import { touch } from "./order.repository";

type Asked = Pick<OrderRequest, "kind" | "reason"> & Partial<Pick<OrderRequest, "revisionId">>;

/** Puts a question to the other party. The order is locked, so of each kind only one is open. */
export async function ask(scene: Scene, asked: Asked): Promise<Order | RequestOpen> {
  return (await whyNotAsk(scene, asked.kind)) ?? (await asking(scene, asked), scene.order);
}

export const whyNotAsk = async (
  { tx, order }: Scene,
  kind: OrderRequest["kind"],
): Promise<RequestOpen | null> =>
  (await openRequest(tx, order.id, kind)) ? new RequestOpen(kind) : null;

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
