import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { startServer, type Client, type TestServer } from "../kit/server";
import { chain, lotOf, uses, type Chain } from "../kit/tracing";
import { report } from "../kit/whitelist";
import { emptyTrade } from "../kit/world-trade";

/** C10: what tests concluded, and what certificates stand behind goods, without a word of whose. */

let server: TestServer;
let database: Awaited<ReturnType<typeof emptyTrade>>;
let goods: Chain;

beforeAll(async () => {
  database = await emptyTrade();
  await loadDemo({ database: database.owner });
  server = await startServer({ databaseUrl: database.url });
}, 120_000);

beforeEach(async () => {
  goods = await chain(server);
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Proof {
  readonly conclusions: readonly { readonly level: string | null; readonly conclusion: string }[];
  readonly certificates: readonly { readonly type: string; readonly status: string }[];
}

const proof = "conclusions { level conclusion } certificates { type status }";
const text = `query($id: ID!, $d: TraceDirection!) { trace(lotId: $id, direction: $d) { nodes { kind label masked lot { id } supplier { id } ${proof} } } }`;

const traced = async (ask: Client, lotId: string, d = "UPSTREAM") => {
  const { trace } = await ask<{
    trace: { nodes: (Proof & { label: string; masked: boolean; kind: string })[] } | null;
  }>(text, { id: `lot_${lotId}`, d });
  return trace?.nodes ?? null;
};

const behind = async (ask: Client, orderId: string) =>
  (
    await ask<{ goodsBehind: (Proof & { kind: string })[] | null }>(
      `query($id: ID!) { goodsBehind(orderId: $id) { kind ${proof} } }`,
      { id: orderId },
    )
  ).goodsBehind;

const lab = (): string => goods.trimmer.organizationId;

describe("what a test concluded", () => {
  it("is told of masked lots, by its last report of each level, and of nothing else", async () => {
    const { tx, lots, seller, sewer } = goods;
    await report(tx, lots.cloth, lab(), { conclusion: "FAIL", on: "2026-08-30" });
    await report(tx, lots.cloth, lab(), { conclusion: "PASS", on: "2026-09-03" });
    await report(tx, lots.trims, lab(), { conclusion: "FAIL" });

    const told = await traced(seller.ask, lots.garment);
    expect(told?.every(({ masked }) => masked)).toBe(true);
    expect(told?.map(({ conclusions }) => conclusions)).toEqual(
      expect.arrayContaining([
        [{ level: "FABRIC", conclusion: "PASS" }],
        [{ level: "FABRIC", conclusion: "FAIL" }],
      ]),
    );
    expect(told).toHaveLength(2);
    expect((await traced(sewer.ask, lots.garment))?.every(({ masked }) => !masked)).toBe(true);
    // A shipment and a lot nobody tested have none.
    const down = await traced(sewer.ask, lots.cloth, "DOWNSTREAM");
    expect(down?.map(({ conclusions }) => conclusions)).toEqual(down?.map(() => []));
  });

  it("does not count what was voided, or replaced by a correction", async () => {
    const { tx, lots, seller } = goods;
    const [voided, corrected] = [
      await report(tx, lots.cloth, lab(), { conclusion: "FAIL", on: "2026-09-09" }),
      await report(tx, lots.cloth, lab(), { conclusion: "FAIL", on: "2026-09-08" }),
    ];
    await tx.query(`UPDATE inspection SET voided = true, void_reason = 'x' WHERE id = $1`, [
      voided,
    ]);
    const later = await report(tx, lots.cloth, lab(), { conclusion: "PASS", on: "2026-09-07" });
    await tx.query(`UPDATE inspection SET supersedes_id = $2, report_version = 2 WHERE id = $1`, [
      later,
      corrected,
    ]);

    const told = await traced(seller.ask, lots.garment);
    expect(told?.flatMap(({ conclusions }) => conclusions)).toEqual([
      { level: "FABRIC", conclusion: "PASS" },
    ]);
  });

  it("tells nothing that leads to a report or to who made it", async () => {
    const { tx, lots, seller, weaver } = goods;
    const id = await report(tx, lots.cloth, lab());

    const said = JSON.stringify([
      await traced(seller.ask, lots.garment),
      await behind(seller.ask, goods.orders.sale),
    ]);
    for (const secret of [id, lots.cloth, lots.trims, weaver.organizationId, lab(), "R-"])
      expect(said).not.toContain(secret);
  });
});

describe("the goods behind an order", () => {
  it("are those made for it and what went into them, for its parties alone", async () => {
    const { tx, lots, seller, sewer, weaver, orders } = goods;
    await report(tx, lots.cloth, lab());
    const yarn = await lotOf(tx, goods.trimmer, { kind: "YARN" as never });
    await uses(tx, weaver, lots.cloth, [yarn]);

    const none = { conclusions: [], certificates: [] };
    const expected = [
      { ...none, kind: "FABRIC", conclusions: [{ level: "FABRIC", conclusion: "PASS" }] },
      ...["GARMENT", "TRIMS", "YARN"].map(kind => ({ kind, ...none })),
    ];
    for (const one of [seller, sewer]) expect(await behind(one.ask, orders.sale)).toEqual(expected);
    for (const ask of [weaver.ask, server.as(), server.as("weft_demo_AMR")])
      expect(await behind(ask, orders.sale)).toBeNull();
    expect(await behind(weaver.ask, orders.cloth)).toHaveLength(2);
    expect(await behind(seller.ask, "ord_0")).toBeNull();
  });
});

describe("the demo chain", () => {
  const order = async (key: string, number: string): Promise<string> => {
    const told = await server.as(key)<{ orders: { nodes: { id: string }[] } }>(
      `{ orders(filter: { number: { eq: "${number}" } }) { nodes { id } } }`,
    );
    return told.orders.nodes[0]?.id ?? "";
  };

  it("shows the buyer abroad what was concluded of all that is behind its goods, and of whom nothing", async () => {
    const buyer = server.as("weft_demo_SKR");
    const told = await behind(buyer, await order("weft_demo_SKR", "SO-1"));

    expect(told?.map(({ kind }) => kind)).toEqual([
      "FABRIC",
      "FABRIC",
      "GARMENT",
      "GARMENT",
      "TRIMS",
    ]);
    const said = JSON.stringify(told);
    for (const secret of ["FL-", "GL-", "JLN", "91330502", "org_", "lot_", "ins_", "INS-", "pH"])
      expect(said).not.toContain(secret);
  });
});
