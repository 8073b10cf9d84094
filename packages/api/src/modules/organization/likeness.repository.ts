import type { EntityManager } from "typeorm";
import { likenessOf, type Likeness } from "./likeness.rules";
import type { Candidate } from "./import.plan";

const atOnce = 2_000;

interface Undescribed {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly country: string;
  readonly address: string | null;
}

/** Describes the organizations nobody has described yet, or whose names or sites have changed since. */
export async function catchUp(db: EntityManager): Promise<void> {
  const missing: { readonly id: string }[] = await db.query(
    `SELECT id FROM organization EXCEPT SELECT organization_id FROM organization_likeness`,
  );
  for (let from = 0; from < missing.length; from += atOnce)
    await describe(
      db,
      missing.slice(from, from + atOnce).map(({ id }) => id),
    );
}

async function describe(db: EntityManager, ids: readonly string[]): Promise<void> {
  const rows: Undescribed[] = await db.query(
    `SELECT o.id, o.name_zh AS "nameZh", o.name_en AS "nameEn", o.country, first.address
       FROM organization o
       LEFT JOIN (
         SELECT DISTINCT ON (organization_id) organization_id, address FROM site
          WHERE organization_id = ANY ($1) AND address IS NOT NULL
          ORDER BY organization_id, id) AS first ON first.organization_id = o.id
      WHERE o.id = ANY ($1)`,
    [ids],
  );
  await keep(
    db,
    rows.map(row => ({ organizationId: row.id, ...likenessOf(row) })),
  );
}

/** Keeps descriptions of organizations. */
export async function keep(
  db: EntityManager,
  likenesses: readonly (Likeness & { readonly organizationId: string })[],
): Promise<void> {
  if (likenesses.length === 0) return;
  await db.query(
    `WITH kept AS (
       INSERT INTO organization_likeness (organization_id, zh, en, address, numbers, keys)
       SELECT "organizationId", zh, en, address, numbers, keys
         FROM jsonb_to_recordset($1::jsonb) AS it(
           "organizationId" uuid, zh text, en text, address text, numbers text, keys integer[])
       ON CONFLICT (organization_id) DO NOTHING
       RETURNING organization_id, keys)
     INSERT INTO organization_likeness_key (key, organization_id)
     SELECT DISTINCT key, organization_id FROM kept, unnest(keys) AS key ORDER BY key
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(likenesses)],
  );
}

/** To be called when a name or a site of the organization changes. */
export async function forget(tx: EntityManager, organizationId: string): Promise<void> {
  await tx.query(
    `WITH gone AS (
       DELETE FROM organization_likeness WHERE organization_id = $1 RETURNING organization_id, keys)
     DELETE FROM organization_likeness_key AS it
      USING gone, unnest(gone.keys) AS old(key)
      WHERE it.key = old.key AND it.organization_id = gone.organization_id`,
    [organizationId],
  );
}

/**
 * For each of these, by its place, the organizations it may look like: those it shares most keys with. Of a key
 * that very many have only some are looked at; what is really alike shares others too.
 */
export async function candidatesFor(
  tx: EntityManager,
  likenesses: readonly Likeness[],
): Promise<Candidate[]> {
  const wanted = likenesses.map(({ keys }, at) => ({ at, keys }));
  return tx.query(
    `SELECT at, organization_id AS "organizationId", zh, en, address, numbers
       FROM (
         SELECT at, found.organization_id,
                row_number() OVER (PARTITION BY at ORDER BY count(*) DESC, found.organization_id) AS place
           FROM jsonb_to_recordset($1::jsonb) AS wanted(at integer, keys integer[])
          CROSS JOIN LATERAL unnest(wanted.keys) AS one(key)
          CROSS JOIN LATERAL (
            SELECT organization_id FROM organization_likeness_key AS it
             WHERE it.key = one.key LIMIT 100) AS found
          GROUP BY at, found.organization_id) AS ranked
       JOIN organization_likeness USING (organization_id)
      WHERE place <= 50`,
    [JSON.stringify(wanted)],
  );
}
