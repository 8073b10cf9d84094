import type { EntityManager } from "typeorm";
import { canonicalJson, sha256 } from "./canonical";
import { Failure } from "./failure";

/** How long a retry is recognized. */
export const KEPT_DAYS = 30;

/** A key the client chose for one change, bound to what it asked for. */
export interface IdempotentRequest {
  readonly key: string;
  /** SHA-256 of the operation and its variables, in hexadecimal. */
  readonly hash: string;
}

export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Visible ASCII: what a header can carry unharmed, and an index holds cheaply. */
const shape = /^[\x21-\x7e]{1,255}$/;

/** Binds the header's key to the request. BAD_REQUEST when it is no key: too long, empty or not ASCII. */
export function idempotentRequest(key: string, asked: Asked): IdempotentRequest {
  if (!shape.test(key))
    throw new Failure(
      "BAD_REQUEST",
      "An Idempotency-Key has 1 to 255 visible ASCII characters and no blanks.",
    );
  const { query, operationName = null, variables = null } = asked;
  return { key, hash: sha256(canonicalJson([query, operationName, variables ?? {}])) };
}

/**
 * Takes the key for this transaction. Null when it is new; otherwise the global id of what the first
 * request made. Of parallel requests one takes it; the others wait in here for its commit or rollback.
 * Throws IDEMPOTENCY_KEY_REUSED when the key stands for another request.
 */
export async function claim(
  tx: EntityManager,
  organizationId: string,
  { key, hash }: IdempotentRequest,
): Promise<string | null> {
  const taken: unknown[] = await tx.query(
    `INSERT INTO idempotency_key (organization_id, key, request_hash) VALUES ($1, $2, $3)
     ON CONFLICT (organization_id, key) DO NOTHING RETURNING key`,
    [organizationId, key, hash],
  );
  if (taken.length > 0) return null;

  const [kept]: { hash: string; made: string | null }[] = await tx.query(
    `SELECT request_hash AS hash, made FROM idempotency_key WHERE organization_id = $1 AND key = $2`,
    [organizationId, key],
  );
  if (!kept?.made) throw new Failure("OVERLOADED", "Try again.", { retryAfter: 1 });
  if (kept.hash !== hash)
    throw new Failure(
      "IDEMPOTENCY_KEY_REUSED",
      "This Idempotency-Key was used for another request. Choose a new one for each change.",
    );
  return kept.made;
}

/** Forgets keys nobody can still be retrying with, some in each statement. Answers how many are gone. */
export async function forgetOldKeys(db: EntityManager, atMost = 10_000): Promise<number> {
  let gone = 0;
  for (;;) {
    const count = await forgetSomeKeys(db, atMost);
    gone += count;
    if (count < atMost) return gone;
  }
}

async function forgetSomeKeys(db: EntityManager, atMost: number): Promise<number> {
  const [, count]: [unknown, number] = await db.query(
    `DELETE FROM idempotency_key WHERE (organization_id, key) IN (
       SELECT organization_id, key FROM idempotency_key
        WHERE created_at < now() - make_interval(days => $1) ORDER BY created_at LIMIT $2)`,
    [KEPT_DAYS, atMost],
  );
  return count;
}
