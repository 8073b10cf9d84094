export {
  Computed,
  Derived,
  Edge,
  EdgesOf,
  EdgeToAny,
  Embedded,
  EmbeddedValue,
  everyone,
  Listed,
  OneRoot,
  Paged,
  PagedRoot,
  printed,
  Printed,
  Readable,
  ReadableBy,
  Virtual,
  type Argument,
  type Asking,
  type At,
  type Row,
  type Scope,
} from "./declare";
export { globalId, Node, parseGlobalId } from "./node";
export { all, any, join, literal, name, raw, sql, Sql, type Param, type ViewerFacts } from "./sql";
export { declaredTypes, Graph, RawJson, type GraphContext, type GraphOptions } from "./graph";
export { Reference } from "./reference";
export { type ReaderOptions } from "./readers";
