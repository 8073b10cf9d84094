import { fileStem } from "./migration-text";
import { isIndexTrue, writeMigration } from "./migration-files";
import { onMigratedScratch, schemaDifference } from "./schema-difference";

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/**
 * `migration:generate NAME` writes what the entities have that the migrations do not make;
 * `migration:generate --check` fails when there is such a thing.
 */
async function run([argument = ""]: readonly string[]): Promise<number> {
  const check = argument === "--check";
  if (!check && fileStem(argument) === "") {
    say("usage: pnpm migration:generate NAME | --check");
    return 2;
  }
  const difference = await onMigratedScratch(schemaDifference);
  if (check && !(await isIndexTrue())) {
    say("database/migrations/index.ts does not list the migrations beside it, oldest first.");
    return 1;
  }
  if (difference.up.length === 0) {
    say("The migrations make what the entities describe.");
    return 0;
  }
  if (!check) {
    say(`Written, now read it: ${await writeMigration(argument, difference)}`);
    return 0;
  }
  say("The entities describe what no migration makes. Run `pnpm migration:generate NAME`:\n");
  for (const { query } of difference.up) say(`  ${query};`);
  return 1;
}

run(process.argv.slice(2)).then(
  code => (process.exitCode = code),
  (error: unknown) => {
    say(String((error as Error).stack ?? error));
    process.exitCode = 1;
  },
);
