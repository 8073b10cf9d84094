import { does, type Act, type Somebody } from "../kit/acting";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const allocates = does("allocateOrderLine", "OrderAllocation", "id quantity unit");
const releases = does("releaseAllocation", "OrderAllocation", "id releasedAt releaseReason");

const lineIdOf = (order: Act): string =>
  (order["lines"] as { nodes: { id: string }[] }).nodes[0]?.id ?? "";
const secondOf = (order: Act): string | undefined =>
  (order["lines"] as { nodes: { id: string }[] }).nodes[1]?.id;
const fabric = (quantity: string, unit = "MTR") => ({
  kind: "FABRIC",
  lines: [{ item: "jersey", quantity, unit, unitPrice: "14.20" }],
});

/** A shop that ordered garments, the maker in the middle, and the mill it ordered fabric from. */
async function chain(metres = "100") {
  const [buyer, middle, supplier] = [await shop(server), await maker(server), await mill(server)];
  const sold = await kit.agrees(buyer, middle);
  const bought = await kit.agrees(middle, supplier, fabric(metres));
  const lines = { downstreamLineId: lineIdOf(sold), upstreamLineId: lineIdOf(bought) };
  return { buyer, middle, supplier, sold, bought, lines };
}

const seenBy = async ({ ask }: Somebody, id: string, edge: string): Promise<unknown> =>
  (
    await ask<{ order: unknown }>(
      `query($id: ID!) { order(id: $id) { ${edge}(first: 9) { nodes { id } } } }`,
      { id },
    )
  ).order;

describe("what was bought for what was sold", () => {
  it("is known to the organization in the middle and to nobody else", async () => {
    const { buyer, middle, supplier, sold, bought, lines } = await chain();

    const made = await allocates(middle, { ...lines, quantity: "60" });

    expect(made).toMatchObject({ quantity: "60", unit: "MTR" });
    const nobody = { nodes: [] };
    expect(await seenBy(middle, sold.id, "upstreamOrders")).toEqual({
      upstreamOrders: { nodes: [{ id: bought.id }] },
    });
    expect(await seenBy(buyer, sold.id, "upstreamOrders")).toEqual({ upstreamOrders: nobody });
    expect(await seenBy(supplier, bought.id, "downstreamOrders")).toEqual({
      downstreamOrders: nobody,
    });
    await expect(releases(supplier, { allocationId: made.id, reason: "mine" })).rejects.toThrow(
      "NOT_FOUND",
    );
  });

  it("is never more than was bought, in whatever unit it is said", async () => {
    const { middle, lines } = await chain("9.144");

    expect(await allocates(middle, { ...lines, quantity: "10.000001", unit: "YRD" })).toMatchObject(
      {
        code: "OVER_ALLOCATED",
      },
    );
    expect(await allocates(middle, { ...lines, quantity: "10", unit: "YRD" })).toMatchObject({
      quantity: "9.144",
      unit: "MTR",
    });
    expect(await allocates(middle, { ...lines, quantity: "1" })).toMatchObject({
      code: "OVER_ALLOCATED",
    });
  });

  it.each([
    [{ quantity: "1", unit: "H87" }, "unit", "INCOMPATIBLE"],
    [{ quantity: "1", unit: "KGM" }, "unit", "FABRIC_UNKNOWN"],
    [{ quantity: "0" }, "quantity", "NOT_POSITIVE"],
    [{ quantity: "-1" }, "quantity", "NOT_POSITIVE"],
    [{ quantity: "0.0000001" }, "quantity", "TOO_PRECISE"],
  ])("is not said as %j", async (more, field, reason) => {
    const { middle, lines } = await chain();

    await expect(allocates(middle, { ...lines, ...more })).rejects.toThrow(
      `"path":["input","${field}"],"reason":"${reason}"`,
    );
  });

  it("is planned by the seller of the one and buyer of the other", async () => {
    const { buyer, middle, supplier, lines } = await chain();
    const another = await chain();
    const quantity = "1";

    await expect(allocates(buyer, { ...lines, quantity })).rejects.toThrow("NOT_FOUND");
    await expect(allocates(supplier, { ...lines, quantity })).rejects.toThrow("NOT_FOUND");
    await expect(
      allocates(middle, { ...lines, upstreamLineId: another.lines.upstreamLineId, quantity }),
    ).rejects.toThrow("NOT_FOUND");
    const own = { downstreamLineId: lines.upstreamLineId, upstreamLineId: lines.upstreamLineId };
    await expect(allocates(middle, { ...own, quantity })).rejects.toThrow("FORBIDDEN");
    const both = {
      downstreamLineId: lines.downstreamLineId,
      upstreamLineId: lines.downstreamLineId,
    };
    await expect(allocates(middle, { ...both, quantity })).rejects.toThrow("BUYER_IS_NOT_SELLER");
  });

  it("is given up with a reason, and is free again", async () => {
    const { middle, sold, lines } = await chain();
    const { id: allocationId } = await allocates(middle, { ...lines, quantity: "100" });
    expect(await allocates(middle, { ...lines, quantity: "0.1" })).toMatchObject({
      code: "OVER_ALLOCATED",
    });

    expect(await releases(middle, { allocationId, reason: "other cloth" })).toMatchObject({
      releaseReason: "other cloth",
    });
    expect(await releases(middle, { allocationId, reason: "again" })).toMatchObject({
      code: "ALLOCATION_RELEASED",
    });
    expect(await seenBy(middle, sold.id, "upstreamOrders")).toEqual({
      upstreamOrders: { nodes: [] },
    });
    expect(await allocates(middle, { ...lines, quantity: "1" })).toMatchObject({ quantity: "1" });
    expect(await allocates(middle, { ...lines, quantity: "1" })).toMatchObject({
      code: "ALLOCATION_EXISTS",
    });
  });

  it("is counted on: its own organization does not agree to less", async () => {
    const { middle, supplier, bought, lines } = await chain();
    await allocates(middle, { ...lines, quantity: "60" });
    const less = { orderId: bought.id, reason: "less", ...fabric("59") };
    const { kind: _kind, ...change } = less;

    expect(await kit.asksForChange(middle, change)).toMatchObject({ code: "LINE_ALLOCATED" });
    const { id: requestId } = await kit.asksForChange(supplier, change);
    expect(await kit.confirms(middle, { requestId })).toMatchObject({ code: "LINE_ALLOCATED" });
  });

  it("keeps to what its own organization has asked for, so that whoever confirms never learns of it", async () => {
    const { middle, supplier, bought, lines } = await chain();
    const less = { orderId: bought.id, reason: "less", lines: fabric("50").lines };
    const { id: requestId } = await kit.asksForChange(middle, less);

    expect(await allocates(middle, { ...lines, quantity: "51" })).toMatchObject({
      code: "OVER_ALLOCATED",
    });
    expect(await allocates(middle, { ...lines, quantity: "50" })).toMatchObject({ quantity: "50" });
    expect(await kit.confirms(supplier, { requestId })).toMatchObject({ status: "CONFIRMED" });
  });

  it("is not planned with lines its own organization has asked to take away or to count otherwise", async () => {
    const { middle, sold, bought, lines } = await chain();
    const other = [{ item: "socks", quantity: "10", unit: "PR", unitPrice: "1" }];
    const changed = { orderId: bought.id, reason: "by weight", lines: fabric("20", "KGM").lines };
    const { id: requestId } = await kit.asksForChange(middle, changed);
    const asked = { ...lines, quantity: "1" };

    expect(await allocates(middle, asked)).toMatchObject({ code: "REQUEST_OPEN" });
    await kit.withdraws(middle, { requestId });
    expect(await allocates(middle, asked)).toMatchObject({ quantity: "1" });
    // The line keeps its number, so what is meant for it stays.
    expect(
      await kit.asksForChange(middle, { orderId: sold.id, reason: "socks", lines: other }),
    ).toMatchObject({ status: "OPEN" });
  });

  it("never stands in the way of the other party, however asking and planning cross", async () => {
    for (let round = 0; round < 5; round++) {
      const { middle, supplier, bought, lines } = await chain();
      const less = { orderId: bought.id, reason: "less", lines: fabric("50").lines };

      const [asked] = await Promise.all([
        kit.asksForChange(middle, less),
        allocates(middle, { ...lines, quantity: "60" }),
      ]);

      if (asked.__typename === "OrderRequest")
        expect(await kit.confirms(supplier, { requestId: asked.id })).toMatchObject({
          status: "CONFIRMED",
        });
      else expect(asked).toMatchObject({ code: "LINE_ALLOCATED" });
    }
  });

  it("outlives its line: what the other party takes off is given up, and nobody deletes it", async () => {
    const { buyer, middle, supplier, lines } = await chain();
    const item = { unit: "MTR", quantity: "10", unitPrice: "1" };
    const two = {
      lines: [
        { ...item, item: "jersey" },
        { ...item, item: "rib" },
      ],
    };
    const bought = await kit.offers(middle, supplier, { kind: "FABRIC", ...two });
    const sold = await kit.offers(buyer, middle, two);
    const { downstreamLineId, upstreamLineId } = lines;
    const plan = { quantity: "5" };
    const last = { upstream: secondOf(bought), downstream: secondOf(sold) };
    const up = await allocates(middle, {
      ...plan,
      downstreamLineId,
      upstreamLineId: last.upstream,
    });
    const down = await allocates(middle, {
      ...plan,
      downstreamLineId: last.downstream,
      upstreamLineId,
    });
    expect([up.__typename, down.__typename]).toEqual(["OrderAllocation", "OrderAllocation"]);

    const one = { lines: two.lines.slice(0, 1) };
    const cut = await kit.counters(supplier, { orderId: bought.id, ...one });
    await kit.counters(middle, { orderId: sold.id, tolerancePercent: "1" });
    const cutToo = await kit.counters(buyer, { orderId: sold.id, ...one });

    expect([cut["status"], cutToo["status"]]).toEqual(["COUNTERED", "SUBMITTED"]);
    const look = `query($id: ID!) { node(id: $id) { ... on OrderAllocation { quantity releaseReason upstreamLine { id } downstreamLine { id } } } }`;
    const gone = { quantity: "5", releaseReason: "The line is no longer on the order." };
    expect(await middle.ask(look, { id: up.id })).toEqual({
      node: { ...gone, upstreamLine: null, downstreamLine: { id: downstreamLineId } },
    });
    expect(await middle.ask(look, { id: down.id })).toEqual({
      node: { ...gone, upstreamLine: { id: upstreamLineId }, downstreamLine: null },
    });
    expect(await supplier.ask(look, { id: up.id })).toEqual({ node: null });
    expect(await releases(middle, { allocationId: up.id, reason: "x" })).toMatchObject({
      code: "ALLOCATION_RELEASED",
    });
    expect(await kit.accepts(middle, { orderId: bought.id })).toMatchObject({ status: "ACCEPTED" });
  });

  it("does not end in a circle", async () => {
    const [a, b] = [await maker(server), await maker(server)];
    const there = await kit.agrees(a, b);
    const back = await kit.agrees(b, a);
    const ids = [lineIdOf(there), lineIdOf(back)];
    const one = { downstreamLineId: ids[0], upstreamLineId: ids[1], quantity: "1" };
    const other = { downstreamLineId: ids[1], upstreamLineId: ids[0], quantity: "1" };

    const answers = await Promise.all([allocates(b, one), allocates(a, other)]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      "AllocationCycle",
      "OrderAllocation",
    ]);
  });

  it("adds up to no more than was bought when ten are planned at once", async () => {
    const { buyer, middle, lines } = await chain("5");
    const sold = await Promise.all(Array.from({ length: 10 }, () => kit.agrees(buyer, middle)));

    const answers = await Promise.all(
      sold.map(order =>
        allocates(middle, { ...lines, downstreamLineId: lineIdOf(order), quantity: "1" }),
      ),
    );

    const made = answers.filter(({ __typename }) => __typename === "OrderAllocation");
    expect(made).toHaveLength(5);
    expect(answers.filter(({ __typename }) => __typename === "OverAllocated")).toHaveLength(5);
  });

  it("is not planned with an order that came to nothing", async () => {
    const { middle, supplier, lines } = await chain();
    const refused = await kit.offers(middle, supplier, fabric("5"));
    await kit.rejects(supplier, { orderId: refused.id, reason: "no" });

    expect(
      await allocates(middle, { ...lines, upstreamLineId: lineIdOf(refused), quantity: "1" }),
    ).toMatchObject({ code: "ORDER_ENDED" });
  });
});
