/** Which way a trace goes from its lot. */
export enum TraceDirection {
  UPSTREAM = "UPSTREAM",
  DOWNSTREAM = "DOWNSTREAM",
}

/** What a place on a trace is. */
export enum TraceNodeKind {
  LOT = "LOT",
  SHIPMENT = "SHIPMENT",
}

/** Why a line of an order has no HS code. */
export enum UnclassifiedReason {
  NO_SKU = "NO_SKU",
  NO_HS_CODE = "NO_HS_CODE",
}
