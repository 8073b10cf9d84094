import type { FailureCode } from "../platform/failure";

/** The HTTP status each code has when nothing was executed, for clients that know the GraphQL media type. */
const statuses: Readonly<Record<FailureCode, number>> &
  Readonly<Record<string, number | undefined>> = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_COMPLEX: 400,
  BAD_USER_INPUT: 400,
  INVALID_CURSOR: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 200,
  NOT_FOUND: 200,
  IDEMPOTENCY_KEY_REUSED: 409,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Refusals that `application/json` answers with 200, because old clients take any other status for a broken server. */
const toleratedInJson: ReadonlySet<string> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "INVALID_CURSOR",
]);

/** Told by status even beside data, so that proxies and retrying clients understand. */
const toldBesideData: ReadonlySet<string> = new Set([
  "RATE_LIMITED",
  "OVERLOADED",
  "IDEMPOTENCY_KEY_REUSED",
]);

/**
 * The status of an answer, from the codes of its errors, whether it was executed (so that `data` is there,
 * be it null), and whether the client reads the GraphQL media type.
 */
export function statusOf(
  codes: readonly string[],
  { executed, json }: { readonly executed: boolean; readonly json: boolean },
): number {
  const [first] = codes;
  if (first === undefined) return 200;
  if (executed) {
    const told = codes.find(code => toldBesideData.has(code));
    return told ? (statuses[told] ?? 200) : 200;
  }
  if (json && codes.every(code => toleratedInJson.has(code))) return 200;
  return statuses[first] ?? 500;
}

/**
 * Whether a client asks for plain `application/json` and nothing wider. One that says nothing, or that takes
 * anything, is told by status like one that knows the GraphQL media type.
 */
export const takesJsonOnly = (accept: string | undefined): boolean =>
  accept !== undefined &&
  accept.includes("application/json") &&
  !accept.includes("application/graphql-response+json") &&
  !accept.includes("*/*") &&
  !accept.includes("application/*");
