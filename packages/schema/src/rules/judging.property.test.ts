import fc from "fast-check";
import { STANDARD_LIMITS } from "../tables/limits.js";
import { decimal } from "../values/decimal.js";
import { AgeGroup, Contact, SafetyCategory } from "../vocabulary/product.js";
import { ProductCondition } from "../vocabulary/standard.js";
import { judge } from "./judging.js";
import type { JudgedProduct } from "./judging.product.js";
import type { TestResult } from "./judging.verdict.js";

const conditions = fc
  .subarray(Object.values(ProductCondition))
  .map(names => new Set(names) as ReadonlySet<ProductCondition>);
const product: fc.Arbitrary<JudgedProduct> = fc.record({
  ageGroup: fc.constantFrom(...Object.values(AgeGroup)),
  contact: fc.constantFrom(...Object.values(Contact)),
  declaredCategory: fc.option(fc.constantFrom(...Object.values(SafetyCategory))),
  fabricGsm: fc.option(fc.constantFrom("60", "90", "90.1", "200").map(decimal)),
  conditions,
});

/** Thousandths, written without a float. */
const written = (thousandths: number): string =>
  `${Math.trunc(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, "0")}`;
const number = fc.oneof(
  fc.integer({ min: 0, max: 400_000 }),
  ...[20, 75, 90, 100, 300, 70, 50, 360].map(at =>
    fc.integer({ min: at * 1000 - 1_000, max: at * 1000 + 1_000 }),
  ),
  fc.integer({ min: 0, max: 200 }),
);

const limits = STANDARD_LIMITS.filter(({ kind }) => kind !== "FIBER_TOLERANCE");
const ofKind = (...kinds: readonly string[]) =>
  fc.constantFrom(...limits.filter(({ kind }) => kinds.includes(kind)));
const anyText = fc.oneof(
  number.map(written),
  fc.constantFrom("ND", "<1", "<500", "1", "2-3", "3", "3-4", "5", "true", "false", "B", "", "?"),
  fc.string({ maxLength: 8 }),
);
const result: fc.Arbitrary<TestResult> = fc.record({
  parameter: fc.constantFrom(...limits.map(({ parameter }) => parameter)),
  value: anyText,
  maxDimensionMm: fc.option(fc.constantFrom("2", "3", "6", "6.1").map(decimal)),
});

const verdictOf = (of: JudgedProduct, one: TestResult) =>
  judge(STANDARD_LIMITS, of, [one]).rows[0]?.verdict;

/** Half to even, the way it is taught: look at what is cut off, digit by digit. */
function roundedAsTaught(thousandths: number, digits: number): number {
  const size = [1000, 100, 10, 1][digits] ?? 1;
  const kept = Math.floor(thousandths / size);
  const cut = thousandths % size;
  if (cut * 2 < size) return kept * size;
  if (cut * 2 > size) return (kept + 1) * size;
  return (kept % 2 === 0 ? kept : kept + 1) * size;
}

describe("verdicts", () => {
  it("on what may be at most so much never get better when more is found", () => {
    const properties = fc.property(
      ...([ofKind("MAX", "CORD_MAX", "FLAMMABILITY"), product, number, number] as const),
      ({ parameter }, of, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const at = (value: number) => verdictOf(of, { parameter, value: written(value) });
        return !(at(less) === "FAIL" && at(more) === "PASS");
      },
    );
    fc.assert(properties, { numRuns: 1_000 });
  });

  it("on what must be at least so much never get worse when more is found", () => {
    const size = fc.constantFrom("4", "7").map(decimal);
    const properties = fc.property(
      ...([ofKind("MIN", "PULL"), product, number, number, size] as const),
      ({ parameter }, of, one, other, maxDimensionMm) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const at = (value: number) =>
          verdictOf(of, { parameter, value: written(value), maxDimensionMm });
        return !(at(less) === "PASS" && at(more) === "FAIL");
      },
    );
    fc.assert(properties, { numRuns: 1_000 });
  });

  it("on grades follow their order", () => {
    const grades = ["1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5"];
    const rank = fc.integer({ min: 0, max: grades.length - 1 });
    const properties = fc.property(
      ...([ofKind("MIN_GRADE"), product, rank, rank] as const),
      ({ parameter }, of, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (value: number) => verdictOf(of, { parameter, value: grades[value] ?? "" });
        return !(at(less) === "PASS" && at(more) === "FAIL");
      },
    );
    fc.assert(properties, { numRuns: 1_000 });
  });

  it("round half to even at the parameter's digits", () => {
    const infant = {
      ...{ ageGroup: AgeGroup.INFANT, contact: Contact.DIRECT, declaredCategory: null },
      ...{ fabricGsm: null, conditions: new Set([ProductCondition.coatedOrPigmentPrinted]) },
    };
    const rounding = limits.filter(({ kind, precision }) => kind === "MAX" && precision !== null);
    const near = fc.integer({ min: -1_500, max: 1_500 });
    const properties = fc.property(fc.constantFrom(...rounding), near, (limit, off) => {
      const allowed = Math.round(Number(limit.byCategory?.A) * 1000);
      const value = Math.max(0, allowed + off);
      const passes = roundedAsTaught(value, limit.precision ?? 0) <= allowed;
      const { parameter } = limit;
      expect([value, verdictOf(infant, { parameter, value: written(value) })]).toEqual([
        value,
        passes ? "PASS" : "FAIL",
      ]);
    });
    fc.assert(properties, { numRuns: 1_000 });
  });

  it("do not get better at a stricter category", () => {
    const properties = fc.property(product, result, (of, one) => {
      const order = [SafetyCategory.C, SafetyCategory.B, SafetyCategory.A];
      const verdicts = order.map(declaredCategory => verdictOf({ ...of, declaredCategory }, one));
      const firstFail = verdicts.indexOf("FAIL" as never);
      return firstFail < 0 || verdicts.slice(firstFail).every(verdict => verdict === "FAIL");
    });
    fc.assert(properties, { numRuns: 2_000 });
  });
});

describe("conclusions", () => {
  const results = fc.array(result, { maxLength: 6 });
  const required = fc.subarray(
    limits.map(({ parameter }) => parameter),
    { maxLength: 4 },
  );

  it("are never a pass with a gap, and fail for whatever fails", () => {
    const properties = fc.property(product, results, required, (of, given, asked) => {
      const { rows, missing, failing, conclusion } = judge(STANDARD_LIMITS, of, given, {
        required: asked,
      });
      const names = new Set(given.map(({ parameter }) => parameter));
      const verdicts = rows.map(({ verdict }) => String(verdict));
      const fails = failing.length > 0;
      const gap =
        asked.some(name => !names.has(name)) ||
        verdicts.includes("INVALID") ||
        verdicts.includes("INCONCLUSIVE") ||
        !verdicts.includes("PASS");

      expect(missing).toEqual(asked.filter(name => !names.has(name)));
      expect(rows).toHaveLength(given.length);
      expect(conclusion).toBe(fails ? "FAIL" : gap ? "INCOMPLETE" : "PASS");
      expect(verdicts.includes("FAIL") || failing.includes("LABEL_CATEGORY")).toBe(fails);
    });
    fc.assert(properties, { numRuns: 1_000 });
  });

  it("do not get better when another result or requirement is added", () => {
    const worth = { FAIL: 0, INCOMPLETE: 1, PASS: 2 };
    const properties = fc.property(product, results, required, result, (of, given, asked, more) => {
      const before = judge(STANDARD_LIMITS, of, given, { required: asked });
      const after = judge(STANDARD_LIMITS, of, [...given, more], { required: asked });
      const without = judge(STANDARD_LIMITS, of, given);
      if (before.conclusion === "FAIL") expect(after.conclusion).toBe("FAIL");
      expect(worth[before.conclusion]).toBeLessThanOrEqual(worth[without.conclusion]);
    });
    fc.assert(properties, { numRuns: 500 });
  });
});
