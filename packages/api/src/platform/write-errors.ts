import { driverErrorOf, isDatabaseAway, isDatabaseBusy } from "./database-errors";
import { Failure } from "./failure";

/** Deadlocks and serialization failures: the same work may well succeed when done again. */
const repeatable = new Set(["40001", "40P01"]);

/** Unique, exclusion, foreign key and check constraints. */
const violations = new Set(["23505", "23P01", "23503", "23514"]);

export const isRepeatable = (error: unknown): boolean =>
  repeatable.has(driverErrorOf(error)?.code ?? "");

/** The constraint that said no, when one did. */
export function violatedConstraint(error: unknown): string | null {
  const cause = driverErrorOf(error);
  return cause?.code && violations.has(cause.code) ? (cause.constraint ?? null) : null;
}

const looks = 3;

/** Does it again when somebody else's row came between looking and writing: the next look sees it. */
export async function lookingAgain<Done>(act: () => Promise<Done>): Promise<Done> {
  for (let look = 1; ; look++)
    try {
      return await act();
    } catch (error) {
      if (look === looks || violatedConstraint(error) === null) throw error;
    }
}

/**
 * The same error, or OVERLOADED where the database is busy or away. Also when the connection broke during
 * the commit: whether it was done is then unknown, and the same request with its Idempotency-Key tells.
 */
export function orOverloaded(error: unknown): unknown {
  if (!isRepeatable(error) && !isDatabaseBusy(error) && !isDatabaseAway(error)) return error;
  const failure = new Failure("OVERLOADED", "The database is busy. Try again.", { retryAfter: 1 });
  failure.cause = error;
  return failure;
}
