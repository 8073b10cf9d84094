// `pnpm start`: builds and serves in this one process, so that a signal for it reaches the server.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const builds = [join(here, "..", "schema", "build.mjs"), join(here, "build.mjs")];

/** The command line of a process and its parent, or null when it is gone (or this is not Linux). */
function processAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { command: readFileSync(`/proc/${pid}/cmdline`, "utf8"), parent: Number(fields[1]) };
  } catch {
    return null;
  }
}

/** The pnpm and npx above this process, with the shells they put in between. */
function launchers() {
  const found = [];
  for (let pid = process.ppid, one = processAt(pid); one; pid = one.parent, one = processAt(pid)) {
    if (/\bp?np[mx]\b/.test(one.command)) found.push(pid);
    else if (!/^\S*sh\0-c\0/.test(one.command)) break;
  }
  return found;
}

/** npx passes no SIGTERM on: whoever ends it, or pnpm, means the server. */
function endWithLaunchers() {
  const watched = launchers();
  const timer = setInterval(() => {
    if (watched.every(pid => processAt(pid))) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  timer.unref();
}

if (process.env.npm_lifecycle_event) endWithLaunchers();
try {
  for (const build of builds) execFileSync(process.execPath, [build], { stdio: "inherit" });
} catch {
  console.error("Weft could not be built; the errors are above.");
  process.exit(1);
}
createRequire(import.meta.url)("./dist/main.js");
