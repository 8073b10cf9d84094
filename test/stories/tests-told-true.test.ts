import { randomUUID } from "node:crypto";
import { Contact, Department, OrganizationType, SafetyCategory } from "@weft/schema";
import { Sku, Style } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import * as tests from "../kit/acts-inspection";
import { somebody, type Act, type Somebody } from "../kit/acting";
import * as cert from "../kit/certification";
import { dealOn, gate, readies, ready, schoolchildren } from "../kit/gated";
import * as goods from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const scene = (terms: object, buyer?: Somebody, seller?: Somebody) =>
  dealOn(server, terms, { ...(buyer && { buyer }), ...(seller && { seller }) });

const lacks = (...missing: readonly string[]) => ({
  ...{ __typename: "GateNotPassed", code: "GATE_NOT_PASSED" },
  gates: [{ level: "GARMENT", missing }],
});

const rowsOf = (report: Act): readonly { verdict: string; reason: string | null }[] =>
  (report["verdicts"] as { nodes: { verdict: string; reason: string | null }[] }).nodes;

/** What is wrong with an input: where, and why. */
const wrongIn = async (acting: Promise<unknown>): Promise<unknown> =>
  acting.then(
    answer => answer,
    (error: unknown) => {
      const { message } = error as Error;
      const text = message.slice(message.indexOf("["), message.lastIndexOf("]") + 1);
      const [first] = JSON.parse(text) as { extensions: Record<string, unknown> }[];
      return [first?.extensions["path"], first?.extensions["reason"]];
    },
  );

const today = (): string => cert.dayAfter(new Date());

describe("whoever has goods tested", () => {
  it("does not say that garments are processed further, and passes no gate with fabric that is", async () => {
    const { seller, lab, orderId } = await scene({ qualityGates: [gate] });
    const lot = await goods.lotFor(seller, orderId);
    const saying = (condition: string) =>
      wrongIn(
        tests.asksFor(seller, lab, lot, { product: { ...tests.infants, [condition]: true } }),
      );

    expect(await saying("nonFinalWetProcessed")).toEqual([
      ["input", "product", "nonFinalWetProcessed"],
      "FINAL",
    ]);
    expect(await saying("nonFinalWashDown")).toEqual([
      ["input", "product", "nonFinalWashDown"],
      "FINAL",
    ]);
    const weaver = await mill(server);
    const cloth = await scene(
      {
        ...{ kind: "FABRIC", qualityGates: [{ ...gate, level: "FABRIC", parameters: ["PH"] }] },
        lines: [{ item: "jersey", quantity: "10", unit: "MTR", unitPrice: "1" }],
      },
      seller,
      weaver,
    );
    const jersey = { kind: "FABRIC", item: "jersey", unit: "MTR" };
    const roll = await goods.lotFor(weaver, cloth.orderId, "10", jersey);
    const raw = { ...tests.infants, nonFinalWetProcessed: true };
    const test = await tests.asksFor(weaver, lab, roll, {
      ...{ level: "FABRIC", parameters: ["PH"], product: raw },
    });
    expect(await tests.answers(lab, test, [{ parameter: "PH", value: "9.9" }])).toMatchObject({
      conclusion: "PASS",
    });
    expect(await readies(weaver, cloth.orderId)).toMatchObject({
      gates: [{ level: "FABRIC", missing: ["PH"] }],
    });
  });

  it("does not get goods that failed through by calling them something else", async () => {
    const { seller, lab, orderId } = await scene({ qualityGates: [gate] });
    const lot = await goods.lotFor(seller, orderId);
    await tests.answers(lab, await tests.asksFor(seller, lab, lot), tests.measured("7.8"));
    const again = async (product: object): Promise<boolean> => {
      await tests.answers(lab, await tests.asksFor(seller, lab, lot, { product }));
      return tests.isHeld(seller, lot);
    };

    expect(await again(schoolchildren)).toBe(true);
    expect(await again({ ...tests.infants, contact: "INDIRECT" })).toBe(true);
    expect(await again({ ...tests.infants, handDyed: true })).toBe(true);
    expect(await again({ ...tests.infants, schoolUniform: true })).toBe(true);
    expect(await again(tests.infants)).toBe(false);
    expect(await readies(seller, orderId)).toEqual(ready);
  });

  it("passes a parameter by a pass, and not by an exemption it claims", async () => {
    const parameters = ["PH", "CF_WATER_CHANGE", "CF_SALIVA_CHANGE"];
    const { seller, lab, orderId } = await scene({ qualityGates: [{ ...gate, parameters }] });
    const lot = await goods.lotFor(seller, orderId);
    const results = parameters.map(parameter => ({
      ...{ parameter, value: parameter === "PH" ? "7.0" : "1" },
    }));
    const report = async (product: object) =>
      tests.answers(lab, await tests.asksFor(seller, lab, lot, { product, parameters }), results);

    const exempt = await report({ ...schoolchildren, handDyed: true });

    expect(exempt["conclusion"]).toBe("PASS");
    expect(await readies(seller, orderId)).toEqual(lacks("CF_WATER_CHANGE", "CF_SALIVA_CHANGE"));
  });

  it("passes no parameter by the editions of a day it was not limited on", async () => {
    const parameters = ["PH", "RESIDUAL_NEEDLE"];
    const { seller, lab, orderId } = await scene({ qualityGates: [{ ...gate, parameters }] });
    const lot = await goods.lotFor(seller, orderId, "10", { producedOn: "2012-01-01" });

    const report = await tests.answers(lab, await tests.asksFor(seller, lab, lot, { parameters }), [
      { parameter: "PH", value: "7.0" },
      { parameter: "RESIDUAL_NEEDLE", value: "present" },
    ]);

    expect(rowsOf(report)[1]).toMatchObject({ verdict: "NOT_APPLICABLE", reason: "NOT_IN_FORCE" });
    expect(report["conclusion"]).toBe("INCOMPLETE");
    expect(await readies(seller, orderId)).toMatchObject({ code: "GATE_NOT_PASSED" });
  });
});

describe("goods of a size", () => {
  /** An order for a style in these sizes, with a lot of it. */
  async function sized(...heights: readonly number[]) {
    const [buyer, seller] = [await shop(server), await maker(server)];
    const tx = server.app.database.manager;
    const styleId = newId();
    const own = { ownerId: seller.organizationId };
    await tx.insert(Style, {
      ...{ id: styleId, ...own, code: `S-${randomUUID()}`, nameEn: "romper" },
      ...{ contact: Contact.DIRECT, declaredCategory: SafetyCategory.A, publishedAt: new Date() },
    });
    const skus = heights.map(heightCm => ({
      ...{ id: newId(), styleId, ...own, code: `K-${randomUUID()}`, color: "white", heightCm },
    }));
    await tx.insert(Sku, skus);
    const lines = skus.map(({ id }) => ({
      ...{ skuId: `sku_${id}`, quantity: "10", unit: "H87", unitPrice: "1" },
    }));
    const parameters = ["PH", "CF_SALIVA_CHANGE"];
    const order = await scene({ lines, qualityGates: [{ ...gate, parameters }] }, buyer, seller);
    const lotOf = (skuId?: string) =>
      goods.lotFor(seller, order.orderId, "10", skuId ? { item: null, skuId: `sku_${skuId}` } : {});
    return { ...order, parameters, skuId: skus[0]?.id ?? "", lotOf };
  }

  it("are tested for who wears them, as their SKU or the lines of their order say", async () => {
    const { seller, buyer, lab, skuId, lotOf } = await sized(80, 130);
    const asking = (who: Somebody, lot: Act, product: object) =>
      wrongIn(
        tests
          .asksFor(who, lab, lot, { product })
          .then(({ status }: Act & { status?: unknown }) => status),
      );

    for (const lot of [await lotOf(skuId), await lotOf()]) {
      for (const who of [buyer, seller])
        expect(await asking(who, lot, schoolchildren)).toEqual([
          ["input", "product", "ageGroup"],
          "LESS_STRICT",
        ]);
      const { ageGroup: _, ...tall } = schoolchildren;
      expect(await asking(seller, lot, { ...tall, heightCm: 140 })).toEqual([
        ["input", "product", "heightCm"],
        "LESS_STRICT",
      ]);
      expect(await asking(seller, lot, tests.infants)).toBe("REQUESTED");
    }
  });

  it("pass without what only infants' goods must, when they say themselves that they are for others", async () => {
    const { seller, lab, orderId, skuId, lotOf, parameters } = await sized(140);
    const lot = await lotOf(skuId);
    const report = async (product: object) =>
      tests.answers(lab, await tests.asksFor(seller, lab, lot, { product, parameters }), [
        { parameter: "PH", value: "7.0" },
        { parameter: "CF_SALIVA_CHANGE", value: "1" },
      ]);

    const said = await report(schoolchildren);

    expect(rowsOf(said)[1]).toMatchObject({ verdict: "NOT_APPLICABLE", reason: "OTHER_AGE_GROUP" });
    expect(await readies(seller, orderId)).toEqual(ready);
  });
});

describe("the days of a report", () => {
  it("follow the request and the making of the goods", async () => {
    const { seller, lab, orderId } = await scene({});
    const now = new Date();
    const lot = await goods.lotFor(seller, orderId, "10", { producedOn: cert.dayAfter(now, -1) });
    const [yesterday, before] = [cert.dayAfter(now, -1), cert.dayAfter(now, -2)];
    const test = await tests.asksFor(seller, lab, lot);
    const at = (days: object) => wrongIn(tests.answers(lab, test, tests.measured(), days));

    expect(await at({ sampledOn: yesterday })).toEqual([["input", "sampledOn"], "BEFORE_REQUEST"]);
    expect(await at({ testedOn: before })).toEqual([["input", "testedOn"], "BEFORE_REQUEST"]);
    await server.app.database.query(
      "UPDATE test_order SET requested_at = requested_at - interval '3 days', status_since = status_since - interval '3 days' WHERE id = $1",
      [test.id.slice(4)],
    );
    expect(await at({ sampledOn: before })).toEqual([["input", "sampledOn"], "BEFORE_PRODUCTION"]);
    expect(await at({ sampledOn: yesterday })).toMatchObject({ conclusion: "PASS" });
    const item = await tests.requests(seller, {
      ...{ labId: lab.id, item: "romper", level: "GARMENT", product: tests.infants },
      parameters: ["PH"],
    });
    expect(
      await wrongIn(
        tests.answers(lab, item, [{ parameter: "PH", value: "7" }], {
          sampledOn: "2012-01-01",
          testedOn: "2012-01-01",
        }),
      ),
    ).toEqual([["input", "sampledOn"], "BEFORE_REQUEST"]);
  });

  it("are both days of the lab's qualification where it bears the CMA mark", async () => {
    const { seller, lab, orderId } = await scene({});
    const amr = await somebody(server, {
      ...{ types: [OrganizationType.GOVERNMENT], department: Department.AMR },
    });
    const now = new Date();
    const scope = [
      { parameter: "FORMALDEHYDE", method: "GB/T 2912.1-2009" },
      { parameter: "PH", method: "GB/T 7573-2009" },
    ];
    const mark = await cert.registers(amr, {
      ...{
        type: "LAB_CMA",
        holderId: lab.id,
        number: String(Math.floor(1e11 + Math.random() * 8e11)),
      },
      ...{ issuedOn: cert.dayAfter(now, -90), validFrom: cert.dayAfter(now, -90) },
      ...{ validTo: cert.dayAfter(now, -1), parameters: scope },
    });
    expect(mark.__typename).toBe("Certificate");
    const lot = await goods.lotFor(seller, orderId);
    const test = await tests.asksFor(seller, lab, lot);
    await server.app.database.query(
      "UPDATE test_order SET requested_at = requested_at - interval '9 days', status_since = status_since - interval '9 days' WHERE id = $1",
      [test.id.slice(4)],
    );
    const marked = (testedOn: string) =>
      tests.answers(lab, test, tests.measured(), { cma: true, testedOn });

    expect(await marked(cert.dayAfter(now, -3))).toMatchObject({
      ...{ code: "OUTSIDE_CMA_SCOPE", parameters: ["FORMALDEHYDE", "PH"] },
    });
    expect(await marked(today())).toMatchObject({ code: "OUTSIDE_CMA_SCOPE" });
  });
});
