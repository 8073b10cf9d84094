import {
  BenchmarkStatus,
  BenchmarkTargetKind,
  Conclusion,
  DeclarationFinding,
  EnterpriseStandardStatus,
  LimitConfidence,
  LimitKind,
  StandardIssuer,
  StandardNature,
  TestLevel,
  Verdict,
  VerdictReason,
} from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(
  Verdict,
  "Verdict",
  "What a report says of one parameter (domain rules of GB 18401 and GB 31701).",
  {
    PASS: "The limit is kept; limits are inclusive.",
    FAIL: "It is not.",
    INCONCLUSIVE:
      "What was written cannot show it, such as `ND` by a method that detects too little.",
    INVALID: "What was written is no value of this parameter.",
    NOT_APPLICABLE: "The limit says nothing about this product.",
  },
);

publish(Conclusion, "Conclusion", "What a report says of the whole.", {
  PASS: "Something passed, and nothing failed, is missing or in doubt.",
  FAIL: "Something failed, or the label promises less than is required. It outranks INCOMPLETE.",
  INCOMPLETE:
    "Something required is missing, or a value is invalid or inconclusive, or nothing was assessed.",
});

publish(
  TestLevel,
  "TestLevel",
  "What was tested; the report of a fabric does not release garments.",
  {
    FABRIC: "A fabric.",
    GARMENT: "A garment.",
  },
);

publish(VerdictReason, "VerdictReason", "Why a parameter got a verdict other than PASS.", {
  EMPTY: "INVALID: nothing was written.",
  NOT_A_NUMBER:
    "INVALID: not a decimal such as `7.55`, without unit, exponent or grouping; where something can go undetected also `<20`, `ND` or 未检出.",
  NEGATIVE: "INVALID: below zero.",
  NOT_A_GRADE: "INVALID: not a grade from `1` to `5`, with halves such as `3-4`.",
  NOT_A_CLASS: "INVALID: not a class of burning, `1`, `2` or `3`.",
  NOT_A_CATEGORY: "INVALID: not a safety category, `A`, `B` or `C`.",
  NOT_A_PRESENCE: "INVALID: neither `true` or `present` nor `false` or `absent`.",
  NOT_A_SHARE: "INVALID: not a share of a fiber, from 0 to 100 percent; the label's above 0.",
  NO_DIMENSION: "INVALID: a pull test needs the largest dimension of the part.",
  EXEMPT: "NOT_APPLICABLE: the product is exempt, such as an undyed one from fastness.",
  CONDITION_NOT_MET: "NOT_APPLICABLE: the limit is for other products, such as coated ones.",
  OTHER_AGE_GROUP: "NOT_APPLICABLE: the limit is for other age groups.",
  NOT_ASSESSED: "NOT_APPLICABLE: not assessed in this category or age group.",
  TOO_HEAVY: "NOT_APPLICABLE: the fabric is too heavy to burn dangerously.",
  TOO_SMALL: "NOT_APPLICABLE: the part is too small to be pulled.",
  NOT_IN_FORCE: "NOT_APPLICABLE: no edition in force on the day limits it.",
  NO_DETECTION_LIMIT:
    "INCONCLUSIVE: nothing was detected, but nobody knows how little the method detects.",
  DETECTION_LIMIT_TOO_HIGH:
    "INCONCLUSIVE: nothing was detected, by a method that detects only what is above the limit.",
  ONLY_AN_UPPER_BOUND: "INCONCLUSIVE: it is below a bound that is above the limit.",
  PART_OF_SUM_MISSING: "INCONCLUSIVE: one of the substances that are summed up has no result.",
  ABOVE_LIMIT: "FAIL: more than the limit.",
  BELOW_LIMIT: "FAIL: less than the limit.",
  PRESENT: "FAIL: what must not be there is.",
  OUTSIDE_TOLERANCE: "FAIL: a fiber's share is too far from the label's.",
});

publish(LimitKind, "LimitKind", "How a limit is compared with what was measured.", {
  MAX: "At most; rounded half to even at the precision first. `ND` and `<20` count.",
  MIN: "At least.",
  RANGE: "From one to the other, both included.",
  MIN_GRADE: "At least a grade of the gray scale.",
  MIN_CATEGORY: "At least as strict a safety category.",
  ABSENT: "Must not be there.",
  FLAMMABILITY: "At most a class of burning.",
  PULL: "At least a strength, by the largest dimension of the part.",
  CORD_ABSENT: "A cord that must not be there.",
  CORD_MAX: "A cord at most as long, by age group.",
  FIBER_TOLERANCE: "A fiber's share about as on the label.",
});

publish(StandardNature, "StandardNature", "Whether a standard binds.", {
  MANDATORY: "It binds everybody: since 2018 only a GB without suffix.",
  RECOMMENDED: "It binds who names it, as on a label or in a contract.",
  GUIDANCE: "It advises.",
  INTERNATIONAL: "It is not a Chinese standard.",
});

publish(StandardIssuer, "StandardIssuer", "Who issued a standard, as its number says.", {
  NATIONAL: "GB, GB/T, GB/Z.",
  INDUSTRY: "Such as FZ/T.",
  LOCAL: "Such as DB33/T.",
  GROUP: "Such as T/ZZB.",
  ENTERPRISE: "Q/ and the enterprise's code.",
  INTERNATIONAL: "Such as ISO or EN.",
});

publish(
  LimitConfidence,
  "LimitConfidence",
  "How sure it is that a limit is what the standard says.",
  {
    H: "Certain, or from two sources.",
    M: "From one source.",
    L: "Unsure.",
  },
);

publish(
  EnterpriseStandardStatus,
  "EnterpriseStandardStatus",
  "Where an enterprise's own standard stands.",
  {
    DECLARED: "Declared, not yet public.",
    PUBLISHED: "Public and in force.",
    REPLACED: "A later one has taken its place.",
    WITHDRAWN: "Taken back by the enterprise.",
    FOUND_NONCONFORMING: "The market regulator found that it does not conform.",
  },
);

publish(DeclarationFinding, "DeclarationFinding", "What the market regulator found.", {
  CONFORMING: "Nothing to object to.",
  NONCONFORMING: "The declared standard does not conform to what binds.",
});

publish(BenchmarkStatus, "BenchmarkStatus", "Where a record of benchmarking stands.", {
  DRAFT: "Only its enterprise and the departments see it.",
  PUBLISHED: "Public, for good.",
});

publish(
  BenchmarkTargetKind,
  "BenchmarkTargetKind",
  "What an enterprise holds its own standard against.",
  {
    INTERNATIONAL: "A standard of an international body.",
    FOREIGN_ADVANCED: "An advanced standard of another country or enterprise.",
    DOMESTIC: "A Chinese standard; such a record does not count for the plan.",
  },
);
