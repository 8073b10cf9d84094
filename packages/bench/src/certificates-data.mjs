// What the certificates bench needs beside the data set: issuers, and certificates of theirs by the million.
import { createRequire } from "node:module";
import pg from "pg";

const require = createRequire(import.meta.url);
const ofApi = createRequire(require.resolve("@weft/api/dist/main.js"));
const { creditCodeCheckCharacter, organizationCodeCheck } = ofApi("@weft/schema");

const issuers = 20;
/** One of so many was suspended. */
const suspendedOneIn = 50;

/** Ids in the order of time, as the product makes them; the rest of the bits from the number. */
const id = (kind, n) =>
  `(lpad(to_hex((1704067200000 + (${n}) * 10)::bigint), 12, '0') || '7' || substr(md5('${kind}' || ${n}), 1, 3) || '8' || substr(md5('${kind}' || ${n}), 4, 15))::uuid`;
const number = n => `'PZB-' || lpad((${n})::text, 9, '0')`;

/** Codes that can be asked for: the data set's are not all well formed. */
function creditCode(n) {
  const serial = `PDB${String(n).padStart(5, "0")}`;
  const body = `91330502${serial}${organizationCodeCheck(serial)}`;
  return `${body}${creditCodeCheckCharacter(body)}`;
}
const codes = Array.from(
  { length: issuers },
  (_, i) => `(${i + 1}, '${creditCode(i + 1)}')`,
).join();

/** Every holder has many, every issuer a twentieth of all; numbers of an issuer lie far apart in the table. */
const statements = `
  CREATE TEMP TABLE org AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM organization;
  CREATE INDEX ON org (n); ANALYZE org;
  UPDATE organization o SET types = '{CERT_BODY}', credit_code = c.code
    FROM org JOIN (VALUES ${codes}) c (n, code) ON c.n = org.n WHERE o.id = org.id;
  INSERT INTO certificate (id, type, route, status, holder_id, issuer_id, signed_by_id, number, standard,
      valid_from, valid_to, issued_on, status_since, created_at)
    SELECT ${id("certificate", "c.n")}, 'QMS', 'CERTIFICATION',
        CASE WHEN c.n % ${suspendedOneIn} = 0 THEN 'SUSPENDED' ELSE 'ISSUED' END, h.id, i.id, i.id, ${number("c.n")}, 'GB/T 19001-2016',
        date '2024-01-01' + (c.n % 700)::integer, date '2028-01-01' + (c.n % 700)::integer,
        date '2024-01-01' + (c.n % 700)::integer, now(), now()
      FROM (SELECT n::bigint FROM generate_series(0, $many - 1) n) c
        JOIN org h ON h.n = ${issuers + 1} + (c.n * 7919) % ((SELECT count(*) FROM org) - ${issuers + 1})
        JOIN org i ON i.n = 1 + (c.n * 31) % ${issuers};
  INSERT INTO certificate_event (id, certificate_id, number, from_status, to_status, by_id, effective_on, at)
    SELECT ${id("event", "c.n * 2 + e")}, ${id("certificate", "c.n")}, e + 1, CASE e WHEN 1 THEN 'ISSUED' END,
        CASE e WHEN 0 THEN 'ISSUED' ELSE 'SUSPENDED' END, i.id, date '2024-01-01' + (c.n % 700)::integer + e::integer, now()
      FROM (SELECT n::bigint FROM generate_series(0, $many - 1) n) c
        JOIN org i ON i.n = 1 + (c.n * 31) % ${issuers}
        JOIN generate_series(0, 1) e ON e = 0 OR c.n % ${suspendedOneIn} = 0;
  INSERT INTO credential_place (certificate_id, list, position)
    SELECT ${id("certificate", "n")}, 1 + n / 100000, (n * 7919) % 131072 FROM generate_series(0::bigint, $many - 1) n;
  DROP TABLE org;`;

async function connected(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  return client;
}

/** Makes so many certificates in a database that has none. */
export async function layOut(adminUrl, many) {
  const client = await connected(adminUrl);
  try {
    await client.query("SET session_replication_role = replica; SET work_mem = '256MB'");
    await client.query("SET max_parallel_workers_per_gather = 0");
    await client.query(statements.replaceAll("$many", String(many)));
    for (const table of ["organization", "certificate", "certificate_event", "credential_place"])
      await client.query(`VACUUM (ANALYZE) ${table}`);
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
}

/** Numbers and their issuers' codes, spread over all certificates. */
export async function someOf(adminUrl, many, wanted) {
  const client = await connected(adminUrl);
  try {
    const { rows } = await client.query(
      `SELECT c.number, o.credit_code AS issuer
         FROM (SELECT DISTINCT (n * ${Math.max(1, Math.floor(many / wanted))} + (n * 7919) % ${Math.max(1, Math.floor(many / wanted))})::bigint AS n
                 FROM generate_series(0::bigint, $1 - 1) n) pick
         JOIN certificate c ON c.id = ${id("certificate", "pick.n")} JOIN organization o ON o.id = c.issuer_id
        ORDER BY md5(c.number)`,
      [Math.min(many, wanted)],
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** How often the table was read from one end to the other. */
export async function fullScans(adminUrl) {
  const client = await connected(adminUrl);
  try {
    await client.query("SELECT pg_stat_force_next_flush()");
    const { rows } = await client.query(
      "SELECT sum(seq_scan)::integer AS scans FROM pg_stat_user_tables WHERE relname IN ('certificate', 'certificate_event')",
    );
    return rows[0].scans;
  } finally {
    await client.end();
  }
}
