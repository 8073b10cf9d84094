import { addDays, parseLocalDate, type LocalDate } from "../values/local-date.js";
import { mustParse } from "../values/parsed.js";
import { isWorkingDay, lastDayOf, monthsBefore } from "./working-days.js";

const day = (text: string): LocalDate => mustParse(parseLocalDate(text));

describe("a working day", () => {
  it.each([
    ["2026-11-20", true, "a Friday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-22", false, "a Sunday"],
    ["2026-02-16", false, "a Monday of the Spring Festival"],
    ["2026-02-14", true, "a Saturday worked for it"],
    ["2026-10-10", true, "a Saturday worked for the National Day"],
    ["2027-10-01", false, "a Friday, the National Day of a year not announced yet"],
    ["2027-10-04", true, "a Monday of a year not announced yet"],
  ])("%s is one: %s, for it is %s", (text, expected) => {
    expect(isWorkingDay(day(text))).toBe(expected);
  });
});

describe("the last day of a period", () => {
  it.each([
    ["2026-11-10", 15, "2026-11-25"],
    // The 15th day is a Saturday, then a Sunday.
    ["2026-11-06", 15, "2026-11-23"],
    ["2026-11-07", 15, "2026-11-23"],
    // The 15th day is the first of October; the holidays end on the seventh.
    ["2026-09-16", 15, "2026-10-08"],
    // A Saturday that is worked ends a period like any other working day.
    ["2026-01-30", 15, "2026-02-14"],
    ["2026-12-10", 60, "2027-02-08"],
  ])("from %s, %i days: %s", (from, days, last) => {
    expect(lastDayOf(day(from), days)).toBe(last);
  });

  it("is never before the days are over, never free, and the first such day", () => {
    for (let at = 0; at < 800; at++) {
      const from = addDays(day("2025-01-01"), at);
      const plain = addDays(from, 15);
      const last = lastDayOf(from, 15);
      expect(last >= plain && isWorkingDay(last)).toBe(true);
      for (let one = plain; one < last; one = addDays(one, 1))
        expect(isWorkingDay(one)).toBe(false);
    }
  });
});

describe("months before a day", () => {
  it.each([
    ["2026-11-20", 6, "2026-05-20"],
    ["2026-08-31", 6, "2026-02-28"],
    ["2026-03-15", 6, "2025-09-15"],
  ])("%s, %i months: %s", (from, months, before) => {
    expect(monthsBefore(day(from), months)).toBe(before);
  });
});
