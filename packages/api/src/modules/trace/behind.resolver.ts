import { Arg, ID, Query, Resolver, Root } from "type-graphql";
import { ComputedRoot, sql, type ComputedRootAt, type Sql } from "../../graph";
import { askedOrder, orderIdArgument } from "./order.asked";
import { GoodsBehindType } from "./trace.types";
import { certificatesOf, conclusionsOf } from "./trace.proof";

const COST = 250;
const DEEPEST = 20;
const MOST_LOTS = 1_000;

/**
 * The lots an order is met with, and those that went into them. Where goods were made for an order, they are what is
 * behind it; until then it is what was ordered for it, order after order. Each lot stands for itself: neither its
 * place nor its number is told, and the order in which they come is that of what is told.
 */
function behind(at: ComputedRootAt): Sql {
  return sql`
    with recursive start_ as materialized (
      select ord_.id from ${askedOrder(at)}
    ), orders_ (id, depth) as (
      select start_.id, 0 from start_
      union
      select a_.upstream_order_id, orders_.depth + 1
        from orders_ join order_allocation a_ on a_.downstream_order_id = orders_.id and a_.released_at is null
       where orders_.depth < ${DEEPEST}
         and not exists (select 1 from lot made_ where made_.order_id = orders_.id)
         and not exists (select 1 from shipment_line i_ where i_.order_id = orders_.id)
    ), lots_ (id, depth) as (
      (select made_.id, 0 from orders_ join lot made_ on made_.order_id = orders_.id
        union select i_.lot_id, 0 from orders_ join shipment_line i_ on i_.order_id = orders_.id)
      union
      select c_.input_lot_id, lots_.depth + 1
        from lots_ join lot_consumption c_ on c_.output_lot_id = lots_.id and c_.reversed_at is null
       where lots_.depth < ${DEEPEST}
    ), found_ as materialized (
      select distinct id from (select id from lots_ limit ${MOST_LOTS * 5}) some_ limit ${MOST_LOTS}
    ), told_ as (
      select lot_.kind, ${conclusionsOf(sql`lot_.id`)} as conclusions, ${certificatesOf(sql`lot_.id`)} as certificates
        from found_ join lot lot_ on lot_.id = found_.id
    )
    select (select (select coalesce(json_agg(json_build_object('kind', kind, 'conclusions', conclusions, 'certificates', certificates)
      order by kind, conclusions::text, certificates::text), '[]') from told_)::text from start_) as data`;
}

@Resolver()
export class BehindResolver {
  @ComputedRoot({
    args: { orderId: orderIdArgument },
    forms: ["ALL"],
    formOf: () => "ALL",
    needs: behind,
    costOf: () => COST,
  })
  @Query(() => [GoodsBehindType], {
    nullable: true,
    description: `What tests concluded of the goods behind an order, down to what they were made of, and what certificates stand behind them: for its parties, and without a word of who made or tested what. Null for an order the viewer does not see. At most ${MOST_LOTS} lots. Costs ${COST}.`,
  })
  goodsBehind(
    @Arg("orderId", () => ID, { description: "An order of the viewer's." }) _orderId: string,
    @Root() told: GoodsBehindType[] | null,
  ): GoodsBehindType[] | null {
    return told;
  }
}
