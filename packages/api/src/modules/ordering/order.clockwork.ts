import { OrderStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { Order } from "./order.entity";
import { orderMoved } from "./order.events";
import type { Orders } from "./order.acting";

type Moved = Pick<Order, "id" | "buyerId" | "sellerId" | "statusSince">;

/** How many orders move in one transaction: nobody waits long for one of them. */
const BATCH = 200;

/**
 * One move of many orders at once, to their end: what was still asked lapses with them. Those somebody is working on
 * are left for the next time.
 */
const moving = (due: string): string => `
  WITH due AS (
    SELECT id, status FROM purchase_order WHERE ${due} LIMIT ${BATCH}
       FOR NO KEY UPDATE SKIP LOCKED
  ), moved AS (
    UPDATE purchase_order o
       SET status = $2, version = version + 1,
           status_since = greatest($1::timestamptz, o.status_since + interval '1 millisecond')
      FROM due WHERE o.id = due.id
    RETURNING o.id, due.status AS before, o.status_since, o.buyer_id, o.seller_id
  ), told AS (
    INSERT INTO order_event (id, order_id, from_status, to_status, by_id, at, reason)
    SELECT gen_random_uuid(), id, before, $2, NULL, status_since, $3 FROM moved
  ), lapsed AS (
    UPDATE order_request q SET status = 'LAPSED', answered_at = moved.status_since
      FROM moved WHERE q.order_id = moved.id AND q.status = 'OPEN'
  )
  SELECT id, buyer_id AS "buyerId", seller_id AS "sellerId", status_since AS "statusSince" FROM moved`;

const expiring = moving("status IN ('SUBMITTED', 'COUNTERED') AND valid_until < $1");
/** In UTC, where a day is 24 hours: so the database has an index on it. */
const completing = moving(
  `status = 'DELIVERED' AND (status_since AT TIME ZONE 'UTC') + make_interval(days => acceptance_days)
     <= ($1::timestamptz AT TIME ZONE 'UTC')`,
);

/** What happens to orders by the passing of time alone. Several processes may do it at once. */
export class OrderClockwork {
  constructor(private readonly orders: Orders) {}

  /** Offers that nobody answered in time. Answers how many there were. */
  expire(): Promise<number> {
    return this.all(expiring, OrderStatus.EXPIRED, "Not answered in time.");
  }

  /** Deliveries without a claim within the days of acceptance. Answers how many there were. */
  complete(): Promise<number> {
    return this.all(completing, OrderStatus.COMPLETED, "No claim within the days of acceptance.");
  }

  private async all(statement: string, to: OrderStatus, reason: string): Promise<number> {
    for (let count = 0; ;) {
      const moved = await this.orders.db.transaction(tx =>
        this.some(tx, statement, { to, reason }),
      );
      count += moved;
      if (moved < BATCH) return count;
    }
  }

  private async some(
    tx: EntityManager,
    statement: string,
    { to, reason }: { readonly to: OrderStatus; readonly reason: string },
  ): Promise<number> {
    const moved: Moved[] = await tx.query(statement, [this.orders.clock.now(), to, reason]);
    const news = moved.flatMap(one => orderMoved({ ...one, status: to, revision: 1 }, null));
    await this.orders.announce(tx, news);
    return moved.length;
  }
}
