import { Logger, runMigrations } from "graphile-worker";
import type { Client } from "pg";

/** Where the job runner keeps its tables: beside the product's own, and migrated with them. */
export const jobSchema = "graphile_worker";

const silent = new Logger(() => () => undefined);

/** Brings the tables of the job runner to the version this server runs. */
export const migrateJobs = (ownerUrl: string): Promise<void> =>
  runMigrations({ connectionString: ownerUrl, schema: jobSchema, logger: silent });

/**
 * Lets the serving role add jobs and run them. The runner's tables have row-level security, which hides all
 * rows from everybody but their owner: a policy opens them. Calling it again changes nothing.
 */
export async function grantJobs(owner: Client, role: string): Promise<void> {
  const to = `"${role.replaceAll('"', '""')}"`;
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
      WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND c.relrowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'serving')`,
    [jobSchema],
  );
  await owner.query(
    [
      `GRANT USAGE ON SCHEMA ${jobSchema} TO ${to}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO ${to}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobSchema} TO ${to}`,
      `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobSchema} TO ${to}`,
      ...rows.map(
        ({ name }) =>
          `CREATE POLICY serving ON ${jobSchema}."${name}" USING (true) WITH CHECK (true)`,
      ),
    ].join(";\n"),
  );
}
