import "./vocabulary";

export { BenchmarkIndicator, BenchmarkRecord } from "./benchmark-record.entity";
export { DeclarationCheck, FrontRunnerEntry } from "./declaration-check.entity";
export {
  EnterpriseStandard,
  EnterpriseStandardEvent,
  EnterpriseStandardIndicator,
} from "./enterprise-standard.entity";
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
export { StandardLimit } from "./standard-limit.entity";
export { Standard, standardId } from "./standard.entity";
export { StandardLimitType, StandardReads, StandardType } from "./standard.types";
