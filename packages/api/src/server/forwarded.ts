import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";

/**
 * Says once that a proxy names its clients and is not believed: all of them then share the rates of its address.
 */
export function warnOfProxy(server: FastifyInstance, log: Pick<Logger, "warn">): void {
  let warned = false;
  server.addHook("onRequest", (request, _reply, done) => {
    if (!warned && request.headers["x-forwarded-for"] !== undefined) {
      warned = true;
      log.warn(
        "X-Forwarded-For arrives and TRUST_PROXY is false: behind a proxy, all its clients share one rate limit. " +
          "Say in TRUST_PROXY whom to believe.",
      );
    }
    done();
  });
}
