import { sql, type Asking, type ComputedRootAt, type Sql } from "../../graph";
import { askedOrder } from "./order.asked";
import { measuresLot, seesLot } from "./trace.upstream";

/** Of a line, what was shipped and received for it. Both of its parties know that. */
const moved = (line: Sql): Sql => sql`
  'shipped', (select coalesce(sum(shl_.quantity), 0)::text from shipment_line shl_ where shl_.order_line_id = ${line}.id),
  'accepted', (select coalesce(sum(rcl_.accepted), 0)::text from shipment_line shl_
    join receipt_line rcl_ on rcl_.shipment_line_id = shl_.id where shl_.order_line_id = ${line}.id),
  'rejected', (select coalesce(sum(rcl_.rejected), 0)::text from shipment_line shl_
    join receipt_line rcl_ on rcl_.shipment_line_id = shl_.id where shl_.order_line_id = ${line}.id)`;

/** What ties a fabric's length to its mass. */
const fabric = (materialId: Sql): Sql => sql`(
  select json_build_object('widthM', ma_.width_m::text, 'gsm', ma_.gsm::text) from material ma_
    where ma_.id = ${materialId} and ma_.width_m is not null and ma_.gsm is not null)`;

const listOf = (rows: Sql): Sql =>
  sql`(select coalesce(json_agg(row_ order by n_), '[]') from (${rows}) all_)`;

const lines = sql`
  select l_.line_no as n_, json_build_object('id', l_.id, 'lineNo', l_.line_no, 'quantity', l_.quantity::text, 'unit', l_.unit,
    ${moved(sql`l_`)}) as row_
  from order_line l_ where l_.order_id = ord_.id`;

/** What the seller bought for the order. Only its own allocations count, and the orders it bought with are its own. */
const allocated = sql`
  order_allocation a_ where a_.downstream_order_id = ord_.id and a_.organization_id = ord_.seller_id and a_.released_at is null`;

const shares = sql`
  select (d_.line_no, u_.id)::text as n_, json_build_object('lineNo', d_.line_no, 'upstreamLineId', u_.id,
    'quantity', of_.quantity::text, 'unit', of_.unit, 'fabric', ${fabric(sql`u_.material_id`)}) as row_
  from (select a_.* from ${allocated}) of_
  join order_line d_ on d_.id = of_.downstream_line_id join order_line u_ on u_.id = of_.upstream_line_id`;

const purchases = sql`
  select (up_.number, u_.line_no)::text as n_, json_build_object('id', u_.id, 'quantity', u_.quantity::text, 'unit', u_.unit,
    'fabric', ${fabric(sql`u_.material_id`)},
    'here', coalesce(sum(of_.quantity) filter (where of_.downstream_order_id = ord_.id), 0)::text,
    'elsewhere', coalesce(sum(of_.quantity) filter (where of_.downstream_order_id <> ord_.id), 0)::text,
    ${moved(sql`u_`)}) as row_
  from (select distinct a_.upstream_line_id as id from ${allocated}) bought_
  join order_line u_ on u_.id = bought_.id join purchase_order up_ on up_.id = u_.order_id
  join order_allocation of_ on of_.upstream_line_id = u_.id and of_.organization_id = ord_.seller_id and of_.released_at is null
  group by u_.id, up_.number`;

/** How much a lot holds is told to whom the lot itself tells it. */
const inLot = (viewer: Asking): Sql => sql`'id', lot_.id, 'unit', lot_.unit,
  'quantity', case when ${measuresLot(viewer)} then lot_.quantity::text end,
  'massKg', case when ${measuresLot(viewer)} then lot_.mass_kg::text end,
  'fabric', ${fabric(sql`lot_.material_id`)}`;

/** By unit, so that each sum is exact before anything is converted. */
const sums = (rows: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('unit', unit, 'quantity', total::text)), '[]')
    from (select unit, sum(quantity) as total from (${rows}) some_ where unit is not null group by unit) by_unit_)`;

/** Only the seller's own use: what others made of the same lot is not its business. */
const usedBy = (which: Sql): Sql =>
  sums(sql`
    select c_.quantity, c_.unit from lot_consumption c_ join lot out_ on out_.id = c_.output_lot_id
      where c_.input_lot_id = lot_.id and c_.owner_id = ord_.seller_id and c_.reversed_at is null and ${which}`);

const made = (viewer: Asking): Sql => sql`
  select lot_.number as n_, json_build_object(${inLot(viewer)}, 'shipped', ${sums(sql`
    select shl_.quantity, shl_.unit from shipment_line shl_ join shipment sent_ on sent_.id = shl_.shipment_id
      where shl_.lot_id = lot_.id and sent_.sender_id = ord_.seller_id`)},
    'used', ${usedBy(sql`true`)}) as row_
  from lot lot_ where lot_.order_id = ord_.id and ${seesLot(viewer)}`;

/** Lots the seller sees: bought for this order, or used in what was made for it. */
const used = (viewer: Asking): Sql => sql`
  select lot_.number as n_, json_build_object(${inLot(viewer)},
    'received', ${sums(sql`
      select rcl_.accepted as quantity, rcl_.unit from shipment_line shl_ join shipment got_ on got_.id = shl_.shipment_id
        join receipt_line rcl_ on rcl_.shipment_line_id = shl_.id
        where shl_.lot_id = lot_.id and got_.receiver_id = ord_.seller_id`)},
    'here', ${usedBy(sql`out_.order_id = ord_.id`)}, 'elsewhere', ${usedBy(sql`out_.order_id is distinct from ord_.id`)}) as row_
  from lot lot_ where lot_.id in (
      select c_.input_lot_id from lot made_ join lot_consumption c_ on c_.output_lot_id = made_.id and c_.reversed_at is null
        where made_.order_id = ord_.id and made_.owner_id = ord_.seller_id
      union all
      select its_.id from (select distinct a_.upstream_order_id as id from ${allocated}) up_
        join lot its_ on its_.order_id = up_.id)
    and ${seesLot(viewer)}`;

/** Everything the organization in the middle knows of an order it sold, and nobody else's side. */
export const toReconcile = (at: ComputedRootAt): Sql => sql`
  select (select json_build_object('orderId', ord_.id, 'lines', ${listOf(lines)}, 'shares', ${listOf(shares)},
    'purchases', ${listOf(purchases)}, 'made', ${listOf(made(at.viewer))}, 'used', ${listOf(used(at.viewer))})::text
  from ${askedOrder(at)} and ord_.seller_id = ${at.viewer.organizationId}) as data`;
