import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./embedded-binaries";
import { CannotStart } from "./cannot-start";
import type { RunAs } from "./embedded-user";

/** What is kept beside the cluster: readable by nobody but whoever runs Weft. */
export interface Keys {
  readonly admin: string;
  readonly owner: string;
  readonly app: string;
  readonly port: number | null;
}

const keysFile = (folder: string): string => join(folder, "postgres.json");
const password = (): string => randomBytes(24).toString("base64url");

export const clusterIn = (folder: string): string => join(folder, "postgres");

export function saveKeys(folder: string, keys: Keys): void {
  const draft = `${keysFile(folder)}.new`;
  writeFileSync(draft, JSON.stringify(keys, null, 2), { mode: 0o600 });
  renameSync(draft, keysFile(folder));
}

function readKeys(folder: string): Keys | null {
  if (!existsSync(keysFile(folder))) return null;
  return JSON.parse(readFileSync(keysFile(folder), "utf8")) as Keys;
}

/** The keys of the cluster in a folder; both are made when the folder is new. */
export function openCluster(folder: string, binaries: Binaries, runAs: RunAs, sync = true): Keys {
  const cluster = clusterIn(folder);
  const kept = readKeys(folder);
  if (existsSync(cluster)) {
    if (kept) return kept;
    throw new CannotStart(
      `${keysFile(folder)} is missing, and without it the database beside it cannot be opened. ` +
        `Put it back, or remove ${cluster} to begin with an empty database.`,
    );
  }
  const keys = { admin: password(), owner: password(), app: password(), port: null };
  saveKeys(folder, keys);
  makeCluster(folder, binaries, runAs, { password: keys.admin, sync });
  return keys;
}

/** Made under another name and renamed when whole: an interrupted start leaves nothing half-made. */
function makeCluster(
  folder: string,
  { initdb }: Binaries,
  runAs: RunAs,
  how: { password: string; sync: boolean },
): void {
  const draft = join(folder, "postgres.new");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (runAs.uid !== undefined) chownSync(draft, runAs.uid, runAs.gid ?? runAs.uid);
  const secret = join(draft, "..", "postgres.key");
  writeFileSync(secret, `${how.password}\n`, { mode: 0o600 });
  if (runAs.uid !== undefined) chownSync(secret, runAs.uid, runAs.gid ?? runAs.uid);
  try {
    const made = spawnSync(
      initdb,
      [
        `--pgdata=${draft}`,
        "--username=postgres",
        `--pwfile=${secret}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8",
        ...(how.sync ? [] : ["--no-sync"]),
      ],
      { ...runAs, cwd: "/", env: serverEnvironment(), encoding: "utf8" },
    );
    if (made.error ?? made.status !== 0) throw new CannotStart(whyNotMade(made));
    renameSync(draft, clusterIn(folder));
  } finally {
    rmSync(secret, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

const whyNotMade = (made: {
  error?: Error;
  stderr: string | null;
  stdout: string | null;
}): string =>
  `The database could not be created: ${made.error?.message ?? ""}\n${made.stderr ?? ""}`.trim();

/** Nothing of the caller's environment: PGDATA, PGPORT or a locale would change what is started. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({ LC_ALL: "C", TZ: "UTC" });
