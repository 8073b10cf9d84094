import { movesBetween, STATE_MACHINES } from "@weft/schema";
import fc from "fast-check";
import type { Act, Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Deed =
  | { readonly what: "ship"; readonly line: number; readonly lot: number; readonly many: number }
  | { readonly what: "receive"; readonly line: number; readonly many: number; readonly bad: number }
  | { readonly what: "hold"; readonly scope: number; readonly line: number; readonly lot: number }
  | { readonly what: "lift"; readonly line: number }
  | { readonly what: "use"; readonly lot: number; readonly many: number };

const small = (max: number, min = 0) => fc.integer({ min, max });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant("ship" as const),
      line: small(1),
      lot: small(2),
      many: small(6, 1),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant("receive" as const),
      line: small(7),
      many: small(5),
      bad: small(1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("hold" as const),
      scope: small(2),
      line: small(1),
      lot: small(2),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("lift" as const), line: small(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant("use" as const), lot: small(2), many: small(6, 1) }),
  },
);

/** An order of two lines of ten, tolerance 10 %, with three lots of ten made for it. */
async function world() {
  const [buyer, seller] = [await shop(server), await maker(server)];
  const item = { item: "romper", quantity: "10", unit: "H87", unitPrice: "1" };
  const order = { tolerancePercent: "10", lines: [item, item] };
  const { orderId, lines } = await goods.inProduction(buyer, seller, order);
  const lots = [
    await goods.lotFor(seller, orderId),
    await goods.lotFor(seller, orderId),
    await goods.lotFor(seller, orderId),
  ];
  const made = await goods.lotFor(seller, null, "1000");
  return { buyer, seller, orderId, lines: lines.map(({ id }) => id), lots: idsOf(lots), made };
}
type World = Awaited<ReturnType<typeof world>>;
const idsOf = (acts: readonly Act[]): string[] => acts.map(({ id }) => id);

async function doIt(at: World, one: Deed): Promise<unknown> {
  const { buyer, seller, orderId, lines, lots, made } = at;
  switch (one.what) {
    case "ship": {
      const row = {
        orderLineId: lines[one.line],
        lotId: lots[one.lot],
        quantity: String(one.many),
      };
      return goods.ships(seller, goods.shipment(orderId, [row]));
    }
    case "receive":
      return receiveSome(at, one);
    case "hold": {
      const on = [
        { scope: "ORDER", orderId },
        { scope: "LINE", orderLineId: lines[one.line] },
        { scope: "LOT", lotId: lots[one.lot] },
      ][one.scope];
      return goods.holds(one.line ? buyer : seller, { ...on, reason: "pH" });
    }
    case "lift": {
      const { holds } = await goods.standingOf(buyer, orderId);
      const hold = holds.nodes.filter(({ releasedAt }) => releasedAt === null)[one.line];
      const lift = (who: Somebody) => goods.lifts(who, { holdId: hold?.id, reason: "right" });
      return hold && (await lift(buyer).catch(() => lift(seller)));
    }
    case "use":
      return goods.consumes(seller, {
        outputLotId: made.id,
        inputs: [{ lotId: lots[one.lot], quantity: String(one.many) }],
      });
  }
}

async function receiveSome(
  { buyer, orderId }: World,
  { line, many, bad }: Extract<Deed, { what: "receive" }>,
): Promise<unknown> {
  const { order } = await buyer.ask<{
    order: { shipments: { nodes: { id: string; lines: { nodes: { id: string }[] } }[] } };
  }>(
    "query($id: ID!) { order(id: $id) { shipments(first: 50) { nodes { id lines(first: 5) { nodes { id } } } } } }",
    { id: orderId },
  );
  const shipment = order.shipments.nodes[line % Math.max(1, order.shipments.nodes.length)];
  if (!shipment || many + bad === 0) return null;
  const found = { accepted: String(many), rejected: String(bad), reason: bad ? "wet" : null };
  return goods.receives(buyer, {
    shipmentId: shipment.id,
    lines: [{ shipmentLineId: shipment.lines.nodes[0]?.id, ...found }],
  });
}

/** Nothing that was promised is broken, whatever was done in whatever order: each query finds no offender. */
const offenders: Readonly<Record<string, string>> = {
  "more shipped than ordered": `SELECT l.id FROM order_line l JOIN purchase_order o ON o.id = l.order_id
     WHERE o.id = $1 AND (SELECT sum(i.quantity - coalesce((SELECT sum(r.rejected) FROM receipt_line r WHERE r.shipment_line_id = i.id), 0))
       FROM shipment_line i WHERE i.order_line_id = l.id) > l.quantity * (100 + o.tolerance_percent) / 100`,
  "more received than shipped": `SELECT i.id FROM shipment_line i WHERE i.order_id = $1
     AND (SELECT sum(r.accepted + r.rejected) FROM receipt_line r WHERE r.shipment_line_id = i.id) > i.quantity`,
  "more gone of a lot than was made": `SELECT l.id FROM lot l WHERE l.order_id = $1 AND l.quantity <
     coalesce((SELECT sum(c.quantity) FROM lot_consumption c WHERE c.input_lot_id = l.id AND c.reversed_at IS NULL), 0)
     + coalesce((SELECT sum(i.quantity - coalesce((SELECT sum(r.rejected) FROM receipt_line r WHERE r.shipment_line_id = i.id), 0))
         FROM shipment_line i WHERE i.lot_id = l.id), 0)`,
  "shipped while it was stopped": `SELECT s.id FROM shipment s JOIN shipment_line i ON i.shipment_id = s.id JOIN hold h
       ON (h.scope = 'ORDER' AND h.order_id = s.order_id) OR h.order_line_id = i.order_line_id OR h.lot_id = i.lot_id
     WHERE s.order_id = $1 AND s.shipped_at > h.placed_at AND (h.released_at IS NULL OR s.shipped_at < h.released_at)`,
  "a state that is not the last event's": `SELECT o.id FROM purchase_order o WHERE o.id = $1 AND o.status <>
     (SELECT to_status FROM order_event e WHERE e.order_id = o.id ORDER BY at DESC LIMIT 1)`,
  "a stopped order that resumes elsewhere": `SELECT o.id FROM purchase_order o WHERE o.id = $1 AND status = 'QUALITY_HOLD' AND resume_status <>
     (SELECT from_status FROM order_event e WHERE e.order_id = o.id ORDER BY at DESC LIMIT 1)`,
  "a version that missed something": `SELECT o.id FROM purchase_order o WHERE o.id = $1 AND o.version <
     (SELECT count(*) FROM shipment s WHERE s.order_id = o.id) + (SELECT count(*) FROM receipt r WHERE r.order_id = o.id)`,
};

/** What the receipts and the holds say the state must be. */
const expected = `
  WITH l AS (
    SELECT l.id, l.quantity, o.tolerance_percent AS tol,
           coalesce((SELECT sum(r.accepted) FROM receipt_line r JOIN shipment_line i ON i.id = r.shipment_line_id
                      WHERE i.order_line_id = l.id), 0) AS accepted,
           EXISTS (SELECT FROM hold h WHERE h.order_line_id = l.id AND h.released_at IS NULL) AS held
      FROM order_line l JOIN purchase_order o ON o.id = l.order_id WHERE o.id = $1
  )
  SELECT bool_and(accepted >= quantity * (100 - tol) / 100) AS delivered, sum(accepted) > 0 AS some,
         EXISTS (SELECT FROM hold h WHERE h.order_id = $1 AND h.scope = 'ORDER' AND h.released_at IS NULL)
         OR coalesce(bool_and(held) FILTER (WHERE accepted < quantity * (100 - tol) / 100), false) AS stopped,
         EXISTS (SELECT FROM hold h JOIN lot t ON t.id = h.lot_id
                  WHERE t.order_id = $1 AND h.released_at IS NULL) AS lots
    FROM l`;

async function mustHold({ buyer, orderId }: World): Promise<void> {
  const { database } = server.app;
  const id = orderId.slice(4);
  for (const [what, query] of Object.entries(offenders))
    expect([what, await database.query(query, [id])]).toEqual([what, []]);
  const { status, events } = await kit.historyOf(buyer, orderId);
  events.nodes.forEach(({ from, to }, at) => {
    if (from === null) return;
    expect(from).toBe(events.nodes[at - 1]?.to);
    const resumed = from === "QUALITY_HOLD" && events.nodes[at - 1]?.from === to;
    expect([from, to, resumed || movesBetween(STATE_MACHINES.order, from, to).length > 0]).toEqual([
      ...[from, to, true],
    ]);
  });
  const [told]: { delivered: boolean; some: boolean; stopped: boolean; lots: boolean }[] =
    await database.query(expected, [id]);
  if (told?.delivered) return expect(status).toBe("DELIVERED");
  if (told?.stopped) return expect(status).toBe("QUALITY_HOLD");
  const going = told?.some ? ["PARTIALLY_DELIVERED"] : ["IN_PRODUCTION", "READY"];
  expect(told?.lots ? [...going, "QUALITY_HOLD"] : going).toContain(status);
}

const AT_ONCE = 5;

it("keeps every sum and the state, however shipping, receiving, holding and using go together", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 40 }), async deeds => {
      const at = await world();
      const left = [...deeds];
      const work = async (): Promise<void> => {
        for (let one = left.shift(); one; one = left.shift()) await doIt(at, one);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await mustHold(at);
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 240_000);
