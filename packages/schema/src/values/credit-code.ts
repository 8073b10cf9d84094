import { isUnknownRegion } from "./division.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed, lengthOf } from "./spelling.js";

/** A unified social credit code (GB 32100-2015): 18 characters, upper case, without blanks. */
export type CreditCode = Branded<string, "CreditCode">;

/** Why a text is no credit code, in the order the reasons are tested. */
export const CREDIT_CODE_REASONS = [
  "EMPTY",
  "LENGTH",
  "CHARSET",
  "DEPT_CATEGORY",
  "REGION_NOT_DIGITS",
  "CHECK_CHAR",
] as const;
export type CreditCodeReason = (typeof CREDIT_CODE_REASONS)[number];

/** What is odd about an accepted credit code. */
export const CREDIT_CODE_WARNINGS = ["ORG_CODE_CHECK", "REGION_UNKNOWN"] as const;
export type CreditCodeWarning = (typeof CREDIT_CODE_WARNINGS)[number];

/** What the places of a credit code say. */
export interface CreditCodeParts {
  readonly department: string;
  readonly category: string;
  /** Where it was registered, which need not be where it produces. */
  readonly region: string;
  readonly organizationCode: string;
  readonly checkCharacter: string;
}

/** Without I, O, S, V and Z; a character's value is its place. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Registering department -> the categories it registers. */
const CATEGORIES: Readonly<Record<string, string>> = {
  1: "1239",
  2: "19",
  3: "123459",
  4: "19",
  5: "1239",
  6: "129",
  7: "129",
  8: "19",
  9: "123",
  A: "19",
  N: "1239",
  Y: "1",
};

/** Reads a credit code in any case, width and grouping; letters that look like digits are never corrected. */
export function parseCreditCode(
  input: string,
): Parsed<CreditCode, CreditCodeReason, CreditCodeWarning> {
  const text = condensed(input);
  if (text === "") return refused("EMPTY", "Nothing was given.");
  if (lengthOf(text) !== 18)
    return refused("LENGTH", `Expected 18 characters, got ${lengthOf(text)}.`);
  if ([...text].some(character => !ALPHABET.includes(character)))
    return refused("CHARSET", "Only digits and the letters except I, O, S, V and Z are allowed.");

  const code = text as CreditCode;
  const { department, category, region, organizationCode } = creditCodeParts(code);
  if (!CATEGORIES[department]?.includes(category))
    return refused("DEPT_CATEGORY", "The first two characters are no registered kind.");
  if (!/^\d{6}$/.test(region))
    return refused("REGION_NOT_DIGITS", "Characters 3 to 8 must be digits.");
  if (creditCodeCheckCharacter(text.slice(0, 17)) !== text[17])
    return refused("CHECK_CHAR", "The last character does not fit the others.");

  const warnings: CreditCodeWarning[] = [];
  if (organizationCodeCheck(organizationCode.slice(0, 8)) !== organizationCode[8])
    warnings.push("ORG_CODE_CHECK");
  if (isUnknownRegion(region)) warnings.push("REGION_UNKNOWN");
  return accepted(code, warnings);
}

/** Takes a credit code apart. */
export const creditCodeParts = (code: CreditCode): CreditCodeParts => ({
  department: code.slice(0, 1),
  category: code.slice(1, 2),
  region: code.slice(2, 8),
  organizationCode: code.slice(8, 17),
  checkCharacter: code.slice(17),
});

/** The check character over the first 17 characters: weights are the powers of 3 modulo 31. */
export function creditCodeCheckCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The check character of a GB 11714 organization code over its 8 characters (digits, then A = 10 and on). */
export function organizationCodeCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce(
    (total, weight, at) => total + parseInt(body.charAt(at), 36) * weight,
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : String(check % 11);
}
