import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STANDARD_LIMITS } from "../tables/limits.js";
import { decimal } from "../values/decimal.js";
import { AgeGroup, Contact, SafetyCategory, Sex } from "../vocabulary/product.js";
import { ProductCondition } from "../vocabulary/standard.js";
import { ageGroup } from "./classification.js";
import { judge, type FiberResult } from "./judging.js";
import { judgeFiberContent } from "./judging.fiber.js";
import type { JudgedProduct } from "./judging.product.js";
import type { TestResult } from "./judging.verdict.js";

interface Told {
  readonly ageGroup: AgeGroup;
  readonly contact: Contact;
  readonly declaredCategory: SafetyCategory;
  readonly fabricGsm: number;
}

const cases = JSON.parse(readFileSync(join(__dirname, "../../data/limit_cases.json"), "utf8")) as {
  readonly cases: readonly {
    readonly id: string;
    readonly product: Told;
    readonly param: string;
    readonly value: string | boolean;
    readonly extra?: { readonly maxDimensionMm: string };
    readonly expect: string;
    readonly judgedCategory: string;
  }[];
  readonly fibre: readonly {
    readonly declared: string;
    readonly actual: string;
    readonly filling: boolean;
    readonly expect: string;
  }[];
  readonly ageGroupByHeight: readonly {
    readonly height: number;
    readonly sex: "F" | "M" | null;
    readonly expect: string;
  }[];
  readonly reports: readonly {
    readonly id: string;
    readonly product: Told;
    readonly results: readonly { readonly param: string; readonly value: string }[];
    readonly requiredParams: readonly string[];
    readonly expect: {
      readonly overall: string;
      readonly failing: readonly string[];
      readonly missing: readonly string[];
    };
  }[];
};

function productOf(told: Told): JudgedProduct {
  const facts = told as unknown as Readonly<Record<string, unknown>>;
  const names = Object.values(ProductCondition).filter(name => facts[name] === true);
  const { contact, declaredCategory, fabricGsm } = told;
  return {
    ...{ ageGroup: told.ageGroup, contact, declaredCategory },
    ...{ fabricGsm: decimal(fabricGsm), conditions: new Set(names) },
  };
}

const infant: JudgedProduct = {
  ...{ ageGroup: AgeGroup.INFANT, contact: Contact.DIRECT, declaredCategory: SafetyCategory.A },
  ...{ fabricGsm: decimal("85"), conditions: new Set<ProductCondition>() },
};
const meeting = (...conditions: readonly ProductCondition[]): JudgedProduct => ({
  ...infant,
  conditions: new Set(conditions),
});

const one = (
  parameter: string,
  value: string,
  product = infant,
  more: Partial<TestResult> = {},
) => {
  const { rows } = judge(STANDARD_LIMITS, product, [{ parameter, value, ...more }]);
  return [rows[0]?.verdict, rows[0]?.reason];
};
const verdict = (...of: Parameters<typeof one>) => one(...of)[0];

describe("the boundary cases of the trade", () => {
  it.each(cases.cases)("$id: $param = $value is $expect", told => {
    const result = { parameter: told.param, value: String(told.value) };
    const maxDimensionMm = told.extra ? decimal(told.extra.maxDimensionMm) : null;
    const judged = judge(STANDARD_LIMITS, productOf(told.product), [{ ...result, maxDimensionMm }]);

    expect(judged.rows.map(row => row.verdict)).toEqual([told.expect]);
    expect(judged.judgedCategory).toBe(told.judgedCategory);
  });

  it.each(cases.reports)(
    "$id: a report",
    ({ product, results, requiredParams, expect: wanted }) => {
      const given = results.map(({ param, value }) => ({ parameter: param, value }));
      const judged = judge(STANDARD_LIMITS, productOf(product), given, {
        required: requiredParams,
      });

      expect(judged).toMatchObject({
        conclusion: wanted.overall,
        failing: wanted.failing,
        missing: wanted.missing,
      });
    },
  );

  it.each(cases.fibre)("fibers: $declared is $actual", ({ filling, expect: wanted, ...share }) => {
    const parameter = filling ? "FILLING_CONTENT" : "FIBER_CONTENT";
    const limit = STANDARD_LIMITS.find(row => row.parameter === parameter);

    expect(limit && judgeFiberContent(limit, share).verdict).toBe(wanted);
    const fibers: FiberResult[] = [{ ...share, filling }];
    expect(judge(STANDARD_LIMITS, infant, [], { fibers }).conclusion).toBe(wanted);
  });

  it.each(cases.ageGroupByHeight)("$height cm, $sex", ({ height, sex, expect: wanted }) => {
    const sexes = { F: Sex.GIRLS, M: Sex.BOYS };
    expect(ageGroup(height, sex ? sexes[sex] : Sex.UNISEX)).toBe(wanted);
  });
});

describe("what a laboratory might write", () => {
  it.each([
    ...["２０", " 20 ", "020", "20.0", "０", "nd", "N.D.", "n.d.", "ＮＤ", "<20", "＜１９．９"],
  ])("for formaldehyde %j passes", value => {
    expect(verdict("FORMALDEHYDE", value)).toBe("PASS");
  });

  it.each([
    ...["", " ", "-1", "1,5", "1.", ".5", "1e1", "20 mg/kg", "≤20", ">5", "<", "<-1", "ND<20"],
    ...["NaN", "Infinity", "0x10", "3-4", "true", "二十", "1 0", "--5", "9".repeat(5_000)],
  ])("for formaldehyde %.20j means nothing", value => {
    expect(verdict("FORMALDEHYDE", value)).toBe("INVALID");
  });

  it.each(["3-4", "3~4", "3～4", "3–4", "３－４", "３～４", " 3-4 ", "4", "４", "4-5", "5"])(
    "for a grade %j passes",
    value => expect(verdict("CF_WATER_STAIN", value)).toBe("PASS"),
  );

  it.each([
    ...["", "3-5", "4-3", "3-3", "3.5", "3.0", "0", "6", "0-1", "5-6", "2026-03-04", "03-04"],
    ...["4月3日", "3/4", "3-4-5", "3--4", "级", "3-4级", "ND", "<4", "true", "3 4"],
  ])("for a grade %j means nothing", value => {
    expect(verdict("CF_WATER_STAIN", value)).toBe("INVALID");
  });

  it.each([
    ...[
      ["false", "PASS"],
      ["absent", "PASS"],
      ["Absent", "PASS"],
      ["ｆａｌｓｅ", "PASS"],
    ],
    ...[
      ["true", "FAIL"],
      ["PRESENT", "FAIL"],
      ["", "INVALID"],
      ["0", "INVALID"],
    ],
    ...[
      ["no", "INVALID"],
      ["ND", "INVALID"],
      ["constructor", "INVALID"],
    ],
  ])("for an odor %j is %s", (value, wanted) => expect(verdict("ODOUR", value)).toBe(wanted));

  it("is read before it is asked whether the limit applies", () => {
    expect(one("CF_WATER_STAIN", "3.5", meeting(ProductCondition.naturalOrBleached))).toEqual([
      "INVALID",
      "NOT_A_GRADE",
    ]);
  });
});

describe("what was not detected", () => {
  const printed = meeting(ProductCondition.coatedOrPigmentPrinted);

  it("passes where the method could have detected too much", () => {
    expect(one("FORMALDEHYDE", "ND")).toEqual(["PASS", null]);
    expect(one("FORMALDEHYDE", "ND", infant, { detectionLimit: decimal("20") })[0]).toBe("PASS");
    expect(one("FORMALDEHYDE", "ND", infant, { detectionLimit: decimal("20.1") })).toEqual([
      "INCONCLUSIVE",
      "DETECTION_LIMIT_TOO_HIGH",
    ]);
    expect(one("FORMALDEHYDE", "<20.4")).toEqual(["INCONCLUSIVE", "ONLY_AN_UPPER_BOUND"]);
  });

  it("means nothing where there is no detection", () => {
    expect(verdict("PH", "ND")).toBe("INVALID");
    expect(verdict("PH", "<7")).toBe("INVALID");
    expect(verdict("CORD_WAIST_MM", "ND")).toBe("INVALID");
  });

  it("adds up: a sum passes when its highest does, and fails when its lowest does", () => {
    const sum = (...values: readonly string[]) => {
      const named = ["DEHP", "DBP", "BBP"];
      const results = values.map((value, at) => ({
        ...{ parameter: "PHTHALATES_DEHP_DBP_BBP", value, substance: named[at] ?? "" },
      }));
      const { rows } = judge(STANDARD_LIMITS, printed, results);
      return rows.map(row => [row.verdict, row.value, row.reason]);
    };

    expect(sum("0.05", "0.05", "0.0004")).toEqual([["PASS", "0.1004", null]]);
    expect(sum("0.05", "0.05", "0.001")).toEqual([["FAIL", "0.101", "ABOVE_LIMIT"]]);
    expect(sum("ND", "ND", "ND")).toEqual([["PASS", "ND", null]]);
    expect(sum("0.099", "ND", "ND")).toEqual([["INCONCLUSIVE", "0.099", "ONLY_AN_UPPER_BOUND"]]);
    expect(sum("0.05", "ND")).toEqual([["INCONCLUSIVE", "0.05", "PART_OF_SUM_MISSING"]]);
    expect(sum("0.2")).toEqual([["FAIL", "0.2", "ABOVE_LIMIT"]]);
    expect(sum("0.01", "?", "0.01")).toEqual([["INVALID", "0.02", "NOT_A_NUMBER"]]);
  });

  it("is one amine of many: the largest decides", () => {
    const results = ["ND", "20", "21"].map(value => ({ parameter: "AZO_AMINES_MAX", value }));
    const judged = judge(STANDARD_LIMITS, infant, results);

    expect(judged.rows.map(row => row.verdict)).toEqual(["PASS", "PASS", "FAIL"]);
    expect(judged.failing).toEqual(["AZO_AMINES_MAX"]);
  });
});

describe("what a limit asks of a product", () => {
  it("is the size of a part, for the pull test", () => {
    const pull = (value: string, size?: string) =>
      one("ACCESSORY_PULL", value, infant, size ? { maxDimensionMm: decimal(size) } : {});

    expect(pull("70")).toEqual(["INVALID", "NO_DIMENSION"]);
    expect(pull("70", "-7")).toEqual(["INVALID", "NO_DIMENSION"]);
    expect(pull("1", "3")).toEqual(["NOT_APPLICABLE", "TOO_SMALL"]);
    expect(pull("49.99", "3.01")).toEqual(["FAIL", "BELOW_LIMIT"]);
    expect(pull("50", "6")).toEqual(["PASS", null]);
    expect(pull("69.99", "6.01")).toEqual(["FAIL", "BELOW_LIMIT"]);
  });

  it("is that its fabric is light, for burning: 90 g/m2 is", () => {
    const at = (gsm: string | null) =>
      verdict("FLAMMABILITY_CLASS", "2", {
        ...meeting(ProductCondition.outerShell),
        fabricGsm: gsm === null ? null : decimal(gsm),
      });

    expect([at("90"), at("90.01"), at(null)]).toEqual(["FAIL", "NOT_APPLICABLE", "FAIL"]);
    expect(verdict("FLAMMABILITY_CLASS", "1.5", meeting(ProductCondition.outerShell))).toBe(
      "INVALID",
    );
  });

  it("is that it is for children, but of GB 18401 for nobody in particular", () => {
    const adult = { ...infant, ageGroup: AgeGroup.OUT_OF_SCOPE };

    expect(one("RESIDUAL_NEEDLE", "true", adult)).toEqual(["NOT_APPLICABLE", "OTHER_AGE_GROUP"]);
    expect(verdict("FORMALDEHYDE", "21", adult)).toBe("FAIL");
    expect(judge(STANDARD_LIMITS, adult, []).requiredCategory).toBe("B");
  });

  it("is more of a school uniform", () => {
    const uniform: JudgedProduct = {
      ...{ ageGroup: AgeGroup.CHILD_7TO14, contact: Contact.INDIRECT, fabricGsm: null },
      ...{ declaredCategory: SafetyCategory.C },
      conditions: new Set([ProductCondition.schoolUniform]),
    };
    const plain = { ...uniform, conditions: new Set<ProductCondition>() };

    expect(judge(STANDARD_LIMITS, uniform, [])).toMatchObject({
      ...{ requiredCategory: "B", judgedCategory: "B", failing: ["LABEL_CATEGORY"] },
    });
    expect(judge(STANDARD_LIMITS, plain, []).requiredCategory).toBe("C");
    expect(verdict("SU_COTTON_SHARE", "34.9", uniform)).toBe("FAIL");
    expect(verdict("SU_COTTON_SHARE", "35", uniform)).toBe("PASS");
    expect(verdict("SU_CATEGORY", "C", uniform)).toBe("FAIL");
    expect(verdict("SU_CATEGORY", "Ａ", uniform)).toBe("PASS");
    expect(verdict("SU_COLLAR_LABEL", "present", uniform)).toBe("FAIL");
    expect(verdict("SU_PILLING", "3", uniform)).toBe("FAIL");
    expect(one("SU_PILLING", "3", plain)).toEqual(["NOT_APPLICABLE", "CONDITION_NOT_MET"]);
  });
});

describe("a report", () => {
  it("of nothing, or of nothing that applies, proves nothing", () => {
    expect(judge(STANDARD_LIMITS, infant, []).conclusion).toBe("INCOMPLETE");
    const bleached = meeting(ProductCondition.naturalOrBleached);
    const grades = [{ parameter: "CF_WATER_STAIN", value: "1" }];
    expect(judge(STANDARD_LIMITS, bleached, grades).conclusion).toBe("INCOMPLETE");
  });

  it("says what it was compared with", () => {
    const results = [
      ...[
        ["FORMALDEHYDE", "1"],
        ["PH", "6"],
        ["CF_RUB_DRY", "5"],
        ["ODOUR", "false"],
      ],
    ].map(([parameter = "", value = ""]) => ({ parameter, value }));
    const { rows } = judge(STANDARD_LIMITS, infant, results);

    expect(rows.map(({ limit, standard }) => [limit, standard])).toEqual([
      ["<= 20", "GB 18401-2010"],
      ["4.0..7.5", "GB 18401-2010"],
      [">= 4", "GB 18401-2010"],
      ["absent", "GB 18401-2010"],
    ]);
  });

  it("knows only what is in force", () => {
    const { rows, conclusion } = judge([], infant, [{ parameter: "PH", value: "1" }]);

    expect(rows[0]).toMatchObject({ verdict: "NOT_APPLICABLE", reason: "NOT_IN_FORCE" });
    expect(conclusion).toBe("INCOMPLETE");
  });
});
