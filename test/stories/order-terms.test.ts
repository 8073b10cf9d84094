import { OrganizationType } from "@weft/schema";
import { somebody, type Somebody } from "../kit/acting";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { garment, maker, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const parties = async (): Promise<readonly [Somebody, Somebody]> => [
  await shop(server),
  await maker(server),
];
const line = (more: object = {}) => ({
  ...{ item: "romper", quantity: "10", unit: "H87", unitPrice: "18.50" },
  ...more,
});

describe("what is written on an order", () => {
  const inLine = (more: object) => ({ lines: [line(more)] });
  const big = "9".repeat(13);
  const finest = "0.000001";

  it.each([
    ["a negative quantity", inLine({ quantity: "-1" }), "lines,0,quantity", "NOT_POSITIVE"],
    ["no quantity", inLine({ quantity: "0" }), "lines,0,quantity", "NOT_POSITIVE"],
    ["too large a quantity", inLine({ quantity: big }), "lines,0,quantity", "TOO_LARGE"],
    ["too fine a quantity", inLine({ quantity: `${finest}1` }), "lines,0,quantity", "TOO_PRECISE"],
    ["half a piece", inLine({ quantity: "0.5" }), "lines,0,quantity", "NOT_WHOLE"],
    [
      "a quarter of an eighth",
      inLine({ quantity: "0.03", unit: "DZN" }),
      "lines,0,quantity",
      "NOT_WHOLE",
    ],
    ["an unknown unit", inLine({ unit: "XYZ" }), "lines,0,unit", "UNKNOWN"],
    ["a negative price", inLine({ unitPrice: "-0.01" }), "lines,0,unitPrice", "NEGATIVE"],
    ["too large a price", inLine({ unitPrice: big }), "lines,0,unitPrice", "TOO_LARGE"],
    ["too fine a price", inLine({ unitPrice: `${finest}1` }), "lines,0,unitPrice", "TOO_PRECISE"],
    [
      "more than can be added up",
      inLine({ unitPrice: "999999999999", quantity: "999999999999" }),
      "lines,0,unitPrice",
      "AMOUNT_TOO_LARGE",
    ],
    ["nothing ordered", inLine({ item: null }), "lines,0,item", "MISSING"],
    ["an unknown SKU", inLine({ skuId: "sku_x" }), "lines,0,skuId", "UNKNOWN"],
    ["the wrong kind of id", inLine({ materialId: "sku_x" }), "lines,0,materialId", "UNKNOWN"],
    ["an unknown currency", { currency: "XXX" }, "currency", "UNKNOWN"],
    ["a day that is past", { dueOn: "2020-01-01" }, "dueOn", "PAST"],
    ["an offer that has run out", { validUntil: "2020-01-01T00:00:00Z" }, "validUntil", "PAST"],
    ["a negative tolerance", { tolerancePercent: "-0.001" }, "tolerancePercent", "RANGE"],
    ["a tolerance of more than all", { tolerancePercent: "100.001" }, "tolerancePercent", "RANGE"],
    ["a term without its place", { incoterm: "FOB" }, "incotermPlace", "MISSING"],
    ["a place without its term", { incotermPlace: "Ningbo" }, "incoterm", "MISSING"],
    [
      "a term its edition lacks",
      { incoterm: "DPU", incotermPlace: "Bangkok", incotermEdition: "2010" },
      "incotermEdition",
      "UNKNOWN",
    ],
    ["an unknown customs mode", { customsMode: "0000" }, "customsMode", "UNKNOWN"],
    ["an empty number", { number: " " }, "number", "EMPTY"],
    ["too long a number", { number: "x".repeat(101) }, "number", "LENGTH"],
    ["a year and a day for claims", { acceptanceDays: 366 }, "acceptanceDays", "RANGE"],
  ])("may not be %s", async (_what, more, path, reason) => {
    const [buyer, seller] = await parties();

    const { body } = await buyer.ask.raw(
      "mutation($input: CreateOrderInput!) { createOrder(input: $input) { __typename } }",
      { input: kit.wanted(seller, more) },
    );

    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      path: ["input", ...path.split(",").map(part => (/^\d$/.test(part) ? Number(part) : part))],
      reason,
    });
    expect(await buyer.ask("{ orders { totalCount } }")).toEqual({ orders: { totalCount: 0 } });
  });

  it.each([
    inLine({ quantity: "999999999999", unitPrice: "0" }),
    inLine({ quantity: finest, unit: "MTR", unitPrice: finest }),
    inLine({ quantity: "0.5", unit: "DZN" }),
    { tolerancePercent: "100", acceptanceDays: 0 },
    { number: "" },
  ])("may go to its bounds: %j", async more => {
    const [buyer, seller] = await parties();
    const number = "织".repeat(100);

    const made = await kit.drafts(buyer, seller, { ...more, number });

    expect(made).toMatchObject({ __typename: "Order" });
  });

  it("is in one currency, whose minor unit all of its lines are rounded to", async () => {
    const [buyer, seller] = await parties();
    const { id } = await kit.drafts(buyer, seller, { lines: [line({ quantity: "3" })] });

    await kit.edits(buyer, { orderId: id, currency: "JPY" });

    const inYen = await buyer.ask(
      "query($id: ID!) { order(id: $id) { total { ...m } lines(first: 1) { nodes { unitPrice { ...m } amount { ...m } } } } } fragment m on Money { amount currency }",
      { id },
    );
    const [price, sum] = ["18.5", "56"].map(amount => ({ amount, currency: "JPY" }));
    const lines = { nodes: [{ unitPrice: price, amount: sum }] };
    expect(inYen).toEqual({ order: { total: sum, lines } });
  });

  it("may be the buyer's own products and published ones, not what is hidden from it", async () => {
    const [buyer, seller] = await parties();
    const tx = server.app.database.manager;
    const own = await garment(tx, buyer);
    const published = await garment(tx, seller, { publishedAt: new Date() });
    const hidden = await garment(tx, seller);
    const orders = (skuId: string) => kit.drafts(buyer, seller, inLine({ skuId: `sku_${skuId}` }));

    expect(await orders(own.skuId)).toMatchObject({ status: "DRAFT" });
    expect(await orders(published.skuId)).toMatchObject({ status: "DRAFT" });
    await expect(orders(hidden.skuId)).rejects.toThrow('"reason":"UNKNOWN"');
  });

  it("may be what the seller named in its answer, and from then on between the two", async () => {
    const [buyer, seller] = await parties();
    const { skuId } = await garment(server.app.database.manager, seller);
    const lines = [line({ skuId: `sku_${skuId}` })];
    const { id: orderId } = await kit.offers(buyer, seller);

    expect(await kit.counters(seller, { orderId, lines })).toMatchObject({ status: "COUNTERED" });
    expect(await kit.drafts(buyer, seller, { lines })).toMatchObject({ status: "DRAFT" });
    await expect(kit.drafts(buyer, await maker(server), { lines })).rejects.toThrow("UNKNOWN");
  });

  it.each([
    ["itself", async (buyer: Somebody) => buyer.id, "SELF"],
    ["one that does not trade", async () => (await laboratory()).id, "NOT_TRADING"],
  ])("is never between an organization and %s", async (_what, sellerOf, reason) => {
    const [buyer] = await parties();

    await expect(kit.creates(buyer, kit.wanted({ id: await sellerOf(buyer) }))).rejects.toThrow(
      `"path":["input","sellerId"],"reason":"${reason}"`,
    );
  });

  it("names a seller that exists", async () => {
    const [buyer] = await parties();

    const id = "org_01990000-0000-7000-8000-000000000000";
    await expect(kit.creates(buyer, kit.wanted({ id }))).rejects.toThrow("NOT_FOUND");
  });
});

const laboratory = (): Promise<Somebody> =>
  somebody(server, { types: [OrganizationType.TESTING_LAB] });
