import type { OpenGate } from "../../packages/api/src/modules/ordering";
import type { Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

/** What the orders of these tests still have to meet, by their ids. */
const open = new Map<string, readonly OpenGate[]>();
let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, undefined, (_tx, { id }) => Promise.resolve(open.get(id) ?? []));
});
afterAll(() => server.stop());

const pair = async (): Promise<readonly [Somebody, Somebody]> => [
  await shop(server),
  await maker(server),
];
const made = async (more: object = {}) => goods.made(await pair(), more);

const romper = (quantity: string) => ({ item: "romper", quantity, unit: "H87", unitPrice: "1" });

/** Both agree on other quantities. */
async function changes(
  { buyer, seller, orderId }: { buyer: Somebody; seller: Somebody; orderId: string },
  ...quantities: readonly string[]
): Promise<void> {
  const wanted = { orderId, reason: "plans change", lines: quantities.map(romper) };
  const { id: requestId } = await kit.asksForChange(buyer, wanted);
  expect(await kit.confirms(seller, { requestId })).toMatchObject({ status: "CONFIRMED" });
}

const lastStep = async (who: Somebody, orderId: string) =>
  (await kit.historyOf(who, orderId)).events.nodes.at(-1);

describe("an order that both change", () => {
  it("is delivered when what has come now suffices, and not before", async () => {
    const there = await made();
    await goods.receivesAll(there.buyer, await there.ship("6"));

    await changes(there, "7");
    expect((await there.stands()).status).toBe("PARTIALLY_DELIVERED");
    await changes(there, "6");

    expect((await there.stands()).status).toBe("DELIVERED");
    expect(await lastStep(there.buyer, there.orderId)).toMatchObject({ by: null });
    expect((await goods.newsOf(there.seller)).at(-1)).toMatchObject({
      subject: { id: there.orderId },
    });
  });

  it("is stopped when what is stopped now is all that is left, and goes on when it is not", async () => {
    const there = await made({ lines: [romper("10"), romper("10")] });
    const { buyer, lines, line } = there;
    const [first, second] = lines.map(({ id }) => id);
    const hold = await goods.holds(buyer, { scope: "LINE", orderLineId: second, reason: "shade" });
    const input = goods.shipment(there.orderId, [{ ...line("6"), orderLineId: first }]);
    await goods.receivesAll(buyer, await goods.ships(there.seller, input));
    expect((await there.stands()).status).toBe("PARTIALLY_DELIVERED");

    await changes(there, "6", "10");
    expect(await there.stands()).toMatchObject({
      ...{ status: "QUALITY_HOLD", resumeStatus: "PARTIALLY_DELIVERED" },
    });
    await changes(there, "8", "10");
    expect((await there.stands()).status).toBe("PARTIALLY_DELIVERED");
    expect(await lastStep(buyer, there.orderId)).toMatchObject({ from: "QUALITY_HOLD", by: null });

    await changes(there, "6", "10");
    await goods.lifts(buyer, { holdId: hold.id, reason: "right" });
    expect((await there.stands()).status).toBe("PARTIALLY_DELIVERED");
  });

  it("and is stopped as a whole stays so, and is delivered when it may go on", async () => {
    const there = await made();
    await goods.receivesAll(there.buyer, await there.ship("6"));
    const wanted = { scope: "ORDER", orderId: there.orderId, reason: "pH" };
    const hold = await goods.holds(there.buyer, wanted);

    await changes(there, "6");
    expect((await there.stands()).status).toBe("QUALITY_HOLD");
    const lifted = await goods.lifts(there.buyer, { holdId: hold.id, reason: "right" });

    expect(lifted).toMatchObject({ order: { status: "DELIVERED" } });
  });

  it("stays as it is where nothing of it moved", async () => {
    const there = await made();

    await changes(there, "20");

    expect((await there.stands()).status).toBe("IN_PRODUCTION");
  });
});

describe("an open gate", () => {
  const gate = { level: "GARMENT", missing: ["PH"] };
  const refusal = { code: "GATE_NOT_PASSED", gates: [gate] };

  it("keeps an order from being ready, until it is passed", async () => {
    const { seller, orderId, stands } = await made();
    open.set(orderId.slice(4), [gate]);

    expect(await readies(seller, orderId)).toMatchObject(refusal);
    expect((await stands()).status).toBe("IN_PRODUCTION");
    open.delete(orderId.slice(4));
    expect(await readies(seller, orderId)).toMatchObject({ __typename: "Order", status: "READY" });
  });

  it("keeps goods from being shipped, ready or not, and concerns no other order", async () => {
    const [there, elsewhere] = [await made(), await made()];
    await kit.readies(there.seller, { orderId: there.orderId });
    open.set(there.orderId.slice(4), [gate]);

    expect(await there.ship("1")).toMatchObject({ code: "GATE_NOT_PASSED" });
    expect((await there.stands()).shipments.nodes).toEqual([]);
    expect(await elsewhere.ship("1")).toMatchObject({ __typename: "Shipment" });
    open.delete(there.orderId.slice(4));
    expect(await there.ship("1")).toMatchObject({ __typename: "Shipment" });
  });
});

const readies = async (who: Somebody, orderId: string): Promise<unknown> => {
  const { it: answer } = await who.ask<{ it: unknown }>(
    `mutation($orderId: ID!) { it: markOrderReady(input: { orderId: $orderId }) {
       __typename ... on Order { status } ... on GateNotPassed { code gates { level missing } } } }`,
    { orderId },
  );
  return answer;
};
