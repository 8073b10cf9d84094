/** The modulo-10 check digit of GS1 keys over the digits before it: weights 3,1,3,1... from the right. */
export function gs1CheckDigit(body: string): string {
  let sum = 0;
  for (let at = body.length - 1, weight = 3; at >= 0; at--, weight = 4 - weight)
    sum += Number(body[at]) * weight;
  return String((10 - (sum % 10)) % 10);
}

/** Why digits are not a GS1 key of one of these lengths, in the order the reasons are tested. */
export const GS1_REASONS = ["EMPTY", "NON_DIGIT", "LENGTH", "ALL_ZERO", "CHECK_DIGIT"] as const;
export type Gs1Reason = (typeof GS1_REASONS)[number];

/** The first reason why a condensed text is no GS1 key, with a sentence, or null when it is one. */
export function whyNotGs1Key(
  text: string,
  lengths: readonly number[],
): readonly [Gs1Reason, string] | null {
  if (text === "") return ["EMPTY", "Nothing was given."];
  if (!/^[0-9]+$/.test(text)) return ["NON_DIGIT", "Only digits are allowed."];
  if (!lengths.includes(text.length))
    return ["LENGTH", `Expected ${lengths.join(", ")} digits, got ${text.length}.`];
  if (/^0+$/.test(text)) return ["ALL_ZERO", "All digits are zero."];
  if (gs1CheckDigit(text.slice(0, -1)) !== text.at(-1))
    return ["CHECK_DIGIT", "The check digit does not fit the other digits."];
  return null;
}
