import * as cert from "../kit/certification";
import type { Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { garment, maker, shop } from "../kit/trade";

let server: TestServer;
let buyer: Somebody;
let seller: Somebody;
let issuer: Somebody;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  [buyer, seller] = [await shop(server), await maker(server)];
  issuer = await cert.certifier(server);
});

const someGarment = async () => {
  const { styleId, skuId } = await garment(server.app.database.manager, seller, {
    publishedAt: new Date(),
  });
  return { styleId: `sty_${styleId}`, skuId: `sku_${skuId}` };
};
const of = (skuId: string) => ({ skuId, quantity: "10", unit: "H87", unitPrice: "1" });
const inWords = { item: "romper", quantity: "10", unit: "H87", unitPrice: "1" };

/** An order in production that asks for a certificate of quality management. */
const ordered = async (...lines: readonly object[]): Promise<string> => {
  const terms = { requiredCertificates: ["QMS"], ...(lines.length > 0 ? { lines } : {}) };
  return (await goods.inProduction(buyer, seller, terms)).orderId;
};
const holds = (scope: object, issued: object = {}) =>
  cert.holds(seller, issuer, { applied: { type: "QMS", standard: undefined, scope }, issued });

const open = `__typename ... on Order { status } ... on GateNotPassed { gates { level missing } }`;
const readies = async (orderId: string): Promise<unknown> => {
  const { it } = await seller.ask<{ it: { __typename: string; gates?: object[] } }>(
    `mutation($id: ID!) { it: markOrderReady(input: { orderId: $id }) { ${open} } }`,
    { id: orderId },
  );
  return it.gates ?? it.__typename;
};
const lacking = [{ level: "CERTIFICATE", missing: ["QMS"] }];

describe("a certificate that an order requires", () => {
  it("for a style or a SKU is one that names it, where it names any", async () => {
    const [ordinary, other] = [await someGarment(), await someGarment()];
    const orderId = await ordered(of(ordinary.skuId));

    await holds({ styleIds: [other.styleId], skuIds: [other.skuId] });
    expect(await readies(orderId)).toEqual(lacking);
    await holds({ skuIds: [ordinary.skuId] });
    expect(await readies(orderId)).toBe("Order");
  });

  it("counts with its style for all SKUs, and several count together", async () => {
    const [one, other] = [await someGarment(), await someGarment()];
    const orderId = await ordered(of(one.skuId), of(other.skuId));

    const first = await holds({ styleIds: [one.styleId] });
    expect(await readies(orderId)).toEqual(lacking);
    const second = await holds({ styleIds: [other.styleId] });
    expect(await readies(orderId)).toBe("Order");
    const { order } = await buyer.ask<{ order: { gateEvidence: { nodes: object[] } } }>(
      "query($id: ID!) { order(id: $id) { gateEvidence(first: 9) { nodes { certificate { id } effectiveStatus } } } }",
      { id: orderId },
    );
    const kept = [first, second].map(({ id }) => ({
      ...{ certificate: { id }, effectiveStatus: "VALID" },
    }));
    expect(order.gateEvidence.nodes).toHaveLength(2);
    expect(order.gateEvidence.nodes).toEqual(expect.arrayContaining(kept));
  });

  it("counts in words, as both agreed, and for goods in words whatever it names", async () => {
    const one = await someGarment();
    const [named, said] = [await ordered(of(one.skuId)), await ordered(inWords)];

    expect([await readies(named), await readies(said)]).toEqual([lacking, lacking]);
    await holds({ styleIds: [(await someGarment()).styleId] });
    expect([await readies(named), await readies(said)]).toEqual([lacking, "Order"]);
    await holds({ category: "knitwear" });
    expect(await readies(named)).toBe("Order");
  });

  it("counts no longer once it is suspended", async () => {
    const one = await someGarment();
    const orderId = await ordered(of(one.skuId));
    const { id: certificateId } = await holds({ skuIds: [one.skuId] });
    await cert.suspends(issuer, {
      ...{ certificateId, reason: "overdue", until: cert.dayAfter(new Date(), 9) },
    });

    expect(await readies(orderId)).toEqual(lacking);
    await cert.reinstates(issuer, { certificateId });
    expect(await readies(orderId)).toBe("Order");
  });
});
