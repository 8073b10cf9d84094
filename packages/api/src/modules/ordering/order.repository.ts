import { OrderStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { together } from "../../platform/together";
import { newId } from "../../platform/uuid";
import type { OrderEvent } from "./order-event.entity";
import { OrderLine } from "./order-line.entity";
import {
  asParameter,
  lineColumns,
  linesIn,
  lineValues,
  numbered,
  termColumns,
  termValues,
} from "./order.columns";
import { gatesAsParameter, gatesOf, insertGates } from "./order-gate.repository";
import { Order } from "./order.entity";
import { LineInUse } from "./order.problems";
import { priced, termsFrom, type Terms } from "./order.terms";

/** The lines of an order, in their order. */
export const linesOf = (tx: EntityManager, orderId: string): Promise<OrderLine[]> =>
  tx.find(OrderLine, { where: { orderId }, order: { lineNo: "ASC" } });

/** What is on the table now. */
export async function termsNow(tx: EntityManager, order: Order): Promise<Terms> {
  const [lines, gates] = await together(linesOf(tx, order.id), gatesOf(tx, order.id));
  return termsFrom(order, lines, gates);
}

export type NewOrder = Pick<Order, "number" | "kind" | "buyerId" | "sellerId">;

const insertion = `
  WITH o AS (
    INSERT INTO purchase_order (id, number, kind, buyer_id, seller_id, placed_at, created_at,
        status_since, status, revision, ${termColumns.join(", ")})
    VALUES ($1, $2, $3, $4, $5, $6, $6, $6, 'DRAFT', 0, ${numbered(10, termColumns.length)})
    RETURNING id
  ), gates AS (
    ${insertGates("$9", "$1::uuid", "NULL")}
  ), rows AS (
    INSERT INTO order_line (id, order_id, ${lineColumns})
    SELECT l.id, o.id, ${lineValues} FROM o, ${linesIn("$8")}
  )
  INSERT INTO order_event (id, order_id, from_status, to_status, by_id, at, reason)
  SELECT $7, o.id, NULL, 'DRAFT', $4, $6, NULL FROM o`;

/** A new draft with its lines and the first event of its history, in one statement. */
export async function insertDraft(
  tx: EntityManager,
  order: NewOrder,
  terms: Terms,
  at: Date,
): Promise<Order> {
  const { lines, total } = priced(terms);
  const id = newId();
  const { number, kind, buyerId, sellerId } = order;
  await tx.query(insertion, [
    ...[id, number, kind, buyerId, sellerId, at, newId(), asParameter(lines)],
    gatesAsParameter(terms.qualityGates),
    ...termValues(terms, total),
  ]);
  return tx.create(Order, { id, ...order, version: 1 });
}

const termsUpdate = `
  WITH o AS (
    UPDATE purchase_order
       SET version = version + 1, ${termColumns.map((column, at) => `${column} = $${at + 4}`).join(", ")}
     WHERE id = $1 RETURNING id
  ), shut AS (
    DELETE FROM order_gate WHERE order_id = $1 AND revision_id IS NULL
  ), gates AS (
    ${insertGates("$3", "$1::uuid", "NULL")}
  ), freed AS (
    UPDATE order_allocation a
       SET released_at = coalesce(a.released_at, now()),
           release_reason = coalesce(a.release_reason, 'The line is no longer on the order.'),
           downstream_line_id = nullif(a.downstream_line_id, l.id),
           upstream_line_id = nullif(a.upstream_line_id, l.id)
      FROM order_line l
     WHERE l.order_id = $1 AND l.line_no > jsonb_array_length($2::jsonb)
       AND ((a.downstream_order_id = $1 AND a.downstream_line_id = l.id)
         OR (a.upstream_order_id = $1 AND a.upstream_line_id = l.id))
  ), gone AS (
    DELETE FROM order_line WHERE order_id = $1 AND line_no > jsonb_array_length($2::jsonb)
  )
  INSERT INTO order_line (id, order_id, ${lineColumns})
  SELECT l.id, o.id, ${lineValues} FROM o, ${linesIn("$2")}
      ON CONFLICT (order_id, line_no) DO UPDATE
     SET sku_id = excluded.sku_id, material_id = excluded.material_id, item = excluded.item,
         quantity = excluded.quantity, unit = excluded.unit, unit_price = excluded.unit_price,
         amount = excluded.amount`;

/**
 * Other terms for a locked order. Lines keep their ids by their numbers, so what hangs on them stays. What the other
 * party planned with a line that goes is given up, and stays in its own history: nobody else can take it from there.
 */
export async function replaceTerms(tx: EntityManager, order: Order, terms: Terms): Promise<void> {
  const { lines, total } = priced(terms);
  await tx.query(termsUpdate, [
    ...[order.id, asParameter(lines), gatesAsParameter(terms.qualityGates)],
    ...termValues(terms, total),
  ]);
  const { lines: _lines, qualityGates: _gates, ...columns } = terms;
  Object.assign(order, columns, { total, version: order.version + 1 });
}

/** Who it is between and what it is called, of a draft. The version goes up with its terms. */
export async function renameDraft(tx: EntityManager, order: Order, as: NewOrder): Promise<void> {
  await tx.query(`UPDATE purchase_order SET number = $2, kind = $3, seller_id = $4 WHERE id = $1`, [
    order.id,
    as.number,
    as.kind,
    as.sellerId,
  ]);
  Object.assign(order, as);
}

export type Step = Pick<OrderEvent, "to" | "byId" | "reason"> &
  Partial<Pick<Order, "revision" | "agreedRevision" | "placedAt">>;

/** One millisecond after the step before at the earliest, so that the history has one order for all clocks. */
const afterLast = ({ statusSince }: Order, now: Date): Date =>
  new Date(Math.max(now.getTime(), statusSince.getTime() + 1));

const stepping = `
  WITH o AS (
    UPDATE purchase_order SET status = $2, status_since = $3, version = version + 1,
           revision = $8, agreed_revision = $9, placed_at = $10, resume_status = $11
     WHERE id = $1 RETURNING id
  )
  INSERT INTO order_event (id, order_id, from_status, to_status, by_id, at, reason)
  SELECT $4, o.id, $5, $2, $6, $3, $7 FROM o`;

/**
 * One transition of a locked order: its new state and the event that tells of it, in one statement. The order given
 * has the new state at once, so that the news of it need not wait for the answer.
 */
export async function step(
  tx: EntityManager,
  order: Order,
  { to, byId, reason, ...changed }: Step,
  now: Date,
): Promise<Order> {
  const { status: from } = order;
  const at = afterLast(order, now);
  const resumeStatus = to === OrderStatus.QUALITY_HOLD ? from : null;
  const version = order.version + 1;
  Object.assign(order, changed, { status: to, statusSince: at, resumeStatus, version });
  await tx.query(stepping, [
    ...[order.id, to, at, newId(), from, byId, reason],
    ...[order.revision, order.agreedRevision, order.placedAt, resumeStatus],
  ]);
  return order;
}

/** A locked order changed although none of its own columns did. */
export async function touch(tx: EntityManager, order: Order): Promise<void> {
  await tx.query("UPDATE purchase_order SET version = version + 1 WHERE id = $1", [order.id]);
  Object.assign(order, { version: order.version + 1 });
}

/**
 * The first line of which more was shipped, and not rejected, than these terms would allow; or that is to go, or to be
 * counted in another unit, although goods of it were shipped or stopped. Goods tell that, which know orders.
 */
export async function whyInUse(
  tx: EntityManager,
  { id }: Pick<Order, "id">,
  terms: Pick<Terms, "lines" | "currency" | "tolerancePercent">,
): Promise<LineInUse | null> {
  const [found]: { lineNo: number }[] = await tx.query(
    `SELECT old.line_no AS "lineNo"
       FROM order_line old
       LEFT JOIN jsonb_to_recordset($2::jsonb) AS l("lineNo" integer, quantity numeric, unit text)
              ON l."lineNo" = old.line_no
      CROSS JOIN LATERAL (
        SELECT count(*) > 0 AS any, coalesce(sum(i.quantity), 0) - coalesce(sum(
                 (SELECT sum(r.rejected) FROM receipt_line r WHERE r.shipment_line_id = i.id)), 0) AS net
          FROM shipment_line i WHERE i.order_line_id = old.id) sent
      WHERE old.order_id = $1
        AND CASE WHEN l."lineNo" IS NULL OR l.unit <> old.unit
                 THEN sent.any OR EXISTS (SELECT FROM hold h WHERE h.order_line_id = old.id)
                 ELSE sent.net > l.quantity * (100 + $3::numeric) / 100 END
      ORDER BY old.line_no LIMIT 1`,
    [id, JSON.stringify(priced(terms).lines), terms.tolerancePercent],
  );
  return found ? new LineInUse(found.lineNo) : null;
}

/** Whether the buyer ever accepted goods of the order. */
export async function somethingDelivered(
  tx: EntityManager,
  { id }: Pick<Order, "id">,
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM receipt_line WHERE order_id = $1 AND accepted > 0 LIMIT 1`,
    [id],
  );
  return found.length > 0;
}

/** Both agreed on this revision; `replaceTerms` has put it in place. */
export async function agree(tx: EntityManager, order: Order, revision: number): Promise<void> {
  await tx.query("UPDATE purchase_order SET revision = $2, agreed_revision = $2 WHERE id = $1", [
    order.id,
    revision,
  ]);
  Object.assign(order, { revision, agreedRevision: revision });
}
