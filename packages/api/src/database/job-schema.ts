import { Logger, runMigrations } from "graphile-worker";
import type { Client } from "pg";

/** Where the job runner keeps its tables: beside the product's own, and migrated with them. */
export const jobSchema = "graphile_worker";

const silent = new Logger(() => () => undefined);

/** Brings the tables of the job runner to the version this server runs. */
export const migrateJobs = (ownerUrl: string): Promise<void> =>
  runMigrations({ connectionString: ownerUrl, schema: jobSchema, logger: silent });

/** What adding jobs and running them takes of each table; of any other, nothing. */
const needed: Readonly<Record<string, string>> = {
  migrations: "SELECT",
  _private_jobs: "SELECT, INSERT, UPDATE, DELETE",
  _private_job_queues: "SELECT, INSERT, UPDATE",
  _private_tasks: "SELECT, INSERT",
  _private_known_crontabs: "SELECT, INSERT, UPDATE",
};

/** The functions that add jobs. The others are for operators of the runner, who come as its owner. */
const called: readonly string[] = ["add_job", "add_jobs"];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Lets the serving role add jobs and run them, and nobody else. The runner's tables have row-level security, which
 * hides all rows from everybody but their owner: a policy opens them to this one role. Calling it again changes
 * nothing.
 */
export async function grantJobs(owner: Client, role: string): Promise<void> {
  const to = quoted(role);
  const { rows: tables } = await owner.query<Table>(
    `SELECT c.relname AS name, c.relrowsecurity AND NOT EXISTS (
            SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'serving'
                AND p.polroles = ARRAY[$2::text::regrole::oid]) AS closed
       FROM pg_class c
      WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
    [jobSchema, to],
  );
  const { rows: functions } = await owner.query<{ signature: string }>(
    `SELECT p.oid::regprocedure AS signature FROM pg_proc p
      WHERE p.pronamespace = $1::regnamespace AND p.proname = ANY ($2) ORDER BY 1`,
    [jobSchema, called],
  );
  await owner.query(
    [
      "BEGIN",
      `REVOKE ALL ON ALL TABLES IN SCHEMA ${jobSchema} FROM PUBLIC, ${to}`,
      `REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${jobSchema} FROM PUBLIC, ${to}`,
      `GRANT USAGE ON SCHEMA ${jobSchema} TO ${to}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobSchema} TO ${to}`,
      ...functions.map(({ signature }) => `GRANT EXECUTE ON FUNCTION ${signature} TO ${to}`),
      ...tables.flatMap(table => grantsOn(table, to)),
      "COMMIT",
    ].join(";\n"),
  );
}

interface Table {
  readonly name: string;
  /** Whether its rows are hidden from the role as yet. */
  readonly closed: boolean;
}

function grantsOn({ name, closed }: Table, to: string): readonly string[] {
  const rights = needed[name];
  if (rights === undefined) return [];
  const table = `${jobSchema}.${quoted(name)}`;
  const policy = [
    `DROP POLICY IF EXISTS serving ON ${table}`,
    `CREATE POLICY serving ON ${table} TO ${to} USING (true) WITH CHECK (true)`,
  ];
  return [`GRANT ${rights} ON ${table} TO ${to}`, ...(closed ? policy : [])];
}
