// What the writes bench needs beside the data set: who buys, offers to accept, and a function for PostGraphile.
import { createHash } from "node:crypto";
import pg from "pg";

/** How many organizations buy at once. One alone would wait for its own log of changes, whoever keeps it. */
export const buyers = 16;
/** Offers laid out for each contestant and buyer, to be accepted once. */
const offersEach = 1_500;
const linesPerOrder = 10;

export const keyOf = number => `weft_bench_buyer_${number}`;

const hash = text => createHash("sha256").update(text).digest("hex");

const id = "uuidv7()";
const lineRows = order =>
  `jsonb_to_recordset(${order} -> 'lines') AS r("skuId" uuid, quantity numeric, "unitPrice" numeric)`;

/** Takes the key, and the log of the organization's changes, as the product does. */
const kept = ({ organization, key, mutation, made }) => `
  idempotency AS (
    INSERT INTO idempotency_key (organization_id, key, request_hash, made)
    SELECT ${organization}, ${key}, encode(sha256(convert_to(${key}, 'UTF8')), 'hex'), ${made} FROM o
  ), log AS (
    INSERT INTO audit_entry (id, organization_id, mutation, subject, outcome, request_id, input_hash)
    SELECT ${id}, ${organization}, '${mutation}', ${made}, 'DONE', ${key}, encode(sha256(convert_to(${key}, 'UTF8')), 'hex') FROM o
  )`;

const event = (from, by) => `
  history AS (
    INSERT INTO order_event (id, order_id, from_status, to_status, by_id, at)
    SELECT ${id}, o.id, ${from}, o.status, ${by}, o.status_since FROM o
  )`;

/** A draft of ten lines in one statement: the order, its lines, the event, the log, the key. */
export const placing = ({ organization, key, order, result }) => `
  WITH o AS (
    INSERT INTO purchase_order (id, number, kind, status, buyer_id, seller_id, currency, due_on, total, placed_at, created_at, status_since)
    SELECT ${id}, ${order} ->> 'number', ${order} ->> 'kind', 'DRAFT', ${organization}, (${order} ->> 'sellerId')::uuid,
        ${order} ->> 'currency', (${order} ->> 'dueOn')::date,
        (SELECT sum(round(r.quantity * r."unitPrice", 2)) FROM ${lineRows(order)}), now(), now(), now()
    RETURNING *
  ), rows AS (
    INSERT INTO order_line (id, order_id, line_no, sku_id, quantity, unit, unit_price, amount)
    SELECT ${id}, o.id, row_number() OVER (), r."skuId", r.quantity, 'H87', r."unitPrice", round(r.quantity * r."unitPrice", 2)
      FROM o, ${lineRows(order)}
  ), ${event("NULL", organization)}, ${kept({ organization, key, mutation: "createOrder", made: "'ord_' || o.id" })}
  SELECT ${result} FROM o`;

/** The seller agrees: the order, the event, the buyer's notice, the log, the key. */
export const accepting = ({ organization, key, order, result }) => `
  WITH o AS (
    UPDATE purchase_order SET status = 'ACCEPTED', status_since = now(), agreed_revision = revision, version = version + 1
     WHERE id = ${order} AND seller_id = ${organization} AND status = 'SUBMITTED' RETURNING *
  ), ${event("'SUBMITTED'", organization)}, head AS (
    INSERT INTO notice_head (recipient_id, number) SELECT o.buyer_id, 1 FROM o
        ON CONFLICT (recipient_id) DO UPDATE SET number = notice_head.number + 1 RETURNING number
  ), news AS (
    INSERT INTO notice (id, recipient_id, number, kind, subject_id, at)
    SELECT ${id}, o.buyer_id, head.number, 'ORDER_ACCEPTED', 'ord_' || o.id, o.status_since FROM o, head
  ), ${kept({ organization, key, mutation: "acceptOrder", made: "'ord_' || o.id" })}
  SELECT ${result} FROM o`;

const functions = `
  CREATE FUNCTION place_order(organization uuid, key text, "order" jsonb) RETURNS purchase_order LANGUAGE sql VOLATILE AS
    $$ ${placing({ organization: "$1", key: "$2", order: "$3", result: "o.*" })} $$;
  CREATE FUNCTION accept_order(organization uuid, key text, "order" uuid) RETURNS purchase_order LANGUAGE sql VOLATILE AS
    $$ ${accepting({ organization: "$1", key: "$2", order: "$3", result: "o.*" })} $$;
  GRANT EXECUTE ON FUNCTION place_order, accept_order TO PUBLIC;`;

const parties = `
  CREATE TABLE bench_party AS
    SELECT row_number() OVER (ORDER BY id)::integer - 1 AS n, id FROM organization
     WHERE types && ARRAY['GARMENT_MAKER', 'ECOMMERCE_SELLER'] ORDER BY id LIMIT ${2 * buyers};
  CREATE TABLE bench_sku AS
    SELECT row_number() OVER (ORDER BY s.id)::integer AS n, s.id FROM sku s JOIN style t ON t.id = s.style_id
     WHERE t.published_at IS NOT NULL ORDER BY s.id LIMIT ${linesPerOrder};`;

const offers = contestants => `
  CREATE TABLE bench_offer AS
    SELECT ${id} AS id, c.name AS contestant, p.n AS buyer, p.id AS seller_id, q.id AS buyer_id, k
      FROM unnest(ARRAY[${contestants.map(name => `'${name}'`).join(", ")}]) c(name), bench_party p, bench_party q,
        generate_series(1, ${offersEach}) k WHERE p.n < ${buyers} AND q.n = p.n + ${buyers};
  INSERT INTO purchase_order (id, number, kind, status, buyer_id, seller_id, currency, total, due_on, placed_at, created_at, status_since, revision)
    SELECT id, 'OFFER-' || contestant || '-' || buyer || '-' || k, 'PRODUCTION', 'SUBMITTED', buyer_id, seller_id, 'CNY', 1850, date '2099-01-01', now(), now(), now(), 1 FROM bench_offer;
  INSERT INTO order_line (id, order_id, line_no, sku_id, quantity, unit, unit_price, amount)
    SELECT ${id}, o.id, s.n, s.id, 10, 'H87', 18.5, 185 FROM bench_offer o, bench_sku s;
  INSERT INTO order_revision (id, order_id, number, by_id, at, currency, total, tolerance_percent, due_on, sample_required, acceptance_days)
    SELECT ${id}, id, 1, buyer_id, now(), 'CNY', 1850, 0, date '2099-01-01', false, 10 FROM bench_offer;`;

const keys = Array.from(
  { length: buyers },
  (_, n) => `
  INSERT INTO api_key (id, organization_id, name, prefix, hash, roles)
    SELECT ${id}, id, 'bench ${n}', 'weft_bench_', '${hash(keyOf(n))}', ARRAY['ORG_ADMIN', 'PURCHASING', 'SALES'] FROM bench_party WHERE n = ${n};`,
).join("");

/** Prepares a loaded data set for so many contestants, and tells what to ask with. */
export async function prepare({ adminUrl, ownerUrl }, contestants) {
  const owner = await connected(ownerUrl);
  await owner.query(functions);
  await owner.end();
  const admin = await connected(adminUrl);
  try {
    for (const part of [parties, offers(contestants), keys, "VACUUM (ANALYZE)"])
      await admin.query(part);
    const rows = async text => (await admin.query(text)).rows;
    const found = {
      parties: await rows("SELECT n, id FROM bench_party ORDER BY n"),
      skus: await rows("SELECT id FROM bench_sku ORDER BY n"),
      offers: await rows("SELECT id, contestant, buyer FROM bench_offer ORDER BY k"),
    };
    await admin.query("DROP TABLE bench_party, bench_sku, bench_offer");
    return found;
  } finally {
    await admin.end();
  }
}

async function connected(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
