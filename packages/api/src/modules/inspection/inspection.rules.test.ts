import {
  AgeGroup,
  Conclusion,
  Contact,
  ProductCondition,
  SafetyCategory,
  TestLevel,
  Verdict,
} from "@weft/schema";
import fc from "fast-check";
import { unanswered, type Outcome, type ReportOfLot } from "./inspection.rules";
import type { ProductFacts } from "./product.facts";

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));

const row = (verdict: Verdict, reason: string | null = null): Outcome => ({ verdict, reason });

const infants: ProductFacts = {
  ...{ ageGroup: AgeGroup.INFANT, contact: Contact.DIRECT, declaredCategory: SafetyCategory.A },
  ...{ fabricGsm: null, conditions: [] },
};

const report = (chain: string, more: Partial<ReportOfLot> = {}): ReportOfLot => ({
  ...{ id: `${chain}/${more.reportVersion ?? 1}`, chain, reportVersion: 1 },
  ...{ level: TestLevel.GARMENT, requiredParameters: ["PH"], voided: false, cma: false },
  ...{ conclusion: Conclusion.PASS, judgedCategory: SafetyCategory.A },
  ...{ clientId: "maker", within: null, product: infants },
  ...{ issuedAt: at(10), requestedAt: at(0), verdicts: { PH: [row(Verdict.PASS)] } },
  ...more,
});
const failed = { conclusion: Conclusion.FAIL, verdicts: { PH: [row(Verdict.FAIL)] } };
const open = (...reports: readonly ReportOfLot[]): readonly string[] =>
  unanswered(reports).map(({ chain }) => chain);

describe("a failing report", () => {
  const failure = report("F", failed);
  const answer = { issuedAt: at(30), requestedAt: at(20) };

  it.each<[string, Partial<ReportOfLot>, readonly string[]]>([
    ["a pass that was asked for afterwards", answer, []],
    ["a pass that was asked for before", { ...answer, requestedAt: at(5) }, ["F"]],
    ["a pass of another level", { ...answer, level: TestLevel.FABRIC }, ["F"]],
    ["a pass judged less strictly", { ...answer, judgedCategory: SafetyCategory.B }, ["F"]],
    ["a pass without what failed", { ...answer, verdicts: { ODOUR: [row(Verdict.PASS)] } }, ["F"]],
    [
      "a pass that does not apply to what failed",
      { ...answer, verdicts: { PH: [row(Verdict.NOT_APPLICABLE)] } },
      ["F"],
    ],
    ["a pass that was declared void", { ...answer, voided: true }, ["F"]],
    [
      "a pass of goods for others",
      { ...answer, product: { ...infants, ageGroup: AgeGroup.CHILD_7TO14 } },
      ["F"],
    ],
    [
      "a pass of goods worn otherwise",
      { ...answer, product: { ...infants, contact: Contact.INDIRECT } },
      ["F"],
    ],
    ["a pass of a heavier fabric", { ...answer, product: { ...infants, fabricGsm: "300" } }, ["F"]],
    ...Object.values(ProductCondition).map(
      (condition): [string, Partial<ReportOfLot>, readonly string[]] => [
        `a pass that ${condition} makes easier`,
        { ...answer, product: { ...infants, conditions: [condition] } },
        ["F"],
      ],
    ),
    [
      "a pass with a label that promises less, judged as strictly",
      { ...answer, product: { ...infants, declaredCategory: null } },
      [],
    ],
    ["a pass of who got a part of the lot", { ...answer, clientId: "buyer", within: ["O"] }, ["F"]],
    ["an incomplete report", { ...answer, conclusion: Conclusion.INCOMPLETE }, ["F"]],
  ])("and %s", (_, more, still) => {
    expect(open(failure, report("P", more))).toEqual(still);
  });

  it.each([
    ["taken back by a correction that passes", Conclusion.PASS, { PH: [row(Verdict.PASS)] }, []],
    ["not by one that leaves it open", Conclusion.INCOMPLETE, {}, ["F"]],
    ["nor by one that fails again", Conclusion.FAIL, { PH: [row(Verdict.FAIL)] }, ["F"]],
  ])("is %s", (_, conclusion, verdicts, still) => {
    const correction = report("F", { reportVersion: 2, issuedAt: at(20), conclusion, verdicts });

    expect(open(failure, correction)).toEqual(still);
  });

  it("of who got a part of the lot is answered by itself and by who has the whole, not by the next", () => {
    const part = report("F", { ...failed, clientId: "one", within: ["O1"] });
    const by = (clientId: string, within: readonly string[] | null) =>
      open(part, report("P", { ...answer, clientId, within }));

    expect(by("one", ["O1"])).toEqual([]);
    expect(by("maker", null)).toEqual([]);
    expect(by("two", ["O2"])).toEqual(["F"]);
  });

  it("comes back when the report that answered it is corrected", () => {
    const pass = report("P", answer);
    const correction = report("P", { ...answer, ...failed, reportVersion: 2, issuedAt: at(40) });

    expect(open(failure, pass)).toEqual([]);
    expect(open(failure, pass, correction)).toEqual(["F", "P"]);
  });
});

it("stops a lot by any failure among tests that were under way at once, in whatever order they end", () => {
  const one = fc.record({ fails: fc.boolean(), requested: fc.integer({ min: 0, max: 9 }) });
  const rounds = fc.array(one, { minLength: 1, maxLength: 8 }).chain(tests =>
    fc.record({
      tests: fc.constant(tests),
      order: fc.shuffledSubarray(
        tests.map((_, i) => i),
        { minLength: tests.length },
      ),
    }),
  );
  fc.assert(
    fc.property(rounds, ({ tests, order }) => {
      const reports = order.map((test, place) => {
        const { fails = false, requested = 0 } = tests[test] ?? {};
        const when = { issuedAt: at(10 + place), requestedAt: at(requested) };
        return report(`R${test}`, fails ? { ...when, ...failed } : when);
      });
      const failing = tests.flatMap(({ fails }, i) => (fails ? [`R${i}`] : []));

      expect([...open(...reports)].sort()).toEqual(failing.sort());
    }),
  );
});

it("lets a lot go on only by a pass that came after every failure it answers", () => {
  const step = fc.record({
    fails: fc.boolean(),
    level: fc.constantFrom(TestLevel.FABRIC, TestLevel.GARMENT),
    takes: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const reports = steps.map(({ fails, level, takes }, i) => {
        const issued = 10 * (i + 1);
        const when = { level, issuedAt: at(issued), requestedAt: at(issued - 10 * takes - 5) };
        return report(`R${i}`, fails ? { ...when, ...failed } : when);
      });

      for (const { failed: failure, chain } of unanswered(reports))
        expect(
          reports.some(
            one =>
              one.chain !== chain &&
              one.conclusion === Conclusion.PASS &&
              one.level === failure.level &&
              one.requestedAt >= failure.issuedAt,
          ),
        ).toBe(false);
      const last = reports.at(-1);
      if (last?.conclusion === Conclusion.FAIL)
        expect(unanswered(reports).map(({ chain }) => chain)).toContain(last.chain);
    }),
  );
});
