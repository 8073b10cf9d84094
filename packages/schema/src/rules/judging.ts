import { addDecimals, decimal } from "../values/decimal.js";
import type { SafetyCategory } from "../vocabulary/product.js";
import { Conclusion, Verdict } from "../vocabulary/quality.js";
import { VerdictReason } from "../vocabulary/standard.js";
import { type FiberShare, judgeFiberContent } from "./judging.fiber.js";
import type { StandardLimit } from "./judging.limits.js";
import { classify, type JudgedProduct, whyNotApplicable } from "./judging.product.js";
import { judgeSum, substanceOf } from "./judging.sums.js";
import { readMeasured } from "./judging.values.js";
import {
  allowanceOf,
  invalid,
  type Judged,
  type Judging,
  notApplicable,
  printLimit,
  readResult,
  type TestResult,
} from "./judging.verdict.js";

/** What a report fails for when the label promises less than what is required. */
export const LABEL_CATEGORY = "LABEL_CATEGORY";

/** The parameters by which shares of fibers are judged: of the fabrics and of the filling. */
export const FIBER_PARAMETERS = { fabric: "FIBER_CONTENT", filling: "FILLING_CONTENT" } as const;

/** What a laboratory found of one fiber in one part. */
export interface FiberResult extends FiberShare {
  readonly filling: boolean;
  /** The fiber's name, and the part's. */
  readonly fiber?: string | null;
}

/** The verdict on one result. */
export interface JudgedRow extends Judged {
  readonly parameter: string;
  /** As the laboratory wrote it; of substances that are summed up, the sum of the numbers given. */
  readonly value: string;
  /** Which amine, phthalate or fiber, where that was said. */
  readonly substance: string | null;
  /** The edition judged by; null where none in force knows the parameter. */
  readonly standard: string | null;
}

/** A report as the standards see it. */
export interface Judgement {
  readonly ageGroup: JudgedProduct["ageGroup"];
  readonly requiredCategory: SafetyCategory;
  readonly judgedCategory: SafetyCategory;
  readonly conclusion: Conclusion;
  /** The parameters that failed, and LABEL_CATEGORY; each once. */
  readonly failing: readonly string[];
  /** The required parameters without a result. */
  readonly missing: readonly string[];
  /** In the order of the results, fibers last. */
  readonly rows: readonly JudgedRow[];
}

interface Asked {
  /** The parameters the report was to have. */
  readonly required?: readonly string[];
  readonly fibers?: readonly FiberResult[];
}

/**
 * Judges what a laboratory measured by the limits in force (GB 18401, GB 31701, GB/T 31888, GB/T 29862). The report
 * fails when anything does or the label is too weak; without that it is incomplete when anything required is missing,
 * cannot be read or proves nothing; it passes only when something was found to pass.
 */
export function judge(
  limits: readonly StandardLimit[],
  product: JudgedProduct,
  results: readonly TestResult[],
  { required = [], fibers = [] }: Asked = {},
): Judgement {
  const known = new Map(limits.map(limit => [limit.parameter, limit]));
  const { labelTooWeak, ...categories } = classify(limits, product);
  const judging = { product, judgedCategory: categories.judgedCategory };
  const rows = [
    ...inGroups(known, results).map(group => judgeGroup(known, group, judging)),
    ...fibers.map(fiber => judgeFiber(known, fiber)),
  ];
  const given = new Set(rows.map(({ parameter }) => parameter));
  const missing = [...new Set(required)].filter(parameter => !given.has(parameter));
  const failed = rows.filter(({ verdict }) => verdict === Verdict.FAIL);
  const failing = new Set(failed.map(({ parameter }) => parameter));
  if (labelTooWeak) failing.add(LABEL_CATEGORY);
  return {
    ageGroup: product.ageGroup,
    ...categories,
    conclusion: conclude(rows, failing.size > 0, missing.length > 0),
    failing: [...failing],
    missing,
    rows,
  };
}

const doubtful: ReadonlySet<Verdict> = new Set([Verdict.INVALID, Verdict.INCONCLUSIVE]);

function conclude(rows: readonly Judged[], fails: boolean, lacks: boolean): Conclusion {
  if (fails) return Conclusion.FAIL;
  if (lacks || rows.some(({ verdict }) => doubtful.has(verdict))) return Conclusion.INCOMPLETE;
  // A report that assessed nothing proves nothing.
  const something = rows.some(({ verdict }) => verdict === Verdict.PASS);
  return something ? Conclusion.PASS : Conclusion.INCOMPLETE;
}

type Known = ReadonlyMap<string, StandardLimit>;

/** Each result for itself, but the substances of one sum together, where the first of them stands. */
function inGroups(known: Known, results: readonly TestResult[]): TestResult[][] {
  const groups: TestResult[][] = [];
  const sums = new Map<string, TestResult[]>();
  for (const result of results) {
    const limit = known.get(result.parameter);
    const sum = limit && substanceOf(limit, result) !== null;
    const group = sum ? sums.get(result.parameter) : undefined;
    if (group) group.push(result);
    else groups.push([result]);
    if (sum && !group) sums.set(result.parameter, groups.at(-1) ?? []);
  }
  return groups;
}

function judgeGroup(known: Known, group: readonly TestResult[], judging: Judging): JudgedRow {
  const [first] = group;
  if (!first) throw new RangeError("A group has a result.");
  const limit = known.get(first.parameter);
  const { parameter } = first;
  const row = { parameter, value: first.value, substance: first.substance ?? null };
  if (!limit) return { ...row, standard: null, ...notApplicable(VerdictReason.NOT_IN_FORCE) };
  const { standard } = limit;
  if (substanceOf(limit, first) === null)
    return { ...row, standard, ...judgeResult(limit, first, judging) };
  const substance = group.map(one => substanceOf(limit, one)).join("+");
  const value = printedSum(group);
  return { parameter, value, substance, standard, ...judgeParts(limit, group, judging) };
}

/** The sum of the numbers that were given; what was not detected adds nothing. */
function printedSum(group: readonly TestResult[]): string {
  const numbers = group.flatMap(({ value }) => {
    const read = readMeasured(value);
    return read.ok && read.value.form === "NUMBER" ? [read.value.number] : [];
  });
  return numbers.length === 0 ? "ND" : numbers.reduce(addDecimals, decimal("0"));
}

function judgeResult(limit: StandardLimit, result: TestResult, judging: Judging): Judged {
  const read = readResult(limit, result);
  if (!read.ok) return invalid(read.reason);
  const exempt = whyNotApplicable(limit, judging.product);
  if (exempt) return notApplicable(exempt);
  const allowance = allowanceOf(limit, judging, result);
  if ("verdict" in allowance) return allowance.verdict;
  const [verdict, reason] = read.value(allowance.allowed);
  return { verdict, reason, limit: printLimit(limit.kind, allowance.allowed) };
}

function judgeParts(limit: StandardLimit, parts: readonly TestResult[], judging: Judging): Judged {
  for (const part of parts) {
    const read = readResult(limit, part);
    if (!read.ok) return invalid(read.reason);
  }
  const [first] = parts;
  const exempt = whyNotApplicable(limit, judging.product);
  if (exempt || !first) return notApplicable(exempt ?? VerdictReason.NOT_ASSESSED);
  const allowance = allowanceOf(limit, judging, first);
  if ("verdict" in allowance) return allowance.verdict;
  const { allowed } = allowance;
  return { ...judgeSum(limit, parts, allowed), limit: printLimit(limit.kind, allowed) };
}

function judgeFiber(known: Known, fiber: FiberResult): JudgedRow {
  const parameter = fiber.filling ? FIBER_PARAMETERS.filling : FIBER_PARAMETERS.fabric;
  const limit = known.get(parameter);
  const row = { parameter, value: fiber.actual, substance: fiber.fiber ?? null };
  return limit
    ? { ...row, standard: limit.standard, ...judgeFiberContent(limit, fiber) }
    : { ...row, standard: null, ...notApplicable(VerdictReason.NOT_IN_FORCE) };
}
