/** What kind of product is sampled. */
export enum ProductScope {
  CHILDRENSWEAR = "CHILDRENSWEAR",
  FABRIC = "FABRIC",
  TRIMS = "TRIMS",
}

/** A plan is drawn once. */
export enum SamplingPlanStatus {
  PLANNED = "PLANNED",
  DRAWN = "DRAWN",
}

/** Where the order to put things right stands. */
export enum RectificationStatus {
  ORDERED = "ORDERED",
  REPORTED = "REPORTED",
  RECTIFIED = "RECTIFIED",
  FAILED = "FAILED",
}

/** What gave rise to a case. */
export enum CaseSource {
  SUPERVISION = "SUPERVISION",
  COMPLAINT = "COMPLAINT",
  PATROL = "PATROL",
  REFERRED = "REFERRED",
}

/** Where a case stands. */
export enum CaseStatus {
  OPEN = "OPEN",
  DECIDED = "DECIDED",
  CLOSED = "CLOSED",
}

/** The four batches of the district plan. */
export enum EnforcementActionKind {
  INVESTIGATE = "INVESTIGATE",
  EXPOSE = "EXPOSE",
  FINE_CONFISCATE = "FINE_CONFISCATE",
  TRANSFER = "TRANSFER",
}

/** Where an entry of the public list stands. */
export enum ExposureStatus {
  PUBLISHED = "PUBLISHED",
  CORRECTED = "CORRECTED",
  CREDIT_REPAIRED = "CREDIT_REPAIRED",
}
