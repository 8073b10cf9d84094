/** How a limit of a standard is compared with what was measured. */
export enum LimitKind {
  /** At most. */
  MAX = "MAX",
  /** At least. */
  MIN = "MIN",
  /** From the one to the other, both included. */
  RANGE = "RANGE",
  /** A gray scale grade of at least. */
  MIN_GRADE = "MIN_GRADE",
  /** A safety category at least as strict. */
  MIN_CATEGORY = "MIN_CATEGORY",
  /** Must not be there. */
  ABSENT = "ABSENT",
  /** A class of burning at most, for light fabrics. */
  FLAMMABILITY = "FLAMMABILITY",
  /** A strength at least, by the size of the part. */
  PULL = "PULL",
  /** A cord that must not be there. */
  CORD_ABSENT = "CORD_ABSENT",
  /** A cord at most as long, by age group. */
  CORD_MAX = "CORD_MAX",
  /** How far a fiber's share may be from what the label says. */
  FIBER_TOLERANCE = "FIBER_TOLERANCE",
}

/** What kind of obligation a standard carries. Since 2018 only a GB without suffix binds. */
export enum StandardNature {
  MANDATORY = "MANDATORY",
  RECOMMENDED = "RECOMMENDED",
  GUIDANCE = "GUIDANCE",
  INTERNATIONAL = "INTERNATIONAL",
}

/** Who issued a standard, as its number says. */
export enum StandardIssuer {
  NATIONAL = "NATIONAL",
  INDUSTRY = "INDUSTRY",
  LOCAL = "LOCAL",
  GROUP = "GROUP",
  ENTERPRISE = "ENTERPRISE",
  INTERNATIONAL = "INTERNATIONAL",
}

/** How sure it is that a limit is what the standard says. */
export enum LimitConfidence {
  H = "H",
  M = "M",
  L = "L",
}

/** What a product can say of itself that exempts it from a limit or makes one apply. */
export enum ProductCondition {
  outerShell = "outerShell",
  coatedOrPigmentPrinted = "coatedOrPigmentPrinted",
  darkShade = "darkShade",
  nonFinalWetProcessed = "nonFinalWetProcessed",
  nonFinalWashDown = "nonFinalWashDown",
  naturalOrBleached = "naturalOrBleached",
  handDyed = "handDyed",
  exemptFibreForFlammability = "exemptFibreForFlammability",
  schoolUniform = "schoolUniform",
}

/** Why a parameter got its verdict. */
export enum VerdictReason {
  /** INVALID: nothing was written. */
  EMPTY = "EMPTY",
  NOT_A_NUMBER = "NOT_A_NUMBER",
  NEGATIVE = "NEGATIVE",
  NOT_A_GRADE = "NOT_A_GRADE",
  NOT_A_CLASS = "NOT_A_CLASS",
  NOT_A_CATEGORY = "NOT_A_CATEGORY",
  NOT_A_PRESENCE = "NOT_A_PRESENCE",
  NOT_A_SHARE = "NOT_A_SHARE",
  NO_DIMENSION = "NO_DIMENSION",
  /** NOT_APPLICABLE. */
  EXEMPT = "EXEMPT",
  CONDITION_NOT_MET = "CONDITION_NOT_MET",
  OTHER_AGE_GROUP = "OTHER_AGE_GROUP",
  NOT_ASSESSED = "NOT_ASSESSED",
  TOO_HEAVY = "TOO_HEAVY",
  TOO_SMALL = "TOO_SMALL",
  NOT_IN_FORCE = "NOT_IN_FORCE",
  /** INCONCLUSIVE. */
  NO_DETECTION_LIMIT = "NO_DETECTION_LIMIT",
  DETECTION_LIMIT_TOO_HIGH = "DETECTION_LIMIT_TOO_HIGH",
  ONLY_AN_UPPER_BOUND = "ONLY_AN_UPPER_BOUND",
  PART_OF_SUM_MISSING = "PART_OF_SUM_MISSING",
  /** FAIL. */
  ABOVE_LIMIT = "ABOVE_LIMIT",
  BELOW_LIMIT = "BELOW_LIMIT",
  PRESENT = "PRESENT",
  OUTSIDE_TOLERANCE = "OUTSIDE_TOLERANCE",
}

/** Where an enterprise's own standard stands. */
export enum EnterpriseStandardStatus {
  DECLARED = "DECLARED",
  PUBLISHED = "PUBLISHED",
  REPLACED = "REPLACED",
  WITHDRAWN = "WITHDRAWN",
  FOUND_NONCONFORMING = "FOUND_NONCONFORMING",
}

/** What the regulator found when it looked at a declared standard. */
export enum DeclarationFinding {
  CONFORMING = "CONFORMING",
  NONCONFORMING = "NONCONFORMING",
}

/** Where a record of benchmarking stands. */
export enum BenchmarkStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
}

/** What an enterprise holds its own standard against; a domestic target does not count. */
export enum BenchmarkTargetKind {
  INTERNATIONAL = "INTERNATIONAL",
  FOREIGN_ADVANCED = "FOREIGN_ADVANCED",
  DOMESTIC = "DOMESTIC",
}
