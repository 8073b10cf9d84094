/** Every code a GraphQL error can carry; documented in the schema and in `server/failures.ts`. */
export type FailureCode =
  | "BAD_REQUEST"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "QUERY_TOO_COMPLEX"
  | "BAD_USER_INPUT"
  | "INVALID_CURSOR"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "IDEMPOTENCY_KEY_REUSED"
  | "RATE_LIMITED"
  | "OVERLOADED"
  | "INTERNAL_SERVER_ERROR";

/** What a failure may tell besides its code. Nothing else ever reaches the client. */
export interface FailureDetails {
  /** The argument path, such as `["input", "lines", 0, "quantity"]`. */
  readonly path?: readonly (string | number)[];
  /** The code of the rule that refused, such as `CHECK_CHAR`. */
  readonly reason?: string;
  readonly cost?: number;
  readonly limit?: number;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
  /** The mutation was done all the same; only its answer could not be read. */
  readonly done?: true;
  /** The global id of what could not be read of it. */
  readonly id?: string;
}

/** Not part of the conversation: thrown anywhere, turned into a GraphQL error by `server/failures.ts` alone. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly details: FailureDetails = {},
  ) {
    super(message);
  }
}

/** The caller sent something no rule allows; says which argument and why. */
export const badUserInput = (message: string, details: FailureDetails = {}): Failure =>
  new Failure("BAD_USER_INPUT", message, details);

/** The same words whether the object is missing or merely invisible to the viewer. */
export const notFound = (): Failure => new Failure("NOT_FOUND", "There is no such object.");

export const forbidden = (): Failure =>
  new Failure("FORBIDDEN", "You may see this object, but not do this with it.");

export const unauthenticated = (): Failure =>
  new Failure("UNAUTHENTICATED", "A valid bearer token is needed for this.");
