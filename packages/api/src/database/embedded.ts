import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { findBinaries } from "./embedded-binaries";
import { type Keys, openCluster, saveKeys } from "./embedded-cluster";
import { CannotStart } from "./cannot-start";
import { lockFolder } from "./embedded-lock";
import { address, adoptOrphan, launch, type Launch, stopServer } from "./embedded-server";
import { canReach, databaseUser, type RunAs } from "./embedded-user";

export interface EmbeddedOptions {
  /** Where everything is kept: the cluster, its keys, the lock. Made when it does not exist. */
  readonly folder: string;
  /** Taken instead when the server's user cannot get to the folder and nobody asked for that one. */
  readonly instead?: string;
  /** Whether acknowledged writes survive a power cut; true unless the database is thrown away anyway. */
  readonly durable?: boolean;
  /** Where a copy of the server is kept when its user cannot reach the installed one. */
  readonly binariesFolder?: string;
}

export interface EmbeddedDatabase {
  /** For serving: reads and writes rows, changes no table. */
  readonly url: string;
  /** For migrating: owns the database. */
  readonly ownerUrl: string;
  /** For making further databases and roles on the same server. */
  readonly adminUrl: string;
  readonly pid: number;
  /** The folder it is kept in. */
  readonly folder: string;
  /** Stops the server and gives the folder up; tidily, if that takes no longer than it may. */
  stop(patienceMs?: number): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with the installation, as a process of its own, on a data folder.
 * Throws CannotStart, in words for a person, when another Weft has the folder or the server's
 * user cannot reach it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const runAs = databaseUser();
  const asked = resolve(options.folder);
  const folder = options.instead && !canReach(dirname(asked), runAs) ? options.instead : asked;
  makeFolder(folder, runAs);
  const unlock = lockFolder(folder);
  try {
    const durable = options.durable ?? true;
    const binaries = findBinaries(runAs, options.binariesFolder ?? folder);
    const keys = openCluster(folder, binaries, runAs, durable);
    const how: Launch = { folder, binaries, runAs, durable, password: keys.admin };
    const running = (await adoptOrphan(how)) ?? (await launch(how, keys.port));
    await prepare(running.port, keys);
    saveKeys(folder, { ...keys, port: running.port });
    const stop = async (patienceMs?: number): Promise<void> => {
      await stopServer(running.pid, patienceMs);
      unlock();
    };
    return { ...urls(running.port, keys), pid: running.pid, folder, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeFolder(folder: string, runAs: RunAs): void {
  if (!canReach(dirname(folder), runAs)) throw unreachable(folder);
  try {
    mkdirSync(folder, { recursive: true });
    // Passing through is all its user needs; what lies in it is closed by itself.
    if (runAs.uid !== undefined) chmodSync(folder, statSync(folder).mode | 0o011);
  } catch (error) {
    throw new CannotStart(`The data folder ${folder} cannot be used: ${(error as Error).message}`);
  }
  if (!canReach(folder, runAs)) throw unreachable(folder);
}

const unreachable = (folder: string): CannotStart =>
  new CannotStart(
    `As root, PostgreSQL runs as the user \`postgres\`, and that user cannot get to ${folder}. ` +
      "Set WEFT_DATA_DIR to a folder it can reach, such as /var/lib/weft, or set DATABASE_URL.",
  );

const urlFor = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${password}@${address}:${port}/${database}`;

const urls = (
  port: number,
  keys: Keys,
): Pick<EmbeddedDatabase, "url" | "ownerUrl" | "adminUrl"> => ({
  url: urlFor("weft_app", keys.app, port, "weft"),
  ownerUrl: urlFor("weft_owner", keys.owner, port, "weft"),
  adminUrl: urlFor("postgres", keys.admin, port, "postgres"),
});

/** Makes the two roles and the database; what is there already stays as it is. */
async function prepare(port: number, keys: Keys): Promise<void> {
  const admin = new Client({ connectionString: urls(port, keys).adminUrl });
  await admin.connect();
  try {
    await makeRole(admin, "weft_owner", keys.owner);
    await makeRole(admin, "weft_app", keys.app);
    await makeDatabase(admin, "weft", "weft_owner");
  } finally {
    await admin.end();
  }
}

/** A role that may log in and nothing more, unless it exists. */
export async function makeRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  if (rowCount === 0)
    await admin.query(
      `CREATE ROLE ${escapeIdentifier(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${escapeLiteral(password)}`,
    );
}

/** A database only its owner may change the tables of, unless it exists. */
export async function makeDatabase(admin: Client, name: string, owner: string): Promise<void> {
  const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (rowCount === 0)
    await admin.query(
      `CREATE DATABASE ${escapeIdentifier(name)} OWNER ${escapeIdentifier(owner)} TEMPLATE template0`,
    );
}
