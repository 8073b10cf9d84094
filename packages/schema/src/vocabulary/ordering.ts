/** What is ordered, which also says who usually stands at each end. */
export enum OrderKind {
  SALES = "SALES",
  PRODUCTION = "PRODUCTION",
  PROCESSING = "PROCESSING",
  FABRIC = "FABRIC",
  TRIMS = "TRIMS",
  SAMPLE = "SAMPLE",
}

/** The states of the `order` machine in `data/state_machines.json`. */
export enum OrderStatus {
  DRAFT = "DRAFT",
  SUBMITTED = "SUBMITTED",
  COUNTERED = "COUNTERED",
  ACCEPTED = "ACCEPTED",
  REJECTED = "REJECTED",
  EXPIRED = "EXPIRED",
  IN_PRODUCTION = "IN_PRODUCTION",
  READY = "READY",
  QUALITY_HOLD = "QUALITY_HOLD",
  PARTIALLY_DELIVERED = "PARTIALLY_DELIVERED",
  DELIVERED = "DELIVERED",
  COMPLETED = "COMPLETED",
  CANCELLED = "CANCELLED",
  CLOSED_SHORT = "CLOSED_SHORT",
}

/** The two ends of an order. */
export enum OrderParty {
  BUYER = "BUYER",
  SELLER = "SELLER",
}

/** Incoterms 2020. DAT belongs to 2010 only and is not accepted. */
export enum Incoterm {
  EXW = "EXW",
  FCA = "FCA",
  CPT = "CPT",
  CIP = "CIP",
  DAP = "DAP",
  DPU = "DPU",
  DDP = "DDP",
  FAS = "FAS",
  FOB = "FOB",
  CFR = "CFR",
  CIF = "CIF",
}

/** The terms for sea and inland water transport only; all others fit any transport. */
export const WATERWAY_INCOTERMS: readonly Incoterm[] = [
  Incoterm.FAS,
  Incoterm.FOB,
  Incoterm.CFR,
  Incoterm.CIF,
];

/** What one party of an agreed order asks the other to confirm. */
export enum OrderRequestKind {
  CANCELLATION = "CANCELLATION",
  CLOSE_SHORT = "CLOSE_SHORT",
  CHANGE = "CHANGE",
}

/** What became of such a request. */
export enum OrderRequestStatus {
  OPEN = "OPEN",
  CONFIRMED = "CONFIRMED",
  DECLINED = "DECLINED",
  WITHDRAWN = "WITHDRAWN",
  LAPSED = "LAPSED",
}
