import { loadDemo } from "../../packages/api/src/database/seeds/demo";
import * as tests from "../kit/acts-inspection";
import type { Act, Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { emptyTrade } from "../kit/world-trade";

/**
 * The chain of the demo played once more through the public graph, by those whose steps they are, from the overseas
 * buyer's order to the day the system completes it. The numbers are new; the figures are the scenario's.
 */

jest.setTimeout(60_000);

const DAY = 86_400_000;
const clock = { at: new Date("2026-08-05T02:00:00Z"), now: () => clock.at };
const on = (day: string): void => void (clock.at = new Date(`${day}T02:00:00Z`));

let server: TestServer;
let database: Awaited<ReturnType<typeof emptyTrade>>;
let cast: Readonly<Record<"SKR" | "HWZ" | "XHM" | "YDB" | "JLN" | "QKF" | "GXL", Who>>;

type Who = Pick<Somebody, "id" | "ask">;

beforeAll(async () => {
  database = await emptyTrade();
  await loadDemo({ database: database.owner });
  server = await startServer({ databaseUrl: database.url }, clock);
  const who = async (key: string): Promise<Who> => {
    const ask = server.as(`weft_demo_${key}`);
    const told = await ask<{ viewer: { organization: { id: string } } }>(
      "{ viewer { organization { id } } }",
    );
    return { id: told.viewer.organization.id, ask };
  };
  const keys = ["SKR", "HWZ", "XHM", "YDB", "JLN", "QKF", "GXL"] as const;
  const all = await Promise.all(keys.map(async key => [key, await who(key)] as const));
  cast = Object.fromEntries(all) as typeof cast;
}, 120_000);

afterAll(async () => {
  await server.stop();
  await database.drop();
});

const sizes = ["80", "90", "100", "110", "120", "130"];
const pieces = ["600", "900", "1200", "1500", "1200", "600"];
/** What six sizes need of the fabric: 0.1568 kg a piece, 0.315 kg a metre. */
const metres = ["298.666667", "448", "597.333333", "746.666667", "597.333333", "298.666667"];

async function agreed(buyer: Who, seller: Who, terms: object): Promise<Act> {
  const made = await kit.creates(buyer, {
    ...{ sellerId: seller.id, currency: "CNY", dueOn: "2026-10-31", ...terms },
  });
  await kit.submits(buyer, { orderId: made.id });
  return kit.accepts(seller, { orderId: made.id });
}

const sizesAt = async (unitPrice: string): Promise<object[]> => {
  const told = await cast.XHM.ask<{ style: { skus: { nodes: { id: string; code: string }[] } } }>(
    '{ style(code: "XHM-T2601") { skus(first: 50) { nodes { id code } } } }',
  );
  return sizes.map((size, at) => {
    const sku = told.style.skus.nodes.find(one => one.code.endsWith(`-SKY-${size}`));
    return { skuId: sku?.id, quantity: pieces[at], unit: "H87", unitPrice };
  });
};

const allocate = (who: Who, upstream: Act, down: string, quantity = "", at = 0) =>
  who.ask<{ it: { __typename: string } }>(
    "mutation($input: AllocateOrderLineInput!) { it: allocateOrderLine(input: $input) { __typename ... on Problem { code message } } }",
    {
      input: { downstreamLineId: down, upstreamLineId: goods.linesOf(upstream)[at]?.id, quantity },
    },
  );

const statusOf = async (who: Who, { id }: Act): Promise<string> =>
  (await kit.historyOf(who, id)).status;

/** Ships lots of an order whole, and has all of it accepted. */
async function delivers(seller: Who, buyer: Who, order: Act, lots: object[], more: object = {}) {
  const input = goods.shipment(order.id, lots, more);
  const sent = await goods.ships(seller, input);
  expect(sent).toMatchObject({ __typename: "Shipment" });
  expect(await goods.receivesAll(buyer as Somebody, sent)).toMatchObject({ __typename: "Receipt" });
  return sent;
}

const lotOf = (who: Who, order: Act, number: string, more: object): Promise<Act> =>
  goods.recordsLot(who, { number, orderId: order.id, ...more });

it("runs from the overseas buyer's order to the fabric mill and back, each seeing its own", async () => {
  const { SKR, HWZ, XHM, YDB, JLN, QKF, GXL } = cast;

  // What is agreed, link by link.
  const sale = await agreed(SKR, HWZ, {
    ...{
      number: "SO-2",
      kind: "SALES",
      currency: "USD",
      incoterm: "DAP",
      incotermPlace: "Bangkok",
    },
    lines: await sizesAt("3.60"),
  });
  const production = await agreed(HWZ, XHM, {
    ...{ number: "PO-2", kind: "PRODUCTION", tolerancePercent: "3", requiredCategory: "A" },
    lines: await sizesAt("18.50"),
  });
  const fabric = await agreed(XHM, JLN, {
    ...{ number: "FO-2", kind: "FABRIC", tolerancePercent: "3" },
    lines: [
      { item: "cotton single jersey 180 g/m2", quantity: "3050", unit: "MTR", unitPrice: "14.20" },
    ],
  });
  const trims = await agreed(XHM, QKF, {
    ...{ number: "TO-2", kind: "TRIMS" },
    lines: [
      { item: "main label", quantity: "6200", unit: "H87", unitPrice: "0.06" },
      { item: "care label", quantity: "6200", unit: "H87", unitPrice: "0.05" },
      { item: "snap 9.5 mm", quantity: "5600", unit: "H87", unitPrice: "0.12" },
      { item: "sewing thread cone", quantity: "30", unit: "H87", unitPrice: "6.50" },
    ],
  });
  const totals = [sale, production, fabric, trims].map(order => order["total"]);
  expect(totals).toEqual([
    { amount: "21600.00", currency: "USD" },
    { amount: "111000.00", currency: "CNY" },
    { amount: "43310.00", currency: "CNY" },
    { amount: "1549.00", currency: "CNY" },
  ]);

  // What was bought for what: the center's secret, and the maker's.
  for (const [at, { id }] of goods.linesOf(sale).entries())
    await allocate(HWZ, production, id, pieces[at], at);
  for (const [at, { id }] of goods.linesOf(production).entries())
    expect(await allocate(XHM, fabric, id, metres[at])).toMatchObject({
      it: { __typename: "OrderAllocation" },
    });
  const first = goods.lineOf(production);
  expect(await allocate(XHM, fabric, first, "63.333334")).toMatchObject({
    it: { code: "OVER_ALLOCATED" },
  });

  // The mill makes two lots; one fails its test, is stopped by that, washed again, and goes on when it passes.
  on("2026-08-26");
  await kit.starts(JLN, { orderId: fabric.id });
  const jersey = { kind: "FABRIC", item: "jersey", unit: "MTR" };
  const fl1 = await lotOf(JLN, fabric, "FL-8", { ...jersey, quantity: "2000", massKg: "630" });
  const fl2 = await lotOf(JLN, fabric, "FL-9", { ...jersey, quantity: "1050", massKg: "330.75" });
  on("2026-08-30");
  const cloth = { level: "FABRIC", product: tests.infants, parameters: ["FORMALDEHYDE", "PH"] };
  const tested = async (lot: Act, reportNumber: string, pH: string): Promise<Act> => {
    const test = await tests.asksFor(XHM, GXL, lot, cloth);
    return tests.answers(GXL, test, tests.measured(pH), { reportNumber, cma: true });
  };
  expect(await tested(fl1, "R-F1", "6.8")).toMatchObject({ conclusion: "PASS", cma: true });
  expect(await tested(fl2, "R-F2", "7.8")).toMatchObject({ conclusion: "FAIL" });
  expect(await tests.holdsOn(JLN, fl2)).toMatchObject([
    { scope: "LOT", imposedBy: "SYSTEM", reason: "A test failed: PH.", releasedAt: null },
  ]);
  const early = goods.shipment(fabric.id, [{ lotId: fl2.id, quantity: "1050" }]);
  expect(await goods.ships(JLN as Somebody, early)).toMatchObject({ __typename: "OnHold" });
  on("2026-09-03");
  expect(await tested(fl2, "R-F2R", "6.9")).toMatchObject({ conclusion: "PASS" });
  expect(await tests.isHeld(JLN, fl2)).toBe(false);
  const found = async (who: Who): Promise<unknown[]> => {
    const { inspections } = await who.ask<{ inspections: { nodes: { conclusion: string }[] } }>(
      `{ inspections(first: 9, filter: { reportNumber: { in: ["R-F2", "R-F2R"] } }, orderBy: [{ field: REPORTED_ON, direction: ASC }]) { nodes { conclusion } } }`,
    );
    return inspections.nodes.map(({ conclusion }) => conclusion);
  };
  for (const who of [XHM, JLN, GXL]) expect(await found(who)).toEqual(["FAIL", "PASS"]);
  for (const who of [HWZ, YDB, SKR]) expect(await found(who)).toEqual([]);
  await delivers(JLN, XHM, fabric, [
    { lotId: fl1.id, quantity: "2000" },
    { lotId: fl2.id, quantity: "1050" },
  ]);
  expect(await statusOf(JLN, fabric)).toBe("DELIVERED");

  await kit.starts(QKF, { orderId: trims.id });
  const tl1 = await lotOf(QKF, trims, "TL-9", { kind: "TRIMS", item: "labels, snaps, thread" });
  const trimLines = goods.linesOf(trims).map(({ id }) => ({ lotId: tl1.id, orderLineId: id }));
  await delivers(
    QKF,
    XHM,
    trims,
    trimLines.map((one, at) => ({ ...one, quantity: ["6200", "6200", "5600", "30"][at] })),
  );

  // Garments of what was weighed; what is left of the second lot cannot be used twice.
  await kit.starts(XHM, { orderId: production.id });
  const style = await XHM.ask<{ style: { id: string } }>('{ style(code: "XHM-T2601") { id } }');
  const shirts = { kind: "GARMENT", styleId: style.style.id, unit: "H87" };
  const gl1 = await lotOf(XHM, production, "GL-8", { ...shirts, quantity: "3600" });
  const gl2 = await lotOf(XHM, production, "GL-9", { ...shirts, quantity: "2400" });
  const uses = (output: Act, inputs: object[]): Promise<Act> =>
    goods.consumes(XHM, { outputLotId: output.id, inputs });
  const kg = (lot: Act, quantity: string) => ({ lotId: lot.id, quantity, unit: "KGM" });
  await uses(gl1, [kg(fl1, "564.48"), { lotId: tl1.id }]);
  await uses(gl2, [kg(fl1, "65.52"), kg(fl2, "310.80"), { lotId: tl1.id }]);
  const spare = await lotOf(XHM, production, "GL-10", { ...shirts, quantity: "100" });
  expect(await uses(spare, [kg(fl2, "19.950001")])).toMatchObject({ __typename: "LotExhausted" });
  expect(await uses(spare, [kg(fl1, "0.000001")])).toMatchObject({ __typename: "LotExhausted" });
  expect(await uses(spare, [kg(fl2, "19.95")])).toMatchObject({ __typename: "Lot" });

  // Two shipments to the center; the second completes the delivery, and ten quiet days the order.
  await kit.readies(XHM, { orderId: production.id });
  const lines = goods.linesOf(production).map(({ id }) => id);
  const packed = (lot: Act, from: number, to: number) =>
    lines.slice(from, to).map((orderLineId, at) => ({
      ...{ lotId: lot.id, orderLineId, quantity: pieces[from + at] },
    }));
  const cartons = (count: number) => ({ packages: Array.from({ length: count }, goods.sscc) });
  on("2026-09-20");
  const half = [...packed(gl1, 0, 3), { lotId: gl1.id, orderLineId: lines[3], quantity: "900" }];
  await delivers(XHM, HWZ, production, half, { number: "SHP-8", ...cartons(60) });
  expect(await statusOf(HWZ, production)).toBe("PARTIALLY_DELIVERED");
  on("2026-09-27");
  const rest = [{ lotId: gl2.id, orderLineId: lines[3], quantity: "600" }, ...packed(gl2, 4, 6)];
  await delivers(XHM, HWZ, production, rest, { number: "SHP-9", ...cartons(40) });
  expect(await statusOf(HWZ, production)).toBe("DELIVERED");
  const rings = async (): Promise<void> => {
    for (const { work } of server.app.jobs) await work();
  };
  clock.at = new Date(clock.at.getTime() + 10 * DAY - 1);
  await rings();
  expect(await statusOf(HWZ, production)).toBe("DELIVERED");
  clock.at = new Date(clock.at.getTime() + 2 * DAY);
  await rings();
  const { events } = await kit.historyOf(XHM, production.id);
  expect(events.nodes.map(({ to, by }) => [to, by?.id ?? "SYSTEM"])).toEqual([
    ["DRAFT", HWZ.id],
    ["SUBMITTED", HWZ.id],
    ["ACCEPTED", XHM.id],
    ["IN_PRODUCTION", XHM.id],
    ["READY", XHM.id],
    ["PARTIALLY_DELIVERED", HWZ.id],
    ["DELIVERED", HWZ.id],
    ["COMPLETED", "SYSTEM"],
  ]);

  // Where it came from, and what each may know of it.
  const traced = async (who: Who, lot: Act, direction: string) => {
    const { trace } = await who.ask<{
      trace: { nodes: { label: string; masked: boolean }[] } | null;
    }>(
      "query($id: ID!, $d: TraceDirection!) { trace(lotId: $id, direction: $d) { nodes { label masked } } }",
      { id: lot.id, d: direction },
    );
    return trace?.nodes.map(({ label }) => label).sort() ?? null;
  };
  expect(await traced(XHM, gl2, "UPSTREAM")).toEqual(["FL-8", "FL-9", "TL-9"]);
  expect(await traced(XHM, gl1, "UPSTREAM")).toEqual(["FL-8", "TL-9"]);
  expect(await traced(XHM, fl2, "DOWNSTREAM")).toEqual(["GL-10", "GL-9", "SHP-9"]);
  expect(await traced(XHM, fl1, "DOWNSTREAM")).toEqual(["GL-8", "GL-9", "SHP-8", "SHP-9"]);
  expect(await traced(HWZ, gl2, "UPSTREAM")).toEqual(["supplier 1", "supplier 2", "supplier 3"]);
  expect(await traced(YDB, gl2, "UPSTREAM")).toBeNull();

  const seenBy = async (who: Who): Promise<string[]> => {
    const { orders } = await who.ask<{ orders: { nodes: { number: string }[] } }>(
      '{ orders(first: 50, filter: { number: { in: ["SO-2", "PO-2", "FO-2", "TO-2"] } }) { nodes { number } } }',
    );
    return orders.nodes.map(({ number }) => number).sort();
  };
  expect(await seenBy(SKR)).toEqual(["SO-2"]);
  expect(await seenBy(HWZ)).toEqual(["PO-2", "SO-2"]);
  expect(await seenBy(XHM)).toEqual(["FO-2", "PO-2", "TO-2"]);
  expect(await seenBy(JLN)).toEqual(["FO-2"]);
  expect(await seenBy(QKF)).toEqual(["TO-2"]);
  expect(await seenBy(YDB)).toEqual([]);

  const { hsSplit } = await SKR.ask<{ hsSplit: { byCode: object[] } }>(
    "query($id: ID!) { hsSplit(orderId: $id) { byCode { hsCode pieces amount { amount currency } } } }",
    { id: sale.id },
  );
  expect(hsSplit.byCode).toEqual([
    { hsCode: "610910", pieces: "5400", amount: { amount: "19440.00", currency: "USD" } },
    { hsCode: "611120", pieces: "600", amount: { amount: "2160.00", currency: "USD" } },
  ]);
});
