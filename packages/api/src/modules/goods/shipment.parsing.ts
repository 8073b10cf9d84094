import {
  parseCountry,
  parseCurrency,
  parseCustomsMode,
  parseSscc,
  type DecimalText,
  type UnitCode,
} from "@weft/schema";
import { parsedInput } from "../../platform/write-input";
import { knowsLists, limitOf, type Declared } from "./customs.rules";
import { mustBeSome, numberIn, pastDayIn, quantityIn, unitIn, wrong } from "./goods.parsing";
import type { CustomsDeclarationInput, ShipInput } from "./goods.inputs";

const MOST_LINES = 1_000;
const MOST_PACKAGES = 5_000;
const MOST_DECLARATIONS = 100;

export interface AskedLine {
  readonly orderLineId: string | null;
  readonly lotId: string | null;
  readonly quantity: DecimalText;
  readonly unit: UnitCode | null;
}

export interface AskedShipment {
  readonly number: string;
  readonly shippedOn: string;
  readonly destination: string | null;
  readonly lines: readonly AskedLine[];
  readonly packages: readonly string[];
  readonly declared: readonly Declared[];
}

/** What is to be shipped, as far as it can be read without knowing the order. Throws BAD_USER_INPUT by field. */
export function shipmentIn(input: ShipInput, now: Date): AskedShipment {
  mustBeSome(input.lots, ["lots"], { most: MOST_LINES });
  const { destination } = input;
  return {
    number: numberIn(input.number, ["number"]),
    shippedOn: pastDayIn(input.shippedOn, now, ["shippedOn"]),
    destination: destination
      ? parsedInput(parseCountry, destination, ["input", "destination"])
      : null,
    lines: input.lots.map(({ orderLineId, lotId, quantity, unit }, at) => ({
      orderLineId: orderLineId ?? null,
      lotId: lotId ?? null,
      quantity: quantityIn(quantity, ["lots", at, "quantity"]),
      unit: unit ? unitIn(unit, ["lots", at, "unit"]) : null,
    })),
    packages: packagesIn(input.packages ?? []),
    declared: declaredIn(input.customsDeclarations ?? []),
  };
}

function packagesIn(texts: readonly string[]): readonly string[] {
  mustBeSome(texts, ["packages"], { least: 0, most: MOST_PACKAGES });
  const codes = texts.map((text, at) => parsedInput(parseSscc, text, ["input", "packages", at]));
  const seen = new Set<string>();
  for (const [at, code] of codes.entries()) {
    if (seen.has(code))
      throw wrong(["packages", at], "TWICE", "Each package has a code of its own.");
    seen.add(code);
  }
  return codes;
}

function declaredIn(inputs: readonly CustomsDeclarationInput[]): readonly Declared[] {
  mustBeSome(inputs, ["customsDeclarations"], { least: 0, most: MOST_DECLARATIONS });
  const declared = inputs.map(oneDeclaredIn);
  const numbers = declared.map(({ number }) => number);
  const twice = numbers.findIndex((number, at) => numbers.indexOf(number) < at);
  if (twice >= 0)
    throw wrong(["customsDeclarations", twice, "number"], "TWICE", "Each has its own number.");
  return declared;
}

function oneDeclaredIn(input: CustomsDeclarationInput, at: number): Declared {
  const path = ["customsDeclarations", at];
  const mode = parsedInput(parseCustomsMode, input.mode, ["input", ...path, "mode"]);
  const byList = input.byList ?? false;
  if (byList && !knowsLists(mode))
    throw wrong([...path, "byList"], "NO_LISTS", "This mode is not cleared by lists.");
  const currency = parsedInput(parseCurrency, input.currency, ["input", ...path, "currency"]);
  const limit = limitOf({ mode, byList });
  if (limit && limit.currency !== currency)
    throw wrong(
      [...path, "currency"],
      "NOT_COMPARABLE",
      `The limit of this mode is in ${limit.currency}, and nothing is converted unasked.`,
    );
  return {
    ...{ number: numberIn(input.number, [...path, "number"]), mode, byList, currency },
    value: quantityIn(input.value, [...path, "value"]),
  };
}
