import {
  compareDecimals,
  decimal,
  multiplyDecimals,
  subtractDecimals,
  type DecimalText,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { fabricOf, Lot } from "../product";
import type { Order } from "../ordering";
import { lineStates, type LineState } from "./goods.repository";
import { isMore, minus, nothing, plus, quantityOf, shareOf, whole } from "./lot.measure";
import type { Measured, Share } from "./lot.measure";

interface InForce {
  readonly scope: string;
  readonly orderLineId: string | null;
  readonly lotId: string | null;
}

/** What stops goods of this order: its parties' holds, and those of the lots made for it wherever they go. */
const inForce = (tx: EntityManager, orderId: string): Promise<InForce[]> =>
  tx.query(
    `SELECT scope, order_line_id AS "orderLineId", lot_id AS "lotId" FROM hold
      WHERE order_id = $1 AND released_at IS NULL
      UNION ALL
     SELECT h.scope, NULL, h.lot_id FROM hold h JOIN lot l ON l.id = h.lot_id
      WHERE l.order_id = $1 AND h.order_id IS NULL AND h.released_at IS NULL`,
    [orderId],
  );

/**
 * Whether nothing of a locked order can be delivered until a hold is lifted: the order is stopped as a whole, or lines
 * and lots that are stopped make up all that is still to be accepted.
 */
export async function isCovered(
  tx: EntityManager,
  order: Pick<Order, "id" | "tolerancePercent">,
): Promise<boolean> {
  const holds = await inForce(tx, order.id);
  if (holds.some(({ scope }) => scope === "ORDER")) return true;
  if (holds.length === 0) return false;
  const lines = (await lineStates(tx, order)).filter(isOpen);
  if (lines.length === 0) return false;
  const heldLines = new Set(holds.map(({ orderLineId }) => orderLineId));
  const rest = lines.filter(({ id }) => !heldLines.has(id));
  if (rest.length === 0) return true;
  const lotIds = [...new Set(holds.flatMap(({ lotId }) => lotId ?? []))];
  return lotIds.length > 0 && coveredByLots(rest, await heldLots(tx, order.id, lotIds));
}

const isOpen = ({ accepted, least }: LineState): boolean =>
  compareDecimals(decimal(accepted), decimal(least)) < 0;

interface HeldLot {
  readonly lot: Lot;
  readonly measured: Measured;
  /** What the order has not accepted of it yet. */
  readonly left: Share;
}

async function heldLots(
  tx: EntityManager,
  orderId: string,
  ids: readonly string[],
): Promise<HeldLot[]> {
  const lots = await tx
    .createQueryBuilder(Lot, "it")
    .where("it.id = ANY (:ids)", { ids: [...ids] })
    .getMany();
  const accepted: { lotId: string; quantity: string; unit: string }[] = await tx.query(
    `SELECT i.lot_id AS "lotId", r.accepted AS quantity, r.unit
       FROM receipt_line r JOIN shipment_line i ON i.id = r.shipment_line_id
      WHERE i.order_id = $1 AND i.lot_id = ANY ($2)`,
    [orderId, [...ids]],
  );
  const held: HeldLot[] = [];
  for (const lot of lots) {
    const { quantity, unit, massKg } = lot;
    const measured = { quantity, unit, massKg, fabric: await fabricOf(tx, lot.materialId) };
    const gone = accepted
      .filter(({ lotId }) => lotId === lot.id)
      .map(one => shareOf(one, measured))
      .reduce((sum, share) => (share.ok ? plus(sum, share.value) : sum), nothing);
    held.push({ lot, measured, left: minus(whole, gone) });
  }
  return held;
}

/** The most particular lots first: a SKU or a material, then a style, then what is only called something. */
const breadth = ({ lot }: HeldLot): number => {
  if (lot.skuId !== null || lot.materialId !== null) return 0;
  return lot.styleId === null ? 2 : 1;
};

function fits({ lot }: HeldLot, line: LineState): boolean {
  if (lot.skuId !== null) return lot.skuId === line.skuId;
  if (lot.materialId !== null) return lot.materialId === line.materialId;
  if (lot.styleId !== null) return lot.styleId === line.styleId;
  return line.skuId === null && line.materialId === null;
}

function coveredByLots(lines: readonly LineState[], lots: readonly HeldLot[]): boolean {
  const open = new Map<string, DecimalText>(
    lines.map(({ id, ordered, accepted }) => [
      id,
      subtractDecimals(decimal(ordered), decimal(accepted)),
    ]),
  );
  for (const held of [...lots].sort((one, other) => breadth(one) - breadth(other))) {
    let { left } = held;
    for (const line of lines.filter(one => fits(held, one))) {
      const wanted = open.get(line.id) ?? decimal("0");
      const share = shareOf({ quantity: wanted, unit: line.unit }, held.measured);
      if (held.lot.quantity === null || !share.ok) continue;
      if (!isMore(share.value, left)) {
        left = minus(left, share.value);
        open.set(line.id, decimal("0"));
      } else {
        const part = scaled(wanted, left, share.value);
        open.set(line.id, subtractDecimals(wanted, part));
        left = nothing;
      }
    }
  }
  return [...open.values()].every(one => one === "0");
}

/** As much of a wanted quantity as is left of the share it would take. */
const scaled = (wanted: DecimalText, left: Share, share: Share): DecimalText =>
  quantityOf(
    {
      over: multiplyDecimals(left.over, share.under),
      under: multiplyDecimals(left.under, share.over),
    },
    { quantity: wanted, unit: null, massKg: null, fabric: null },
  );
