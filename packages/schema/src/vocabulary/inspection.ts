/** Where a report stands. A commissioned one is FINAL when it is issued; the others belong to supervision sampling. */
export enum InspectionStatus {
  PLANNED = "PLANNED",
  SAMPLED = "SAMPLED",
  TESTING = "TESTING",
  PRELIMINARY = "PRELIMINARY",
  OBJECTED = "OBJECTED",
  RECHECKING = "RECHECKING",
  FINAL = "FINAL",
  VOID = "VOID",
}

/** Where a commission to a lab stands. */
export enum TestOrderStatus {
  REQUESTED = "REQUESTED",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
  CANCELLED = "CANCELLED",
  REPORTED = "REPORTED",
}

/** What happened to a sample on its way. */
export enum CustodyStep {
  SEALED = "SEALED",
  RECEIVED = "RECEIVED",
  OPENED = "OPENED",
  RETAINED = "RETAINED",
  HANDED_OVER = "HANDED_OVER",
}

/** When it is asked whether the requirements of an order are met. */
export enum GateOccasion {
  READY = "READY",
  SHIPMENT = "SHIPMENT",
}
