import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { DataSource } from "typeorm";
import type { Graph } from ".";
import { ask } from "./testing/asking";
import { asPublic, stockCloth } from "./testing/cloth";
import { testGraph } from "./testing/world";

let graph: Graph;
let dataSource: DataSource;

beforeAll(async () => {
  const url = process.env["DATABASE_OWNER_URL"] ?? "";
  ({ graph, dataSource } = await testGraph(url, "engine_plans"));
  await stockCloth(dataSource.manager);
});

afterAll(async () => {
  await graph.close();
  await dataSource.destroy();
});

const query = `query($f: MillFilter, $n: Int, $by: [MillOrderBy!]) {
  mills(filter: $f, first: $n, orderBy: $by) { nodes { name bolts(first: $n) { nodes { code } } } pageInfo { endCursor } }
}`;

describe("a plan", () => {
  it("keeps nothing of the request it was compiled for", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heapAfter = async (requests: number, shaped: (i: number) => object): Promise<number> => {
      for (let i = 0; i < requests; i++) await ask(graph, asPublic, query, { f: shaped(i), n: 2 });
      collect();
      return process.memoryUsage().heapUsed;
    };
    const long = (i: number): string[] =>
      Array.from({ length: 200 }, (_, j) => `${i}-${j}-`.padEnd(500, "x"));
    // As many conditions as its number, so that each request is of another shape and has a plan of its own.
    const big = (i: number) => ({
      and: [
        { name: { in: long(i) } },
        ...Array.from({ length: i }, () => ({ founded: { gte: 1 } })),
      ],
    });

    const before = await heapAfter(1, () => ({}));
    const after = await heapAfter(30, big);

    expect((after - before) / 30).toBeLessThan(50_000);
  });
});
