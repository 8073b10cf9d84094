// Processor time of processes, from /proc. Linux only; elsewhere it is unknown.
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may contain anything, so fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [user, system, ofGone, systemOfGone] = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), own: user + system, gone: ofGone + systemOfGone };
  } catch {
    return null;
  }
}

/** Seconds a process has used, its threads included. */
export const cpuOf = pid => (statOf(pid)?.own ?? NaN) / ticksPerSecond;

/** Seconds a process, its children and its children that have ended have used: a PostgreSQL and its sessions. */
export function cpuOfFamily(pid) {
  const head = statOf(pid);
  if (!head) return NaN;
  let ticks = head.own + head.gone;
  for (const name of readdirSync("/proc").filter(entry => /^\d+$/.test(entry))) {
    const one = statOf(Number(name));
    if (one?.parent === pid) ticks += one.own;
  }
  return ticks / ticksPerSecond;
}
