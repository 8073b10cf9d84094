import { compareDecimals, decimal, type DecimalText, subtractDecimals } from "../values/decimal.js";
import { Verdict } from "../vocabulary/quality.js";
import { VerdictReason } from "../vocabulary/standard.js";
import type { LimitStep, StandardLimit } from "./judging.limits.js";
import { invalid, type Judged } from "./judging.verdict.js";
import { readShare } from "./judging.values.js";

/** One fiber of one part of a product: what the label says and what was found, in percent by mass. */
export interface FiberShare {
  readonly declared: string;
  readonly actual: string;
}

const reaches = (declared: DecimalText, { above, atLeast }: LimitStep): boolean =>
  atLeast === undefined
    ? compareDecimals(declared, decimal(above ?? "0")) > 0
    : compareDecimals(declared, decimal(atLeast)) >= 0;

/**
 * Whether the share of a fiber is what its label says, within the tolerance (GB/T 29862): the limit's steps, the first
 * that the declared share reaches counts. Of the smallest shares, some must be there.
 */
export function judgeFiberContent({ steps }: StandardLimit, share: FiberShare): Judged {
  const declared = readShare(share.declared);
  if (!declared.ok) return invalid(declared.reason);
  const actual = readShare(share.actual);
  if (!actual.ok) return invalid(actual.reason);
  const step = steps.find(one => reaches(declared.value, one));
  if (!step) return invalid(VerdictReason.NOT_A_SHARE);
  const limit = `${declared.value} +- ${step.limit}`;
  return isWithin(declared.value, actual.value, step)
    ? { verdict: Verdict.PASS, reason: null, limit }
    : { verdict: Verdict.FAIL, reason: VerdictReason.OUTSIDE_TOLERANCE, limit };
}

function isWithin(declared: DecimalText, actual: DecimalText, step: LimitStep): boolean {
  const { notZeroUpTo } = step;
  const mustBeThere =
    notZeroUpTo !== undefined && compareDecimals(declared, decimal(notZeroUpTo)) <= 0;
  if (mustBeThere && actual === "0") return false;
  const difference = subtractDecimals(actual, declared);
  const size = difference.startsWith("-") ? decimal(difference.slice(1)) : difference;
  return compareDecimals(size, decimal(step.limit)) <= 0;
}
