import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { startServer, type Client, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

/** Of its own: what others publish beside it is nobody's business here. */
let database: Awaited<ReturnType<typeof emptyTrade>>;
let server: TestServer;
beforeAll(async () => {
  database = await emptyTrade();
  await Promise.all([
    loadDemo({ database: database.owner }),
    loadDemo({ database: database.owner }),
  ]);
  server = await startServer({ databaseUrl: database.url });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const as = (key: string): Client => server.as(`weft_demo_${key}`);

describe("the demo chain", () => {
  it("is loaded once, however often it is asked for", async () => {
    const filter = `filter: { creditCode: { eq: "91330502PDY0010123" } }`;

    expect(await as("YDB")(`{ organizations(${filter}) { totalCount } }`)).toEqual({
      organizations: { totalCount: 1 },
    });
  });

  it("tells each organization its size by its own figures, and nobody else's", async () => {
    const text = `{ viewer { organization { statistics { nodes { year employees mainRevenueCny status sizeClass } } } }
      all: organizations(first: 250, filter: { creditCode: { in: ["91330502PDY0010123", "91330502PDY001047M"] } }, orderBy: [{ field: CREDIT_CODE }]) { nodes { statistics { totalCount nodes { sizeClass } } } } }`;

    expect(await as("XHM")(text)).toEqual({
      viewer: {
        organization: {
          statistics: {
            nodes: [
              {
                year: 2025,
                employees: 420,
                mainRevenueCny: "128000000",
                status: "VERIFIED",
                sizeClass: "MEDIUM",
              },
            ],
          },
        },
      },
      all: {
        nodes: [
          { statistics: { totalCount: 1, nodes: [{ sizeClass: "MEDIUM" }] } },
          { statistics: { totalCount: 0, nodes: [] } },
        ],
      },
    });
    const both = {
      nodes: [
        { statistics: { totalCount: 1, nodes: [{ sizeClass: "MEDIUM" }] } },
        { statistics: { totalCount: 1, nodes: [{ sizeClass: "SMALL" }] } },
      ],
    };
    expect(await as("AMR")(text)).toMatchObject({ all: both });
    expect(await as("EIT")(text)).toMatchObject({ all: both });
    const none = { nodes: [{ statistics: { totalCount: 0 } }, { statistics: { totalCount: 0 } }] };
    expect(await as("HRSS")(text)).toMatchObject({ all: none });
    expect(await as("TZX")(text)).toMatchObject({ all: none });
  });
});

describe("an unpublished style on the lines of a chain", () => {
  const look = `{ sku(gtin: "9521234000013") { code style { code published owner { nameEn } } }
    maker: organization(creditCode: "91330502PDY0010123") { styles { totalCount } }
    byOwner: skus(filter: { style: { owner: { creditCode: { eq: "91330502PDY0010123" } } } }) { totalCount } }`;

  it("names its owner to the owner and to the owner's own customer", async () => {
    for (const key of ["XHM", "HWZ"])
      expect(await as(key)(look)).toMatchObject({
        sku: {
          style: {
            published: false,
            owner: { nameEn: expect.stringContaining("Xiaohemiao") as unknown },
          },
        },
        maker: { styles: { totalCount: 1 } },
        byOwner: { totalCount: 6 },
      });
  });

  it("is seen by the customer's customer, who cannot find out whose it is", async () => {
    expect(await as("SKR")(look)).toEqual({
      sku: {
        code: "XHM-T2601-SKY-80",
        style: { code: "XHM-T2601", published: false, owner: null },
      },
      maker: { styles: { totalCount: 0 } },
      byOwner: { totalCount: 0 },
    });
  });

  it("does not exist for suppliers, competitors, labs, banks, departments and the public", async () => {
    const nothing = { sku: null, maker: { styles: { totalCount: 0 } }, byOwner: { totalCount: 0 } };
    for (const key of ["JLN", "QKF", "YDB", "GXL", "TNB", "AMR", "TZX"])
      expect(await as(key)(look)).toEqual(nothing);
    expect(await server.as()(look)).toEqual(nothing);
  });

  it("is asked for by its code among the viewer's own only", async () => {
    const byCode = `{ style(code: "XHM-T2601") { code } }`;

    expect(await as("XHM")(byCode)).toEqual({ style: { code: "XHM-T2601" } });
    expect(await as("HWZ")(byCode)).toEqual({ style: null });
  });
});

describe("a bill of materials", () => {
  it("is its maker's, while a supplier reads the lines of its own material", async () => {
    const recipe = `{ styles(first: 1) { nodes { boms(first: 1) { nodes { number status lines(first: 5) { nodes { part quantity wasteShare unit component { ... on Material { nameEn gsm widthM composition { fiber percent } } } } } } } } } }`;
    const maker = await as("XHM")<{ styles: { nodes: { boms: { nodes: object[] } }[] } }>(recipe);

    expect(maker.styles.nodes[0]?.boms.nodes[0]).toMatchObject({ number: 1, status: "FROZEN" });
    expect(maker.styles.nodes[0]?.boms.nodes[0]).toHaveProperty("lines.nodes.0", {
      part: "body",
      quantity: "0.14",
      wasteShare: "0.12",
      unit: "KGM",
      component: {
        nameEn: "cotton single jersey 180 g/m2, 1.75 m, sky blue",
        gsm: "180",
        widthM: "1.75",
        composition: [{ fiber: "cotton", percent: "100" }],
      },
    });
    expect(await as("HWZ")(recipe)).toEqual({ styles: { nodes: [{ boms: { nodes: [] } }] } });
    const own = `{ materials { nodes { bomLines { nodes { part quantity bom { number } } } } } }`;
    expect(await as("JLN")(own)).toEqual({
      materials: {
        nodes: [{ bomLines: { nodes: [{ part: "body", quantity: "0.14", bom: null }] } }],
      },
    });
  });
});

describe("lots", () => {
  it("show to the parties of their order, and what went into them to their maker alone", async () => {
    const lots = `{ lots(first: 10, orderBy: [{ field: NUMBER }]) { nodes { number quantity unit massKg owner { creditCode } order { number } inputs { nodes { quantity unit inputLot { number } } } outputs { totalCount } } } }`;
    const numbers = async (key: string) =>
      (await as(key)<{ lots: { nodes: { number: string }[] } }>(lots)).lots.nodes.map(
        ({ number }) => number,
      );

    expect(await numbers("XHM")).toEqual(["FL-1", "FL-2", "GL-1", "GL-2", "TL-1"]);
    expect(await numbers("HWZ")).toEqual(["GL-1", "GL-2"]);
    expect(await numbers("JLN")).toEqual(["FL-1", "FL-2"]);
    expect(await numbers("SKR")).toEqual([]);
    // The regulator knows the lots that were inspected.
    expect(await numbers("AMR")).toEqual(["FL-1", "FL-2", "GL-1", "GL-2"]);
    const seen = await as("XHM")<{ lots: { nodes: object[] } }>(lots);
    expect(seen.lots.nodes[3]).toEqual({
      number: "GL-2",
      quantity: "2400",
      unit: "H87",
      massKg: null,
      owner: { creditCode: "91330502PDY0010123" },
      order: { number: "PO-1" },
      inputs: {
        nodes: [
          { quantity: "65.52", unit: "KGM", inputLot: { number: "FL-1" } },
          { quantity: "310.8", unit: "KGM", inputLot: { number: "FL-2" } },
          { quantity: null, unit: null, inputLot: { number: "TL-1" } },
        ],
      },
      outputs: { totalCount: 0 },
    });
    const supplier = await as("JLN")<{ lots: { nodes: object[] } }>(lots);
    expect(supplier.lots.nodes[0]).toMatchObject({
      number: "FL-1",
      quantity: "2000",
      massKg: "630",
      outputs: { totalCount: 0 },
    });
  });
});

describe("the orders of the chain", () => {
  it("tell their parties what happened, step by step", async () => {
    const history = `{ order(number: "FO-1") { tolerancePercent events(first: 20) { nodes { from to by { creditCode } at reason } } } }`;

    const { order } = await as("XHM")<{ order: { events: { nodes: object[] } } }>(history);

    expect(order.events.nodes).toHaveLength(9);
    expect(order.events.nodes[5]).toEqual({
      from: "PARTIALLY_DELIVERED",
      to: "QUALITY_HOLD",
      by: null,
      at: "2026-08-30T01:05:00.000Z",
      reason: "lot FL-2 (INS-F2 pH 7.8 > 7.5)",
    });
    expect(await as("JLN")(`{ order(number: "FO-1") { number } }`)).toEqual({ order: null });
  });

  it("say what was bought for what was sold to the one in the middle alone", async () => {
    const lines = `{ orders(filter: { number: { in: ["PO-1", "FO-1"] } }, orderBy: [{ field: NUMBER }]) { nodes { number lines(first: 1) { nodes { upstreamAllocations(first: 1) { totalCount nodes { quantity unit upstreamLine { order { number } item } } } downstreamAllocations { totalCount } } } } } }`;

    expect(await as("XHM")(lines)).toEqual({
      orders: {
        nodes: [
          {
            number: "FO-1",
            lines: {
              nodes: [
                {
                  upstreamAllocations: { totalCount: 0, nodes: [] },
                  downstreamAllocations: { totalCount: 6 },
                },
              ],
            },
          },
          {
            number: "PO-1",
            lines: {
              nodes: [
                {
                  upstreamAllocations: {
                    totalCount: 5,
                    nodes: [
                      {
                        quantity: "298.666667",
                        unit: "MTR",
                        upstreamLine: {
                          order: { number: "FO-1" },
                          item: "cotton single jersey 180 g/m2, 1.75 m, sky blue",
                        },
                      },
                    ],
                  },
                  downstreamAllocations: { totalCount: 0 },
                },
              ],
            },
          },
        ],
      },
    });
    expect(JSON.stringify(await as("HWZ")(lines))).not.toContain("FO-1");
    expect(JSON.stringify(await as("JLN")(lines))).not.toContain("PO-1");
  });
});
