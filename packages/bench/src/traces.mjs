// `pnpm bench trace`: what it costs to say where a lot came from, and that it does not grow with the table.
import { fork } from "node:child_process";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { ask, contestants, start } from "./contestants.mjs";
import { cpuOf, cpuOfFamily } from "./cpu.mjs";
import { openServer } from "./database.mjs";
import { medians, table } from "./report.mjs";
import { depths, layOut, startsAt } from "./traces-data.mjs";

export const summary =
  "trace: upstream over 3, 6 and 12 tiers of lots, beside the tutorial-style stack and one statement";

const names = ["ours", "tutorial", "handwritten"];
/** Lots in all, and a tenth of them. */
const sizes = {
  small: { orders: "tiny", lots: [10_000, 100_000] },
  full: { orders: "small", lots: [100_000, 1_000_000] },
};
const timesTutorial = 4;
const tenfoldCost = 1.3;
const DEPTH = 12;

const usage = `usage: pnpm bench trace [OPTION...]

  --size small|full     10,000 and 100,000 lots; full 100,000 and 1,000,000  [small]
  --rounds N            rounds, each of all contestants in turn              [3]
  --seconds N           seconds of load for each contestant in a round       [2]
  --connections N       requests under way at once                           [16]
  --only NAME,...       workloads: ${Object.keys(depths).join(", ")}
  --contestants NAME,.. ${names.join(", ")}
  --json                prints the figures as JSON too`;

const options = {
  size: { type: "string", default: "small" },
  rounds: { type: "string", default: "3" },
  seconds: { type: "string", default: "2" },
  connections: { type: "string", default: "16" },
  only: { type: "string", default: Object.keys(depths).join(",") },
  contestants: { type: "string", default: names.join(",") },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
};

export async function run(args) {
  const { values } = parseArgs({ args, options });
  if (values.help || !sizes[values.size]) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const server = await openServer();
  const bench = new Bench(server, values);
  try {
    const { orders, lots } = sizes[values.size];
    bench.database = await server.database(orders);
    for (const many of lots) await bench.measureWith(many);
    console.log(bench.report());
    if (values.json) console.log(JSON.stringify(bench.results));
    return 0;
  } finally {
    await bench.close();
    await server.close();
  }
}

const query =
  "query Trace($id: ID!, $depth: Int!) { trace(lotId: $id, direction: UPSTREAM, depth: $depth) { nodes { key label depth } links { from to } truncated } }";
const ways = {
  ours: id => ({ query, variables: { id: `lot_${id}`, depth: DEPTH } }),
  tutorial: id => ({
    query: query.replace("direction: UPSTREAM, ", ""),
    variables: { id, depth: DEPTH },
  }),
  handwritten: id => ({ query: "trace", variables: { id, depth: DEPTH } }),
};

/** The same whatever numbers the places were given: labels instead of them, in one order. */
function comparable({ trace: { nodes, links, truncated } }) {
  const labels = new Map([[0, "start"], ...nodes.map(({ key, label }) => [key, label])]);
  return {
    nodes: nodes.map(({ label, depth }) => `${depth} ${label}`).sort(),
    links: links.map(({ from, to }) => `${labels.get(from)} > ${labels.get(to)}`).sort(),
    truncated,
  };
}

class Bench {
  results = [];
  #sizes = [];
  #running = [];
  #load = fork(new URL("./load.mjs", import.meta.url));

  constructor(server, { rounds, seconds, connections, only, contestants: who }) {
    this.server = server;
    this.settings = {
      rounds: Number(rounds),
      seconds: Number(seconds),
      connections: Number(connections),
    };
    this.only = only.split(",");
    this.names = who.split(",");
  }

  /** Everybody over so many lots, started anew: nobody keeps a plan that was made for fewer. */
  async measureWith(many) {
    const began = Date.now();
    const { viewer, lots, families } = await layOut(this.database.adminUrl, many);
    console.log(`${lots} lots after ${((Date.now() - began) / 1000).toFixed(0)} s`);
    this.#sizes.push(lots);
    const database = { ...this.database, viewer };
    for (const name of this.names) this.#running.push(await start(name, database));
    const runs = [];
    for (const workload of this.only) {
      const ids = await startsAt(this.database.adminUrl, depths[workload], families);
      for (const running of this.#running) {
        const bodies = ids.map(id => JSON.stringify(ways[running.name](id)));
        runs.push({ workload: `${workload}, ${lots} lots`, running, bodies });
      }
    }
    await this.#check(runs);
    for (const one of runs) await this.#once(one, 1);
    this.results = this.results.filter(one => !one.workload.endsWith(`, ${lots} lots`));
    for (let round = 0; round < this.settings.rounds; round++)
      for (let at = 0; at < runs.length; at++)
        await this.#once(runs[(at + round) % runs.length], this.settings.seconds);
    await this.#stop();
  }

  /** All say the same, and as many lots as lie behind. */
  async #check(runs) {
    for (const workload of new Set(runs.map(one => one.workload))) {
      const [first, ...rest] = runs.filter(one => one.workload === workload);
      for (let i = 0; i < 10; i++) {
        const expected = comparable(await ask(first.running, first.bodies[i]));
        const many = 2 * depths[workload.split(",")[0]];
        if (expected.nodes.length !== many)
          throw new Error(`${workload}: ${expected.nodes.length} places instead of ${many}`);
        for (const { running, bodies } of rest) {
          const told = comparable(await ask(running, bodies[i]));
          if (!isDeepStrictEqual(told, expected))
            throw new Error(
              `${running.title} and ${first.running.title} answer "${workload}" differently:\n${JSON.stringify(told)}\n${JSON.stringify(expected)}`,
            );
        }
      }
    }
    console.log("all answers are equal");
    for (const run of runs) run.statements = await this.#statementsOf(run);
  }

  async #statementsOf({ running, bodies }) {
    const times = 8;
    const all = await this.server.statementsIn(async () => {
      for (let i = 0; i < times; i++) await ask(running, bodies[i]);
    });
    return Math.round(all / times);
  }

  async #once({ workload, running, bodies, statements }, seconds) {
    const { connections } = this.settings;
    const before = [cpuOf(running.pid), cpuOfFamily(this.server.pid)];
    const { url, headers } = running;
    const told = await this.#loaded({ url, headers, bodies, connections, seconds });
    const after = [cpuOf(running.pid), cpuOfFamily(this.server.pid)];
    if (told.error || told.failures > 0)
      throw new Error(`${running.title}: ${told.error ?? `${told.failures} requests failed`}`);
    const thousands = told.requests / 1000;
    this.results.push({
      ...told,
      workload,
      contestant: running.name,
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

  report() {
    const all = medians(this.results);
    const { rounds, seconds, connections } = this.settings;
    const of = (workload, lots, name) => all.get(`${workload}, ${lots} lots/${name}`);
    const parts = [
      `Medians of ${rounds} interleaved rounds of ${seconds} s, ${connections} connections. CPU: seconds per 1,000 requests, server + database. x: to the tutorial-style stack.`,
    ];
    for (const workload of this.only)
      for (const lots of this.#sizes) {
        const rows = this.names.map(name => of(workload, lots, name));
        parts.push(
          `\n${workload} upstream, of ${lots} lots`,
          table(rows, of(workload, lots, "tutorial")),
        );
      }
    parts.push("\nGoals", ...this.#goals(of));
    return parts.join("\n");
  }

  #goals(of) {
    const [few, many] = this.#sizes;
    const told = (what, reached, wanted, isMet) =>
      `  ${isMet ? "met   " : "missed"}  ${what}: ${reached.toFixed(2)} (${wanted})`;
    return this.only.flatMap(workload => {
      const [once, tenfold] = [few, many].map(lots => of(workload, lots, "ours"));
      const theirs = of(workload, many, "tutorial");
      const lines = [];
      if (tenfold && theirs) {
        const times = tenfold.perSecond / theirs.perSecond;
        const title = contestants.tutorial.title;
        lines.push(
          told(
            `${workload}, req/s to the ${title}'s`,
            times,
            `at least ${timesTutorial}`,
            times >= timesTutorial,
          ),
        );
      }
      if (once && tenfold) {
        const cost = tenfold.cpu / once.cpu;
        lines.push(
          told(
            `${workload}, CPU at ten times the lots to once`,
            cost,
            `at most ${tenfoldCost}`,
            cost <= tenfoldCost,
          ),
        );
      }
      return lines;
    });
  }

  async #stop() {
    await Promise.all(this.#running.map(one => one.stop()));
    this.#running = [];
  }

  async close() {
    this.#load.kill();
    await this.#stop();
  }
}
