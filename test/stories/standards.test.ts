import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Department, OrganizationType } from "@weft/schema";
import { does, somebody, type Somebody } from "../kit/acting";
import { startServer, type TestServer } from "../kit/server";
import { maker } from "../kit/trade";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const select = "id number status publishedOn version indicators { nodes { name bindingLimit bindingStandard } } events { nodes { from to reason by { id } } }"; // prettier-ignore
const of = "EnterpriseStandard";
const weaker = "... on WeakerThanMandatory { indicator limit standard }";
const declares = does("declareEnterpriseStandard", of, select, weaker);
const publishes = does("publishEnterpriseStandard", of, select, weaker);
const withdraws = does("withdrawEnterpriseStandard", of, select);
const checks = does("checkDeclaration", "DeclarationCheck", "id finding remark enterpriseStandard { status }"); // prettier-ignore
const lists = does("listFrontRunner", "FrontRunnerEntry", "id year rank enterpriseStandard { number }"); // prettier-ignore
const records = does("recordBenchmark", "BenchmarkRecord", "id status targetNumber target { number } indicators { nodes { name unit ownValue targetValue comparable } }"); // prettier-ignore
const discloses = does("publishBenchmark", "BenchmarkRecord", "id status publishedOn");

const regulator = (): Promise<Somebody> =>
  somebody(server, { types: [OrganizationType.GOVERNMENT], department: Department.AMR });

let running = 0;
const standard = (more: object = {}) => ({
  ...{ number: `Q/330502TST ${String(++running).padStart(3, "0")}-2026`, title: "T-shirts" },
  ...{ productScope: "Knitted T-shirts for infants", category: "A", ageGroup: "INFANT" },
  indicators: [
    { name: "formaldehyde", parameter: "FORMALDEHYDE", unit: "mg/kg", value: "10" },
    { name: "hand feel", unit: "-", value: "soft" },
  ],
  ...more,
});
const published = async (who: Somebody, more: object = {}) => {
  const { id } = await declares(who, standard(more));
  return publishes(who, { enterpriseStandardId: id });
};
const seenBy = async (who: Pick<Somebody, "ask">, id: string) =>
  (
    await who.ask<{ enterpriseStandard: unknown }>(
      "query($id: ID!) { enterpriseStandard(id: $id) { status } }",
      { id },
    )
  ).enterpriseStandard;

describe("standards", () => {
  it("have the editions and limits of the trade's table", async () => {
    const { parameters, schoolUniform } = JSON.parse(
      readFileSync(join(__dirname, "../../packages/schema/data/limits.json"), "utf8"),
    ) as { parameters: { id: string; std: string }[]; schoolUniform: { rows: { id: string }[] } };
    const { it: found } = await server.as()<{
      it: { number: string; validFrom: string; nature: string; limits: { totalCount: number } };
    }>(
      '{ it: standard(number: "gb31701－2015") { number validFrom nature limits(first: 0) { totalCount } } }',
    );
    expect(found).toEqual({
      ...{ number: "GB 31701-2015", validFrom: "2016-06-01", nature: "MANDATORY" },
      limits: { totalCount: parameters.filter(({ std }) => std === "GB 31701-2015").length },
    });
    const { su } = await server.as()<{ su: { limits: { nodes: { parameter: string }[] } } }>(
      '{ su: standard(number: "GB/T 31888-2015") { limits(first: 50) { nodes { parameter limitA } } } }',
    );
    expect(su.limits.nodes.map(({ parameter }) => parameter)).toEqual(
      schoolUniform.rows.map(({ id }) => id),
    );
  });

  it("say which edition took the place of which", async () => {
    const { it } = await server.as()<{ it: unknown }>(
      '{ it: standard(number: "GB/T 35611-2024") { validFrom nature replaces { number validTo replacedBy { nodes { number } } } } }',
    );

    expect(it).toEqual({
      ...{ validFrom: "2026-10-01", nature: "RECOMMENDED" },
      replaces: {
        ...{ number: "GB/T 35611-2017", validTo: "2026-09-30" },
        replacedBy: { nodes: [{ number: "GB/T 35611-2024" }] },
      },
    });
  });
});

describe("a standard of an enterprise's own", () => {
  it("is declared, published and replaced, and says so", async () => {
    const owner = await maker(server);
    const declared = await declares(owner, standard());

    expect(declared).toMatchObject({
      ...{ status: "DECLARED", publishedOn: null },
      indicators: {
        nodes: [
          { name: "formaldehyde", bindingLimit: "<= 20", bindingStandard: "GB 18401-2010" },
          { name: "hand feel", bindingLimit: null },
        ],
      },
    });
    expect(await seenBy({ ask: server.as() }, declared.id)).toBeNull();
    expect(await seenBy(await maker(server), declared.id)).toBeNull();
    expect(await seenBy(await regulator(), declared.id)).toEqual({ status: "DECLARED" });

    await publishes(owner, { enterpriseStandardId: declared.id });
    expect(await seenBy({ ask: server.as() }, declared.id)).toEqual({ status: "PUBLISHED" });
    const next = await published(owner, { replacesId: declared.id });
    expect(next).toMatchObject({ status: "PUBLISHED" });
    expect(await seenBy({ ask: server.as() }, declared.id)).toEqual({ status: "REPLACED" });
    expect(
      await withdraws(owner, { enterpriseStandardId: declared.id, reason: "old" }),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION", from: "REPLACED" });
    expect(await withdraws(owner, { enterpriseStandardId: next.id, reason: "old" })).toMatchObject({
      status: "WITHDRAWN",
      events: {
        nodes: [
          { from: null, to: "DECLARED" },
          { from: "DECLARED", to: "PUBLISHED" },
          { from: "PUBLISHED", to: "WITHDRAWN", reason: "old", by: { id: owner.id } },
        ],
      },
    });
  });

  it.each([
    ["FORMALDEHYDE", "21", "<= 20"],
    ["FORMALDEHYDE", "20.4", "<= 20"],
    ["PH", "4.0-7.6", "4.0..7.5"],
    ["CF_RUB_DRY", "3-4", ">= 4"],
    ["ODOUR", "present", "absent"],
    ["CORD_SHORT_SLEEVE_MM", "76", "<= 75"],
  ])("may not be weaker than what binds: %s of %s", async (parameter, value, limit) => {
    const indicators = [
      { name: "soft", value: "very" },
      { name: "weak", parameter, value },
    ];

    expect(await declares(await maker(server), standard({ indicators }))).toMatchObject({
      ...{ code: "WEAKER_THAN_MANDATORY", indicator: "weak", limit },
    });
  });

  it.each([
    [{ category: "C" }, { parameter: "FORMALDEHYDE", name: "weak", value: "300" }],
    [{ category: null }, { parameter: "FORMALDEHYDE", name: "weak", value: "300" }],
    [
      { category: null, ageGroup: null },
      { parameter: "FORMALDEHYDE", name: "weak", value: "75" },
    ],
    [{}, { name: "甲醛含量", value: "3000" }],
  ])("whatever it calls its goods and the parameter: %j, %j", async (goods, indicator) => {
    const input = standard({ ...goods, indicators: [indicator] });

    expect(await declares(await maker(server), input)).toMatchObject({
      ...{ code: "WEAKER_THAN_MANDATORY", indicator: indicator.name, limit: "<= 20" },
    });
  });

  it.each([
    [{ number: "GB 18401-2010" }, "NOT_ENTERPRISE", ["number"]],
    [{ number: "Q/330502XHM 001" }, "UNDATED", ["number"]],
    [{ number: "?" }, "SYNTAX", ["number"]],
    [{ title: " " }, "EMPTY", ["title"]],
    [{ indicators: [] }, "MISSING", ["indicators"]],
    [{ indicators: [{ name: "a", value: "1" }, { name: "a", value: "2" }] }, "TWICE", ["indicators", 1, "name"]], // prettier-ignore
    [{ indicators: [{ name: "a", parameter: "NOPE", value: "1" }] }, "UNKNOWN", ["indicators", 0, "parameter"]], // prettier-ignore
    [{ indicators: [{ name: "a", parameter: "PH", value: "7" }] }, "SYNTAX", ["indicators", 0, "value"]], // prettier-ignore
    [{ indicators: [{ name: "a", parameter: "FORMALDEHYDE", unit: "g/kg", value: "20" }] }, "UNIT", ["indicators", 0, "unit"]], // prettier-ignore
  ])("of %j is refused as %s", async (wrong, reason, path) => {
    const { ask } = await maker(server);
    const { body } = await ask.raw(
      "mutation($input: DeclareEnterpriseStandardInput!) { declareEnterpriseStandard(input: $input) { __typename } }",
      { input: standard(wrong) },
    );

    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", reason, path: ["input", ...path] }); // prettier-ignore
  });

  it("has a number once, and is its enterprise's alone", async () => {
    const [owner, other, amr] = [await maker(server), await maker(server), await regulator()];
    const input = standard();
    const { id } = await declares(owner, input);

    expect(await declares(owner, input)).toMatchObject({ code: "STANDARD_NUMBER_TAKEN" });
    expect(await declares(other, input)).toMatchObject({ status: "DECLARED" });
    await expect(publishes(other, { enterpriseStandardId: id })).rejects.toThrow("NOT_FOUND");
    await expect(publishes(amr, { enterpriseStandardId: id })).rejects.toThrow("FORBIDDEN");
    expect(await publishes(owner, { enterpriseStandardId: id, ifVersion: 9 })).toMatchObject({
      code: "STALE_VERSION",
    });
    await publishes(owner, { enterpriseStandardId: id });
    await expect(withdraws(other, { enterpriseStandardId: id, reason: "x" })).rejects.toThrow(
      "FORBIDDEN",
    );
    await expect(declares(amr, standard())).rejects.toThrow("FORBIDDEN");
  });

  it("is published once, however many ask for it at once", async () => {
    const owner = await maker(server);
    const { id } = await declares(owner, standard());
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => publishes(owner, { enterpriseStandardId: id })),
    );

    const done = answers.filter(({ __typename }) => __typename === of);
    expect([done.length, answers.length - done.length]).toEqual([1, 4]);
  });

  it("is found not to conform by the market regulator, which says why to its enterprise", async () => {
    const [owner, amr] = [await maker(server), await regulator()];
    const { id: enterpriseStandardId } = await declares(owner, standard());
    const bad = { enterpriseStandardId, finding: "NONCONFORMING", remark: "no test method" };

    expect(await checks(amr, { enterpriseStandardId, finding: "CONFORMING" })).toMatchObject({
      enterpriseStandard: { status: "DECLARED" },
    });
    expect(await checks(amr, bad)).toMatchObject({ code: "ILLEGAL_TRANSITION", from: "DECLARED" });
    await publishes(owner, { enterpriseStandardId });
    expect(await checks(amr, bad)).toMatchObject({
      ...{ remark: "no test method", enterpriseStandard: { status: "FOUND_NONCONFORMING" } },
    });
    await expect(checks(owner, bad)).rejects.toThrow("FORBIDDEN");
    await expect(checks(amr, { ...bad, remark: null })).rejects.toThrow("MISSING");
    const remarks = async ({ ask }: Pick<Somebody, "ask">) =>
      (
        await ask<{ it: { checks: { nodes: { remark: string | null }[] } } }>(
          "query($id: ID!) { it: enterpriseStandard(id: $id) { checks(first: 5) { nodes { remark } } } }",
          { id: enterpriseStandardId },
        )
      ).it.checks.nodes[0]?.remark;
    expect(await remarks(owner)).toBe("no test method");
    expect(await remarks({ ask: server.as() })).toBeNull();
  });

  it("leads a list, in a place of its own", async () => {
    const [owner, amr] = [await maker(server), await regulator()];
    const place = { year: 2025, category: `T-shirts ${running}`, rank: 1 };
    const draft = await declares(owner, standard());
    const first = { enterpriseStandardId: (await published(owner)).id, ...place };
    const second = { enterpriseStandardId: (await published(owner)).id, ...place };

    expect(await lists(amr, { ...place, enterpriseStandardId: draft.id })).toMatchObject({
      code: "STANDARD_NOT_PUBLISHED",
    });
    const answers = await Promise.all([first, second].map(input => lists(amr, input)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["FrontRunnerEntry", "RankTaken"]); // prettier-ignore
    await expect(lists(owner, first)).rejects.toThrow("FORBIDDEN");
    await expect(lists(amr, { ...first, year: 2999 })).rejects.toThrow("RANGE");
  });
});

describe("a record of benchmarking", () => {
  const target = { target: "en14682：2014", targetKind: "INTERNATIONAL" };

  it("holds an own standard against a target, and is published with something to compare", async () => {
    const owner = await maker(server);
    const own = await declares(owner, standard());
    const input = { enterpriseStandardId: own.id, ...target };
    const one = await records(owner, {
      ...input,
      indicators: [{ name: "formaldehyde", targetValue: "16" }, { name: "hand feel" }],
    });

    expect(one).toMatchObject({
      ...{ status: "DRAFT", targetNumber: "EN 14682:2014", target: { number: "EN 14682:2014" } },
      indicators: {
        nodes: [
          { unit: "mg/kg", ownValue: "10", targetValue: "16", comparable: true },
          { ownValue: "soft", targetValue: null, comparable: false },
        ],
      },
    });
    const publish = { benchmarkRecordId: one.id };
    expect(await discloses(owner, publish)).toMatchObject({ code: "STANDARD_NOT_PUBLISHED" });
    await publishes(owner, { enterpriseStandardId: own.id });
    await expect(discloses(await maker(server), publish)).rejects.toThrow("NOT_FOUND");
    expect(await discloses(owner, publish)).toMatchObject({ status: "PUBLISHED" });
    expect(await discloses(owner, publish)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await records(owner, { ...input, indicators: [{ name: "hand feel" }] })).toMatchObject({
      code: "BENCHMARK_EXISTS",
    });
    const empty = await records(owner, {
      ...{ ...input, target: "ISO 105-X12:2016", indicators: [{ name: "hand feel" }] },
    });
    expect(await discloses(owner, { benchmarkRecordId: empty.id })).toMatchObject({
      code: "NOTHING_COMPARABLE",
    });
    await expect(
      records(owner, { ...input, target: "ISO 9001:2015", indicators: [{ name: "nope" }] }),
    ).rejects.toThrow("UNKNOWN");
  });
});
