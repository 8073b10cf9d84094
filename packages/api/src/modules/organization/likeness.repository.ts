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
  for (;;) {
    const rows: Undescribed[] = await db.query(
      `SELECT o.id, o.name_zh AS "nameZh", o.name_en AS "nameEn", o.country,
              (SELECT s.address FROM site s WHERE s.organization_id = o.id AND s.address IS NOT NULL
                ORDER BY s.id LIMIT 1) AS address
         FROM organization o
        WHERE NOT EXISTS (SELECT FROM organization_likeness l WHERE l.organization_id = o.id)
        LIMIT $1`,
      [atOnce],
    );
    await keep(
      db,
      rows.map(row => ({ organizationId: row.id, ...likenessOf(row) })),
    );
    if (rows.length < atOnce) return;
  }
}

/** Keeps descriptions of organizations. */
export async function keep(
  db: EntityManager,
  likenesses: readonly (Likeness & { readonly organizationId: string })[],
): Promise<void> {
  if (likenesses.length === 0) return;
  await db.query(
    `INSERT INTO organization_likeness (organization_id, zh, en, address, numbers, keys)
     SELECT "organizationId", zh, en, address, numbers, keys
       FROM jsonb_to_recordset($1::jsonb)
         AS it("organizationId" uuid, zh text, en text, address text, numbers text, keys integer[])
     ON CONFLICT (organization_id) DO NOTHING`,
    [JSON.stringify(likenesses)],
  );
}

/** To be called when a name or a site of the organization changes. */
export async function forget(tx: EntityManager, organizationId: string): Promise<void> {
  await tx.query(`DELETE FROM organization_likeness WHERE organization_id = $1`, [organizationId]);
}

/** For each of these, by its place, the organizations it may look like: those it shares most keys with. */
export async function candidatesFor(
  tx: EntityManager,
  likenesses: readonly Likeness[],
): Promise<Candidate[]> {
  const wanted = likenesses.map(({ keys }, at) => ({ at, keys }));
  return tx.query(
    `SELECT wanted.at, found.*
       FROM jsonb_to_recordset($1::jsonb) AS wanted(at integer, keys integer[])
      CROSS JOIN LATERAL (
        SELECT organization_id AS "organizationId", zh, en, address, numbers
          FROM organization_likeness AS it
         WHERE it.keys && wanted.keys
         ORDER BY (SELECT count(*) FROM unnest(it.keys) AS one WHERE one = ANY (wanted.keys)) DESC,
                  organization_id
         LIMIT 100) AS found`,
    [JSON.stringify(wanted)],
  );
}
