import { accepted, type Branded, type Parsed, refused } from "./parsed.js";
import { hasControls, lengthOf, normalized } from "./spelling.js";

/** The number under which a foreign company is registered at home; unique together with its country. */
export type ForeignRegistration = Branded<string, "ForeignRegistration">;

const LONGEST = 64;

/** Why a text is none, in the order the reasons are tested. */
export const FOREIGN_REGISTRATION_REASONS = ["EMPTY", "LENGTH", "CHARSET"] as const;
export type ForeignRegistrationReason = (typeof FOREIGN_REGISTRATION_REASONS)[number];

/** Reads a foreign registration number; its grammar is its country's, so only length and characters are checked. */
export function parseForeignRegistration(
  input: string,
): Parsed<ForeignRegistration, ForeignRegistrationReason, never> {
  const text = normalized(input).replace(/ +/g, " ");
  if (text === "") return refused("EMPTY", "Nothing was given.");
  if (lengthOf(text) > LONGEST) return refused("LENGTH", `At most ${LONGEST} characters.`);
  return hasControls(text)
    ? refused("CHARSET", "Control characters are not allowed.")
    : accepted(text as ForeignRegistration);
}
