import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CannotStart } from "./cannot-start";

/** Whom the database runs as; empty means: whoever runs Weft. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const userName = "postgres";

const idOf = (kind: "-u" | "-g"): number =>
  Number(
    execFileSync("id", [kind, userName], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );

/**
 * PostgreSQL refuses to run as root, so root runs it as the system user `postgres`, which is made
 * when the machine has none. Everybody else runs it as themselves.
 */
export function databaseUser(): RunAs {
  if (process.getuid?.() !== 0) return {};
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return madeUser();
  }
}

function madeUser(): RunAs {
  try {
    execFileSync("groupadd", ["--system", "--force", userName], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--gid", userName, "--no-create-home", userName], {
      stdio: "ignore",
    });
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    throw new CannotStart(
      "PostgreSQL does not run as root, and the system user `postgres` it would run as could not be made. " +
        "Run Weft as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.",
    );
  }
}

/** Whether that user may pass through every folder on the way to a path that exists. */
export function canReach(path: string, { uid, gid }: RunAs): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (!mayPass(folder, uid, gid)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayPass(folder: string, uid?: number, gid?: number): boolean {
  try {
    if (uid === undefined) {
      accessSync(folder, constants.X_OK);
      return true;
    }
    const found = statSync(folder);
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    return (found.mode & bit) !== 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}
