export * from "./rules/index.js";
export { CUSTOMS_MODES, type CustomsMode } from "./tables/customs-modes.js";
export { LIMIT_EDITIONS, STANDARD_LIMITS } from "./tables/limits.js";
export { MATRIX_COLUMNS, PERMISSION_MATRIX } from "./tables/permission-matrix.js";
export { STATE_MACHINES, type StateMachine, type Transition } from "./tables/state-machines.js";
export { SUPERVISION_TERMS } from "./tables/working-days.js";
export * from "./values/index.js";
export * from "./vocabulary/index.js";
