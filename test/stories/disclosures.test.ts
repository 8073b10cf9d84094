import { MemberRole } from "@weft/schema";
import { LotKind } from "@weft/schema";
import type { Somebody } from "../kit/acting";
import { anotherKey } from "../kit/credentials";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";
import { chain, grants, lotOf, revokes, traces, uses, type Chain } from "../kit/tracing";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Who is named on the trace of the garments, and how many places are masked. */
async function namesFor(who: Somebody, { lots }: Chain) {
  const found = await traces(who, lots.garment);
  return {
    names: found?.nodes.flatMap(({ supplier }) => supplier?.id ?? []),
    masked: found?.nodes.filter(({ masked }) => masked).length,
  };
}

interface Told {
  readonly kind: string;
  readonly subject: { readonly id: string } | null;
}

const newsOf = async ({ ask }: Somebody): Promise<readonly Told[]> =>
  (
    await ask<{ notices: { nodes: Told[] } }>(
      `{ notices(first: 100, filter: { kind: { in: [DISCLOSURE_GRANTED, DISCLOSURE_REVOKED] } }, orderBy: [{ field: NUMBER, direction: ASC }]) { nodes { kind subject { id } } } }`,
    )
  ).notices.nodes;

describe("a supplier that discloses itself to one organization", () => {
  it("is named on its traces, and on nobody else's", async () => {
    const here = await chain(server);
    const { weaver, seller, sewer, lots, tx } = here;
    const other = await shop(server);
    const sale = await kit.agrees(other, sewer);
    const garments = { orderId: sale.id.slice(4), kind: LotKind.GARMENT };
    const otherLot = await lotOf(tx, sewer, garments);
    await uses(tx, sewer, otherLot, [lots.cloth]);
    expect(await namesFor(seller, here)).toEqual({ names: [], masked: 2 });

    await grants(weaver, { buyerId: seller.id });

    expect(await namesFor(seller, here)).toEqual({ names: [weaver.id], masked: 1 });
    expect((await traces(other, otherLot))?.nodes).toMatchObject([{ masked: true }]);
  });

  it("is masked again when it revokes that, and named anew when it grants it anew", async () => {
    const here = await chain(server);
    const { weaver, seller } = here;
    const { id: disclosureId } = await grants(weaver, { buyerId: seller.id });

    const revoked = await revokes(weaver, { disclosureId });

    expect(revoked["revokedAt"]).not.toBeNull();
    expect(await namesFor(seller, here)).toEqual({ names: [], masked: 2 });
    await grants(weaver, { buyerId: seller.id });
    expect(await namesFor(seller, here)).toMatchObject({ names: [weaver.id] });
  });

  it("tells its name, and nothing of its lots or orders", async () => {
    const here = await chain(server);
    const { weaver, seller, lots, orders } = here;
    await grants(weaver, { buyerId: seller.id });

    const found = await traces(seller, lots.garment);
    const named = found?.nodes.find(({ supplier }) => supplier?.id === weaver.id);

    expect(named).toMatchObject({ label: named?.supplier?.nameEn, masked: false, lot: null });
    const query = `query($lot: ID!, $order: ID!, $id: ID!) { node(id: $lot) { id } order(id: $order) { id }
      trace(lotId: $id, direction: UPSTREAM) { nodes { lot { number inputs { nodes { quantity } } order { number } } supplier { ordersReceived { totalCount } ordersPlaced { totalCount } contactPhone materials { totalCount } } } } }`;
    const ids = { lot: `lot_${lots.cloth}`, order: orders.cloth, id: `lot_${lots.garment}` };
    const told = await seller.ask<{ trace: { nodes: unknown[] } }>(query, ids);
    expect(told).toMatchObject({ node: null, order: null });
    expect(told.trace.nodes).toContainEqual({
      lot: null,
      supplier: {
        ordersReceived: { totalCount: 0 },
        ordersPlaced: { totalCount: 0 },
        contactPhone: null,
        materials: { totalCount: 1 },
      },
    });
    expect(JSON.stringify(await traces(seller, lots.garment))).not.toContain(lots.cloth);
  });
});

describe("a supplier that discloses itself with a product", () => {
  it("is named to everybody downstream of a lot of it, and with no other product", async () => {
    const here = await chain(server);
    const { weaver, sewer, seller, lots, products, tx } = here;
    const lining = await lotOf(tx, weaver, { item: "lining" });
    await uses(tx, sewer, lots.garment, [lining]);

    await grants(weaver, { productId: products.material });

    expect(await namesFor(seller, here)).toEqual({ names: [weaver.id], masked: 2 });
  });

  it.each(["style", "sku"] as const)("may name a %s", async kind => {
    const here = await chain(server);
    const { sewer, seller, lots, products, tx } = here;
    const buyer = await shop(server);
    const sold = await kit.agrees(buyer, seller);
    const skuId = products.sku.slice(4);
    const set = await lotOf(tx, seller, { orderId: sold.id.slice(4), kind: LotKind.GARMENT });
    const bodies = await lotOf(tx, sewer, { skuId, kind: LotKind.GARMENT });
    await uses(tx, seller, set, [bodies, lots.garment]);

    await grants(sewer, { productId: products[kind] });

    const near = (await traces(buyer, set, { depth: 1 }))?.nodes ?? [];
    const named = near.filter(({ supplier }) => supplier?.id === sewer.id);
    expect(named).toHaveLength(kind === "style" ? 2 : 1);
    expect(near).toHaveLength(2);
  });
});

describe("a disclosure", () => {
  it("is granted once at a time, also by ten at once", async () => {
    const { weaver, seller } = await chain(server);

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => grants(weaver, { buyerId: seller.id })),
    );

    expect(answers.filter(({ __typename }) => __typename === "Disclosure")).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "ALREADY_DISCLOSED")).toHaveLength(9);
  });

  it("is revoked once, also by ten at once", async () => {
    const { weaver, seller } = await chain(server);
    const { id: disclosureId } = await grants(weaver, { buyerId: seller.id });

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => revokes(weaver, { disclosureId })),
    );

    expect(answers.filter(({ __typename }) => __typename === "Disclosure")).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "DISCLOSURE_ENDED")).toHaveLength(9);
    expect(await newsOf(seller)).toHaveLength(2);
  });

  it("is done once for one key, however often it is sent", async () => {
    const { weaver, products } = await chain(server);
    const input = { productId: products.material };
    const headers = { "idempotency-key": `k-${products.material}` };

    const all = [await grants(weaver, input, headers), await grants(weaver, input, headers)];

    expect(all[1]?.id).toBe(all[0]?.id);
  });

  it("is listed to whoever granted it, with what was revoked, and to nobody else", async () => {
    const { weaver, seller, sewer, products } = await chain(server);
    const { id: disclosureId } = await grants(weaver, { buyerId: seller.id });
    await revokes(weaver, { disclosureId });
    await grants(weaver, { productId: products.material });
    const list = `{ disclosures { totalCount nodes { revokedAt buyer { id } product { ... on Material { id } } } } }`;

    expect(await weaver.ask(list)).toMatchObject({
      disclosures: {
        totalCount: 2,
        nodes: [
          { revokedAt: null, buyer: null, product: { id: products.material } },
          { buyer: { id: seller.id }, product: null },
        ],
      },
    });
    for (const other of [seller, sewer, await mill(server)])
      expect(await other.ask(list)).toEqual({ disclosures: { totalCount: 0, nodes: [] } });
    const byId = `query($id: ID!) { node(id: $id) { id } }`;
    expect(await seller.ask(byId, { id: disclosureId })).toEqual({ node: null });
  });

  it.each([
    [{}, "EXACTLY_ONE"],
    [{ buyerId: "org_1", productId: "mat_1" }, "EXACTLY_ONE"],
  ])("is for one organization or for one product: %j", async (input, reason) => {
    await expect(grants(await mill(server), input)).rejects.toThrow(
      `"path":["input","buyerId"],"reason":"${reason}"`,
    );
  });

  it("is not for oneself", async () => {
    const weaver = await mill(server);

    await expect(grants(weaver, { buyerId: weaver.id })).rejects.toThrow("OWN_ORGANIZATION");
  });

  it("names nothing its granter does not see", async () => {
    const { products, weaver } = await chain(server);
    const stranger = await mill(server);

    for (const productId of [products.style, products.sku, "mat_nonsense", weaver.id, "toString_1"])
      await expect(grants(stranger, { productId })).rejects.toThrow("NOT_FOUND");
    await expect(grants(stranger, { buyerId: products.sku })).rejects.toThrow("NOT_FOUND");
  });

  it("is revoked by its granter alone, and for others is not there", async () => {
    const { weaver, seller } = await chain(server);
    const { id: disclosureId } = await grants(weaver, { buyerId: seller.id });

    await expect(revokes(seller, { disclosureId })).rejects.toThrow("NOT_FOUND");
    await expect(revokes(weaver, { disclosureId: seller.id })).rejects.toThrow("NOT_FOUND");
  });

  it("is decided by those who sell", async () => {
    const { weaver, seller, tx } = await chain(server);
    const buyerId = seller.id;
    for (const role of [MemberRole.PURCHASING, MemberRole.PRODUCTION, MemberRole.VIEWER]) {
      const { key } = await anotherKey(tx, weaver.organizationId, { roles: [role] });
      await expect(grants({ ask: server.as(key) }, { buyerId })).rejects.toThrow("FORBIDDEN");
    }
    const { key } = await anotherKey(tx, weaver.organizationId, { roles: [MemberRole.SALES] });
    expect(await grants({ ask: server.as(key) }, { buyerId })).toMatchObject({ buyer: {} });
  });
});

describe("the news of a disclosure", () => {
  it("tells the organization it is for that there is one, and not whose", async () => {
    const { weaver, seller, sewer } = await chain(server);
    const { id: disclosureId } = await grants(weaver, { buyerId: seller.id });
    await revokes(weaver, { disclosureId });

    expect(await newsOf(seller)).toEqual([
      { kind: "DISCLOSURE_GRANTED", subject: { id: seller.id } },
      { kind: "DISCLOSURE_REVOKED", subject: { id: seller.id } },
    ]);
    for (const other of [weaver, sewer]) expect(await newsOf(other)).toEqual([]);
  });

  it("tells those who bought the product, whose customers will see whom they buy from", async () => {
    const { weaver, sewer, seller, products } = await chain(server);
    await grants(weaver, { productId: products.material });

    expect(await newsOf(sewer)).toEqual([
      { kind: "DISCLOSURE_GRANTED", subject: { id: products.material } },
    ]);
    expect(await newsOf(seller)).toEqual([]);
  });

  it("is the same for whoever stands downstream and for whoever does not", async () => {
    const { weaver, seller } = await chain(server);
    const stranger = await maker(server);

    const [near, far] = [
      await grants(weaver, { buyerId: seller.id }),
      await grants(weaver, { buyerId: stranger.id }),
    ];

    const shapes = [near, far].map(one => Object.keys(one).join());
    expect(shapes[0]).toBe(shapes[1]);
    expect((await newsOf(stranger)).map(({ kind }) => kind)).toEqual(["DISCLOSURE_GRANTED"]);
  });
});
