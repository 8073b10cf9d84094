// Compiles src/ to dist/ with swc: fast enough to run at every start. Types are checked by `pnpm types`.
import { transformFile } from "@swc/core";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, "src");
const to = join(here, "dist");

const isSource = name =>
  name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".d.ts");
const sources = (await readdir(from, { recursive: true })).filter(isSource);
const wanted = new Set(sources.map(source => source.replace(/\.ts$/, ".js")));

async function compile(source) {
  const input = join(from, source);
  const output = join(to, source.replace(/\.ts$/, ".js"));
  if (existsSync(output) && (await stat(output)).mtimeMs > (await stat(input)).mtimeMs) return;
  const { code, map } = await transformFile(input, {
    swcrc: false,
    configFile: join(here, ".swcrc"),
    sourceMaps: true,
    sourceFileName: relative(dirname(output), input),
  });
  await mkdir(dirname(output), { recursive: true });
  await writeFile(`${output}.map`, map);
  await writeFile(output, `${code}\n//# sourceMappingURL=${output.split(/[\\/]/).pop()}.map\n`);
}

await Promise.all(sources.map(compile));

// What has no source any more must not be found by a migration or entity glob.
for (const left of existsSync(to) ? await readdir(to, { recursive: true }) : [])
  if (left.endsWith(".js") && !wanted.has(left)) await rm(join(to, left));
