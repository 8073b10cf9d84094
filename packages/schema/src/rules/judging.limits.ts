import type { AgeGroup, SafetyCategory } from "../vocabulary/product.js";
import type { LimitKind } from "../vocabulary/standard.js";

/** What counts from a threshold on: a strength by the size of a part, a tolerance by the share on the label. */
export interface LimitStep {
  /** Counts for what is larger. */
  readonly above?: string;
  /** Counts for what is as large or larger. */
  readonly atLeast?: string;
  readonly limit: string;
  /** Up to this share on the label, some of the fiber must be there. */
  readonly notZeroUpTo?: string;
}

/** What one edition of a standard allows for one parameter. Numbers are decimals as text, a range is `4.0..7.5`. */
export interface StandardLimit {
  /** The number of the edition, such as `GB 31701-2015`. */
  readonly standard: string;
  readonly parameter: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly kind: `${LimitKind}`;
  /** Null for a category: it is not assessed. */
  readonly byCategory: Readonly<Partial<Record<`${SafetyCategory}`, string | null>>> | null;
  /** Null for an age group: it is not assessed. */
  readonly byAgeGroup: Readonly<Partial<Record<`${AgeGroup}`, string | null>>> | null;
  /** In place of the category's limit for dark shades. */
  readonly dark: Readonly<Partial<Record<`${SafetyCategory}`, string | null>>> | null;
  /** In place of the category's limit for goods that are wet-processed again. */
  readonly nonFinal: string | null;
  readonly steps: readonly LimitStep[];
  /** Digits after the point that a measured number is rounded to before it is compared; null: it is not rounded. */
  readonly precision: number | null;
  /** What a method can detect at least, where the laboratory does not say. */
  readonly detectionLimit: string | null;
  /** Names of conditions of the product, any of which exempts it. */
  readonly exemptIf: readonly string[];
  /** Names of conditions of the product, all of which it must meet. */
  readonly onlyIf: readonly string[];
  /** Empty means everybody, adults too. */
  readonly ageGroups: readonly `${AgeGroup}`[];
  /** Heavier fabrics are exempt, in g/m2. */
  readonly exemptAboveGsm: string | null;
  /** The substances whose sum is limited; empty where each result stands for itself. */
  readonly sumOf: readonly string[];
  readonly method: string | null;
  /** H certain, M from one source, L unsure. */
  readonly confidence: "H" | "M" | "L";
  readonly note: string | null;
}
