import { sql, type Asking, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { Shipment } from "./shipment.entity";

/** A shipment is known to both parties of its order. Nobody is both. */
export const itsTwoParties: Scope<Shipment> = ({ row, viewer }) =>
  isAny(viewer, trading)
    ? [
        sql`${row.senderId} = ${viewer.organizationId}`,
        sql`${row.receiverId} = ${viewer.organizationId}`,
      ]
    : [];

const shipmentOf = (shipmentId: Sql, viewer: Asking): Sql =>
  sql`exists (select 1 from shipment s_ where s_.id = ${shipmentId} and ${viewer.organizationId} in (s_.sender_id, s_.receiver_id))`;

/** What is in a shipment shows to whom the shipment shows. */
export const ofVisibleShipment: Scope<{ shipmentId: string }> = ({ row, viewer }) =>
  isAny(viewer, trading) && shipmentOf(row.shipmentId, viewer);

/** As the receipt it belongs to. */
export const ofVisibleReceipt: Scope<{ receiptId: string }> = ({ row, viewer }) =>
  isAny(viewer, trading) &&
  shipmentOf(sql`(select r_.shipment_id from receipt r_ where r_.id = ${row.receiptId})`, viewer);
