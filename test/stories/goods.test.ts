import type { Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const pair = async (): Promise<readonly [Somebody, Somebody]> => [
  await shop(server),
  await maker(server),
];
const made = async (more: object = {}) => goods.made(await pair(), more);

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

  it("have codes of their sender's, which tell and hinder nobody else", async () => {
    const code = goods.sscc();
    const [victim, competitor] = [await made(), await made()];

    const first = await competitor.ship("1", { packages: [code] });
    expect(first).toMatchObject({ packages: { nodes: [{ sscc: code }] } });
    expect(await victim.ship("1", { packages: [code] })).toMatchObject({
      packages: { nodes: [{ sscc: code }] },
    });
    expect(await victim.ship("1", { packages: [code] })).toMatchObject({ code: "SSCC_TAKEN" });
  });

  it("keep their code when they come back to who packed them and go out again", async () => {
    const there = await made();
    const code = goods.sscc();
    const pack = { packages: [code] };
    const [buyer, seller] = [there.buyer, there.seller];
    await goods.receivesAll(buyer, await there.ship("1", pack));
    const back = await goods.inProduction(seller, buyer);
    const lines = [{ orderLineId: back.lineId, quantity: "1" }];

    const sendBack = () => goods.ships(buyer, goods.shipment(back.orderId, lines, pack));
    expect(await sendBack()).toMatchObject({ __typename: "Shipment" });
    expect(await sendBack()).toMatchObject({ code: "SSCC_TAKEN" });
    expect(await there.ship("1", pack)).toMatchObject({ packages: { nodes: [{ sscc: code }] } });
    expect(await there.ship("1", pack)).toMatchObject({ code: "SSCC_TAKEN" });
    expect(await sendBack()).toMatchObject({ __typename: "Shipment" });
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
