// The limit: statements written by hand for exactly these questions, behind a bare HTTP handler.
// The same visibility predicates as the product's, for the one viewer there is; no authentication.
import { createServer } from "node:http";
import pg from "pg";
import { accepting, placing } from "./writes-data.mjs";

const viewer = "$1::uuid";
const seenOrganization = o =>
  `(${o}.status <> 'PENDING' or ${o}.status = 'PENDING' and (${o}.id = ${viewer} or ${o}.registered_by_id = ${viewer}))`;
const seenLine = l => `(${l}.buyer_id = ${viewer} or ${l}.shown_to_seller_id = ${viewer})`;
const seenOrder = o =>
  `(${o}.buyer_id = ${viewer} or ${o}.seller_id = ${viewer} and ${o}.revision > 0)`;
/** Each side of an order by itself, so that no plan walks all lines of the viewer. */
const onTheirLine = from =>
  ["buyer_id", "shown_to_seller_id"]
    .map(side => `exists (select ${from} and l_.${side} = ${viewer})`)
    .join(" or ");
const seenSku = k => `(${k}.owner_id = ${viewer}
  or exists (select from style s_ where s_.id = ${k}.style_id and s_.published_at is not null)
  or ${onTheirLine(`from order_line l_ where l_.sku_id = ${k}.id`)})`;
const seenStyle = s => `(${s}.owner_id = ${viewer} or ${s}.published_at is not null
  or ${onTheirLine(`from sku k_ join order_line l_ on l_.sku_id = k_.id where k_.style_id = ${s}.id`)})`;

const instant = value => `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const money = amount =>
  `json_build_object('amount', round(${amount}, greatest(min_scale(${amount}), 2))::text)`;

const organization = (id, fields) =>
  `(select json_build_object(${fields("p")}) from organization p where p.id = ${id} and ${seenOrganization("p")})`;
const named = o => `'id', 'org_' || ${o}.id, 'nameEn', ${o}.name_en`;
const placed = o => `${named(o)}, 'country', ${o}.country`;
const withSites = o => `${placed(o)}, 'sites', json_build_object('nodes',
  (select coalesce(json_agg(json_build_object('id', 'sit_' || t.id, 'gln', t.gln, 'nameEn', t.name_en, 'kind', t.kind)), '[]')
    from (select t.* from site t where t.organization_id = ${o}.id
      and exists (select from organization x where x.id = t.organization_id and ${seenOrganization("x")}) order by t.gln, t.id limit 3) t))`;

const tier = o => `'id', 'ord_' || ${o}.id, 'number', ${o}.number, 'status', ${o}.status,
  'placedAt', ${instant(`${o}.placed_at`)}, 'total', ${money(`${o}.total`)}`;
const order = o => `${tier(o)}, 'dueOn', ${o}.due_on, 'currency', ${o}.currency`;
const parties = (o, fields) =>
  `'buyer', ${organization(`${o}.buyer_id`, fields)}, 'seller', ${organization(`${o}.seller_id`, fields)}`;

const style = k =>
  `(select json_build_object('id', 'sty_' || s.id, 'code', s.code, 'nameEn', s.name_en) from style s where s.id = ${k}.style_id and ${seenStyle("s")})`;
const sku = (l, more) =>
  `(select json_build_object('id', 'sku_' || k.id, 'code', k.code, 'color', k.color, 'heightCm', k.height_cm${more("k")}) from sku k where k.id = ${l}.sku_id and ${seenSku("k")})`;
const lines = (o, more) => `'lines', json_build_object('nodes', (select coalesce(json_agg(
    json_build_object('id', 'oln_' || l.id, 'lineNo', l.line_no, 'quantity', trim_scale(l.quantity)::text, 'unit', l.unit,
      'unitPrice', ${money("l.unit_price")}, 'amount', ${money("l.amount")}, 'sku', ${sku("l", more)})), '[]')
    from (select l.* from order_line l where l.order_id = ${o}.id and ${seenLine("l")} order by l.line_no, l.id limit 10) l))`;

/** The page's rows by each of the two ways to an order, so that each has its index. */
const both = (where, limit) => `select * from (
  (select o.* from purchase_order o where o.buyer_id = ${viewer} ${where} order by o.placed_at desc, o.id desc limit ${limit})
  union all
  (select o.* from purchase_order o where o.seller_id = ${viewer} and o.revision > 0 ${where} order by o.placed_at desc, o.id desc limit ${limit})
  ) o order by o.placed_at desc, o.id desc limit ${limit}`;

const step = (
  name,
  from,
  to,
  here,
  next,
) => `'${name}', json_build_object('nodes', (select coalesce(json_agg(${next}), '[]')
  from (select ${to[1]}.* from purchase_order ${to[1]} where ${to[1]}.id in (select a.${to[0]} from order_allocation a
    where a.${from} = ${here}.id and a.organization_id = ${viewer} and a.released_at is null) and ${seenOrder(to[1])} order by ${to[1]}.placed_at desc, ${to[1]}.id desc limit 10) ${to[1]}))`;
const ofTier = (o, more) =>
  `json_build_object(${tier(o)}, ${parties(o, named)}${more ? `, ${more}` : ""})`;
const up = (here, next, alias) =>
  step("upstreamOrders", "downstream_order_id", ["upstream_order_id", alias], here, next);
const down = (here, next, alias) =>
  step("downstreamOrders", "upstream_order_id", ["downstream_order_id", alias], here, next);

const pageFilter = "o.seller_id = $2::uuid and o.status = 'COMPLETED'";
/** From a place in the list on; a statement of its own, because a place that may be missing hides the index. */
const beyond = "and (o.placed_at, o.id) < ($3::timestamptz, $4::uuid)";
const pageOf = (
  total,
  where,
) => `select json_build_object('orders', (select json_build_object(${total}
    'nodes', coalesce(json_agg(p.node order by p.n) filter (where p.n <= 20), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 20, 'endCursor', max(p.cursor) filter (where p.n = 20)))
  from (select row_number() over () as n, o.placed_at::text || ',' || o.id as cursor,
    json_build_object(${tier("o")}, 'currency', o.currency, 'buyer', ${organization("o.buyer_id", named)}) as node
    from (${both(`and ${pageFilter} ${where}`, 21)}) o) p))`;
const counted = `'totalCount', (select count(*) from purchase_order o where o.buyer_id = ${viewer} and ${pageFilter})
  + (select count(*) from purchase_order o where o.seller_id = ${viewer} and o.revision > 0 and ${pageFilter}),`;

const one = more =>
  `select json_build_object('order', (select json_build_object(${more}) from purchase_order o where o.id = $2::uuid and ${seenOrder("o")}))`;

const made = `json_build_object('id', o.id, 'number', o.number, 'status', o.status, 'total', o.total::text)`;
const writing = { organization: "$1::uuid", key: "$2::text", result: made };

/** A lot shows to who made it, and to the parties of the order it was made for. */
const seenLot = l => `(${l}.owner_id = ${viewer} or exists (select from purchase_order o
  where o.id = ${l}.order_id and (o.buyer_id = ${viewer} or o.seller_id = ${viewer} and o.revision > 0)))`;

/** Where a lot came from, of what the viewer sees; the lots are numbered by depth and number. */
const trace = `
  with recursive start as materialized (select l.id from lot l where l.id = $2::uuid and ${seenLot("l")}),
  walk (id, depth) as (
    select id, 0 from start union
    select c.input_lot_id, w.depth + 1 from walk w join lot_consumption c on c.output_lot_id = w.id and c.reversed_at is null
      where w.depth <= $3::integer),
  reached as materialized (select id, min(depth) as depth from walk group by id),
  named as materialized (
    select r.id, r.depth, l.number, row_number() over (order by r.depth, l.number) as key
      from reached r cross join lateral (select l.number from lot l where l.id = r.id and ${seenLot("l")} offset 0) l
      where r.depth between 1 and $3::integer),
  ends as materialized (select id, key from named union all select id, 0 from start)
  select json_build_object('trace', (select json_build_object(
    'nodes', (select coalesce(json_agg(json_build_object('key', key, 'label', number, 'depth', depth) order by key), '[]') from named),
    'links', (select coalesce(json_agg(json_build_object('from', a.key, 'to', b.key)), '[]')
      from ends b cross join lateral (select distinct c.input_lot_id from lot_consumption c
        where c.output_lot_id = b.id and c.reversed_at is null offset 0) c join ends a on a.id = c.input_lot_id),
    'truncated', exists (select from reached where depth > $3::integer)) from start))`;

/** What it is worth today follows from the latest event that counts by then. */
const verify = `
  select json_build_object('verifyCertificate', (select json_build_object(
    'number', c.number, 'type', c.type, 'effectiveStatus', coalesce((select case
        when e.to_status in ('REVOKED', 'CANCELLED', 'RENEWED') then e.to_status
        when e.to_status not in ('ISSUED', 'SUSPENDED') then 'NOT_YET_VALID'
        when d.today > c.valid_to then 'EXPIRED' when d.today < c.valid_from then 'NOT_YET_VALID'
        when e.to_status = 'SUSPENDED' then 'SUSPENDED' else 'VALID' end
      from certificate_event e where e.certificate_id = c.id and e.effective_on <= d.today
      order by e.effective_on desc, e.number desc limit 1), 'NOT_YET_VALID'),
    'validFrom', c.valid_from, 'validTo', c.valid_to,
    'holder', (select json_build_object('nameEn', h.name_en) from organization h where h.id = c.holder_id and h.status <> 'PENDING'),
    'issuer', (select json_build_object('nameEn', i.name_en) from organization i where i.id = c.issuer_id and i.status <> 'PENDING'))
  from certificate c cross join (select (now() at time zone 'Asia/Shanghai')::date as today) d
  where c.number = $1 and c.signed_by_id = (select o.id from organization o where o.credit_code = $2)))`;

const statements = {
  trace,
  verify,
  latest: `select json_build_object('orders', json_build_object('nodes', (select coalesce(json_agg(
    json_build_object(${order("o")}, ${parties("o", withSites)}, ${lines("o", k => `, 'style', ${style(k)}`)})), '[]')
    from (${both("", 50)}) o)))`,
  order: one(`${order("o")}, ${parties("o", placed)}, ${lines("o", () => "")}`),
  chain: one(
    `${tier("o")}, ${parties("o", named)}, ${up("o", ofTier("u", down("u", ofTier("d", up("d", ofTier("e"), "e")), "d")), "u")}`,
  ),
  page: pageOf("", ""),
  total: pageOf(counted, ""),
  pageBeyond: pageOf("", beyond),
  totalBeyond: pageOf(counted, beyond),
  place: placing({ ...writing, order: "$3::jsonb" }),
  accept: accepting({ ...writing, order: "$3::uuid" }),
};

const read = values => variables => [process.env.VIEWER, ...values(variables)];
const values = {
  verify: ({ number, issuer }) => [number, issuer],
  trace: read(({ id, depth }) => [id, depth]),
  latest: read(() => []),
  order: read(({ id }) => [id]),
  chain: read(({ id }) => [id]),
  page: read(({ partner }) => [partner]),
  total: read(({ partner }) => [partner]),
  pageBeyond: read(({ partner, after }) => [partner, ...after.split(",")]),
  totalBeyond: read(({ partner, after }) => [partner, ...after.split(",")]),
  place: ({ organization, key, order }) => [organization, key, order],
  accept: ({ organization, key, order }) => [organization, key, order],
};

/** Readers share two pipelined connections; writers wait for each other's rows, and have more. */
async function connected(count) {
  const options = "-c TimeZone=UTC -c jit=off -c plan_cache_mode=force_generic_plan";
  const lanes = [];
  for (let i = 0; i < count; i++) {
    const client = new pg.Client({
      connectionString: process.env.DATABASE_URL,
      options,
      pipeline: true,
    });
    await client.connect();
    lanes.push(client);
  }
  let turn = 0;
  return () => lanes[turn++ % lanes.length];
}
const reader = await connected(2);
const writer = await connected(10);
const lane = query => (query === "place" || query === "accept" ? writer() : reader());

async function answer(body) {
  const { query: asked, variables } = JSON.parse(body);
  const query = variables?.after ? `${asked}Beyond` : asked;
  const { rows } = await lane(query).query({
    name: query,
    text: statements[query],
    values: values[query](variables),
    rowMode: "array",
    // The text as it comes: it is JSON already.
    types: { getTypeParser: () => text => text },
  });
  return `{"data":${rows[0][0]}}`;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", chunk => chunks.push(chunk));
  request.on("end", () =>
    answer(Buffer.concat(chunks).toString()).then(
      text => {
        response.setHeader("content-type", "application/json; charset=utf-8");
        response.setHeader("content-length", Buffer.byteLength(text));
        response.end(text);
      },
      error => {
        response.statusCode = 500;
        response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
      },
    ),
  );
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
