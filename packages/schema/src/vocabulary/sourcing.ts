/** The states of the `rfq` machine in `data/state_machines.json`. */
export enum RfqStatus {
  OPEN = "OPEN",
  AWARDED = "AWARDED",
  CLOSED = "CLOSED",
  EXPIRED = "EXPIRED",
  CANCELLED = "CANCELLED",
}

/** Who may answer an enquiry. */
export enum RfqAudience {
  INVITED = "INVITED",
  ELIGIBLE = "ELIGIBLE",
}

/** The two ends of an enquiry. */
export enum RfqParty {
  REQUESTER = "REQUESTER",
  BIDDER = "BIDDER",
}

/** The states of the `quotation` machine. */
export enum QuotationStatus {
  SUBMITTED = "SUBMITTED",
  AWARDED = "AWARDED",
  LOST = "LOST",
  WITHDRAWN = "WITHDRAWN",
  EXPIRED = "EXPIRED",
}

/** The states of the `sample` machine. */
export enum SampleStatus {
  REQUESTED = "REQUESTED",
  MAKING = "MAKING",
  SENT = "SENT",
  RECEIVED = "RECEIVED",
  APPROVED = "APPROVED",
  REJECTED = "REJECTED",
  CANCELLED = "CANCELLED",
}
