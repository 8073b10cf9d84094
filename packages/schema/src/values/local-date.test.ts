import fc from "fast-check";
import {
  addDays,
  compareDates,
  daysBetween,
  type LocalDate,
  localDateIn,
  parseLocalDate,
} from "./local-date.js";
import { mustParse } from "./parsed.js";

const day = (text: string): LocalDate => mustParse(parseLocalDate(text));
const anyDay = fc.integer({ min: 0, max: 3_652_058 }).map(days => addDays(day("0001-01-01"), days));

describe("a day", () => {
  it.each(["2026-11-20", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "%s exists",
    text => {
      expect(parseLocalDate(text)).toEqual({ ok: true, value: text, warnings: [] });
    },
  );

  it.each([
    ["", "EMPTY"],
    ["2026-2-3", "SYNTAX"],
    ["20261120", "SYNTAX"],
    ["2026-11-20T00:00:00Z", "SYNTAX"],
    [" 2026-11-20", "SYNTAX"],
    ["２０２６-11-20", "SYNTAX"],
    ["2026-11-20\n", "SYNTAX"],
    ["2026-02-29", "CALENDAR"],
    ["1900-02-29", "CALENDAR"],
    ["2026-04-31", "CALENDAR"],
    ["2026-13-01", "CALENDAR"],
    ["2026-00-10", "CALENDAR"],
    ["2026-01-00", "CALENDAR"],
    ["0000-01-01", "CALENDAR"],
  ])("%j is refused as %s", (text, reason) => {
    expect(parseLocalDate(text)).toMatchObject({ ok: false, reason });
  });

  it("is followed by the next one", () => {
    expect([
      addDays(day("2026-02-28"), 1),
      addDays(day("2024-02-28"), 1),
      addDays(day("2026-01-01"), -1),
      addDays(day("2026-11-20"), 0),
    ]).toEqual(["2026-03-01", "2024-02-29", "2025-12-31", "2026-11-20"]);
  });

  it("has none after the last year and none before the first", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => addDays(day("2026-01-01"), Infinity)).toThrow(RangeError);
  });

  it("keeps its distance to any other day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const distance = daysBetween(one, other);
        expect(addDays(one, distance)).toBe(other);
        expect(Math.sign(distance)).toBe(-compareDates(one, other) + 0);
        expect(parseLocalDate(one).ok).toBe(true);
      }),
    );
  });
});

describe("the day it is", () => {
  it.each([
    ["2026-11-19T15:59:59.999Z", "Asia/Shanghai", "2026-11-19"],
    ["2026-11-19T16:00:00.000Z", "Asia/Shanghai", "2026-11-20"],
    ["2026-11-19T16:00:00.000Z", "Asia/Bangkok", "2026-11-19"],
    ["2026-01-01T04:59:59.000Z", "America/New_York", "2025-12-31"],
    ["2026-01-01T00:00:00.000Z", "UTC", "2026-01-01"],
  ])("at %s in %s is %s", (instant, zone, expected) => {
    expect(localDateIn(new Date(instant), zone)).toBe(expected);
  });

  it("is the trade's own when no zone is named", () => {
    expect(localDateIn(new Date("2026-11-19T16:00:00Z"))).toBe("2026-11-20");
  });
});
