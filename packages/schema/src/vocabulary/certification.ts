/** What a file handed in with a certificate is. */
export enum EvidenceKind {
  TEST_REPORT = "TEST_REPORT",
  FACTORY_AUDIT = "FACTORY_AUDIT",
  SELF_EVALUATION = "SELF_EVALUATION",
  MANAGEMENT_CERTIFICATE = "MANAGEMENT_CERTIFICATE",
  QUALITY_COMMITMENT = "QUALITY_COMMITMENT",
  CREDIT_GUARANTEE = "CREDIT_GUARANTEE",
  FOOTPRINT_REPORT = "FOOTPRINT_REPORT",
  VERIFICATION_STATEMENT = "VERIFICATION_STATEMENT",
  CERTIFICATE_FILE = "CERTIFICATE_FILE",
  OTHER = "OTHER",
}

/** Who may read of a piece of evidence. */
export enum EvidenceVisibility {
  PUBLIC = "PUBLIC",
  PARTIES = "PARTIES",
}

/** How far along its life a product carbon footprint goes (GB/T 24067-2024). */
export enum FootprintBoundary {
  CRADLE_TO_GATE = "CRADLE_TO_GATE",
  CRADLE_TO_GRAVE = "CRADLE_TO_GRAVE",
}

/** What a department distinguishes an enterprise with (`domain.md` 5.2). */
export enum HonorType {
  GOV_QUALITY_AWARD = "GOV_QUALITY_AWARD",
  LITTLE_GIANT = "LITTLE_GIANT",
  SINGLE_CHAMPION = "SINGLE_CHAMPION",
  FRONT_RUNNER = "FRONT_RUNNER",
}

/** Whose honor it is. */
export enum HonorLevel {
  DISTRICT = "DISTRICT",
  CITY = "CITY",
  PROVINCE = "PROVINCE",
  NATIONAL = "NATIONAL",
}
