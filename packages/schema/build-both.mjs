// Compiles a package's src/ to dist/cjs and dist/esm with swc: fast enough to run at every start. `pnpm types` writes
// the declarations.
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const changedAt = async file => (await stat(file).catch(() => null))?.mtimeMs ?? 0;
const listed = async folder => readdir(folder, { recursive: true }).catch(() => []);

async function compile(input, output, module) {
  const { transformFile } = await import("@swc/core");
  const { code, map } = await transformFile(input, {
    swcrc: false,
    configFile: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2023" },
    module: { type: module },
    sourceMaps: true,
    sourceFileName: relative(dirname(output), input),
  });
  await mkdir(dirname(output), { recursive: true });
  await writeFile(`${output}.map`, map);
  await writeFile(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

/** What has no source any more must not be importable. */
async function sweep(folder, stems) {
  for (const left of await listed(folder)) {
    const stem = left.match(/^(.*?)(\.d\.ts|\.js)(\.map)?$/)?.[1];
    if (stem !== undefined && !stems.has(stem)) await rm(join(folder, left));
  }
}

/** Builds the package in this folder, as far as it changed since it was built last. */
export async function buildBoth(folder) {
  const from = join(folder, "src");
  const formats = [
    { to: join(folder, "dist", "cjs"), module: "commonjs", type: "commonjs" },
    { to: join(folder, "dist", "esm"), module: "es6", type: "module" },
  ];
  const all = (await listed(from)).filter(name => name.endsWith(".ts"));
  const sources = all.filter(name => !name.endsWith(".test.ts"));
  const ownChange = await changedAt(fileURLToPath(import.meta.url));

  for (const { to, module, type } of formats) {
    await mkdir(to, { recursive: true });
    await writeFile(join(to, "package.json"), `{ "type": "${type}", "sideEffects": false }\n`);
    await Promise.all(
      sources.map(async source => {
        const input = join(from, source);
        const output = join(to, source.replace(/\.ts$/, ".js"));
        const newest = Math.max(ownChange, await changedAt(input));
        if ((await changedAt(output)) <= newest) await compile(input, output, module);
      }),
    );
    await sweep(to, new Set(all.map(source => source.replace(/\.ts$/, ""))));
  }

  // Both formats share one set of declarations, so an enum is the same type however it was imported.
  await writeFile(join(folder, "dist", "esm", "index.d.ts"), `export * from "../cjs/index.js";\n`);
}
