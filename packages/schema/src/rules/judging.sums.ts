import { addDecimals, compareDecimals, decimal, type DecimalText } from "../values/decimal.js";
import { normalized } from "../values/spelling.js";
import { Verdict } from "../vocabulary/quality.js";
import { VerdictReason } from "../vocabulary/standard.js";
import type { StandardLimit } from "./judging.limits.js";
import type { Judged, TestResult } from "./judging.verdict.js";
import { type Measured, readMeasured } from "./judging.values.js";
import { readResult } from "./judging.verdict.js";

/** The result as one of several substances whose sum is limited; null where it stands for itself. */
export function substanceOf(limit: StandardLimit, { substance }: TestResult): string | null {
  if (limit.sumOf.length === 0 || !substance) return null;
  const name = normalized(substance).toUpperCase();
  return limit.sumOf.find(one => one.toUpperCase() === name) ?? name;
}

/**
 * The verdict on a sum of substances, each with a result of its own. What was not detected counts from nothing up to
 * what could have been missed: the sum passes when even the highest passes, and fails when even the lowest fails.
 */
export function judgeSum(
  limit: StandardLimit,
  parts: readonly TestResult[],
  allowed: string,
): Omit<Judged, "limit"> {
  const bounds = parts.map(part => boundsOf(limit, part));
  const lowest = sumOf(bounds.map(({ low }) => low));
  const failed = compare(limit, lowest, allowed);
  if (failed.verdict === Verdict.FAIL) return failed;
  const named = new Set(parts.map(part => substanceOf(limit, part)));
  if (!limit.sumOf.every(one => named.has(one)))
    return { verdict: Verdict.INCONCLUSIVE, reason: VerdictReason.PART_OF_SUM_MISSING };
  const highest = bounds.map(({ high }) => high);
  if (!highest.every(one => one !== null))
    return { verdict: Verdict.INCONCLUSIVE, reason: VerdictReason.NO_DETECTION_LIMIT };
  const sum = sumOf(highest);
  const exact = compareDecimals(sum, lowest) === 0;
  if (exact || compareDecimals(sum, decimal(allowed)) <= 0)
    return { verdict: Verdict.PASS, reason: null };
  return { verdict: Verdict.INCONCLUSIVE, reason: VerdictReason.ONLY_AN_UPPER_BOUND };
}

const sumOf = (numbers: readonly DecimalText[]): DecimalText =>
  numbers.reduce(addDecimals, decimal("0"));

function compare(limit: StandardLimit, value: DecimalText, allowed: string) {
  const read = readResult(limit, { parameter: limit.parameter, value });
  const [verdict, reason] = read.ok ? read.value(allowed) : [Verdict.INVALID, read.reason];
  return { verdict, reason };
}

function boundsOf(
  limit: StandardLimit,
  { value, detectionLimit }: TestResult,
): { readonly low: DecimalText; readonly high: DecimalText | null } {
  const read = readMeasured(value);
  const measured: Measured = read.ok ? read.value : { form: "NOT_DETECTED" };
  if (measured.form === "NUMBER") return { low: measured.number, high: measured.number };
  const detectable = detectionLimit ?? limit.detectionLimit;
  const high = measured.form === "BELOW" ? measured.bound : detectable;
  return { low: decimal("0"), high: high === null ? null : decimal(high) };
}
