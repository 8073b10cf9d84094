// Runs a command with a migrated database of its own: `node test/with-database.mjs npx jest ...`.
// On TEST_DATABASE_URL or DATABASE_URL when one is set, on an embedded server otherwise. The command
// finds DATABASE_URL, DATABASE_OWNER_URL and DATABASE_ADMIN_URL. WEFT_TEST_DURABLE=1 keeps fsync on.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error("usage: node test/with-database.mjs COMMAND [ARGUMENT...]");
  process.exit(2);
}

for (const part of ["schema", "api"]) {
  const build = join(root, "packages", part, "build.mjs");
  const { status } = spawnSync(process.execPath, [build], { stdio: "inherit" });
  if (status !== 0) console.error(`with-database: ${part} did not build; going on with what did`);
}

const require = createRequire(import.meta.url);
const { scratchDatabase } = require("../packages/api/dist/tools/database.js");
const { migrate } = require("../packages/api/dist/database/migrate.js");

/** Ctrl-C reaches the command too; its end is ours, after the database has gone. */
let child;
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    stopped = true;
    child?.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
  });

function run(environment) {
  return new Promise(resolve => {
    child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...environment } });
    child.on("error", error => {
      console.error(`with-database: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (code, signal) => resolve(signal ? 1 : code));
  });
}

const server = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
const database = await scratchDatabase(server, process.env.WEFT_TEST_DURABLE === "1");
try {
  await migrate({ url: database.url, ownerUrl: database.ownerUrl, warn: console.error });
  if (!stopped)
    process.exitCode = await run({
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_ADMIN_URL: database.adminUrl,
      PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
    });
  if (stopped) process.exitCode = 130;
} finally {
  await database.drop();
}
