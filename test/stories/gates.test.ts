import { randomUUID } from "node:crypto";
import { Contact, OrganizationType, SafetyCategory } from "@weft/schema";
import { Sku, Style } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import * as tests from "../kit/acts-inspection";
import { somebody, type Act, type Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const gate = { level: "GARMENT", category: "A", parameters: ["FORMALDEHYDE", "PH"] };

/** What an order still lacks when its seller says that the goods are ready. */
const open = `__typename ... on Order { status } ... on Problem { code } ... on GateNotPassed { gates { level missing } }`;
const readies = async ({ ask }: Pick<Somebody, "ask">, orderId: string): Promise<unknown> =>
  (
    await ask<{ it: object }>(
      `mutation($id: ID!) { it: markOrderReady(input: { orderId: $id }) { ${open} } }`,
      { id: orderId },
    )
  ).it;
const ships = async ({ ask }: Pick<Somebody, "ask">, orderId: string, lots: object[]) =>
  (
    await ask<{ it: object }>(
      `mutation($input: ShipInput!) { it: ship(input: $input) { __typename ... on Shipment { id } ... on Problem { code } ... on GateNotPassed { gates { level missing } } } }`,
      { input: goods.shipment(orderId, lots) },
    )
  ).it;

const notPassed = (...gates: readonly object[]) => ({
  __typename: "GateNotPassed",
  code: "GATE_NOT_PASSED",
  gates,
});

async function scene(terms: object, buyer?: Somebody) {
  const [by, seller] = [buyer ?? (await shop(server)), await maker(server)];
  const order = await goods.inProduction(by, seller, terms);
  return { buyer: by, seller, lab: await tests.lab(server), ...order };
}

const passes = async (client: Somebody, lab: Somebody, lot: Act, more: object = {}): Promise<Act> =>
  tests.answers(lab, await tests.asksFor(client, lab, lot, more));

describe("the gates of an order", () => {
  it("are terms: seen by both, frozen with each revision, changed only by another offer", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const terms = { qualityGates: [gate], requiredCertificates: ["QMS", "PINZIBIAO", "QMS"] };
    const { id } = await kit.offers(buyer, seller, terms);
    const stricter = { ...gate, parameters: ["PH"] };
    await kit.counters(seller, { orderId: id, qualityGates: [stricter], requiredCertificates: [] });
    const query = `query($id: ID!) { order(id: $id) { qualityGates { level category parameters } requiredCertificates
      revisions(first: 5) { nodes { qualityGates { parameters } requiredCertificates } } } }`;

    for (const who of [buyer, seller])
      expect(await who.ask(query, { id })).toEqual({
        order: {
          ...{ qualityGates: [stricter], requiredCertificates: [] },
          revisions: {
            nodes: [
              {
                qualityGates: [{ parameters: ["FORMALDEHYDE", "PH"] }],
                requiredCertificates: ["PINZIBIAO", "QMS"],
              },
              { qualityGates: [{ parameters: ["PH"] }], requiredCertificates: [] },
            ],
          },
        },
      });
  });

  it("name parameters that somebody limits, and are not without number", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const wrong = (qualityGates: object[]) => kit.drafts(buyer, seller, { qualityGates });

    await expect(wrong([{ ...gate, parameters: ["PH", "COLOUR"] }])).rejects.toThrow(
      /"path":\["input","qualityGates",0,"parameters",1\]/,
    );
    await expect(wrong([{ ...gate, parameters: [] }])).rejects.toThrow("MISSING");
    await expect(wrong(Array.from({ length: 21 }, () => gate))).rejects.toThrow("TOO_MANY");
  });

  it("stay open without a lot, with a weaker category, another level or a parameter less", async () => {
    const { seller, lab, orderId } = await scene({ qualityGates: [gate] });
    const all = notPassed({ level: "GARMENT", missing: ["FORMALDEHYDE", "PH"] });
    expect(await readies(seller, orderId)).toEqual(all);
    const lot = await goods.lotFor(seller, orderId);
    expect(await readies(seller, orderId)).toEqual(all);

    await passes(seller, lab, lot, { level: "FABRIC" });
    expect(await readies(seller, orderId)).toEqual(all);
    const forTeens = { ageGroup: "CHILD_7TO14", contact: "DIRECT", declaredCategory: "B" };
    await passes(seller, lab, lot, { product: forTeens });
    expect(await readies(seller, orderId)).toEqual(all);
    const test = await tests.asksFor(seller, lab, lot, { parameters: ["PH"] });
    await tests.answers(lab, test, [{ parameter: "PH", value: "7.0" }]);
    expect(await readies(seller, orderId)).toEqual(
      notPassed({ level: "GARMENT", missing: ["FORMALDEHYDE"] }),
    );
    await passes(seller, lab, lot);
    expect(await readies(seller, orderId)).toEqual({ __typename: "Order", status: "READY" });
  });

  it("ask for every lot of the order, and when goods leave for those that do", async () => {
    const { buyer, seller, lab, orderId, lineId } = await scene({ qualityGates: [gate] });
    const [one, two] = [
      await goods.lotFor(seller, orderId, "5"),
      await goods.lotFor(seller, orderId, "5"),
    ];
    const stock = await goods.lotFor(seller, null, "5");
    await passes(seller, lab, one);
    const all = notPassed({ level: "GARMENT", missing: ["FORMALDEHYDE", "PH"] });
    const of = (lot: Act | null, quantity = "1") => [
      { orderLineId: lineId, ...(lot ? { lotId: lot.id } : {}), quantity },
    ];

    expect(await readies(seller, orderId)).toEqual(all);
    expect(await ships(seller, orderId, of(two))).toEqual(all);
    expect(await ships(seller, orderId, of(stock))).toEqual(all);
    expect(await ships(seller, orderId, of(null))).toEqual(all);
    expect(await ships(seller, orderId, of(one))).toMatchObject({ __typename: "Shipment" });
    await passes(buyer, lab, two);
    expect(await readies(seller, orderId)).toEqual({ __typename: "Order", status: "READY" });
  });

  it("ask of fabric what went into the garments, and of a fabric order its own lots", async () => {
    const fabric = { ...gate, level: "FABRIC", parameters: ["PH"] };
    const { seller, lab, orderId } = await scene({ qualityGates: [fabric] });
    const weaver = await mill(server);
    const cloth = await goods.inProduction(seller, weaver, {
      kind: "FABRIC",
      qualityGates: [fabric],
      lines: [{ item: "jersey", quantity: "100", unit: "MTR", unitPrice: "1" }],
    });
    const jersey = { kind: "FABRIC", item: "jersey", quantity: "100", unit: "MTR" };
    const roll = await goods.lotFor(weaver, cloth.orderId, "100", jersey);
    const all = notPassed({ level: "FABRIC", missing: ["PH"] });
    expect(await readies(weaver, cloth.orderId)).toEqual(all);
    const lot = await goods.lotFor(seller, orderId);
    expect(await readies(seller, orderId)).toEqual(all);

    await passes(weaver, lab, roll, { level: "FABRIC", parameters: ["PH"] });
    expect(await readies(weaver, cloth.orderId)).toMatchObject({ status: "READY" });
    const sent = await goods.ships(
      weaver,
      goods.shipment(cloth.orderId, [
        { orderLineId: cloth.lineId, lotId: roll.id, quantity: "10" },
      ]),
    );
    await goods.receivesAll(seller, sent);
    await goods.consumes(seller, {
      ...{ outputLotId: lot.id, inputs: [{ lotId: roll.id, quantity: "5", unit: "MTR" }] },
    });
    expect(await readies(seller, orderId)).toMatchObject({ status: "READY" });
  });

  it("ask for certificates that are valid on the day, and tell which are not", async () => {
    const { seller, orderId } = await scene({ requiredCertificates: ["QMS", "PINZIBIAO"] });

    expect(await readies(seller, orderId)).toEqual(
      notPassed({ level: "CERTIFICATE", missing: ["PINZIBIAO", "QMS"] }),
    );
  });

  it("of a school ask for a report with the CMA mark, whoever wrote the terms", async () => {
    const school = await somebody(server, { types: [OrganizationType.SCHOOL_BUYER] });
    const { seller, lab, orderId } = await scene({}, school);
    const lot = await goods.lotFor(seller, orderId);
    const uniform = { ageGroup: "CHILD_7TO14", contact: "DIRECT", declaredCategory: "B" };

    await passes(seller, lab, lot, { product: uniform });

    expect(await readies(seller, orderId)).toEqual(
      notPassed({ level: "GARMENT", missing: ["CMA_REPORT"] }),
    );
  });

  it("let no reprocessed fiber into goods for infants, and say so", async () => {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const tx = server.app.database.manager;
    const skuOf = async (heightCm: number): Promise<string> => {
      const [styleId, skuId] = [newId(), newId()];
      const own = { ownerId: seller.organizationId, code: `S-${styleId.slice(-9)}` };
      const style = {
        contact: Contact.DIRECT,
        declaredCategory: SafetyCategory.A,
        nameEn: "romper",
      };
      await tx.insert(Style, { id: styleId, ...own, ...style, publishedAt: new Date() });
      await tx.insert(Sku, { id: skuId, styleId, ...own, color: "white", heightCm });
      return `sku_${skuId}`;
    };
    const verdicts = [];
    for (const heightCm of [100, 110]) {
      const skuId = await skuOf(heightCm);
      const lines = [{ skuId, quantity: "10", unit: "H87", unitPrice: "1" }];
      const { orderId } = await goods.inProduction(buyer, seller, { lines });
      const fleece = { kind: "FABRIC", item: "fleece", quantity: "9", unit: "MTR" };
      const roll = await goods.lotFor(seller, null, "9", { ...fleece, reprocessedFiber: true });
      const lot = await goods.lotFor(seller, orderId, "10", { item: null, skuId });
      const used = { lotId: roll.id, quantity: "9", unit: "MTR" };
      await goods.consumes(seller, { outputLotId: lot.id, inputs: [used] });
      verdicts.push(await readies(seller, orderId));
    }

    expect(verdicts).toEqual([
      notPassed({ level: "FIBER", missing: ["NO_REPROCESSED_FIBER"] }),
      { __typename: "Order", status: "READY" },
    ]);
  });

  it("keep by what they were passed, whatever becomes of the report", async () => {
    const { buyer, seller, lab, orderId, lineId } = await scene({ qualityGates: [gate] });
    const lot = await goods.lotFor(seller, orderId);
    const report = await passes(seller, lab, lot);
    await readies(seller, orderId);
    await ships(seller, orderId, [{ orderLineId: lineId, lotId: lot.id, quantity: "1" }]);
    await ships(seller, orderId, [{ orderLineId: lineId, lotId: lot.id, quantity: "1" }]);
    const query = `query($id: ID!) { order(id: $id) { gateEvidence(first: 9) { nodes { occasion level category parameters conclusion judgedCategory lot { id } inspection { id reportVersion superseded } } } } }`;
    const evidence = async (who: Somebody): Promise<unknown> =>
      (await who.ask<{ order: { gateEvidence: { nodes: object[] } } }>(query, { id: orderId }))
        .order.gateEvidence.nodes;
    const kept = { ...gate, conclusion: "PASS", judgedCategory: "A", lot: { id: lot.id } };

    await tests.corrects(lab, { inspectionId: report.id, results: tests.measured("8.8") });

    const inspection = { id: report.id, reportVersion: 1, superseded: true };
    for (const who of [buyer, seller])
      expect(await evidence(who)).toEqual([
        { ...kept, occasion: "READY", inspection },
        { ...kept, occasion: "SHIPMENT", inspection },
      ]);
    expect(
      await ships(seller, orderId, [{ orderLineId: lineId, lotId: lot.id, quantity: "1" }]),
    ).toMatchObject({
      code: "ON_HOLD",
    });
  });
});

describe("a lot that failed", () => {
  it("stays stopped until a test that was asked for afterwards passes all that was asked then", async () => {
    const { seller, lab, orderId } = await scene({});
    const lot = await goods.lotFor(seller, orderId);
    const other = await tests.lab(server);
    const before = await tests.asksFor(seller, other, lot);
    await tests.answers(lab, await tests.asksFor(seller, lab, lot), tests.measured("7.8"));

    expect(await tests.holdsOn(seller, lot)).toMatchObject([
      { scope: "LOT", imposedBy: "SYSTEM", reason: "A test failed: PH.", releasedAt: null },
    ]);
    await tests.answers(other, before);
    expect(await tests.isHeld(seller, lot)).toBe(true);
    const narrower = await tests.asksFor(seller, lab, lot, { parameters: ["FORMALDEHYDE"] });
    await tests.answers(lab, narrower, tests.measured().slice(0, 1));
    expect(await tests.isHeld(seller, lot)).toBe(true);
    await passes(seller, lab, lot, { level: "FABRIC" });
    expect(await tests.isHeld(seller, lot)).toBe(true);
    const product = { ageGroup: "CHILD_UNDER7", contact: "INDIRECT", declaredCategory: "C" };
    await passes(seller, lab, lot, { product });
    expect(await tests.isHeld(seller, lot)).toBe(true);
    await passes(seller, lab, lot);
    expect(await tests.isHeld(seller, lot)).toBe(false);
  });

  it("stays stopped whichever of two reports at once comes first", async () => {
    const { seller, orderId } = await scene({});
    const labs = await Promise.all(Array.from({ length: 4 }, () => tests.lab(server)));
    const held: boolean[] = [];
    for (let round = 0; round < 5; round++) {
      const lot = await goods.lotFor(seller, orderId, "1");
      const asked = await Promise.all(labs.map(lab => tests.asksFor(seller, lab, lot)));
      const results = await Promise.all(
        asked.map((test, at) =>
          tests.answers(
            labs[at] ?? seller,
            test,
            tests.measured(at === round % 4 ? "7.8" : "7.0"),
            {
              reportNumber: `R-${randomUUID()}`,
            },
          ),
        ),
      );
      expect(results.map(one => one["conclusion"]).sort()).toEqual([
        "FAIL",
        "PASS",
        "PASS",
        "PASS",
      ]);
      held.push(await tests.isHeld(seller, lot));
    }

    expect(held).toEqual([true, true, true, true, true]);
  });

  it("is corrected by one of two corrections at once", async () => {
    const { seller, lab, orderId } = await scene({});
    const lot = await goods.lotFor(seller, orderId);
    const report = await tests.answers(
      lab,
      await tests.asksFor(seller, lab, lot),
      tests.measured("7.8"),
    );
    const correct = (pH: string) =>
      tests.corrects(lab, { inspectionId: report.id, results: tests.measured(pH) });

    const both = await Promise.all([correct("7.0"), correct("7.9"), correct("7.1")]);

    const made = both.filter(one => one.__typename === "Inspection");
    expect(made).toHaveLength(1);
    expect(both.map(one => one["code"] ?? "")).toEqual(
      expect.arrayContaining(["REPORT_SUPERSEDED"]),
    );
    expect(await tests.isHeld(seller, lot)).toBe(made[0]?.["conclusion"] === "FAIL");
  });
});
