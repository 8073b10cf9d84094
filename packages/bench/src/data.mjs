// The data set of the reads bench: made by the database itself, so that a million orders take a minute.
import pg from "pg";

/** The organization that buys or sells every order: what it sees is what a server without visibility shows. */
export const hub = { key: "weft_bench_hub", number: 0 };

/** How much of everything. `orders` decides; the rest is the same whatever the size. */
export const sizes = {
  tiny: { orders: 2_000 },
  small: { orders: 100_000 },
  tenfold: { orders: 1_000_000 },
};

const organizations = 2_000;
const styles = 4_000;
const skusPerStyle = 5;
const styleOwners = 40;
const sitesPerOrganization = 15;
/** The hub's largest supplier: one order of a hundred. */
const supplier = 7;

/** Ids as the product makes them: version 7, later rows later; the rest of the bits from the number. */
const helpers = `
  CREATE SCHEMA bench;
  CREATE FUNCTION bench.id(kind text, n bigint, at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE
    RETURN (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
      || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid;
  CREATE FUNCTION bench.since(seconds double precision) RETURNS timestamptz LANGUAGE sql IMMUTABLE
    RETURN to_timestamp(1577836800 + floor(seconds * 1000) / 1000);
  CREATE FUNCTION bench.org(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
    RETURN bench.id('organization', n, bench.since(n * 60));
  CREATE FUNCTION bench.style(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
    RETURN bench.id('style', n, bench.since(200000 + n * 30));
  CREATE FUNCTION bench.sku(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
    RETURN bench.id('sku', n, bench.since(400000 + n * 6));`;

/** 2,000 organizations, 4,000 styles in 20,000 SKUs, 30,000 sites; a fortieth of the styles is the hub's own and unpublished, the rest is published. */
const masterData = `
  CREATE TABLE bench.organizations AS
    SELECT n, bench.org(n) AS id FROM generate_series(0, ${organizations - 1}) n;
  CREATE TABLE bench.skus AS
    SELECT n, bench.sku(n) AS id FROM generate_series(0, ${styles * skusPerStyle - 1}) n;

  INSERT INTO organization (id, types, status, name_zh, name_en, credit_code, country, segment, created_at)
    SELECT bench.org(n),
        CASE WHEN n = 0 THEN ARRAY['GARMENT_MAKER', 'ECOMMERCE_SELLER']
          ELSE ARRAY[(ARRAY['FABRIC_SUPPLIER', 'GARMENT_MAKER', 'ECOMMERCE_SELLER', 'TRIMS_SUPPLIER'])[1 + n % 4]] END,
        'VERIFIED', '湖州织里第' || n || '制衣有限公司', 'Huzhou Zhili Garment No. ' || n || ' Co., Ltd.',
        '91330502MA' || lpad(n::text, 8, '0'), 'CN', 'GARMENT', bench.since(n * 60)
      FROM generate_series(0, ${organizations - 1}) n;

  INSERT INTO site (id, organization_id, kind, gln, name_zh, name_en, address, country, created_at)
    SELECT bench.id('site', o.n * 100 + k, bench.since(100000 + o.n * 60 + k)), o.id,
        (ARRAY['FACTORY', 'WAREHOUSE', 'OFFICE', 'SHOP'])[1 + k % 4], '690' || lpad((o.n * 100 + k)::text, 10, '0'),
        '第' || k || '车间', 'Workshop ' || k, 'Zhili Avenue ' || (o.n * 3 + k), 'CN', bench.since(100000 + o.n * 60 + k)
      FROM bench.organizations o, generate_series(1, ${sitesPerOrganization}) k;

  INSERT INTO style (id, owner_id, code, name_zh, name_en, contact, declared_category, sex, construction, published_at, created_at)
    SELECT bench.style(n), bench.org((n % ${styleOwners}) * 50), 'ST-' || lpad(n::text, 6, '0'), '儿童卫衣 ' || n,
        'Hooded sweatshirt "' || n || '"', 'DIRECT', (ARRAY['A', 'B', 'C'])[1 + n % 3], (ARRAY['GIRLS', 'BOYS', 'UNISEX'])[1 + n % 3],
        'KNIT', CASE WHEN n % ${styleOwners} > 0 THEN bench.since(300000 + n * 30) END, bench.since(200000 + n * 30)
      FROM generate_series(0, ${styles - 1}) n;

  INSERT INTO sku (id, style_id, owner_id, code, gtin, color, height_cm, hs_code, created_at)
    SELECT s.id, t.id, t.owner_id, t.code || '-' || (90 + 10 * (s.n % ${skusPerStyle})), '06901234' || lpad(s.n::text, 6, '0'),
        (ARRAY['sky blue', 'cream', 'rose', 'mint', 'grey'])[1 + (s.n / ${skusPerStyle} / ${styleOwners}) % 5],
        90 + 10 * (s.n % ${skusPerStyle}), '611120', bench.since(400000 + s.n * 6)
      FROM bench.skus s JOIN style t ON t.id = bench.style(s.n / ${skusPerStyle});`;

/** Half of the orders the hub sells, half it buys. Five years of them, inserted in the order of time. */
const orders = count => `
  CREATE TABLE bench.orders AS
    SELECT gs.n, bench.id('order', gs.n, at) AS id, at, p.id AS partner_id
      FROM generate_series(1::bigint, ${count}) gs(n) CROSS JOIN LATERAL (SELECT bench.since(1000000 + gs.n * ${(5 * 365 * 86_400) / count})) t(at)
        JOIN bench.organizations p ON p.n = CASE WHEN gs.n % 100 = 37 THEN ${supplier} ELSE 1 + gs.n * 7919 % ${organizations - 1} END;

  INSERT INTO purchase_order (id, number, kind, status, buyer_id, seller_id, currency, total, due_on, placed_at, created_at, revision)
    SELECT o.id, 'PO-' || lpad(o.n::text, 8, '0'), CASE WHEN o.n % 2 = 0 THEN 'SALES' ELSE 'PRODUCTION' END,
        (ARRAY['SUBMITTED', 'ACCEPTED', 'IN_PRODUCTION', 'DELIVERED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'CANCELLED', 'COMPLETED'])[1 + o.n / 7 % 10],
        CASE WHEN o.n % 2 = 0 THEN o.partner_id ELSE bench.org(0) END, CASE WHEN o.n % 2 = 0 THEN bench.org(0) ELSE o.partner_id END,
        'CNY', (SELECT sum((10 + (o.n * 31 + k * 17) % 490) * (1000 + (o.n * 13 + k * 7) % 9000)::numeric / 100) FROM generate_series(1, 3) k),
        (o.at + interval '60 days')::date, o.at, o.at, 1
      FROM bench.orders o ORDER BY o.n;

  INSERT INTO order_line (id, order_id, line_no, sku_id, quantity, unit, unit_price, amount, currency, buyer_id, shown_to_seller_id)
    SELECT bench.id('line', o.n * 10 + k, o.at), o.id, k, s.id, q.quantity, 'C62', q.price, q.quantity * q.price, 'CNY',
        CASE WHEN o.n % 2 = 0 THEN o.partner_id ELSE bench.org(0) END, CASE WHEN o.n % 2 = 0 THEN bench.org(0) ELSE o.partner_id END
      FROM bench.orders o CROSS JOIN generate_series(1, 3) k
        CROSS JOIN LATERAL (SELECT 10 + (o.n * 31 + k * 17) % 490, (1000 + (o.n * 13 + k * 7) % 9000)::numeric / 100) q(quantity, price)
        JOIN bench.skus s ON s.n = (o.n * 104729 + k * 7919) % ${styles * skusPerStyle}
      ORDER BY o.n, k;`;

/** What the hub sells is made of two of its latest purchases, each of which goes into two of its sales. */
const allocations = `
  CREATE INDEX ON bench.orders (n);
  INSERT INTO order_allocation (id, organization_id, downstream_order_id, downstream_line_id, upstream_order_id, upstream_line_id, quantity, unit, created_at)
    SELECT bench.id('allocation', d.n * 10 + back, d.at), bench.org(0), d.id, bench.id('line', d.n * 10 + 1, d.at),
        u.id, bench.id('line', u.n * 10 + 1, u.at), 5, 'C62', d.at
      FROM bench.orders d CROSS JOIN (VALUES (1), (3)) b(back) JOIN bench.orders u ON u.n = d.n - b.back
      WHERE d.n % 2 = 0 ORDER BY d.n, back;`;

/** A key for the hub with every role, and for servers that know no visibility an index to list all orders by. */
const access = `
  INSERT INTO api_key (id, organization_id, name, prefix, hash, roles)
    VALUES (bench.id('key', 0, now()), bench.org(0), 'bench', 'weft_bench_',
      encode(sha256('${hub.key}'), 'hex'), ARRAY['ORG_ADMIN', 'PURCHASING', 'SALES', 'PRODUCTION', 'QUALITY', 'FINANCE']);
  CREATE INDEX bench_purchase_order_placed_at ON purchase_order (placed_at, id);`;

/** Fills an empty, migrated database. The connection must be a superuser's: triggers and foreign keys rest meanwhile. */
export async function load(adminUrl, { orders: count }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query(
      "SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET max_parallel_workers_per_gather = 0",
    );
    for (const part of [helpers, masterData, orders(count), allocations, access])
      await client.query(part);
    await client.query("DROP SCHEMA bench CASCADE");
    await client.query("VACUUM (ANALYZE)");
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
}
