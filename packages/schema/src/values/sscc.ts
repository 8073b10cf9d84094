import { type Gs1Reason, whyNotGs1Key } from "./check-digit.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed } from "./spelling.js";

/** A Serial Shipping Container Code, 18 digits without the application identifier 00. */
export type Sscc = Branded<string, "Sscc">;

/** Reads an SSCC, blanks and hyphens ignored. */
export function parseSscc(input: string): Parsed<Sscc, Gs1Reason, never> {
  const digits = condensed(input);
  const problem = whyNotGs1Key(digits, [18]);
  return problem ? refused(...problem) : accepted(digits as Sscc);
}
