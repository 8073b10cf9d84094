import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type CredentialKey, credentialKeys, freshKey } from "./config-keys";
import { type Values, variables, type VariableName } from "./config-variables";
import type { OidcIssuer, TrustProxy } from "./config-values";

export type { OidcIssuer, TrustProxy } from "./config-values";

export interface Config {
  readonly environment: "development" | "production" | "test";
  readonly host: string;
  readonly port: number;
  /** The origin others reach this server at; null for the address it listens on. */
  readonly publicUrl: string | null;
  /** The first signs credentials, all are published; without any no credentials are issued. */
  readonly credentialKeys: readonly CredentialKey[];
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  readonly dataDir: string;
  /** Whether somebody chose the data folder, so that no other one may be taken instead. */
  readonly dataDirChosen: boolean;
  readonly secret: string;
  readonly demo: boolean;
  readonly corsOrigins: readonly string[];
  readonly oidcIssuers: readonly OidcIssuer[];
  readonly introspection: boolean;
  readonly logLevel: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
  readonly costLimitPublic: number;
  readonly costLimitMember: number;
  readonly rateWindowS: number;
  readonly ratePublic: number;
  readonly rateKey: number;
  readonly readConnections: number;
  readonly writeConnections: number;
  readonly mostDelayMs: number;
  readonly connectionWaitMs: number;
  readonly statementTimeoutMs: number;
  readonly bodyLimitBytes: number;
  readonly requestTimeoutMs: number;
  readonly trustProxy: TrustProxy;
  readonly tokenTtlS: number;
}

/** Every wrong variable by name, and why: the message is for whoever starts the server. */
export class WrongConfiguration extends Error {
  override readonly name = "WrongConfiguration";

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map(problem => `  ${problem}`).join("\n")}`);
  }
}

/** The top of the checkout, from src/ and dist/ alike. */
export const checkout = resolve(__dirname, "..", "..", "..");

/** Reads the environment once. Throws WrongConfiguration, naming every variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const { values, problems } = readValues(environment);
  problems.push(...whyNotTogether(values));
  if (problems.length > 0) throw new WrongConfiguration(problems);
  return Object.freeze(assembled(values as Known));
}

/** Those with a default are known once every variable has been read without a problem. */
type MayBeUnset =
  | "PUBLIC_URL"
  | "CREDENTIAL_KEYS"
  | "DATABASE_URL"
  | "DATABASE_OWNER_URL"
  | "WEFT_DATA_DIR"
  | "WEFT_SECRET"
  | "WEFT_DEMO"
  | "INTROSPECTION";
type Known = {
  [Name in VariableName]: Name extends MayBeUnset ? Values[Name] : NonNullable<Values[Name]>;
};

function readValues(environment: NodeJS.ProcessEnv): { values: Values; problems: string[] } {
  const problems: string[] = [];
  const read = Object.entries(variables).map(([name, { reads, otherwise }]) => {
    // An empty variable is what `NAME=` in a compose file leaves behind: not set.
    const text = environment[name]?.trim() || otherwise;
    if (text === null) return [name, null];
    const parsed = reads.safeParse(text);
    if (parsed.success) return [name, parsed.data];
    const [issue] = parsed.error.issues;
    const where = issue?.path.length ? ` (at ${issue.path.join(".")})` : "";
    problems.push(`${name} ${issue?.message ?? "is wrong"}${where}`);
    return [name, null];
  });
  return { values: Object.fromEntries(read) as Values, problems };
}

/** What is right for each variable alone and wrong together. Values never appear: they may be secret. */
function whyNotTogether(values: Values): string[] {
  const problems: string[] = [];
  const production = values.NODE_ENV === "production";
  if (production && values.WEFT_SECRET === null)
    problems.push("WEFT_SECRET is required in production: at least 32 random characters");
  if (production && values.WEFT_DEMO === true)
    problems.push("WEFT_DEMO is refused in production: the demo keys are public");
  if (production && values.CREDENTIAL_KEYS?.length && values.PUBLIC_URL === null)
    problems.push("PUBLIC_URL is required in production with CREDENTIAL_KEYS: credentials name it");
  if (values.DATABASE_OWNER_URL !== null && values.DATABASE_URL === null)
    problems.push("DATABASE_OWNER_URL is of no use without DATABASE_URL");
  return problems;
}

function assembled(values: Known): Config {
  const dataDir = resolve(checkout, values.WEFT_DATA_DIR ?? ".weft");
  return {
    environment: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    credentialKeys: values.CREDENTIAL_KEYS ?? ownKeys(values.NODE_ENV, dataDir),
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL ?? values.DATABASE_URL,
    dataDir,
    dataDirChosen: values.WEFT_DATA_DIR !== null,
    secret: values.WEFT_SECRET ?? ownSecret(values.NODE_ENV, dataDir),
    demo: values.WEFT_DEMO ?? values.NODE_ENV === "development",
    corsOrigins: values.CORS_ORIGINS,
    oidcIssuers: values.OIDC_ISSUERS,
    introspection: values.INTROSPECTION ?? values.NODE_ENV !== "production",
    logLevel: values.LOG_LEVEL,
    ...limits(values),
  };
}

function limits(values: Known) {
  return {
    costLimitPublic: values.COST_LIMIT_PUBLIC,
    costLimitMember: values.COST_LIMIT_MEMBER,
    rateWindowS: values.RATE_WINDOW_S,
    ratePublic: values.RATE_PUBLIC,
    rateKey: values.RATE_KEY,
    readConnections: values.READ_CONNECTIONS,
    writeConnections: values.WRITE_CONNECTIONS,
    mostDelayMs: values.MOST_DELAY_MS,
    connectionWaitMs: values.CONNECTION_WAIT_MS,
    statementTimeoutMs: values.STATEMENT_TIMEOUT_MS,
    bodyLimitBytes: values.BODY_LIMIT_BYTES,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    trustProxy: values.TRUST_PROXY,
    tokenTtlS: values.TOKEN_TTL_S,
  };
}

/** In development the secret is kept, so that cursors and tokens survive a restart. */
function ownSecret(environment: string, dataDir: string): string {
  const fresh = randomBytes(32).toString("base64url");
  return environment === "development" ? kept(join(dataDir, "secret"), fresh) : fresh;
}

/** In development the key is kept, so that credentials survive a restart; in production nobody vouches by chance. */
function ownKeys(environment: string, dataDir: string): readonly CredentialKey[] {
  if (environment === "production") return [];
  const file = join(dataDir, "credential-key.json");
  const read = credentialKeys.safeParse(
    environment === "development" ? kept(file, freshKey()) : freshKey(),
  );
  if (read.success) return read.data;
  throw new WrongConfiguration([`WEFT_DATA_DIR holds no key in ${file}`]);
}

/** What the file holds, or this from now on. */
function kept(file: string, fresh: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fresh, { flag: "wx", mode: 0o600 });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return readFileSync(file, "utf8");
    throw new WrongConfiguration([`WEFT_DATA_DIR cannot be written: ${(error as Error).message}`]);
  }
}

/** Name, default and meaning of every variable, as the README's table has them. */
export const describeConfig = (): readonly { name: string; default: string; meaning: string }[] =>
  Object.entries(variables).map(([name, { otherwise, shown, meaning }]) => ({
    name,
    default: shown ?? otherwise ?? "",
    meaning,
  }));
