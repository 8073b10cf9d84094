import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { normalized } from "./spelling.js";

/** An exact decimal as text without exponent, leading or trailing zeros: one spelling per number. */
export type DecimalText = Branded<string, "DecimalText">;

/** How many digits a decimal may have before and after the point. */
export interface DecimalLimits {
  readonly integerDigits?: number;
  readonly fractionDigits?: number;
}

/** Why something is no decimal within its limits. */
export type DecimalReason = "EMPTY" | "SYNTAX" | "NOT_EXACT" | "TOO_LARGE" | "TOO_PRECISE";

/** The number is `units` divided by ten to the power `scale`. */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

const LONGEST = 100;
const DEFAULT_LIMITS = { integerDigits: 20, fractionDigits: 12 };

/** Reads a decimal from text, or from an integer that is exact as a number; any other number is refused. */
export function parseDecimal(
  input: string | number | bigint,
  limits: DecimalLimits = {},
): Parsed<DecimalText, DecimalReason, never> {
  if (typeof input === "number" && !Number.isSafeInteger(input))
    return refused("NOT_EXACT", "Write a decimal as text: a floating point number is not exact.");
  const text = typeof input === "string" ? normalized(input) : String(input);
  if (text === "") return refused("EMPTY", "Nothing was given.");
  const [, sign, integer, fraction = ""] =
    text.length > LONGEST ? [] : (/^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []);
  if (sign === undefined || integer === undefined)
    return refused("SYNTAX", "A decimal is written like -12.50, without exponent or grouping.");

  const { integerDigits, fractionDigits } = { ...DEFAULT_LIMITS, ...limits };
  const whole = integer.replace(/^0+(?=\d)/, "");
  const rest = fraction.replace(/0+$/, "");
  if (whole.length > integerDigits && whole !== "0")
    return refused("TOO_LARGE", `At most ${integerDigits} digits before the point.`);
  if (rest.length > fractionDigits)
    return refused("TOO_PRECISE", `At most ${fractionDigits} digits after the point.`);
  return accepted(canonical(sign, whole, rest));
}

/** A decimal known to be well written, such as a constant; throws otherwise, whatever its length. */
export function decimal(value: string | number | bigint): DecimalText {
  const parsed = parseDecimal(value, { integerDigits: LONGEST, fractionDigits: LONGEST });
  if (parsed.ok) return parsed.value;
  throw new RangeError(`${parsed.reason}: ${String(value)}`);
}

/** Negative when the first is smaller, 0 when equal, positive when larger. */
export function compareDecimals(one: DecimalText, other: DecimalText): -1 | 0 | 1 {
  const [left, right] = aligned(one, other);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The exact sum. */
export function addDecimals(one: DecimalText, other: DecimalText): DecimalText {
  const [left, right, scale] = aligned(one, other);
  return written({ units: left + right, scale });
}

/** The exact difference. */
export function subtractDecimals(one: DecimalText, other: DecimalText): DecimalText {
  const [left, right, scale] = aligned(one, other);
  return written({ units: left - right, scale });
}

/** The exact product. */
export function multiplyDecimals(one: DecimalText, other: DecimalText): DecimalText {
  const [left, right] = [scaled(one), scaled(other)];
  return written({ units: left.units * right.units, scale: left.scale + right.scale });
}

/** The quotient, rounded once, half away from zero, to so many digits; throws when dividing by zero. */
export function divideDecimals(one: DecimalText, other: DecimalText, digits: number): DecimalText {
  const [left, right] = aligned(one, other);
  if (right === 0n) throw new RangeError("Division by zero.");
  return written({ units: quotient(left * power(digits), right, "UP"), scale: digits });
}

/** Rounded to so many digits after the point; a half goes away from zero, as in trade and in PostgreSQL. */
export const roundHalfUp = (value: DecimalText, digits: number): DecimalText =>
  rounded(value, digits, "UP");

/** Rounded to so many digits after the point; a half goes to the even neighbor, as in test methods. */
export const roundHalfEven = (value: DecimalText, digits: number): DecimalText =>
  rounded(value, digits, "EVEN");

/** The number with at least so many digits after the point, for print. */
export function printDecimal(value: DecimalText, minimumDigits: number): string {
  const [integer = "", fraction = ""] = value.split(".");
  const padded = fraction.padEnd(minimumDigits, "0");
  return padded === "" ? integer : `${integer}.${padded}`;
}

/** Whether the number is below zero. */
export const isNegative = (value: DecimalText): boolean => value.startsWith("-");

const power = (digits: number): bigint => 10n ** BigInt(digits);

function canonical(sign: string, integer: string, fraction: string): DecimalText {
  const text = fraction === "" ? integer : `${integer}.${fraction}`;
  return (text === "0" ? text : sign + text) as DecimalText;
}

function scaled(value: DecimalText): Scaled {
  const [integer = "", fraction = ""] = value.split(".");
  return { units: BigInt(integer + fraction), scale: fraction.length };
}

function written({ units, scale }: Scaled): DecimalText {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const fraction = digits.slice(point).replace(/0+$/, "");
  return canonical(units < 0n ? "-" : "", digits.slice(0, point), fraction);
}

function aligned(one: DecimalText, other: DecimalText): readonly [bigint, bigint, number] {
  const [left, right] = [scaled(one), scaled(other)];
  const scale = Math.max(left.scale, right.scale);
  return [left.units * power(scale - left.scale), right.units * power(scale - right.scale), scale];
}

function rounded(value: DecimalText, digits: number, half: "UP" | "EVEN"): DecimalText {
  const { units, scale } = scaled(value);
  if (scale <= digits) return value;
  return written({ units: quotient(units, power(scale - digits), half), scale: digits });
}

/** Divides whole numbers and rounds to the nearest; `half` says where a tie goes. */
function quotient(dividend: bigint, divisor: bigint, half: "UP" | "EVEN"): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const floor = top / bottom;
  const twice = (top % bottom) * 2n;
  const up = twice > bottom || (twice === bottom && (half === "UP" || floor % 2n === 1n));
  const size = up ? floor + 1n : floor;
  return negative ? -size : size;
}
