import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, escapeIdentifier } from "pg";
import { makeDatabase, makeRole, startEmbedded } from "../database/embedded";
import { isAbandoned } from "../database/embedded-lock";

/** A database to throw away, empty but for its two roles. */
export interface ScratchDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  /** May make databases and roles, where there is such a right. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/**
 * An empty database: on the given server when there is one, otherwise on an embedded server of its
 * own that forgets what it is told when the machine crashes, and is quicker for it.
 */
export const scratchDatabase = (serverUrl?: string, durable = false): Promise<ScratchDatabase> =>
  serverUrl ? onServer(serverUrl) : onEmbedded(durable);

const prefix = "weft-scratch-";

async function onEmbedded(durable: boolean): Promise<ScratchDatabase> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  try {
    const binariesFolder = process.getuid?.() === 0 ? "/var/lib/weft" : undefined;
    const database = await startEmbedded({ folder, durable, binariesFolder });
    const drop = async (): Promise<void> => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...database, drop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Stops and removes what killed runs have left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(prefix) || !isAbandoned(folder)) continue;
    await startEmbedded({ folder, durable: false })
      .then(left => left.stop())
      .catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onServer(serverUrl: string): Promise<ScratchDatabase> {
  const name = `weft_scratch_${randomBytes(6).toString("hex")}`;
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ me: string; roles: boolean }>(
      `SELECT rolname AS me, rolsuper OR rolcreaterole AS roles FROM pg_roles WHERE rolname = current_user`,
    );
    const me = rows[0];
    if (!me) throw new Error("The server does not say who is connected.");
    await makeDatabase(admin, name, me.me);
    const ownerUrl = withParts(serverUrl, { database: name });
    const password = randomBytes(18).toString("base64url");
    if (me.roles) await makeRole(admin, name, password);
    const url = me.roles ? withParts(ownerUrl, { user: name, password }) : ownerUrl;
    return { url, ownerUrl, adminUrl: serverUrl, drop: () => dropFrom(serverUrl, name, me.roles) };
  } finally {
    await admin.end();
  }
}

function withParts(
  url: string,
  { database, user, password }: { database?: string; user?: string; password?: string },
): string {
  const changed = new URL(url);
  if (database) changed.pathname = `/${database}`;
  if (user) changed.username = user;
  if (password) changed.password = password;
  return changed.href;
}

async function dropFrom(serverUrl: string, name: string, withRole: boolean): Promise<void> {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
    if (withRole) await admin.query(`DROP ROLE IF EXISTS ${escapeIdentifier(name)}`);
  } finally {
    await admin.end();
  }
}
