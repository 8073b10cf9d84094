/** What became of one row of an import. */
export enum ImportOutcome {
  /** It is in the graph now. */
  CREATED = "CREATED",
  /** It is in the graph now, and listed because it looks like another organization. */
  LISTED = "LISTED",
  /** It came in with an earlier import of the same source. */
  UNCHANGED = "UNCHANGED",
  /** It did not come in. */
  REFUSED = "REFUSED",
}

/** What a person said of two organizations that look alike. */
export enum DuplicateDecision {
  /** Nobody has looked yet. */
  OPEN = "OPEN",
  /** They are two. */
  KEEP_BOTH = "KEEP_BOTH",
  /** They are one and the same. */
  SAME = "SAME",
}
