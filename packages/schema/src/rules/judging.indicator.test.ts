import { STANDARD_LIMITS } from "../tables/limits.js";
import { AgeGroup, SafetyCategory } from "../vocabulary/product.js";
import { strictness } from "./judging.indicator.js";

const { A, B, C } = SafetyCategory;

function compared(parameter: string, value: string, category: SafetyCategory | null = A) {
  const limit = STANDARD_LIMITS.find(row => row.parameter === parameter);
  if (!limit) throw new RangeError(parameter);
  return strictness(limit, { value, category, ageGroup: AgeGroup.INFANT }).is;
}

describe("a limit an enterprise sets itself", () => {
  it.each([
    ["FORMALDEHYDE", "20", A, "AS_STRICT"],
    ["FORMALDEHYDE", "20.4", A, "WEAKER"],
    ["FORMALDEHYDE", "75", B, "AS_STRICT"],
    ["FORMALDEHYDE", "300", null, "AS_STRICT"],
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
    ["CORD_SHORT_SLEEVE_MM", "75", A, "AS_STRICT"],
    ["CORD_SHORT_SLEEVE_MM", "76", A, "WEAKER"],
  ])("for %s of %s in %s is %s", (parameter, value, category, wanted) => {
    expect(compared(parameter, value, category)).toBe(wanted);
  });
});
