// `pnpm bench writes`: what an acknowledged change costs, beside what others make of the same rows.
import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import pg from "pg";
import { contestants, installOthers, start } from "./contestants.mjs";
import { cpuOf, cpuOfFamily } from "./cpu.mjs";
import { openServer } from "./database.mjs";
import { medians, table } from "./report.mjs";
import { buyers, keyOf, prepare } from "./writes-data.mjs";

export const summary = "writes: placing and accepting an order, the same rows by everybody";

const names = ["ours", "postgraphile", "tutorial", "handwritten"];
const titles = {
  place: "placing an order of ten lines",
  accept: "accepting it",
};
/** Requests per second, to PostGraphile's and to the hand-written statement's. */
const goals = { postgraphile: 1.9, handwritten: 0.8 };

const usage = `usage: pnpm bench writes [OPTION...]

  --rounds N            rounds, each of all contestants in turn              [5]
  --seconds N           seconds of load for each contestant in a round       [3]
  --only NAME,...       ${Object.keys(titles).join(", ")}
  --contestants NAME,.. ${names.join(", ")}
  --json                prints the figures as JSON too`;

const options = {
  rounds: { type: "string", default: "5" },
  seconds: { type: "string", default: "3" },
  only: { type: "string", default: Object.keys(titles).join(",") },
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
  installOthers();
  const server = await openServer();
  const bench = new Bench(server, values);
  try {
    await bench.prepare();
    await bench.measure();
    await bench.check();
    console.log(bench.report());
    if (values.json) console.log(JSON.stringify(bench.results));
    return 0;
  } finally {
    await bench.close();
    await server.close();
  }
}

const place = `mutation Place($input: CreateOrderInput!) {
  createOrder(input: $input) { ... on Order { id number status total { amount } } ... on Problem { code message } }
}`;
const accept = `mutation Accept($input: AcceptOrderInput!) {
  acceptOrder(input: $input) { ... on Order { id number status total { amount } } ... on Problem { code message } }
}`;
const theirs = {
  place: `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { result { rowId number status total } } }`,
  accept: `mutation Accept($input: AcceptOrderInput!) { acceptOrder(input: $input) { result { rowId number status total } } }`,
};

/** `%n` stands for the number of the request, `%id` for an offer nobody has accepted yet. */
const requests = {
  ours: {
    place: ({ order: { lines, sellerId, ...order } }) => ({
      query: place,
      variables: {
        input: {
          ...order,
          sellerId: `org_${sellerId}`,
          lines: lines.map(({ skuId, ...line }) => ({
            skuId: `sku_${skuId}`,
            unit: "H87",
            ...line,
          })),
        },
      },
    }),
    accept: () => ({ query: accept, variables: { input: { orderId: "ord_%id" } } }),
  },
  postgraphile: {
    place: ({ organization, order }) => ({
      query: theirs.place,
      variables: { input: { organization, key: "%n", order } },
    }),
    accept: ({ organization }) => ({
      query: theirs.accept,
      variables: { input: { organization, key: "%n", order: "%id" } },
    }),
  },
  tutorial: {
    place: ({ organization, order }) => ({
      query: `mutation Place($organization: ID!, $key: String!, $order: PlaceOrder!) {
        placeOrder(organization: $organization, key: $key, order: $order) { id number status total }
      }`,
      variables: { organization, key: "%n", order },
    }),
    accept: ({ organization }) => ({
      query: `mutation Accept($organization: ID!, $key: String!, $order: ID!) {
        acceptOrder(organization: $organization, key: $key, id: $order) { id number status total }
      }`,
      variables: { organization, key: "%n", order: "%id" },
    }),
  },
  handwritten: {
    place: ({ organization, order }) => ({
      query: "place",
      variables: { organization, key: "%n", order },
    }),
    accept: ({ organization }) => ({
      query: "accept",
      variables: { organization, key: "%n", order: "%id" },
    }),
  },
};

class Bench {
  results = [];
  #running = [];
  #load = fork(new URL("./load.mjs", import.meta.url));

  constructor(server, { rounds, seconds, only, contestants: who, ...rest }) {
    this.server = server;
    this.settings = { ...rest, rounds: Number(rounds), seconds: Number(seconds) };
    this.only = only.split(",");
    this.names = who.split(",");
  }

  async prepare() {
    this.database = await this.server.database("tiny");
    this.found = await prepare(this.database, this.names);
    for (const name of this.names) this.#running.push(await start(name, this.database));
    this.runs = this.only.flatMap(workload =>
      this.#running.map(running => ({
        workload,
        running,
        requests: this.#requestsOf(workload, running),
      })),
    );
  }

  /** One request for each connection, each of another organization. */
  #requestsOf(workload, { name, headers }) {
    const { parties, skus, offers } = this.found;
    return Array.from({ length: buyers }, (_, n) => {
      const order = {
        number: `${name}-%n`,
        kind: "PRODUCTION",
        sellerId: parties[n + buyers].id,
        currency: "CNY",
        dueOn: "2099-01-01",
        lines: skus.map(({ id }) => ({ skuId: id, quantity: "10", unitPrice: "18.50" })),
      };
      const body = requests[name][workload]({ organization: parties[n].id, order });
      return {
        headers: {
          ...headers,
          ...(name === "ours" && {
            authorization: `Bearer ${keyOf(n)}`,
            "idempotency-key": `${workload}-%n`,
          }),
        },
        body: JSON.stringify(body).replaceAll('"key":"%n"', `"key":"${name}-${workload}-%n"`),
        ids:
          workload === "accept"
            ? offers.filter(one => one.contestant === name && one.buyer === n).map(one => one.id)
            : [],
      };
    });
  }

  async measure() {
    const { rounds, seconds } = this.settings;
    for (const one of this.runs) await this.#once(one, 1);
    this.results = [];
    for (let round = 0; round < rounds; round++) {
      for (let at = 0; at < this.runs.length; at++)
        await this.#once(this.runs[(at + round) % this.runs.length], seconds);
      process.stderr.write(`round ${round + 1} of ${rounds}\n`);
    }
  }

  async #once({ workload, running, requests: asked }, seconds) {
    const before = [cpuOf(running.pid), cpuOfFamily(this.server.pid)];
    const told = await this.#loaded({
      url: running.url,
      requests: asked,
      connections: buyers,
      seconds,
    });
    const after = [cpuOf(running.pid), cpuOfFamily(this.server.pid)];
    for (const [at, ids] of told.left.entries()) asked[at].ids = ids;
    if (told.error || told.failures > 0)
      throw new Error(
        `${running.title}: ${told.error ?? `${told.failures} requests failed, such as ${told.failure}`}`,
      );
    const thousands = told.requests / 1000;
    this.results.push({
      ...told,
      left: undefined,
      workload,
      contestant: running.name,
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

  /** Whoever was told of an order finds it, with as many lines, events, log entries and keys as everybody else's. */
  async check() {
    const client = new pg.Client({ connectionString: this.database.adminUrl });
    await client.connect();
    const { rows } = await client.query(`
      SELECT split_part(o.number, '-', 1) AS contestant, count(*) AS orders,
          count(*) FILTER (WHERE o.total = 1850 AND e.many = 1 AND l.many = 10 AND a.many = 1 AND k.many = 1) AS whole
        FROM purchase_order o
          CROSS JOIN LATERAL (SELECT count(*) AS many FROM order_event WHERE order_id = o.id) e
          CROSS JOIN LATERAL (SELECT count(*) AS many FROM order_line WHERE order_id = o.id) l
          CROSS JOIN LATERAL (SELECT count(*) AS many FROM audit_entry WHERE organization_id = o.buyer_id AND subject = 'ord_' || o.id) a
          CROSS JOIN LATERAL (SELECT count(*) AS many FROM idempotency_key WHERE organization_id = o.buyer_id AND made = 'ord_' || o.id) k
       WHERE o.status = 'DRAFT' AND o.number !~ '^PO-' AND o.id IN
         (SELECT id FROM purchase_order WHERE status = 'DRAFT' AND number !~ '^PO-' ORDER BY md5(id::text) LIMIT 400)
       GROUP BY 1`);
    await client.end();
    for (const { contestant, orders, whole } of rows)
      if (orders !== whole)
        throw new Error(`${contestant} wrote ${whole} of ${orders} orders whole`);
    console.log("all wrote the same rows");
  }

  report() {
    const all = medians(this.results);
    const { rounds, seconds } = this.settings;
    const parts = [
      `Medians of ${rounds} interleaved rounds of ${seconds} s, ${buyers} organizations at once. CPU: seconds per 1,000 requests, server + database.`,
    ];
    for (const workload of this.only) {
      const rows = this.names.map(name => all.get(`${workload}/${name}`));
      parts.push(`\n${titles[workload]}`, table(rows, all.get(`${workload}/postgraphile`)));
    }
    parts.push("\nGoals");
    for (const workload of this.only)
      for (const [name, wanted] of Object.entries(goals)) {
        const [ours, other] = ["ours", name].map(one => all.get(`${workload}/${one}`));
        if (!ours || !other) continue;
        const reached = ours.perSecond / other.perSecond;
        parts.push(
          `  ${reached >= wanted ? "met   " : "missed"}  ${workload}, req/s to ${contestants[name].title}: ${reached.toFixed(2)} (at least ${wanted})`,
        );
      }
    return parts.join("\n");
  }

  async close() {
    this.#load.kill();
    await Promise.all(this.#running.map(one => one.stop()));
  }
}
