import { MaterialKind } from "@weft/schema";
import { Material } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import type { Act, Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Jersey of 180 g/m2 and 1.75 m: a meter of it is 0.315 kg. */
async function jersey({ organizationId: ownerId }: Somebody): Promise<string> {
  const id = newId();
  await server.app.database.manager.insert(Material, {
    ...{ id, ownerId, code: `M-${id}`, kind: MaterialKind.FABRIC, nameEn: "jersey" },
    ...{ gsm: "180", widthM: "1.75", unit: "MTR" },
  });
  return `mat_${id}`;
}

/** A mill that makes fabric for a maker's order, and the maker's garments. */
async function chain(metres = "100", more: object = {}) {
  const [buyer, supplier] = [await maker(server), await mill(server)];
  const materialId = await jersey(supplier);
  const order = await goods.inProduction(buyer, supplier, {
    kind: "FABRIC",
    lines: [{ item: "jersey", quantity: metres, unit: "MTR", unitPrice: "14.20" }],
  });
  const cloth = await goods.recordsLot(supplier, {
    ...{ number: `FL-${newId()}`, kind: "FABRIC", materialId, quantity: metres, unit: "MTR" },
    ...{ orderId: order.orderId, ...more },
  });
  const garments = await goods.lotFor(buyer, null, "100");
  const ship = (quantity = metres) =>
    goods.ships(
      supplier,
      goods.shipment(order.orderId, [{ orderLineId: order.lineId, lotId: cloth.id, quantity }]),
    );
  const use = (quantity: string | null, unit: string | null = null, outputLotId = garments.id) =>
    goods.consumes(buyer, { outputLotId, inputs: [{ lotId: cloth.id, quantity, unit }] });
  return { buyer, supplier, ...order, materialId, cloth, garments, ship, use };
}

const inputsOf = (lot: Act) =>
  (lot["inputs"] as { nodes: { id: string; quantity: string; unit: string }[] }).nodes;

describe("a lot", () => {
  it("says nothing that its order says", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const { orderId } = await goods.inProduction(buyer, seller);
    const input = { number: "GL-1", orderId, quantity: "100", unit: "H87" };

    expect(await goods.recordsLot(seller, input)).toMatchObject({
      ...{ kind: "GARMENT", quantity: "100", order: { id: orderId } },
    });
    expect(await goods.recordsLot(seller, input)).toMatchObject({ code: "LOT_NUMBER_TAKEN" });
    await expect(goods.recordsLot(buyer, { ...input, number: "GL-2" })).rejects.toThrow(
      "FORBIDDEN",
    );
    await expect(
      goods.recordsLot(await maker(server), { ...input, number: "GL-2" }),
    ).rejects.toThrow("NOT_FOUND");
  });

  it.each([
    [{ quantity: "0", unit: "H87" }, "NOT_POSITIVE"],
    [{ quantity: "1.5", unit: "H87" }, "NOT_WHOLE"],
    [{ quantity: "1" }, "MISSING"],
    [{ unit: "H87" }, "MISSING"],
    [{ massKg: "-1" }, "NOT_POSITIVE"],
    [{ kind: null }, "MISSING"],
    [{ item: null }, "MISSING"],
    [{ materialId: `mat_${newId()}`, item: null }, "UNKNOWN"],
    [{ producedOn: "2099-01-01" }, "FUTURE"],
  ])("of %j is refused as %s", async (wrong, reason) => {
    const who = await maker(server);
    const input = { number: "L", kind: "GARMENT", item: "romper", ...wrong };

    await expect(goods.recordsLot(who, input)).rejects.toThrow("BAD_USER_INPUT");
    await expect(goods.recordsLot(who, input)).rejects.toThrow(reason);
  });

  it("is seen by whom its maker ships a part of the stock, and how much there is of it is not", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const stock = await goods.lotFor(seller, null, "500");
    const look = (who: Somebody) =>
      who.ask("query($id: ID!) { lot(id: $id) { quantity owner { id } } }", { id: stock.id });
    expect(await look(buyer)).toEqual({ lot: null });
    const { orderId } = await goods.inProduction(buyer, seller);

    await goods.ships(seller, goods.shipment(orderId, [{ lotId: stock.id, quantity: "10" }]));

    expect(await look(buyer)).toEqual({ lot: { quantity: null, owner: { id: seller.id } } });
    expect(await look(seller)).toEqual({ lot: { quantity: "500", owner: { id: seller.id } } });
    const made = await goods.lotFor(buyer, null);
    const use = (quantity: string) =>
      goods.consumes(buyer, { outputLotId: made.id, inputs: [{ lotId: stock.id, quantity }] });
    expect(await use("11")).toMatchObject({ code: "LOT_EXHAUSTED" });
    expect(await use("10")).toMatchObject({ __typename: "Lot" });
  });
});

describe("what went into a lot", () => {
  it("is never more than was made, in meters or in kilograms", async () => {
    const { ship, use } = await chain();
    await ship();

    expect(await use("15.75", "KGM")).toMatchObject({ __typename: "Lot" });
    expect(await use("50.000001")).toMatchObject({ code: "LOT_EXHAUSTED" });
    expect(await use("50")).toMatchObject({ __typename: "Lot" });
    expect(await use("0.000001", "KGM")).toMatchObject({ code: "LOT_EXHAUSTED" });
  });

  it("is weighed against what the lot weighs, where it was weighed", async () => {
    const { ship, use } = await chain("100", { massKg: "30" });
    await ship();

    expect(await use("30.000001", "KGM")).toMatchObject({ code: "LOT_EXHAUSTED" });
    for (let third = 0; third < 3; third++)
      expect(await use("10", "KGM")).toMatchObject({ __typename: "Lot" });
    expect(await use("0.000001", "MTR")).toMatchObject({ code: "LOT_EXHAUSTED" });
  });

  it.each([
    [null, null, "MISSING"],
    ["0", "MTR", "NOT_POSITIVE"],
    ["1", "H87", "INCOMPATIBLE"],
    [null, "MTR", "MISSING"],
  ])("of %s %s is refused as %s", async (quantity, unit, reason) => {
    const { use } = await chain();

    await expect(use(quantity, unit)).rejects.toThrow(reason);
  });

  it("is its maker's to say, of lots it has or sees", async () => {
    const { supplier, cloth, garments, ship, use } = await chain();
    await ship();
    const stranger = await maker(server);
    const inputs = [{ lotId: cloth.id, quantity: "1" }];
    const own = await goods.lotFor(stranger, null);

    await expect(goods.consumes(supplier, { outputLotId: garments.id, inputs })).rejects.toThrow(
      "NOT_FOUND",
    );
    await expect(goods.consumes(stranger, { outputLotId: own.id, inputs })).rejects.toThrow(
      "NOT_FOUND",
    );
    await expect(use("1", null, cloth.id)).rejects.toThrow("FORBIDDEN");
    const asked = { id: cloth.id };
    const query = "query($id: ID!) { lot(id: $id) { outputs { totalCount } } }";
    await use("1");
    expect(await supplier.ask(query, asked)).toEqual({ lot: { outputs: { totalCount: 0 } } });
  });

  it("is corrected by reversing it, which stays in the history", async () => {
    const { buyer, ship, use } = await chain();
    await ship();
    const [used] = inputsOf(await use("100"));
    const input = { consumptionId: used?.id, reason: "the other lot" };
    await expect(goods.reverses(await maker(server), input)).rejects.toThrow("NOT_FOUND");

    expect(await goods.reverses(buyer, input)).toMatchObject({ __typename: "LotConsumption" });

    expect(await goods.reverses(buyer, input)).toMatchObject({ code: "CONSUMPTION_REVERSED" });
    expect(inputsOf(await use("100"))).toHaveLength(2);
  });

  it("never goes round", async () => {
    const who = await maker(server);
    const [a, b, c] = [
      await goods.lotFor(who, null),
      await goods.lotFor(who, null),
      await goods.lotFor(who, null),
    ];
    const into = (outputLotId: string, lotId: string) =>
      goods.consumes(who, { outputLotId, inputs: [{ lotId, quantity: "1" }] });
    await into(b.id, a.id);
    await into(c.id, b.id);

    expect(await into(a.id, c.id)).toMatchObject({ code: "CONSUMPTION_CYCLE" });
    await expect(into(a.id, a.id)).rejects.toThrow("SELF");
  });

  it("and was used is not shipped any more", async () => {
    const { supplier, cloth, ship } = await chain();
    const rest = await goods.lotFor(supplier, null, "1");
    const takes = (quantity: string) =>
      goods.consumes(supplier, { outputLotId: rest.id, inputs: [{ lotId: cloth.id, quantity }] });

    await ship("40");
    expect(await takes("61")).toMatchObject({ code: "LOT_EXHAUSTED", free: "60" });
    expect(await takes("50")).toMatchObject({ __typename: "Lot" });
    expect(await ship("11")).toMatchObject({ code: "LOT_EXHAUSTED", free: "10" });
    expect(await ship("10")).toMatchObject({ __typename: "Shipment" });
  });

  it("is what was shipped to its user, and neither it nor the maker learns of the other", async () => {
    const { supplier, cloth, ship, use } = await chain();
    const rest = await goods.lotFor(supplier, null, "1");
    const takes = (quantity: string) =>
      goods.consumes(supplier, { outputLotId: rest.id, inputs: [{ lotId: cloth.id, quantity }] });
    const exhausted = (free: string) => ({ code: "LOT_EXHAUSTED", lotId: cloth.id, free });

    expect(await use("0.000001")).toMatchObject(exhausted("0"));
    await takes("30");
    expect(await use("70")).toMatchObject(exhausted("0"));
    await ship("50");
    expect(await use("50.000001")).toMatchObject(exhausted("50"));
    await use("20");
    expect(await use("31")).toMatchObject(exhausted("30"));
    expect(await ship("21")).toMatchObject(exhausted("20"));
    expect(await takes("20")).toMatchObject({ __typename: "Lot" });
  });

  it("is nothing that an order which came to nothing was to bring", async () => {
    const { buyer, supplier, orderId, cloth, use } = await chain();
    const sundries = await goods.recordsLot(supplier, {
      ...{ number: "TL-1", kind: "TRIMS", item: "labels", orderId },
    });
    const garments = await goods.lotFor(buyer, null, "100");
    await kit.cancels(buyer, { orderId, reason: "too late" });
    const [request] = await kit.requestsOf(buyer, orderId);
    await kit.confirms(supplier, { requestId: request?.id });
    expect((await goods.standingOf(buyer, orderId)).status).toBe("CANCELLED");

    expect(await use("100")).toMatchObject({ code: "LOT_EXHAUSTED", free: "0" });
    const labels = { outputLotId: garments.id, inputs: [{ lotId: sundries.id }] };
    expect(await goods.consumes(buyer, labels)).toMatchObject({
      ...{ code: "LOT_EXHAUSTED", free: null },
    });
    const other = await goods.inProduction(await maker(server), supplier, {
      kind: "FABRIC",
      lines: [{ item: "jersey", quantity: "100", unit: "MTR", unitPrice: "14.20" }],
    });
    const lines = [{ orderLineId: other.lineId, lotId: cloth.id, quantity: "100" }];
    expect(await goods.ships(supplier, goods.shipment(other.orderId, lines))).toMatchObject({
      __typename: "Shipment",
    });
  });

  it("and was used or sent on is not sent back", async () => {
    const { buyer, ship, use } = await chain();
    const sent = await ship();
    const [shipmentLineId] = goods.shipmentLinesOf(sent);
    const rejects = (rejected: string) =>
      goods.receives(buyer, {
        shipmentId: sent.id,
        lines: [{ shipmentLineId, accepted: "0", rejected, reason: "wet" }],
      });
    await use("40");

    expect(await rejects("60.000001")).toMatchObject({ code: "LOT_EXHAUSTED", free: "60" });
    expect(await rejects("60")).toMatchObject({ __typename: "Receipt" });
    expect(await use("0.000001")).toMatchObject({ code: "LOT_EXHAUSTED", free: "0" });
  });
});

describe("many at once", () => {
  const times = <T>(count: number, act: (at: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, at) => act(at)));
  const won = (answers: readonly Act[], type: string): number =>
    answers.filter(({ __typename }) => __typename === type).length;

  it("use no more of a lot than there is", async () => {
    const { ship, use } = await chain();
    await ship();

    expect(won(await times(10, () => use("30")), "Lot")).toBe(3);
  });

  it("use and send back no more of a lot than came", async () => {
    const { buyer, ship, use } = await chain();
    const sent = await ship();
    const [shipmentLineId] = goods.shipmentLinesOf(sent);
    const found = { shipmentLineId, accepted: "0", rejected: "30", reason: "wet" };
    const sendBack = () => goods.receives(buyer, { shipmentId: sent.id, lines: [found] });

    const answers = await times(8, at => (at % 2 ? use("30") : sendBack()));

    expect(won(answers, "Lot") + won(answers, "Receipt")).toBe(3);
    expect(won(answers, "LotExhausted")).toBeGreaterThan(0);
  });

  it("make no circle", async () => {
    const who = await maker(server);
    const lots = await times(4, () => goods.lotFor(who, null));
    const id = (at: number): string => lots[at % 4]?.id ?? "";

    const answers = await times(4, at =>
      goods.consumes(who, {
        ...{ outputLotId: id(at + 1), inputs: [{ lotId: id(at), quantity: "1" }] },
      }),
    );

    expect(won(answers, "Lot")).toBe(3);
  });

  it("ship no more than was ordered, and give a code to one carton", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const { orderId, lineId } = await goods.inProduction(buyer, seller);
    const code = goods.sscc();
    const ship = (more: object = {}) =>
      goods.ships(seller, goods.shipment(orderId, [{ orderLineId: lineId, quantity: "1" }], more));

    expect(won(await times(8, () => ship({ packages: [code] })), "Shipment")).toBe(1);
    expect(won(await times(14, () => ship()), "Shipment")).toBe(9);
    const sellers = [seller, await maker(server)] as const;
    const others = await times(8, async at => {
      const other = sellers[at % 2] ?? seller;
      const { orderId: id, lineId: line } = await goods.inProduction(buyer, other);
      return { other, input: goods.shipment(id, [{ orderLineId: line, quantity: "1" }]) };
    });
    const same = goods.sscc();
    const answers = await times(8, at => {
      const one = others[at];
      if (!one) throw new Error("nobody");
      return goods.ships(one.other, { ...one.input, packages: [same] });
    });
    const ofEach = [0, 1].map(rest => answers.filter((_, at) => at % 2 === rest));
    expect(ofEach.map(some => won(some, "Shipment"))).toEqual([1, 1]);
    expect(ofEach.map(some => won(some, "SsccTaken"))).toEqual([3, 3]);
  });

  it("receive no more than was sent", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const { orderId, lineId } = await goods.inProduction(buyer, seller);
    const sent = await goods.ships(
      seller,
      goods.shipment(orderId, [{ orderLineId: lineId, quantity: "6" }]),
    );
    const [shipmentLineId] = goods.shipmentLinesOf(sent);

    const answers = await times(10, at =>
      goods.receives(buyer, {
        shipmentId: sent.id,
        lines: [{ shipmentLineId, ...(at % 2 ? { accepted: "1" } : rejecting) }],
      }),
    );

    expect(won(answers, "Receipt")).toBe(6);
    expect((await goods.standingOf(buyer, orderId)).lines.nodes[0]?.receivedQuantity).toBe("6");
  });
  const rejecting = { accepted: "0", rejected: "1", reason: "wet" };

  it("never ship what is stopped: either it left before, or it stays", async () => {
    for (let round = 0; round < 4; round++) {
      const [buyer, seller] = [await shop(server), await maker(server)];
      const { orderId, lineId } = await goods.inProduction(buyer, seller);
      const lot = await goods.lotFor(seller, orderId);
      const lots = [{ orderLineId: lineId, lotId: lot.id, quantity: "1" }];
      const stop = () =>
        round % 2
          ? goods.holds(buyer, { scope: "LOT", lotId: lot.id, reason: "pH" })
          : goods.holds(seller, { scope: "LOT", lotId: lot.id, reason: "pH" });

      await times(9, at =>
        at === 4 ? stop() : goods.ships(seller, goods.shipment(orderId, lots)),
      );

      const [late]: { count: number }[] = await server.app.database.query(
        `SELECT count(*)::integer AS count FROM hold h JOIN shipment_line i ON i.lot_id = h.lot_id
           JOIN shipment s ON s.id = i.shipment_id
          WHERE h.lot_id = $1 AND s.shipped_at > h.placed_at`,
        [lot.id.slice(4)],
      );
      expect(late).toEqual({ count: 0 });
      const stands = await goods.standingOf(buyer, orderId);
      expect(stands.status).toBe("QUALITY_HOLD");
      expect((await kit.historyOf(buyer, orderId)).events.nodes.at(-1)?.to).toBe("QUALITY_HOLD");
      expect(await goods.ships(seller, goods.shipment(orderId, lots))).toMatchObject({
        code: "ON_HOLD",
      });
    }
  });
});
