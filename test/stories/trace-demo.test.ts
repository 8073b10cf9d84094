import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import { startServer, type Client, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

/** Expected results of the demo chain: where each lot came from and went to, and who learns what of it. */

let server: TestServer;
let database: Awaited<ReturnType<typeof emptyTrade>>;

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

interface Node {
  readonly key: number;
  readonly kind: string;
  readonly label: string;
  readonly masked: boolean;
  readonly depth: number;
  readonly lot: { readonly number: string } | null;
  readonly supplier: { readonly creditCode: string } | null;
}

interface Trace {
  readonly nodes: readonly Node[];
  readonly links: readonly { readonly from: number; readonly to: number }[];
  readonly truncated: boolean;
}

const ids = new Map<string, string>();

/** The global id of a lot, as its maker knows it. */
async function idOf(number: string): Promise<string> {
  const found = ids.get(number);
  if (found) return found;
  const owners = { F: "JLN", T: "QKF", G: "XHM" } as const;
  const query = `query($number: String!) { lot(number: $number) { id } }`;
  const told = await as(owners[number[0] as keyof typeof owners])<{ lot: { id: string } }>(query, {
    number,
  });
  ids.set(number, told.lot.id);
  return told.lot.id;
}

const query = `query($id: ID!, $d: TraceDirection!, $depth: Int) { trace(lotId: $id, direction: $d, depth: $depth) {
  nodes { key kind label masked depth lot { number } supplier { creditCode } } links { from to } truncated } }`;

async function trace(who: string, lot: string, d = "UPSTREAM", more = {}): Promise<Trace | null> {
  const variables = { id: await idOf(lot), d, ...more };
  return (await as(who)<{ trace: Trace | null }>(query, variables)).trace;
}

const labels = (found: Trace | null): string[] | undefined =>
  found?.nodes.map(({ label }) => label).sort();

const everybody = [
  ...["XHM", "YDB", "LTY", "MNT", "XBQ", "DXX", "JLN", "XYB", "QKF", "TQD", "HWZ", "SKR"],
  ...["GXL", "HJC", "TZX", "TNB", "AMR", "EIT", "HRSS"],
];

describe("the maker", () => {
  it.each([
    ["GL-2", ["FL-1", "FL-2", "TL-1"]],
    ["GL-1", ["FL-1", "TL-1"]],
  ])("traces %s to the fabric and trims it was made of", async (lot, expected) => {
    const found = await trace("XHM", lot);

    expect(labels(found)).toEqual(expected);
    expect(found?.nodes.every(({ kind, masked }) => kind === "LOT" && !masked)).toBe(true);
    expect(found?.nodes.map(one => one.lot?.number)).toEqual(found?.nodes.map(one => one.label));
    expect(found?.links).toEqual(found?.nodes.map(({ key }) => ({ from: key, to: 0 })));
    expect(found?.truncated).toBe(false);
    const makers = new Set(found?.nodes.map(({ supplier }) => supplier?.creditCode));
    expect(makers).toEqual(new Set(["91330502PDY001119E", "91330502PDY0011354"]));
  });

  it.each([
    ["FL-2", ["GL-2", "SHP-2"]],
    ["FL-1", ["GL-1", "GL-2", "SHP-1", "SHP-2"]],
    ["GL-2", ["SHP-2"]],
  ])("traces %s to its garments and its own shipments", async (lot, expected) => {
    const found = await trace("XHM", lot, "DOWNSTREAM");

    expect(labels(found)).toEqual(expected);
    expect(found?.truncated).toBe(false);
  });

  it("sees which way the goods went", async () => {
    const found = await trace("XHM", "FL-2", "DOWNSTREAM");
    const keyOf = (label: string) => found?.nodes.find(one => one.label === label)?.key;

    expect(found?.links).toEqual([
      { from: 0, to: keyOf("GL-2") },
      { from: keyOf("GL-2"), to: keyOf("SHP-2") },
    ]);
  });

  it("is told when there is more than the depth it asked for", async () => {
    const near = await trace("XHM", "FL-2", "DOWNSTREAM", { depth: 1 });

    expect(labels(near)).toEqual(["GL-2"]);
    expect(near?.truncated).toBe(true);
    expect((await trace("XHM", "GL-2", "UPSTREAM", { depth: 1 }))?.truncated).toBe(false);
  });
});

describe("the maker's customer", () => {
  it("sees that there are lots behind its goods, and not whose", async () => {
    const found = await trace("HWZ", "GL-2");

    expect(found?.nodes).toHaveLength(3);
    expect(labels(found)).toEqual(["supplier 1", "supplier 2", "supplier 3"]);
    for (const node of found?.nodes ?? [])
      expect(node).toMatchObject({ kind: "LOT", masked: true, lot: null, supplier: null });
    expect(found?.links).toHaveLength(3);
  });

  it("finds downstream where it sent them itself, and no more", async () => {
    const found = await trace("HWZ", "GL-2", "DOWNSTREAM");

    expect(found?.nodes).toMatchObject([
      { kind: "SHIPMENT", masked: false, depth: 1, supplier: { creditCode: "91330502PDY001223J" } },
    ]);
  });
});

describe("a supplier", () => {
  it.each([
    ["JLN", "FL-1"],
    ["JLN", "FL-2"],
    ["QKF", "TL-1"],
  ])("%s learns of %s at most where it sent it itself", async (who, lot) => {
    const found = await trace(who, lot, "DOWNSTREAM");

    expect(found?.nodes.every(({ kind, masked }) => kind === "SHIPMENT" && !masked)).toBe(true);
    expect(labels(found)?.filter(label => /^(GL|SHP-[12]$)/.test(label))).toEqual([]);
    expect((await trace(who, lot))?.nodes).toEqual([]);
  });
});

describe("everybody else", () => {
  const parties: Record<string, readonly string[]> = {
    "GL-1": ["XHM", "HWZ"],
    "GL-2": ["XHM", "HWZ"],
    "FL-1": ["JLN", "XHM"],
    "FL-2": ["JLN", "XHM"],
    "TL-1": ["QKF", "XHM"],
  };

  it.each(Object.entries(parties))("is told that there is no %s", async (lot, theirs) => {
    for (const direction of ["UPSTREAM", "DOWNSTREAM"])
      for (const who of everybody.filter(one => !theirs.includes(one)))
        expect(await trace(who, lot, direction)).toBeNull();
    const publicly = { id: await idOf(lot), d: "UPSTREAM" };
    expect(await server.as()(query, publicly)).toEqual({ trace: null });
  });
});

describe("the HS split of the sales order", () => {
  const split = `query($id: ID!) { hsSplit(orderId: $id) { byCode { hsCode lineNos pieces amount { amount currency } misplaced { lineNo } } unclassified { lineNo } total { amount }
    byAgeGroup { ageGroup pieces requiredCategory } judgedCategory } }`;
  const orderId = async (who: string, number: string): Promise<string> => {
    const orders = `query($n: String!) { orders(filter: { number: { eq: $n } }) { nodes { id } } }`;
    const told = await as(who)<{ orders: { nodes: { id: string }[] } }>(orders, { n: number });
    return told.orders.nodes[0]?.id ?? "";
  };

  it("is that of the example, for both parties", async () => {
    const id = await orderId("SKR", "SO-1");
    for (const who of ["SKR", "HWZ"])
      expect(await as(who)(split, { id })).toEqual({
        hsSplit: {
          byCode: [
            {
              hsCode: "610910",
              lineNos: [2, 3, 4, 5, 6],
              pieces: "5400",
              amount: { amount: "19440.00", currency: "USD" },
              misplaced: [],
            },
            {
              hsCode: "611120",
              lineNos: [1],
              pieces: "600",
              amount: { amount: "2160.00", currency: "USD" },
              misplaced: [],
            },
          ],
          unclassified: [],
          total: { amount: "21600.00" },
          byAgeGroup: [
            { ageGroup: "INFANT", pieces: "2700", requiredCategory: "A" },
            { ageGroup: "CHILD_UNDER7", pieces: "3300", requiredCategory: "B" },
          ],
          judgedCategory: "A",
        },
      });
  });

  it("is null for everybody else", async () => {
    const id = await orderId("SKR", "SO-1");
    for (const who of everybody.filter(one => !["SKR", "HWZ"].includes(one)))
      expect(await as(who)(split, { id })).toEqual({ hsSplit: null });
    expect(await server.as()(split, { id })).toEqual({ hsSplit: null });
  });

  it("lists fabric and trims as unclassified, with their amounts", async () => {
    const id = await orderId("XHM", "TO-1");
    const text = `query($id: ID!) { hsSplit(orderId: $id) { byCode { hsCode } unclassified { lineNo reason quantity unit amount { amount } } total { amount } judgedCategory } }`;

    expect(await as("QKF")(text, { id })).toMatchObject({
      hsSplit: {
        byCode: [],
        unclassified: [
          {
            lineNo: 1,
            reason: "NO_SKU",
            quantity: "6200",
            unit: "H87",
            amount: { amount: "372.00" },
          },
          { lineNo: 2, amount: { amount: "310.00" } },
          { lineNo: 3, amount: { amount: "672.00" } },
          { lineNo: 4, amount: { amount: "195.00" } },
        ],
        total: { amount: "1549.00" },
        judgedCategory: null,
      },
    });
  });
});

describe("the quantities of the production order", () => {
  const measure = "{ quantity unit massKg }";
  const text = `query($id: ID!) { quantityReconciliation(orderId: $id) { order { number }
    lines { lineNo unit ordered allocated { upstreamLine { item } quantity ${measure} } open }
    purchases { line { item order { number } } ordered ${measure} allocated ${measure} elsewhere ${measure} free ${measure} }
    made { lot { number } made ${measure} }
    used { lot { number } made ${measure} here ${measure} elsewhere ${measure} left ${measure} } } }`;
  const productionOrder = async (): Promise<string> => {
    const orders = `{ orders(filter: { number: { eq: "PO-1" } }) { nodes { id } } }`;
    const told = await as("XHM")<{ orders: { nodes: { id: string }[] } }>(orders);
    return told.orders.nodes[0]?.id ?? "";
  };

  it("come out as in the example: the fabric it needs, and what is left of it", async () => {
    const id = await productionOrder();
    const told = await as("XHM")<{ quantityReconciliation: Record<string, object[]> }>(text, {
      id,
    });
    const { lines, purchases, made, used } = told.quantityReconciliation;

    expect(lines).toHaveLength(6);
    expect(lines?.[0]).toMatchObject({ lineNo: 1, unit: "H87", ordered: "600" });
    expect(lines?.[0]).toHaveProperty("allocated.0.quantity", {
      quantity: "298.666667",
      unit: "MTR",
      massKg: "94.08",
    });
    expect(purchases?.[0]).toEqual({
      line: {
        item: "cotton single jersey 180 g/m2, 1.75 m, sky blue",
        order: { number: "FO-1" },
      },
      ordered: { quantity: "3050", unit: "MTR", massKg: "960.75" },
      allocated: { quantity: "2986.666667", unit: "MTR", massKg: "940.8" },
      elsewhere: { quantity: "0", unit: "MTR", massKg: "0" },
      free: { quantity: "63.333333", unit: "MTR", massKg: "19.95" },
    });
    expect(made).toEqual([
      { lot: { number: "GL-1" }, made: { quantity: "3600", unit: "H87", massKg: null } },
      { lot: { number: "GL-2" }, made: { quantity: "2400", unit: "H87", massKg: null } },
    ]);
    expect(used?.[0]).toMatchObject({
      lot: { number: "FL-1" },
      made: { quantity: "2000", unit: "MTR", massKg: "630" },
      here: { quantity: "2000", massKg: "630" },
      left: { quantity: "0", unit: "MTR", massKg: "0" },
    });
    expect(used?.[1]).toMatchObject({
      lot: { number: "FL-2" },
      here: { quantity: "986.666667", massKg: "310.8" },
      left: { quantity: "63.333333", unit: "MTR", massKg: "19.95" },
    });
    expect(used?.[2]).toMatchObject({
      lot: { number: "TL-1" },
      left: { quantity: null, unit: null, massKg: null },
    });
  });

  it("agree from what was ordered to what its buyer took", async () => {
    const id = await productionOrder();
    const moved = `{ quantity unit }`;
    const query = `query($id: ID!) { quantityReconciliation(orderId: $id) { lines { ordered shipped accepted rejected underWay open } made { shipped ${moved} left ${moved} } } }`;
    const told = await as("XHM")<{
      quantityReconciliation: { lines: Record<string, string>[]; made: object[] };
    }>(query, { id });
    const { lines, made } = told.quantityReconciliation;

    expect(lines).toHaveLength(6);
    for (const { ordered, ...line } of lines)
      expect(line).toEqual({
        ...{ shipped: ordered, accepted: ordered, rejected: "0", underWay: "0", open: "0" },
      });
    expect(made).toEqual([
      { shipped: { quantity: "3600", unit: "H87" }, left: { quantity: "0", unit: "H87" } },
      { shipped: { quantity: "2400", unit: "H87" }, left: { quantity: "0", unit: "H87" } },
    ]);
  });

  it("are nobody's but its seller's, its buyer's neither", async () => {
    const id = await productionOrder();
    for (const who of everybody.filter(one => one !== "XHM"))
      expect(await as(who)(text, { id })).toEqual({ quantityReconciliation: null });
  });
});
