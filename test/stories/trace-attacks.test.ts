import { LotKind, OrderKind, OrderStatus } from "@weft/schema";
import { Client } from "pg";
import { Lot, LotConsumption } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, order, shop } from "../kit/trade";
import type { Somebody } from "../kit/acting";
import { chain, lotOf, ships, traceQuery, traces, uses } from "../kit/tracing";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe("a masked place", () => {
  it("does not open to who deals with its maker in something else", async () => {
    const { weaver, seller, lots } = await chain(server);
    await kit.agrees(seller, weaver, { kind: "FABRIC" });
    await kit.agrees(weaver, seller);

    expect((await traces(seller, lots.garment))?.nodes.every(({ masked }) => masked)).toBe(true);
  });

  it("does not open to who bought of the same stock, but for what it used itself", async () => {
    const { weaver, sewer, seller, lots, tx } = await chain(server);
    const stock = await lotOf(tx, weaver);
    await uses(tx, sewer, lots.garment, [stock]);
    for (const buyer of [sewer, seller]) {
      const bought = await order(tx, { by: buyer, from: weaver, status: OrderStatus.ACCEPTED });
      await ships(tx, { ...bought, from: weaver, by: buyer, lotId: stock });
    }
    const own = await lotOf(tx, seller);
    await uses(tx, seller, own, [stock]);

    const open = async (who: Somebody, lot: string) =>
      (await traces(who, lot))?.nodes.flatMap(node => node.lot?.id ?? []);
    expect(await open(seller, own)).toEqual([`lot_${stock}`]);
    expect(await open(seller, lots.garment)).toEqual([]);
    expect(await open(sewer, lots.garment)).toHaveLength(3);
  });

  it("does not open to whose order it was made for where somebody else bought the rest", async () => {
    const { weaver, sewer, seller, lots, tx } = await chain(server);
    const [own, other] = [
      await order(tx, { by: seller, from: weaver, status: OrderStatus.ACCEPTED }),
      await order(tx, { by: sewer, from: weaver, status: OrderStatus.ACCEPTED }),
    ];
    const lotId = await lotOf(tx, weaver, { orderId: own.orderId });
    await ships(tx, { ...other, from: weaver, by: sewer, lotId });
    await uses(tx, sewer, lots.garment, [lotId]);

    const found = await traces(seller, lots.garment);

    expect(found?.nodes.map(({ masked }) => masked)).toEqual([true, true, true]);
    expect(JSON.stringify(found)).not.toContain(lotId);
  });

  it("is open where a processor used what was made for the viewer", async () => {
    const { tx, sewer, weaver, lots } = await chain(server);
    const dyer = await mill(server);
    const dyeing = await order(tx, {
      ...{ by: sewer, from: dyer, kind: OrderKind.PROCESSING, status: OrderStatus.ACCEPTED },
    });
    const dyed = await lotOf(tx, dyer, { orderId: dyeing.orderId });
    await uses(tx, dyer, dyed, [lots.cloth]);

    expect((await traces(sewer, dyed))?.nodes).toMatchObject([
      { lot: { id: `lot_${lots.cloth}` }, supplier: { id: weaver.id } },
    ]);
  });

  it("has no label that is the same in two answers", async () => {
    const { weaver, sewer, seller, lots, tx } = await chain(server);
    const yarn = await lotOf(tx, weaver, { kind: LotKind.YARN });
    await uses(tx, weaver, lots.cloth, [yarn]);

    const seen = new Set<string>();
    for (let i = 0; i < 40 && seen.size < 2; i++) {
      const found = await traces(seller, lots.garment);
      const of = (depth: number) => found?.nodes.filter(one => one.depth === depth) ?? [];
      // The cloth is known by the yarn behind it: its label must not be.
      const cloth = found?.links.find(({ from }) => from === of(2)[0]?.key)?.to;
      const place = of(1).find(({ key }) => key === cloth);
      expect(place?.masked).toBe(true);
      seen.add(place?.label ?? "");
    }

    expect(seen).toEqual(new Set(["supplier 1", "supplier 2"]));
    expect((await traces(sewer, lots.garment))?.nodes.map(({ masked }) => masked)).toEqual([
      ...[false, false, true],
    ]);
  });

  it("is one for each lot, so that nobody counts the makers behind", async () => {
    const { weaver, sewer, seller, lots, tx } = await chain(server);
    const more = [await lotOf(tx, weaver), await lotOf(tx, weaver)];
    await uses(tx, sewer, lots.garment, more);

    const labels = (await traces(seller, lots.garment))?.nodes.map(({ label }) => label);

    expect(labels).toEqual(["supplier 1", "supplier 2", "supplier 3", "supplier 4"]);
  });

  it("shows nothing below it, however deep one asks", async () => {
    const { weaver, sewer, trimmer, seller, lots, orders } = await chain(server);
    const query = `query($id: ID!) { trace(lotId: $id, direction: UPSTREAM) { nodes {
      lot { id number quantity producedOn createdAt owner { id nameEn } order { number total { amount } } product { __typename } inputs { nodes { inputLot { number } } } outputs { totalCount } }
      shipment { id number } supplier { id nameEn creditCode sites { totalCount } } } } }`;

    const { body } = await seller.ask.raw(query, { id: `lot_${lots.garment}` });

    expect(body.data).toEqual({
      trace: { nodes: Array(2).fill({ lot: null, shipment: null, supplier: null }) },
    });
    const text = JSON.stringify(await seller.ask.raw(traceQuery, { id: lots.garment }));
    const theirs = [lots.cloth, lots.trims, weaver.organizationId, trimmer.organizationId];
    for (const secret of [...theirs, orders.cloth, orders.trims, sewer.key])
      expect(text).not.toContain(secret);
  });

  it("is not there for who makes up an order to get at it", async () => {
    const { weaver, seller, sewer, lots } = await chain(server);
    await kit.drafts(seller, weaver, { kind: "FABRIC" });
    await kit.offers(seller, sewer);
    const curious = await maker(server);
    await kit.offers(curious, sewer);

    expect(await traces(curious, lots.garment)).toBeNull();
    expect((await traces(seller, lots.garment))?.nodes.every(({ masked }) => masked)).toBe(true);
  });
});

describe("downstream of what was sold", () => {
  it("is nobody's business but the buyer's", async () => {
    const { weaver, sewer, lots } = await chain(server);

    expect(await traces(weaver, lots.cloth, { d: "DOWNSTREAM" })).toEqual({
      ...{ nodes: [], links: [], truncated: false },
    });
    expect((await traces(sewer, lots.cloth, { d: "DOWNSTREAM" }))?.nodes).toMatchObject([
      { lot: { id: `lot_${lots.garment}` } },
    ]);
  });

  it("is not even looked at, so that the time an answer takes tells nothing", async () => {
    const { weaver, lots, tx } = await chain(server);
    const buyer = await maker(server);
    const made = Array.from({ length: 500 }, () => newId());
    const lot = { ownerId: buyer.organizationId, kind: LotKind.GARMENT, item: "romper" };
    await tx.insert(
      Lot,
      made.map(id => ({ id, number: id, ...lot })),
    );
    for (const output of made) await uses(tx, buyer, output, [lots.cloth]);
    const sent = jest.spyOn(Client.prototype, "query");
    await traces(weaver, lots.cloth, { d: "DOWNSTREAM" });
    const statement = sent.mock.calls
      .map(([first]) => first as unknown as { readonly text: string; readonly values: unknown[] })
      .find(({ text }) => text.includes("with recursive"));
    sent.mockRestore();

    const plan = await server.app.database.transaction(async connection => {
      await connection.query("SET LOCAL enable_seqscan = off");
      const explained = `EXPLAIN (ANALYZE, FORMAT JSON) ${statement?.text ?? ""}`;
      return JSON.stringify(await connection.query(explained, statement?.values));
    });

    const scans = plan.split('"Node Type"').filter(one => one.includes('"lot_consumption"'));
    expect(scans.length).toBeGreaterThan(1);
    for (const scan of scans) {
      expect(scan).toMatch(/"Actual Rows":0(\.00)?,/);
      expect(scan).not.toMatch(/"Rows Removed by (Filter|Index Recheck)":[1-9]/);
    }
  });

  it("is the viewer's own where a processor worked on its material", async () => {
    const { tx, sewer, weaver, lots } = await chain(server);
    const dyer = await mill(server);
    const dyeing = await order(tx, {
      ...{ by: sewer, from: dyer, kind: OrderKind.PROCESSING, status: OrderStatus.ACCEPTED },
    });
    const dyed = await lotOf(tx, dyer, { orderId: dyeing.orderId });
    const forOthers = await lotOf(tx, dyer);
    const sewn = await lotOf(tx, sewer, { kind: LotKind.GARMENT });
    await uses(tx, dyer, dyed, [lots.cloth]);
    await uses(tx, dyer, forOthers, [lots.cloth]);
    await uses(tx, sewer, sewn, [dyed]);

    const down = await traces(sewer, lots.cloth, { d: "DOWNSTREAM" });
    const found = down?.nodes.map(({ lot }) => lot?.id).sort();

    expect(found).toEqual([dyed, sewn, lots.garment].map(id => `lot_${id}`).sort());
    expect((await traces(weaver, lots.cloth, { d: "DOWNSTREAM" }))?.nodes).toEqual([]);
    expect((await traces(dyer, dyed, { d: "DOWNSTREAM" }))?.nodes).toEqual([]);
  });

  it("does not count what was recorded by mistake", async () => {
    const { tx, sewer, lots } = await chain(server);
    await tx.update(
      LotConsumption,
      { inputLotId: lots.cloth },
      { reversedAt: new Date(), reversalReason: "wrong roll" },
    );

    expect((await traces(sewer, lots.cloth, { d: "DOWNSTREAM" }))?.nodes).toEqual([]);
    expect((await traces(sewer, lots.garment))?.nodes).toHaveLength(1);
  });
});

describe("a lot that cannot be traced", () => {
  it("is null, whether it is hidden, missing, of another kind or nonsense", async () => {
    const { weaver, lots, products } = await chain(server);
    for (const id of [`lot_${lots.garment}`, `lot_${newId()}`, products.material, "", "lot_x", "'"])
      for (const d of ["UPSTREAM", "DOWNSTREAM"])
        expect(await weaver.ask(traceQuery, { id, d })).toEqual({ trace: null });
  });
});

describe("a graph made to cost much", () => {
  const many = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

  it("goes round in circles, which a trace survives", async () => {
    const sewer = await maker(server);
    const { manager: tx } = server.app.database;
    const [a, b, c] = [await lotOf(tx, sewer), await lotOf(tx, sewer), await lotOf(tx, sewer)];
    for (const [output, input] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const)
      await uses(tx, sewer, output, [input]);

    for (const d of ["UPSTREAM", "DOWNSTREAM"]) {
      const found = await traces(sewer, a, { d });
      expect(found?.nodes).toHaveLength(2);
      expect(found?.links).toHaveLength(3);
      expect(found?.truncated).toBe(false);
    }
  });

  it("is deep: what lies beyond the depth is not shown, but said to be there", async () => {
    const sewer = await maker(server);
    const { manager: tx } = server.app.database;
    const lots: string[] = [];
    for (const n of many(30)) {
      lots.push(await lotOf(tx, sewer));
      if (n > 0) await uses(tx, sewer, lots[n] ?? "", [lots[n - 1] ?? ""]);
    }
    const start = lots[29] ?? "";

    expect(await traces(sewer, start)).toMatchObject({ truncated: true });
    expect((await traces(sewer, start))?.nodes).toHaveLength(12);
    expect((await traces(sewer, start, { depth: 20 }))?.nodes).toHaveLength(20);
    expect(await traces(sewer, lots[20] ?? "", { depth: 20 })).toMatchObject({ truncated: false });
    for (const depth of [0, -1, 21, 2_000_000_000])
      await expect(traces(sewer, start, { depth })).rejects.toThrow(
        `"path":["depth"],"reason":"RANGE"`,
      );
  });

  it("doubles at each step, and each lot is still one place", async () => {
    const sewer = await maker(server);
    const { manager: tx } = server.app.database;
    let tier = [await lotOf(tx, sewer)];
    const [start = ""] = tier;
    for (const _ of many(12)) {
      const next = [await lotOf(tx, sewer), await lotOf(tx, sewer), await lotOf(tx, sewer)];
      for (const output of tier) await uses(tx, sewer, output, next);
      tier = next;
    }

    const found = await traces(sewer, start);

    expect(found?.nodes).toHaveLength(36);
    expect(found?.links).toHaveLength(3 + 11 * 9);
    expect(found?.truncated).toBe(false);
  });

  it("is wide: the nearest thousand are shown, and that there are more", async () => {
    const { sewer, seller, lots, tx } = await chain(server);
    const rows = many(1_500).map(n => ({
      ...{ id: newId(), ownerId: sewer.organizationId, number: `W-${n}` },
      ...{ kind: LotKind.TRIMS, item: "label" },
    }));
    await tx.insert(Lot, rows);
    const ids = rows.map(({ id }) => id);
    await uses(tx, sewer, lots.garment, ids);

    const found = await traces(seller, lots.garment);

    expect(found?.nodes).toHaveLength(1_000);
    expect(found?.links).toHaveLength(1_000);
    expect(found?.truncated).toBe(true);
    expect(new Set(found?.nodes.map(({ label }) => label)).size).toBe(1_000);
    expect((await traces(sewer, lots.garment))?.truncated).toBe(true);
  });

  it("is charged by its depth before anything is looked up", async () => {
    const sewer = await maker(server);
    const asked = async (depth: number, times: number) => {
      const parts = many(times).map(
        n =>
          `t${n}: trace(lotId: "lot_${newId()}", direction: UPSTREAM, depth: ${depth}) { truncated }`,
      );
      return sewer.ask.raw(`{ ${parts.join(" ")} }`);
    };
    expect((await asked(1, 1)).body.extensions).toMatchObject({ cost: 50 });
    expect((await asked(20, 1)).body.extensions).toMatchObject({ cost: 1_000 });

    const { body } = await asked(20, 20);

    expect(body.errors?.[0]?.extensions).toMatchObject({
      ...{ code: "QUERY_TOO_COMPLEX", limit: server.config.costLimitMember },
    });
  });
});

it("is the seller's and the buyer's of the order alone, a draft's too", async () => {
  const [buyer, seller] = [await shop(server), await maker(server)];
  const { manager: tx } = server.app.database;
  const { orderId } = await order(tx, { by: buyer, from: seller, status: OrderStatus.DRAFT });
  const lot = await lotOf(tx, buyer, { orderId });

  expect(await traces(buyer, lot)).toEqual({ nodes: [], links: [], truncated: false });
  expect(await traces(seller, lot)).toBeNull();
});
