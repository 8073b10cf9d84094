// Compiles src/ to dist/ with swc: fast enough to run at every start. Types are checked by `pnpm types`.
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, "src");
const to = join(here, "dist");
const settings = join(here, ".swcrc");

const isSource = name =>
  !name.split(/[\\/]/).includes("testing") &&
  name.endsWith(".ts") &&
  !name.endsWith(".test.ts") &&
  !name.endsWith(".d.ts");
const changedAt = async file => (await stat(file).catch(() => null))?.mtimeMs ?? 0;
const outputOf = source => join(to, source.replace(/\.ts$/, ".js"));

/** Renamed into place: another build, or a server that starts meanwhile, sees whole files only. */
async function put(file, text) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

async function compile(source) {
  const { transformFile } = await import("@swc/core");
  const input = join(from, source);
  const output = outputOf(source);
  const { code, map } = await transformFile(input, {
    swcrc: false,
    configFile: settings,
    sourceMaps: true,
    sourceFileName: relative(dirname(output), input),
  });
  await mkdir(dirname(output), { recursive: true });
  await put(`${output}.map`, map);
  await put(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

async function isStale(source) {
  const newest = Math.max(settingsChangedAt, await changedAt(join(from, source)));
  return (await changedAt(outputOf(source))) <= newest;
}

const sources = (await readdir(from, { recursive: true })).filter(isSource);
const settingsChangedAt = Math.max(
  await changedAt(settings),
  await changedAt(fileURLToPath(import.meta.url)),
);

const stale = await Promise.all(
  sources.map(async source => ((await isStale(source)) ? [source] : [])),
);
const results = await Promise.allSettled(stale.flat().map(compile));
for (const { reason } of results.filter(result => result.status === "rejected")) {
  console.error(String(reason?.message ?? reason));
  process.exitCode = 1;
}

// What has no source any more must not be found by a migration or entity glob.
const wanted = new Set(sources.map(source => source.replace(/\.ts$/, ".js")));
for (const left of await readdir(to, { recursive: true }).catch(() => []))
  if (left.endsWith(".js") && !wanted.has(left)) await rm(join(to, left), { force: true });
