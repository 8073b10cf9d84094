import type { AuditOutcome } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "./uuid";

/** What the log keeps of one attempt to change something; the database adds when, and the chain. */
export interface Attempt {
  readonly organizationId: string;
  readonly credentialId: string | null;
  readonly mutation: string;
  readonly subject: string | null;
  readonly outcome: AuditOutcome;
  readonly code: string | null;
  readonly requestId: string;
  readonly inputHash: string;
}

/** What an idempotency key stands for, noted in the statement that writes the entry. */
export interface KeptAnswer {
  readonly key: string;
  readonly made: string;
}

const insertion = `
  INSERT INTO audit_entry
    (id, organization_id, credential_id, mutation, subject, outcome, code, request_id, input_hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const insertionWithAnswer = `
  WITH kept AS (
    UPDATE idempotency_key SET made = $11 WHERE organization_id = $2 AND key = $10
  )${insertion}`;

/**
 * Adds one entry. Make it the last statement of its transaction: from here to the commit, the
 * organization's other entries wait for this one, and whoever waits for nothing else cannot deadlock.
 */
export async function record(
  tx: EntityManager,
  attempt: Attempt,
  kept: KeptAnswer | null = null,
): Promise<void> {
  const values = [
    newId(),
    attempt.organizationId,
    attempt.credentialId,
    attempt.mutation,
    attempt.subject,
    attempt.outcome,
    attempt.code,
    attempt.requestId,
    attempt.inputHash,
  ];
  await (kept
    ? tx.query(insertionWithAnswer, [...values, kept.key, kept.made])
    : tx.query(insertion, values));
}

/** The logs that are chained: of what was changed, and of what was read. */
const chains = {
  changes: { entries: "audit_entry", heads: "audit_head", hash: "audit_hash" },
  reads: { entries: "read_entry", heads: "read_head", hash: "read_hash" },
} as const;

/**
 * Follows an organization's chain of entries from the first. Answers the sequence of the first entry
 * that is missing, changed or out of place, or null when the chain holds to its end.
 */
export async function brokenAt(
  db: EntityManager,
  organizationId: string,
  log: keyof typeof chains = "changes",
): Promise<number | null> {
  const { entries, heads, hash } = chains[log];
  const [found]: { sequence: number }[] = await db.query(
    `WITH chain AS (
       SELECT entry.sequence, entry.hash, (row_number() OVER w)::integer AS expected,
              ${hash}(coalesce(lag(entry.hash) OVER w, ''), entry) AS recomputed
         FROM ${entries} AS entry
        WHERE entry.organization_id = $1
       WINDOW w AS (ORDER BY entry.sequence)
     )
     SELECT least(sequence, expected) AS sequence FROM chain
      WHERE sequence <> expected OR hash <> recomputed
      UNION ALL
     SELECT coalesce((SELECT max(sequence) FROM chain), 0) + 1
       FROM ${heads} WHERE organization_id = $1
        AND hash IS DISTINCT FROM (SELECT hash FROM chain ORDER BY sequence DESC LIMIT 1)
      ORDER BY 1 LIMIT 1`,
    [organizationId],
  );
  return found?.sequence ?? null;
}
