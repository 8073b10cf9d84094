import {
  CertificateRoute,
  CertificateStatus,
  EffectiveStatus,
  EvidenceKind,
  EvidenceVisibility,
  FootprintBoundary,
  HonorLevel,
  HonorType,
} from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(CertificateRoute, "CertificateRoute", "How a certificate is come by.", {
  CERTIFICATION: "A third party looked at it and stands for it.",
  SELF_DECLARATION: "The holder declares by itself, and answers for it.",
});

publish(
  CertificateStatus,
  "CertificateStatus",
  "What was last done with a certificate. That its days are over is not among it: see `effectiveStatus`.",
  {
    DRAFT: "Being written by the applicant, and shown to nobody else.",
    APPLIED: "With the issuer.",
    UNDER_REVIEW: "Being looked at by the issuer.",
    CORRECTION_REQUESTED: "The issuer waits for the applicant to put something right.",
    REJECTED: "Refused by the issuer. Final.",
    WITHDRAWN: "Taken back by the applicant before the decision. Final.",
    ISSUED: "Granted, or published where the holder declares by itself.",
    SUSPENDED: "暂停: does not count until it is reinstated.",
    REVOKED: "撤销: taken back by the issuer for cause. Final.",
    CANCELLED: "注销: given up, or its product is no longer made. Final.",
    RENEWED:
      "Given a successor. Final from the successor's first day on; until then it counts, and may be suspended, revoked or given up.",
  },
);

publish(
  EffectiveStatus,
  "EffectiveStatus",
  "What an issued certificate is worth on a day in China. Only VALID counts. On the day of a change the later state counts.",
  {
    NOT_YET_VALID: "Before its issue or its first day.",
    VALID: "In force; its first and its last day included.",
    SUSPENDED: "Suspended, and its last day has not passed.",
    EXPIRED: "After its last day, unless another end came first.",
    REVOKED: "Revoked on that day or before.",
    CANCELLED: "Given up on that day or before.",
    RENEWED: "Its successor has taken over.",
  },
);

publish(EvidenceKind, "EvidenceKind", "What a file handed in with a certificate is.", {
  TEST_REPORT: "A report of tests, such as type tests.",
  FACTORY_AUDIT: "What an audit of the place found.",
  SELF_EVALUATION: "A self-evaluation, such as by GB/T 19580.",
  MANAGEMENT_CERTIFICATE: "A certificate of a management system: GB/T 19001, 24001 or 45001.",
  QUALITY_COMMITMENT: "What the holder promises of its quality.",
  CREDIT_GUARANTEE: "信用保证: the guarantee behind a self-declaration.",
  FOOTPRINT_REPORT: "The study behind a product carbon footprint.",
  VERIFICATION_STATEMENT: "What a verifier states.",
  CERTIFICATE_FILE: "The certificate itself as a file.",
  OTHER: "Anything else.",
});

publish(EvidenceVisibility, "EvidenceVisibility", "Who may know of a piece of evidence.", {
  PUBLIC: "Everybody, once the certificate is issued.",
  PARTIES: "Holder and issuer.",
});

publish(
  FootprintBoundary,
  "FootprintBoundary",
  "How far a footprint goes (GB/T 24067-2024). Results of different boundaries are never added or compared.",
  {
    CRADLE_TO_GATE: "From the raw material to the gate of the factory.",
    CRADLE_TO_GRAVE: "The whole life, use and end included.",
  },
);

publish(HonorType, "HonorType", "What a department distinguishes an enterprise with.", {
  GOV_QUALITY_AWARD: "政府质量奖: a government's award for quality.",
  LITTLE_GIANT: "专精特新小巨人: specialized, refined, distinctive and new; for three years.",
  SINGLE_CHAMPION: "制造业单项冠军: first in one product of manufacturing; for three years.",
  FRONT_RUNNER: "企业标准领跑者: its published standard leads; for a year.",
});

publish(HonorLevel, "HonorLevel", "Whose honor it is.", {
  DISTRICT: "A district's or a county's.",
  CITY: "A city's.",
  PROVINCE: "A province's.",
  NATIONAL: "The state's.",
});
