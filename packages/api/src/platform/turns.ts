import type { EntityManager } from "typeorm";

/**
 * What is done by one at a time in the whole database. The numbers are arbitrary, the same in every version, and
 * stand here side by side because two that are alike would make strangers wait for each other.
 */
export const TURNS = {
  migration: 7_355_608,
  demo: 7_355_609,
  import: 7_355_610,
  allocation: 7_355_611,
  consumption: 7_355_612,
} as const;

/** Waits for the transaction's turn, which ends with it. A wait too long for a statement is OVERLOADED. */
export async function takeTurn(tx: EntityManager, at: keyof typeof TURNS): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock($1)", [TURNS[at]]);
}
