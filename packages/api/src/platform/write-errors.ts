import { QueryFailedError } from "typeorm";
import { Failure } from "./failure";

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
}

const driverErrorOf = (error: unknown): DatabaseError | null => {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof Error ? (cause as DatabaseError) : null;
};

/** Deadlocks and serialization failures: the same work may well succeed when done again. */
const repeatable = new Set(["40001", "40P01"]);

/** Unique, exclusion, foreign key and check constraints. */
const violations = new Set(["23505", "23P01", "23503", "23514"]);

/** Canceled by a timeout, no lock in time, too many connections, the server is going or has gone. */
const unavailable =
  /^(57014|55P03|53\d{3}|57P0\d|08\d{3}|25P0[34]|E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT))$/;
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

export const isRepeatable = (error: unknown): boolean =>
  repeatable.has(driverErrorOf(error)?.code ?? "");

/** The constraint that said no, when one did. */
export function violatedConstraint(error: unknown): string | null {
  const cause = driverErrorOf(error);
  return cause?.code && violations.has(cause.code) ? (cause.constraint ?? null) : null;
}

/**
 * What the caller may hear of an error of the database. OVERLOADED also when the connection broke during
 * the commit: whether it was done is then unknown, and the same request with its Idempotency-Key tells.
 */
export function asFailure(error: unknown): unknown {
  const cause = driverErrorOf(error);
  const message = cause instanceof Error ? cause.message : "";
  const passing = isRepeatable(error) || unavailable.test(cause?.code ?? "") || lost.test(message);
  if (!passing) return error;
  const failure = new Failure("OVERLOADED", "The database is busy. Try again.", { retryAfter: 1 });
  failure.cause = error;
  return failure;
}
