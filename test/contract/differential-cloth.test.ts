import type { DataSource } from "typeorm";
import type { Graph } from "../../packages/api/src/graph";
import { testGraph } from "../../packages/api/src/graph/testing/world";
import { contextOf } from "../../packages/api/src/graph/testing/asking";
import { findDifference, summary, type Report } from "../kit/differential-run";
import { count, firstSeed, Random } from "../kit/random";
import { randomCloth } from "../kit/random-cloth";
import { RowSamples } from "../kit/random-samples";
import { Reference } from "../kit/reference";
import { tellingOfCloth } from "../kit/reference-cloth";
import { rowsOf } from "../kit/reference-world";

let graph: Graph;
let dataSource: DataSource;

beforeAll(async () => {
  const url = process.env["DATABASE_OWNER_URL"] ?? "";
  ({ graph, dataSource } = await testGraph(url, "engine_against_reference", 1e12));
});

afterAll(async () => {
  await graph.close();
  await dataSource.destroy();
});

/** One set of random data, and so many random operations on it. */
async function compared(seed: number, operations: number): Promise<Report> {
  const seers = await randomCloth(dataSource.manager, new Random(seed));
  const reference = new Reference(graph.schema, tellingOfCloth, await rowsOf(dataSource));
  const roots = ["mills", "bolts", "mill", "myself", "node", "nodes"];
  const samples = new RowSamples(reference);
  return findDifference({ graph, reference, seers, contextOf, samples, roots }, seed, operations);
}

it("answers random operations as a naive executor does, over a world with every feature of the engine", async () => {
  const sets = count(2, 20);
  const each = count(1_000, 2_500);
  for (let i = 0; i < sets; i++) {
    const report = await compared(firstSeed() + i * 1_000_000, each);
    expect(summary(report)).toBe("no difference");
  }
}, 3_600_000);
