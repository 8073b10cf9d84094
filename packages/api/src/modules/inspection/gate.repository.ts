import { type LotKind, OrderKind, OrganizationType } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { Order } from "../ordering";
import type { GateLot } from "./gate.rules";
import { wearersOf } from "./lot.wearers";
import { reportsOnLots } from "./report.repository";

/** The lots that are in others, from these on: what was consumed, and what that was made of. Reversed uses count not. */
const withInputs = `
  WITH RECURSIVE used(id) AS (
    SELECT l.id FROM lot l WHERE l.id = ANY ($1)
     UNION
    SELECT c.input_lot_id FROM used u JOIN lot_consumption c ON c.output_lot_id = u.id
     WHERE c.reversed_at IS NULL
  )`;

export interface LotForOrder {
  readonly id: string;
  readonly kind: LotKind;
}

/** The lots that were made for an order; of a sale also the garments made for what was bought for it. */
export const lotsFor = (
  tx: EntityManager,
  { id, kind }: Pick<Order, "id" | "kind">,
): Promise<LotForOrder[]> =>
  tx.query(
    `SELECT l.id, l.kind FROM lot l WHERE l.order_id = $1
      UNION
     SELECT l.id, l.kind FROM order_allocation a JOIN lot l ON l.order_id = a.upstream_order_id
      WHERE $2 AND a.downstream_order_id = $1 AND a.released_at IS NULL AND l.kind = 'GARMENT'
      ORDER BY id`,
    [id, kind === OrderKind.SALES],
  );

/** Lots by their ids, with their kinds. */
export const lotsByIds = (tx: EntityManager, ids: readonly string[]): Promise<LotForOrder[]> =>
  tx.query("SELECT id, kind FROM lot WHERE id = ANY ($1) ORDER BY id", [ids]);

/** The fabric that went into these lots, over whatever lies between. */
export async function fabricIn(
  tx: EntityManager,
  lotIds: readonly string[],
): Promise<readonly string[]> {
  const found: { id: string }[] = await tx.query(
    `${withInputs} SELECT l.id FROM used u JOIN lot l ON l.id = u.id
      WHERE l.kind = 'FABRIC' ORDER BY l.id`,
    [lotIds],
  );
  return found.map(({ id }) => id);
}

/** Who made what went into a lot, over whatever lies between. */
export async function makersOfInputs(tx: EntityManager, lotId: string): Promise<readonly string[]> {
  const found: { id: string }[] = await tx.query(
    `${withInputs} SELECT DISTINCT l.owner_id AS id FROM used u JOIN lot l ON l.id = u.id`,
    [[lotId]],
  );
  return found.map(({ id }) => id);
}

/** Lots an order asks for, with every version of every commissioned report on them. */
export async function withReports(
  tx: EntityManager,
  { id: orderId }: Pick<Order, "id">,
  lotIds: readonly string[],
): Promise<readonly GateLot[]> {
  if (lotIds.length === 0) return [];
  const reports = await reportsOnLots(tx, lotIds);
  const wearers = await wearersOf(tx, lotIds, orderId);
  return lotIds.map(id => ({
    ...{ id, orderId, wearers: wearers.get(id) ?? [] },
    reports: reports.filter(({ lotId }) => lotId === id),
  }));
}

interface GoodsOfOrder {
  readonly orderId: string;
  readonly lotIds: readonly string[];
  /** A gate of the order asks for category A. */
  readonly atCategoryA: boolean;
}

/** Whether reprocessed fiber is declared to be in goods for infants: in a lot itself, or in anything it was made of. */
export async function hasReprocessedFiber(
  tx: EntityManager,
  { orderId, lotIds, atCategoryA }: GoodsOfOrder,
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `${withInputs.replace("WHERE l.id = ANY ($1)", `WHERE l.id = ANY ($1) AND l.kind = 'GARMENT' AND ${isForInfants}`)}
     SELECT 1 FROM used u JOIN lot l ON l.id = u.id WHERE l.reprocessed_fiber LIMIT 1`,
    [lotIds, orderId, atCategoryA],
  );
  return found.length > 0;
}

/**
 * A lot of an infant's SKU (up to 100 cm, GB 31701). Of a lot without SKU nobody says whom it is for: it is taken for
 * infants' when it was tested as such, when a line of the order is for one, and when a line is in words and a gate asks
 * for category A.
 */
const isForInfants = `CASE WHEN l.sku_id IS NOT NULL
    THEN EXISTS (SELECT 1 FROM sku s WHERE s.id = l.sku_id AND s.height_cm <= 100)
    ELSE EXISTS (SELECT 1 FROM test_order t WHERE t.lot_id = l.id AND t.age_group = 'INFANT')
      OR EXISTS (SELECT 1 FROM order_line i LEFT JOIN sku s ON s.id = i.sku_id
                  WHERE i.order_id = $2 AND (s.height_cm <= 100 OR ($3 AND i.sku_id IS NULL))) END`;

/** What the lines of an order are for, where they name it. */
export async function skusOf(tx: EntityManager, orderId: string): Promise<readonly string[]> {
  const found: { id: string }[] = await tx.query(
    "SELECT DISTINCT sku_id AS id FROM order_line WHERE order_id = $1 AND sku_id IS NOT NULL",
    [orderId],
  );
  return found.map(({ id }) => id);
}

/** Whether an organization buys for a school: student uniforms need a report with the CMA mark. */
export async function isSchool(tx: EntityManager, id: string): Promise<boolean> {
  const found: unknown[] = await tx.query(
    "SELECT 1 FROM organization WHERE id = $1 AND $2 = ANY (types)",
    [id, OrganizationType.SCHOOL_BUYER],
  );
  return found.length > 0;
}
