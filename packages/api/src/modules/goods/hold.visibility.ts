import { MatrixColumn } from "@weft/schema";
import { any, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { Hold } from "./hold.entity";

const me = (viewer: Asking): Sql => sql`${viewer.organizationId}`;

const ownsLot = (row: Pick<Row<Hold>, "lotId">, viewer: Asking): Sql =>
  sql`exists (select 1 from lot l_ where l_.id = ${row.lotId} and l_.owner_id = ${me(viewer)})`;

/** The other parties of the order the lot was made for, and whom its maker shipped it to. */
const dealsInLot = (row: Pick<Row<Hold>, "lotId">, viewer: Asking): Sql =>
  any([
    sql`exists (select 1 from lot l_ join purchase_order o_ on o_.id = l_.order_id where l_.id = ${row.lotId} and (o_.buyer_id = ${me(viewer)} or (o_.seller_id = ${me(viewer)} and o_.revision > 0)))`,
    sql`exists (select 1 from lot l_ join shipment_line i_ on i_.lot_id = l_.id join shipment s_ on s_.id = i_.shipment_id and s_.sender_id = l_.owner_id where l_.id = ${row.lotId} and s_.receiver_id = ${me(viewer)})`,
  ]);

const isPartyOf = (row: Pick<Row<Hold>, "orderId">, viewer: Asking): Sql =>
  sql`exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and ${me(viewer)} in (o_.buyer_id, o_.seller_id))`;

/**
 * A hold within an order is known to its two parties; one on a lot wherever it goes to whoever sees the lot. The
 * regulator knows its own: of the order behind it, it learns nothing.
 */
export const itsHold: Scope<Hold> = ({ row, viewer }) => {
  const mine = sql`${row.byId} = ${me(viewer)}`;
  if (!isAny(viewer, trading)) return viewer.is(MatrixColumn.AMR) && mine;
  return any([
    mine,
    isPartyOf(row, viewer),
    sql`${row.orderId} is null and ${any([ownsLot(row, viewer), dealsInLot(row, viewer)])}`,
  ]);
};

/** A case of the regulator is between the regulator and the enterprise whose lot it is. */
export const itsCase: Scope<Hold> = ({ row, viewer }) =>
  any([sql`${row.imposedBy} <> 'AMR'`, sql`${row.byId} = ${me(viewer)}`, ownsLot(row, viewer)]);

/** Who made a lot shows to a party of its order only where it is the other party (C10). */
export const itsImposer: Scope<Hold> = ({ row, viewer }) =>
  any([
    sql`${row.imposedBy} = 'AMR'`,
    sql`${row.byId} = ${me(viewer)}`,
    sql`${row.orderId} is not null`,
    sql`exists (select 1 from lot l_ join purchase_order o_ on o_.id = l_.order_id where l_.id = ${row.lotId} and ${row.byId} in (o_.buyer_id, o_.seller_id))`,
  ]);
