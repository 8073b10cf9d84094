import "./vocabulary";

export { isCaseOf } from "./case-series.repository";
export { CaseSeries } from "./case-series.entity";
export { EnforcementAction } from "./enforcement-action.entity";
export { EnforcementCase } from "./enforcement-case.entity";
export { EnforcementResolver } from "./enforcement.resolver";
export { EnforcementService } from "./enforcement.service";
export {
  EnforcementActionType,
  EnforcementCaseType,
  EnforcementReads,
  ExposureType,
} from "./enforcement.types";
export { Exposure } from "./exposure.entity";
export { ExposureService } from "./exposure.service";
export { InspectionSupervisionEdges, OrganizationExposureEdges } from "./inspection.edges";
export { Rectification } from "./rectification.entity";
export { RectificationService } from "./rectification.service";
export { ResultNotice } from "./result-notice.entity";
export { SamplingCandidate } from "./sampling-candidate.entity";
export { SamplingPlan } from "./sampling-plan.entity";
export { drawn, inspectorsFor, productKeyOf } from "./sampling.rules";
export { SamplingResolver } from "./sampling.resolver";
export { SamplingService } from "./sampling.service";
export { SamplingTask } from "./sampling-task.entity";
export {
  SamplingCandidateType,
  SamplingPlanType,
  SamplingReads,
  SamplingTaskType,
} from "./sampling.types";
export type { Supervision } from "./supervision.acting";
export { SupervisionClockwork } from "./supervision.clockwork";
export { SupervisionEvent } from "./supervision-event.entity";
export { SupervisionHold } from "./supervision-hold.entity";
export { SupervisionObjection } from "./supervision.object";
export { SupervisionReporting } from "./supervision.report";
export { SupervisionResolver } from "./supervision.resolver";
export { SampleTaking } from "./supervision.sample";
export { SupervisionSample } from "./supervision-sample.entity";
export {
  RectificationType,
  ResultNoticeType,
  SupervisionEventType,
  SupervisionReads,
  SupervisionSampleType,
} from "./supervision.types";
