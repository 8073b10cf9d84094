import { mustParse } from "../values/parsed.js";
import { parseLocalDate } from "../values/local-date.js";
import { CertificateType } from "../vocabulary/quality.js";
import { latestValidTo, surveillanceDays, yearsLater } from "./certificate-terms.js";

const day = (text: string) => mustParse(parseLocalDate(text));
const { PINZIBIAO, PCF_LABEL, DUAL_CARBON, LAB_CMA } = CertificateType;

describe("the term of a certificate", () => {
  it.each([
    [PINZIBIAO, "2024-12-01", "2027-11-30"],
    [PCF_LABEL, "2026-10-08", "2028-10-07"],
    [PINZIBIAO, "2024-02-29", "2027-02-27"],
    [LAB_CMA, "2023-05-12", "2029-05-11"],
    [DUAL_CARBON, "2026-01-01", null],
  ])("of a %s from %s ends on %s at the latest", (type, from, to) => {
    expect(latestValidTo(type, day(from))).toBe(to);
  });

  it("has a day of surveillance in each year it lasts", () => {
    expect(surveillanceDays(PINZIBIAO, day("2024-12-01"), day("2027-11-30"))).toEqual([
      "2025-12-01",
      "2026-12-01",
    ]);
    expect(surveillanceDays(LAB_CMA, day("2024-12-01"), day("2027-11-30"))).toEqual([]);
  });

  it("keeps the day of the year, where there is one", () => {
    expect(yearsLater(day("2024-02-29"), 4)).toBe("2028-02-29");
    expect(yearsLater(day("2024-02-29"), 1)).toBe("2025-02-28");
  });
});
