import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { Inspection, ReportNumberTaken } from "../inspection";
import { EnforcementCase } from "./enforcement-case.entity";
import { Exposure } from "./exposure.entity";
import { Rectification } from "./rectification.entity";
import { SamplingPlan } from "./sampling-plan.entity";
import {
  BatchSampled,
  CaseClosed,
  DecisionNumberTaken,
  ExposedBefore,
  LabNotSuitable,
  NobodyEligible,
  NotDecided,
  NotFailed,
  NotFinal,
  NothingToExpose,
  ObjectionPeriodOver,
  OutsideDistrict,
  OutsidePeriod,
  RecheckOpen,
  ReportIncomplete,
  SameLab,
  SealTaken,
  TooFewInspectors,
} from "./supervision.problems";

const moving = [StaleVersion, IllegalTransition] as const;

export const PlanSamplingResult = answerOf("PlanSamplingResult", SamplingPlan, OutsideDistrict);
export const DrawSamplingResult = answerOf(
  "DrawSamplingResult",
  SamplingPlan,
  ...[...moving, NobodyEligible, TooFewInspectors],
);
export const AddSampledBatchResult = answerOf("AddSampledBatchResult", Inspection, OutsidePeriod);
export const TakeSampleResult = answerOf(
  "TakeSampleResult",
  Inspection,
  ...[...moving, SealTaken, BatchSampled, LabNotSuitable, OutsidePeriod],
);
export const AcceptSampleResult = answerOf("AcceptSampleResult", Inspection, ...moving);
export const ReportSampleResult = answerOf(
  "ReportSampleResult",
  Inspection,
  ...[...moving, ReportIncomplete, ReportNumberTaken],
);
export const VoidInspectionResult = answerOf("VoidInspectionResult", Inspection, ...moving);
export const ObjectToResultResult = answerOf(
  "ObjectToResultResult",
  Inspection,
  ...[...moving, ObjectionPeriodOver],
);
export const AcceptObjectionResult = answerOf(
  "AcceptObjectionResult",
  Inspection,
  ...[...moving, SameLab, LabNotSuitable],
);
export const RefuseObjectionResult = answerOf("RefuseObjectionResult", Inspection, ...moving);
export const ConcludeRecheckResult = answerOf(
  "ConcludeRecheckResult",
  Inspection,
  ...[...moving, RecheckOpen],
);
export const PublishInspectionResult = answerOf(
  "PublishInspectionResult",
  Inspection,
  ...[...moving, NotFinal],
);
export const ReportRectificationResult = answerOf(
  "ReportRectificationResult",
  Rectification,
  ...moving,
);
export const OrderReinspectionResult = answerOf("OrderReinspectionResult", Inspection, ...moving);

export const OpenCaseResult = answerOf(
  "OpenCaseResult",
  EnforcementCase,
  NotFinal,
  NotFailed,
  OutsideDistrict,
);
export const RecordCaseActionResult = answerOf(
  "RecordCaseActionResult",
  EnforcementCase,
  ...[StaleVersion, CaseClosed, NotDecided],
);
export const DecideCaseResult = answerOf(
  "DecideCaseResult",
  EnforcementCase,
  ...[...moving, DecisionNumberTaken],
);
export const CloseCaseResult = answerOf("CloseCaseResult", EnforcementCase, ...moving);
export const ExposeCaseResult = answerOf(
  "ExposeCaseResult",
  Exposure,
  ...[StaleVersion, CaseClosed, NotDecided, NotFinal, NotFailed, NothingToExpose, ExposedBefore],
);
export const CorrectExposureResult = answerOf("CorrectExposureResult", Exposure, IllegalTransition);
export const RepairCreditResult = answerOf("RepairCreditResult", Exposure, IllegalTransition);
