// `pnpm test`: everything CI runs, as named gates. Every gate runs even when one before it fails.
// --long adds the long suites; --only NAME (repeatable) runs some of the gates.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
  },
});

const environment = {
  ...process.env,
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  ...(options.long ? { WEFT_TEST_LONG: "1" } : {}),
};

/** Written by a command and committed all the same. */
const generated = ["packages/schema/schema.graphql", "packages/client-sdk/src/generated"];

let running;
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });

/** Runs a command to its end; its output is kept, for showing when it fails. */
function run(command, args, extra = {}) {
  return new Promise(resolve => {
    let output = "";
    running = spawn(command, args, {
      cwd: root,
      env: { ...environment, ...extra },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [running.stdout, running.stderr])
      stream.setEncoding("utf8").on("data", text => (output += text));
    running.on("error", error => resolve({ ok: false, output: `${command}: ${error.message}` }));
    running.on("close", code => resolve({ ok: code === 0, output }));
  });
}

const node = (...args) => run(process.execPath, args);

/** pnpm as it was started; npx brings it where there is none on the path. */
function pnpm(...args) {
  const self = process.env.npm_execpath ?? "";
  if (/pnpm(\.c?js)?$/.test(self)) return node(self, ...args);
  return run("npx", ["--yes", "pnpm@10", ...args]);
}

/** What lies at the generated paths: a digest for each file. */
function contents() {
  const files = generated.flatMap(path => {
    if (!existsSync(join(root, path))) return [];
    if (/\.\w+$/.test(path)) return [path];
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
  });
  const digest = file =>
    createHash("sha256")
      .update(readFileSync(join(root, file)))
      .digest("hex");
  return new Map(files.map(file => [file, digest(file)]));
}

/** Compared before and after, so that other changes under way are no matter. */
async function upToDate() {
  const before = contents();
  const made = await pnpm("run", "generate");
  if (!made.ok) return made;
  const after = contents();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    file => before.get(file) !== after.get(file),
  );
  if (changed.length === 0) return { ok: true, output: "" };
  const list = changed.map(file => `  ${file}`).join("\n");
  return { ok: false, output: `pnpm generate changed these; commit what it wrote:\n${list}\n` };
}

/** Each test counts by itself; a suite that cannot even be loaded counts as one that failed. */
async function jest() {
  const folder = mkdtempSync(join(tmpdir(), "weft-jest-"));
  const report = join(folder, "report.json");
  try {
    const { ok, output } = await node(
      "test/with-database.mjs",
      ...["jest", "--ci", "--silent", "--json", `--outputFile=${report}`, "--maxWorkers=2"],
    );
    const result = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
    const { numPassedTests: passed = 0, numFailedTests = 0 } = result;
    const failed = numFailedTests + (result.numRuntimeErrorTestSuites ?? 0);
    const shown = output.replace(/^\{"num.*$/m, "");
    return { ok: ok && passed > 0, output: shown, passed, failed: Math.max(failed, ok ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const gates = {
  build: () => pnpm("run", "build"),
  format: () => run("prettier", ["--check", "--log-level=warn", "."]),
  lint: () => run("eslint", ["."]),
  types: () => pnpm("run", "types"),
  boundaries: () => pnpm("run", "boundaries"),
  generated: upToDate,
  migrations: () => node("packages/api/dist/tools/check-migrations.js"),
  jest,
};

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A line now and then: a silent quarter of an hour looks like a hang. */
function heartbeat(name, since) {
  const timer = setInterval(() => console.log(`  ...  ${name} (${seconds(since)})`), 60_000);
  return () => clearInterval(timer);
}

const unknown = options.only.filter(name => !(name in gates));
if (unknown.length > 0) {
  console.error(`no gate ${unknown.join(", ")}; there are: ${Object.keys(gates).join(", ")}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const [name, gate] of Object.entries(gates)) {
  if (interrupted) break;
  if (options.only.length > 0 && name !== "build" && !options.only.includes(name)) continue;
  const since = performance.now();
  const quiet = heartbeat(name, since);
  const { ok, output, passed, failed } = await gate();
  quiet();
  total.passed += passed ?? (ok ? 1 : 0);
  total.failed += failed ?? (ok ? 0 : 1);
  console.log(`${ok ? "  ok    " : "  FAILED"} ${name.padEnd(12)}${seconds(since).padStart(8)}`);
  if (!ok) console.log(`\n${output.trim()}\n`);
}

if (interrupted) console.log("interrupted");
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || interrupted ? 1 : 0;
