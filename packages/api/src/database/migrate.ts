import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { TURNS } from "../platform/turns";
import { CannotStart } from "./cannot-start";
import { createDataSource, sessionOptions } from "./data-source";
import { grantJobs, migrateJobs } from "./job-schema";
import { appendOnlyTables, grantServingRole } from "./roles";

export interface MigrateOptions {
  /** As whom the product serves. */
  readonly url: string;
  /** As whom it migrates: the owner of the tables. */
  readonly ownerUrl: string;
  readonly migrations?: readonly (new () => unknown)[];
  readonly appendOnly?: readonly string[];
  readonly warn?: (message: string) => void;
}

/**
 * Brings the database to the newest schema and lets the serving role use it. Answers the names of
 * the migrations it ran. Several processes may call it at once: one works, the others wait.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const owner = new Client({
    connectionString: options.ownerUrl,
    options: sessionOptions(),
    connectionTimeoutMillis: 10_000,
  });
  await owner.connect();
  try {
    await mustServe(owner);
    await takeTurn(owner);
    const ran = await runPending(options);
    await migrateJobs(options.ownerUrl);
    const serving = await currentUser(options.url);
    if (serving === (await userOf(owner)))
      options.warn?.(
        `The database is served and owned by the same role (${serving}), so the server could change its own ` +
          "history. Give DATABASE_URL a role of its own and DATABASE_OWNER_URL the owner.",
      );
    else {
      await grantServingRole(owner, serving, options.appendOnly ?? appendOnlyTables);
      await grantJobs(owner, serving);
    }
    return ran;
  } finally {
    await owner.end();
  }
}

/** Refuses a server whose answers would differ: too old, or text in another encoding. */
async function mustServe(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; version: string; encoding: string }>(
    `SELECT current_setting('server_version_num')::int AS number,
            current_setting('server_version') AS version,
            current_setting('server_encoding') AS encoding`,
  );
  const { number = 0, version = "unknown", encoding = "unknown" } = rows[0] ?? {};
  if (number < 150_000)
    throw new CannotStart(`PostgreSQL 15 or newer is needed; the server is ${version}.`);
  if (encoding !== "UTF8")
    throw new CannotStart(`The database must be encoded in UTF8; it is in ${encoding}.`);
}

/** Asks again and again: a session that waits inside a statement would hold up CREATE INDEX CONCURRENTLY. */
async function takeTurn(owner: Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ mine: boolean }>(
      "SELECT pg_try_advisory_lock($1) AS mine",
      [TURNS.migration],
    );
    if (rows[0]?.mine) return;
    await setTimeout(100);
  }
}

async function runPending({ ownerUrl, migrations }: MigrateOptions): Promise<string[]> {
  const source: DataSource = createDataSource({
    url: ownerUrl,
    connections: 2,
    applicationName: "weft migrate",
    entities: [],
    migrations,
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    return ran.map(migration => migration.name);
  } finally {
    await source.destroy();
  }
}

async function userOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>("SELECT current_user AS name");
  return rows[0]?.name ?? "";
}

async function currentUser(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await userOf(client);
  } finally {
    await client.end();
  }
}
