import { compareDecimals, decimal, mustParse } from "@weft/schema";
import { fabricOf, Lot } from "../product";
import type { EntityManager } from "typeorm";
import { In } from "typeorm";
import { globalId } from "../../graph";
import { LotExhausted } from "./goods.problems";
import {
  isMore,
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
  /** Who sees it before anything of it is shipped: the buyer of the order it was made for. */
  readonly madeForId: string | null;
  readonly flows: readonly Flow[];
}

const zero = decimal("0");

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

/** What somebody used of the lot and sent on; what came to it and was not sent back. */
const outOf = (balance: Balance, id: string): Share => sum(balance, one => one.fromId === id);
const inTo = (balance: Balance, id: string): Share => sum(balance, one => one.toId === id);

/** Whether anything of the lot came to somebody and was not sent back. */
const came = ({ flows }: Balance, id: string): boolean =>
  flows.some(({ toId, quantity }) => toId === id && compareDecimals(decimal(quantity), zero) > 0);

/**
 * Null when somebody has that much of a lot. The maker has what it made, everybody what came to it, less what it used
 * and sent on: each is measured by its own figures alone, so that no answer tells what another one did with the lot.
 */
export function whyExhausted(balance: Balance, takerId: string, more: Share): LotExhausted | null {
  const { lot, measured } = balance;
  const isMaker = takerId === lot.ownerId;
  const exhausted = (free: string | null) => new LotExhausted(globalId("lot", lot.id), free);
  if (lot.quantity === null) return isMaker || came(balance, takerId) ? null : exhausted(null);
  const had = plus(isMaker ? whole : nothing, inTo(balance, takerId));
  const has = minus(had, outOf(balance, takerId));
  return isMore(more, has) ? exhausted(quantityOf(has, measured)) : null;
}

/** Whether somebody can have goods of a lot at all: who made it, whom it was made for, whom it was sent to. */
export const mayTake = ({ lot, madeForId, flows }: Balance, takerId: string): boolean =>
  [lot.ownerId, madeForId].includes(takerId) || flows.some(({ toId }) => toId === takerId);
