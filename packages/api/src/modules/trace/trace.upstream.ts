import {
  any,
  conditionOf,
  rowUnder,
  sql,
  type Asking,
  type ComputedRootAt,
  type Row,
  type Sql,
} from "../../graph";
import { itsTradedLot, measuresOfLot, ownerOfLot, type Lot } from "../product";
import { isDisclosed } from "./disclosure.visibility";
import { consumptions, traceBy } from "./trace.walk";

const columns: Partial<Record<keyof Lot, string>> = {
  id: "id",
  ownerId: "owner_id",
  orderId: "order_id",
  skuId: "sku_id",
  styleId: "style_id",
  materialId: "material_id",
};

/** The lot under the alias `lot_`, as its scopes see it. */
const lot: Row<Lot> = rowUnder<Lot>("lot_", property => {
  const column = columns[property as keyof Lot];
  if (column === undefined) throw new TypeError(`a trace does not know ${property} of a lot`);
  return column;
});

export const seesLot = (viewer: Asking): Sql => conditionOf(itsTradedLot, { row: lot, viewer });
export const measuresLot = (viewer: Asking): Sql =>
  conditionOf(measuresOfLot, { row: lot, viewer });
export const knowsOwner = (viewer: Asking): Sql => conditionOf(ownerOfLot, { row: lot, viewer });

/** The viewer made this of the lot under `lot_`, or had a processor make it for it of a lot made for the viewer. */
const isOwnUse = (viewer: Asking): Sql => {
  const me = viewer.organizationId;
  return sql`(c_.owner_id = ${me} or ${measuresLot(viewer)} and exists (
    select 1 from lot made_ join purchase_order o_ on o_.id = made_.order_id
      where made_.id = c_.output_lot_id and o_.buyer_id = ${me} and o_.kind = 'PROCESSING'))`;
};

/**
 * The lot under `lot_` is open to the viewer here: its own, or one it sees and used itself. Where somebody else used
 * it, that one bought of it too, be it the rest of what was made for the viewer: to show it would tell who else buys
 * where the viewer does.
 */
const isOpen = (
  viewer: Asking,
): Sql => sql`(lot_.owner_id = ${viewer.organizationId} or ${seesLot(viewer)} and exists (
  select 1 from lot_consumption c_ join reached_ out_ on out_.id = c_.output_lot_id
    where c_.input_lot_id = lot_.id and c_.reversed_at is null and ${isOwnUse(viewer)}))`;

/**
 * Upstream goes through everything: that there is a lot behind is no secret of those who see the first one. Which
 * lot it is and who made it, though, only to whom it is open, and not to whoever deals with its maker in something
 * else: a buyer must not find out that its supplier buys where the buyer does. What its maker discloses is the
 * maker's name, and nothing else.
 */
export function upstream(at: ComputedRootAt): Sql {
  const { viewer } = at;
  const known = sql`
    select reached_.id, reached_.depth, true as is_lot, open, not (open or disclosed) as hidden,
      case when open then number when disclosed then (
        select coalesce(org_.name_en, org_.name_zh) from organization org_ where org_.id = owner_id) end as name,
      case when (open and owned) or disclosed then owner_id end as supplier_id
    from reached_ cross join lateral (
      select number, owner_id, open, owned,
        case when open and owned then false else ${any(isDisclosed(lot, viewer))} end as disclosed
      from (
        select lot_.*, ${isOpen(viewer)} as open, ${knowsOwner(viewer)} as owned
        from lot lot_ where lot_.id = reached_.id offset 0) lot_ offset 0) it_`;
  return traceBy({
    ...{ at, known, seen: seesLot(viewer), links: consumptions },
    next: sql`select c_.input_lot_id as id from lot_consumption c_ where c_.output_lot_id = walk_.id and c_.reversed_at is null`,
  });
}
