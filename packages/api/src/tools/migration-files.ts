import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../config";
import {
  className,
  fileStem,
  indexText,
  type MigrationFile,
  migrationText,
} from "./migration-text";
import type { SchemaDifference } from "./schema-difference";

const folder = join(checkout, "packages/api/src/database/migrations");

/** The migrations in the folder, oldest first. */
function migrationFiles(): MigrationFile[] {
  const names = readdirSync(folder).filter(name => /^\d{13}-.*\.ts$/.test(name));
  return names.sort().map(name => {
    const found = /export class (\w+)/.exec(readFileSync(join(folder, name), "utf8"));
    if (!found?.[1]) throw new Error(`${name} exports no migration class`);
    return { stem: name.replace(/\.ts$/, ""), className: found[1] };
  });
}

/** Whether index.ts lists exactly the migrations there are, in their order. */
export const isIndexTrue = async (): Promise<boolean> =>
  (await formatted(indexText(migrationFiles()))) === readFileSync(join(folder, "index.ts"), "utf8");

/** Writes a migration and adds it to the index; answers its path. */
export async function writeMigration(name: string, difference: SchemaDifference): Promise<string> {
  const timestamp = Date.now();
  const stem = fileStem(name);
  const file = join(folder, `${timestamp}-${stem}.ts`);
  writeFileSync(file, await formatted(migrationText(className(stem, timestamp), difference)));
  writeFileSync(join(folder, "index.ts"), await formatted(indexText(migrationFiles())));
  return file;
}

/** Prettier is a tool of the checkout, never of the running server. */
async function formatted(text: string): Promise<string> {
  const prettier = await import("prettier");
  const options = await prettier.resolveConfig(join(folder, "index.ts"));
  return prettier.format(text, { ...options, parser: "typescript" });
}
