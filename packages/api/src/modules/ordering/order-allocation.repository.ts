import type { EntityManager } from "typeorm";
import { LineAllocated } from "./order.problems";
import { priced, type Terms } from "./order.terms";

/** The first line of the order that other orders count on for more than these terms would leave of it. */
export async function whyAllocated(
  tx: EntityManager,
  orderId: string,
  terms: Terms,
): Promise<LineAllocated | null> {
  const lines = JSON.stringify(priced(terms).lines);
  const [found]: { lineNo: number }[] = await tx.query(
    `SELECT old.line_no AS "lineNo"
       FROM order_line old
       JOIN order_allocation a ON a.upstream_line_id = old.id OR a.downstream_line_id = old.id
       LEFT JOIN jsonb_to_recordset($2::jsonb) AS l("lineNo" integer, quantity numeric, unit text)
              ON l."lineNo" = old.line_no
      WHERE old.order_id = $1 AND a.released_at IS NULL
      GROUP BY old.id, old.line_no, old.unit, l."lineNo", l.quantity, l.unit
     HAVING l."lineNo" IS NULL
         OR coalesce(sum(a.quantity) FILTER (WHERE a.upstream_line_id = old.id), 0) > l.quantity
         OR (bool_or(a.upstream_line_id = old.id) AND l.unit <> old.unit)
      ORDER BY old.line_no LIMIT 1`,
    [orderId, lines],
  );
  return found ? new LineAllocated(found.lineNo) : null;
}
