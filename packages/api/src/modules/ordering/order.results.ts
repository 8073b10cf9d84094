import { IllegalTransition } from "../../platform/machine";
import { answerOf } from "../../platform/problem";
import { StaleVersion } from "../../platform/version";
import { OrderRequestType } from "./order-request.types";
import {
  LineAllocated,
  NumberTaken,
  OfferExpired,
  OrderIncomplete,
  RequestClosed,
  RequestOpen,
  SampleNotApproved,
} from "./order.problems";
import { OrderType } from "./order.types";

const orderOr = (name: string, ...problems: Parameters<typeof answerOf>[3][]) =>
  answerOf(name, OrderType, "Order", ...problems);
const movedOr = (name: string, ...problems: Parameters<typeof answerOf>[3][]) =>
  orderOr(name, StaleVersion, IllegalTransition, ...problems);

export const CreateOrderResult = orderOr("CreateOrderResult", NumberTaken);
export const UpdateOrderDraftResult = movedOr("UpdateOrderDraftResult", NumberTaken, LineAllocated);
export const SubmitOrderResult = movedOr("SubmitOrderResult", OrderIncomplete);
export const AcceptOrderResult = movedOr("AcceptOrderResult", OfferExpired, LineAllocated);
export const RejectOrderResult = movedOr("RejectOrderResult");
export const CounterOrderResult = movedOr(
  "CounterOrderResult",
  ...[OfferExpired, OrderIncomplete, LineAllocated],
);
export const CancelOrderResult = movedOr("CancelOrderResult", RequestOpen);
export const CloseOrderShortResult = movedOr("CloseOrderShortResult", RequestOpen);
export const StartProductionResult = movedOr("StartProductionResult", SampleNotApproved);
export const MarkOrderReadyResult = movedOr("MarkOrderReadyResult");
export const CompleteOrderResult = movedOr("CompleteOrderResult");

const requestOr = (name: string, ...problems: Parameters<typeof answerOf>[3][]) =>
  answerOf(name, OrderRequestType, "OrderRequest", StaleVersion, ...problems);

export const RequestOrderChangeResult = requestOr(
  "RequestOrderChangeResult",
  ...[IllegalTransition, OrderIncomplete, LineAllocated, RequestOpen],
);
export const ConfirmOrderRequestResult = requestOr(
  "ConfirmOrderRequestResult",
  ...[IllegalTransition, RequestClosed, OrderIncomplete, LineAllocated],
);
export const DeclineOrderRequestResult = requestOr("DeclineOrderRequestResult", RequestClosed);
export const WithdrawOrderRequestResult = requestOr("WithdrawOrderRequestResult", RequestClosed);
