import { CURRENCY_MINOR_UNITS } from "../tables/units.js";
import { addDecimals, decimal, type DecimalText, multiplyDecimals } from "./decimal.js";
import { printDecimal, roundHalfUp } from "./decimal.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed } from "./spelling.js";

/** An ISO 4217 currency the trade uses, such as CNY. */
export type Currency = Branded<string, "Currency">;

/** An exact amount in one currency; there is no implicit conversion. */
export interface Money {
  readonly amount: DecimalText;
  readonly currency: Currency;
}

/** Every currency known, in the order of the table. */
export const CURRENCIES: readonly Currency[] = Object.keys(CURRENCY_MINOR_UNITS).map(
  code => code as Currency,
);

/** Reads an ISO 4217 code in any case. */
export function parseCurrency(input: string): Parsed<Currency, "EMPTY" | "UNKNOWN", never> {
  const code = condensed(input);
  if (code === "") return refused("EMPTY", "Nothing was given.");
  return Object.hasOwn(CURRENCY_MINOR_UNITS, code)
    ? accepted(code as Currency)
    : refused("UNKNOWN", "No such currency is known.");
}

/** How many digits the minor unit has: 2 for CNY, 0 for JPY, 3 for KWD. */
export const minorUnitsOf = (currency: Currency): number => CURRENCY_MINOR_UNITS[currency] ?? 2;

/** What a line costs: quantity times unit price, rounded half up to the minor unit. */
export const lineAmount = (
  quantity: DecimalText,
  unitPrice: DecimalText,
  currency: Currency,
): DecimalText => roundHalfUp(multiplyDecimals(quantity, unitPrice), minorUnitsOf(currency));

/** The total of an order is the sum of its rounded lines. */
export const totalOf = (amounts: readonly DecimalText[]): DecimalText =>
  amounts.reduce(addDecimals, decimal("0"));

/** The amount with at least the digits of the minor unit; a finer unit price keeps all of its digits. */
export const printAmount = (amount: DecimalText, currency: Currency): string =>
  printDecimal(amount, minorUnitsOf(currency));
