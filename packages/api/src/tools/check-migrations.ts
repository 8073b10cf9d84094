import type { DataSource } from "typeorm";
import { isIndexTrue } from "./migration-files";
import { onMigratedScratch, schemaDifference } from "./schema-difference";

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Everything in the schema that belongs to no extension, by name. */
async function things(source: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await source.query(`
    SELECT name FROM (
      SELECT 'relation ' || relname AS name, oid FROM pg_class
       WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v', 'm', 'S', 'p')
      UNION ALL
      SELECT 'type ' || typname, oid FROM pg_type
       WHERE typnamespace = current_schema()::regnamespace AND typtype IN ('e', 'd', 'r')
      UNION ALL
      SELECT 'function ' || proname, oid FROM pg_proc
       WHERE pronamespace = current_schema()::regnamespace
    ) all_things
    WHERE NOT EXISTS (SELECT FROM pg_depend WHERE objid = all_things.oid AND deptype = 'e')
    ORDER BY 1`);
  return rows
    .map(({ name }) => name)
    .filter(name => !/^relation (migration(_id_seq)?|typeorm_metadata)$/.test(name));
}

/** What is wrong with the migrations, in words; nothing when they can be trusted. */
async function problems(source: DataSource): Promise<string[]> {
  const found: string[] = [];
  if (!(await isIndexTrue())) found.push("index.ts does not list the migrations beside it.");
  const { up } = await schemaDifference(source);
  if (up.length > 0)
    found.push(
      "The entities describe what no migration makes (`pnpm migration:generate NAME`):",
      ...up.map(({ query }) => `  ${query};`),
    );
  const before = await things(source);
  for (const _ of source.migrations) await source.undoLastMigration();
  const left = await things(source);
  if (left.length > 0) found.push("Undoing every migration leaves behind:", ...left);
  await source.runMigrations();
  const after = await things(source);
  if (before.join() !== after.join()) found.push("Done again, the migrations make something else.");
  return found;
}

onMigratedScratch(problems).then(
  found => {
    if (found.length > 0) process.exitCode = 1;
    say(found.join("\n") || "The migrations make what the entities describe, and can be undone.");
  },
  (error: unknown) => {
    say(String((error as Error).stack ?? error));
    process.exitCode = 1;
  },
);
