import { z } from "zod";
import { credentialKeys } from "./config-keys";
import * as values from "./config-values";

interface Variable<Value> {
  readonly reads: z.ZodType<Value, string>;
  /** What is read when the variable is not set; null where that depends on others. */
  readonly otherwise: string | null;
  readonly meaning: string;
  /** The default in words, where it is not a value. */
  readonly shown?: string;
}

const variable = <Value>(
  reads: z.ZodType<Value, string>,
  otherwise: string | null,
  meaning: string,
  shown?: string,
): Variable<Value> => ({ reads, otherwise, meaning, shown });

const text = z.string();

/** Every environment variable the server reads, in the order the README lists them. */
export const variables = {
  NODE_ENV: variable(
    z.enum(["development", "production", "test"], "must be development, production or test"),
    "development",
    "Production hides details in errors, wants a secret and refuses the demo data.",
  ),
  HOST: variable(values.host, "127.0.0.1", "The address to listen on; 0.0.0.0 for all."),
  PORT: variable(values.whole(0, 65_535), "4000", "The port to listen on; 0 takes a free one."),
  PUBLIC_URL: variable(
    values.publicOrigin,
    null,
    "The origin partners reach this server at; credentials name it for good. Required in production where there are keys.",
    "the address listened on",
  ),
  CREDENTIAL_KEYS: variable(
    credentialKeys,
    null,
    "Keys for credentials as JSON Web Keys (ES256 or EdDSA), as JSON or the path of a file: the first signs, all are published.",
    "a random one in WEFT_DATA_DIR; in production none, and no credentials",
  ),
  DATABASE_URL: variable(
    values.postgresUrl,
    null,
    "The PostgreSQL server (15 or newer), as the role that serves.",
    "an embedded PostgreSQL",
  ),
  DATABASE_OWNER_URL: variable(
    values.postgresUrl,
    null,
    "The same database, as the role that owns and migrates it.",
    "DATABASE_URL",
  ),
  WEFT_DATA_DIR: variable(
    text.refine(path => !path.includes("\0"), "must be a path"),
    null,
    "Where the embedded database and its keys are kept.",
    ".weft in the checkout",
  ),
  WEFT_SECRET: variable(
    text.min(32, "must have at least 32 characters"),
    null,
    "Signs access tokens and cursors; the same for all processes. Required in production.",
    "a random one in WEFT_DATA_DIR",
  ),
  WEFT_DEMO: variable(
    values.yesOrNo,
    null,
    "Loads the demo chain and its keys. Refused in production.",
    "true in development, otherwise false",
  ),
  CORS_ORIGINS: variable(
    values.origins,
    "",
    "Web origins whose pages may call the graph, separated by commas.",
    "none",
  ),
  OIDC_ISSUERS: variable(
    values.oidcIssuers,
    "[]",
    'Outside token issuers: a JSON list of {"issuer", "audience", "jwksUri"?, "tokenType"?, "emailDomains"?, "organizations"?}; the last two say whose invitations its tokens accept.',
  ),
  INTROSPECTION: variable(
    values.yesOrNo,
    null,
    "Whether the schema may be asked for.",
    "true, in production false",
  ),
  LOG_LEVEL: variable(
    z.enum(
      ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
      "must be trace, debug, info, warn, error, fatal or silent",
    ),
    "info",
    "The least severe log lines written.",
  ),
  COST_LIMIT_PUBLIC: variable(
    values.whole(1, 10_000_000),
    "2500",
    "The most one operation may cost without a token.",
  ),
  COST_LIMIT_MEMBER: variable(
    values.whole(1, 10_000_000),
    "15000",
    "The most one operation may cost with a token.",
  ),
  RATE_WINDOW_S: variable(values.whole(1, 86_400), "60", "Seconds in a rate-limit window."),
  RATE_PUBLIC: variable(
    values.whole(1, 10_000_000),
    "600",
    "Requests per window and address without a token.",
  ),
  RATE_KEY: variable(
    values.whole(1, 10_000_000),
    "6000",
    "Requests per window and key or token subject.",
  ),
  READ_CONNECTIONS: variable(
    values.whole(1, 100),
    "2",
    "Database connections for reads, shared by all requests.",
  ),
  WRITE_CONNECTIONS: variable(
    values.whole(1, 500),
    "10",
    "Database connections for writes and heavy reads.",
  ),
  MOST_DELAY_MS: variable(
    values.whole(50, 600_000),
    "1500",
    "When the process is later than this, on average of a second, new requests are refused as OVERLOADED.",
  ),
  CONNECTION_WAIT_MS: variable(
    values.whole(100, 600_000),
    "2000",
    "A write that gets no database connection within this many milliseconds is refused as OVERLOADED.",
  ),
  STATEMENT_TIMEOUT_MS: variable(
    values.whole(100, 600_000),
    "5000",
    "After this many milliseconds the database ends a statement.",
  ),
  BODY_LIMIT_BYTES: variable(
    values.whole(1_024, 104_857_600),
    "1048576",
    "The largest request body taken.",
  ),
  REQUEST_TIMEOUT_MS: variable(
    values.whole(100, 600_000),
    "10000",
    "A request not received whole by then is closed.",
  ),
  TRUST_PROXY: variable(
    values.trustProxy,
    "false",
    "Whose X-Forwarded-For is believed: true, false, a number of proxies, or their addresses.",
  ),
  TOKEN_TTL_S: variable(
    values.whole(30, 86_400),
    "900",
    "Seconds an access token from /oauth/token is valid.",
  ),
} as const;

export type VariableName = keyof typeof variables;

/** What every variable reads as; null where it is not set and its default depends on others. */
export type Values = {
  [Name in VariableName]: (typeof variables)[Name] extends Variable<infer Value>
    ? Value | null
    : never;
};
