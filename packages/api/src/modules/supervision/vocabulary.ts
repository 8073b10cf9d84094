import {
  CaseSource,
  CaseStatus,
  EnforcementActionKind,
  ExposureStatus,
  ProductScope,
  RectificationStatus,
  SamplingPlanStatus,
} from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(ProductScope, "ProductScope", "What kind of product is sampled.", {
  CHILDRENSWEAR: "童装: garments for children up to 14 years.",
  FABRIC: "面料: fabric.",
  TRIMS: "辅料: trims.",
});

publish(SamplingPlanStatus, "SamplingPlanStatus", "Where a plan stands. It is drawn once.", {
  PLANNED: "Nobody is drawn yet.",
  DRAWN: "Chance has chosen: enterprises, and inspectors for each.",
});

publish(
  RectificationStatus,
  "RectificationStatus",
  "Where the order to put things right stands. RECTIFIED is final.",
  {
    ORDERED: "To be put right.",
    REPORTED: "Done, says the enterprise; a new sampling is to show it.",
    RECTIFIED: "The new sampling passed.",
    FAILED: "The new sampling failed too; another one may be ordered.",
  },
);

publish(CaseSource, "CaseSource", "What gave rise to a case.", {
  SUPERVISION: "监督抽检: a final failure of supervision sampling.",
  COMPLAINT: "投诉举报: somebody complained.",
  PATROL: "巡查: found on patrol.",
  REFERRED: "移送: handed over by another authority.",
});

publish(CaseStatus, "CaseStatus", "Where a case stands. CLOSED is final.", {
  OPEN: "Looked into.",
  DECIDED: "A decision has been given.",
  CLOSED: "Ended.",
});

publish(
  EnforcementActionKind,
  "EnforcementActionKind",
  "The four batches of the plan (四个一批).",
  {
    INVESTIGATE: "严查: investigated strictly.",
    EXPOSE: "曝光: exposed on the public list.",
    FINE_CONFISCATE: "罚没: fined, or goods or gains confiscated.",
    TRANSFER: "移送: handed to another authority.",
  },
);

publish(ExposureStatus, "ExposureStatus", "Where an entry of the public list stands.", {
  PUBLISHED: "Everybody reads it.",
  CORRECTED: "更正: taken off because it was wrong; what is right may be published anew.",
  CREDIT_REPAIRED: "信用修复: taken off because the enterprise has repaired its credit.",
});
