import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { Inspection } from "./inspection.entity";
import {
  LabConflictOfInterest,
  LabNotAvailable,
  NoConflict,
  OutsideCmaScope,
  ReportNumberTaken,
  ReportSuperseded,
  SampleCodeTaken,
} from "./inspection.problems";
import { TestOrder } from "./test-order.entity";
import { TestSample } from "./test-sample.entity";

const moving = [StaleVersion, IllegalTransition] as const;

export const RequestTestResult = answerOf("RequestTestResult", TestOrder, LabNotAvailable);
export const AcceptTestOrderResult = answerOf("AcceptTestOrderResult", TestOrder, ...moving);
export const DeclineTestOrderResult = answerOf("DeclineTestOrderResult", TestOrder, ...moving);
export const CancelTestOrderResult = answerOf("CancelTestOrderResult", TestOrder, ...moving);
export const ReceiveTestSampleResult = answerOf(
  "ReceiveTestSampleResult",
  TestSample,
  ...[...moving, SampleCodeTaken],
);
export const IssueTestReportResult = answerOf(
  "IssueTestReportResult",
  Inspection,
  ...[...moving, ReportNumberTaken, OutsideCmaScope, LabConflictOfInterest],
);
export const CorrectTestReportResult = answerOf(
  "CorrectTestReportResult",
  Inspection,
  ...[StaleVersion, ReportSuperseded, OutsideCmaScope, LabConflictOfInterest],
);
export const ResolveReportConflictResult = answerOf(
  "ResolveReportConflictResult",
  Inspection,
  ...[StaleVersion, NoConflict],
);
