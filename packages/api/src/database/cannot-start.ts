/** A start that cannot go on, in words for the person who started it. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
