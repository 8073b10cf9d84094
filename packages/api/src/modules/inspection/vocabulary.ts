import {
  CustodyStep,
  GateOccasion,
  InspectionKind,
  InspectionStatus,
  TestOrderStatus,
} from "@weft/schema";
import { publish } from "../../platform/vocabulary";

publish(InspectionKind, "InspectionKind", "Why goods were inspected.", {
  COMMISSIONED: "委托检验: a client asked a lab to.",
  SUPERVISION: "监督抽检: the market regulator sampled them. Only these count for the pass rate.",
  RECHECK: "复检: another lab tested the backup sample after an objection.",
  REINSPECTION: "复查: the regulator came again after a rectification.",
});

publish(
  InspectionStatus,
  "InspectionStatus",
  "Where an inspection stands. A commissioned one is FINAL when its report is issued.",
  {
    PLANNED: "Drawn, and not sampled yet.",
    SAMPLED: "The samples are taken and sealed.",
    TESTING: "With the lab.",
    PRELIMINARY: "Reported; the sampled enterprise may object.",
    OBJECTED: "The sampled enterprise objects.",
    RECHECKING: "Another lab tests the backup sample.",
    FINAL: "What was found stands.",
    VOID: "Given up, and counts for nothing.",
  },
);

publish(TestOrderStatus, "TestOrderStatus", "Where a commission to a lab stands.", {
  REQUESTED: "The client asks for it.",
  ACCEPTED: "The lab will test.",
  DECLINED: "The lab will not.",
  CANCELLED: "The client called it off before a report was issued.",
  REPORTED: "The lab issued its report.",
});

publish(CustodyStep, "CustodyStep", "What happened to a sample on its way.", {
  SEALED: "It was taken and sealed.",
  RECEIVED: "The lab took it in.",
  OPENED: "Its seal was broken for the test.",
  RETAINED: "What is left is kept.",
  HANDED_OVER: "It was given to somebody else.",
});

publish(GateOccasion, "GateOccasion", "When it was asked whether a requirement was met.", {
  READY: "When the seller had made the goods.",
  SHIPMENT: "When goods first left.",
});
