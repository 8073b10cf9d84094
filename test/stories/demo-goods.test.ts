import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { startServer, type Client, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

/** Of its own: what others publish beside it is nobody's business here. */
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

const as = (key: string): Client => server.as(`weft_demo_${key}`);

const fields = `number shippedOn order { number } lines { nodes { quantity lot { number } } }
  packages(first: 1) { totalCount nodes { sscc } } last: packages(last: 1) { nodes { sscc } }`;
const shipments = `{ shipments(first: 50, orderBy: [{ field: SHIPPED_AT, direction: ASC }]) { nodes { ${fields} } } }`;
type Seen = {
  shipments: {
    nodes: {
      number: string;
      order: { number: string };
      lines: { nodes: { quantity: string; lot: { number: string } | null }[] };
    }[];
  };
};

describe("the goods of the demo chain", () => {
  it("left the maker in two shipments of 60 and 40 cartons", async () => {
    const query = `query($no: String!) { shipment(number: $no) { ${fields} } }`;
    const of = (no: string) => as("XHM")<{ shipment: object }>(query, { no });

    expect((await of("SHP-1")).shipment).toMatchObject({
      ...{ shippedOn: "2026-09-20", order: { number: "PO-1" } },
      packages: { totalCount: 60, nodes: [{ sscc: "095212340000000013" }] },
      last: { nodes: [{ sscc: "095212340000000600" }] },
    });
    expect((await of("SHP-2")).shipment).toMatchObject({
      packages: { totalCount: 40, nodes: [{ sscc: "095212340000000617" }] },
      last: { nodes: [{ sscc: "095212340000001003" }] },
    });
  });

  it("are known to the parties of each order, and to nobody else", async () => {
    const seen = async (who: string) =>
      (await as(who)<Seen>(shipments)).shipments.nodes.map(
        ({ order, lines: { nodes } }) =>
          `${order.number} ${nodes[0]?.lot?.number ?? "a lot of somebody's"}`,
      );

    expect(await seen("XHM")).toEqual([
      ...["TO-1 TL-1", "FO-1 FL-1", "FO-1 FL-2", "PO-1 GL-1", "PO-1 GL-2"],
    ]);
    expect((await seen("HWZ")).sort()).toEqual([
      ...["PO-1 GL-1", "PO-1 GL-2", "SO-1 GL-1", "SO-1 GL-2"],
    ]);
    expect(await seen("SKR")).toEqual(["SO-1 a lot of somebody's", "SO-1 a lot of somebody's"]);
    expect(await seen("JLN")).toEqual(["FO-1 FL-1", "FO-1 FL-2"]);
    for (const other of ["YDB", "AMR", "TNB", "GXL"]) expect(await seen(other)).toEqual([]);
  });

  it("were received in full on every line", async () => {
    const query = `{ orders(first: 50) { nodes { lines(first: 50) { nodes { quantity shippedQuantity receivedQuantity acceptedQuantity rejectedQuantity openQuantity } } } } }`;
    type Line = Record<"quantity" | "acceptedQuantity" | "openQuantity", string>;
    const { orders } = await as("XHM")<{ orders: { nodes: { lines: { nodes: Line[] } }[] } }>(
      query,
    );
    const lines = orders.nodes.flatMap(({ lines: { nodes } }) => nodes);

    expect(lines).toHaveLength(11);
    for (const line of lines)
      expect(line).toEqual({
        ...{ quantity: line.quantity, shippedQuantity: line.quantity, openQuantity: "0" },
        ...{ receivedQuantity: line.quantity, acceptedQuantity: line.quantity },
        rejectedQuantity: "0",
      });
  });

  it("were stopped once: the second lot of fabric, from its failing report to the passing one", async () => {
    const query = `{ lots(filter: { number: { eq: "FL-2" } }) { nodes { holds { nodes { scope imposedBy reason placedAt releasedAt releaseReason } } } } }`;
    const hold = {
      ...{ scope: "LOT", imposedBy: "SYSTEM", reason: "INS-F2 pH 7.8 > 7.5" },
      ...{ placedAt: "2026-08-30T01:05:00.000Z", releasedAt: "2026-09-03T01:06:00.000Z" },
      releaseReason: "INS-F2R pH 6.9",
    };

    for (const who of ["XHM", "JLN"])
      expect(await as(who)(query)).toEqual({ lots: { nodes: [{ holds: { nodes: [hold] } }] } });
    expect(await as("HWZ")(query)).toEqual({ lots: { nodes: [] } });
  });
});
