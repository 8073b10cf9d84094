import "./vocabulary";

export { LotOrderEdges } from "./lot.edges";
export { OrderAllocation } from "./order-allocation.entity";
export { OrderAllocationType } from "./order-allocation.types";
export { OrderEvent } from "./order-event.entity";
export { OrderEventType } from "./order-event.types";
export { OrderLine } from "./order-line.entity";
export { OrderLineType } from "./order-line.types";
export { OrderRequest } from "./order-request.entity";
export { OrderRequestType } from "./order-request.types";
export { OrderRevisionLine } from "./order-revision-line.entity";
export { OrderRevision } from "./order-revision.entity";
export { OrderRevisionLineType, OrderRevisionType } from "./order-revision.types";
export { Order } from "./order.entity";
export { OrderReads, OrderType } from "./order.types";
export { itsParties, ofVisibleOrder } from "./order.visibility";
export { OrganizationOrderEdges } from "./organization.edges";
export { OrderEnding } from "./order.end";
export { OrderFulfilment } from "./order.fulfil";
export { OrderNegotiation } from "./order.negotiate";
export { OrderPlacing } from "./order.place";
export { OrderRequestResolver } from "./order-request.resolver";
export { OrderRequestService } from "./order-request.service";
export { OrderResolver } from "./order.resolver";
export { addRevision } from "./order-revision.repository";
export { termsFrom } from "./order.terms";
export { OrderClockwork } from "./order.clockwork";
export { OrderAllocationResolver } from "./order-allocation.resolver";
export { OrderAllocationService } from "./order-allocation.service";
export { draftOrder, numberConflicts, whyNotSeller } from "./order.place";
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
export { NumberTaken, OfferExpired } from "./order.problems";
export { priced, type LineTerms, type Terms } from "./order.terms";
export { enter, go, onOrder, type Moving, type Orders, type Scene } from "./order.acting";
export { whyGateNotPassed, type OpenGate, type OpenGates } from "./order.gates";
export { GateNotPassed } from "./order.problems";
export { linesOf, touch } from "./order.repository";
export { partyOf, whyNot } from "./order.rules";
