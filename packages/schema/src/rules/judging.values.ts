import { compareDecimals, parseDecimal, type DecimalText } from "../values/decimal.js";
import { normalized } from "../values/spelling.js";
import { SafetyCategory } from "../vocabulary/product.js";
import { VerdictReason } from "../vocabulary/standard.js";

/** What a laboratory wrote, understood; or why it means nothing. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: VerdictReason };

/** A measured number, one that is only known to be below a bound, or none that the method could detect. */
export type Measured =
  | { readonly form: "NUMBER"; readonly number: DecimalText }
  | { readonly form: "BELOW"; readonly bound: DecimalText }
  | { readonly form: "NOT_DETECTED" };

const is = <T>(value: T): Read<T> => ({ ok: true, value });
const isNot = (reason: VerdictReason): Read<never> => ({ ok: false, reason });

const NOT_DETECTED = /^(?:ND|N\.D\.|未检出)$/i;

/** Reads a number that was measured: never below zero, without unit, exponent, grouping or blanks. */
export function readNumber(text: string): Read<DecimalText> {
  const written = normalized(text);
  if (written === "") return isNot(VerdictReason.EMPTY);
  const parsed = parseDecimal(written);
  if (!parsed.ok) return isNot(VerdictReason.NOT_A_NUMBER);
  return written.startsWith("-") ? isNot(VerdictReason.NEGATIVE) : is(parsed.value);
}

/** Reads what is measured up to a limit: a number, `<20`, `ND`, `n.d.` or 未检出. */
export function readMeasured(text: string): Read<Measured> {
  const written = normalized(text);
  if (NOT_DETECTED.test(written)) return is({ form: "NOT_DETECTED" });
  const below = written.startsWith("<");
  const number = readNumber(below ? written.slice(1) : written);
  if (!number.ok) return number;
  return is(
    below ? { form: "BELOW", bound: number.value } : { form: "NUMBER", number: number.value },
  );
}

/**
 * Reads a grade of the gray scale as its number of half grades: `3` is 6 and `3-4` is 7. Between the two numbers of a
 * half grade stands a hyphen, an en dash or a tilde. A grade is never a decimal, a wider range or a date.
 */
export function readGrade(text: string): Read<number> {
  const written = normalized(text);
  if (written === "") return isNot(VerdictReason.EMPTY);
  const [, whole, next] = /^([1-5])(?:[-~–]([1-5]))?$/.exec(written) ?? [];
  if (whole === undefined) return isNot(VerdictReason.NOT_A_GRADE);
  if (next === undefined) return is(Number(whole) * 2);
  const isHalf = Number(next) === Number(whole) + 1;
  return isHalf ? is(Number(whole) * 2 + 1) : isNot(VerdictReason.NOT_A_GRADE);
}

const PRESENCE: Readonly<Record<string, boolean>> = {
  ...{ true: true, present: true },
  ...{ false: false, absent: false },
};

/** Reads whether something that must not be there was found: `true` or `present`, `false` or `absent`. */
export function readPresence(text: string): Read<boolean> {
  const written = normalized(text).toLowerCase();
  if (written === "") return isNot(VerdictReason.EMPTY);
  const found = Object.hasOwn(PRESENCE, written) ? PRESENCE[written] : undefined;
  return found === undefined ? isNot(VerdictReason.NOT_A_PRESENCE) : is(found);
}

/** Reads a class of burning: 1, 2 or 3. */
export function readClass(text: string): Read<DecimalText> {
  const written = normalized(text);
  if (written === "") return isNot(VerdictReason.EMPTY);
  return /^[123]$/.test(written) ? readNumber(written) : isNot(VerdictReason.NOT_A_CLASS);
}

/** Reads a safety category: A, B or C. */
export function readCategory(text: string): Read<SafetyCategory> {
  const written = normalized(text);
  if (written === "") return isNot(VerdictReason.EMPTY);
  const found = Object.values(SafetyCategory).find(one => one === written);
  return found ? is(found) : isNot(VerdictReason.NOT_A_CATEGORY);
}

/** The category a limit names; throws where the limit itself is wrong. */
export function categoryIn(limit: string): SafetyCategory {
  const read = readCategory(limit);
  if (!read.ok) throw new RangeError(`${limit} is no category.`);
  return read.value;
}

const WHOLE = "100" as DecimalText;

/** Reads a share in percent, from 0 to 100. */
export function readShare(text: string): Read<DecimalText> {
  const number = readNumber(text);
  if (!number.ok || compareDecimals(number.value, WHOLE) <= 0) return number;
  return isNot(VerdictReason.NOT_A_SHARE);
}
