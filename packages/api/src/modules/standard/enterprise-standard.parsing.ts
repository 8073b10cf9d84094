import { accepted, parseStandardNumber, refused, type Parsed, type Parser } from "@weft/schema";
import { badUserInput, type Failure } from "../../platform/failure";
import { lineOf, parsedIfSaid, parsedInput } from "../../platform/write-input";
import type {
  BenchmarkIndicatorInput,
  EnterpriseStandardIndicatorInput,
} from "./enterprise-standard.inputs";

type Path = readonly (string | number)[];

const titleLine = lineOf(200);
const scopeLine = lineOf(500);
const shortLine = lineOf(100);
const unitLine = lineOf(30);
const reasonLine = lineOf(1_000);
const MOST_INDICATORS = 100;

export const wrong = (path: Path, reason: string, message: string): Failure =>
  badUserInput(message, { path: ["input", ...path], reason });

/** The number of an enterprise's own standard, with its year. */
const ownNumber: Parser<string> = input => {
  const parsed = parseStandardNumber(input);
  if (!parsed.ok) return parsed;
  const { level, year, text } = parsed.value;
  if (level !== "ENTERPRISE")
    return refused("NOT_ENTERPRISE", "An enterprise's own standard begins with Q/.");
  return year === null ? refused("UNDATED", "Say the year of the edition.") : accepted(text);
};

/** The number of any standard. */
const anyNumber = (input: string): Parsed<string> => {
  const parsed = parseStandardNumber(input);
  return parsed.ok ? accepted(parsed.value.text) : parsed;
};

export const numberOf = (text: string): string => parsedInput(ownNumber, text, ["input", "number"]);
export const targetOf = (text: string): string => parsedInput(anyNumber, text, ["input", "target"]);
export const titleOf = (text: string): string => parsedInput(titleLine, text, ["input", "title"]);
export const scopeOf = (text: string): string =>
  parsedInput(scopeLine, text, ["input", "productScope"]);
export const categoryOf = (text: string): string =>
  parsedInput(shortLine, text, ["input", "category"]);
export const reasonOf = (text: string): string =>
  parsedInput(reasonLine, text, ["input", "reason"]);
export const remarkOf = (text: string | null | undefined): string | null =>
  parsedIfSaid(reasonLine, text, ["input", "remark"]) ?? null;

/** What a standard promises. Throws BAD_USER_INPUT by field. */
export function indicatorsOf(inputs: readonly EnterpriseStandardIndicatorInput[]) {
  mustBeSome(inputs);
  const indicators = inputs.map(({ name, parameter, unit, value }, at) => {
    const path = ["input", "indicators", at];
    return {
      position: at + 1,
      name: parsedInput(shortLine, name, [...path, "name"]),
      parameter: parameter ?? null,
      unit: parsedIfSaid(unitLine, unit, [...path, "unit"]) ?? null,
      value: parsedInput(shortLine, value, [...path, "value"]),
    };
  });
  mustBeDifferent(indicators);
  return indicators;
}

/** What a target has of an own standard's properties. Throws BAD_USER_INPUT by field. */
export function comparisonsOf(inputs: readonly BenchmarkIndicatorInput[]) {
  mustBeSome(inputs);
  const indicators = inputs.map(({ name, targetValue }, at) => {
    const path = ["input", "indicators", at];
    return {
      name: parsedInput(shortLine, name, [...path, "name"]),
      targetValue: parsedIfSaid(shortLine, targetValue, [...path, "targetValue"]) ?? null,
    };
  });
  mustBeDifferent(indicators);
  return indicators;
}

function mustBeSome(inputs: readonly unknown[]): void {
  if (inputs.length === 0) throw wrong(["indicators"], "MISSING", "Name at least one indicator.");
  if (inputs.length > MOST_INDICATORS)
    throw wrong(["indicators"], "TOO_MANY", `At most ${MOST_INDICATORS} indicators.`);
}

function mustBeDifferent(indicators: readonly { readonly name: string }[]): void {
  const names = indicators.map(({ name }) => name);
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twice >= 0) throw wrong(["indicators", twice, "name"], "TWICE", "Each name once.");
}
