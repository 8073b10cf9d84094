/** What a certificate attests (`domain.md` 5.2). */
export enum CertificateType {
  PINZIBIAO = "PINZIBIAO",
  PCF_LABEL = "PCF_LABEL",
  GREEN_PRODUCT = "GREEN_PRODUCT",
  DUAL_CARBON = "DUAL_CARBON",
  QMS = "QMS",
  LAB_CMA = "LAB_CMA",
  LAB_CNAS = "LAB_CNAS",
}

/** How a certificate is come by. */
export enum CertificateRoute {
  CERTIFICATION = "CERTIFICATION",
  SELF_DECLARATION = "SELF_DECLARATION",
}

/** Where a certificate stands; that it has expired is never stored. */
export enum CertificateStatus {
  DRAFT = "DRAFT",
  APPLIED = "APPLIED",
  UNDER_REVIEW = "UNDER_REVIEW",
  CORRECTION_REQUESTED = "CORRECTION_REQUESTED",
  REJECTED = "REJECTED",
  WITHDRAWN = "WITHDRAWN",
  ISSUED = "ISSUED",
  SUSPENDED = "SUSPENDED",
  REVOKED = "REVOKED",
  CANCELLED = "CANCELLED",
  RENEWED = "RENEWED",
}

/** What an issued certificate is worth on a day. */
export enum EffectiveStatus {
  NOT_YET_VALID = "NOT_YET_VALID",
  VALID = "VALID",
  SUSPENDED = "SUSPENDED",
  EXPIRED = "EXPIRED",
  REVOKED = "REVOKED",
  CANCELLED = "CANCELLED",
  RENEWED = "RENEWED",
}

/** What was tested, and what a gate of an order asks for: a fabric's report does not release garments. */
export enum TestLevel {
  FABRIC = "FABRIC",
  GARMENT = "GARMENT",
}

/** Why goods were inspected; supervision sampling alone counts for the pass rate. */
export enum InspectionKind {
  COMMISSIONED = "COMMISSIONED",
  SUPERVISION = "SUPERVISION",
  RECHECK = "RECHECK",
  REINSPECTION = "REINSPECTION",
}

/** What a report says of the whole. */
export enum Conclusion {
  PASS = "PASS",
  FAIL = "FAIL",
  INCOMPLETE = "INCOMPLETE",
}

/** What a report says of one parameter. */
export enum Verdict {
  PASS = "PASS",
  FAIL = "FAIL",
  INCONCLUSIVE = "INCONCLUSIVE",
  INVALID = "INVALID",
  NOT_APPLICABLE = "NOT_APPLICABLE",
}
