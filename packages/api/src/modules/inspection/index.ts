import "./vocabulary";

export { CustodyEvent } from "./custody-event.entity";
export { GateEvidence } from "./gate-evidence.entity";
export { InspectionHold } from "./inspection-hold.entity";
export { Inspection } from "./inspection.entity";
export { TestOrderEvent } from "./test-order-event.entity";
export { TestOrder } from "./test-order.entity";
export { TestSample } from "./test-sample.entity";
export { TestVerdict } from "./test-verdict.entity";
export { InspectionReads, InspectionType, TestVerdictType } from "./inspection.types";
export { itsReport, ofVisibleReport } from "./inspection.visibility";
export {
  CustodyEventType,
  TestOrderEventType,
  TestOrderReads,
  TestOrderType,
  TestSampleType,
} from "./test-order.types";
export { InspectionResolver } from "./inspection.resolver";
export { LotInspectionEdges } from "./lot.edges";
export { ReportService } from "./report.service";
export { TestOrderService } from "./test-order.service";
export { GateEvidenceType, OrderInspectionEdges } from "./gate-evidence.types";
export { OrderGating } from "./order.gating";
export { ReportNumberTaken } from "./inspection.problems";
export { factsOf, productFrom, type ProductFacts } from "./product.facts";
export { reportedIn } from "./inspection.parsing";
export { judgeReported } from "./report.judging";
