// `pnpm bench certificates`: what it costs to verify a certificate by number and issuer, among few and among many.
import { fork } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { fullScans, layOut, someOf } from "./certificates-data.mjs";
import { ask, start } from "./contestants.mjs";
import { cpuOf, cpuOfFamily } from "./cpu.mjs";
import { openServer } from "./database.mjs";
import { medians, table } from "./report.mjs";

export const summary =
  "verifying a certificate by number and issuer among 10,000 and among 1,000,000, beside one statement";

const names = ["ours", "handwritten"];
const mostCost = 1.2;

const usage = `usage: pnpm bench certificates [OPTION...]

  --few N --many N      how many certificates there are                      [10000, 1000000]
  --numbers N           how many different ones are asked for                [10000]
  --rounds N            rounds, each of all contestants in turn              [5]
  --seconds N           seconds of load for each contestant in a round       [3]
  --connections N       requests under way at once                           [16]
  --contestants NAME,.. ${names.join(", ")}
  --json                prints the figures as JSON too`;

const options = {
  few: { type: "string", default: "10000" },
  many: { type: "string", default: "1000000" },
  numbers: { type: "string", default: "10000" },
  rounds: { type: "string", default: "5" },
  seconds: { type: "string", default: "3" },
  connections: { type: "string", default: "16" },
  contestants: { type: "string", default: names.join(",") },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
};

export async function run(args) {
  const { values } = parseArgs({ args, options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const server = await openServer();
  const bench = new Bench(server, values);
  try {
    await bench.prepare();
    await bench.measure();
    console.log(bench.report());
    if (values.json) console.log(JSON.stringify(bench.results));
    return 0;
  } finally {
    await bench.close();
    await server.close();
  }
}

const query =
  "query Verify($number: String!, $issuer: String!) { verifyCertificate(number: $number, issuerCreditCode: $issuer) { number type effectiveStatus validFrom validTo holder { nameEn } issuer { nameEn } } }";
const ways = {
  ours: variables => ({ query, variables }),
  handwritten: variables => ({ query: "verify", variables }),
};

class Bench {
  results = [];
  #runs = [];
  #load = fork(new URL("./load.mjs", import.meta.url));

  constructor(server, { few, many, numbers, rounds, seconds, connections, contestants: who }) {
    this.server = server;
    this.sizes = [Number(few), Number(many)];
    this.numbers = Number(numbers);
    this.settings = {
      rounds: Number(rounds),
      seconds: Number(seconds),
      connections: Number(connections),
    };
    this.names = who.split(",");
  }

  /** Each size in a database of its own, so that both are there at once and can be asked in turn. */
  async prepare() {
    for (const size of this.sizes) {
      const database = await this.server.database("tiny", `certificates_${size}`);
      const began = Date.now();
      await layOut(database.adminUrl, size);
      console.log(`${size} certificates after ${((Date.now() - began) / 1000).toFixed(0)} s`);
      const asked = await someOf(database.adminUrl, size, this.numbers);
      for (const name of this.names) {
        const running = await start(name, { ...database, viewer: "" });
        // Whoever verifies is nobody in particular.
        running.headers = { "content-type": "application/json" };
        const bodies = asked.map(one => JSON.stringify(ways[name](one)));
        this.#runs.push({ size, workload: `${size} certificates`, running, database, bodies });
      }
    }
    await this.#check();
  }

  async #check() {
    for (const size of this.sizes) {
      const [first, ...rest] = this.#runs.filter(one => one.size === size);
      for (let i = 0; i < 100; i++) {
        const expected = await ask(first.running, first.bodies[i]);
        if (!expected.verifyCertificate) throw new Error(`${first.bodies[i]}: not found`);
        for (const { running, bodies } of rest) {
          const told = await ask(running, bodies[i]);
          if (!isDeepStrictEqual(told, expected))
            throw new Error(
              `${running.title} and ${first.running.title} answer differently:\n${JSON.stringify(told)}\n${JSON.stringify(expected)}`,
            );
        }
      }
    }
    console.log("all answers are equal");
    for (const run of this.#runs)
      run.statements =
        (await this.server.statementsIn(async () => {
          for (let i = 0; i < 8; i++) await ask(run.running, run.bodies[i]);
        })) / 8;
  }

  async measure() {
    for (const run of this.#runs) await this.#once(run, 2);
    this.results = [];
    const before = await this.#scans();
    for (let round = 0; round < this.settings.rounds; round++)
      for (let at = 0; at < this.#runs.length; at++)
        await this.#once(this.#runs[(at + round) % this.#runs.length], this.settings.seconds);
    // Sessions report what they did when they are next idle.
    await setTimeout(1_500);
    this.scans = (await this.#scans()) - before;
  }

  async #scans() {
    const each = this.#runs.map(({ database }) => fullScans(database.adminUrl));
    return (await Promise.all(each)).reduce((sum, one) => sum + one, 0);
  }

  async #once({ workload, running, bodies, statements }, seconds) {
    const { connections } = this.settings;
    const used = () => [cpuOf(running.pid), cpuOfFamily(this.server.pid)];
    const before = used();
    const { url, headers } = running;
    const told = await this.#loaded({ url, headers, bodies, connections, seconds });
    const after = used();
    if (told.error || told.failures > 0)
      throw new Error(`${running.title}: ${told.error ?? `${told.failures} requests failed`}`);
    const thousands = told.requests / 1000;
    this.results.push({
      ...told,
      ...{ workload, statements, contestant: running.name },
      serverCpu: (after[0] - before[0]) / thousands,
      databaseCpu: (after[1] - before[1]) / thousands,
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
    const of = (size, name) => all.get(`${size} certificates/${name}`);
    const parts = [
      `Medians of ${rounds} interleaved rounds of ${seconds} s, ${connections} connections. CPU: seconds per 1,000 verifications, server + database. x: to hand-written SQL.`,
    ];
    for (const size of this.sizes) {
      const rows = this.names.map(name => of(size, name));
      parts.push(`\namong ${size} certificates`, table(rows, of(size, "handwritten")));
    }
    parts.push("\nGoals", ...this.#goals(of));
    return parts.join("\n");
  }

  #goals(of) {
    const [few, many] = this.sizes.map(size => of(size, "ours"));
    if (!few || !many) return [];
    const told = (what, reached, wanted, isMet) =>
      `  ${isMet ? "met   " : "missed"}  ${what}: ${reached} (${wanted})`;
    const within = (what, ratio) =>
      told(what, ratio.toFixed(2), `at most ${mostCost}`, ratio <= mostCost);
    return [
      within("CPU of a verification among many to one among few", many.cpu / few.cpu),
      within("time of a verification among many to one among few", few.perSecond / many.perSecond),
      told("statements of a verification", many.statements, "1", many.statements === 1),
      told("reads of a whole table under load", this.scans, "0", this.scans === 0),
    ];
  }

  async close() {
    this.#load.kill();
    await Promise.all(this.#runs.map(({ running }) => running.stop()));
  }
}
