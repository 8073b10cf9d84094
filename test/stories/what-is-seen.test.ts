import {
  Department,
  LotKind,
  OrderStatus,
  OrganizationStatus,
  OrganizationType,
} from "@weft/schema";
import { Order, OrderAllocation, OrderLine } from "../../packages/api/src/modules/ordering";
import { divisionId, Organization } from "../../packages/api/src/modules/organization";
import { Lot, Style } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import { somebody, type Somebody } from "../kit/acting";
import { cancels, counters, offers } from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { garment, maker, mill, order, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const tx = () => server.app.database.manager;
const sees = async ({ ask }: Pick<Somebody, "ask">, id: string): Promise<boolean> =>
  (await ask<{ node: object | null }>("query($id: ID!) { node(id: $id) { id } }", { id })).node !==
  null;
const owner = async ({ ask }: Somebody, styleId: string) =>
  (
    await ask<{ style: { owner: { id: string } | null } | null }>(
      "query($id: ID!) { style(id: $id) { owner { id } } }",
      { id: `sty_${styleId}` },
    )
  ).style;

describe("a draft order", () => {
  it("shows to its buyer alone, with its line and the product on it, until it is submitted", async () => {
    const [buyer, seller] = [await maker(server), await maker(server)];
    const { skuId, styleId } = await garment(tx(), buyer);
    const placed = { by: buyer, from: seller, skuId, status: OrderStatus.DRAFT };
    const { orderId, lineId } = await order(tx(), placed);
    const ids = [`ord_${orderId}`, `oln_${lineId}`, `sku_${skuId}`, `sty_${styleId}`];

    for (const id of ids) expect([id, await sees(seller, id)]).toEqual([id, false]);
    for (const id of ids) expect([id, await sees(buyer, id)]).toEqual([id, true]);
    await tx().update(Order, orderId, { status: OrderStatus.SUBMITTED, revision: 1 });

    for (const id of ids) expect([id, await sees(seller, id)]).toEqual([id, true]);
  });

  it("shows a line that is added while it is being submitted", async () => {
    const [buyer, seller] = [await maker(server), await maker(server)];
    const { orderId } = await order(tx(), { by: buyer, from: seller, status: OrderStatus.DRAFT });
    const id = newId();

    await Promise.all([
      tx().update(Order, orderId, { status: OrderStatus.SUBMITTED, revision: 1 }),
      tx().insert(OrderLine, {
        ...{ id, orderId, lineNo: 2, item: "sock", quantity: "1", unit: "PR" },
        ...{ unitPrice: "1", amount: "1" },
      }),
    ]);

    expect(await sees(seller, `oln_${id}`)).toBe(true);
  });
});

describe("whose style it is", () => {
  it("is told by an agreed order with the owner, not by one that was merely offered", async () => {
    const [brand, agent] = [await maker(server), await shop(server)];
    const customer = await shop(server);
    const { skuId, styleId } = await garment(tx(), brand);
    await order(tx(), { by: customer, from: agent, skuId, status: OrderStatus.COMPLETED });

    expect(await owner(customer, styleId)).toEqual({ owner: null });
    const { orderId } = await order(tx(), { by: customer, from: brand, skuId });
    expect(await owner(customer, styleId)).toEqual({ owner: null });
    await tx().update(Order, orderId, { status: OrderStatus.ACCEPTED });

    expect(await owner(customer, styleId)).toEqual({ owner: { id: brand.id } });
  });

  it("is not told by what a seller counters with", async () => {
    const [brand, trader] = [await maker(server), await shop(server)];
    const guesser = await maker(server);
    const { skuId, styleId } = await garment(tx(), brand);
    await order(tx(), { by: guesser, from: trader, skuId, status: OrderStatus.COMPLETED });
    const { id: orderId } = await offers(brand, guesser);

    const guess = { skuId: `sku_${skuId}`, quantity: "1", unit: "H87", unitPrice: "1" };
    const countered = await counters(guesser, { orderId, lines: [guess] });

    expect(countered).toMatchObject({ status: "COUNTERED" });
    expect(await owner(guesser, styleId)).toEqual({ owner: null });
    await cancels(brand, { orderId, reason: "not wanted" });
    expect(await owner(guesser, styleId)).toEqual({ owner: null });

    const { id: wantedId } = await offers(brand, guesser, { lines: [guess] });
    expect(wantedId).toMatch(/^ord_/);
    expect(await owner(guesser, styleId)).toEqual({ owner: { id: brand.id } });
  });

  it("is public once the style is", async () => {
    const [brand, stranger] = [await maker(server), await mill(server)];
    const { skuId, styleId } = await garment(tx(), brand);
    expect(await sees(stranger, `sty_${styleId}`)).toBe(false);

    await tx().update(Style, styleId, { publishedAt: new Date() });

    expect(await owner(stranger, styleId)).toEqual({ owner: { id: brand.id } });
    expect(await sees({ ask: server.as() }, `sku_${skuId}`)).toBe(true);
  });
});

describe("a lot", () => {
  it("made for an order by somebody behind the seller keeps that name from the buyer", async () => {
    const [behind, seller, buyer] = [await mill(server), await maker(server), await shop(server)];
    const { orderId } = await order(tx(), { by: buyer, from: seller });
    const id = newId();
    await tx().insert(Lot, {
      ...{ id, ownerId: behind.organizationId, number: "L-1", orderId, item: "dyed cloth" },
      ...{ kind: LotKind.FABRIC, quantity: "12.50", unit: "MTR" },
    });
    const look = `query($id: ID!) { lot(id: $id) { number quantity owner { id } } }`;

    expect(await buyer.ask(look, { id: `lot_${id}` })).toEqual({
      lot: { number: "L-1", quantity: "12.5", owner: null },
    });
    expect(await behind.ask(look, { id: `lot_${id}` })).toMatchObject({
      lot: { owner: { id: behind.id } },
    });
    expect(await sees(await maker(server), `lot_${id}`)).toBe(false);
  });
});

describe("an organization", () => {
  const profile = `query($id: ID!) { organization(id: $id) { status contactPhone legalRepresentative sites { totalCount } } }`;

  it("that is pending shows to itself, to who brought it in and to the operator", async () => {
    const [pending, importer] = [
      await somebody(server, { status: OrganizationStatus.PENDING }),
      await somebody(server, { types: [OrganizationType.ASSOCIATION] }),
    ];
    const operator = await somebody(server, { types: [OrganizationType.OPERATOR] });
    await tx().update(Organization, pending.organizationId, {
      registeredById: importer.organizationId,
    });

    for (const who of [pending, importer, operator]) expect(await sees(who, pending.id)).toBe(true);
    for (const who of [await maker(server), { ask: server.as() }])
      expect(await sees(who, pending.id)).toBe(false);
  });

  it("shows its contacts to itself and to the market regulator of its district", async () => {
    const [inside, outside] = [await maker(server), await maker(server)];
    const amr = await somebody(server, {
      types: [OrganizationType.GOVERNMENT],
      department: Department.AMR,
    });
    for (const [one, code] of [
      [inside, "330502100"],
      [outside, "330503000"],
    ] as const)
      await tx().update(Organization, one.organizationId, {
        locationId: divisionId(code),
        contactPhone: "0572-1234567",
      });
    const phone = async ({ ask }: Pick<Somebody, "ask">, { id }: Somebody) =>
      (await ask<{ organization: { contactPhone: string | null } }>(profile, { id })).organization
        .contactPhone;

    expect(await phone(inside, inside)).toBe("0572-1234567");
    expect(await phone(amr, inside)).toBe("0572-1234567");
    expect(await phone(amr, outside)).toBeNull();
    expect(await phone(inside, outside)).toBeNull();
    expect(await phone({ ask: server.as() }, inside)).toBeNull();
  });
});

describe("money", () => {
  it.each([
    ["CNY", "18.5", "18.50"],
    ["JPY", "1850", "1850"],
    ["KWD", "1.5", "1.500"],
    ["USD", "0.12345", "0.12345"],
  ])("in %s is printed as its documents do", async (currency, unitPrice, amount) => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const { orderId } = await order(tx(), { by: buyer, from: seller, currency, unitPrice });

    expect(
      await buyer.ask(
        "query($id: ID!) { order(id: $id) { lines { nodes { unitPrice { amount currency } } } } }",
        { id: `ord_${orderId}` },
      ),
    ).toEqual({ order: { lines: { nodes: [{ unitPrice: { amount, currency } }] } } });
  });
});

describe("an allocation", () => {
  it("ties what somebody sold to what they bought, and nothing else", async () => {
    const [customer, middle, supplier] = [
      await shop(server),
      await maker(server),
      await mill(server),
    ];
    const sold = await order(tx(), { by: customer, from: middle });
    const bought = await order(tx(), { by: middle, from: supplier });
    const elsewhere = await order(tx(), { by: customer, from: supplier });
    const tie = (upstream: typeof bought, organizationId: string) =>
      tx().insert(OrderAllocation, {
        id: newId(),
        organizationId,
        downstreamOrderId: sold.orderId,
        downstreamLineId: sold.lineId,
        upstreamOrderId: upstream.orderId,
        upstreamLineId: upstream.lineId,
        quantity: "1",
        unit: "MTR",
      });

    await tie(bought, middle.organizationId);

    await expect(tie(elsewhere, middle.organizationId)).rejects.toThrow("fk_order_allocation");
    await expect(tie(elsewhere, customer.organizationId)).rejects.toThrow("fk_order_allocation");
    const up = `query($id: ID!) { order(id: $id) { upstreamOrders { totalCount } downstreamOrders { totalCount } } }`;
    const seen = ({ ask }: Somebody, { orderId }: typeof sold) => ask(up, { id: `ord_${orderId}` });
    const answer = (upstream: number, downstream: number) => ({
      order: {
        upstreamOrders: { totalCount: upstream },
        downstreamOrders: { totalCount: downstream },
      },
    });
    expect(await seen(middle, sold)).toEqual(answer(1, 0));
    expect(await seen(middle, bought)).toEqual(answer(0, 1));
    expect(await seen(customer, sold)).toEqual(answer(0, 0));
    expect(await seen(supplier, bought)).toEqual(answer(0, 0));
  });
});
