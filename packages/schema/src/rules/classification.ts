import { AgeGroup, Contact, SafetyCategory, Sex } from "../vocabulary/product.js";

const TALLEST_INFANT = 100;
const TALLEST_UNDER_7 = 130;
const TALLEST_GIRL = 155;
const TALLEST_BOY = 160;
const TALLEST_BABY = 86;

/** Who a garment of this body height is for under GB 31701: size 100 is an infant's, size 130 still under 7. */
export function ageGroup(heightCm: number, sex: Sex = Sex.UNISEX): AgeGroup {
  if (heightCm <= TALLEST_INFANT) return AgeGroup.INFANT;
  if (heightCm <= TALLEST_UNDER_7) return AgeGroup.CHILD_UNDER7;
  const tallest = sex === Sex.GIRLS ? TALLEST_GIRL : TALLEST_BOY;
  return heightCm <= tallest ? AgeGroup.CHILD_7TO14 : AgeGroup.OUT_OF_SCOPE;
}

/** The weakest safety category the law allows for a wearer and a garment's closeness to the skin. */
export function requiredCategory(group: AgeGroup, contact: Contact): SafetyCategory {
  if (group === AgeGroup.INFANT) return SafetyCategory.A;
  return contact === Contact.DIRECT ? SafetyCategory.B : SafetyCategory.C;
}

/** Whether the first category demands less than the second; the letters are in order of strictness. */
export const isWeaker = (one: SafetyCategory, other: SafetyCategory): boolean => one > other;

/** The category to judge by when the law requires one and the label promises another. */
export const stricterCategory = (one: SafetyCategory, other: SafetyCategory): SafetyCategory =>
  isWeaker(one, other) ? other : one;

/** Whether customs calls it a baby's garment; the limit is 86 cm, not the 100 cm of the safety standard. */
export const babyGarmentByHeight = (heightCm: number): boolean => heightCm <= TALLEST_BABY;
