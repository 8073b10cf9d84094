import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { GateNotPassed } from "../ordering";
import { Lot, LotConsumption } from "../product";
import {
  ConsumptionCycle,
  ConsumptionReversed,
  CustomsLimitExceeded,
  HoldLifted,
  LotExhausted,
  LotNumberTaken,
  OnHold,
  OverReceived,
  OverShipped,
  ShipmentNumberTaken,
  SsccTaken,
} from "./goods.problems";
import { Hold } from "./hold.entity";
import { OrderDelay } from "./order-delay.entity";
import { Receipt } from "./receipt.entity";
import { Shipment } from "./shipment.entity";

export const RecordLotResult = answerOf(
  "RecordLotResult",
  Lot,
  ...[LotNumberTaken, IllegalTransition],
);
export const RecordConsumptionResult = answerOf(
  "RecordConsumptionResult",
  Lot,
  ...[LotExhausted, ConsumptionCycle],
);
export const ReverseConsumptionResult = answerOf(
  "ReverseConsumptionResult",
  LotConsumption,
  ConsumptionReversed,
);
export const ShipResult = answerOf(
  "ShipResult",
  Shipment,
  ...[StaleVersion, IllegalTransition, GateNotPassed, OnHold, OverShipped, LotExhausted],
  ...[CustomsLimitExceeded, ShipmentNumberTaken, SsccTaken],
);
export const RecordReceiptResult = answerOf(
  "RecordReceiptResult",
  Receipt,
  ...[StaleVersion, IllegalTransition, OnHold, OverReceived, LotExhausted],
);
export const PlaceHoldResult = answerOf("PlaceHoldResult", Hold, IllegalTransition);
export const LiftHoldResult = answerOf("LiftHoldResult", Hold, HoldLifted);
export const AnnounceDelayResult = answerOf(
  "AnnounceDelayResult",
  OrderDelay,
  ...[StaleVersion, IllegalTransition],
);
