import type { OrderRequestKind } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { OrderRequest } from "./order-request.entity";

/** The request of this kind that waits for an answer, if any. */
export const openRequest = (
  tx: EntityManager,
  orderId: string,
  kind: OrderRequestKind,
): Promise<OrderRequest | null> =>
  tx
    .createQueryBuilder(OrderRequest, "it")
    .where("it.orderId = :orderId AND it.kind = :kind AND it.status = 'OPEN'", { orderId, kind })
    .getOne();

/** What nobody can answer any more once the order has ended. */
export async function lapseRequests(tx: EntityManager, orderId: string, at: Date): Promise<void> {
  await tx.query(
    `UPDATE order_request SET status = 'LAPSED', answered_at = $2
      WHERE order_id = $1 AND status = 'OPEN'`,
    [orderId, at],
  );
}
