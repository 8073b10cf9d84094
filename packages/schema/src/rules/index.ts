export * from "./classification.js";
export * from "./hs-heading.js";
export * from "./permission-matrix.js";
export * from "./size-class.js";
export * from "./state-machine.js";
export * from "./working-days.js";
