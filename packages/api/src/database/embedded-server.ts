import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { createServer } from "node:net";
import { platform } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import type { Binaries } from "./embedded-binaries";
import { clusterIn, serverEnvironment } from "./embedded-cluster";
import { CannotStart } from "./cannot-start";
import { goneWithin, isAlive } from "./embedded-process";
import type { RunAs } from "./embedded-user";

export interface Running {
  readonly pid: number;
  readonly port: number;
}

export interface Launch {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly password: string;
  /** Off for throw-away databases only: a crash of the machine then loses them. */
  readonly durable: boolean;
}

export const address = "127.0.0.1";

/** What PostgreSQL itself wrote about the server that has this cluster open, or last had. */
function lastServer(folder: string): Running | null {
  const file = join(clusterIn(folder), "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** A server stands in its own data folder, so a number given anew to another program is told apart. */
function isThisCluster(pid: number, cluster: string): boolean {
  if (platform() !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/**
 * The server a killed Weft left running on this cluster, if it still answers. What does not
 * answer is stopped, and what is only a trace of it removed.
 */
export async function adoptOrphan({ folder, password }: Launch): Promise<Running | null> {
  const last = lastServer(folder);
  if (!last) return null;
  if (isAlive(last.pid) && isThisCluster(last.pid, clusterIn(folder))) {
    if (await answers(last.port, password, () => isAlive(last.pid))) return last;
    await stopServer(last.pid);
  }
  rmSync(join(clusterIn(folder), "postmaster.pid"), { force: true });
  return null;
}

/** Starts the server in a process group of its own: Ctrl-C is for Weft, which drains first. */
export async function launch(options: Launch, preferredPort: number | null): Promise<Running> {
  let port = preferredPort ?? (await freePort());
  for (let attempt = 0; attempt < 5; attempt++) {
    const child = spawnServer(options, port);
    const pid = child.pid ?? 0;
    if (
      await answers(
        port,
        options.password,
        () => child.exitCode === null && child.signalCode === null,
      )
    )
      return { pid, port };
    if (child.exitCode === null) await stopServer(pid);
    const said = lastWords(options.folder);
    if (said.includes("could not bind")) port = await freePort();
    // Right after a kill -9 the old server's children hold its memory for a moment.
    else if (/in use|already exists/.test(said)) await setTimeout(500);
    else break;
  }
  throw new CannotStart(`The embedded database did not start:\n${lastWords(options.folder)}`);
}

function spawnServer({ folder, binaries, runAs, durable }: Launch, port: number): ChildProcess {
  const settings = {
    port,
    listen_addresses: address,
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "256MB",
    random_page_cost: 1.1,
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "warning",
    log_checkpoints: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const log = openSync(join(folder, "postgres.log"), "w", 0o600);
  try {
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const child = spawn(binaries.postgres, ["-D", clusterIn(folder), ...flags], {
      ...runAs,
      cwd: "/",
      env: serverEnvironment(),
      detached: true,
      stdio: ["ignore", log, log],
    });
    child.on("error", () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

const lastWords = (folder: string): string =>
  readFileSync(join(folder, "postgres.log"), "utf8").trim().split("\n").slice(-6).join("\n");

/** Whether the server lets its administrator in within half a minute, as long as it runs at all. */
async function answers(port: number, password: string, runs: () => boolean): Promise<boolean> {
  for (const until = Date.now() + 30_000; Date.now() < until && runs(); await setTimeout(25)) {
    const client = new Client({
      host: address,
      port,
      password,
      user: "postgres",
      database: "postgres",
      connectionTimeoutMillis: 2_000,
    });
    try {
      await client.connect();
      return true;
    } catch (error) {
      // A wrong password is another server on that port.
      if ((error as { code?: string }).code === "28P01") return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/** Lets nobody in, ends what runs and stops; when patience is over it stops without tidying up. */
export async function stopServer(pid: number, patienceMs = 7_000): Promise<void> {
  const steps = [
    ["SIGINT", patienceMs],
    ["SIGQUIT", 1_000],
    ["SIGKILL", 1_000],
  ] as const;
  for (const [signal, patience] of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await goneWithin(pid, patience)) return;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, address, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === "object" && bound ? bound.port : 0));
    });
  });
}
