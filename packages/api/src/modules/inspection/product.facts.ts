import type {
  AgeGroup,
  Contact,
  JudgedProduct,
  ProductCondition,
  SafetyCategory,
} from "@weft/schema";
import { decimal } from "@weft/schema";

/** What is known of a tested product, as it is stored: a set has no place in JSON. */
export interface ProductFacts {
  ageGroup: AgeGroup;
  contact: Contact;
  declaredCategory: SafetyCategory | null;
  fabricGsm: string | null;
  conditions: ProductCondition[];
}

export const factsOf = (product: JudgedProduct): ProductFacts => ({
  ageGroup: product.ageGroup,
  contact: product.contact,
  declaredCategory: product.declaredCategory,
  fabricGsm: product.fabricGsm,
  conditions: [...product.conditions].sort(),
});

export const productFrom = (facts: ProductFacts): JudgedProduct => ({
  ageGroup: facts.ageGroup,
  contact: facts.contact,
  declaredCategory: facts.declaredCategory,
  fabricGsm: facts.fabricGsm === null ? null : decimal(facts.fabricGsm),
  conditions: new Set(facts.conditions),
});
