import {
  AgeGroup,
  Conclusion,
  Contact,
  ProductCondition,
  SafetyCategory,
  TestLevel,
  Verdict,
  VerdictReason,
} from "@weft/schema";
import { openFor, type GateLot } from "./gate.rules";
import type { ReportOfLot } from "./inspection.rules";

const { INFANT, CHILD_UNDER7, CHILD_7TO14 } = AgeGroup;
const requirement = {
  ...{ level: TestLevel.GARMENT, category: SafetyCategory.A, cma: false },
  parameters: ["PH", "CORD"],
};

const report = (
  reason: VerdictReason | null,
  ageGroup: AgeGroup = INFANT,
  conditions: ProductCondition[] = [],
): ReportOfLot => ({
  ...{ id: "1", chain: "R", reportVersion: 1, level: TestLevel.GARMENT, voided: false, cma: false },
  ...{ requiredParameters: ["PH", "CORD"], clientId: "maker", within: null },
  ...{ conclusion: Conclusion.PASS, judgedCategory: SafetyCategory.A },
  ...{ issuedAt: new Date(2), requestedAt: new Date(1) },
  product: {
    ...{ ageGroup, contact: Contact.DIRECT, declaredCategory: SafetyCategory.A },
    ...{ fabricGsm: null, conditions },
  },
  verdicts: {
    PH: [{ verdict: Verdict.PASS, reason: null }],
    CORD: [{ verdict: reason ? Verdict.NOT_APPLICABLE : Verdict.PASS, reason }],
  },
});

const missing = (one: ReportOfLot, wearers: readonly AgeGroup[] = []): readonly string[] => {
  const lot: GateLot = { id: "lot", orderId: "order", wearers, reports: [one] };
  return openFor(requirement, [lot])?.missing ?? [];
};

describe("a gate's parameter", () => {
  it("is not passed by a limit that does not apply, but where the law has none for the category", () => {
    const { NOT_ASSESSED } = VerdictReason;

    const passing = Object.values(VerdictReason).filter(one => missing(report(one)).length === 0);

    expect(passing).toEqual([NOT_ASSESSED]);
    expect(missing(report(VerdictReason.EXEMPT))).toEqual(["CORD"]);
  });

  it.each<[string, readonly AgeGroup[], AgeGroup, readonly string[]]>([
    ["the goods say so", [CHILD_7TO14], CHILD_7TO14, []],
    ["nobody but the client says so", [], CHILD_7TO14, ["CORD"]],
    ["the goods say something else", [INFANT], CHILD_7TO14, ["CORD"]],
    ["some of the goods are for others", [INFANT, CHILD_UNDER7], INFANT, ["CORD"]],
  ])("that is for other wearers is met when %s", (_, wearers, said, still) => {
    expect(missing(report(VerdictReason.OTHER_AGE_GROUP, said), wearers)).toEqual(still);
  });

  it("is not passed by goods that are still to be processed", () => {
    const { nonFinalWetProcessed, nonFinalWashDown, darkShade } = ProductCondition;

    expect(missing(report(null, INFANT, [nonFinalWetProcessed]))).toEqual(["PH", "CORD"]);
    expect(missing(report(null, INFANT, [nonFinalWashDown]))).toEqual(["PH", "CORD"]);
    expect(missing(report(null, INFANT, [darkShade]))).toEqual([]);
  });

  it("is not kept open by what somebody found of its own part of a stock", () => {
    const failed = (within: readonly string[]): ReportOfLot => ({
      ...{ ...report(null), id: "2", chain: "F", clientId: "buyer", within },
      conclusion: Conclusion.FAIL,
      verdicts: { PH: [{ verdict: Verdict.FAIL, reason: null }] },
    });
    const open = (within: readonly string[]) =>
      openFor(requirement, [
        {
          ...{ id: "lot", orderId: "order", wearers: [] },
          reports: [report(null), failed(within)],
        },
      ]);

    expect(open(["another"])).toBeNull();
    expect(open(["order"])?.missing).toEqual(["PH", "CORD"].slice(0, 1));
  });
});
