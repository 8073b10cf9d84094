import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "./cannot-start";
import { processIdentity } from "./embedded-process";

interface Holder {
  readonly pid: number;
  readonly identity: string | null;
}

const lockFile = (folder: string): string => join(folder, "weft.lock");

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

const stillRuns = (holder: Holder | null): holder is Holder =>
  holder !== null && processIdentity(holder.pid) === holder.identity && holder.identity !== null;

/** Whether a folder was left behind by a process that ended without cleaning up. */
export const isAbandoned = (folder: string): boolean => {
  const holder = readHolder(lockFile(folder));
  return holder !== null && !stillRuns(holder);
};

/**
 * Makes this process the only Weft on a data folder and answers how to give it up again. What a
 * killed process left behind is taken over; a running one is a CannotStart with its number.
 */
export function lockFolder(folder: string): () => void {
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) };
  const file = lockFile(folder);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (linked(draft, file)) return () => release(file, mine);
      const holder = readHolder(file);
      if (stillRuns(holder))
        throw new CannotStart(
          `another Weft is running on this data folder (pid ${holder.pid}): ${folder}\n` +
            "Stop it first, or set WEFT_DATA_DIR to another folder (and PORT to another port).",
        );
      setAside(file, draft);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new CannotStart(`the data folder ${folder} is being started by somebody else just now`);
}

/** A link either makes the name or fails, whoever else tries at the same moment. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead holder's lock away, and puts it back if somebody was faster and it lives. */
function setAside(file: string, draft: string): void {
  const aside = `${draft}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (stillRuns(readHolder(aside))) linked(aside, file);
  rmSync(aside, { force: true });
}

function release(file: string, mine: Holder): void {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.identity === mine.identity) rmSync(file, { force: true });
}
