import { type Gs1Reason, whyNotGs1Key } from "./check-digit.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed } from "./spelling.js";

/** A Global Location Number, 13 digits: a legal party or a place. */
export type Gln = Branded<string, "Gln">;

/** Reads a GLN, blanks and hyphens ignored. */
export function parseGln(input: string): Parsed<Gln, Gs1Reason, never> {
  const digits = condensed(input);
  const problem = whyNotGs1Key(digits, [13]);
  return problem ? refused(...problem) : accepted(digits as Gln);
}
