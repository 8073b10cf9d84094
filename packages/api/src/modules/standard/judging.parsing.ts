import {
  ageGroup,
  type AgeGroup,
  decimal,
  type DecimalText,
  type FiberResult,
  type JudgedProduct,
  ProductCondition,
  Sex,
  type TestResult,
} from "@weft/schema";
import { lineOf, parsedIfSaid } from "../../platform/write-input";
import { badUserInput, type Failure } from "../../platform/failure";
import type {
  FiberContentResultInput,
  TestedProductInput,
  TestResultInput,
} from "./judging.inputs";

type Path = readonly (string | number)[];

const substanceLine = lineOf(100);
const SHORTEST = 40;
const TALLEST = 250;

const wrong = (path: Path, reason: string, message: string): Failure =>
  badUserInput(message, { path, reason });

/** What is known of a tested product. Throws BAD_USER_INPUT by field. */
export function productOf(input: TestedProductInput, path: Path): JudgedProduct {
  const conditions = Object.values(ProductCondition).filter(name => input[name] === true);
  return {
    ageGroup: ageGroupOf(input, path),
    contact: input.contact,
    declaredCategory: input.declaredCategory ?? null,
    fabricGsm: positive(input.fabricGsm, [...path, "fabricGsm"]),
    conditions: new Set(conditions),
  };
}

function ageGroupOf({ ageGroup: said, heightCm, sex }: TestedProductInput, path: Path): AgeGroup {
  if (heightCm === null || heightCm === undefined) {
    if (said) return said;
    throw wrong([...path, "ageGroup"], "MISSING", "Say the age group or the body height.");
  }
  if (heightCm < SHORTEST || heightCm > TALLEST)
    throw wrong([...path, "heightCm"], "RANGE", `From ${SHORTEST} to ${TALLEST} cm.`);
  const derived = ageGroup(heightCm, sex ?? Sex.UNISEX);
  if (said && said !== derived)
    throw wrong([...path, "ageGroup"], "CONTRADICTION", `Of ${heightCm} cm it is ${derived}.`);
  return derived;
}

function positive(text: string | null | undefined, path: Path): DecimalText | null {
  if (text === null || text === undefined) return null;
  if (text === "0" || text.startsWith("-"))
    throw wrong(path, "NOT_POSITIVE", "It must be above zero.");
  return decimal(text);
}

/** What was measured. That a value means nothing is a verdict; all else that is wrong is BAD_USER_INPUT by field. */
export function resultsOf(inputs: readonly TestResultInput[], path: Path): readonly TestResult[] {
  return inputs.map((input, at) => ({
    parameter: input.parameter,
    value: input.value,
    detectionLimit: positive(input.detectionLimit, [...path, at, "detectionLimit"]),
    maxDimensionMm: positive(input.maxDimensionMm, [...path, at, "maxDimensionMm"]),
    substance: shortOf(input.substance, [...path, at, "substance"]),
  }));
}

/** The shares of fibers that were found. Throws BAD_USER_INPUT by field. */
export function fibersOf(
  inputs: readonly FiberContentResultInput[],
  path: Path,
): readonly FiberResult[] {
  return inputs.map(({ fiber, declared, actual, filling }, at) => ({
    ...{ declared, actual, filling: filling ?? false },
    fiber: shortOf(fiber, [...path, at, "fiber"]),
  }));
}

/** Every parameter named must be one that some edition limits. */
export function mustBeKnown(
  names: readonly string[],
  known: ReadonlySet<string>,
  pathOf: (at: number) => Path,
): void {
  names.forEach((name, at) => {
    if (!known.has(name))
      throw wrong(pathOf(at), "UNKNOWN", "No standard known here limits such a parameter.");
  });
}

const shortOf = (text: string | null | undefined, path: Path): string | null =>
  parsedIfSaid(substanceLine, text, path) ?? null;
