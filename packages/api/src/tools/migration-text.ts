import type { SchemaDifference, Statement } from "./schema-difference";

/** `add certificates` -> `add-certificates`. */
export const fileStem = (name: string): string =>
  name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();

/** TypeORM reads the moment from the class's name and runs migrations in that order. */
export const className = (stem: string, timestamp: number): string =>
  stem.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) + String(timestamp);

export function migrationText(name: string, { up, down }: SchemaDifference): string {
  return `import type { MigrationInterface, QueryRunner } from "typeorm";

export class ${name} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${up.map(queryLine).join("\n")}
  }

  async down(runner: QueryRunner): Promise<void> {
${down.map(queryLine).join("\n")}
  }
}
`;
}

function queryLine({ query, parameters }: Statement): string {
  const sql = readable(query).replace(/[\\`]|\$\{/g, "\\$&");
  const values = parameters?.length ? `, ${JSON.stringify(parameters)}` : "";
  return `    await runner.query(\`${sql}\`${values});`;
}

/** A table's columns and constraints on a line each; everything else as it is. */
export function readable(query: string): string {
  const table = /^(CREATE TABLE [^(]+\()(.*)\)$/s.exec(query);
  if (!table) return query;
  const [, head = "", body = ""] = table;
  return `${head}\n      ${topLevelParts(body).join(",\n      ")}\n    )`;
}

/** Split at the commas outside of parentheses and quotes. */
function topLevelParts(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[\s\S]/g)) {
    if (piece === "(") depth++;
    if (piece === ")") depth--;
    if (piece === "," && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts.map(part => part.trim());
}

export interface MigrationFile {
  /** `1764000000000-add-certificates`. */
  readonly stem: string;
  readonly className: string;
}

/** The list of migrations: nothing is found by a glob, so nothing stray is ever run. */
export function indexText(files: readonly MigrationFile[]): string {
  const imports = files.map(file => `import { ${file.className} } from "./${file.stem}";`);
  return `import type { MigrationInterface } from "typeorm";
${imports.join("\n")}

type MigrationClass = new () => MigrationInterface;

/** Every migration, oldest first. \`pnpm migration:generate NAME\` adds to the end. */
export const migrations: MigrationClass[] = [${files.map(file => file.className).join(", ")}];
`;
}
