import { createApp, type App, type Environment } from "../../packages/api/src/app";
import { readConfig, type Config } from "../../packages/api/src/config";
import { createDataSource } from "../../packages/api/src/database/data-source";
import type { Clock } from "../../packages/api/src/platform/clock";

export interface TestServer {
  /** The graph's address. */
  readonly url: string;
  /** The server's address, without a path. */
  readonly origin: string;
  readonly app: App;
  readonly config: Config;
  /** A client that sends this token; without one, the public. */
  as(token?: string): Client;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
    }[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

type Variables = Readonly<Record<string, unknown>>;
type SentHeaders = Readonly<Record<string, string>>;

/** Called, it answers the data of an operation that must succeed; `raw` answers whatever came back. */
export interface Client {
  <Data = Record<string, never>>(
    query: string,
    variables?: Variables,
    headers?: SentHeaders,
  ): Promise<Data>;
  raw(query: string, variables?: Variables, headers?: SentHeaders): Promise<Answer>;
}

/** A configuration as tests want it: a free port, a quiet log, limits out of the way. */
export const testConfig = (overrides: Partial<Config> = {}): Config => ({
  ...readConfig({
    NODE_ENV: "test",
    PORT: "0",
    LOG_LEVEL: "silent",
    WEFT_SECRET: "a secret for tests, and for nothing else",
    RATE_PUBLIC: "1000000",
    RATE_KEY: "1000000",
    CONNECTION_WAIT_MS: "20000",
    // The tests themselves keep this process busy.
    MOST_DELAY_MS: "60000",
    DATABASE_URL: process.env["DATABASE_URL"],
    DATABASE_OWNER_URL: process.env["DATABASE_OWNER_URL"],
  }),
  ...overrides,
});

/** The whole product in this process, on a port of its own, against DATABASE_URL. */
export async function startServer(
  overrides: Partial<Config> = {},
  clock?: Clock,
  openGates?: Environment["openGates"],
): Promise<TestServer> {
  const config = testConfig(overrides);
  const { databaseUrl } = config;
  if (!databaseUrl) throw new Error("run the tests through test/with-database.mjs");
  const database = await createDataSource({
    url: databaseUrl,
    connections: config.writeConnections,
    connectionWaitMs: config.connectionWaitMs,
    statementTimeoutMs: config.statementTimeoutMs,
  }).initialize();
  const app = await createApp(config, database, { clock, openGates });
  const origin = await app.listen();
  const url = `${origin}/graphql`;
  return {
    url,
    origin,
    app,
    config,
    as: token => clientOf(url, token),
    async stop() {
      await app.close();
      await database.destroy();
    },
  };
}

export function clientOf(url: string, token?: string): Client {
  const raw: Client["raw"] = async (query, variables, headers) => {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    });
    const body = (await answer.json()) as Answer["body"];
    return { status: answer.status, headers: answer.headers, body };
  };
  const ask = async <Data>(
    query: string,
    variables?: Variables,
    headers?: SentHeaders,
  ): Promise<Data> => {
    const { status, body } = await raw(query, variables, headers);
    if (body.errors) throw new Error(`HTTP ${status} ${JSON.stringify(body.errors)}\n${query}`);
    return body.data as Data;
  };
  return Object.assign(ask, { raw });
}
