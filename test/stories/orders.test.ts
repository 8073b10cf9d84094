import { MemberRole } from "@weft/schema";
import type { Act, Somebody } from "../kit/acting";
import { anotherKey } from "../kit/credentials";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

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

describe("a draft", () => {
  it("has each line rounded half up to the minor unit, and their sum as its total", async () => {
    const [buyer, seller] = await parties();
    const lines = [
      line({ quantity: "333.333", unit: "MTR", unitPrice: "14.20" }),
      line({ quantity: "0.1", unit: "KGM", unitPrice: "0.35" }),
    ];

    const made = await kit.drafts(buyer, seller, { lines });

    expect(made).toMatchObject({
      status: "DRAFT",
      version: 1,
      total: { amount: "4733.37", currency: "CNY" },
      lines: { nodes: [{ amount: { amount: "4733.33" } }, { amount: { amount: "0.04" } }] },
    });
  });

  it.each([
    ["JPY", "1.5", "3", "5"],
    ["KWD", "1.0005", "1", "1.001"],
    ["USD", "0.005", "1", "0.01"],
    ["USD", "0.0049", "1", "0.00"],
  ])("is rounded as %s wants it", async (currency, unitPrice, quantity, amount) => {
    const [buyer, seller] = await parties();

    const made = await kit.drafts(buyer, seller, {
      currency,
      lines: [line({ unitPrice, quantity })],
    });

    expect(made).toMatchObject({ total: { amount, currency } });
  });

  it("shows to nobody but its buyer, also after it was dropped", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.drafts(buyer, seller);
    const look = () => seller.ask("query($id: ID!) { order(id: $id) { id } }", { id: orderId });

    expect(await look()).toEqual({ order: null });
    await expect(kit.accepts(seller, { orderId })).rejects.toThrow("NOT_FOUND");
    expect(await kit.cancels(buyer, { orderId, reason: "no more" })).toMatchObject({
      status: "CANCELLED",
    });
    expect(await look()).toEqual({ order: null });
    await expect(kit.cancels(seller, { orderId, reason: "x" })).rejects.toThrow("NOT_FOUND");
    expect(await seller.ask("{ orderLines: orders { totalCount } }")).toEqual({
      orderLines: { totalCount: 0 },
    });
  });

  it("is changed by its buyer, in the version read", async () => {
    const [buyer, seller] = await parties();
    const draft = await kit.drafts(buyer, seller, { lines: [line(), line(), line()] });
    const [first] = (draft["lines"] as { nodes: { id: string }[] }).nodes;
    const change = { orderId: draft.id, currency: "JPY", lines: [line({ unitPrice: "1.5" })] };

    const changed = await kit.edits(buyer, { ...change, ifVersion: 1 });

    expect(changed).toMatchObject({
      version: 2,
      total: { amount: "15", currency: "JPY" },
      lines: { nodes: [{ id: first?.id, lineNo: 1 }] },
    });
    expect(await kit.edits(buyer, { ...change, ifVersion: 1 })).toMatchObject({
      code: "STALE_VERSION",
      version: 2,
    });
    await kit.submits(buyer, { orderId: draft.id });
    expect(await kit.edits(buyer, change)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
  });

  it("has a number of its own among its buyer's", async () => {
    const [buyer, seller] = await parties();
    const other = await shop(server);
    const number = `N-${buyer.id}`;
    await kit.drafts(buyer, seller, { number });

    expect(await kit.drafts(buyer, seller, { number })).toMatchObject({ code: "NUMBER_TAKEN" });
    expect(await kit.drafts(other, seller, { number })).toMatchObject({ status: "DRAFT" });
    const { id: orderId } = await kit.drafts(buyer, seller);
    expect(await kit.edits(buyer, { orderId, number })).toMatchObject({ code: "NUMBER_TAKEN" });
  });

  it("is not offered before it says what it must", async () => {
    const [buyer, seller] = await parties();
    const draft = await kit.drafts(buyer, seller, { lines: [], dueOn: null });

    expect(await kit.submits(buyer, { orderId: draft.id })).toMatchObject({
      code: "ORDER_INCOMPLETE",
      message: expect.stringMatching("lines, dueOn") as string,
    });
  });

  it("needs an Incoterm to cross a border", async () => {
    const [buyer, seller] = await parties();
    await server.app.database.query("UPDATE organization SET country = 'TH' WHERE id = $1", [
      buyer.organizationId,
    ]);
    const { id: orderId } = await kit.drafts(buyer, seller);

    expect(await kit.submits(buyer, { orderId })).toMatchObject({ code: "ORDER_INCOMPLETE" });
    await kit.edits(buyer, { orderId, incoterm: "DAP", incotermPlace: "Bangkok" });
    expect(await kit.submits(buyer, { orderId })).toMatchObject({ status: "SUBMITTED" });
  });
});

describe("an offer", () => {
  it("is accepted by its seller, and its history tells who did what", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller);

    const accepted = await kit.accepts(seller, { orderId });

    expect(accepted).toMatchObject({ status: "ACCEPTED", revision: 1, agreedRevision: 1 });
    expect((await kit.historyOf(buyer, orderId)).events.nodes).toMatchObject([
      { from: null, to: "DRAFT", by: { id: buyer.id } },
      { from: "DRAFT", to: "SUBMITTED", by: { id: buyer.id } },
      { from: "SUBMITTED", to: "ACCEPTED", by: { id: seller.id } },
    ]);
  });

  it("is not accepted by whoever made it, and not known to anybody else", async () => {
    const [buyer, seller] = await parties();
    const stranger = await mill(server);
    const { id: orderId } = await kit.offers(buyer, seller);

    await expect(kit.accepts(buyer, { orderId })).rejects.toThrow("FORBIDDEN");
    await expect(kit.counters(buyer, { orderId })).rejects.toThrow("FORBIDDEN");
    await expect(kit.cancels(seller, { orderId, reason: "x" })).rejects.toThrow("FORBIDDEN");
    await expect(kit.accepts(stranger, { orderId })).rejects.toThrow("NOT_FOUND");
    expect(await kit.accepts(seller, { orderId, ifVersion: 0 })).toMatchObject({
      code: "STALE_VERSION",
      current: { id: orderId },
    });
  });

  it("is refused with a reason, and that is the end of it", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller);

    expect(await kit.rejects(seller, { orderId, reason: "too late" })).toMatchObject({
      status: "REJECTED",
    });
    expect(await kit.accepts(seller, { orderId })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
      from: "REJECTED",
      to: "ACCEPTED",
    });
    expect((await kit.historyOf(seller, orderId)).events.nodes.at(-1)?.reason).toBe("too late");
  });

  it("goes back and forth until one agrees; every revision is kept", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller);
    const priced = (unitPrice: string) => ({ orderId, lines: [line({ unitPrice })] });

    expect(await kit.counters(seller, priced("19.00"))).toMatchObject({ status: "COUNTERED" });
    await expect(kit.accepts(seller, { orderId })).rejects.toThrow("FORBIDDEN");
    expect(await kit.submits(buyer, { orderId })).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await kit.counters(buyer, priced("18.80"))).toMatchObject({ status: "SUBMITTED" });
    expect(await kit.accepts(seller, { orderId })).toMatchObject({
      status: "ACCEPTED",
      ...{ revision: 3, agreedRevision: 3, total: { amount: "188.00" } },
    });
    const { order } = await seller.ask<{ order: unknown }>(
      "query($id: ID!) { order(id: $id) { revisions(first: 9) { nodes { number by { id } total { amount } lines(first: 2) { nodes { unitPrice { amount } } } } } } }",
      { id: orderId },
    );
    expect(order).toMatchObject({
      revisions: {
        nodes: [
          { number: 1, by: { id: buyer.id }, total: { amount: "185.00" } },
          { number: 2, by: { id: seller.id }, total: { amount: "190.00" } },
          { number: 3, lines: { nodes: [{ unitPrice: { amount: "18.80" } }] } },
        ],
      },
    });
  });
});

describe("an agreed order", () => {
  it("is made by its seller, once a sample is approved where one is asked for", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);
    const sampled = await kit.agrees(buyer, seller, { sampleRequired: true });

    await expect(kit.starts(buyer, { orderId })).rejects.toThrow("FORBIDDEN");
    expect(await kit.readies(seller, { orderId })).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await kit.starts(seller, { orderId })).toMatchObject({ status: "IN_PRODUCTION" });
    expect(await kit.readies(seller, { orderId })).toMatchObject({ status: "READY" });
    expect(await kit.starts(seller, { orderId: sampled.id })).toMatchObject({
      code: "SAMPLE_NOT_APPROVED",
    });
  });

  it("is called off by both: one asks, the other confirms", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);

    expect(await kit.cancels(buyer, { orderId, reason: "no demand" })).toMatchObject({
      status: "ACCEPTED",
    });
    expect(await kit.cancels(seller, { orderId, reason: "me too" })).toMatchObject({
      code: "REQUEST_OPEN",
    });
    const requestId = await openRequest(seller, orderId);
    await expect(kit.confirms(buyer, { requestId })).rejects.toThrow("FORBIDDEN");
    await expect(kit.confirms(await mill(server), { requestId })).rejects.toThrow("NOT_FOUND");
    expect(await kit.confirms(seller, { requestId })).toMatchObject({
      status: "CONFIRMED",
      order: { status: "CANCELLED" },
    });
    expect(await kit.confirms(seller, { requestId })).toMatchObject({ code: "REQUEST_CLOSED" });
  });

  it("goes on when the request is declined or taken back", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);
    const ask = async () => {
      await kit.cancels(buyer, { orderId, reason: "no demand" });
      return openRequest(seller, orderId);
    };

    const first = await ask();
    await expect(kit.declines(buyer, { requestId: first, reason: "x" })).rejects.toThrow(
      "FORBIDDEN",
    );
    await kit.declines(seller, { requestId: first, reason: "cut already" });
    const second = await ask();
    await expect(kit.withdraws(seller, { requestId: second })).rejects.toThrow("FORBIDDEN");
    await kit.withdraws(buyer, { requestId: second });

    expect((await kit.requestsOf(buyer, orderId)).map(({ status }) => status)).toEqual([
      "WITHDRAWN",
      "DECLINED",
    ]);
    expect(await kit.starts(seller, { orderId })).toMatchObject({ status: "IN_PRODUCTION" });
  });

  it("changes its terms when both agree to", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);
    const change = { orderId, reason: "sold well", lines: [line({ quantity: "20" })] };

    expect(await kit.counters(seller, { orderId })).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    const { id: requestId } = await kit.asksForChange(buyer, change);
    expect(await kit.asksForChange(seller, change)).toMatchObject({ code: "REQUEST_OPEN" });
    const confirmed = await kit.confirms(seller, { requestId });

    expect(confirmed).toMatchObject({ order: { status: "ACCEPTED", agreedRevision: 2 } });
    const { order } = await buyer.ask<{ order: unknown }>(
      "query($id: ID!) { order(id: $id) { total { amount } lines(first: 1) { nodes { quantity } } } }",
      { id: orderId },
    );
    expect(order).toEqual({ total: { amount: "370.00" }, lines: { nodes: [{ quantity: "20" }] } });
  });

  it("lets every question lapse when it ends", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);
    await kit.asksForChange(seller, { orderId, reason: "wool is dear", dueOn: "2099-12-30" });
    await kit.cancels(buyer, { orderId, reason: "no demand" });

    await kit.confirms(seller, { requestId: await openRequest(seller, orderId) });

    expect((await kit.requestsOf(seller, orderId)).map(({ status }) => status).sort()).toEqual([
      "CONFIRMED",
      "LAPSED",
    ]);
  });

  it("is closed short, not called off, once something was delivered", async () => {
    const [buyer, seller] = await parties();
    const order = await kit.agrees(buyer, seller);
    const { id: orderId } = order;
    expect(await kit.closesShort(buyer, { orderId, reason: "x" })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    await kit.starts(seller, { orderId });
    const lots = [{ orderLineId: goods.lineOf(order), quantity: "4" }];
    await goods.receivesAll(buyer, await goods.ships(seller, goods.shipment(orderId, lots)));

    expect(await kit.cancels(buyer, { orderId, reason: "x" })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    await kit.closesShort(seller, { orderId, reason: "no more yarn" });
    const requestId = await openRequest(buyer, orderId);
    expect(await kit.confirms(buyer, { requestId })).toMatchObject({
      order: { status: "CLOSED_SHORT" },
    });
  });

  it("is completed by its buyer once it was delivered", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.agrees(buyer, seller);
    expect(await kit.completes(buyer, { orderId })).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    await stands(orderId, "DELIVERED");

    await expect(kit.completes(seller, { orderId })).rejects.toThrow("FORBIDDEN");
    expect(await kit.completes(buyer, { orderId })).toMatchObject({ status: "COMPLETED" });
  });
});

describe("whoever acts for a party", () => {
  const as = async (
    { organizationId }: Somebody,
    role: MemberRole,
  ): Promise<Pick<Somebody, "ask">> => {
    const { key } = await anotherKey(server.app.database.manager, organizationId, {
      roles: [role],
    });
    return { ask: server.as(key) };
  };

  it("is of purchasing on the buyer's side and of sales on the seller's", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await kit.offers(buyer, seller);
    const sides = [seller, buyer];
    const roles = [MemberRole.SALES, MemberRole.PURCHASING] as const;
    const acts = [
      (who: Pick<Somebody, "ask">) => kit.counters(who, { orderId, dueOn: "2099-12-30" }),
      (who: Pick<Somebody, "ask">) => kit.accepts(who, { orderId }),
    ];

    for (const [at, side] of sides.entries()) {
      const [right, wrong] = at === 0 ? roles : [roles[1], roles[0]];
      await expect(acts[at]?.(await as(side, wrong))).rejects.toThrow("FORBIDDEN");
      expect(await acts[at]?.(await as(side, right))).toMatchObject({
        status: at === 0 ? "COUNTERED" : "ACCEPTED",
      });
    }
  });
});

const openRequest = async (who: Somebody, orderId: string): Promise<string> =>
  (await kit.requestsOf(who, orderId)).find(
    ({ status, kind }) => status === "OPEN" && kind !== "CHANGE",
  )?.id ?? "";

/** As if goods had been received. */
async function stands(orderId: Act["id"], status: string): Promise<void> {
  await server.app.database.query(
    `WITH o AS (UPDATE purchase_order SET status = $2, status_since = clock_timestamp() + interval '1 year' WHERE id = $1 RETURNING id)
     INSERT INTO order_event (id, order_id, from_status, to_status, at)
     SELECT gen_random_uuid(), id, 'READY', $2, clock_timestamp() FROM o`,
    [orderId.replace("ord_", ""), status],
  );
}
