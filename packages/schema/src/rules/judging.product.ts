import { compareDecimals, decimal, type DecimalText } from "../values/decimal.js";
import { type AgeGroup, type Contact, type SafetyCategory } from "../vocabulary/product.js";
import { LimitKind, type ProductCondition, VerdictReason } from "../vocabulary/standard.js";
import { isWeaker, requiredCategory, stricterCategory } from "./classification.js";
import type { StandardLimit } from "./judging.limits.js";
import { categoryIn } from "./judging.values.js";

/** What is known of a product that was tested. */
export interface JudgedProduct {
  readonly ageGroup: AgeGroup;
  readonly contact: Contact;
  /** What its label promises; null where there is none. */
  readonly declaredCategory: SafetyCategory | null;
  /** In g/m2; null where nobody said, and then no exemption for heavy fabrics is granted. */
  readonly fabricGsm: DecimalText | null;
  readonly conditions: ReadonlySet<ProductCondition>;
}

/** The category the law and the limits ask for, and the one to judge by. */
export interface Classified {
  readonly requiredCategory: SafetyCategory;
  readonly judgedCategory: SafetyCategory;
  /** The label promises less than what is required. */
  readonly labelTooWeak: boolean;
}

const holds = ({ conditions }: JudgedProduct, name: string): boolean =>
  (conditions as ReadonlySet<string>).has(name);

/** Why a limit says nothing about a product, whatever was measured; null when it applies. */
export function whyNotApplicable(
  limit: StandardLimit,
  product: JudgedProduct,
): VerdictReason | null {
  const { exemptIf, onlyIf, ageGroups, exemptAboveGsm } = limit;
  if (ageGroups.length > 0 && !ageGroups.includes(product.ageGroup))
    return VerdictReason.OTHER_AGE_GROUP;
  if (!onlyIf.every(name => holds(product, name))) return VerdictReason.CONDITION_NOT_MET;
  if (exemptIf.some(name => holds(product, name))) return VerdictReason.EXEMPT;
  return exemptAboveGsm !== null && isHeavier(product, exemptAboveGsm)
    ? VerdictReason.TOO_HEAVY
    : null;
}

const isHeavier = ({ fabricGsm }: JudgedProduct, bound: string): boolean =>
  fabricGsm !== null && compareDecimals(fabricGsm, decimal(bound)) > 0;

/** By which category a product is judged: the stricter of what is required of it and what its label says. */
export function classify(limits: readonly StandardLimit[], product: JudgedProduct): Classified {
  const { ageGroup, contact, declaredCategory } = product;
  const byLaw = requiredCategory(ageGroup, contact);
  const required = limits
    .filter(({ kind }) => kind === LimitKind.MIN_CATEGORY)
    .filter(limit => whyNotApplicable(limit, product) === null)
    .map(({ byCategory }) => categoryIn(byCategory?.[byLaw] ?? byLaw))
    .reduce<SafetyCategory>(stricterCategory, byLaw);
  const judged = declaredCategory ? stricterCategory(required, declaredCategory) : required;
  return {
    requiredCategory: required,
    judgedCategory: judged,
    labelTooWeak: declaredCategory !== null && isWeaker(declaredCategory, required),
  };
}
