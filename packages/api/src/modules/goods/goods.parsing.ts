import {
  compareDecimals,
  decimal,
  type DecimalText,
  isNegative,
  localDateIn,
  multiplyDecimals,
  parseDecimal,
  parseUnit,
  UNITS,
  type UnitCode,
} from "@weft/schema";
import { badUserInput, type Failure } from "../../platform/failure";
import { lineOf, parsedInput } from "../../platform/write-input";

export type Path = readonly (string | number)[];

const numberLine = lineOf(100);
const textLine = lineOf(1_000);
const limits = { integerDigits: 12, fractionDigits: 6 };
const zero = decimal("0");

export const wrong = (path: Path, reason: string, message: string): Failure =>
  badUserInput(message, { path: ["input", ...path], reason });

/** A number or code that somebody gave to something of theirs. */
export const numberIn = (text: string, path: Path): string =>
  parsedInput(numberLine, text, ["input", ...path]);

export const textIn = (text: string, path: Path): string =>
  parsedInput(textLine, text, ["input", ...path]);

export const unitIn = (text: string, path: Path): UnitCode =>
  parsedInput(parseUnit, text, ["input", ...path]);

/** A quantity that is not below zero. */
export function amountIn(text: string, path: Path): DecimalText {
  const value = parsedInput(given => parseDecimal(given, limits), text, ["input", ...path]);
  if (isNegative(value)) throw wrong(path, "NEGATIVE", "A quantity is not below zero.");
  return value;
}

export function quantityIn(text: string, path: Path): DecimalText {
  const value = amountIn(text, path);
  if (compareDecimals(value, zero) <= 0)
    throw wrong(path, "NOT_POSITIVE", "A quantity is above zero.");
  return value;
}

/** Half a dozen is six pieces, half a piece is nothing. */
export function mustBeCountable(quantity: DecimalText, code: UnitCode, path: Path): void {
  const unit = UNITS.get(code);
  if (!unit?.dimension.startsWith("count")) return;
  if (multiplyDecimals(quantity, unit.toBase).includes("."))
    throw wrong(path, "NOT_WHOLE", "Pieces, pairs and sets are whole.");
}

/** A day on which something happened: today when not said, and not to come. */
export function pastDayIn(day: string | null | undefined, now: Date, path: Path): string {
  const today = localDateIn(now);
  if (day === null || day === undefined) return today;
  if (day > today) throw wrong(path, "FUTURE", "That day has not come yet.");
  return day;
}

/** Lists are bounded: nobody waits for a transaction of any size. */
export function mustBeSome(
  list: readonly unknown[],
  path: Path,
  { least = 1, most }: { readonly least?: number; readonly most: number },
): void {
  if (list.length < least) throw wrong(path, "EMPTY", "Nothing was given.");
  if (list.length > most) throw wrong(path, "TOO_MANY", `At most ${most} at once.`);
}
