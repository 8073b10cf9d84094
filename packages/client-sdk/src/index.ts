export { Client, createClient, type ClientOptions, type RequestOptions } from "./client.js";
export type { Given, TypedDocument } from "./document.js";
export {
  GRAPH_CODES,
  RequestFailed,
  TRANSPORT_CODES,
  type FailureCode,
  type GraphCode,
  type GraphFailure,
} from "./failures.js";
export * from "./generated/operations.js";
export { Pages, type PageOf, type PagesOptions, type PageVariables } from "./paging.js";
