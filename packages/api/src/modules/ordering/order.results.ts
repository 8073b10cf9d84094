import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { OrderRequest } from "./order-request.entity";
import { Order } from "./order.entity";
import {
  GateNotPassed,
  LineAllocated,
  LineInUse,
  NumberTaken,
  OfferExpired,
  OrderIncomplete,
  RequestClosed,
  RequestOpen,
  SampleNotApproved,
} from "./order.problems";

export const CreateOrderResult = answerOf("CreateOrderResult", Order, NumberTaken);
export const UpdateOrderDraftResult = answerOf(
  "UpdateOrderDraftResult",
  Order,
  ...[StaleVersion, IllegalTransition, NumberTaken, LineAllocated],
);
export const SubmitOrderResult = answerOf(
  "SubmitOrderResult",
  Order,
  ...[StaleVersion, IllegalTransition, OrderIncomplete],
);
export const AcceptOrderResult = answerOf(
  "AcceptOrderResult",
  Order,
  ...[StaleVersion, IllegalTransition, OfferExpired, LineAllocated],
);
export const RejectOrderResult = answerOf(
  "RejectOrderResult",
  Order,
  ...[StaleVersion, IllegalTransition],
);
export const CounterOrderResult = answerOf(
  "CounterOrderResult",
  Order,
  ...[StaleVersion, IllegalTransition, OfferExpired, OrderIncomplete, LineAllocated],
);
export const CancelOrderResult = answerOf(
  "CancelOrderResult",
  Order,
  ...[StaleVersion, IllegalTransition, RequestOpen],
);
export const CloseOrderShortResult = answerOf(
  "CloseOrderShortResult",
  Order,
  ...[StaleVersion, IllegalTransition, RequestOpen],
);
export const StartProductionResult = answerOf(
  "StartProductionResult",
  Order,
  ...[StaleVersion, IllegalTransition, SampleNotApproved],
);
export const MarkOrderReadyResult = answerOf(
  "MarkOrderReadyResult",
  Order,
  ...[StaleVersion, IllegalTransition, GateNotPassed],
);
export const CompleteOrderResult = answerOf(
  "CompleteOrderResult",
  Order,
  ...[StaleVersion, IllegalTransition],
);

export const RequestOrderChangeResult = answerOf(
  "RequestOrderChangeResult",
  OrderRequest,
  ...[StaleVersion, IllegalTransition, OrderIncomplete, LineAllocated, LineInUse, RequestOpen],
);
export const ConfirmOrderRequestResult = answerOf(
  "ConfirmOrderRequestResult",
  OrderRequest,
  ...[StaleVersion, IllegalTransition, RequestClosed, OrderIncomplete, LineAllocated, LineInUse],
);
export const DeclineOrderRequestResult = answerOf(
  "DeclineOrderRequestResult",
  OrderRequest,
  ...[StaleVersion, RequestClosed],
);
export const WithdrawOrderRequestResult = answerOf(
  "WithdrawOrderRequestResult",
  OrderRequest,
  ...[StaleVersion, RequestClosed],
);
