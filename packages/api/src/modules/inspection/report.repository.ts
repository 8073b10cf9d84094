import type { EntityManager } from "typeorm";
import type { Inspection } from "./inspection.entity";
import type { ReportOfLot } from "./inspection.rules";

/** The lot a report is on, locked after the orders a report can stop it in, as whoever ships it locks them. */
export async function lockLot(tx: EntityManager, lotId: string): Promise<LotOfReport> {
  const [found]: Omit<LotOfReport, "heldIn">[] = await tx.query(
    `SELECT id, owner_id AS "ownerId", order_id AS "orderId", produced_on::text AS "producedOn"
       FROM lot WHERE id = $1`,
    [lotId],
  );
  if (!found) throw new TypeError("a report is on a lot there is");
  const orders: { id: string }[] = await tx.query(
    `SELECT id FROM purchase_order
      WHERE id = $2 OR id IN (
        SELECT n.order_id FROM shipment_line n JOIN shipment s ON s.id = n.shipment_id
         WHERE n.lot_id = $1
           AND s.receiver_id IN (SELECT client_id FROM test_order WHERE lot_id = $1))
      ORDER BY id FOR NO KEY UPDATE`,
    [lotId, found.orderId],
  );
  await tx.query("SELECT 1 FROM lot WHERE id = $1 FOR NO KEY UPDATE", [lotId]);
  return { ...found, heldIn: orders.map(({ id }) => id) };
}

export interface LotOfReport {
  readonly id: string;
  readonly ownerId: string;
  readonly orderId: string | null;
  readonly producedOn: string | null;
  /** The locked orders: the one it was made for, and those it was sent under to clients that had it tested. */
  readonly heldIn: readonly string[];
}

/** Who made the lot, and the parties of the order it was made for. */
export async function partiesOf(
  tx: EntityManager,
  { ownerId, orderId }: Pick<LotOfReport, "ownerId" | "orderId">,
): Promise<readonly string[]> {
  const found: { buyerId: string; sellerId: string }[] = orderId
    ? await tx.query(
        `SELECT buyer_id AS "buyerId", seller_id AS "sellerId" FROM purchase_order WHERE id = $1`,
        [orderId],
      )
    : [];
  return [ownerId, ...found.flatMap(({ buyerId, sellerId }) => [buyerId, sellerId])];
}

/** A report with the lot it is on. */
export type OnLot = ReportOfLot & { readonly lotId: string };

interface Stored extends Omit<ReportOfLot, "verdicts"> {
  readonly lotId: string;
  readonly verdicts: ReportOfLot["verdicts"] | null;
}

/** Where a limit goes by the wearer's age, not to be assessed is to have none for this age group. */
const reasonOf = `CASE WHEN r.reason = 'NOT_ASSESSED' AND EXISTS (
    SELECT 1 FROM standard_limit m WHERE m.parameter = r.parameter AND m.terms->>'byAgeGroup' IS NOT NULL)
  THEN 'OTHER_AGE_GROUP' ELSE r.reason END`;

/** Every version of every commissioned report on these lots, in the order they were issued. */
export async function reportsOnLots(
  tx: EntityManager,
  lotIds: readonly string[],
): Promise<readonly OnLot[]> {
  const found: Stored[] = await tx.query(
    `SELECT i.id, i.lot_id AS "lotId", i.lab_id || '/' || i.report_number AS chain,
            i.report_version AS "reportVersion", i.level, i.cma, i.final_conclusion AS conclusion, i.required_parameters AS "requiredParameters",
            i.judged_category AS "judgedCategory", i.voided, i.created_at AS "issuedAt",
            t.requested_at AS "requestedAt", t.client_id AS "clientId", t.product,
            CASE WHEN t.client_id IN (l.owner_id, o.buyer_id, o.seller_id) THEN NULL
                 ELSE ARRAY(SELECT DISTINCT n.order_id FROM shipment_line n
                              JOIN shipment s ON s.id = n.shipment_id
                             WHERE n.lot_id = l.id AND s.receiver_id = t.client_id) END AS within,
            (SELECT json_object_agg(v.parameter, v.outcomes) FROM (
               SELECT parameter, json_agg(json_build_object('verdict', verdict, 'reason', ${reasonOf})
                        ORDER BY position) AS outcomes
                 FROM test_verdict r WHERE inspection_id = i.id GROUP BY parameter) v) AS verdicts
       FROM inspection i JOIN test_order t ON t.id = i.test_order_id JOIN lot l ON l.id = i.lot_id
       LEFT JOIN purchase_order o ON o.id = l.order_id
      WHERE i.lot_id = ANY ($1) AND i.kind = 'COMMISSIONED'
      ORDER BY i.created_at, i.id`,
    [lotIds],
  );
  return found.map(({ verdicts, ...report }) => ({ ...report, verdicts: verdicts ?? {} }));
}

export interface HoldOfReport {
  readonly chain: string;
  readonly holdId: string;
  /** The order it is within; NULL where it stops the lot wherever it is to go. */
  readonly orderId: string | null;
}

/** The holds in force that reports on a lot were answered by. */
export const holdsOfReports = (tx: EntityManager, lotId: string): Promise<HoldOfReport[]> =>
  tx.query(
    `SELECT i.lab_id || '/' || i.report_number AS chain, h.id AS "holdId", h.order_id AS "orderId"
       FROM inspection i JOIN inspection_hold l ON l.inspection_id = i.id
       JOIN hold h ON h.id = l.hold_id
      WHERE i.lot_id = $1 AND h.released_at IS NULL`,
    [lotId],
  );

export const linkHold = (
  tx: EntityManager,
  { id }: Pick<Inspection, "id">,
  holdId: string,
): Promise<unknown> =>
  tx.query("INSERT INTO inspection_hold (inspection_id, hold_id) VALUES ($1, $2)", [id, holdId]);
