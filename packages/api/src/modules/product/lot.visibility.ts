import { any, sql, type Scope } from "../../graph";
import { isAny, trading } from "../organization";
import type { LotConsumption } from "./lot-consumption.entity";
import type { Lot } from "./lot.entity";

/** A lot is known to who made it, and to the parties of the order it was made for. */
export const itsLot: Scope<Lot> = ({ row, viewer }) => {
  if (!isAny(viewer, trading)) return false;
  const me = viewer.organizationId;
  return [
    sql`${row.ownerId} = ${me}`,
    sql`${row.ownerId} <> ${me} and exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and (o_.buyer_id = ${me} or (o_.seller_id = ${me} and o_.revision > 0)))`,
  ];
};

/** A party of the order sees who made the lot when that is the other party, not when it is somebody behind it. */
export const ownerOfLot: Scope<Lot> = ({ row, viewer }) =>
  any([
    sql`${row.ownerId} = ${viewer.organizationId}`,
    sql`exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and ${row.ownerId} in (o_.buyer_id, o_.seller_id))`,
  ]);

/** What went into a lot is known to who made it alone: neither the supplier of the input nor the buyer learns it. */
export const itsMakersConsumption: Scope<LotConsumption> = ({ row, viewer }) =>
  isAny(viewer, trading) && sql`${row.ownerId} = ${viewer.organizationId}`;
