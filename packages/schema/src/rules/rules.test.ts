import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decimal } from "../values/decimal.js";
import { parseHsCode } from "../values/hs-code.js";
import { mustParse } from "../values/parsed.js";
import { AgeGroup, Contact, SafetyCategory, Sex } from "../vocabulary/product.js";
import {
  ageGroup,
  babyGarmentByHeight,
  isWeaker,
  requiredCategory,
  stricterCategory,
} from "./classification.js";
import { whyNotHsCode } from "./hs-heading.js";
import { aboveScale, sizeClass } from "./size-class.js";

const read = (name: string): string => readFileSync(join(__dirname, "../../data", name), "utf8");
const sexes: Record<string, Sex> = { F: Sex.GIRLS, M: Sex.BOYS, U: Sex.UNISEX };

const { ageGroupByHeight } = JSON.parse(read("limit_cases.json")) as {
  ageGroupByHeight: { height: number; sex: string | null; expect: AgeGroup }[];
};
const { organisations, style } = JSON.parse(read("seed_scenario.json")) as {
  organisations: {
    key: string;
    employees?: number;
    mainRevenue2025?: string;
    sizeClass?: string;
  }[];
  style: { skus: { sku: string; heightCm: number; hs6: string; gbAgeGroup: string }[] };
};
const sizes = read("size_table.csv")
  .trim()
  .split("\n")
  .slice(1)
  .map(row => row.split(","));

describe("the age group of a garment", () => {
  it.each(ageGroupByHeight)(
    "of $height cm for $sex is $expect",
    ({ height, sex, expect: group }) => {
      expect(ageGroup(height, sexes[sex ?? "U"])).toBe(group);
    },
  );

  it.each(sizes)(
    "follows the size table: %s %s %s",
    (_, sex = "", height, _chest, _waist, group, hs) => {
      expect(ageGroup(Number(height), sexes[sex])).toBe(group);
      expect(babyGarmentByHeight(Number(height))).toBe(hs?.startsWith("BABY"));
    },
  );

  it.each([
    [101, Sex.UNISEX, AgeGroup.CHILD_UNDER7],
    [131, Sex.UNISEX, AgeGroup.CHILD_7TO14],
    [156, Sex.GIRLS, AgeGroup.OUT_OF_SCOPE],
    [160, Sex.UNISEX, AgeGroup.CHILD_7TO14],
    [161, Sex.UNISEX, AgeGroup.OUT_OF_SCOPE],
  ])("changes at its bounds: %i cm for %s is %s", (height, sex, group) => {
    expect(ageGroup(height, sex)).toBe(group);
  });
});

describe("the safety category", () => {
  it.each([
    [AgeGroup.INFANT, Contact.INDIRECT, SafetyCategory.A],
    [AgeGroup.INFANT, Contact.DIRECT, SafetyCategory.A],
    [AgeGroup.CHILD_UNDER7, Contact.DIRECT, SafetyCategory.B],
    [AgeGroup.CHILD_7TO14, Contact.INDIRECT, SafetyCategory.C],
  ])("of %s worn %s is at least %s", (group, contact, category) => {
    expect(requiredCategory(group, contact)).toBe(category);
  });

  it("to judge by is the stricter of the required and the declared one", () => {
    expect(stricterCategory(SafetyCategory.B, SafetyCategory.A)).toBe("A");
    expect(stricterCategory(SafetyCategory.B, SafetyCategory.C)).toBe("B");
    expect(isWeaker(SafetyCategory.C, SafetyCategory.B)).toBe(true);
    expect(isWeaker(SafetyCategory.B, SafetyCategory.B)).toBe(false);
  });
});

describe("the heading of a garment", () => {
  it.each(style.skus)("of $sku fits", ({ heightCm, hs6, gbAgeGroup }) => {
    expect(whyNotHsCode(mustParse(parseHsCode(hs6)), heightCm)).toBeNull();
    expect(ageGroup(heightCm)).toBe(gbAgeGroup);
  });

  it.each([
    ["611120", 86, null],
    ["611120", 87, "BABY_HEADING_NOT_ALLOWED"],
    ["620920", 80, null],
    ["620920", 90, "BABY_HEADING_NOT_ALLOWED"],
    ["610910", 87, null],
    ["610910", 86, "BABY_HEADING_REQUIRED"],
    ["620342", 80, "BABY_HEADING_REQUIRED"],
    ["600622", 80, null],
  ])("%s for %i cm: %s", (code, height, problem) => {
    expect(whyNotHsCode(mustParse(parseHsCode(code)), height)).toBe(problem);
  });
});

describe("the size class", () => {
  const counted = organisations.filter(one => one.sizeClass !== undefined);

  it.each(counted)(
    "of $key is $sizeClass",
    ({ employees, mainRevenue2025, sizeClass: expected }) => {
      expect(sizeClass(employees ?? 0, decimal(mainRevenue2025 ?? "0"))).toBe(expected);
    },
  );

  it.each([
    [1000, "400000000", "LARGE"],
    [1000, "399999999.99", "MEDIUM"],
    [999, "400000000", "MEDIUM"],
    [300, "20000000", "MEDIUM"],
    [300, "19999999.99", "SMALL"],
    [299, "20000000", "SMALL"],
    [20, "3000000", "SMALL"],
    [19, "3000000", "MICRO"],
    [20, "2999999.99", "MICRO"],
    [5000, "1", "MICRO"],
  ])("of %i people and %s yuan is %s", (staff, revenue, expected) => {
    expect(sizeClass(staff, decimal(revenue))).toBe(expected);
  });

  it("is another question than being above scale", () => {
    expect(sizeClass(120, decimal("20000000.00"))).toBe("SMALL");
    expect(aboveScale(decimal("20000000.00"))).toBe(true);
    expect(aboveScale(decimal("19999999.99"))).toBe(false);
  });
});
