import { type Gs1Reason, whyNotGs1Key } from "./check-digit.js";
import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { condensed } from "./spelling.js";

/** A GTIN in its 14-digit form, left-padded with zeros: equality and uniqueness are on that form. */
export type Gtin = Branded<string, "Gtin">;

/** The form an article's number was given out in. */
export type GtinKind = "GTIN-8" | "GTIN-12" | "GTIN-13" | "GTIN-14";

/** The number is for use inside one company or country and must not appear in a public passport. */
export const GTIN_WARNINGS = ["RESTRICTED_CIRCULATION"] as const;
export type GtinWarning = (typeof GTIN_WARNINGS)[number];

const LENGTHS = [8, 12, 13, 14];

/** Reads a GTIN of 8, 12, 13 or 14 digits, blanks and hyphens ignored, into its 14-digit form. */
export function parseGtin(input: string): Parsed<Gtin, Gs1Reason, GtinWarning> {
  const digits = condensed(input);
  const problem = whyNotGs1Key(digits, LENGTHS);
  if (problem) return refused(...problem);

  const gtin = digits.padStart(14, "0") as Gtin;
  // Written with 14 digits, a leading zero of a GTIN-8 cannot be told from padding.
  const restricted = restrictedCirculation(gtin) || /^0\d{7}$/.test(digits);
  return accepted(gtin, restricted ? ["RESTRICTED_CIRCULATION"] : []);
}

/** The kind of a GTIN, told by the leading zeros of its 14-digit form. */
export function gtinKind(gtin: Gtin): GtinKind {
  if (gtin.startsWith("000000")) return "GTIN-8";
  if (gtin.startsWith("00")) return "GTIN-12";
  return gtin.startsWith("0") ? "GTIN-13" : "GTIN-14";
}

/** Whether GS1 China gave out the company prefix; that is not the country of origin. */
export const issuedByGs1China = (gtin: Gtin): boolean =>
  gtinKind(gtin) !== "GTIN-8" && /^.(69\d|68[01])/.test(gtin);

function restrictedCirculation(gtin: Gtin): boolean {
  return gtinKind(gtin) === "GTIN-8" ? gtin[6] === "2" : /^.(02|04|2)/.test(gtin);
}
