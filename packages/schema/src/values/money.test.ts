import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decimal } from "./decimal.js";
import {
  CURRENCIES,
  lineAmount,
  minorUnitsOf,
  parseCurrency,
  printAmount,
  totalOf,
} from "./money.js";
import { mustParse } from "./parsed.js";

interface SeedOrder {
  no: string;
  currency: string;
  total: string;
  lines: { qty: string | number; unitPrice: string }[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../../data", name), "utf8"));
const { orders } = read("seed_scenario.json") as { orders: SeedOrder[] };
const { currencies } = read("units.json") as { currencies: Record<string, number> };

const currency = (code: string) => mustParse(parseCurrency(code));

describe("a currency", () => {
  it("has the minor unit of the table", () => {
    const known = CURRENCIES.map(code => [code, minorUnitsOf(code)]);

    expect(Object.fromEntries(known)).toEqual(currencies);
  });

  it.each([
    ["cny", "CNY"],
    [" ＵＳＤ ", "USD"],
  ])("is read from %s", (input, value) => {
    expect(parseCurrency(input)).toMatchObject({ ok: true, value });
  });

  it.each([
    ["", "EMPTY"],
    ["RMB", "UNKNOWN"],
    ["toString", "UNKNOWN"],
    ["__proto__", "UNKNOWN"],
  ])("%s is refused as %s", (input, reason) => {
    expect(parseCurrency(input)).toMatchObject({ ok: false, reason });
  });
});

describe("what a line costs", () => {
  it.each([
    ["333.333", "14.20", "CNY", "4733.33"],
    ["0.1", "0.35", "CNY", "0.04"],
    ["3", "0.5", "JPY", "2"],
    ["1", "0.0005", "KWD", "0.001"],
  ])("%s at %s %s is %s", (quantity, price, code, expected) => {
    const amount = lineAmount(decimal(quantity), decimal(price), currency(code));

    expect(printAmount(amount, currency(code))).toBe(expected);
  });

  it.each(orders)("adds up to the total of $no", ({ currency: code, lines, total }) => {
    const amounts = lines.map(({ qty, unitPrice }) =>
      lineAmount(decimal(qty), decimal(unitPrice), currency(code)),
    );

    expect(printAmount(totalOf(amounts), currency(code))).toBe(total);
  });
});
