import { Department, OrganizationType } from "@weft/schema";
import { somebody, type Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const pair = async (): Promise<readonly [Somebody, Somebody]> => [
  await shop(server),
  await maker(server),
];
const regulator = (): Promise<Somebody> =>
  somebody(server, { types: [OrganizationType.GOVERNMENT], department: Department.AMR });

/** An order of ten that is being made, with a lot of ten made for it. */
async function made(more: object = {}) {
  const [buyer, seller] = await pair();
  const order = await goods.inProduction(buyer, seller, more);
  const lot = await goods.lotFor(seller, order.orderId);
  const line = (quantity: string, and: object = {}) => ({
    ...{ orderLineId: order.lineId, lotId: lot.id, quantity, ...and },
  });
  const ship = (quantity: string, and: object = {}) =>
    goods.ships(seller, goods.shipment(order.orderId, [line(quantity)], and));
  const stands = () => goods.standingOf(buyer, order.orderId);
  return { buyer, seller, ...order, lot, line, ship, stands };
}

describe("goods of an order", () => {
  it("are made, shipped, received and delivered, and the order moves with them", async () => {
    const { buyer, seller, ship, stands, orderId } = await made();
    const codes = [goods.sscc(), goods.sscc()];

    const first = await ship("6", { packages: codes });
    expect(first).toMatchObject({
      order: { status: "IN_PRODUCTION" },
      packages: { totalCount: 2 },
    });
    expect(await goods.receivesAll(buyer, first)).toMatchObject({
      order: { status: "PARTIALLY_DELIVERED" },
    });
    expect((await stands()).lines.nodes).toEqual([
      {
        ...{ quantity: "10", shippedQuantity: "6", receivedQuantity: "6", acceptedQuantity: "6" },
        ...{ rejectedQuantity: "0", openQuantity: "4" },
      },
    ]);
    const second = await ship("4");
    expect(await goods.receivesAll(buyer, second)).toMatchObject({
      order: { status: "DELIVERED" },
    });

    expect((await kit.historyOf(seller, orderId)).events.nodes.map(({ to }) => to)).toEqual([
      ...["DRAFT", "SUBMITTED", "ACCEPTED", "IN_PRODUCTION", "PARTIALLY_DELIVERED", "DELIVERED"],
    ]);
    expect((await goods.newsOf(buyer)).map(({ kind }) => kind)).toContain("SHIPMENT_SENT");
    expect((await goods.newsOf(seller)).map(({ kind }) => kind)).toContain("RECEIPT_RECORDED");
  });

  it("make the order ready when the last of them leave, and delivered in one receipt", async () => {
    const { buyer, ship } = await made();

    const sent = await ship("10");

    expect(sent).toMatchObject({ order: { status: "READY" } });
    expect(await goods.receivesAll(buyer, sent)).toMatchObject({ order: { status: "DELIVERED" } });
  });

  it("that are rejected may be shipped again, and nothing moves when nothing is accepted", async () => {
    const { buyer, seller, orderId, ship } = await made();
    const sent = await ship("10");
    const [shipmentLineId] = goods.shipmentLinesOf(sent);
    const found = { shipmentLineId, accepted: "0", rejected: "10", reason: "stained" };

    const back = await goods.receives(buyer, { shipmentId: sent.id, lines: [found] });

    expect(back).toMatchObject({ order: { status: "READY" } });
    expect(await kit.closesShort(buyer, { orderId, reason: "x" })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    const again = await ship("10");
    expect(await goods.receivesAll(buyer, again)).toMatchObject({ order: { status: "DELIVERED" } });
    expect((await goods.standingOf(seller, orderId)).lines.nodes[0]).toMatchObject({
      ...{ shippedQuantity: "20", rejectedQuantity: "10", openQuantity: "0" },
    });
  });

  it("are never more than was ordered with the tolerance, nor received more than sent", async () => {
    const { buyer, seller, orderId, line } = await made({ tolerancePercent: "10" });
    const more = await goods.lotFor(seller, orderId);
    const lines = [line("10"), line("2", { lotId: more.id })];

    expect(await goods.ships(seller, goods.shipment(orderId, lines))).toMatchObject({
      ...{ code: "OVER_SHIPPED" },
    });
    const fitting = [line("10"), line("1", { lotId: more.id })];
    const sent = await goods.ships(seller, goods.shipment(orderId, fitting));
    const [one, two] = goods.shipmentLinesOf(sent);
    const receive = (accepted: string, shipmentLineId = two) =>
      goods.receives(buyer, { shipmentId: sent.id, lines: [{ shipmentLineId, accepted }] });
    expect(await receive("2")).toMatchObject({ code: "OVER_RECEIVED" });
    expect(await receive("9", one)).toMatchObject({ order: { status: "DELIVERED" } });
  });

  it("are never shipped of a lot that has no more", async () => {
    const { seller, orderId, line } = await made({ tolerancePercent: "50" });

    expect(await goods.ships(seller, goods.shipment(orderId, [line("11")]))).toMatchObject({
      code: "LOT_EXHAUSTED",
    });
  });

  it("are shipped by the seller and received by the buyer, and nobody else knows of them", async () => {
    const { buyer, seller, orderId, line, ship } = await made();
    const stranger = await maker(server);
    const input = goods.shipment(orderId, [line("1")]);

    await expect(goods.ships(buyer, input)).rejects.toThrow("FORBIDDEN");
    await expect(goods.ships(stranger, input)).rejects.toThrow("NOT_FOUND");
    const sent = await ship("1");
    await expect(goods.receivesAll(seller, sent)).rejects.toThrow("FORBIDDEN");
    await expect(goods.receivesAll(stranger, sent)).rejects.toThrow("NOT_FOUND");
    expect(await stranger.ask("{ shipments { totalCount } }")).toEqual({
      shipments: { totalCount: 0 },
    });
  });

  it("cannot be ordered down below what is under way", async () => {
    const { buyer, seller, orderId, ship } = await made();
    await ship("6");
    const asks = (quantity: string, unit = "H87") =>
      kit.asksForChange(buyer, {
        ...{ orderId, reason: "less" },
        lines: [{ item: "romper", quantity, unit, unitPrice: "18.50" }],
      });

    expect(await asks("5")).toMatchObject({ code: "LINE_IN_USE", __typename: "LineInUse" });
    expect(await asks("10", "DZN")).toMatchObject({ code: "LINE_IN_USE" });
    const { id: requestId } = await asks("6");
    expect(await kit.confirms(seller, { requestId })).toMatchObject({ status: "CONFIRMED" });
  });

  it("are not shipped before production, nor after the end", async () => {
    const [buyer, seller] = await pair();
    const order = await kit.agrees(buyer, seller);
    const lines = [{ orderLineId: goods.lineOf(order), quantity: "1" }];

    expect(await goods.ships(seller, goods.shipment(order.id, lines))).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });
});

describe("packages", () => {
  it("have codes that stand for one carton, which may be sent on as it came", async () => {
    const { buyer, ship } = await made();
    const code = goods.sscc();
    const sent = await ship("5", { packages: [code] });
    await goods.receivesAll(buyer, sent);

    expect(await ship("5", { packages: [code] })).toMatchObject({ code: "SSCC_TAKEN" });

    const customer = await shop(server);
    const onward = await goods.inProduction(customer, buyer);
    const lines = [{ orderLineId: onward.lineId, quantity: "5" }];
    const send = () =>
      goods.ships(buyer, goods.shipment(onward.orderId, lines, { packages: [code] }));
    expect(await send()).toMatchObject({ packages: { nodes: [{ sscc: code }] } });
    expect(await send()).toMatchObject({ code: "SSCC_TAKEN" });
  });

  it("may use a code again after twelve months", async () => {
    const { orderId, line, seller, ship } = await made();
    const code = goods.sscc();
    await goods.ships(
      seller,
      goods.shipment(orderId, [line("1")], { packages: [code], shippedOn: "2020-01-01" }),
    );

    expect(await ship("1", { packages: [code] })).toMatchObject({ __typename: "Shipment" });
    expect(await ship("1", { packages: [code] })).toMatchObject({ code: "SSCC_TAKEN" });
  });

  it.each([
    ["095212340000000014", "CHECK_DIGIT"],
    ["12", "LENGTH"],
  ])("%s is refused as %s", async (code, reason) => {
    const { seller, orderId, line } = await made();
    const input = goods.shipment(orderId, [line("1")], { packages: [code] });

    await expect(goods.ships(seller, input)).rejects.toThrow("BAD_USER_INPUT");
    await expect(goods.ships(seller, input)).rejects.toThrow(reason);
  });
});

describe("customs", () => {
  const declared = (mode: string, value: string, more: object = {}) => ({
    customsDeclarations: [{ number: `D-${mode}-${value}`, mode, value, currency: "USD", ...more }],
  });

  it("take a declaration for each mode, up to its limit, of goods that leave the country", async () => {
    const { seller, orderId, line } = await made();
    const ship = (more: object) => goods.ships(seller, goods.shipment(orderId, [line("1")], more));
    const abroad = { destination: "TH" };

    await expect(ship(declared("9710", "100"))).rejects.toThrow("NOT_EXPORTED");
    expect(await ship({ ...abroad, ...declared("1039", "150000.01") })).toMatchObject({
      code: "CUSTOMS_LIMIT_EXCEEDED",
    });
    expect(await ship({ ...abroad, ...declared("1039", "150000") })).toMatchObject({
      destination: "TH",
      customsDeclarations: { nodes: [{ mode: "1039", value: { amount: "150000.00" } }] },
    });
    const list = { byList: true, currency: "CNY" };
    expect(await ship({ ...abroad, ...declared("9810", "5000.01", list) })).toMatchObject({
      code: "CUSTOMS_LIMIT_EXCEEDED",
    });
    await expect(
      ship({ ...abroad, ...declared("1039", "1", { currency: "CNY" }) }),
    ).rejects.toThrow("NOT_COMPARABLE");
    await expect(ship({ ...abroad, ...declared("0110", "1", { byList: true }) })).rejects.toThrow(
      "NO_LISTS",
    );
    const several = [...declared("9710", "5").customsDeclarations];
    several.push(...declared("0110", "7").customsDeclarations);
    expect(await ship({ ...abroad, customsDeclarations: several })).toMatchObject({
      customsDeclarations: { nodes: [{ mode: "0110" }, { mode: "9710" }] },
    });
  });
});

describe("a hold", () => {
  it("on the order stops everything, and lets it go on where it was", async () => {
    const { buyer, seller, orderId, ship, stands } = await made();

    const hold = await goods.holds(buyer, { scope: "ORDER", orderId, reason: "pH" });

    expect(hold).toMatchObject({
      order: { status: "QUALITY_HOLD", resumeStatus: "IN_PRODUCTION" },
      imposedBy: "BUYER",
    });
    expect(await ship("1")).toMatchObject({ code: "ON_HOLD" });
    const lift = { holdId: hold.id, reason: "pH is right" };
    await expect(goods.lifts(seller, lift)).rejects.toThrow("FORBIDDEN");
    expect(await goods.lifts(buyer, lift)).toMatchObject({ order: { status: "IN_PRODUCTION" } });
    expect(await goods.lifts(buyer, lift)).toMatchObject({ code: "HOLD_LIFTED" });
    expect((await stands()).resumeStatus).toBeNull();
    expect(await ship("1")).toMatchObject({ __typename: "Shipment" });
    const kinds = (await goods.newsOf(seller)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["HOLD_PLACED", "HOLD_LIFTED"]));
  });

  it("on a lot stops that lot, and the order only when it is all that is left", async () => {
    const { buyer, seller, orderId, lineId, stands } = await made({
      lines: [{ item: "romper", quantity: "20", unit: "H87", unitPrice: "1" }],
    });
    const [one, two] = [await goods.lotFor(seller, orderId), await goods.lotFor(seller, orderId)];
    const hold = await goods.holds(buyer, { scope: "LOT", lotId: one.id, reason: "pH 7.8" });
    expect(hold).toMatchObject({ order: { status: "IN_PRODUCTION" }, lot: { id: one.id } });
    const ship = (lotId: string) =>
      goods.ships(
        seller,
        goods.shipment(orderId, [{ orderLineId: lineId, lotId, quantity: "10" }]),
      );
    expect(await ship(one.id)).toMatchObject({ code: "ON_HOLD" });

    await goods.receivesAll(buyer, await ship(two.id));

    expect(await stands()).toMatchObject({
      ...{ status: "QUALITY_HOLD", resumeStatus: "PARTIALLY_DELIVERED" },
    });
    expect(await goods.lifts(buyer, { holdId: hold.id, reason: "pH 6.9" })).toMatchObject({
      order: { status: "PARTIALLY_DELIVERED" },
    });
    expect(await goods.receivesAll(buyer, await ship(one.id))).toMatchObject({
      order: { status: "DELIVERED" },
    });
  });

  it("on a line stops that line only", async () => {
    const item = { item: "romper", quantity: "10", unit: "H87", unitPrice: "1" };
    const [buyer, seller] = await pair();
    const { orderId, lines } = await goods.inProduction(buyer, seller, { lines: [item, item] });
    const [first = { id: "" }, second = { id: "" }] = lines;
    const ship = (orderLineId: string) =>
      goods.ships(seller, goods.shipment(orderId, [{ orderLineId, quantity: "1" }]));

    const hold = { scope: "LINE", orderLineId: first.id, reason: "shade" };
    expect(await goods.holds(seller, hold)).toMatchObject({
      ...{ imposedBy: "SELLER", order: { status: "IN_PRODUCTION" } },
    });
    expect(await ship(first.id)).toMatchObject({ code: "ON_HOLD" });
    expect(await ship(second.id)).toMatchObject({ __typename: "Shipment" });
    expect(await goods.holds(seller, { ...hold, orderLineId: second.id })).toMatchObject({
      order: { status: "QUALITY_HOLD" },
    });
  });

  it("of the regulator is on a lot, in a case, and lifted by the regulator alone", async () => {
    const { buyer, seller, lot, orderId, ship, stands } = await made();
    const amr = await regulator();
    const wanted = { scope: "LOT", lotOwnerId: seller.id, lotNumber: lot["number"], reason: "azo" };
    await expect(goods.holds(amr, wanted)).rejects.toThrow("MISSING");
    await expect(
      goods.holds(amr, { scope: "ORDER", orderId, reason: "x", caseId: "C-1" }),
    ).rejects.toThrow("LOTS_ONLY");
    await expect(goods.holds(buyer, { ...wanted, lotId: lot.id, caseId: "C-1" })).rejects.toThrow(
      "NOT_YOURS",
    );

    const hold = await goods.holds(amr, { ...wanted, caseId: "C-1" });

    expect(hold).toMatchObject({ imposedBy: "AMR", caseId: "C-1", lot: null, order: null });
    expect(await stands()).toMatchObject({ status: "QUALITY_HOLD" });
    expect(await ship("1")).toMatchObject({ code: "ON_HOLD" });
    const seen = (who: Somebody) =>
      who.ask(
        "query($id: ID!) { node(id: $id) { ... on Hold { imposedBy reason caseId by { id } } } }",
        { id: hold.id },
      );
    const by = { id: amr.id };
    expect(await seen(seller)).toEqual({
      node: { imposedBy: "AMR", reason: "azo", caseId: "C-1", by },
    });
    expect(await seen(buyer)).toEqual({
      node: { imposedBy: "AMR", reason: null, caseId: null, by },
    });
    const lift = { holdId: hold.id, reason: "closed" };
    await expect(goods.lifts(seller, lift)).rejects.toThrow("FORBIDDEN");
    await goods.lifts(amr, lift);
    expect(await stands()).toMatchObject({ status: "IN_PRODUCTION" });
  });
});

describe("what happens upstream", () => {
  it("is told to the party downstream by its own order, and nobody is named", async () => {
    const [buyer, middle, supplier] = [await shop(server), await maker(server), await mill(server)];
    const sold = await goods.inProduction(buyer, middle);
    const bought = await goods.inProduction(middle, supplier);
    await middle.ask(
      `mutation($input: AllocateOrderLineInput!) { allocateOrderLine(input: $input) { __typename } }`,
      {
        input: {
          ...{ downstreamLineId: sold.lineId, upstreamLineId: bought.lineId, quantity: "10" },
        },
      },
    );
    const hold = await goods.holds(supplier, {
      ...{ scope: "ORDER", orderId: bought.orderId, reason: "shade" },
    });
    await goods.lifts(supplier, { holdId: hold.id, reason: "right" });
    const late = { orderId: bought.orderId, expectedOn: "2100-01-10", reason: "no yarn" };
    await expect(goods.delays(middle, late)).rejects.toThrow("FORBIDDEN");
    await expect(goods.delays(supplier, { ...late, expectedOn: "2099-12-31" })).rejects.toThrow(
      "NOT_LATER",
    );
    expect(await goods.delays(supplier, late)).toMatchObject({
      ...{ expectedOn: "2100-01-10", order: { dueOn: "2099-12-31" } },
    });

    const upstream = (await goods.newsOf(buyer)).filter(({ kind }) => kind.startsWith("UPSTREAM"));
    const subject = { __typename: "Order", id: sold.orderId };
    expect(upstream).toEqual([
      { kind: "UPSTREAM_HELD", subject },
      { kind: "UPSTREAM_RELEASED", subject },
      { kind: "UPSTREAM_DELAYED", subject },
    ]);
    expect((await goods.newsOf(middle)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["HOLD_PLACED", "HOLD_LIFTED", "ORDER_DELAYED"]),
    );
    expect((await goods.standingOf(middle, bought.orderId)).delays.nodes).toHaveLength(1);
  });
});
