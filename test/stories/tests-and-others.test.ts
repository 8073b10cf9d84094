import { Department, OrganizationType } from "@weft/schema";
import * as tests from "../kit/acts-inspection";
import { somebody, type Somebody } from "../kit/acting";
import { dealOn, gate, readies, ready, schoolchildren, sendsOne, sent } from "../kit/gated";
import * as goods from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const scene = (terms: object, buyer?: Somebody, seller?: Somebody) =>
  dealOn(server, terms, { ...(buyer && { buyer }), ...(seller && { seller }) });

describe("who got a part of a stock", () => {
  async function stock() {
    const weaver = await mill(server);
    const [one, two] = [await maker(server), await maker(server)];
    const terms = {
      kind: "FABRIC",
      lines: [{ item: "denim", quantity: "10", unit: "MTR", unitPrice: "1" }],
    };
    const lot = await goods.lotFor(weaver, null, "100", {
      ...{ kind: "FABRIC", item: "denim", unit: "MTR" },
    });
    const first = await scene(terms, one, weaver);
    const second = await scene(
      {
        ...terms,
        qualityGates: [{ level: "FABRIC", category: "C", parameters: ["FORMALDEHYDE"] }],
      },
      two,
      weaver,
    );
    return { weaver, one, two, lot, first, second, lab: first.lab };
  }
  const outer = { ageGroup: "CHILD_7TO14", contact: "INDIRECT", declaredCategory: "C" };
  const figures = [
    { parameter: "FORMALDEHYDE", value: "50" },
    { parameter: "PH", value: "7.0" },
  ];

  it("stops it within its own order, and nobody else's", async () => {
    const { weaver, one, two, lot, first, second, lab } = await stock();
    const test = (who: Somebody, product: object) =>
      tests
        .asksFor(who, lab, lot, { level: "FABRIC", product })
        .then(asked => tests.answers(lab, asked, figures));
    expect(await test(weaver, outer)).toMatchObject({ conclusion: "PASS" });
    expect(await sendsOne(weaver, first, lot)).toEqual(sent);

    expect(await test(one, tests.infants)).toMatchObject({ conclusion: "FAIL" });

    expect(await sendsOne(weaver, second, lot)).toEqual(sent);
    expect(await sendsOne(weaver, first, lot)).toMatchObject({ code: "ON_HOLD" });
    const within = { scope: "LOT", imposedBy: "SYSTEM", releasedAt: null };
    expect(await tests.holdsOn(weaver, lot)).toMatchObject([within]);
    expect(await tests.holdsOn(one, lot)).toMatchObject([within]);
    expect(await tests.holdsOn(two, lot)).toEqual([]);
  });

  it("takes its failure back by a test of its own, as the maker does, and answers for nobody else's", async () => {
    const { weaver, one, two, lot, first, second, lab } = await stock();
    const test = async (who: Somebody, pH: string) =>
      tests.answers(
        lab,
        await tests.asksFor(who, lab, lot, { level: "FABRIC" }),
        tests.measured(pH),
      );
    const held = async () =>
      (await tests.holdsOn(weaver, lot)).filter(({ releasedAt }) => releasedAt === null).length;
    await test(weaver, "7.0");
    await sendsOne(weaver, first, lot);
    await sendsOne(weaver, second, lot);
    const counts: number[] = [];
    const next = async (who: Somebody, pH: string): Promise<void> => {
      await test(who, pH);
      counts.push(await held());
    };

    await next(one, "7.8");
    await next(two, "7.0");
    await next(one, "7.0");
    await next(one, "7.8");
    await next(weaver, "7.0");
    await next(weaver, "7.8");
    await next(one, "7.0");
    await next(weaver, "7.0");

    expect(counts).toEqual([1, 1, 0, 1, 0, 1, 1, 0]);
  });

  it("and its seller settle it in one order, whatever is reported and shipped at once", async () => {
    const { weaver, one, lot, first, second, lab } = await stock();
    await sendsOne(weaver, first, lot);
    const asked = await Promise.all(
      [one, one, weaver].map(who => tests.asksFor(who, lab, lot, { level: "FABRIC" })),
    );

    const done = await Promise.all([
      ...asked.map((test, at) =>
        tests.answers(lab, test, tests.measured(at === 2 ? "7.0" : "7.8")),
      ),
      ...[first, second, first, second].map(deal => sendsOne(weaver, deal, lot)),
    ]);

    expect(done).toHaveLength(7);
    const open = (await tests.holdsOn(weaver, lot)).filter(({ releasedAt }) => releasedAt === null);
    expect(open).toHaveLength(2);
  });
});

describe("a report", () => {
  it("is not written by whose fabric is in the goods", async () => {
    const both = await somebody(server, {
      types: [OrganizationType.FABRIC_SUPPLIER, OrganizationType.TESTING_LAB],
    });
    const sewer = await maker(server);
    const cloth = await scene(
      {
        kind: "FABRIC",
        lines: [{ item: "denim", quantity: "10", unit: "MTR", unitPrice: "1" }],
      },
      sewer,
      both,
    );
    const roll = await goods.lotFor(both, null, "10", {
      kind: "FABRIC",
      item: "denim",
      unit: "MTR",
    });
    await sendsOne(both, cloth, roll);
    const { orderId } = await scene({}, undefined, sewer);
    const lot = await goods.lotFor(sewer, orderId);
    const used = { lotId: roll.id, quantity: "1", unit: "MTR" };
    await goods.consumes(sewer, { outputLotId: lot.id, inputs: [used] });

    const test = await tests.asksFor(sewer, both, lot);

    expect(await tests.answers(both, test)).toMatchObject({ code: "CONFLICT_OF_INTEREST" });
  });

  it("tells the regulator who had it tested where that is whose goods they are", async () => {
    const { buyer, seller, lab, orderId } = await scene({});
    const amr = await somebody(server, {
      ...{ types: [OrganizationType.GOVERNMENT], department: Department.AMR },
    });
    const lot = await goods.lotFor(seller, orderId);
    const clients = [];
    for (const who of [buyer, seller]) {
      const report = await tests.answers(lab, await tests.asksFor(who, lab, lot));
      const { inspection, inspections } = await amr.ask<{
        inspection: { client: { id: string } | null };
        inspections: { totalCount: number };
      }>(
        "query($id: ID!, $client: ID!) { inspection(id: $id) { client { id } } inspections(first: 1, filter: { id: { eq: $id }, client: { id: { eq: $client } } }) { totalCount } }",
        { id: report.id, client: who.id },
      );
      clients.push([inspection.client?.id ?? null, inspections.totalCount]);
    }

    expect(clients).toEqual([
      [null, 0],
      [seller.id, 1],
    ]);
  });

  it("keeps what the lab says of a row to those who may read whether they differ", async () => {
    const { buyer, seller, lab, orderId } = await scene({});
    const lot = await goods.lotFor(seller, orderId);
    const report = await tests.answers(lab, await tests.asksFor(seller, lab, lot), [
      { parameter: "FORMALDEHYDE", value: "ND", detectionLimit: "20", labVerdict: "FAIL" },
      { parameter: "PH", value: "7.0" },
    ]);
    const said = async ({ ask }: Pick<Somebody, "ask">) => {
      const { inspection } = await ask<{
        inspection: { verdicts: { nodes: { labVerdict: string | null }[] } };
      }>(
        'query($id: ID!) { inspection(id: $id) { verdicts(first: 9, filter: { parameter: { eq: "FORMALDEHYDE" } }) { nodes { labVerdict } } } }',
        { id: report.id },
      );
      return inspection.verdicts.nodes;
    };

    expect(await said(seller)).toEqual([{ labVerdict: "FAIL" }]);
    expect(await said(lab)).toEqual([{ labVerdict: "FAIL" }]);
    expect(await said(buyer)).toEqual([{ labVerdict: null }]);
  });
});

describe("an order", () => {
  it("does not tell its buyer how many lots of fabric are behind its maker", async () => {
    const fabric = { level: "FABRIC", category: "A", parameters: ["PH"] };
    const { buyer, seller, lab, orderId } = await scene({ qualityGates: [fabric] });
    const lot = await goods.lotFor(seller, orderId);
    for (let roll = 0; roll < 3; roll++) {
      const more = { kind: "FABRIC", item: "jersey", unit: "MTR" };
      const cloth = await goods.lotFor(seller, null, "1", more);
      const inputs = [{ lotId: cloth.id, quantity: "0.5", unit: "MTR" }];
      await goods.consumes(seller, { outputLotId: lot.id, inputs });
      const asked = { level: "FABRIC", parameters: ["PH"] };
      const test = await tests.asksFor(seller, lab, cloth, asked);
      await tests.answers(lab, test, [{ parameter: "PH", value: "7.0" }]);
    }
    expect(await readies(seller, orderId)).toEqual(ready);
    const counted = async ({ ask }: Pick<Somebody, "ask">) =>
      (
        await ask<{ order: { gateEvidence: { totalCount: number } } }>(
          "query($id: ID!) { order(id: $id) { gateEvidence(first: 1) { totalCount } } }",
          { id: orderId },
        )
      ).order.gateEvidence.totalCount;

    expect([await counted(seller), await counted(buyer)]).toEqual([3, 0]);
  });

  it("lets no reprocessed fiber into what words and gates make infants' goods", async () => {
    const verdict = async (terms: object, product?: object): Promise<unknown> => {
      const { seller, lab, orderId } = await scene(terms);
      const lot = await goods.lotFor(seller, orderId, "10", { reprocessedFiber: true });
      if (product) await tests.answers(lab, await tests.asksFor(seller, lab, lot, { product }));
      return readies(seller, orderId);
    };
    const fiber = { gates: [{ level: "FIBER", missing: ["NO_REPROCESSED_FIBER"] }] };
    const atB = { qualityGates: [{ ...gate, category: "B" }] };

    expect(await verdict({ qualityGates: [gate] }, schoolchildren)).toMatchObject(fiber);
    expect(await verdict({}, tests.infants)).toMatchObject(fiber);
    expect(await verdict(atB, schoolchildren)).toEqual(ready);
  });
});
