// Compiles the tutorial-style server, which is written in TypeScript as tutorials are, and starts it.
import { transformFileSync } from "@swc/core";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const from = fileURLToPath(new URL("./tutorial/", import.meta.url));
const to = fileURLToPath(new URL("../dist/tutorial/", import.meta.url));

mkdirSync(to, { recursive: true });
writeFileSync(`${to}package.json`, '{ "type": "commonjs" }\n');
for (const file of readdirSync(from).filter(name => name.endsWith(".ts"))) {
  const { code } = transformFileSync(from + file, {
    swcrc: false,
    jsc: {
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: "es2023",
      keepClassNames: true,
    },
    module: { type: "commonjs" },
  });
  writeFileSync(to + file.replace(/\.ts$/, ".js"), code);
}
process.argv = [process.argv[0], "", process.env.DATABASE_URL, process.env.PORT];
createRequire(import.meta.url)(`${to}server.js`);
