import { randomUUID } from "node:crypto";
import type { Act, Somebody } from "../kit/acting";
import * as ordering from "../kit/ordering";
import * as kit from "../kit/sourcing";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Cast {
  readonly buyer: Somebody;
  readonly first: Somebody;
  readonly second: Somebody;
}
const cast = async (): Promise<Cast> => ({
  buyer: await shop(server),
  first: await maker(server),
  second: await maker(server),
});
const linesOf = ({ lines }: Act) => (lines as { nodes: { id: string }[] }).nodes;
const see = ({ ask }: Somebody, id: string) =>
  ask<{ node: object | null }>("query($id: ID!) { node(id: $id) { id } }", { id });

describe("an enquiry", () => {
  it("is answered, awarded and becomes a draft order with the quoted terms", async () => {
    const { buyer, first, second } = await cast();
    const lines = [
      { item: "romper", quantity: "333.333", unit: "MTR", targetPrice: "14" },
      { item: "rib", quantity: "0.1", unit: "KGM" },
    ];
    const rfq = await kit.asks(
      buyer,
      kit.enquiry([first, second], {
        ...{ lines, tolerancePercent: "3", requiredCategory: "A", sampleRequired: true },
      }),
    );
    const given = {
      ...{ rfqId: rfq.id, leadTimeDays: 30, note: "from stock" },
      lines: [
        { lineNo: 2, unitPrice: "0.35" },
        { lineNo: 1, unitPrice: "14.20" },
      ],
    };
    const won = await kit.quotes(first, given);
    const lost = await kit.quotes(second, {
      ...given,
      lines: [
        { lineNo: 1, unitPrice: "1" },
        { lineNo: 2, unitPrice: "1" },
      ],
    });
    const number = kit.orderNumber();

    const answer = await kit.awards(buyer, { quotationId: won.id, number, ifVersion: 1 });

    expect(won).toMatchObject({
      ...{ status: "SUBMITTED", revision: 1, total: { amount: "4733.37", currency: "CNY" } },
      lines: { nodes: [{ amount: { amount: "4733.33" } }, { amount: { amount: "0.04" } }] },
    });
    expect(answer).toMatchObject({
      status: "AWARDED",
      order: { status: "DRAFT", number, total: { amount: "4733.37" } },
    });
    const { order } = await buyer.ask<{ order: object }>(
      "query($number: String!) { order(number: $number) { kind tolerancePercent requiredCategory sampleRequired seller { id } lines(first: 9) { nodes { item unitPrice { amount } } } events(first: 9) { nodes { from to } } } }",
      { number },
    );
    expect(order).toEqual({
      ...{ kind: "PRODUCTION", tolerancePercent: "3", requiredCategory: "A", sampleRequired: true },
      seller: { id: first.id },
      lines: {
        nodes: [
          { item: "romper", unitPrice: { amount: "14.20" } },
          { item: "rib", unitPrice: { amount: "0.35" } },
        ],
      },
      events: { nodes: [{ from: null, to: "DRAFT" }] },
    });
    expect(await kit.lifeOf(second, "quotation", lost.id)).toMatchObject({
      status: "LOST",
      events: [{ to: "SUBMITTED" }, { from: "SUBMITTED", to: "LOST", by: null }],
    });
    expect(await kit.lifeOf(buyer, "rfq", rfq.id)).toMatchObject({ status: "AWARDED", version: 2 });
    expect(await kit.newsOf(buyer)).toEqual(["QUOTATION_RECEIVED", "QUOTATION_RECEIVED"]);
    expect(await kit.newsOf(first)).toEqual(["RFQ_INVITED", "QUOTATION_AWARDED"]);
    expect(await kit.newsOf(second)).toEqual(["RFQ_INVITED", "QUOTATION_LOST"]);
    // The draft is its buyer's own until it is submitted.
    const mine = "query($id: ID!) { quotation(id: $id) { order { id } } }";
    expect(await first.ask(mine, { id: won.id })).toEqual({ quotation: { order: null } });
  });

  it("leads to an order that both agree on", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const { id: quotationId } = await kit.bids(first, rfq.id);
    const { order } = await kit.awards(buyer, { quotationId, number: kit.orderNumber() });

    const { id: orderId } = order as { id: string };
    await ordering.submits(buyer, { orderId });

    expect(await ordering.accepts(first, { orderId })).toMatchObject({
      ...{ status: "ACCEPTED", total: { amount: "185.00" } },
    });
  });

  it("shows to those it invites and to nobody else", async () => {
    const { buyer, first, second } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));

    expect(await see(first, rfq.id)).toEqual({ node: { id: rfq.id } });
    expect(await see(second, rfq.id)).toEqual({ node: null });
    expect(await kit.codeOf(kit.bids(second, rfq.id))).toBe("NOT_FOUND");
    expect(await kit.codeOf(kit.callsOff(second, { rfqId: rfq.id }))).toBe("NOT_FOUND");
    expect(await kit.codeOf(kit.callsOff(first, { rfqId: rfq.id }))).toBe("FORBIDDEN");
    expect(await kit.codeOf(kit.bids(buyer, rfq.id))).toBe("FORBIDDEN");
  });

  it("to all shows to verified organizations that sell such orders, while it is open or they answered", async () => {
    const { buyer, first, second } = await cast();
    const weaver = await mill(server);
    const fabric = await kit.asks(buyer, kit.enquiry(null, { kind: "FABRIC" }));
    const rfq = await kit.asks(buyer, kit.enquiry(null));

    expect(await see(weaver, fabric.id)).toEqual({ node: { id: fabric.id } });
    expect(await see(first, fabric.id)).toEqual({ node: null });
    expect(await see(weaver, rfq.id)).toEqual({ node: null });
    await kit.bids(first, rfq.id);
    await kit.closes(buyer, { rfqId: rfq.id });
    expect(await see(first, rfq.id)).toEqual({ node: { id: rfq.id } });
    expect(await see(second, rfq.id)).toEqual({ node: null });
  });

  it("keeps what was hoped for before when it discloses what is hoped for now", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const before = linesOf(rfq)[0]?.id ?? "";
    const lines = [{ item: "romper", quantity: "10", unit: "H87", targetPrice: "15" }];
    const now = await kit.asksOtherwise(buyer, {
      ...{ rfqId: rfq.id, lines, disclosesTargetPrices: true },
    });
    const look = (who: Somebody, id = "") =>
      who.ask("query($id: ID!) { node(id: $id) { ... on RfqLine { targetPrice { amount } } } }", {
        id,
      });

    expect(await look(first, linesOf(now)[0]?.id)).toEqual({
      node: { targetPrice: { amount: "15.00" } },
    });
    expect(await look(first, before)).toEqual({ node: { targetPrice: null } });
    expect(await look(buyer, before)).toEqual({ node: { targetPrice: { amount: "17.30" } } });
  });

  it("hides what the requester hopes to pay unless it says so", async () => {
    const { buyer, first } = await cast();
    const hidden = await kit.asks(buyer, kit.enquiry([first]));
    const open = await kit.asks(buyer, kit.enquiry([first], { disclosesTargetPrices: true }));
    const look = (who: Somebody, id: string) =>
      who.ask<object>(
        "query($id: ID!) { rfq(id: $id) { audience invitations { totalCount } lines(first: 1) { nodes { targetPrice { amount } } } } }",
        { id },
      );
    const seen = (amount: string | null, rest: object) => ({
      rfq: { ...rest, lines: { nodes: [{ targetPrice: amount && { amount } }] } },
    });

    const asBidder = { audience: null, invitations: { totalCount: 0 } };
    const asRequester = { audience: "INVITED", invitations: { totalCount: 1 } };
    expect(await look(first, hidden.id)).toEqual(seen(null, asBidder));
    expect(await look(first, open.id)).toEqual(seen("17.30", asBidder));
    expect(await look(buyer, hidden.id)).toEqual(seen("17.30", asRequester));
  });
});

describe("competing quotations", () => {
  it("are invisible to each other: no ids, counts, totals, versions or times", async () => {
    const { buyer, first, second } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first, second]));
    const mine = await kit.bids(first, rfq.id, "18.50");
    const look = () =>
      first.ask(
        "query($id: ID!) { rfq(id: $id) { status version revision statusSince quotations { totalCount nodes { id total { amount } } } events { totalCount } invitations { totalCount } } quotations { totalCount } notices { totalCount } rfqs { totalCount } }",
        { id: rfq.id },
      );
    const before = await look();

    const other = await kit.bids(second, rfq.id, "17");
    await kit.requotes(second, { quotationId: other.id, ...kit.offer("16") });

    expect(await look()).toEqual(before);
    expect(await see(first, other.id)).toEqual({ node: null });
    expect(await kit.codeOf(kit.takesBack(first, { quotationId: other.id }))).toBe("NOT_FOUND");
    await kit.takesBack(second, { quotationId: other.id });
    expect(await look()).toEqual(before);
    expect(before).toMatchObject({
      rfq: { quotations: { totalCount: 1, nodes: [{ id: mine.id, total: { amount: "185.00" } }] } },
    });
  });

  it("leave the loser with LOST and nothing else", async () => {
    const { buyer, first, second } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first, second]));
    const [mine, other] = [await kit.bids(first, rfq.id), await kit.bids(second, rfq.id, "17")];

    await kit.awards(buyer, { quotationId: other.id, number: kit.orderNumber() });

    const all = await first.ask(
      "query($id: ID!) { rfq(id: $id) { status quotations { nodes { id status order { id } events { nodes { to reason by { id } } } } } events { nodes { to reason by { id } } } } notices { nodes { kind subject { id } } } }",
      { id: rfq.id },
    );
    const text = JSON.stringify(all);
    expect(text).toContain("LOST");
    for (const secret of [second.id, other.id, "170"]) expect(text).not.toContain(secret);
    expect(await see(first, mine.id)).toEqual({ node: { id: mine.id } });
  });

  it("are one live one for each bidder, and another after it was taken back", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const one = await kit.bids(first, rfq.id);

    expect(await kit.bids(first, rfq.id)).toMatchObject({ code: "QUOTATION_EXISTS" });
    expect(await kit.takesBack(first, { quotationId: one.id, reason: "too cheap" })).toMatchObject({
      status: "WITHDRAWN",
    });
    expect(await kit.requotes(first, { quotationId: one.id, ...kit.offer("1") })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect(await kit.bids(first, rfq.id)).toMatchObject({ status: "SUBMITTED" });
    expect(await kit.newsOf(buyer)).toEqual([
      ...["QUOTATION_RECEIVED", "QUOTATION_WITHDRAWN", "QUOTATION_RECEIVED"],
    ]);
  });

  it("keep every revision, and only the present one counts", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const { id: quotationId } = await kit.bids(first, rfq.id, "18.50");

    const revised = await kit.requotes(first, { quotationId, ...kit.offer("17.005") });

    expect(revised).toMatchObject({ revision: 2, version: 2, total: { amount: "170.05" } });
    const { quotation } = await buyer.ask<{ quotation: object }>(
      "query($id: ID!) { quotation(id: $id) { revisions { nodes { number total { amount } lines { nodes { unitPrice { amount } } } } } lines { nodes { unitPrice { amount } } } events { nodes { from to } } } }",
      { id: quotationId },
    );
    const priced = (amount: string) => ({ nodes: [{ unitPrice: { amount } }] });
    expect(quotation).toEqual({
      revisions: {
        nodes: [
          { number: 1, total: { amount: "185.00" }, lines: priced("18.50") },
          { number: 2, total: { amount: "170.05" }, lines: priced("17.005") },
        ],
      },
      lines: priced("17.005"),
      events: {
        nodes: [
          { from: null, to: "SUBMITTED" },
          { from: "SUBMITTED", to: "SUBMITTED" },
        ],
      },
    });
    // What the requester read is what it awards.
    const stale = { quotationId, number: kit.orderNumber(), ifVersion: 1 };
    expect(await kit.awards(buyer, stale)).toMatchObject({ code: "STALE_VERSION", version: 2 });
  });
});

describe("an enquiry that changes", () => {
  it("tells whom it concerns, and awards nothing that answers what it asked before", async () => {
    const { buyer, first, second } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first, second]));
    const { id: quotationId } = await kit.bids(first, rfq.id);

    const lines = [{ item: "romper", quantity: "20", unit: "H87" }];
    const changed = await kit.asksOtherwise(buyer, { rfqId: rfq.id, ifVersion: 1, lines });

    expect(changed).toMatchObject({ revision: 2, version: 2 });
    expect(await kit.newsOf(first)).toEqual(["RFQ_INVITED", "RFQ_CHANGED"]);
    expect(await kit.newsOf(second)).toEqual(["RFQ_INVITED", "RFQ_CHANGED"]);
    const number = kit.orderNumber();
    expect(await kit.awards(buyer, { quotationId, number })).toMatchObject({
      code: "QUOTATION_OUTDATED",
    });
    expect(await kit.bids(second, rfq.id, "1", { lines: [] }).catch(String)).toMatch(/lines/);
    await kit.requotes(first, { quotationId, ...kit.offer("18") });
    expect(await kit.awards(buyer, { quotationId, number })).toMatchObject({
      order: { total: { amount: "360.00" } },
    });
    expect(await kit.asksOtherwise(buyer, { rfqId: rfq.id, title: "x" })).toMatchObject({
      code: "RFQ_NOT_OPEN",
    });
  });

  it("is refused when somebody else changed it first, and a quotation for the version before too", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    await kit.asksOtherwise(buyer, { rfqId: rfq.id, title: "rompers" });

    expect(await kit.asksOtherwise(buyer, { rfqId: rfq.id, ifVersion: 1 })).toMatchObject({
      code: "STALE_VERSION",
    });
    expect(await kit.bids(first, rfq.id, "1", { ifVersion: 1 })).toMatchObject({
      code: "STALE_VERSION",
    });
  });
});

describe("an award", () => {
  it("is not made with a number used before, and then nothing is", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const { id: quotationId } = await kit.bids(first, rfq.id);
    const { number } = ordering.wanted(first);
    await ordering.drafts(buyer, first, { number });

    expect(await kit.awards(buyer, { quotationId, number })).toMatchObject({
      code: "NUMBER_TAKEN",
    });
    expect(await kit.lifeOf(buyer, "quotation", quotationId)).toMatchObject({
      status: "SUBMITTED",
    });
    expect(await kit.lifeOf(buyer, "rfq", rfq.id)).toMatchObject({ status: "OPEN", version: 1 });
  });

  it("is the requester's, and only of a bidder that may act", async () => {
    const { buyer, first, second } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first, second]));
    const { id: quotationId } = await kit.bids(first, rfq.id);
    const number = kit.orderNumber();

    expect(await kit.codeOf(kit.awards(first, { quotationId, number }))).toBe("FORBIDDEN");
    expect(await kit.codeOf(kit.awards(second, { quotationId, number }))).toBe("NOT_FOUND");
    await server.app.database.query("UPDATE organization SET status = 'SUSPENDED' WHERE id = $1", [
      first.organizationId,
    ]);
    expect(await kit.awards(buyer, { quotationId, number })).toMatchObject({
      code: "BIDDER_UNAVAILABLE",
    });
  });

  it("is made once however often one request with a key comes", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const { id: quotationId } = await kit.bids(first, rfq.id);
    const key = { "idempotency-key": randomUUID() };
    const input = { quotationId, number: kit.orderNumber() };

    const answers: Act[] = await Promise.all(
      Array.from({ length: 6 }, () => kit.awards(buyer, input, key)),
    );

    expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => "Quotation"));
    expect(await buyer.ask("{ orders { totalCount } }")).toEqual({ orders: { totalCount: 1 } });
  });
});
