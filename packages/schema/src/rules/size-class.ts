import { compareDecimals, decimal, type DecimalText } from "../values/decimal.js";
import { SizeClass } from "../vocabulary/organization.js";

/** The lower limits of each class, largest first; revenue in yuan. */
const LOWER_LIMITS: readonly (readonly [SizeClass, number, DecimalText])[] = [
  [SizeClass.LARGE, 1000, decimal("400000000")],
  [SizeClass.MEDIUM, 300, decimal("20000000")],
  [SizeClass.SMALL, 20, decimal("3000000")],
];

const ABOVE_SCALE = decimal("20000000");

/** The class of an industrial enterprise: the largest whose two lower limits it both reaches. */
export function sizeClass(staff: number, revenueCny: DecimalText): SizeClass {
  const reached = LOWER_LIMITS.find(
    ([, people, revenue]) => staff >= people && compareDecimals(revenueCny, revenue) >= 0,
  );
  return reached ? reached[0] : SizeClass.MICRO;
}

/** Whether an enterprise counts as above scale (规上): main business revenue of at least 20 million yuan. */
export const aboveScale = (revenueCny: DecimalText): boolean =>
  compareDecimals(revenueCny, ABOVE_SCALE) >= 0;
