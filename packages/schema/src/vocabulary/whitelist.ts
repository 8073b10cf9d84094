/** Where a fabric supplier stands on the white list (面料白名单). */
export enum WhitelistStatus {
  LISTED = "LISTED",
  WATCH = "WATCH",
  REMOVED = "REMOVED",
}

/** What a fabric supplier has to meet to be listed (`domain.md` 9.7). */
export enum WhitelistConditionKind {
  VERIFIED = "VERIFIED",
  COMMITMENT = "COMMITMENT",
  PASSING_REPORTS = "PASSING_REPORTS",
  NO_FINAL_FAILURE = "NO_FINAL_FAILURE",
  TRACEABLE_LOTS = "TRACEABLE_LOTS",
}

/** The numbers of the white list. None of them is said by a rule (`domain.md` 9.7 [P]): they may be changed. */
export const WHITELIST_TERMS = {
  /** Months that reports, failures and lots are looked at. */
  months: 12,
  /** Lots of which a report passed. */
  passingReports: 3,
  categories: ["A", "B"],
  /** What such a report covers: the requirements of GB 18401-2010 for every product, whoever wears it. */
  parameters: [
    "FORMALDEHYDE",
    "PH",
    "CF_WATER_CHANGE",
    "CF_WATER_STAIN",
    "CF_ACID_PERSP_CHANGE",
    "CF_ACID_PERSP_STAIN",
    "CF_ALKALI_PERSP_CHANGE",
    "CF_ALKALI_PERSP_STAIN",
    "CF_RUB_DRY",
    "ODOUR",
    "AZO_AMINES_MAX",
  ],
  traceableLots: 1,
  /** Months from listing to the day before which it is to be reviewed. */
  reviewMonths: 12,
} as const;
