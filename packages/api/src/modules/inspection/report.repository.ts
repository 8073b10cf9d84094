import type { Verdict } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { Inspection } from "./inspection.entity";
import type { ReportOfLot } from "./inspection.rules";

/** The lot a report is on, locked after the order it was made for, as whoever ships it locks them. */
export async function lockLot(tx: EntityManager, lotId: string): Promise<LotOfReport> {
  const [found]: LotOfReport[] = await tx.query(
    `SELECT id, owner_id AS "ownerId", order_id AS "orderId", produced_on::text AS "producedOn"
       FROM lot WHERE id = $1`,
    [lotId],
  );
  if (!found) throw new TypeError("a report is on a lot there is");
  if (found.orderId)
    await tx.query("SELECT 1 FROM purchase_order WHERE id = $1 FOR NO KEY UPDATE", [found.orderId]);
  await tx.query("SELECT 1 FROM lot WHERE id = $1 FOR NO KEY UPDATE", [lotId]);
  return found;
}

export interface LotOfReport {
  readonly id: string;
  readonly ownerId: string;
  readonly orderId: string | null;
  readonly producedOn: string | null;
}

/** Who made the lot, and the parties of the order it was made for. */
export async function partiesOf(
  tx: EntityManager,
  { ownerId, orderId }: LotOfReport,
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
  readonly verdicts: Readonly<Record<string, readonly Verdict[]>> | null;
}

/** Every version of every commissioned report on these lots, in the order they were issued. */
export async function reportsOnLots(
  tx: EntityManager,
  lotIds: readonly string[],
): Promise<readonly OnLot[]> {
  const found: Stored[] = await tx.query(
    `SELECT i.id, i.lot_id AS "lotId", i.lab_id || '/' || i.report_number AS chain,
            i.report_version AS "reportVersion", i.level, i.cma, i.final_conclusion AS conclusion, i.required_parameters AS "requiredParameters",
            i.judged_category AS "judgedCategory", i.voided, i.created_at AS "issuedAt",
            t.requested_at AS "requestedAt",
            (SELECT json_object_agg(v.parameter, v.verdicts) FROM (
               SELECT parameter, json_agg(verdict ORDER BY position) AS verdicts
                 FROM test_verdict WHERE inspection_id = i.id GROUP BY parameter) v) AS verdicts
       FROM inspection i JOIN test_order t ON t.id = i.test_order_id
      WHERE i.lot_id = ANY ($1) AND i.kind = 'COMMISSIONED'
      ORDER BY i.created_at, i.id`,
    [lotIds],
  );
  return found.map(({ verdicts, ...report }) => ({ ...report, verdicts: verdicts ?? {} }));
}

export interface HoldOfReport {
  readonly chain: string;
  readonly holdId: string;
}

/** The holds in force that reports on a lot were answered by. */
export const holdsOfReports = (tx: EntityManager, lotId: string): Promise<HoldOfReport[]> =>
  tx.query(
    `SELECT i.lab_id || '/' || i.report_number AS chain, h.id AS "holdId"
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
  tx.query(
    `INSERT INTO inspection_hold (inspection_id, hold_id) VALUES ($1, $2)
         ON CONFLICT (inspection_id) DO UPDATE SET hold_id = excluded.hold_id`,
    [id, holdId],
  );
