import type { EntityManager } from "typeorm";

/** A GLN of the organization's sites that a verified organization has already, or null. */
export async function glnOfAnother(
  tx: EntityManager,
  organizationId: string,
): Promise<string | null> {
  const [found]: { readonly gln: string }[] = await tx.query(
    `SELECT mine.gln FROM site mine
       JOIN site theirs ON theirs.gln = mine.gln AND theirs.verified
      WHERE mine.organization_id = $1 AND theirs.organization_id <> $1
      ORDER BY mine.gln LIMIT 1`,
    [organizationId],
  );
  return found?.gln ?? null;
}
