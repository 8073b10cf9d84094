import {
  membersOf,
  readFailure,
  requestIdOf,
  RequestFailed,
  type FailureCode,
} from "./failures.js";

export interface HttpOptions {
  /** The address of the graph, such as `https://weft.example.com/graphql`. */
  readonly url: string;
  /** An API key or an access token; without one the public asks. */
  readonly key?: string;
  /** The global id of the organization to act for, where the token is a member of several. */
  readonly organization?: string;
  /** Milliseconds after which an answer is no longer waited for; 30,000 when not given. */
  readonly timeoutMs?: number;
  /** In place of the platform's own. */
  readonly fetch?: typeof fetch;
}

export interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: object;
}

export interface Sending {
  readonly signal: AbortSignal;
  readonly idempotencyKey: string | null;
}

/**
 * Sends one request and answers its data. Throws RequestFailed for every error in the answer and for every way not to get
 * one; an abort by the caller throws the signal's own reason.
 */
export async function post(options: HttpOptions, asked: Asked, sending: Sending): Promise<unknown> {
  const { response, text } = await exchange(options, asked, sending);
  const failed = (errors: readonly unknown[], data: unknown = null): RequestFailed => {
    const [first, ...rest] = errors.map(readFailure);
    return new RequestFailed([withWait(first ?? readFailure(null), response), ...rest], {
      status: response.status,
      requestId:
        response.headers.get("x-request-id") ?? errors.map(requestIdOf).find(Boolean) ?? null,
      data,
      idempotencyKey: sending.idempotencyKey,
    });
  };
  const { data, errors } = membersOf(parsed(text));
  if (Array.isArray(errors) && errors.length > 0) throw failed(errors, data);
  if (!response.ok || typeof data !== "object" || data === null)
    throw failed([{ message: `The server answered ${response.status} without data.` }]);
  return data;
}

async function exchange(
  options: HttpOptions,
  asked: Asked,
  { signal, idempotencyKey }: Sending,
): Promise<{ response: Response; text: string }> {
  const { url, timeoutMs = 30_000, fetch: send = fetch } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await send(url, {
      method: "POST",
      headers: headersFor(options, idempotencyKey),
      body: JSON.stringify(asked),
      signal: AbortSignal.any([signal, timeout]),
      redirect: "error",
    });
    return { response, text: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    throw timeout.aborted
      ? lost("TIMED_OUT", `No answer came within ${timeoutMs} ms.`, cause, idempotencyKey)
      : lost("UNREACHABLE", "The server cannot be reached.", cause, idempotencyKey);
  }
}

function headersFor(
  { key, organization }: HttpOptions,
  idempotencyKey: string | null,
): Record<string, string> {
  return {
    accept: "application/graphql-response+json, application/json;q=0.9",
    "content-type": "application/json",
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(organization === undefined ? {} : { "weft-organization": organization }),
    ...(idempotencyKey === null ? {} : { "idempotency-key": idempotencyKey }),
  };
}

const lost = (
  code: FailureCode,
  message: string,
  cause: unknown,
  idempotencyKey: string | null,
): RequestFailed =>
  new RequestFailed(
    [{ code, message, path: null, reason: null, retryAfter: null, done: false, id: null }],
    { status: null, requestId: null, data: null, idempotencyKey },
    { cause },
  );

/** The header says when to come back, should the error not. */
function withWait<F extends { readonly retryAfter: number | null }>(
  failure: F,
  response: Response,
): F {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return failure.retryAfter === null && Number.isFinite(seconds) && seconds >= 0
    ? { ...failure, retryAfter: seconds }
    : failure;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
