import { STANDARD_LIMITS } from "../tables/limits.js";
import { AgeGroup, SafetyCategory } from "../vocabulary/product.js";
import { strictness } from "./judging.indicator.js";

const { A, B, C } = SafetyCategory;

function compared(
  parameter: string,
  value: string,
  category: SafetyCategory | null = A,
  ageGroup: AgeGroup | null = AgeGroup.CHILD_7TO14,
) {
  const limit = STANDARD_LIMITS.find(row => row.parameter === parameter);
  if (!limit) throw new RangeError(parameter);
  return strictness(limit, { value, category, ageGroup }).is;
}

describe("a limit an enterprise sets itself", () => {
  it.each([
    ["FORMALDEHYDE", "20", A, "AS_STRICT"],
    ["FORMALDEHYDE", "20.4", A, "WEAKER"],
    ["FORMALDEHYDE", "75", B, "AS_STRICT"],
    ["FORMALDEHYDE", "300", C, "AS_STRICT"],
    ["FORMALDEHYDE", "little", A, "UNREADABLE"],
    ["PH", "4.0-7.5", A, "AS_STRICT"],
    ["PH", "４．５～７．０", A, "AS_STRICT"],
    ["PH", "4.0..7.6", A, "WEAKER"],
    ["PH", "3.9-7.5", A, "WEAKER"],
    ["PH", "7.5-4.0", A, "UNREADABLE"],
    ["PH", "7", A, "UNREADABLE"],
    ["CF_RUB_WET", "3", A, "AS_STRICT"],
    ["CF_RUB_WET", "2-3", A, "WEAKER"],
    ["CF_RUB_WET", "1", C, "NOT_COMPARABLE"],
    ["ODOUR", "absent", A, "AS_STRICT"],
    ["ODOUR", "present", A, "WEAKER"],
    ["ACCESSORY_PULL", "50", A, "AS_STRICT"],
    ["ACCESSORY_PULL", "49.9", A, "WEAKER"],
    ["CORD_SHORT_SLEEVE_MM", "140", A, "AS_STRICT"],
    ["CORD_SHORT_SLEEVE_MM", "141", A, "WEAKER"],
  ])("for %s of %s in %s is %s", (parameter, value, category, wanted) => {
    expect(compared(parameter, value, category)).toBe(wanted);
  });

  it("is held against the strictest where it does not say what goods it is for", () => {
    expect(compared("FORMALDEHYDE", "21", null, null)).toBe("WEAKER");
    expect(compared("CORD_SHORT_SLEEVE_MM", "76", null, null)).toBe("WEAKER");
  });

  it("is held against what its wearer requires, whatever category it names", () => {
    expect(compared("FORMALDEHYDE", "300", C, AgeGroup.INFANT)).toBe("WEAKER");
    expect(compared("FORMALDEHYDE", "300", null, AgeGroup.INFANT)).toBe("WEAKER");
    expect(compared("FORMALDEHYDE", "20", C, AgeGroup.INFANT)).toBe("AS_STRICT");
  });
});
