/** For descriptions: what `extensions.reason` may say when an argument is refused, in the order it is tested. */
export const refusals = (reasons: readonly string[]): string =>
  `Reasons of refusal: ${reasons.join(", ")}.`;

/** For descriptions: what is accepted although it is odd, and where a client learns that. */
export const oddities = (warnings: readonly string[], parser: string): string =>
  `What is odd but possible (${warnings.join(", ")}) is accepted; \`${parser}\` of @weft/schema tells before sending.`;
