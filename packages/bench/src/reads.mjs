// `pnpm bench reads`: what an answer costs, beside what others make of the same question.
import { fork } from "node:child_process";
import { isDeepStrictEqual, parseArgs } from "node:util";
import pg from "pg";
import { ask, contestants, installOthers, start } from "./contestants.mjs";
import { cpuOf, cpuOfFamily } from "./cpu.mjs";
import { openServer } from "./database.mjs";
import { report } from "./report.mjs";
import { bodyOf, comparable, workloads } from "./workloads.mjs";

export const summary = "reads: Weft, PostGraphile, the tutorial-style stack and hand-written SQL";

const usage = `usage: pnpm bench reads [OPTION...]

  --size small|full     100,000 orders; full asks a million orders too       [small]
  --rounds N            rounds, each of all contestants in turn              [5]
  --seconds N           seconds of load for each contestant in a round       [3]
  --connections N       requests under way at once                           [16]
  --only NAME,...       workloads: ${Object.keys(workloads).join(", ")}
  --contestants NAME,.. ${Object.keys(contestants).join(", ")}
  --data FOLDER         keeps the data there for the next time
  --json                prints the figures as JSON too`;

const options = {
  size: { type: "string", default: "small" },
  rounds: { type: "string", default: "5" },
  seconds: { type: "string", default: "3" },
  connections: { type: "string", default: "16" },
  only: { type: "string", default: Object.keys(workloads).join(",") },
  contestants: { type: "string", default: Object.keys(contestants).join(",") },
  data: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
};

export async function run(args) {
  const { values } = parseArgs({ args, options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  installOthers();
  const server = await openServer(values.data);
  const bench = new Bench(server, values);
  try {
    await bench.prepare();
    await bench.check();
    await bench.measure();
    console.log(report(bench.results, bench.settings));
    if (values.json) console.log(JSON.stringify(bench.results));
    return 0;
  } finally {
    await bench.close();
    await server.close();
  }
}

class Bench {
  /** Every measurement: { workload, contestant, ... }. */
  results = [];
  #running = [];
  #runs = [];
  #load = fork(new URL("./load.mjs", import.meta.url));

  constructor(server, values) {
    this.server = server;
    this.settings = {
      ...values,
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      connections: Number(values.connections),
    };
  }

  /** Loads the data, starts everybody and makes the requests each of them will get. */
  async prepare() {
    const { only, contestants: names, size } = this.settings;
    const small = await this.#known("small");
    for (const name of names.split(",")) await this.#start(name, small, only.split(","));
    if (size !== "full") return;
    const tenfold = await this.#known("tenfold");
    for (const name of ["ours", "handwritten"].filter(one => names.includes(one)))
      await this.#start(name, tenfold, ["latest"], "tenfold");
  }

  async #known(size) {
    const database = await this.server.database(size);
    return { ...database, ...(await questions(database)) };
  }

  async #start(name, database, asked, size = "small") {
    const running = await start(name, database);
    this.#running.push(running);
    for (const workload of asked) {
      const variables = await this.#variablesOf(running, workload, database);
      const bodies = variables.map(one => bodyOf(running.dialect, workload, one));
      const label = size === "small" ? workload : `${workload} x10`;
      this.#runs.push({ workload: label, contestant: name, running, bodies });
    }
  }

  /** A page is asked from the middle on: the cursor is what the contestant itself said at the end of the first page. */
  async #variablesOf(running, workload, { orders, partner }) {
    if (workload === "latest") return [{}];
    if (workload === "order" || workload === "chain") return orders.map(id => ({ id }));
    const first = await ask(running, bodyOf(running.dialect, workload, { partner }));
    return [{ partner, after: first.orders.pageInfo.endCursor }];
  }

  /** All must say the same, for some of the requests of each workload. */
  async check() {
    for (const workload of new Set(this.#runs.map(one => one.workload))) {
      const [first, ...rest] = this.#runs.filter(one => one.workload === workload);
      for (let i = 0; i < Math.min(10, first.bodies.length); i++) {
        const expected = comparable(await ask(first.running, first.bodies[i]));
        for (const { running, bodies } of rest) {
          const told = comparable(await ask(running, bodies[i]));
          if (!isDeepStrictEqual(told, expected))
            throw new Error(
              `${running.title} and ${first.running.title} answer "${workload}" differently:\n${JSON.stringify(told).slice(0, 3000)}\n${JSON.stringify(expected).slice(0, 3000)}`,
            );
        }
      }
    }
    console.log("all answers are equal");
    for (const run of this.#runs) run.statements = await this.#statementsOf(run);
  }

  /** For one request, once the server is warm. Of several, so that a look at who is asking now and then does not count. */
  async #statementsOf({ running, bodies }) {
    const times = 8;
    const all = await this.server.statementsIn(async () => {
      for (let i = 0; i < times; i++) await ask(running, bodies[i % bodies.length]);
    });
    return Math.round(all / times);
  }

  async measure() {
    const { rounds, seconds } = this.settings;
    for (const run of this.#runs) await this.#once(run, Math.min(2, seconds));
    this.results = [];
    for (let round = 0; round < rounds; round++) {
      // Another one begins each round, so that none always follows the same neighbor.
      const turn = [...this.#runs.slice(round), ...this.#runs.slice(0, round)];
      turn.sort((a, b) => (a.workload < b.workload ? -1 : a.workload > b.workload ? 1 : 0));
      for (const run of turn) await this.#once(run, seconds);
      process.stderr.write(`round ${round + 1} of ${rounds}\n`);
    }
  }

  async #once({ workload, contestant, running, bodies, statements }, seconds) {
    const { connections } = this.settings;
    const before = [cpuOf(running.pid), cpuOfFamily(this.server.pid)];
    const told = await this.#loaded({
      url: running.url,
      headers: running.headers,
      bodies,
      connections,
      seconds,
    });
    const after = [cpuOf(running.pid), cpuOfFamily(this.server.pid)];
    if (told.error || told.failures > 0)
      throw new Error(`${running.title}: ${told.error ?? `${told.failures} requests failed`}`);
    const thousands = told.requests / 1000;
    this.results.push({
      ...told,
      workload,
      contestant,
      serverCpu: (after[0] - before[0]) / thousands,
      databaseCpu: (after[1] - before[1]) / thousands,
      statements,
    });
  }

  #loaded(order) {
    return new Promise(resolve => {
      this.#load.once("message", resolve);
      this.#load.send(order);
    });
  }

  async close() {
    this.#load.kill();
    await Promise.all(this.#running.map(one => one.stop()));
  }
}

/** What is asked for: some of the hub's sales, and its largest supplier. */
async function questions({ adminUrl }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const viewer = await client.query("SELECT organization_id AS id FROM api_key LIMIT 1");
    const orders = await client.query(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY placed_at) AS n FROM purchase_order
         WHERE seller_id = $1 AND placed_at > (SELECT min(placed_at) FROM purchase_order) + interval '1 day') o
        WHERE n % 397 = 0 ORDER BY n LIMIT 100`,
      [viewer.rows[0].id],
    );
    const partner = await client.query(
      "SELECT seller_id AS id FROM purchase_order WHERE buyer_id = $1 GROUP BY seller_id ORDER BY count(*) DESC LIMIT 1",
      [viewer.rows[0].id],
    );
    return {
      viewer: viewer.rows[0].id,
      orders: orders.rows.map(({ id }) => id),
      partner: partner.rows[0].id,
    };
  } finally {
    await client.end();
  }
}
