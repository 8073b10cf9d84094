import { compareDecimals, decimal, type DecimalText, roundHalfEven } from "../values/decimal.js";
import { Verdict } from "../vocabulary/quality.js";
import type { SafetyCategory } from "../vocabulary/product.js";
import { LimitKind, ProductCondition, VerdictReason } from "../vocabulary/standard.js";
import { isWeaker } from "./classification.js";
import type { StandardLimit } from "./judging.limits.js";
import type { JudgedProduct } from "./judging.product.js";
import {
  categoryIn,
  type Measured,
  type Read,
  readCategory,
  readClass,
  readGrade,
  readMeasured,
  readNumber,
  readPresence,
} from "./judging.values.js";

/** What a laboratory says of one parameter. */
export interface TestResult {
  readonly parameter: string;
  /** As the laboratory wrote it. */
  readonly value: string;
  /** In the parameter's unit; what the method can detect at least. */
  readonly detectionLimit?: DecimalText | null;
  /** In mm, for the pull test: how large the part is. */
  readonly maxDimensionMm?: DecimalText | null;
  /** Which amine or phthalate, where a parameter has several. */
  readonly substance?: string | null;
}

/** What follows from a value: the verdict, why it is none of the good ones, and what it was held against. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reason: VerdictReason | null;
  /** Such as `<= 20`, `4.0..7.5` or `>= 3-4`; null where nothing was compared. */
  readonly limit: string | null;
}

/** What a limit is compared with: the product, and the category it is judged by. */
export interface Judging {
  readonly product: JudgedProduct;
  readonly judgedCategory: SafetyCategory;
}

type Compared = readonly [Verdict, VerdictReason | null];

const PASSED: Compared = [Verdict.PASS, null];
const failed = (reason: VerdictReason): Compared => [Verdict.FAIL, reason];
const unsure = (reason: VerdictReason): Compared => [Verdict.INCONCLUSIVE, reason];

export const invalid = (reason: VerdictReason): Judged => ({
  verdict: Verdict.INVALID,
  reason,
  limit: null,
});
export const notApplicable = (reason: VerdictReason): Judged => ({
  verdict: Verdict.NOT_APPLICABLE,
  reason,
  limit: null,
});

/** Reads a value in the form its kind has, and compares it once it is known what with. */
type Reader = (result: TestResult, limit: StandardLimit) => Read<(allowed: string) => Compared>;

const reading =
  <T>(
    read: (text: string) => Read<T>,
    compare: (value: T, allowed: string, limit: StandardLimit, result: TestResult) => Compared,
  ): Reader =>
  (result, limit) => {
    const found = read(result.value);
    if (!found.ok) return found;
    return { ok: true, value: allowed => compare(found.value, allowed, limit, result) };
  };

/** To the digits of the test method, a half to the even neighbor (GB/T 8170). */
const rounded = (number: DecimalText, { precision }: StandardLimit): DecimalText =>
  precision === null ? number : roundHalfEven(number, precision);

const atMost = (number: DecimalText, allowed: string): Compared =>
  compareDecimals(number, decimal(allowed)) <= 0 ? PASSED : failed(VerdictReason.ABOVE_LIMIT);

const atLeast = (number: DecimalText, allowed: string): Compared =>
  compareDecimals(number, decimal(allowed)) >= 0 ? PASSED : failed(VerdictReason.BELOW_LIMIT);

function upTo(
  measured: Measured,
  allowed: string,
  limit: StandardLimit,
  { detectionLimit }: TestResult,
): Compared {
  const within = (bound: DecimalText): boolean => compareDecimals(bound, decimal(allowed)) <= 0;
  if (measured.form === "NUMBER") return atMost(rounded(measured.number, limit), allowed);
  if (measured.form === "BELOW")
    return within(measured.bound) ? PASSED : unsure(VerdictReason.ONLY_AN_UPPER_BOUND);
  const detectable = detectionLimit ?? limit.detectionLimit;
  if (detectable === null) return unsure(VerdictReason.NO_DETECTION_LIMIT);
  return within(decimal(detectable)) ? PASSED : unsure(VerdictReason.DETECTION_LIMIT_TOO_HIGH);
}

function between(number: DecimalText, allowed: string, limit: StandardLimit): Compared {
  const [lowest = "", highest = ""] = allowed.split("..");
  const low = atLeast(rounded(number, limit), lowest);
  return low === PASSED ? atMost(rounded(number, limit), highest) : low;
}

function gradeAtLeast(grade: number, allowed: string): Compared {
  const least = readGrade(allowed);
  if (!least.ok) throw new RangeError(`${allowed} is no grade.`);
  return grade >= least.value ? PASSED : failed(VerdictReason.BELOW_LIMIT);
}

const absent = reading(readPresence, found => (found ? failed(VerdictReason.PRESENT) : PASSED));
const number = (
  compare: (number: DecimalText, allowed: string, limit: StandardLimit) => Compared,
) => reading(readNumber, compare);

const readers: Readonly<Record<Exclude<LimitKind, LimitKind.FIBER_TOLERANCE>, Reader>> = {
  [LimitKind.MAX]: reading(readMeasured, upTo),
  [LimitKind.MIN]: number((value, allowed, limit) => atLeast(rounded(value, limit), allowed)),
  [LimitKind.RANGE]: number(between),
  [LimitKind.MIN_GRADE]: reading(readGrade, gradeAtLeast),
  [LimitKind.MIN_CATEGORY]: reading(readCategory, (category, allowed) =>
    isWeaker(category, categoryIn(allowed)) ? failed(VerdictReason.BELOW_LIMIT) : PASSED,
  ),
  [LimitKind.ABSENT]: absent,
  [LimitKind.FLAMMABILITY]: reading(readClass, atMost),
  [LimitKind.PULL]: number((value, allowed, limit) => atLeast(rounded(value, limit), allowed)),
  [LimitKind.CORD_ABSENT]: absent,
  [LimitKind.CORD_MAX]: number((value, allowed, limit) => atMost(rounded(value, limit), allowed)),
};

/** Whether a value has a form that the parameter's results have; the verdict INVALID where it has not. */
export function readResult(
  limit: StandardLimit,
  result: TestResult,
): Read<(allowed: string) => Compared> {
  if (limit.kind === "FIBER_TOLERANCE") return { ok: false, reason: VerdictReason.NOT_A_SHARE };
  return readers[limit.kind](result, limit);
}

/** What the limit allows here, or why nothing is compared. */
type Allowance = { readonly allowed: string } | { readonly verdict: Judged };

/** What a limit allows this product: null in the table means that it is not assessed. */
export function allowanceOf(
  limit: StandardLimit,
  { product, judgedCategory }: Judging,
  { maxDimensionMm }: TestResult,
): Allowance {
  if (limit.kind === "PULL") return pullOf(limit, maxDimensionMm ?? null);
  if (limit.kind === "ABSENT" || limit.kind === "CORD_ABSENT") return { allowed: "absent" };
  const has = (condition: ProductCondition): boolean => product.conditions.has(condition);
  const allowed =
    limit.byAgeGroup !== null
      ? limit.byAgeGroup[product.ageGroup]
      : ((has(ProductCondition.nonFinalWetProcessed) ? limit.nonFinal : null) ??
        (has(ProductCondition.darkShade) ? limit.dark?.[judgedCategory] : null) ??
        limit.byCategory?.[judgedCategory]);
  return allowed === null || allowed === undefined
    ? { verdict: notApplicable(VerdictReason.NOT_ASSESSED) }
    : { allowed };
}

/** The strength asked for goes up in steps with the largest dimension of the part; the smallest are not tested. */
function pullOf({ steps }: StandardLimit, dimension: DecimalText | null): Allowance {
  if (dimension === null || dimension.startsWith("-"))
    return { verdict: invalid(VerdictReason.NO_DIMENSION) };
  const step = steps.find(({ above = "0" }) => compareDecimals(dimension, decimal(above)) > 0);
  return step ? { allowed: step.limit } : { verdict: notApplicable(VerdictReason.TOO_SMALL) };
}

const SIGNS: Readonly<Partial<Record<StandardLimit["kind"], string>>> = {
  MAX: "<= ",
  MIN: ">= ",
  MIN_GRADE: ">= ",
  MIN_CATEGORY: ">= ",
  FLAMMABILITY: "<= ",
  PULL: ">= ",
  CORD_MAX: "<= ",
};

/** A limit as people read it: `<= 20`, `4.0..7.5`, `>= 3-4`, `absent`. */
export const printLimit = (kind: StandardLimit["kind"], allowed: string): string =>
  `${SIGNS[kind] ?? ""}${allowed}`;
