import { mustParse } from "@weft/schema";
import { fabricOf, Lot } from "../product";
import type { EntityManager } from "typeorm";
import { In } from "typeorm";
import {
  isMore,
  larger,
  minus,
  nothing,
  plus,
  quantityOf,
  shareOf,
  whole,
  type Measured,
  type Share,
} from "./lot.measure";

interface Flow {
  readonly lotId: string;
  /** Who used it, or sent it. */
  readonly fromId: string;
  /** Whom it was sent to; null where it was used. */
  readonly toId: string | null;
  readonly quantity: string;
  readonly unit: string;
}

/** Where a lot has gone so far; the lot is locked. */
export interface Balance {
  readonly lot: Lot;
  readonly measured: Measured;
  /** Who may have it before a shipment says so: the buyer of the order it was made for. */
  readonly madeForId: string | null;
  readonly flows: readonly Flow[];
}

/** Locks lots, always in the same order, so that no two wait for each other. */
export const lockLots = (tx: EntityManager, ids: readonly string[]): Promise<Lot[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.find(Lot, {
        where: { id: In([...ids]) },
        order: { id: "ASC" },
        lock: { mode: "for_no_key_update" },
      });

const flowing = `
  SELECT c.input_lot_id AS "lotId", c.owner_id AS "fromId", NULL AS "toId", c.quantity, c.unit
    FROM lot_consumption c
   WHERE c.input_lot_id = ANY ($1) AND c.reversed_at IS NULL AND c.quantity IS NOT NULL
   UNION ALL
  SELECT i.lot_id, s.sender_id, s.receiver_id,
         i.quantity - coalesce((SELECT sum(r.rejected) FROM receipt_line r
                                 WHERE r.shipment_line_id = i.id), 0), i.unit
    FROM shipment_line i JOIN shipment s ON s.id = i.shipment_id
   WHERE i.lot_id = ANY ($1)`;

/** The balances of locked lots. */
export async function balancesOf(tx: EntityManager, lots: readonly Lot[]): Promise<Balance[]> {
  if (lots.length === 0) return [];
  const flows: Flow[] = await tx.query(flowing, [lots.map(({ id }) => id)]);
  const orders: { id: string; buyerId: string }[] = await tx.query(
    `SELECT id, buyer_id AS "buyerId" FROM purchase_order WHERE id = ANY ($1)`,
    [lots.flatMap(({ orderId }) => orderId ?? [])],
  );
  const buyers = new Map(orders.map(({ id, buyerId }) => [id, buyerId]));
  const balances: Balance[] = [];
  for (const lot of lots)
    balances.push({
      lot,
      measured: { ...measuresOf(lot), fabric: await fabricOf(tx, lot.materialId) },
      madeForId: lot.orderId === null ? null : (buyers.get(lot.orderId) ?? null),
      flows: flows.filter(({ lotId }) => lotId === lot.id),
    });
  return balances;
}

const measuresOf = ({ quantity, unit, massKg }: Lot) => ({ quantity, unit, massKg });

const sum = (balance: Balance, of: (flow: Flow) => boolean): Share =>
  balance.flows
    .filter(of)
    .map(flow => mustParse(shareOf(flow, balance.measured)))
    .reduce(plus, nothing);

/** What somebody used of the lot and sent on; what came to it. */
const outOf = (balance: Balance, id: string): Share => sum(balance, one => one.fromId === id);
const inTo = (balance: Balance, id: string): Share => sum(balance, one => one.toId === id);

/** What the buyer a lot was made for took of it before a shipment said so. */
function early(balance: Balance): Share {
  const { lot, madeForId } = balance;
  if (madeForId === null || madeForId === lot.ownerId) return nothing;
  return larger(minus(outOf(balance, madeForId), inTo(balance, madeForId)), nothing);
}

/** What left the maker, counting what the buyer it was made for took before a shipment said so. */
const gone = (balance: Balance): Share => plus(outOf(balance, balance.lot.ownerId), early(balance));

export interface Left {
  /** In the lot's unit; null where it would tell what others used. */
  readonly free: string | null;
}

/**
 * What is missing if somebody takes that much more of a lot; null when it is there. The maker has what it made, less
 * what it used and sent off; whoever it was sent to has that, and the buyer it was made for may take it from the maker.
 */
export function whyTooMuch(
  balance: Balance,
  takerId: string,
  more: Share,
  toId: string | null = null,
): Left | null {
  const { lot, measured, madeForId } = balance;
  if (lot.quantity === null) return null;
  const fromMaker = minus(whole, gone(balance));
  if (takerId === lot.ownerId) {
    const taken = early(balance);
    const free = toId === madeForId ? plus(fromMaker, taken) : fromMaker;
    if (!isMore(more, free)) return null;
    return { free: isMore(taken, nothing) ? null : quantityOf(free, measured) };
  }
  const has = minus(inTo(balance, takerId), outOf(balance, takerId));
  if (!isMore(more, has)) return null;
  if (takerId !== madeForId) return { free: quantityOf(has, measured) };
  return isMore(more, plus(larger(has, nothing), fromMaker)) ? { free: null } : null;
}

/** Whether somebody can have goods of a lot at all: who made it, whom it was made for, whom it was sent to. */
export const mayTake = ({ lot, madeForId, flows }: Balance, takerId: string): boolean =>
  [lot.ownerId, madeForId].includes(takerId) || flows.some(({ toId }) => toId === takerId);
