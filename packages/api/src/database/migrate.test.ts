import { Client } from "pg";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { type ScratchDatabase, scratchDatabase } from "../tools/database";
import { migrate } from "./migrate";

class Ledger1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE thing (id int PRIMARY KEY, name text)`);
    await runner.query(`CREATE TABLE thing_event (id int PRIMARY KEY)`);
    await runner.query(`CREATE TABLE audit_entry (id serial PRIMARY KEY, what text)`);
    await runner.query(`SELECT pg_sleep(0.3)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE thing, thing_event, audit_entry`);
  }
}

let database: ScratchDatabase;
let serving: Client;

beforeAll(async () => {
  database = await scratchDatabase(process.env.DATABASE_ADMIN_URL);
});

afterAll(async () => {
  await serving.end();
  await database.drop();
});

describe("migrating", () => {
  it("is done once, however many processes start at once", async () => {
    const warnings: string[] = [];
    const options = {
      ...database,
      migrations: [Ledger1700000000000],
      warn: (text: string) => warnings.push(text),
    };

    const ran = await Promise.all([migrate(options), migrate(options), migrate(options)]);

    expect(ran.flat()).toEqual(["Ledger1700000000000"]);
    expect(warnings).toEqual([]);
  });

  it("warns when the server could change its own history", async () => {
    const warnings: string[] = [];

    await migrate({
      url: database.ownerUrl,
      ownerUrl: database.ownerUrl,
      migrations: [Ledger1700000000000],
      warn: message => warnings.push(message),
    });

    expect(warnings).toEqual([expect.stringContaining("the same role")]);
  });
});

describe("the serving role", () => {
  beforeAll(async () => {
    serving = new Client({ connectionString: database.url });
    await serving.connect();
  });

  it.each([
    "INSERT INTO thing VALUES (1, 'one')",
    "UPDATE thing SET name = 'two'",
    "DELETE FROM thing",
    "INSERT INTO audit_entry (what) VALUES ('made')",
    "INSERT INTO thing_event VALUES (1)",
    "SELECT * FROM audit_entry",
    "SELECT * FROM migration",
    "SELECT graphile_worker.add_job('some_work')",
    "UPDATE graphile_worker._private_jobs SET attempts = 1",
    "DELETE FROM graphile_worker._private_jobs",
    "INSERT INTO graphile_worker._private_known_crontabs VALUES ('some_work', now())",
  ])("may %s", async statement => {
    await expect(serving.query(statement)).resolves.toBeDefined();
  });

  it.each([
    "UPDATE audit_entry SET what = 'nothing'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "UPDATE thing_event SET id = 2",
    "DELETE FROM thing_event",
    "TRUNCATE thing",
    "CREATE TABLE mine (id int)",
    "CREATE TEMP TABLE thing (id int)",
    "ALTER TABLE thing ADD more text",
    "DROP TABLE audit_entry",
    "INSERT INTO migration (timestamp, name) VALUES (1, 'x')",
    "INSERT INTO graphile_worker.migrations (id) VALUES (99)",
    "DELETE FROM graphile_worker._private_tasks",
    "DELETE FROM graphile_worker._private_known_crontabs",
    "TRUNCATE graphile_worker._private_jobs CASCADE",
    "SELECT graphile_worker.force_unlock_workers(ARRAY['somebody'])",
    "CREATE TABLE graphile_worker.mine (id int)",
  ])("may not %s", async statement => {
    await expect(serving.query(statement)).rejects.toMatchObject({ code: "42501" });
  });

  it("alone gets at the jobs", async () => {
    const policies = await serving.query<{ roles: string[] }>(
      "SELECT DISTINCT roles::text[] FROM pg_policies WHERE schemaname = 'graphile_worker'",
    );
    const { rows } = await serving.query<{ me: string }>("SELECT current_user AS me");

    expect(policies.rows).toEqual([{ roles: [rows[0]?.me] }]);
  });
});
