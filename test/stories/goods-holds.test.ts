import { Department, OrganizationType } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { holdLot, releaseLot } from "../../packages/api/src/modules/goods";
import { tell } from "../../packages/api/src/modules/notice";
import { somebody, type Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { caseOf } from "../kit/supervision";
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

const made = async (more: object = {}) => goods.made(await pair(), more);

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
    await expect(goods.holds(amr, { ...wanted, caseId: "C-1" })).rejects.toThrow("UNKNOWN");
    await caseOf(server, amr, seller, "C-1");
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

describe("a failing report", () => {
  const told = { announce: tell };
  const inOne = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> =>
    server.app.database.transaction(work);

  it("stops its lot wherever it is to go, and a passing one lets it go on", async () => {
    const { buyer, seller, lot, ship, stands } = await made();
    const of = { lotId: lot.id.slice(4), now: new Date() };

    const hold = await inOne(tx => holdLot(tx, told, { ...of, reason: "pH 7.8" }));

    expect(await stands()).toMatchObject({ status: "QUALITY_HOLD" });
    expect(await ship("1")).toMatchObject({ code: "ON_HOLD" });
    for (const who of [buyer, seller]) {
      const lift = goods.lifts(who, { holdId: `hld_${hold.id}`, reason: "I say so" });
      await expect(lift).rejects.toThrow("FORBIDDEN");
      expect((await goods.newsOf(who)).map(({ kind }) => kind)).toContain("HOLD_PLACED");
    }
    const only = [hold.id];
    await inOne(tx => releaseLot(tx, told, { ...of, now: new Date(), reason: "pH 6.9", only }));
    expect(await stands()).toMatchObject({ status: "IN_PRODUCTION" });
    expect(await ship("1")).toMatchObject({ __typename: "Shipment" });
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
