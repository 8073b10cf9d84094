import type { EntityManager } from "typeorm";
import { takeTurn } from "../../platform/turns";
import { LineAllocated } from "./order.problems";
import type { OrderLine } from "./order-line.entity";
import type { Order } from "./order.entity";
import { priced, type Terms } from "./order.terms";

/**
 * The first line of the order that other orders count on for more than these terms would leave of it. Asked
 * about the allocations of one who acts: a party never learns what the other one planned.
 */
export async function whyAllocated(
  tx: EntityManager,
  { id: orderId }: Pick<Order, "id">,
  terms: Pick<Terms, "lines" | "currency">,
  ownerId: string,
): Promise<LineAllocated | null> {
  const lines = JSON.stringify(priced(terms).lines);
  const [found]: { lineNo: number }[] = await tx.query(
    `SELECT old.line_no AS "lineNo"
       FROM order_line old
       JOIN order_allocation a ON a.upstream_line_id = old.id OR a.downstream_line_id = old.id
       LEFT JOIN jsonb_to_recordset($2::jsonb) AS l("lineNo" integer, quantity numeric, unit text)
              ON l."lineNo" = old.line_no
      WHERE old.order_id = $1 AND a.released_at IS NULL AND a.organization_id = $3
      GROUP BY old.id, old.line_no, old.unit, l."lineNo", l.quantity, l.unit
     HAVING l."lineNo" IS NULL
         OR coalesce(sum(a.quantity) FILTER (WHERE a.upstream_line_id = old.id), 0) > l.quantity
         OR (bool_or(a.upstream_line_id = old.id) AND l.unit <> old.unit)
      ORDER BY old.line_no LIMIT 1`,
    [orderId, lines, ownerId],
  );
  return found ? new LineAllocated(found.lineNo) : null;
}

/** Everybody who changes what is meant for what does it one after the other: a cycle may have many owners. */
export const lockAllocations = (tx: EntityManager): Promise<void> => takeTurn(tx, "allocation");

/** Whether something is meant, over however many orders, for the one that is now to be bought for it. */
export async function wouldCircle(
  tx: EntityManager,
  downstreamOrderId: string,
  upstreamOrderId: string,
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `WITH RECURSIVE behind AS (
       SELECT $2::uuid AS id
       UNION
       SELECT a.upstream_order_id FROM order_allocation a
         JOIN behind ON a.downstream_order_id = behind.id
        WHERE a.released_at IS NULL
     )
     SELECT 1 FROM behind WHERE id = $1 LIMIT 1`,
    [downstreamOrderId, upstreamOrderId],
  );
  return found.length > 0;
}

/** How much of a line is meant for something already, in its unit. */
export async function allocatedOf(tx: EntityManager, lineId: string): Promise<string> {
  const [found]: { sum: string }[] = await tx.query(
    `SELECT coalesce(sum(quantity), 0) AS sum FROM order_allocation
      WHERE upstream_line_id = $1 AND released_at IS NULL`,
    [lineId],
  );
  return found?.sum ?? "0";
}

/** What an organization has itself asked to make of a line: in a change that waits for the other party. */
export interface Wish {
  /** Null when the line is to go. */
  readonly quantity: string | null;
  readonly unit: string | null;
}

/** The line as its order is to have it if a change is confirmed that this organization asked for; null without one. */
export async function wishFor(
  tx: EntityManager,
  { orderId, lineNo }: Pick<OrderLine, "orderId" | "lineNo">,
  organizationId: string,
): Promise<Wish | null> {
  const [found]: Wish[] = await tx.query(
    `SELECT l.quantity, l.unit FROM order_request q
       LEFT JOIN order_revision_line l ON l.revision_id = q.revision_id AND l.line_no = $2
      WHERE q.order_id = $1 AND q.by_id = $3 AND q.kind = 'CHANGE' AND q.status = 'OPEN'`,
    [orderId, lineNo, organizationId],
  );
  return found ?? null;
}

/** The orders something was bought with for this one. */
export async function upstreamOrderIds(tx: EntityManager, orderId: string): Promise<string[]> {
  const found: { id: string }[] = await tx.query(
    `SELECT DISTINCT upstream_order_id AS id FROM order_allocation
      WHERE downstream_order_id = $1 AND released_at IS NULL ORDER BY 1`,
    [orderId],
  );
  return found.map(({ id }) => id);
}
