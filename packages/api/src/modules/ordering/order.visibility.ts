import { any, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { OrderAllocation } from "./order-allocation.entity";
import type { OrderLine } from "./order-line.entity";
import type { Order } from "./order.entity";

/**
 * An order exists for its two parties and for nobody else; before it was offered (revision 0: a draft, or one that
 * was canceled as a draft), for its buyer alone.
 * Nobody is both buyer and seller (a check of the table), so the two ways exclude each other.
 */
const partyWays = (
  row: Pick<Row<Order>, "buyerId" | "sellerId" | "revision">,
  viewer: Asking,
): readonly Sql[] =>
  isAny(viewer, trading)
    ? [
        sql`${row.buyerId} = ${viewer.organizationId}`,
        sql`${row.sellerId} = ${viewer.organizationId} and ${row.revision} > 0`,
      ]
    : [];

export const itsParties: Scope<Order> = ({ row, viewer }) => partyWays(row, viewer);

/** A line says itself whom it shows to: its order's buyer and, once it was offered, its seller. */
export const itsOrdersParties: Scope<OrderLine> = ({ row, viewer }) =>
  isAny(viewer, trading)
    ? [
        sql`${row.buyerId} = ${viewer.organizationId}`,
        sql`${row.shownToSellerId} = ${viewer.organizationId}`,
      ]
    : [];

/** What belongs to an order shows to whom the order shows. */
export const ofVisibleOrder: Scope<{ orderId: string }> = ({ row, viewer }) => {
  const order = {
    buyerId: sql`o_.buyer_id`,
    sellerId: sql`o_.seller_id`,
    revision: sql`o_.revision`,
  };
  const ways = partyWays(order, viewer);
  return (
    ways.length > 0 &&
    sql`exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and ${any(ways.map(way => sql`(${way})`))})`
  );
};

/** What was bought for what was sold is the secret of the organization in the middle. */
export const ofOneInTheMiddle: Scope<OrderAllocation> = ({ row, viewer }) =>
  isAny(viewer, trading) && sql`${row.organizationId} = ${viewer.organizationId}`;
