import type { Somebody } from "../kit/acting";
import * as kit from "../kit/sourcing";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

const clock = { at: new Date(), now: () => clock.at };

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, clock);
});
afterAll(() => server.stop());
beforeEach(() => {
  clock.at = new Date();
});

const rings = async (): Promise<void> => {
  for (const { work } of server.app.jobs) await work();
};
const inAnHour = (): string => new Date(clock.at.getTime() + 3_600_000).toISOString();

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

describe("the deadline", () => {
  it("still counts itself, and ends everything after it", async () => {
    const { buyer, first, second } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first, second], { deadline: inAnHour() }));
    clock.at = new Date(clock.at.getTime() + 3_600_000);
    await rings();

    const mine = await kit.bids(first, rfq.id);
    expect(await kit.requotes(first, { quotationId: mine.id, ...kit.offer("18") })).toMatchObject({
      revision: 2,
    });
    clock.at = new Date(clock.at.getTime() + 1);
    expect(await kit.bids(second, rfq.id)).toMatchObject({ code: "DEADLINE_PASSED" });
    expect(await kit.requotes(first, { quotationId: mine.id, ...kit.offer("17") })).toMatchObject({
      code: "DEADLINE_PASSED",
    });
    const late = { quotationId: mine.id, number: kit.orderNumber() };
    expect(await kit.awards(buyer, late)).toMatchObject({ code: "DEADLINE_PASSED" });
    expect(await kit.asksOtherwise(buyer, { rfqId: rfq.id, deadline: inAnHour() })).toMatchObject({
      code: "DEADLINE_PASSED",
    });

    await Promise.all([rings(), rings(), rings()]);
    expect(await kit.lifeOf(buyer, "rfq", rfq.id)).toMatchObject({
      status: "EXPIRED",
      events: [{ to: "OPEN" }, { from: "OPEN", to: "EXPIRED", by: null }],
    });
    expect(await kit.lifeOf(first, "quotation", mine.id)).toMatchObject({ status: "EXPIRED" });
    expect(await kit.bids(second, rfq.id)).toMatchObject({ code: "RFQ_NOT_OPEN" });
    expect(await kit.awards(buyer, late)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect((await kit.newsOf(buyer)).filter(kind => kind === "RFQ_EXPIRED")).toHaveLength(1);
    expect(await kit.newsOf(second)).toEqual(["RFQ_INVITED", "RFQ_EXPIRED"]);
  });

  it("is not the only one: a quotation is good until the instant it names", async () => {
    const { buyer, first } = await cast();
    const rfq = await kit.asks(buyer, kit.enquiry([first]));
    const { id: quotationId } = await kit.bids(first, rfq.id, "18", { validUntil: inAnHour() });
    clock.at = new Date(clock.at.getTime() + 3_600_001);

    const number = kit.orderNumber();
    expect(await kit.awards(buyer, { quotationId, number })).toMatchObject({
      code: "OFFER_EXPIRED",
    });
    await kit.requotes(first, { quotationId, ...kit.offer("18") });
    expect(await kit.awards(buyer, { quotationId, number })).toMatchObject({ status: "AWARDED" });
  });
});

describe("ending an enquiry", () => {
  it.each([
    ["closed", kit.closes, "CLOSED", "RFQ_CLOSED"],
    ["called off", kit.callsOff, "CANCELLED", "RFQ_CANCELLED"],
  ] as const)(
    "when it is %s, quotations expire and bidders hear of it",
    async (_, end, to, told) => {
      const { buyer, first } = await cast();
      const rfq = await kit.asks(buyer, kit.enquiry([first]));
      const mine = await kit.bids(first, rfq.id);

      expect(await end(buyer, { rfqId: rfq.id, reason: "no demand" })).toMatchObject({
        status: to,
      });

      expect(await kit.lifeOf(first, "quotation", mine.id)).toMatchObject({ status: "EXPIRED" });
      expect(await kit.newsOf(first)).toEqual(["RFQ_INVITED", told]);
      expect(await end(buyer, { rfqId: rfq.id })).toMatchObject({ code: "ILLEGAL_TRANSITION" });
      expect(await kit.takesBack(first, { quotationId: mine.id })).toMatchObject({
        code: "ILLEGAL_TRANSITION",
      });
    },
  );
});
