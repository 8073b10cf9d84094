import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { startServer, type Client, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

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

const as = (key?: string): Client => server.as(key && `weft_demo_${key}`);

describe("the demo standards", () => {
  it("are benchmarked by those who are in the scenario, and its drafts stay theirs", async () => {
    const text = "{ benchmarkRecords(first: 50, orderBy: [{ field: TARGET_NUMBER }]) { nodes { status targetKind targetNumber organization { nameEn } enterpriseStandard { number status } indicators { nodes { comparable } } } } }"; // prettier-ignore
    const seenBy = async (key?: string) => {
      const { benchmarkRecords: { nodes } } = await as(key)<{ benchmarkRecords: { nodes: { targetNumber: string; enterpriseStandard: { number: string } }[] } }>(text); // prettier-ignore
      return nodes
        .map(one => `${one.enterpriseStandard.number.slice(8, 11)} ${one.targetNumber}`)
        .sort();
    };
    const published = ["MNT EN 14682:2014", "XHM EN 14682:2014", "XHM ISO 105-X12:2016", "YDB GB/T 31900-2015"]; // prettier-ignore

    expect(await seenBy()).toEqual(published);
    expect(await seenBy("YDB")).toEqual(published);
    expect(await seenBy("LTY")).toEqual(["LTY EN 14682:2014", ...published]);
    expect(await seenBy("AMR")).toEqual(["LTY EN 14682:2014", ...published]);
  });
});
