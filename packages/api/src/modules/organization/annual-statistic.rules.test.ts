import { StatisticStatus } from "@weft/schema";
import { isReportableYear, whyNotCorrect, whyNotVerify } from "./annual-statistic.rules";

const { REPORTED, VERIFIED } = StatisticStatus;

describe("a year", () => {
  it.each([
    ["before the trade began", 1979, "2026-06-01T00:00:00Z", false],
    ["the first one of the trade", 1980, "2026-06-01T00:00:00Z", true],
    ["the present one", 2026, "2026-06-01T00:00:00Z", true],
    ["the next one", 2027, "2026-06-01T00:00:00Z", false],
    [
      "the next one, at the last instant of the year in China",
      2027,
      "2026-12-31T15:59:59.999Z",
      false,
    ],
    ["the next one, at midnight in China", 2027, "2026-12-31T16:00:00Z", true],
    ["the one after that, at midnight in China", 2028, "2026-12-31T16:00:00Z", false],
    ["the old one, at midnight in China", 2026, "2026-12-31T16:00:00Z", true],
    ["the next one, at midnight in Greenwich", 2027, "2027-01-01T00:00:00Z", true],
  ])("can be reported or not: %s", (_what, year, now, may) => {
    expect(isReportableYear(year, new Date(now))).toBe(may);
  });
});

describe("figures", () => {
  it("are corrected and verified while nobody has verified them", () => {
    expect(whyNotCorrect({ status: REPORTED, year: 2025 })).toBeNull();
    expect(whyNotVerify({ status: REPORTED, year: 2025 })).toBeNull();
  });

  it("stay as they are from then on", () => {
    const figures = { status: VERIFIED, year: 2025 };

    expect(whyNotCorrect(figures)).toMatchObject({ code: "FIGURES_VERIFIED", year: 2025 });
    expect(whyNotVerify(figures)).toMatchObject({ code: "ILLEGAL_TRANSITION", from: VERIFIED });
  });
});
