import { MatrixColumn } from "@weft/schema";
import { any, inTurn, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { LotConsumption } from "./lot-consumption.entity";
import type { Lot } from "./lot.entity";

type LotRow = Pick<Row<Lot>, "id" | "ownerId" | "orderId">;

const isPartys = ({ organizationId: me }: Asking): Sql =>
  sql`(o_.buyer_id = ${me} or (o_.seller_id = ${me} and o_.revision > 0))`;

const forItsParties = (row: LotRow, viewer: Asking): Sql =>
  sql`exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and ${isPartys(viewer)})`;

/** Its maker shipped of it, as the seller of an order, to the viewer: nobody behind a seller comes into sight. */
const shippedTo = (row: LotRow, { organizationId: me }: Asking): Sql =>
  sql`exists (select 1 from shipment_line i_ join shipment s_ on s_.id = i_.shipment_id where i_.lot_id = ${row.id} and s_.receiver_id = ${me} and s_.sender_id = ${row.ownerId})`;

const isOwners = (row: LotRow, { organizationId: me }: Asking): Sql => sql`${row.ownerId} = ${me}`;

/** The regulator knows a lot once it was inspected: what its number is, what it is, and whose. */
const inspected = (row: LotRow): Sql =>
  sql`exists (select 1 from inspection i_ where i_.lot_id = ${row.id})`;

/** A lab knows the lots it is asked to test. */
const testedBy = (row: LotRow, { organizationId: me }: Asking): Sql =>
  sql`exists (select 1 from test_order t_ where t_.lot_id = ${row.id} and t_.lab_id = ${me})`;

const testedForItsOwner = (row: LotRow, { organizationId: me }: Asking): Sql =>
  sql`exists (select 1 from test_order t_ where t_.lot_id = ${row.id} and t_.lab_id = ${me} and t_.client_id = ${row.ownerId})`;

const waysOfTrade = (row: LotRow, viewer: Asking): readonly Sql[] =>
  isAny(viewer, trading)
    ? [isOwners(row, viewer), forItsParties(row, viewer), shippedTo(row, viewer)]
    : [];

/** A lot is known in trade to who made it, to the parties of the order it was made for, and to whom its maker shipped of it. */
export const itsTradedLot: Scope<Lot> = ({ row, viewer }) => inTurn(...waysOfTrade(row, viewer));

/** Beside those who trade, to the labs that test it and, once it was inspected, to the market regulator. */
export const itsLot: Scope<Lot> = ({ row, viewer }) =>
  inTurn(
    ...waysOfTrade(row, viewer),
    ...(viewer.is(MatrixColumn.LAB) ? [testedBy(row, viewer)] : []),
    ...(viewer.is(MatrixColumn.AMR) ? [inspected(row)] : []),
  );

/** How much there is of a lot concerns its maker and the parties of its order: not who got a part of the stock. */
export const measuresOfLot: Scope<Lot> = ({ row, viewer }) =>
  any([
    isOwners(row, viewer),
    // A lab that tests the lot is no party to trade, whatever orders name it.
    ...(isAny(viewer, trading) ? [forItsParties(row, viewer)] : []),
  ]);

const knownOverOrder = (row: LotRow, viewer: Asking): Sql =>
  sql`exists (select 1 from purchase_order o_ where o_.id = ${row.orderId} and ${row.ownerId} in (o_.buyer_id, o_.seller_id) and ${isPartys(viewer)})`;

/**
 * A party of the order sees who made the lot when that is the other party, not when it is somebody behind it. A lab
 * learns it where its maker is the client, the regulator always.
 */
export const ownerOfLot: Scope<Lot> = ({ row, viewer }) =>
  any([
    isOwners(row, viewer),
    ...(isAny(viewer, trading) ? [knownOverOrder(row, viewer)] : []),
    shippedTo(row, viewer),
    ...(viewer.is(MatrixColumn.LAB) ? [testedForItsOwner(row, viewer)] : []),
    ...(viewer.is(MatrixColumn.AMR) ? [inspected(row)] : []),
  ]);

/** What went into a lot is known to who made it alone: neither the supplier of the input nor the buyer learns it. */
export const itsMakersConsumption: Scope<LotConsumption> = ({ row, viewer }) =>
  isAny(viewer, trading) && sql`${row.ownerId} = ${viewer.organizationId}`;
