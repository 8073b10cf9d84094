import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { platform } from "node:os";
import { setTimeout } from "node:timers/promises";

/**
 * Something that tells one process from a later one under the same number, or null when there is
 * none. A zombie counts as gone: nobody may ever collect it.
 */
export function processIdentity(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return platform() === "linux" ? linuxIdentity(pid) : otherIdentity(pid);
}

function linuxIdentity(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
  // The name in parentheses may contain anything, so fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTime] = [fields[0], fields[19]];
  return state === "Z" || state === "X" ? null : `started ${startTime}`;
}

function otherIdentity(pid: number): string | null {
  const shown = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  if (!shown.error) return shown.stdout.trim() || null;
  try {
    process.kill(pid, 0);
    return "unknown";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? "unknown" : null;
  }
}

export const isAlive = (pid: number): boolean => processIdentity(pid) !== null;

/** True as soon as the process is gone, false when it is still there after the given time. */
export async function goneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await setTimeout(20);
  }
  return true;
}
