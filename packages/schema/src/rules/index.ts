export * from "./certificate-terms.js";
export * from "./classification.js";
export * from "./hs-heading.js";
export { judgeFiberContent, type FiberShare } from "./judging.fiber.js";
export { strictness, type OwnLimit, type Strictness } from "./judging.indicator.js";
export type { LimitStep, StandardLimit } from "./judging.limits.js";
export { classify, type Classified, type JudgedProduct } from "./judging.product.js";
export {
  FIBER_PARAMETERS,
  judge,
  type FiberResult,
  type JudgedRow,
  type Judgement,
  LABEL_CATEGORY,
} from "./judging.js";
export type { TestResult } from "./judging.verdict.js";
export * from "./permission-matrix.js";
export * from "./size-class.js";
export * from "./state-machine.js";
export * from "./working-days.js";
