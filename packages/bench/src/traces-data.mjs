// What the traces bench needs beside the data set: lots of many tiers, all of which the hub may see.
import pg from "pg";

/** Families of lots: so many tiers on top of each other, each lot made of all lots of the tier below. */
const tiers = 13;
const perTier = 2;
const perFamily = tiers * perTier;

/** From which tier is traced, by the name of the workload; above tier 0 each has twice as many lots behind it. */
export const depths = { "3 tiers": 3, "6 tiers": 6, "12 tiers": 12 };

const id = (
  kind,
  n,
  at,
) => `(lpad(to_hex((extract(epoch FROM ${at}) * 1000)::bigint), 12, '0') || '7'
  || substr(md5('${kind}' || ${n}), 1, 3) || '8' || substr(md5('${kind}' || ${n}), 4, 15))::uuid`;
/** Made in the order of time: a whole tier of all families, then the next; so the lots of a family lie far apart. */
const madeAt = (family, tier) =>
  `(timestamptz '2024-01-01' + (${tier}) * interval '30 days' + (${family}) * interval '0.1 seconds')`;
const lot = (family, tier, k) =>
  id("lot", `((${family}) * ${perFamily} + (${tier}) * ${perTier} + (${k}))`, madeAt(family, tier));

/** Each lot was made for one of the hub's purchases, by its seller: the hub may see them all, and has to be found to. */
const lots = (from, to) => `
  CREATE TEMP TABLE bought AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, seller_id
    FROM purchase_order WHERE buyer_id = $1 ORDER BY id LIMIT 10000;
  CREATE INDEX ON bought (n); ANALYZE bought;
  INSERT INTO lot (id, owner_id, number, kind, item, quantity, unit, order_id, created_at)
    SELECT ${lot("f", "t", "k")}, b.seller_id, 'L-' || f || '-' || t || '-' || k, 'FABRIC', 'cloth', 10, 'MTR', b.id, ${madeAt("f", "t")}
      FROM generate_series(${from}, ${to - 1}) f CROSS JOIN generate_series(0, ${tiers - 1}) t CROSS JOIN generate_series(0, ${perTier - 1}) k
        JOIN bought b ON b.n = ((f::bigint * ${perFamily} + t * ${perTier} + k) * 7919) % (SELECT count(*) FROM bought)
      ORDER BY t, f, k;
  INSERT INTO lot_consumption (id, output_lot_id, owner_id, input_lot_id, quantity, unit)
    SELECT gen_random_uuid(), o.id, o.owner_id, i.id, 5, 'MTR'
      FROM (SELECT f, t, k, ${lot("f", "t", "k")} AS out_id FROM generate_series(${from}, ${to - 1}) f, generate_series(1, ${tiers - 1}) t, generate_series(0, ${perTier - 1}) k) x
        JOIN lot o ON o.id = x.out_id
        CROSS JOIN LATERAL (SELECT ${lot("x.f", "x.t - 1", "j")} AS id FROM generate_series(0, ${perTier - 1}) j) i
      ORDER BY x.t, x.f, x.k;
  DROP TABLE bought;`;

/** Lays out lots until there are about so many; answers how many there are. */
export async function layOut(adminUrl, wanted) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT count(*)::integer AS many FROM lot");
    const [from, to] = [rows[0].many, wanted].map(many => Math.floor(many / perFamily));
    const hub = await client.query("SELECT organization_id AS id FROM api_key LIMIT 1");
    await client.query("SET session_replication_role = replica; SET work_mem = '256MB'");
    await client.query("SET max_parallel_workers_per_gather = 0");
    if (to > from) await client.query(lots(from, to).replaceAll("$1", `'${hub.rows[0].id}'`));
    await client.query("VACUUM (ANALYZE) lot");
    await client.query("VACUUM (ANALYZE) lot_consumption");
    await client.query("CHECKPOINT");
    return { viewer: hub.rows[0].id, lots: to * perFamily, families: to };
  } finally {
    await client.end();
  }
}

/** A hundred lots of a tier, spread over all families. */
export async function startsAt(adminUrl, tier, families) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT ${lot("f", String(tier), "0")} AS id FROM generate_series(0, 99) n, LATERAL (SELECT (n::bigint * ${families} / 100) AS f) x`,
    );
    return rows.map(one => one.id);
  } finally {
    await client.end();
  }
}
