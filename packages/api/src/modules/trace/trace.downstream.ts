import { sql, type ComputedRootAt, type Sql } from "../../graph";
import { consumptions, traceBy } from "./trace.walk";
import { knowsOwner, seesLot } from "./trace.upstream";

/**
 * Downstream goes through the viewer's own alone: what it made of the lot, what a processor made of it for the viewer,
 * and what the viewer sent. What others made of what they bought is theirs, and is not even looked at, so that
 * neither an answer nor the time it takes tells that there is something.
 */
export function downstream(at: ComputedRootAt): Sql {
  const me = at.viewer.organizationId;
  const known = sql`
    select reached_.id, reached_.depth, true as is_lot, true as open, false as hidden, it_.number as name,
      case when it_.owned then it_.owner_id end as supplier_id
    from reached_ cross join lateral (
      select lot_.number, lot_.owner_id, ${knowsOwner(at.viewer)} as owned
      from lot lot_ where lot_.id = reached_.id offset 0) it_
    union all
    select it_.id, min(reached_.depth) + 1, false, true, false, it_.number, ${me}
    from reached_ cross join lateral (
      select sent_.id, sent_.number from shipment_line shl_ join shipment sent_ on sent_.id = shl_.shipment_id
        where shl_.lot_id = reached_.id and sent_.sender_id = ${me} offset 0) it_
    group by it_.id, it_.number`;
  return traceBy({
    ...{ at, known, seen: seesLot(at.viewer) },
    next: sql`
      select c_.output_lot_id as id from lot_consumption c_
        where c_.input_lot_id = walk_.id and c_.owner_id = ${me} and c_.reversed_at is null
      union all
      select c_.output_lot_id
        from (select distinct o_.seller_id as id from purchase_order o_
          where o_.buyer_id = ${me} and o_.kind = 'PROCESSING' and o_.revision > 0) processor_
        join lot_consumption c_ on c_.input_lot_id = walk_.id and c_.owner_id = processor_.id and c_.reversed_at is null
        join lot made_ on made_.id = c_.output_lot_id
        join purchase_order o_ on o_.id = made_.order_id and o_.buyer_id = ${me} and o_.kind = 'PROCESSING'`,
    links: sql`${consumptions}
      union all
      select a_.key, b_.key from places_ b_ cross join lateral (
        select shl_.lot_id as id from shipment_line shl_ where shl_.shipment_id = b_.id offset 0) i_
      join ends_ a_ on a_.id = i_.id where not b_.is_lot`,
  });
}
