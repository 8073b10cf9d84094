import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkout } from "../config";
import { printedSchema } from "./printed-schema";

const file = join(checkout, "packages/schema/schema.graphql");

/** Writes the SDL from the code, without a server or a database; with --check it only says whether it is up to date. */
async function main(): Promise<void> {
  const text = await printedSchema();
  const path = relative(checkout, file);
  if (!process.argv.includes("--check")) return writeFileSync(file, text);
  if (textOf(file) === text) return;
  process.stderr.write(`${path} is not what the code says. Run \`pnpm generate\` and commit it.\n`);
  process.exitCode = 1;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
