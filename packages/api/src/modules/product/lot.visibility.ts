import { any, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { LotConsumption } from "./lot-consumption.entity";
import type { Lot } from "./lot.entity";

type LotRow = Pick<Row<Lot>, "id" | "ownerId" | "orderId">;

const forItsParties = (row: LotRow, { organizationId: me }: Asking): Sql =>
  sql`exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and (o_.buyer_id = ${me} or (o_.seller_id = ${me} and o_.revision > 0)))`;

/** Its maker shipped of it, as the seller of an order, to the viewer: nobody behind a seller comes into sight. */
const shippedTo = (row: LotRow, { organizationId: me }: Asking): Sql =>
  sql`exists (select 1 from shipment_line i_ join shipment s_ on s_.id = i_.shipment_id where i_.lot_id = ${row.id} and s_.receiver_id = ${me} and s_.sender_id = ${row.ownerId})`;

/** A lot is known to who made it, to the parties of the order it was made for, and to whom its maker shipped of it. */
export const itsLot: Scope<Lot> = ({ row, viewer }) => {
  if (!isAny(viewer, trading)) return false;
  const me = viewer.organizationId;
  return [
    sql`${row.ownerId} = ${me}`,
    sql`${row.ownerId} <> ${me} and ${forItsParties(row, viewer)}`,
    sql`${row.ownerId} <> ${me} and not ${forItsParties(row, viewer)} and ${shippedTo(row, viewer)}`,
  ];
};

/** How much there is of a lot concerns its maker and the parties of its order: not who got a part of the stock. */
export const measuresOfLot: Scope<Lot> = ({ row, viewer }) =>
  any([sql`${row.ownerId} = ${viewer.organizationId}`, forItsParties(row, viewer)]);

/** A party of the order sees who made the lot when that is the other party, not when it is somebody behind it. */
export const ownerOfLot: Scope<Lot> = ({ row, viewer }) =>
  any([
    sql`${row.ownerId} = ${viewer.organizationId}`,
    sql`exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and ${row.ownerId} in (o_.buyer_id, o_.seller_id))`,
    shippedTo(row, viewer),
  ]);

/** What went into a lot is known to who made it alone: neither the supplier of the input nor the buyer learns it. */
export const itsMakersConsumption: Scope<LotConsumption> = ({ row, viewer }) =>
  isAny(viewer, trading) && sql`${row.ownerId} = ${viewer.organizationId}`;
