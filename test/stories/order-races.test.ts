import { randomUUID } from "node:crypto";
import { brokenAt } from "../../packages/api/src/platform/audit";
import type { Act, Somebody } from "../kit/acting";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const parties = async (): Promise<readonly [Somebody, Somebody]> => [
  await shop(server),
  await maker(server),
];
const times = <T>(count: number, act: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => act(at)));
const typenames = (answers: readonly Act[], wanted: string): number =>
  answers.filter(({ __typename }) => __typename === wanted).length;

describe("ten racing decisions", () => {
  it("have one winner when the seller accepts what the buyer calls off", async () => {
    for (let round = 0; round < 3; round++) {
      const [buyer, seller] = await parties();
      const { id: orderId } = await kit.offers(buyer, seller);

      await times(10, at =>
        at % 2
          ? kit.accepts(seller, { orderId, ifVersion: 2 })
          : kit.cancels(buyer, { orderId, reason: "changed plans", ifVersion: 2 }),
      );

      const { status, events } = await kit.historyOf(buyer, orderId);
      const decided = events.nodes.filter(({ from }) => from === "SUBMITTED");
      expect(decided).toHaveLength(1);
      expect(decided[0]?.to).toBe(status);
      for (const { organizationId } of [buyer, seller])
        expect(await brokenAt(server.app.database.manager, organizationId)).toBeNull();
    }
  });

  it("have one winner when all accept, and the others are told", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller);

    const answers = await times(10, () => kit.accepts(seller, { orderId }));

    expect(typenames(answers, "Order")).toBe(1);
    expect(typenames(answers, "IllegalTransition")).toBe(9);
  });

  it("have one winner when a request is confirmed, declined and withdrawn at once", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);
    await kit.cancels(buyer, { orderId, reason: "no demand" });
    const requestId = (await kit.requestsOf(buyer, orderId))[0]?.id;

    const answers = await times(9, at => {
      if (at % 3 === 0) return kit.withdraws(buyer, { requestId });
      return at % 3 === 1
        ? kit.confirms(seller, { requestId })
        : kit.declines(seller, { requestId, reason: "no" });
    });

    expect(typenames(answers, "OrderRequest")).toBe(1);
  });

  it("ask once when both parties ask for the same", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);

    const answers = await times(8, at =>
      kit.cancels(at % 2 ? buyer : seller, { orderId, reason: "no demand" }),
    );

    expect(typenames(answers, "Order")).toBe(1);
    expect(typenames(answers, "RequestOpen")).toBe(7);
    expect(await kit.requestsOf(buyer, orderId)).toHaveLength(1);
  });

  it("leave one set of terms when a draft is edited in two tabs", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.drafts(buyer, seller);

    const answers = await times(8, at => {
      const quantity = String(at + 1);
      const lines = Array.from({ length: at + 1 }, () => ({
        ...{ item: "romper", quantity, unit: "H87", unitPrice: "1" },
      }));
      return kit.edits(buyer, { orderId, ifVersion: 1, lines });
    });

    expect(typenames(answers, "Order")).toBe(1);
    expect(typenames(answers, "StaleVersion")).toBe(7);
    const [sums]: { same: boolean }[] = await server.app.database.query(
      `SELECT o.total = sum(l.amount) AND o.version = 2 AS same FROM purchase_order o
         JOIN order_line l ON l.order_id = o.id WHERE o.id = $1 GROUP BY o.id`,
      [orderId.replace("ord_", "")],
    );
    expect(sums).toEqual({ same: true });
  });
});

describe("retries with one key", () => {
  it("have one effect and one answer, however many come at once", async () => {
    const [buyer, seller] = await parties();
    const input = kit.wanted(seller);
    const key = { "idempotency-key": randomUUID() };

    const answers = await times(10, () => kit.creates(buyer, input, key));

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await buyer.ask("{ orders { totalCount } }")).toEqual({ orders: { totalCount: 1 } });
    const orderId = answers[0]?.id ?? "";
    expect((await kit.historyOf(buyer, orderId)).events.nodes).toHaveLength(1);
  });

  it("move an order once", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller);
    const key = { "idempotency-key": randomUUID() };

    const answers = await times(10, () => kit.accepts(seller, { orderId }, key));

    expect(typenames(answers, "Order")).toBe(10);
    expect((await kit.historyOf(buyer, orderId)).events.nodes).toHaveLength(3);
  });
});

describe("one number", () => {
  it("goes to one of ten orders placed with it at once", async () => {
    const [buyer, seller] = await parties();
    const number = randomUUID();

    const answers = await times(10, () => kit.drafts(buyer, seller, { number }));

    expect(typenames(answers, "Order")).toBe(1);
    expect(typenames(answers, "NumberTaken")).toBe(9);
  });
});
