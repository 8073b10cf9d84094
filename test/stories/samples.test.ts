import type { Somebody } from "../kit/acting";
import * as ordering from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import * as kit from "../kit/sourcing";
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
const wanted = { wanted: "one of size 90, snaps as agreed" };

/** A sample that lies before the buyer. */
async function received(buyer: Somebody, seller: Somebody, asked: object): Promise<string> {
  const { id: sampleId } = await kit.wantsSample(buyer, { ...asked, ...wanted });
  await kit.makesSample(seller, { sampleId });
  await kit.sendsSample(seller, { sampleId });
  await kit.receivesSample(buyer, { sampleId });
  return sampleId;
}

describe("an order that requires a sample", () => {
  it("starts production when one is approved, and not before", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await ordering.agrees(buyer, seller, { sampleRequired: true });
    const waiting = { code: "SAMPLE_NOT_APPROVED" };
    expect(await ordering.starts(seller, { orderId })).toMatchObject(waiting);

    const first = await received(buyer, seller, { orderId });
    expect(await ordering.starts(seller, { orderId })).toMatchObject(waiting);
    await kit.rejectsSample(buyer, { sampleId: first, reason: "snaps too weak" });
    expect(await ordering.starts(seller, { orderId })).toMatchObject(waiting);
    const second = await received(buyer, seller, { orderId });
    await kit.approvesSample(buyer, { sampleId: second });

    expect(await ordering.starts(seller, { orderId })).toMatchObject({ status: "IN_PRODUCTION" });
    const { order } = await seller.ask<{ order: object }>(
      "query($id: ID!) { order(id: $id) { samples { nodes { round status events { nodes { to reason } } } } } }",
      { id: orderId },
    );
    const steps = ["REQUESTED", "MAKING", "SENT", "RECEIVED"].map(to => ({ to, reason: null }));
    expect(order).toEqual({
      samples: {
        nodes: [
          {
            ...{ round: 1, status: "REJECTED" },
            events: { nodes: [...steps, { to: "REJECTED", reason: "snaps too weak" }] },
          },
          {
            ...{ round: 2, status: "APPROVED" },
            events: { nodes: [...steps, { to: "APPROVED", reason: null }] },
          },
        ],
      },
    });
  });

  it("needs one of its own: another order's does not count", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await ordering.agrees(buyer, seller, { sampleRequired: true });
    const other = await ordering.agrees(buyer, seller);
    await kit.approvesSample(buyer, {
      sampleId: await received(buyer, seller, { orderId: other.id }),
    });

    expect(await ordering.starts(seller, { orderId })).toMatchObject({
      code: "SAMPLE_NOT_APPROVED",
    });
  });
});

describe("samples of a quotation", () => {
  it("are those of the order it becomes, and the next round goes on counting", async () => {
    const [buyer, seller] = await parties();
    const rfq = await kit.asks(buyer, kit.enquiry([seller], { sampleRequired: true }));
    const { id: quotationId } = await kit.bids(seller, rfq.id);
    const first = await received(buyer, seller, { quotationId });
    await kit.rejectsSample(buyer, { sampleId: first, reason: "too long" });
    const second = await received(buyer, seller, { quotationId });
    const { order } = await kit.awards(buyer, { quotationId, number: kit.orderNumber() });
    const { id: orderId } = order as { id: string };
    await ordering.submits(buyer, { orderId });
    await ordering.accepts(seller, { orderId });

    expect(await ordering.starts(seller, { orderId })).toMatchObject({
      code: "SAMPLE_NOT_APPROVED",
    });
    expect(await kit.approvesSample(buyer, { sampleId: second })).toMatchObject({
      ...{ round: 2, order: { id: orderId }, quotation: { id: quotationId } },
    });
    expect(await ordering.starts(seller, { orderId })).toMatchObject({ status: "IN_PRODUCTION" });
    expect(await kit.wantsSample(buyer, { orderId, ...wanted })).toMatchObject({ round: 3 });
  });

  it("are asked for while it waits for the award only, and by its requester", async () => {
    const [buyer, seller] = await parties();
    const rfq = await kit.asks(buyer, kit.enquiry([seller]));
    const { id: quotationId } = await kit.bids(seller, rfq.id);
    const stranger = await maker(server);
    const ask = { quotationId, ...wanted };

    expect(await kit.codeOf(kit.wantsSample(seller, ask))).toBe("FORBIDDEN");
    expect(await kit.codeOf(kit.wantsSample(stranger, ask))).toBe("NOT_FOUND");
    await kit.takesBack(seller, { quotationId });
    expect(await kit.wantsSample(buyer, ask)).toMatchObject({ code: "NOT_TO_BE_SAMPLED" });
  });

  it("of a draft meant for another seller by now let nobody start", async () => {
    const [buyer, seller] = await parties();
    const other = await maker(server);
    const rfq = await kit.asks(buyer, kit.enquiry([seller], { sampleRequired: true }));
    const { id: quotationId } = await kit.bids(seller, rfq.id);
    const sampleId = await received(buyer, seller, { quotationId });
    await kit.approvesSample(buyer, { sampleId });
    const { order } = await kit.awards(buyer, { quotationId, number: kit.orderNumber() });
    const { id: orderId } = order as { id: string };
    await ordering.edits(buyer, { orderId, sellerId: other.id });
    await ordering.submits(buyer, { orderId });
    await ordering.accepts(other, { orderId });

    expect(await ordering.starts(other, { orderId })).toMatchObject({
      code: "SAMPLE_NOT_APPROVED",
    });
    const theirs = await other.ask(
      "query($id: ID!) { order(id: $id) { samples { totalCount } } }",
      { id: orderId },
    );
    expect(theirs).toEqual({ order: { samples: { totalCount: 0 } } });
    expect(await kit.wantsSample(buyer, { orderId, ...wanted })).toMatchObject({ round: 1 });
  });
});

describe("one round", () => {
  it("comes after the other, also when several are asked for at once", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await ordering.agrees(buyer, seller);

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => kit.wantsSample(buyer, { orderId, ...wanted })),
    );

    expect(answers.filter(({ __typename }) => __typename === "Sample")).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "SAMPLE_UNDER_WAY")).toHaveLength(5);
  });

  it("is moved by the party whose turn it is", async () => {
    const [buyer, seller] = await parties();
    const stranger = await maker(server);
    const { id: orderId } = await ordering.agrees(buyer, seller);
    const { id: sampleId } = await kit.wantsSample(buyer, { orderId, ...wanted });

    expect(await kit.codeOf(kit.makesSample(buyer, { sampleId }))).toBe("FORBIDDEN");
    expect(await kit.codeOf(kit.makesSample(stranger, { sampleId }))).toBe("NOT_FOUND");
    expect(await kit.approvesSample(buyer, { sampleId })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    await kit.makesSample(seller, { sampleId });
    expect(await kit.sendsSample(seller, { sampleId, ifVersion: 1 })).toMatchObject({
      ...{ code: "STALE_VERSION", version: 2 },
    });
    expect(await kit.sendsSample(seller, { sampleId, tracking: "SF 12" })).toMatchObject({
      ...{ status: "SENT", tracking: "SF 12" },
    });
    expect(await kit.cancelsSample(buyer, { sampleId, reason: "late" })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect(await kit.codeOf(kit.receivesSample(seller, { sampleId }))).toBe("FORBIDDEN");
    expect(await kit.newsOf(buyer)).toEqual(["ORDER_ACCEPTED", "SAMPLE_MAKING", "SAMPLE_SENT"]);
    expect(await kit.newsOf(seller)).toEqual(["ORDER_SUBMITTED", "SAMPLE_REQUESTED"]);
  });

  it.each(["buyer", "seller"] as const)("is called off by the %s before it is sent", async who => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await ordering.agrees(buyer, seller);
    const { id: sampleId } = await kit.wantsSample(buyer, { orderId, ...wanted });

    const by = { buyer, seller }[who];
    expect(await kit.cancelsSample(by, { sampleId, reason: "no cloth" })).toMatchObject({
      status: "CANCELLED",
    });
    expect(await kit.wantsSample(buyer, { orderId, ...wanted })).toMatchObject({ round: 2 });
  });

  it("ends once when approved, rejected and called off at the same time", async () => {
    const [buyer, seller] = await parties();
    const { id: orderId } = await ordering.agrees(buyer, seller);
    const sampleId = await received(buyer, seller, { orderId });

    await Promise.all(
      Array.from({ length: 9 }, (_, at) => {
        if (at % 3 === 0) return kit.approvesSample(buyer, { sampleId });
        return at % 3 === 1
          ? kit.rejectsSample(buyer, { sampleId, reason: "no" })
          : kit.cancelsSample(seller, { sampleId, reason: "no" });
      }),
    );

    const life = await kit.lifeOf(buyer, "sample", sampleId);
    expect(life?.events.filter(({ from }) => from === "RECEIVED")).toHaveLength(1);
    expect(life?.events.at(-1)?.to).toBe(life?.status);
  });

  it("is for an order that was offered and has not ended", async () => {
    const [buyer, seller] = await parties();
    const draft = await ordering.drafts(buyer, seller);
    const ended = await ordering.offers(buyer, seller);
    await ordering.rejects(seller, { orderId: ended.id, reason: "full" });

    const refused = { code: "NOT_TO_BE_SAMPLED" };
    expect(await kit.wantsSample(buyer, { orderId: draft.id, ...wanted })).toMatchObject(refused);
    expect(await kit.wantsSample(buyer, { orderId: ended.id, ...wanted })).toMatchObject(refused);
    const told = (input: object) => kit.wantsSample(buyer, input).catch(String);
    expect(await told(wanted)).toContain('"path":["input","orderId"]');
    const both = { orderId: draft.id, quotationId: "quo_0", ...wanted };
    expect(await told(both)).toContain('"path":["input","quotationId"]');
    expect(await told({ orderId: draft.id, wanted: " " })).toContain('"path":["input","wanted"]');
  });
});
