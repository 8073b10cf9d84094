import cors from "@fastify/cors";
import { fastify, type FastifyHttpOptions, type FastifyInstance, LogController } from "fastify";
import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { Logger } from "pino";
import type { TrustProxy } from "../config";
import { Drain } from "./drain";
import { addHealth } from "./health";
import { addLoadShedding, type Shedding } from "./load-shedding";
import { refuse, Refusal } from "./refusal";

export interface HttpOptions extends Shedding {
  readonly corsOrigins: readonly string[];
  readonly bodyLimitBytes: number;
  /** A request that has not arrived whole by then is cut off. */
  readonly requestTimeoutMs: number;
  readonly trustProxy: TrustProxy;
}

export interface HttpServer {
  readonly server: FastifyInstance;
  /** Finishes what is under way and closes; see Drain. */
  close(graceMs?: number): Promise<void>;
}

/** How often Node looks for requests that are late. */
const checkEveryMs = 500;

/** The bare server: limits, headers, health and refusals; no routes of the product yet. */
export async function createHttpServer(
  options: HttpOptions,
  { log, ask }: { readonly log: Logger; readonly ask: () => Promise<unknown> },
): Promise<HttpServer> {
  const drain = new Drain();
  const server = bare(options, log);
  const safe = safeHeaders(options);
  server.addHook("onRequest", (request, reply, done) => {
    reply.headers(safe).header("x-request-id", request.id);
    if (drain.draining) reply.header("connection", "close");
    done();
  });
  if (options.corsOrigins.length > 0) await server.register(cors, corsOptions(options.corsOrigins));
  await addLoadShedding(server, drain, options);
  addHealth(server, { drain, ask });
  return { server, close: (graceMs = 6_000) => drain.close(server, graceMs) };
}

/** Nothing of ours is a page, to be framed, sniffed, scripted or embedded; GraphiQL loosens what it needs. */
const safeHeaders = ({ corsOrigins }: HttpOptions): Readonly<Record<string, string>> => ({
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": corsOrigins.length > 0 ? "cross-origin" : "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
});

function bare(options: HttpOptions, log: Logger): FastifyInstance {
  const receiveWithinMs = Math.max(checkEveryMs, options.requestTimeoutMs - 2 * checkEveryMs);
  const settings: FastifyHttpOptions<Server> = {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // Lines name their request themselves: few requests ever write one.
    childLoggerFactory: logger => logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: options.bodyLimitBytes,
    trustProxy: trusted(options.trustProxy),
    requestTimeout: receiveWithinMs,
    connectionTimeout: 60_000,
    keepAliveTimeout: 60_000,
    maxRequestsPerSocket: 100_000,
    return503OnClosing: false,
    // An address that is none reaches no hook: what those add is added here.
    frameworkErrors: (_error, request, reply) => {
      reply.headers(safeHeaders(options)).header("x-request-id", request.id);
      refuse(request, reply, new Refusal(400, "BAD_REQUEST", "The address is malformed."));
    },
    http: { headersTimeout: receiveWithinMs, connectionsCheckingInterval: checkEveryMs },
  };
  const server = fastify(settings);
  server.server.maxConnections = 10_000;
  server.removeContentTypeParser("text/plain");
  server.setErrorHandler((error, request, reply) => refuse(request, reply, error));
  server.setNotFoundHandler((request, reply) => refuse(request, reply, notHere(request.url)));
  return server;
}

/** A number of proxies in front of us: that many addresses before the client's are believed. */
const trusted = (proxies: TrustProxy) =>
  typeof proxies === "number" ? (_address: string, hop: number): boolean => hop < proxies : proxies;

/** Another method on a known address is told which ones there are. */
const notHere = (url: string): Refusal =>
  /^\/graphql(\?|$)/.test(url)
    ? new Refusal(405, "BAD_REQUEST", "Use GET or POST.")
    : new Refusal(404, "BAD_REQUEST", "There is nothing here. The graph is at /graphql.");

const corsOptions = (origins: readonly string[]) => ({
  origin: [...origins],
  methods: ["GET", "POST"],
  credentials: false,
  allowedHeaders: ["authorization", "content-type", "idempotency-key", "weft-organization"],
  exposedHeaders: ["x-request-id", "retry-after"],
  maxAge: 600,
});
