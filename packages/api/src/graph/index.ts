export {
  Computed,
  ComputedRoot,
  Derived,
  Edge,
  EdgesOf,
  EdgeToAny,
  Embedded,
  EmbeddedValue,
  Listed,
  OneRoot,
  Paged,
  PagedRoot,
  Readable,
  ReadableBy,
} from "./declare";
export {
  everyone,
  printed,
  Printed,
  Virtual,
  type Argument,
  type Asking,
  type At,
  type ComputedRootAt,
  type Owners,
  type Row,
  type Scope,
} from "./declaration";
export { globalId, Node, parseGlobalId } from "./node";
export { declared, type ReadableDeclaration } from "./declaration";
export {
  all,
  any,
  inTurn,
  join,
  literal,
  name,
  raw,
  sql,
  Sql,
  statementOf,
  Param,
  type ViewerFacts,
} from "./sql";
export {
  declaredTypes,
  Graph,
  RawJson,
  type GraphContext,
  type GraphOptions,
  type RawRequest,
} from "./graph";
export type { RecordedRead, Recording } from "./recording";
export { publishedSchema } from "./published";
export { Reference } from "./reference";
export { type ReaderOptions } from "./readers";
export { askingAs, conditionOf, rowUnder } from "./scope";
