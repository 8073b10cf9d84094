import { readFileSync } from "node:fs";
import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { startServer, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

interface Row {
  readonly id: string;
  readonly org: string;
  readonly kind: string;
  readonly voided: boolean;
  readonly finalConclusion: string | null;
}

const file = require.resolve("@weft/schema/data/seed_scenario.json");
const { supervision } = JSON.parse(readFileSync(file, "utf8")) as { supervision: readonly Row[] };
const sampled = supervision.filter(({ kind }) => kind === "SUPERVISION");

let database: Awaited<ReturnType<typeof emptyTrade>>;
let server: TestServer;
beforeAll(async () => {
  database = await emptyTrade();
  await loadDemo({ database: database.owner });
  server = await startServer({ databaseUrl: database.url });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const seen = async (who: string | null) => {
  const query = `{ inspections(first: 250, filter: { kind: { eq: SUPERVISION } }) { totalCount nodes { reportNumber status voided published finalConclusion } } }`;
  const ask = server.as(who === null ? undefined : `weft_demo_${who}`);
  const { inspections } = await ask<{
    inspections: { totalCount: number; nodes: (Row & { status: string; reportNumber: string })[] };
  }>(query);
  return inspections;
};

describe("the samplings of the demo chain", () => {
  it("are all there for the regulator, in the states the scenario tells", async () => {
    const { totalCount, nodes } = await seen("AMR");

    expect(totalCount).toBe(sampled.length);
    for (const { id, voided, finalConclusion } of sampled) {
      const status = voided ? "VOID" : finalConclusion === null ? "PRELIMINARY" : "FINAL";
      const found = nodes.find(({ reportNumber }) => reportNumber === id);
      expect(found).toMatchObject({ status, voided, finalConclusion, published: false });
    }
  });

  it("are each its own for an enterprise, and nothing for the public", async () => {
    for (const org of ["XHM", "YDB", "LTY", "XYB"])
      expect((await seen(org)).totalCount).toBe(sampled.filter(one => one.org === org).length);
    expect((await seen(null)).totalCount).toBe(0);
    expect((await seen("TZX")).totalCount).toBe(0);
  });

  it("leave one objection open on the day of the scenario", async () => {
    const query = `{ inspections(filter: { status: { eq: PRELIMINARY } }) { nodes { reportNumber resultNotices { nodes { servedOn objectUntil } } } } }`;
    expect(await server.as("weft_demo_XBQ")(query)).toEqual({
      inspections: {
        nodes: [
          {
            reportNumber: "S26-11",
            resultNotices: { nodes: [{ servedOn: "2026-11-16", objectUntil: "2026-12-01" }] },
          },
        ],
      },
    });
  });
});
