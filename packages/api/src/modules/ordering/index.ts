import "./vocabulary";

export { LotOrderEdges } from "./lot.edges";
export { enter, go, onOrder, type Moving, type Orders, type Scene } from "./order.acting";
export { OrderAllocation } from "./order-allocation.entity";
export { OrderAllocationResolver } from "./order-allocation.resolver";
export { OrderAllocationService } from "./order-allocation.service";
export { OrderAllocationType } from "./order-allocation.types";
export { OrderClockwork } from "./order.clockwork";
export { OrderEnding } from "./order.end";
export { Order } from "./order.entity";
export { OrderEvent } from "./order-event.entity";
export { OrderEventType } from "./order-event.types";
export { OrderFulfilment } from "./order.fulfil";
export {
  whyGateNotPassed,
  type GatesPassed,
  type Goods,
  type OpenGate,
  type OpenGates,
} from "./order.gates";
export { OrderGate } from "./order-gate.entity";
export { gatesOf } from "./order-gate.repository";
export { QualityGateType } from "./order-gate.types";
export { OrderLine } from "./order-line.entity";
export { OrderLineType } from "./order-line.types";
export { OrderNegotiation } from "./order.negotiate";
export {
  currencyOf,
  dueOnOf,
  lineLimits,
  mustHaveRoom,
  noTerms,
  numberOf,
  oneLineOf,
  reasonOf,
  toleranceOf,
  tradeTermOf,
  unknownProduct,
  withinLimits,
  wrong,
} from "./order.parsing";
export { draftOrder, numberConflicts, OrderPlacing, whyNotSeller } from "./order.place";
export { GateNotPassed, NumberTaken, OfferExpired } from "./order.problems";
export { linesOf, touch } from "./order.repository";
export { OrderRequest } from "./order-request.entity";
export { OrderRequestResolver } from "./order-request.resolver";
export { OrderRequestService } from "./order-request.service";
export { OrderRequestType } from "./order-request.types";
export { OrderResolver } from "./order.resolver";
export { OrderRevisionLine } from "./order-revision-line.entity";
export { OrderRevision } from "./order-revision.entity";
export { addRevision } from "./order-revision.repository";
export { OrderRevisionLineType, OrderRevisionType } from "./order-revision.types";
export { partyOf, whyNot } from "./order.rules";
export { priced, termsFrom, type GateTerms, type LineTerms, type Terms } from "./order.terms";
export { OrderReads, OrderType } from "./order.types";
export { itsParties, ofVisibleOrder } from "./order.visibility";
export { OrganizationOrderEdges } from "./organization.edges";
