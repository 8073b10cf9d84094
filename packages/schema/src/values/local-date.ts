import { accepted, type Branded, type Parsed, refused } from "./parsed.js";

/** A calendar day without a time zone, as YYYY-MM-DD; texts compare in the order of the days. */
export type LocalDate = Branded<string, "LocalDate">;

/** The time zone all days of the trade are meant in. */
export const TRADE_TIME_ZONE = "Asia/Shanghai";

const DAY_IN_MILLISECONDS = 86_400_000;
const FIRST = "0001-01-01";
const LAST = "9999-12-31";

/** Reads a day written YYYY-MM-DD that exists in the calendar, years 1 to 9999. */
export function parseLocalDate(
  input: string,
): Parsed<LocalDate, "EMPTY" | "SYNTAX" | "CALENDAR", never> {
  if (input === "") return refused("EMPTY", "Nothing was given.");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(input)) return refused("SYNTAX", "A day is written YYYY-MM-DD.");
  return input >= FIRST && printed(midnight(input)) === input
    ? accepted(input as LocalDate)
    : refused("CALENDAR", "The calendar has no such day.");
}

/** Negative when the first day is earlier, 0 when they are the same, positive when it is later. */
export const compareDates = (one: LocalDate, other: LocalDate): number =>
  one < other ? -1 : Number(one > other);

/** The day so many days later, or earlier when negative; throws outside the years 1 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const text = printed(midnight(date) + days * DAY_IN_MILLISECONDS);
  if (text?.length !== LAST.length || text < FIRST)
    throw new RangeError(`${days} days from ${date} is no day of the calendar.`);
  return text as LocalDate;
}

/** How many days lie from the first day to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_IN_MILLISECONDS);

/** The day it is in a time zone at an instant. */
export function localDateIn(instant: Date, timeZone: string = TRADE_TIME_ZONE): LocalDate {
  const parts = formatterFor(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find(one => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}` as LocalDate;
}

const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const printed = (instant: number): string | null => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : (date.toISOString().split("T")[0] ?? null);
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, using one is not. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formatters.set(timeZone, made);
  return made;
}
