import type { OrderRequestKind } from "@weft/schema";
import type { EntityManager } from "typeorm";

/** How many requests an order has, and whether one of this kind waits for an answer. */
export async function requestsSoFar(
  tx: EntityManager,
  orderId: string,
  kind: OrderRequestKind,
): Promise<{ readonly many: number; readonly open: boolean }> {
  const [found]: { many: number; open: boolean | null }[] = await tx.query(
    `SELECT count(*)::integer AS many, bool_or(kind = $2 AND status = 'OPEN') AS open
       FROM order_request WHERE order_id = $1`,
    [orderId, kind],
  );
  return { many: found?.many ?? 0, open: found?.open ?? false };
}

/** What nobody can answer any more once the order has ended. */
export async function lapseRequests(tx: EntityManager, orderId: string, at: Date): Promise<void> {
  await tx.query(
    `UPDATE order_request SET status = 'LAPSED', answered_at = $2
      WHERE order_id = $1 AND status = 'OPEN'`,
    [orderId, at],
  );
}
