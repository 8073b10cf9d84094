import type { EntityManager } from "typeorm";
import { In } from "typeorm";
import { Order } from "../ordering";
import { Lot } from "../product";
import type { Hold } from "./hold.entity";

/** Locks what a hold moves: the order first, then the lot, as shipping does. */
export async function lockHeld(
  tx: EntityManager,
  { orderId, lotId }: Pick<Hold, "orderId" | "lotId">,
): Promise<{ readonly order: Order | null; readonly lot: Lot | null }> {
  const lot = lotId === null ? null : await tx.findOneByOrFail(Lot, { id: lotId });
  const id = orderId ?? lot?.orderId ?? null;
  const [order = null] = id === null ? [] : await lockOrders(tx, [id]);
  if (lot) await tx.query("SELECT 1 FROM lot WHERE id = $1 FOR NO KEY UPDATE", [lot.id]);
  return { order, lot };
}

const lockOrders = (tx: EntityManager, ids: readonly string[]): Promise<Order[]> =>
  tx.find(Order, {
    where: { id: In([...ids]) },
    order: { id: "ASC" },
    lock: { mode: "for_no_key_update" },
  });

/** A lot by what stands on the goods: who made it, and its number. */
export const lotByNumber = (
  tx: EntityManager,
  ownerId: string,
  number: string,
): Promise<Lot | null> => tx.findOneBy(Lot, { ownerId, number });

/** Whether the lot has to do with the order: made for it, the seller's own, or shipped for it. */
export async function isOfOrder(
  tx: EntityManager,
  lot: Lot,
  order: Pick<Order, "id" | "sellerId">,
): Promise<boolean> {
  if (lot.orderId === order.id || lot.ownerId === order.sellerId) return true;
  const found: unknown[] = await tx.query(
    "SELECT 1 FROM shipment_line WHERE order_id = $1 AND lot_id = $2 LIMIT 1",
    [order.id, lot.id],
  );
  return found.length > 0;
}

/** Whom the maker of a lot sent it to. */
export async function receiversOf(tx: EntityManager, lot: Lot): Promise<string[]> {
  const found: { id: string }[] = await tx.query(
    `SELECT DISTINCT s.receiver_id AS id FROM shipment_line i JOIN shipment s ON s.id = i.shipment_id
      WHERE i.lot_id = $1 AND s.sender_id = $2`,
    [lot.id, lot.ownerId],
  );
  return found.map(({ id }) => id);
}
