import { sql, type ComputedRootAt, type Sql } from "../../graph";
import { certificatesOf, conclusionsOf } from "./trace.proof";

/** Lots and shipments a trace shows at most; what is nearer comes first. */
export const MOST_NODES = 1_000;

/** Steps a walk takes at most. A lot can be come to over ways of different length, so there are more than lots. */
export const MOST_STEPS = 5_000;

/** Where a trace starts, and how it goes on from each lot. */
interface Walk {
  readonly at: ComputedRootAt;
  /** Whether the viewer sees the lot under the alias `lot_`. */
  readonly seen: Sql;
  /** The lots one step away from `walk_.id`, as `id`. */
  readonly next: Sql;
  /** The places that were come to, as `known_`: lots of `reached_`, and what hangs on them. */
  readonly known: Sql;
  /** The ways between them, as `from_key` and `to_key`. */
  readonly links: Sql;
}

export function argument({ args }: ComputedRootAt, name: string): Sql {
  const param = args[name];
  if (!param) throw new TypeError(`a trace has no ${name}`);
  return sql`${param}`;
}

/**
 * A trace as one statement that tells one text of JSON; null where the viewer does not see the lot asked about.
 *
 * It walks breadth first, so that what is near comes before the limit, and one step further than it shows, to tell
 * whether there is more. No circle holds it up: the depth ends it, and equal steps are taken once. Each step is one
 * look into an index (`offset 0` keeps the planner from turning it into a walk over the table), so that the cost
 * grows with what is found.
 */
export const traceBy = ({ at, seen, next, known, links }: Walk): Sql => sql`
  with recursive start_ as materialized (
    select lot_.id from lot lot_ where lot_.id = ${argument(at, "lotId")} and ${seen}
  ), walk_ (id, depth) as (
    select start_.id, 0 from start_
    union
    select next_.id, walk_.depth + 1 from walk_ cross join lateral (${next} offset 0) next_
      where walk_.depth <= ${argument(at, "depth")}
  ), steps_ as materialized (
    select id, depth from walk_ limit ${MOST_STEPS + 1}
  ), reached_ as materialized (
    select id, min(depth) as depth from steps_ group by id
  ), known_ as materialized (${known}),
  ${numbered(at)}
  select (select json_build_object(
    'nodes', (select coalesce(json_agg(${node} order by key), '[]') from places_),
    'links', (select coalesce(json_agg(json_build_object('from', from_key, 'to', to_key) order by from_key, to_key), '[]')
        from (select distinct from_key, to_key from (${links}) all_) links_),
    'truncated', (select count(*) from steps_) > ${MOST_STEPS}
      or (select count(*) from known_ where depth > 0) > (select count(*) from places_)
  )::text from start_) as data`;

/**
 * The places shown, numbered for this one answer: by their distance, those with a name by their name, and hidden ones
 * as chance has it. Any other order would be the same in two answers, and tell that two suppliers are one.
 * `ends_` is what ways lead between: the lots shown, and the start as number 0.
 */
const numbered = (at: ComputedRootAt): Sql => sql`numbered_ as materialized (
    select known_.*, row_number() over (order by depth, hidden, name, random()) as key
      from known_ where depth between 1 and ${argument(at, "depth")} order by key limit ${MOST_NODES}
  ), places_ as materialized (
    select numbered_.*, case when hidden then 'supplier ' || count(*) filter (where hidden) over (order by key) else name end as label
      from numbered_
  ), ends_ as materialized (
    select id, key from places_ where is_lot union all select id, 0 from start_
  )`;

/** Of a hidden place nothing but where it is, and what is proven of it. */
const node = sql`json_build_object(
  'key', key, 'kind', case when is_lot then 'LOT' else 'SHIPMENT' end, 'label', label, 'depth', depth, 'masked', hidden,
  'conclusions', case when is_lot then ${conclusionsOf(sql`places_.id`)} else '[]' end,
  'certificates', case when is_lot then ${certificatesOf(sql`places_.id`)} else '[]' end,
  'lotId', case when is_lot and open then id end, 'shipmentId', case when not is_lot then id end, 'supplierId', supplier_id)`;

/** That one lot on the trace went into another. */
export const consumptions = sql`
  select a_.key as from_key, b_.key as to_key
    from ends_ b_ cross join lateral (
      select c_.input_lot_id as id from lot_consumption c_
        where c_.output_lot_id = b_.id and c_.reversed_at is null offset 0) i_
    join ends_ a_ on a_.id = i_.id`;
