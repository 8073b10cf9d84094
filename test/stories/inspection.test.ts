import { randomUUID } from "node:crypto";
import { Department, OrganizationType } from "@weft/schema";
import * as tests from "../kit/acts-inspection";
import { somebody, type Act, type Somebody } from "../kit/acting";
import * as goods from "../kit/goods";
import { startServer, type TestServer } from "../kit/server";
import { maker, shop } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const regulator = (): Promise<Somebody> =>
  somebody(server, { types: [OrganizationType.GOVERNMENT], department: Department.AMR });

/** A shop's order at a maker, with a lot made for it, and a lab. */
async function scene() {
  const parties = [await shop(server), await maker(server)] as const;
  const made = await goods.made(parties);
  return { ...made, lab: await tests.lab(server) };
}

type Row = { parameter: string; verdict: string; value: string; labVerdict: string | null };
const rowsOf = (report: Act): readonly Row[] =>
  (report["verdicts"] as { nodes: readonly Row[] }).nodes;

const codeAt = async (acting: Promise<unknown>): Promise<unknown> =>
  acting.then(
    answer => answer,
    (error: unknown) => {
      const { message } = error as Error;
      const text = message.slice(message.indexOf("["), message.lastIndexOf("]") + 1);
      const [first] = JSON.parse(text) as { extensions: Record<string, unknown> }[];
      const { code, path, reason } = first?.extensions ?? {};
      return { code, path, reason };
    },
  );

describe("a test order", () => {
  it("goes from the client to its lab, which takes it on and takes the samples in", async () => {
    const { seller, lot, lab } = await scene();

    const test = await tests.asksFor(seller, lab, lot);

    expect(test).toMatchObject({
      status: "REQUESTED",
      lot: { id: lot.id },
      client: { id: seller.id },
    });
    const testOrderId = test.id;
    await expect(tests.acceptsTest(seller, { testOrderId })).rejects.toThrow("FORBIDDEN");
    expect(await tests.acceptsTest(lab, { testOrderId })).toMatchObject({ status: "ACCEPTED" });
    const seal = `SEAL-${randomUUID()}`;
    const code = `S-${randomUUID()}`;
    expect(
      await tests.takesIn(lab, { testOrderId, code, seal, condition: "dry", backup: true }),
    ).toMatchObject({
      ...{ code, seal, backup: true },
      custody: {
        nodes: [
          { step: "RECEIVED", condition: "dry", by: { id: lab.id } },
          { step: "RETAINED", condition: null },
        ],
      },
    });
    expect(
      await tests.takesIn(lab, { testOrderId, code: `S-${randomUUID()}`, seal }),
    ).toMatchObject({
      code: "SAMPLE_CODE_TAKEN",
    });
    await tests.answers(lab, test);
    const late = { testOrderId, reason: "too late" };
    expect(await tests.cancelsTest(seller, late)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    const kinds = async (who: Somebody) => (await goods.newsOf(who)).map(({ kind }) => kind);
    expect(await kinds(lab)).toEqual(["TEST_REQUESTED"]);
    expect(await kinds(seller)).toEqual(
      expect.arrayContaining(["TEST_ACCEPTED", "TEST_SAMPLE_RECEIVED", "REPORT_ISSUED"]),
    );
  });

  it("is declined or called off with a reason, and then takes no report", async () => {
    const { seller, lot, lab } = await scene();
    const [one, two] = [
      await tests.asksFor(seller, lab, lot),
      await tests.asksFor(seller, lab, lot),
    ];

    const declined = await tests.declinesTest(lab, { testOrderId: one.id, reason: "no capacity" });
    const cancelled = await tests.cancelsTest(seller, { testOrderId: two.id, reason: "not now" });

    expect([declined["status"], cancelled["status"]]).toEqual(["DECLINED", "CANCELLED"]);
    expect(await tests.answers(lab, one)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await tests.answers(lab, two)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
  });

  it("names a lab, a lot the client sees, and parameters somebody limits", async () => {
    const { buyer, seller, lot, lab } = await scene();
    const stranger = await maker(server);

    const wrong = [
      tests.asksFor(stranger, lab, lot),
      tests.asksFor(seller, buyer, lot),
      tests.asksFor(seller, lab, lot, { parameters: ["PH", "COLOUR"] }),
      tests.asksFor(seller, lab, lot, { parameters: [] }),
      tests.asksFor(seller, lab, lot, { item: "romper" }),
      tests.asksFor(lab, lab, lot),
    ];

    expect(await Promise.all(wrong.map(codeAt))).toEqual([
      expect.objectContaining({ code: "NOT_FOUND" }),
      { code: "BAD_USER_INPUT", path: ["input", "labId"], reason: "NOT_A_LAB" },
      { code: "BAD_USER_INPUT", path: ["input", "parameters", 1], reason: "UNKNOWN" },
      { code: "BAD_USER_INPUT", path: ["input", "parameters"], reason: "MISSING" },
      { code: "BAD_USER_INPUT", path: ["input", "item"], reason: "ONE_OF" },
      expect.objectContaining({ code: "FORBIDDEN" }),
    ]);
  });
});

describe("a report", () => {
  it("is judged by the platform, with what the lab says beside it", async () => {
    const { seller, lot, lab } = await scene();
    const test = await tests.asksFor(seller, lab, lot);

    const report = await tests.answers(
      lab,
      test,
      [
        { parameter: "FORMALDEHYDE", value: "20.5", unit: "mg/kg", labVerdict: "PASS" },
        { parameter: "PH", value: "7.55", labVerdict: "PASS" },
      ],
      { labConclusion: "PASS" },
    );

    expect(report).toMatchObject({
      ...{ conclusion: "FAIL", labConclusion: "PASS", conflict: true, judgedCategory: "A" },
      ...{ kind: "COMMISSIONED", status: "FINAL", reportVersion: 1, standards: ["GB 18401-2010"] },
    });
    expect(rowsOf(report)).toMatchObject([
      { parameter: "FORMALDEHYDE", value: "20.5", verdict: "PASS", labVerdict: "PASS" },
      { parameter: "PH", value: "7.55", verdict: "FAIL", labVerdict: "PASS" },
    ]);
    const amr = await regulator();
    const listed = await amr.ask<{ inspections: { nodes: { id: string }[] } }>(
      `query($id: ID!) { inspections(first: 5, filter: { conflict: { eq: true }, id: { eq: $id } }) { nodes { id } } }`,
      { id: report.id },
    );
    expect(listed.inspections.nodes).toEqual([{ id: report.id }]);
    const finding = { inspectionId: report.id, finding: "7.55 rounds to 7.6" };
    await expect(tests.settles(lab, finding)).rejects.toThrow("FORBIDDEN");
    expect(await tests.settles(amr, finding)).toMatchObject({
      conflictResolution: finding.finding,
    });
    expect(await tests.settles(amr, finding)).toMatchObject({ code: "NO_CONFLICT" });
  });

  it.each([
    ["full-width digits", "７.０", "PASS"],
    ["two full-width forms", "３～４", "INVALID"],
    ["a bound", "<20", "INVALID"],
    ["nothing detected", "未检出", "INVALID"],
    ["nothing", "", "INVALID"],
    ["a date", "2026-03-04", "INVALID"],
    ["words", "about seven", "INVALID"],
    ["a number with its unit", "7.0 pH", "INVALID"],
  ])("keeps %s as typed, and never takes it for a pass it is not", async (_, value, verdict) => {
    const { seller, lot, lab } = await scene();
    const test = await tests.asksFor(seller, lab, lot, { parameters: ["PH"] });

    const report = await tests.answers(lab, test, [{ parameter: "PH", value }]);

    expect(rowsOf(report)).toMatchObject([{ parameter: "PH", value, verdict }]);
    expect(report["conclusion"]).toBe(verdict === "PASS" ? "PASS" : "INCOMPLETE");
    expect(await tests.isHeld(seller, lot)).toBe(false);
  });

  it("misses nothing that was required, knows every parameter, and says each once", async () => {
    const { seller, lot, lab } = await scene();
    const test = await tests.asksFor(seller, lab, lot);
    const pH = { parameter: "PH", value: "7.0" };
    const at = (results: object[], more: object = {}) =>
      codeAt(tests.answers(lab, test, results, more));

    expect(await at([])).toMatchObject({ path: ["input", "results"], reason: "MISSING" });
    expect(await at([pH, { parameter: "COLOUR", value: "1" }])).toEqual({
      ...{ code: "BAD_USER_INPUT", path: ["input", "results", 1, "parameter"], reason: "UNKNOWN" },
    });
    expect(await at([pH, pH])).toMatchObject({
      path: ["input", "results", 1, "parameter"],
      reason: "DUPLICATE",
    });
    expect(await at([pH], { sampledOn: "2999-01-01" })).toMatchObject({ reason: "FUTURE" });
    expect(await at([pH], { sampledOn: "2026-01-02", testedOn: "2026-01-01" })).toMatchObject({
      reason: "ORDER",
    });
    const parts = [
      { ...pH, part: "body" },
      { ...pH, part: "collar", value: "7.1" },
    ];
    expect(await tests.answers(lab, test, parts)).toMatchObject({ conclusion: "INCOMPLETE" });
  });

  it("has a number of its own, and is not issued by another lab or by the client", async () => {
    const { seller, lot, lab } = await scene();
    const other = await tests.lab(server);
    const [one, two] = [
      await tests.asksFor(seller, lab, lot),
      await tests.asksFor(seller, lab, lot),
    ];
    const third = await tests.asksFor(seller, other, lot);
    const reportNumber = `R-${randomUUID()}`;
    const report = (who: Somebody, test: Act) =>
      tests.answers(who, test, tests.measured(), { reportNumber });

    await expect(report(seller, one)).rejects.toThrow("FORBIDDEN");
    await expect(report(other, one)).rejects.toThrow("NOT_FOUND");
    expect(await report(lab, one)).toMatchObject({ __typename: "Inspection" });
    expect(await report(lab, two)).toMatchObject({ code: "REPORT_NUMBER_TAKEN" });
    expect(await report(other, third)).toMatchObject({ __typename: "Inspection" });
  });

  it("is not written on goods of the lab's own", async () => {
    const buyer = await shop(server);
    const both = await somebody(server, {
      types: [OrganizationType.GARMENT_MAKER, OrganizationType.TESTING_LAB],
    });
    const { lot } = await goods.made([buyer, both]);
    const test = await tests.asksFor(buyer, both, lot);

    expect(await tests.answers(both, test)).toMatchObject({ code: "CONFLICT_OF_INTEREST" });
  });

  it("bears the CMA mark only for what the lab is qualified for on the day of the test", async () => {
    const { seller, lot, lab } = await scene();
    const test = await tests.asksFor(seller, lab, lot);

    expect(await tests.answers(lab, test, tests.measured(), { cma: true })).toMatchObject({
      ...{ code: "OUTSIDE_CMA_SCOPE", parameters: ["FORMALDEHYDE", "PH"] },
    });
  });

  it("is corrected by another version, and what was signed stays", async () => {
    const { buyer, seller, lot, lab } = await scene();
    const test = await tests.asksFor(seller, lab, lot);
    const first = await tests.answers(lab, test, tests.measured("7.8"));
    expect(await tests.isHeld(seller, lot)).toBe(true);
    const input = { inspectionId: first.id, results: tests.measured("7.3") };
    await expect(tests.corrects(seller, input)).rejects.toThrow("FORBIDDEN");

    const second = await tests.corrects(lab, input);

    expect(second).toMatchObject({
      ...{ conclusion: "PASS", reportVersion: 2, supersedes: { id: first.id } },
      reportNumber: first["reportNumber"],
    });
    expect(await tests.isHeld(seller, lot)).toBe(false);
    expect(await tests.corrects(lab, input)).toMatchObject({ code: "REPORT_SUPERSEDED" });
    const kept = await buyer.ask<{ inspection: Act }>(
      "query($id: ID!) { inspection(id: $id) { conclusion superseded verdicts(first: 9) { nodes { parameter value } } } }",
      { id: first.id },
    );
    expect(kept.inspection).toMatchObject({ conclusion: "FAIL", superseded: true });
    await tests.corrects(lab, { inspectionId: second.id, results: tests.measured("7.9") });
    expect(await tests.isHeld(seller, lot)).toBe(true);
  });

  it("shows to whom the goods concern, and to nobody else", async () => {
    const { buyer, seller, lot, lab } = await scene();
    const report = await tests.answers(lab, await tests.asksFor(buyer, lab, lot));
    const [stranger, amr] = [await maker(server), await regulator()];
    const query = `query($id: ID!) { inspection(id: $id) { id conclusion client { id } testOrder { id } lot { number order { id } quantity } conflict } }`;
    const seen = async (who: Pick<Somebody, "ask">) =>
      (await who.ask<{ inspection: object | null }>(query, { id: report.id })).inspection;

    expect(await seen(buyer)).toMatchObject({ client: { id: buyer.id }, conflict: false });
    expect(await seen(seller)).toMatchObject({ client: { id: buyer.id }, testOrder: null });
    expect(await seen(lab)).toMatchObject({ client: { id: buyer.id }, lot: { order: null } });
    expect(await seen(amr)).toMatchObject({
      ...{ conclusion: "PASS", testOrder: null, lot: { order: null, quantity: null } },
    });
    expect(await seen(stranger)).toBeNull();
    expect(await seen({ ask: server.as() })).toBeNull();
  });
});
