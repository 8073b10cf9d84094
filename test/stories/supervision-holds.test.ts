import { holdsOn, isHeld } from "../kit/acts-inspection";
import type { Act, Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { newsOf } from "../kit/sourcing";
import * as kit from "../kit/supervision";
import { maker as anyMaker, mill as anyMill } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

let lots = 0;
const lotOf = (who: Somebody, more: object = {}): Promise<Act> =>
  goods.recordsLot(who, {
    ...{ number: `SH-${process.pid}-${++lots}`, kind: "GARMENT", item: "romper" },
    ...{ quantity: "100", unit: "H87", ...more },
  });

const statusOfOrder = async ({ amr }: kit.Cast, id: string) => {
  const query = "query($id: ID!) { rectification(id: $id) { status } }";
  return (await amr.ask<{ rectification: { status: string } }>(query, { id })).rectification.status;
};

describe("what failed for good is sampled again", () => {
  it("as the same lot and batch, which goes on when it passes", async () => {
    const cast = await kit.cast(server);
    const { amr, maker, lab } = cast;
    const lot = await lotOf(maker);
    const { rectificationId, batch } = await kit.failed(cast, { lotNumber: lot["number"] });
    expect(await isHeld(maker, lot)).toBe(true);

    const again = await kit.reinspects(amr, { rectificationId });
    expect(again).toMatchObject({ batch, lot: { id: lot.id } });
    const other = await lotOf(maker);
    const sample = (more: object) => kit.sampleOf(again.id, lab, more);
    await expect(kit.takes(amr, sample({ batch: "another" }))).rejects.toThrow(/OTHER_BATCH/);
    const elsewhere = sample({ batch, lotNumber: other["number"] });
    await expect(kit.takes(amr, elsewhere)).rejects.toThrow(/OTHER_LOT/);
    // Nobody has to say the number of the lot once more.
    expect(await kit.takes(amr, sample({ batch }))).toMatchObject({ lot: { id: lot.id } });
    await kit.acceptsSample(lab, { inspectionId: again.id });
    await kit.reports(lab, kit.reportOf(again.id, "6.8"));

    expect(await statusOfOrder(cast, rectificationId)).toBe("RECTIFIED");
    expect(await isHeld(maker, lot)).toBe(false);
    expect(await kit.reinspects(amr, { rectificationId })).toMatchObject({
      __typename: "IllegalTransition",
    });
  });

  it("as often as it fails, and goes on as soon as it passes", async () => {
    const cast = await kit.cast(server);
    const { amr, maker } = cast;
    const lot = await lotOf(maker);
    const failed = await kit.failed(cast, { lotNumber: lot["number"] });

    await kit.sampledAgain(cast, failed, "7.8");
    expect(await statusOfOrder(cast, failed.rectificationId)).toBe("FAILED");
    expect((await holdsOn(maker, lot)).filter(({ releasedAt }) => !releasedAt)).toHaveLength(2);
    const { id: voided } = await kit.reinspects(amr, {
      rectificationId: failed.rectificationId,
    });
    await kit.voids(amr, { inspectionId: voided, reason: "broken seal" });
    await kit.sampledAgain(cast, failed, "6.9");

    expect(await statusOfOrder(cast, failed.rectificationId)).toBe("RECTIFIED");
    expect(await isHeld(maker, lot)).toBe(false);
  });

  it("once at a time", async () => {
    const cast = await kit.cast(server);
    const failed = await kit.failed(cast);
    await kit.sampledAgain(cast, failed, "7.8");
    const { rectificationId } = failed;

    const both = await Promise.all([1, 2].map(() => kit.reinspects(cast.amr, { rectificationId })));

    const answers = both.map(({ __typename }) => __typename).sort();
    expect(answers).toEqual(["IllegalTransition", "Inspection"]);
  });

  it("or passes another sampling of the same lot: then it goes on too", async () => {
    const cast = await kit.cast(server);
    const { maker } = cast;
    const [lot, other] = [await lotOf(maker), await lotOf(maker)];
    const failed = await kit.failed(cast, { lotNumber: lot["number"] });
    await kit.sampledAgain(cast, failed, "7.8");

    await kit.tested(cast, "6.8", { lotNumber: other["number"] });
    expect(await isHeld(maker, lot)).toBe(true);
    // By its batch, where the inspectors name no lot.
    await kit.tested(cast, "6.8", { batch: lot["number"] });
    expect(await isHeld(maker, lot)).toBe(false);
  });
});

describe("a lot is sampled with who has it", () => {
  const denim = { kind: "FABRIC", item: "denim", unit: "MTR" };
  const lines = [{ item: "denim", quantity: "10", unit: "MTR", unitPrice: "1" }];
  const shipped = async (lot: Act, seller: Somebody, buyer: Somebody) => {
    const order = await goods.inProduction(buyer, seller, { kind: "FABRIC", lines });
    const of = [{ orderLineId: order.lineId, lotId: lot.id, quantity: "1" }];
    await goods.ships(seller, goods.shipment(order.orderId, of));
    return order;
  };

  it("and never with somebody who neither made nor got it", async () => {
    const { amr, maker, lab } = await kit.cast(server);
    const stranger = await anyMaker(server);
    const lot = await lotOf(stranger);
    const { inspectionId } = await kit.drawnTask(amr, maker);
    const sample = (lotNumber: unknown) =>
      kit.sampleOf(inspectionId, lab, { lotOwnerId: stranger.id, lotNumber });

    for (const number of [lot["number"], "no such lot"])
      await expect(kit.takes(amr, sample(number))).rejects.toThrow(/NOT_FOUND/);
    expect(await kit.statusOf(amr, inspectionId)).toBe("PLANNED");
  });

  it("and of who only got it, its own deliveries are stopped", async () => {
    const cast = await kit.cast(server);
    const { maker: receiver } = cast;
    const [mill, another] = [await anyMill(server), await anyMaker(server)];
    const lot = await lotOf(mill, denim);
    await shipped(lot, mill, receiver);
    const elsewhere = await shipped(lot, mill, another);
    const told = (await newsOf(another)).length;

    const named = { lotOwnerId: mill.id, lotNumber: lot["number"] };
    const failed = await kit.failed(cast, named);

    expect(await isHeld(receiver, lot)).toBe(true);
    expect(await isHeld(another, lot)).toBe(false);
    const more = [{ orderLineId: elsewhere.lineId, lotId: lot.id, quantity: "1" }];
    expect(await goods.ships(mill, goods.shipment(elsewhere.orderId, more))).toMatchObject({
      __typename: "Shipment",
    });
    expect((await newsOf(another)).slice(told)).not.toContain("BATCH_FAILED");

    await kit.sampledAgain(cast, failed, "6.9");
    expect(await isHeld(receiver, lot)).toBe(false);
  });
});
