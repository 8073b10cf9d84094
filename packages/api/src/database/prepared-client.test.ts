import { Pool } from "pg";
import { PreparedClient } from "./prepared-client";

let pool: Pool;
beforeEach(() => {
  pool = new Pool({
    connectionString: process.env["DATABASE_OWNER_URL"] ?? "",
    max: 1,
    Client: PreparedClient,
  });
});
afterEach(() => pool.end());

const inTransaction = async (): Promise<boolean> => {
  const { rows } = await pool.query<{ inside: boolean }>(
    "select now() <> statement_timestamp() or pg_current_xact_id_if_assigned() is not null as inside",
  );
  return rows[0]?.inside ?? false;
};

describe("a connection for whoever writes", () => {
  it("prepares what has parameters, once", async () => {
    for (const n of [1, 2, 3]) await pool.query("select $1::integer as prepared_here", [n]);

    const { rows } = await pool.query(
      "select count(*)::integer as many from pg_prepared_statements where statement like '%prepared_here'",
    );
    expect(rows).toEqual([{ many: 1 }]);
  });

  it("prepares no list of rows, whose text is another one for each number of them", async () => {
    const many = Array.from({ length: 250 }, (_, at) => at);
    const rows = many.map(at => `($${at + 1}::integer)`).join(", ");

    const answer = await pool.query(`select count(*)::integer as n from (values ${rows}) a`, many);

    const { rows: kept } = await pool.query(
      "select name from pg_prepared_statements where statement like '%$250::integer%'",
    );
    expect(answer.rows).toEqual([{ n: 250 }]);
    expect(kept).toEqual([]);
  });

  it("answers with the right values, whatever their types", async () => {
    const same = "select $1::text as a, $2::integer[] as b";

    const answers = [
      (await pool.query(same, ["x", [1]])).rows,
      (await pool.query(same, [null, null])).rows,
    ];

    expect(answers).toEqual([[{ a: "x", b: [1] }], [{ a: null, b: null }]]);
  });

  it("begins a transaction with its first statement, and keeps it until its end", async () => {
    const client = await pool.connect();
    await client.query("START TRANSACTION");
    await client.query("create temporary table thing (n integer)");
    await client.query("insert into thing values ($1)", [1]);
    await client.query("ROLLBACK");

    const { rows } = await client.query("select to_regclass('thing') as thing");
    client.release();

    expect(rows).toEqual([{ thing: null }]);
  });

  it.each(["COMMIT", "ROLLBACK"])(
    "leaves nothing open where nothing was done before %s",
    async end => {
      const client = await pool.connect();
      await client.query("START TRANSACTION");
      await client.query(end);
      client.release();

      expect(await inTransaction()).toBe(false);
    },
  );

  it("does nothing where no transaction could be begun", async () => {
    const client = await pool.connect();
    client.on("error", () => undefined);
    await client.query("BEGIN");
    await expect(client.query("select 1 / 0")).rejects.toMatchObject({ code: "22012" });

    await client.query("START TRANSACTION");
    await expect(client.query("select 1")).rejects.toThrow();
    await expect(client.query("ROLLBACK")).rejects.toThrow();
    client.release();

    expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  it("is of use after a statement that failed", async () => {
    const client = await pool.connect();
    await client.query("START TRANSACTION");
    const failed = client.query("select 1 / $1::integer as broken", [0]);
    await expect(failed).rejects.toMatchObject({ code: "22012" });
    await expect(client.query("select 1")).rejects.toMatchObject({ code: "25P02" });
    await client.query("ROLLBACK");

    const { rows } = await client.query("select 2 / $1::integer as whole", [1]);
    client.release();

    expect(rows).toEqual([{ whole: 2 }]);
  });
});
