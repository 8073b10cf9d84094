import { IsNull, MoreThan, type EntityManager } from "typeorm";
import { ApiKey } from "./credential.entity";

/** When a credential that is a key ends by itself; null for a member, and for a key that goes on. */
export async function expiryOfKey(tx: EntityManager, credentialId: string): Promise<Date | null> {
  const key = await tx.findOneBy(ApiKey, { id: credentialId });
  return key?.expiresAt ?? null;
}

export const countWorking = (tx: EntityManager, organizationId: string, now: Date) =>
  tx.countBy(ApiKey, [
    { organizationId, revokedAt: IsNull(), expiresAt: IsNull() },
    { organizationId, revokedAt: IsNull(), expiresAt: MoreThan(now) },
  ]);

/** Ends every key that a member made, and every key made with one of those. */
export async function revokeMadeBy(tx: EntityManager, memberId: string): Promise<void> {
  await tx.query(
    `WITH RECURSIVE made AS (
       SELECT id FROM api_key WHERE created_by_id = $1
       UNION
       SELECT k.id FROM api_key k JOIN made ON k.created_by_id = made.id
     )
     UPDATE api_key SET revoked_at = now() WHERE revoked_at IS NULL AND id IN (SELECT id FROM made)`,
    [memberId],
  );
}
