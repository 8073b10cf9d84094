import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { startServer, type TestServer } from "../kit/server";

/**
 * Every limit of the trade's table at, just inside and just outside what it allows, through the graph. What is
 * expected is worked out here from the table alone, in whole thousandths and by the order of the grades.
 */

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly limit?: Readonly<Record<string, string | readonly [string, string] | null>>;
  readonly limitByAge?: Readonly<Record<string, number | null>>;
  readonly precision?: number;
  readonly ageGroups?: readonly string[];
  readonly op?: string;
}
const table = JSON.parse(
  readFileSync(join(__dirname, "../../packages/schema/data/limits.json"), "utf8"),
) as {
  readonly parameters: readonly (Row & { readonly nonFinal?: readonly [string, string] })[];
  readonly schoolUniform: {
    readonly rows: readonly { id: string; op: string; limit: string; unit: string }[];
  };
};

interface Tried {
  readonly parameter: string;
  readonly value: string;
  readonly maxDimensionMm?: string;
  readonly wanted: string;
}

interface Judged {
  readonly requiredCategory: string;
  readonly judgedCategory: string;
  readonly conclusion: string;
  readonly failing: readonly string[];
  readonly missing: readonly string[];
  readonly editions: readonly string[];
  readonly rows: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly verdict: string;
    readonly reason: string | null;
    readonly limit: string | null;
    readonly standard: string | null;
  }[];
}

const grades = ["1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5"];
const inThousandths = (text: string): number => Math.round(Number(text) * 1000);
const written = (thousandths: number): string => String(thousandths / 1000);

/** What is written near a number that is compared after rounding to so many digits. */
function near(limit: string, precision: number | null, direction: 1 | -1): [string, boolean][] {
  const at = inThousandths(limit);
  const step = precision === null ? 1 : 10 ** (3 - precision);
  const tried: [string, boolean][] = [
    [limit, true],
    [written(at - direction * step), true],
    [written(at + direction * step), false],
  ];
  // A half goes to the even neighbor: to the limit only where its last digit is even.
  if (step > 1) tried.push([written(at + (direction * step) / 2), (at / step) % 2 === 0]);
  return tried;
}

function gradesAround(limit: string): [string, boolean][] {
  const at = grades.indexOf(limit);
  return [at - 1, at, at + 1].flatMap(one => {
    const grade = grades[one];
    return grade === undefined ? [] : [[grade, one >= at] as [string, boolean]];
  });
}

interface Case {
  readonly category: string;
  readonly ageGroup: string;
  readonly product: object;
}
const worn = { coatedOrPigmentPrinted: true, outerShell: true, fabricGsm: 85 };
const products: readonly Case[] = (
  [
    ["A", "INFANT", "DIRECT"],
    ["A", "CHILD_UNDER7", "DIRECT"],
    ["B", "CHILD_UNDER7", "DIRECT"],
    ["B", "CHILD_7TO14", "DIRECT"],
    ["C", "CHILD_7TO14", "INDIRECT"],
  ] as const
).map(([category, ageGroup, contact]) => ({
  ...{ category, ageGroup },
  product: { ageGroup, contact, declaredCategory: category, ...worn },
}));

function tries(row: Row, { category, ageGroup }: Case): Tried[] {
  const applies = !row.ageGroups || row.ageGroups.includes(ageGroup);
  const verdict = (passes: boolean) => (!applies ? "NOT_APPLICABLE" : passes ? "PASS" : "FAIL");
  const all = (values: readonly [string, boolean][]) =>
    values.map(([value, passes]) => ({ parameter: row.id, value, wanted: verdict(passes) }));
  const none = (value: string) => [{ parameter: row.id, value, wanted: "NOT_APPLICABLE" }];
  const limit = row.limit?.[category];
  if (row.kind === "ABSENT" || row.kind === "CORD_ABSENT")
    return all([["false", true], ["true", false]]); // prettier-ignore
  if (row.kind === "CORD_MAX") {
    const longest = row.limitByAge?.[ageGroup];
    return longest === null || longest === undefined
      ? none("1")
      : all(near(String(longest), null, 1));
  }
  if (row.kind === "PULL") {
    const sizes = [["3.001", 50], ["6", 50], ["6.001", 70], ["40", 70]] as const; // prettier-ignore
    return sizes.flatMap(([maxDimensionMm, force]) =>
      all(near(String(force), null, -1)).map(one => ({ ...one, maxDimensionMm })),
    );
  }
  if (limit === null || limit === undefined) return none(row.kind === "MIN_GRADE" ? "1" : "99999");
  if (typeof limit !== "string")
    return [
      ...all(near(limit[0], row.precision ?? null, -1)),
      ...all(near(limit[1], row.precision ?? null, 1)),
    ];
  if (row.kind === "MIN_GRADE") return all(gradesAround(limit));
  if (row.kind === "FLAMMABILITY") return all([["1", true], ["2", false], ["3", false]]); // prettier-ignore
  return all(near(limit, row.precision ?? null, 1));
}

let server: TestServer;
let owner: Client;
beforeAll(async () => {
  server = await startServer();
  owner = new Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await server.stop();
});

const query =
  "query($input: JudgeTestResultsInput!) { judgeTestResults(input: $input) { requiredCategory judgedCategory conclusion failing missing editions rows { parameter value verdict reason limit standard } } }";
const judged = async (input: object): Promise<Judged> =>
  (await server.as()<{ judgeTestResults: Judged }>(query, { input })).judgeTestResults;
const refused = async (input: object) => {
  const { body } = await server.as().raw(query, { input });
  const extensions = body.errors?.[0]?.extensions;
  return [extensions?.code, extensions?.["reason"], extensions?.["path"]];
};
const infant = { ageGroup: "INFANT", contact: "DIRECT", declaredCategory: "A" };
const ph = (value: string) => [{ parameter: "PH", value }];

async function expectAll(product: object, tried: readonly Tried[]): Promise<void> {
  expect(tried.length).toBeLessThanOrEqual(250);
  const results = tried.map(({ wanted: _, ...result }) => result);
  const { rows } = await judged({ product, results });
  const wrong = rows.flatMap((row, at) => {
    const { wanted, value, parameter } = tried[at] ?? {};
    return row.verdict === wanted ? [] : [`${parameter} = ${value}: ${row.verdict}, not ${wanted}`];
  });
  expect(rows).toHaveLength(tried.length);
  expect(wrong).toEqual([]);
}

describe("every limit, at and around it,", () => {
  it.each(products)("in category $category for $ageGroup", async one => {
    const tried = table.parameters.flatMap(row => tries(row, one));

    expect(new Set(tried.map(({ parameter }) => parameter)).size).toBe(table.parameters.length);
    await expectAll(one.product, tried);
  });

  it("of goods that are wet-processed again", async () => {
    const [lowest = "", highest = ""] =
      table.parameters.find(({ id }) => id === "PH")?.nonFinal ?? [];
    const around = [...near(lowest, 1, -1), ...near(highest, 1, 1)];
    const tried = around.map(([value, passes]) => ({
      ...{ parameter: "PH", value, wanted: passes ? "PASS" : "FAIL" },
    }));

    for (const { product } of products)
      await expectAll({ ...product, nonFinalWetProcessed: true }, tried);
  });

  it("of a school uniform, and of nothing else", async () => {
    const uniform = { ageGroup: "CHILD_7TO14", contact: "DIRECT", declaredCategory: "B" };
    const tried = table.schoolUniform.rows.flatMap(({ id: parameter, op, limit, unit }) => {
      const around: [string, boolean][] =
        op === "absent"
          ? [["absent", true], ["present", false]] // prettier-ignore
          : unit === "category"
            ? [["A", true], ["B", true], ["C", false]] // prettier-ignore
            : unit === "grade"
              ? gradesAround(limit)
              : near(limit, null, -1);
      return around.map(([value, ok]) => ({ parameter, value, wanted: ok ? "PASS" : "FAIL" }));
    });

    await expectAll({ ...uniform, schoolUniform: true }, tried);
    await expectAll(uniform, tried.map(one => ({ ...one, wanted: "NOT_APPLICABLE" }))); // prettier-ignore
    expect(
      await judged({
        product: { ...uniform, schoolUniform: true, declaredCategory: "C" },
        results: [],
      }),
    ).toMatchObject({ conclusion: "FAIL", failing: ["LABEL_CATEGORY"], requiredCategory: "B" });
  });

  it("of fibers on the label", async () => {
    const shares = [["100", "99.5", "PASS"], ["100", "99.49", "FAIL"], ["3", "0", "FAIL"], ["11", "16", "PASS"], ["11", "16.01", "FAIL"]]; // prettier-ignore
    const fiberContent = shares.map(([declared, actual]) => ({
      fiber: "cotton",
      declared,
      actual,
    }));
    const { rows, conclusion, editions } = await judged({
      product: infant,
      results: [],
      fiberContent,
    });

    expect(rows.map(({ verdict }) => verdict)).toEqual(shares.map(([, , wanted]) => wanted));
    expect([conclusion, editions]).toEqual(["FAIL", ["GB/T 29862-2013"]]);
  });
});

describe("the cases of the trade's table", () => {
  const { cases, reports } = JSON.parse(
    readFileSync(join(__dirname, "../../packages/schema/data/limit_cases.json"), "utf8"),
  ) as {
    cases: { id: string; product: object; param: string; value: unknown; extra?: object; expect: string; judgedCategory: string }[]; // prettier-ignore
    reports: { id: string; product: object; results: { param: string; value: unknown }[]; requiredParams: string[]; expect: { overall: string; failing: string[]; missing: string[] } }[]; // prettier-ignore
  };

  it("are judged as it says", async () => {
    const found = await Promise.all(
      cases.map(async ({ id, product, param, value, extra }) => {
        const results = [{ parameter: param, value: String(value), ...extra }];
        const { rows, judgedCategory } = await judged({ product, results });
        return [id, rows[0]?.verdict, judgedCategory];
      }),
    );

    expect(found).toEqual(cases.map(one => [one.id, one.expect, one.judgedCategory]));
  });

  it.each(reports)("and so is report $id", async one => {
    const results = one.results.map(({ param, value }) => ({
      ...{ parameter: param, value: String(value) },
    }));
    const { overall: conclusion, ...rest } = one.expect;

    expect(
      await judged({ product: one.product, results, requiredParameters: one.requiredParams }),
    ).toMatchObject({ conclusion, ...rest });
  });
});

describe("a report", () => {
  it("is by whom the product is for, which a height says too", async () => {
    const at = async (heightCm: number, sex?: string) => {
      const product = { heightCm, sex, contact: "INDIRECT" };
      return (await judged({ product, results: ph("7.6") })).judgedCategory;
    };

    expect([await at(100), await at(101), await at(160, "GIRLS")]).toEqual(["A", "C", "C"]);
  });

  it("says what was compared, and never passes with a gap", async () => {
    const asked = { product: infant, requiredParameters: ["PH", "ODOUR"] };

    expect(await judged({ ...asked, results: ph("7.55") })).toMatchObject({
      ...{ conclusion: "FAIL", failing: ["PH"], missing: ["ODOUR"], editions: ["GB 18401-2010"] },
      rows: [
        { value: "7.55", reason: "ABOVE_LIMIT", limit: "4.0..7.5", standard: "GB 18401-2010" },
      ],
    });
    expect(await judged({ ...asked, results: ph("7.5") })).toMatchObject({
      ...{ conclusion: "INCOMPLETE", failing: [], missing: ["ODOUR"] },
    });
    expect(await judged({ product: infant, results: [] })).toMatchObject({
      ...{ conclusion: "INCOMPLETE", rows: [], editions: [] },
    });
  });

  it("is judged by the editions in force when the goods were made", async () => {
    const old = await owner.query<{ id: string }>(
      "select id from standard where number = 'GB 18401-2010'",
    );
    const id = "0197a000-0000-7000-8000-000000002090";
    await owner.query(
      `insert into standard select $1, 'GB 18401-2090', series, 2090, title_zh, title_en, issuer, nature,
         '2090-07-01', null, id, null from standard where id = $2 on conflict do nothing`,
      [id, old.rows[0]?.id],
    );
    await owner.query(
      `insert into standard_limit select gen_random_uuid(), $1, position, parameter, name_zh, name_en, unit, kind,
         precision, detection_limit, exempt_if, only_if, age_groups,
         jsonb_set(terms, '{byCategory,A}', '"4.0..7.0"'), method, confidence, note
       from standard_limit where standard_id = $2 and parameter = 'PH' on conflict do nothing`,
      [id, old.rows[0]?.id],
    );
    const on = (producedOn?: string) =>
      judged({ product: infant, results: ph("7.2"), ...(producedOn && { producedOn }) });

    expect(await on()).toMatchObject({ conclusion: "PASS", editions: ["GB 18401-2010"] });
    expect(await on("2090-06-30")).toMatchObject({ editions: ["GB 18401-2010"] });
    expect(await on("2090-07-01")).toMatchObject({
      ...{ conclusion: "FAIL", editions: ["GB 18401-2090"] },
    });
    expect((await on("2011-07-31")).rows).toMatchObject([
      { verdict: "NOT_APPLICABLE", reason: "NOT_IN_FORCE", standard: null },
    ]);
    expect((await on("2011-08-01")).conclusion).toBe("PASS");
  });

  it("takes what a laboratory might type for what it is", async () => {
    const typed = [
      ...[
        ["PH", "７．５", "PASS"],
        ["PH", "7,5", "INVALID"],
        ["PH", "", "INVALID"],
      ],
      ...[
        ["PH", "<7", "INVALID"],
        ["FORMALDEHYDE", "＜20", "PASS"],
        ["PH", "7.5 pH", "INVALID"],
      ],
      ...[
        ["FORMALDEHYDE", "未检出", "PASS"],
        ["FORMALDEHYDE", "n.d.", "PASS"],
      ],
      ...[
        ["CF_WATER_STAIN", "3～4", "PASS"],
        ["CF_WATER_STAIN", "３–４", "PASS"],
      ],
      ...[
        ["CF_WATER_STAIN", "2026-03-04", "INVALID"],
        ["CF_WATER_STAIN", "4月3日", "INVALID"],
      ],
      ...[
        ["CF_WATER_STAIN", "3.5", "INVALID"],
        ["CF_WATER_STAIN", "3-5", "INVALID"],
      ],
      ...[
        ["ODOUR", "无", "INVALID"],
        ["ODOUR", "false", "PASS"],
      ],
      ...[
        ["PH", "9".repeat(10_000), "INVALID"],
        ["PH", "-7", "INVALID"],
      ],
    ] as const;
    await expectAll(infant, typed.map(([parameter, value, wanted]) => ({ parameter, value, wanted }))); // prettier-ignore
  });

  it.each([
    [{ results: [{ parameter: "NOPE", value: "1" }] }, "UNKNOWN", ["input", "results", 0, "parameter"]], // prettier-ignore
    [{ requiredParameters: ["PH", "nope"] }, "UNKNOWN", ["input", "requiredParameters", 1]],
    [{ results: Array.from({ length: 251 }, () => ph("7")[0]) }, undefined, ["input", "results"]],
    [{ product: { contact: "DIRECT" } }, "MISSING", ["input", "product", "ageGroup"]],
    [{ product: { contact: "DIRECT", heightCm: 0 } }, "RANGE", ["input", "product", "heightCm"]],
    [{ product: { ...infant, heightCm: 130 } }, "CONTRADICTION", ["input", "product", "ageGroup"]],
    [{ product: { ...infant, fabricGsm: 0 } }, "NOT_POSITIVE", ["input", "product", "fabricGsm"]],
    [{ results: [{ ...ph("7")[0], detectionLimit: "-1" }] }, "NOT_POSITIVE", ["input", "results", 0, "detectionLimit"]], // prettier-ignore
  ])("of %.60j is refused as %s", async (wrong, reason, path) => {
    expect(await refused({ product: infant, results: [], ...wrong })).toEqual([
      ...["BAD_USER_INPUT", reason, path],
    ]);
  });
});
