import type { FastifyReply, FastifyRequest } from "fastify";
import type { IdempotentRequest } from "../platform/idempotency";
import type { Viewer } from "../platform/viewer";

/** What every resolver and the engine get: made afresh for each request. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Fires when the client goes away before its answer is ready. */
  readonly signal: AbortSignal;
  /** The client's name for this request, so that sending it twice does it once. */
  readonly idempotencyKey: string | null;
  /** That name bound to what was asked, once the operation is known to be one change. */
  idempotency: IdempotentRequest | null;
  /** What the answer cost, once that is known. */
  cost?: number;
  /** Why the short way could not answer. */
  failure?: { readonly error: unknown };
}

declare module "fastify" {
  interface FastifyRequest {
    /** Set before the body is read; null until then. */
    viewer: Viewer | null;
    /** Made when the operation is looked at; null until then. */
    context: RequestContext | null;
  }
}

/** Once per request. The viewer has been found by then: see `identify` in graphql-route.ts. */
export function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer,
): RequestContext {
  return new HttpContext(request, viewer, gone(reply));
}

/** A class for its getter: Apollo copies the context, and few requests ever ask for the signal. */
class HttpContext implements RequestContext {
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  idempotency: IdempotentRequest | null = null;
  cost?: number;
  failure?: { readonly error: unknown };

  constructor(
    { id, headers }: FastifyRequest,
    readonly viewer: Viewer,
    private readonly gone: () => AbortSignal,
  ) {
    const key = headers["idempotency-key"];
    this.requestId = id;
    this.idempotencyKey = typeof key === "string" ? key : null;
  }

  get signal(): AbortSignal {
    return this.gone();
  }
}

/** A signal made when first asked for; it fires when the connection ends before the answer was sent. */
function gone({ raw }: FastifyReply): () => AbortSignal {
  let signal: AbortSignal | null = null;
  return () => {
    if (signal) return signal;
    const leaving = new AbortController();
    const leave = (): void => {
      if (!raw.writableFinished) leaving.abort();
    };
    if (raw.closed) leave();
    else raw.once("close", leave);
    return (signal = leaving.signal);
  };
}
