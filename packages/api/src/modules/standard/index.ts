import "./vocabulary";

export { BenchmarkIndicator, BenchmarkRecord } from "./benchmark-record.entity";
export { BenchmarkService } from "./benchmark-record.service";
export {
  BenchmarkIndicatorType,
  BenchmarkReads,
  BenchmarkRecordType,
} from "./benchmark-record.types";
export { DeclarationCheck, FrontRunnerEntry } from "./declaration-check.entity";
export {
  EnterpriseStandard,
  EnterpriseStandardEvent,
  EnterpriseStandardIndicator,
} from "./enterprise-standard.entity";
export { EnterpriseStandardResolver } from "./enterprise-standard.resolver";
export { EnterpriseStandardService } from "./enterprise-standard.service";
export {
  DeclarationCheckType,
  EnterpriseStandardEventType,
  EnterpriseStandardIndicatorType,
  EnterpriseStandardReads,
  EnterpriseStandardType,
  FrontRunnerEntryType,
} from "./enterprise-standard.types";
export { FiberContentResultInput, TestedProductInput, TestResultInput } from "./judging.inputs";
export { fibersOf, mustBeKnown, productOf, resultsOf } from "./judging.parsing";
export { JudgingResolver } from "./judging.resolver";
export {
  judgeBy,
  judgeReport,
  type JudgedReport,
  type Limits,
  limitsOn,
  type Report,
} from "./standard.limits";
export { OrganizationStandardEdges } from "./organization.edges";
export { StandardLimit } from "./standard-limit.entity";
export { Standard, standardId } from "./standard.entity";
export { StandardLimitType, StandardReads, StandardType } from "./standard.types";
