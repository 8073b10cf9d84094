import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const main = resolve(__dirname, "../../packages/api/dist/main.js");

/** The server as a process of its own, on the embedded database and a free port. */
export class WeftProcess {
  readonly #child: ChildProcess;
  output = "";
  readonly ended: Promise<{ code: number | null; signal: string | null }>;

  constructor(folder: string, environment: Record<string, string> = {}, args: string[] = []) {
    const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
    this.#child = spawn(process.execPath, [main, ...args], {
      env: {
        ...inherited,
        NODE_ENV: "development",
        WEFT_DEMO: "false",
        LOG_LEVEL: "silent",
        PORT: "0",
        WEFT_DATA_DIR: folder,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (this.output += text));
    this.ended = new Promise(done =>
      this.#child.once("close", (code, signal) => done({ code, signal })),
    );
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The address it answers at; fails with what it printed when it ends instead. */
  async ready(): Promise<string> {
    const ended = this.ended.then(() => true);
    for (;;) {
      const found = /ready after .*?(http:\S+)\/graphql/.exec(this.output)?.[1];
      if (found) return found;
      if (await Promise.race([ended, soon()])) throw new Error(`Weft ended:\n${this.output}`);
    }
  }
}

const soon = (): Promise<false> => new Promise(done => setTimeout(() => done(false), 25));

/** A data folder for one test; what still runs on it afterwards is ended with it. */
export function dataFolder(): { path: string; databasePid: () => number | null; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "weft-start-"));
  const databasePid = (): number | null => {
    const file = join(path, "postgres", "postmaster.pid");
    return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : null;
  };
  const remove = (): void => {
    const pid = databasePid();
    if (pid !== null && runs(pid)) process.kill(pid, "SIGQUIT");
    rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { path, databasePid, remove };
}

/** Whether a process runs; a zombie does not. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || !readFileSync(stat, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}
