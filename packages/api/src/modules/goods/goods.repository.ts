import { type HoldScope } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { Order } from "../ordering";
import { OnHold } from "./goods.problems";

/** How much of one line of an order was ordered, is on its way or back, and was accepted. */
export interface LineState {
  readonly id: string;
  readonly lineNo: number;
  readonly skuId: string | null;
  readonly styleId: string | null;
  readonly materialId: string | null;
  readonly unit: string;
  readonly ordered: string;
  /** The ordered quantity with the tolerance taken off, and put on. */
  readonly least: string;
  readonly most: string;
  readonly shipped: string;
  readonly accepted: string;
  readonly rejected: string;
}

/** The lines of a locked order with what has become of them; goods move only under that lock. */
export const lineStates = (
  tx: EntityManager,
  { id, tolerancePercent }: Pick<Order, "id" | "tolerancePercent">,
): Promise<LineState[]> =>
  tx.query(
    `SELECT l.id, l.line_no AS "lineNo", l.sku_id AS "skuId", k.style_id AS "styleId",
            l.material_id AS "materialId", l.unit, l.quantity AS ordered,
            l.quantity * (100 - $2::numeric) / 100 AS least,
            l.quantity * (100 + $2::numeric) / 100 AS most,
            coalesce((SELECT sum(i.quantity) FROM shipment_line i WHERE i.order_line_id = l.id), 0)
              AS shipped,
            coalesce(r.accepted, 0) AS accepted, coalesce(r.rejected, 0) AS rejected
       FROM order_line l
       LEFT JOIN sku k ON k.id = l.sku_id
       LEFT JOIN LATERAL (
         SELECT sum(accepted) AS accepted, sum(rejected) AS rejected
           FROM receipt_line r JOIN shipment_line i ON i.id = r.shipment_line_id
          WHERE i.order_line_id = l.id) r ON true
      WHERE l.order_id = $1 ORDER BY l.line_no`,
    [id, tolerancePercent],
  );

/** What is stopped of these goods of a locked order; the lots are locked too, so that nobody stops one meanwhile. */
export async function whyOnHold(
  tx: EntityManager,
  orderId: string,
  { lineIds, lotIds }: { readonly lineIds: readonly string[]; readonly lotIds: readonly string[] },
): Promise<OnHold | null> {
  const [found]: { scope: HoldScope }[] = await tx.query(
    `SELECT scope FROM hold
      WHERE released_at IS NULL
        AND ((scope = 'ORDER' AND order_id = $1)
          OR (scope = 'LINE' AND order_line_id = ANY ($2))
          OR (scope = 'LOT' AND lot_id = ANY ($3) AND (order_id IS NULL OR order_id = $1)))
      ORDER BY placed_at LIMIT 1`,
    [orderId, [...lineIds], [...lotIds]],
  );
  return found ? new OnHold(found.scope) : null;
}
