/** How an attempt to change something ended. */
export enum AuditOutcome {
  /** It was done. */
  DONE = "DONE",
  /** A rule refused it: the answer was a Problem. */
  REFUSED = "REFUSED",
  /** The caller saw the object, but had no right to do this. */
  FORBIDDEN = "FORBIDDEN",
}
