import { lineOf, parsedInput } from "../../platform/write-input";
import { badUserInput } from "../../platform/failure";

const line = lineOf(1_000);
const kindOfFabric = lineOf(100);
const MOST_KINDS = 20;

export const lineIn = (text: string, field: string): string =>
  parsedInput(line, text, ["input", field]);

/** Each kind of fabric once, in the order of the alphabet. */
export function scopeIn(kinds: readonly string[] | null | undefined): string[] {
  const given = kinds ?? [];
  if (given.length > MOST_KINDS)
    throw badUserInput(`At most ${MOST_KINDS} kinds of fabric.`, {
      path: ["input", "scope"],
      reason: "TOO_MANY",
    });
  const parsed = given.map((text, i) => parsedInput(kindOfFabric, text, ["input", "scope", i]));
  return [...new Set(parsed)].sort();
}
