import { compareDecimals, decimal } from "../values/decimal.js";
import { normalized } from "../values/spelling.js";
import { AgeGroup, Contact, SafetyCategory } from "../vocabulary/product.js";
import { Verdict } from "../vocabulary/quality.js";
import { requiredCategory, stricterCategory } from "./classification.js";
import type { StandardLimit } from "./judging.limits.js";
import { printLimit, readResult } from "./judging.verdict.js";

/** What an enterprise promises of one parameter in a standard of its own: the limit it sets itself. */
export interface OwnLimit {
  readonly value: string;
  /** The goods it is for. Where that is not said it is for all of them, and what binds the strictest binds it. */
  readonly category: SafetyCategory | null;
  readonly ageGroup: AgeGroup | null;
}

/** How a limit an enterprise sets itself stands to one that binds everybody. */
export type Strictness =
  | { readonly is: "AS_STRICT" | "WEAKER"; readonly limit: string }
  | { readonly is: "NOT_COMPARABLE" }
  | { readonly is: "UNREADABLE" };

/**
 * Compares an enterprise's own limit with a binding one, without rounding. A range must lie within the other; of a
 * strength that goes by size, the weakest step is compared.
 */
export function strictness(limit: StandardLimit, promise: OwnLimit): Strictness {
  const allowed = bindingOf(limit, promise);
  if (allowed === null) return { is: "NOT_COMPARABLE" };
  const values = limit.kind === "RANGE" ? rangeIn(promise.value) : [promise.value];
  if (values === null) return { is: "UNREADABLE" };
  const exact = { ...limit, precision: null };
  const verdicts = values.map(value => {
    const read = readResult(exact, { parameter: limit.parameter, value });
    return read.ok ? read.value(allowed)[0] : null;
  });
  if (verdicts.includes(null)) return { is: "UNREADABLE" };
  const isKept = verdicts.every(verdict => verdict === Verdict.PASS);
  return { is: isKept ? "AS_STRICT" : "WEAKER", limit: printLimit(limit.kind, allowed) };
}

function bindingOf(limit: StandardLimit, { category, ageGroup }: OwnLimit): string | null {
  if (limit.kind === "ABSENT" || limit.kind === "CORD_ABSENT") return "absent";
  if (limit.kind === "PULL") return limit.steps.at(-1)?.limit ?? null;
  if (limit.byAgeGroup) return limit.byAgeGroup[ageGroup ?? AgeGroup.INFANT] ?? null;
  return limit.byCategory?.[categoryOf(category, ageGroup)] ?? null;
}

/** What the wearer requires goes before what the standard says of itself: an infant's garment is category A. */
function categoryOf(category: SafetyCategory | null, ageGroup: AgeGroup | null): SafetyCategory {
  if (category === null) return SafetyCategory.A;
  return ageGroup === null
    ? category
    : stricterCategory(category, requiredCategory(ageGroup, Contact.INDIRECT));
}

/** The two ends of a range such as `4.0-7.5`, with any dash between them, the lower one first. */
function rangeIn(text: string): readonly [string, string] | null {
  const [, low, high] =
    /^(\d+(?:\.\d+)?)(?:\.\.|[-~–])(\d+(?:\.\d+)?)$/.exec(normalized(text)) ?? [];
  if (low === undefined || high === undefined) return null;
  return compareDecimals(decimal(low), decimal(high)) <= 0 ? [low, high] : null;
}
