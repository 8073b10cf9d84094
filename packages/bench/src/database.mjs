// A PostgreSQL of the bench's own, with one database for each size of the data set.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { load, sizes } from "./data.mjs";

const require = createRequire(import.meta.url);
const { makeDatabase, startEmbedded } = require("@weft/api/dist/database/embedded.js");
const { migrate } = require("@weft/api/dist/database/migrate.js");
const { migrations } = require("@weft/api/dist/database/migrations/index.js");

/** Starts the embedded server on a kept folder, or on one that goes when the bench ends. */
export async function openServer(kept) {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "weft-bench-"));
  const binariesFolder = process.getuid?.() === 0 ? "/var/lib/weft" : undefined;
  const server = await startEmbedded({ folder, durable: false, binariesFolder });
  return {
    pid: server.pid,
    statementsIn: work => statementsIn(server, join(folder, "postgres.log"), work),
    database: (size, named) => databaseOf(server, size, named),
    async close() {
      await server.stop();
      if (!kept) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How many statements all sessions run while the work is done: the server writes down each of them. */
async function statementsIn(server, log, work) {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const writeDown = async setting => {
    await admin.query(`ALTER SYSTEM ${setting}`);
    await admin.query("SELECT pg_reload_conf()");
    // Sessions hear of it when they are next idle.
    await setTimeout(300);
  };
  try {
    await writeDown("SET log_min_duration_statement = 0");
    const before = statSync(log).size;
    await work();
    const text = readFileSync(log).subarray(before).toString("latin1");
    return [...text.matchAll(/LOG: {2}duration: [\d.]+ ms {2}(execute|statement)/g)].length;
  } finally {
    await writeDown("RESET log_min_duration_statement");
    await admin.end();
  }
}

/** What the data was made by: a kept database made by anything else is made anew. */
function recipe(size) {
  const hash = createHash("sha256").update(JSON.stringify(sizes[size]));
  hash.update(readFileSync(new URL("./data.mjs", import.meta.url)));
  for (const migration of migrations) hash.update(String(migration));
  return hash.digest("hex");
}

const withDatabase = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** The addresses of the database of one size, loaded when it is not there yet; several of a size have names of their own. */
async function databaseOf(server, size, named = size) {
  const name = `weft_bench_${named}`;
  const database = {
    url: withDatabase(server.url, name),
    ownerUrl: withDatabase(server.ownerUrl, name),
    adminUrl: withDatabase(server.adminUrl, name),
  };
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query(
      "SELECT shobj_description(oid, 'pg_database') AS recipe FROM pg_database WHERE datname = $1",
      [name],
    );
    if (rows[0]?.recipe === recipe(size)) return database;
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await makeDatabase(admin, name, "weft_owner");
    const started = Date.now();
    await migrate({ url: database.url, ownerUrl: database.ownerUrl, warn: console.error });
    await load(database.adminUrl, sizes[size]);
    await admin.query(`COMMENT ON DATABASE ${name} IS '${recipe(size)}'`);
    console.log(`data set "${size}" loaded in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    return database;
  } finally {
    await admin.end();
  }
}
