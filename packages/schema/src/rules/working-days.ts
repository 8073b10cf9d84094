import { FREE_EVERY_YEAR, WORKING_YEARS } from "../tables/working-days.js";
import { addDays, type LocalDate } from "../values/local-date.js";

const SATURDAY = 6;
const SUNDAY = 0;

/** Whether offices are open on a day in China: weekends and public holidays are free, some weekends are worked for them. */
export function isWorkingDay(day: LocalDate): boolean {
  const year = WORKING_YEARS[day.slice(0, 4)];
  if (year?.worked.includes(day)) return true;
  if (year?.free.some(([first, last]) => first <= day && day <= last)) return false;
  if (FREE_EVERY_YEAR.includes(day.slice(5))) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY;
}

/**
 * The last day of a period of so many calendar days. The day it begins on does not count, the last one does; when
 * that is free, the period ends on the next working day (Civil Code art. 201 and 203).
 */
export function lastDayOf(from: LocalDate, days: number): LocalDate {
  let last = addDays(from, days);
  while (!isWorkingDay(last)) last = addDays(last, 1);
  return last;
}

/** The same day so many months earlier, or the last of its month where that has no such day. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDate = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10) as LocalDate;
}
