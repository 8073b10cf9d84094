import type { FastifyRequest } from "fastify";
import type { Clock } from "../platform/clock";
import type { IdempotentRequest } from "../platform/idempotency";
import type { Viewer } from "../platform/viewer";

/** What every resolver and the engine get: made afresh for each request. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Fires when the client goes away before its answer is ready. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** The client's name for this request, so that sending it twice does it once. */
  readonly idempotencyKey: string | null;
  /** That name bound to what was asked, once the operation is known to be one change. */
  idempotency: IdempotentRequest | null;
  /** What the answer cost, once that is known. */
  cost?: number;
  /** Loaders and the like that live as long as the request, made by whoever asks first. */
  readonly loaders: Map<unknown, unknown>;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Set before the body is read; null until then. */
    viewer: Viewer | null;
  }
}

/** Once per request. The viewer has been found by then: see `authenticate` in http.ts. */
export function contextOf(
  request: FastifyRequest,
  viewer: Viewer,
  signal: AbortSignal,
  clock: Clock,
): RequestContext {
  const key = request.headers["idempotency-key"];
  return {
    viewer,
    idempotency: null,
    requestId: request.id,
    signal,
    clock,
    idempotencyKey: typeof key === "string" ? key : null,
    loaders: new Map(),
  };
}
