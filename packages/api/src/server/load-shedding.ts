import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { getHeapStatistics } from "node:v8";
import type { Drain } from "./drain";
import { overloaded } from "./refusal";

/** More requests at once than this only wait for each other. */
const mostAtOnce = 500;

export interface Shedding {
  /** How late the event loop may be, on average of a second, before new requests are turned away. */
  readonly mostDelayMs: number;
}

/** Turns requests away at once, with when to come back, while the process is too busy or about to stop. */
export async function addLoadShedding(
  server: FastifyInstance,
  drain: Drain,
  { mostDelayMs }: Shedding,
): Promise<void> {
  await server.register(underPressure, {
    maxEventLoopDelay: mostDelayMs,
    maxHeapUsedBytes: getHeapStatistics().heap_size_limit * 0.9,
    // Never answers by itself: the hook below decides, and health must be told even under pressure.
    pressureHandler: () => undefined,
  });
  let atOnce = 0;
  server.addHook("onRequest", (request, reply, done) => {
    if (request.url.startsWith("/health/")) return done();
    if (drain.draining) return done(overloaded("The server is stopping. Try again elsewhere."));
    if (atOnce >= mostAtOnce || server.isUnderPressure())
      return done(overloaded("The server is too busy. Try again shortly."));
    atOnce++;
    reply.raw.once("close", () => {
      atOnce--;
    });
    done();
  });
}
