/** Every code an error of the graph can carry. */
export const GRAPH_CODES = [
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "QUERY_TOO_COMPLEX",
  "BAD_USER_INPUT",
  "INVALID_CURSOR",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "IDEMPOTENCY_KEY_REUSED",
  "RATE_LIMITED",
  "OVERLOADED",
  "INTERNAL_SERVER_ERROR",
] as const;

/** What went wrong without the graph having said so. */
export const TRANSPORT_CODES = [
  /** The server could not be reached, or the connection broke. */
  "UNREACHABLE",
  /** No answer came in time. */
  "TIMED_OUT",
  /** What came back is no answer of a graph. */
  "UNREADABLE_ANSWER",
] as const;

export type GraphCode = (typeof GRAPH_CODES)[number];
export type FailureCode = GraphCode | (typeof TRANSPORT_CODES)[number];

/** One error of an answer. */
export interface GraphFailure {
  readonly code: FailureCode;
  readonly message: string;
  /** Of BAD_USER_INPUT: the argument, such as `["input", "lines", 0, "quantity"]`; otherwise the field. */
  readonly path: readonly (string | number)[] | null;
  /** The code of the rule that refused, such as `CHECK_CHAR`. */
  readonly reason: string | null;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter: number | null;
  /** Whether the mutation was done all the same, and only its answer could not be read. */
  readonly done: boolean;
  /** When `done`: the object that could not be read. */
  readonly id: string | null;
}

interface Circumstances {
  /** The HTTP status; null when nothing came back. */
  readonly status: number | null;
  /** What to quote when asking for help. */
  readonly requestId: string | null;
  /** What was answered beside the errors. */
  readonly data: unknown;
  /** Sent with a mutation: given again with the same variables, it is done once however often it is tried. */
  readonly idempotencyKey: string | null;
}

/** Why a request has no answer. `code`, `path` and the like are those of the first error; `failures` has all. */
export class RequestFailed extends Error implements GraphFailure {
  override readonly name = "RequestFailed";
  readonly code: FailureCode;
  readonly path: readonly (string | number)[] | null;
  readonly reason: string | null;
  readonly retryAfter: number | null;
  readonly done: boolean;
  readonly id: string | null;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly data: unknown;
  readonly idempotencyKey: string | null;

  constructor(
    readonly failures: readonly [GraphFailure, ...GraphFailure[]],
    { status, requestId, data, idempotencyKey }: Circumstances,
    options?: ErrorOptions,
  ) {
    const [first] = failures;
    super(`${first.code}: ${first.message}`, options);
    this.code = first.code;
    this.path = first.path;
    this.reason = first.reason;
    this.retryAfter = first.retryAfter;
    this.done = first.done;
    this.id = first.id;
    this.status = status;
    this.requestId = requestId;
    this.data = data;
    this.idempotencyKey = idempotencyKey;
  }
}

/** An error as it came over the wire. Whatever is missing or of another form is null; the code is never missing. */
export function readFailure(error: unknown): GraphFailure {
  const { message, path, extensions } = membersOf(error);
  const told = membersOf(extensions);
  return {
    code: isCode(told["code"]) ? told["code"] : "UNREADABLE_ANSWER",
    message: typeof message === "string" ? message : "The server gave no reason.",
    path: pathOf(told["path"]) ?? pathOf(path),
    reason: textOf(told["reason"]),
    retryAfter: typeof told["retryAfter"] === "number" ? told["retryAfter"] : null,
    done: told["done"] === true,
    id: textOf(told["id"]),
  };
}

/** The request id an INTERNAL_SERVER_ERROR repeats. */
export const requestIdOf = (error: unknown): string | null =>
  textOf(membersOf(membersOf(error)["extensions"])["requestId"]);

/** The properties of whatever came, none when it is no object. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const codes: ReadonlySet<unknown> = new Set([...GRAPH_CODES, ...TRANSPORT_CODES]);
const isCode = (value: unknown): value is FailureCode => codes.has(value);

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const pathOf = (value: unknown): readonly (string | number)[] | null =>
  Array.isArray(value) && value.every(part => ["string", "number"].includes(typeof part))
    ? (value as (string | number)[])
    : null;
