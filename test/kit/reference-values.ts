/** What values look like and how they compare, said again without the database. */

/** A text that is shown as it is, such as an amount of money with the digits of its currency. */
export class AsPrinted {
  constructor(readonly text: string) {}
}

const decimal = /^(-?)(\d+)(?:\.(\d*))?$/;

/** A decimal without trailing zeros. */
export function plainDecimal(text: string): string {
  const [, sign = "", whole = "0", fraction = ""] = decimal.exec(text) ?? [];
  const short = fraction.replace(/0+$/, "");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const value = short === "" ? digits : `${digits}.${short}`;
  return value === "0" ? "0" : sign + value;
}

function scaled(text: string, digits: number): bigint {
  const [, sign = "", whole = "0", fraction = ""] = decimal.exec(text) ?? [];
  return BigInt(sign + whole + fraction.padEnd(digits, "0"));
}

const fractionDigits = (text: string): number => (text.split(".")[1] ?? "").length;

export function compareDecimals(a: string, b: string): number {
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  const [left, right] = [scaled(a, digits), scaled(b, digits)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The product of two decimals, with all its digits. */
export function times(a: string, b: string): string {
  const digits = fractionDigits(a) + fractionDigits(b);
  const product = scaled(a, fractionDigits(a)) * scaled(b, fractionDigits(b));
  return fromScaled(product, digits);
}

export function minus(a: string, b: string): string {
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  return fromScaled(scaled(a, digits) - scaled(b, digits), digits);
}

function fromScaled(value: bigint, digits: number): string {
  const negative = value < 0n;
  const text = String(negative ? -value : value).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const shown = digits === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return (negative ? "-" : "") + shown;
}

/** With at least these many digits after the point, and no more than it needs otherwise. */
export function withDigits(text: string, least: number): string {
  const plain = plainDecimal(text);
  const missing = least - fractionDigits(plain);
  if (missing <= 0) return plain;
  return `${plain}${plain.includes(".") ? "" : "."}${"0".repeat(missing)}`;
}

/** The order of two values that are both known. Texts stand by the bytes of UTF-8, as under COLLATE "C". */
export function compare(a: unknown, b: unknown, scalar: string): number {
  if (scalar === "Decimal") return compareDecimals(String(a), String(b));
  if (scalar === "DateTime") return instant(a) - instant(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

const instant = (value: unknown): number =>
  value instanceof Date ? value.getTime() : new Date(String(value)).getTime();

/** A value as an answer shows it. */
export function shown(value: unknown, scalar: string): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof AsPrinted) return value.text;
  if (Array.isArray(value)) return value.map(one => shown(one, scalar));
  if (value instanceof Date) return value.toISOString();
  return scalar === "Decimal" ? plainDecimal(value as string) : value;
}
