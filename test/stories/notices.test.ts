import { does, type Somebody } from "../kit/acting";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Told {
  readonly number: number;
  readonly kind: string;
  readonly subject: { readonly id: string } | null;
}

const newsOf = async ({ ask }: Somebody): Promise<readonly Told[]> =>
  (
    await ask<{ notices: { nodes: Told[] } }>(
      "{ notices(first: 100, orderBy: [{ field: NUMBER, direction: ASC }]) { nodes { number kind subject { id } } } }",
    )
  ).notices.nodes;
const kinds = (news: readonly Told[]): readonly string[] => news.map(({ kind }) => kind);
const lineIdOf = (order: Record<string, unknown>): string =>
  (order["lines"] as { nodes: { id: string }[] }).nodes[0]?.id ?? "";

describe("the news of an order", () => {
  it("goes to the other party, in order and numbered without a gap", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const { id: orderId } = await kit.offers(buyer, seller);
    await kit.counters(seller, { orderId, tolerancePercent: "5" });
    await kit.accepts(buyer, { orderId });
    await kit.starts(seller, { orderId });
    await kit.cancels(buyer, { orderId, reason: "no demand" });
    const [request] = await kit.requestsOf(seller, orderId);
    await kit.confirms(seller, { requestId: request?.id });

    const [toBuyer, toSeller] = [await newsOf(buyer), await newsOf(seller)];

    expect(kinds(toSeller)).toEqual(["ORDER_SUBMITTED", "ORDER_ACCEPTED", "ORDER_REQUEST_OPENED"]);
    expect(kinds(toBuyer)).toEqual([
      ...["ORDER_COUNTERED", "ORDER_IN_PRODUCTION"],
      ...["ORDER_REQUEST_CONFIRMED", "ORDER_CANCELLED"],
    ]);
    for (const news of [toBuyer, toSeller])
      expect(news.map(({ number }) => number)).toEqual(news.map((_, at) => at + 1));
    expect(toSeller[0]?.subject).toEqual({ id: orderId });
    expect(toSeller[2]?.subject).toEqual({ id: request?.id });
  });

  it("is nobody else's, and there is none of a draft", async () => {
    const [buyer, seller, stranger] = [await shop(server), await maker(server), await mill(server)];
    const { id: orderId } = await kit.drafts(buyer, seller);
    await kit.cancels(buyer, { orderId, reason: "no" });
    await kit.offers(buyer, seller);

    expect(await newsOf(seller)).toHaveLength(1);
    expect(await newsOf(stranger)).toEqual([]);
    expect(await server.as()("{ notices { totalCount } }")).toEqual({
      notices: { totalCount: 0 },
    });
  });

  it("tells whoever bought for it that it has ended, and leaves that to go on", async () => {
    const [buyer, middle, supplier] = [await shop(server), await maker(server), await mill(server)];
    const sold = await kit.offers(buyer, middle);
    const bought = await kit.agrees(middle, supplier);
    await does(
      "allocateOrderLine",
      "OrderAllocation",
      "id",
    )(middle, {
      downstreamLineId: lineIdOf(sold),
      upstreamLineId: lineIdOf(bought),
      quantity: "1",
    });

    await kit.cancels(buyer, { orderId: sold.id, reason: "no demand" });

    expect((await newsOf(middle)).slice(-2)).toMatchObject([
      { kind: "ORDER_CANCELLED", subject: { id: sold.id } },
      { kind: "DOWNSTREAM_ENDED", subject: { id: bought.id } },
    ]);
    expect(kinds(await newsOf(supplier))).toEqual(["ORDER_SUBMITTED"]);
    expect((await kit.historyOf(middle, bought.id)).status).toBe("ACCEPTED");
  });

  it("keeps its numbers without a gap when many things happen at once", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const made = await Promise.all(Array.from({ length: 12 }, () => kit.offers(buyer, seller)));
    await Promise.all(made.map(({ id: orderId }) => kit.accepts(seller, { orderId })));

    const numbers = (await newsOf(buyer)).map(({ number }) => number);

    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(await newsOf(seller)).toHaveLength(12);
  });
});
