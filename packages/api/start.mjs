// `pnpm start`: builds and serves in this one process, so that a signal for it reaches the server.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const builds = [join(here, "..", "schema", "build.mjs"), join(here, "build.mjs")];

try {
  for (const build of builds) execFileSync(process.execPath, [build], { stdio: "inherit" });
} catch {
  console.error("Weft could not be built; the errors are above.");
  process.exit(1);
}
createRequire(import.meta.url)("./dist/main.js");
