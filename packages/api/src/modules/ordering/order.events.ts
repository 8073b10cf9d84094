import { NoticeKind, OrderStatus } from "@weft/schema";
import type { News } from "../../platform/news";
import { globalId } from "../../graph";
import type { OrderRequest } from "./order-request.entity";
import type { Order } from "./order.entity";

/** What is no news to anybody: a draft is its buyer's own. */
const kinds: Readonly<Record<Exclude<OrderStatus, OrderStatus.DRAFT>, NoticeKind>> = {
  SUBMITTED: NoticeKind.ORDER_SUBMITTED,
  COUNTERED: NoticeKind.ORDER_COUNTERED,
  ACCEPTED: NoticeKind.ORDER_ACCEPTED,
  REJECTED: NoticeKind.ORDER_REJECTED,
  EXPIRED: NoticeKind.ORDER_EXPIRED,
  IN_PRODUCTION: NoticeKind.ORDER_IN_PRODUCTION,
  READY: NoticeKind.ORDER_READY,
  QUALITY_HOLD: NoticeKind.ORDER_QUALITY_HOLD,
  PARTIALLY_DELIVERED: NoticeKind.ORDER_PARTIALLY_DELIVERED,
  DELIVERED: NoticeKind.ORDER_DELIVERED,
  COMPLETED: NoticeKind.ORDER_COMPLETED,
  CANCELLED: NoticeKind.ORDER_CANCELLED,
  CLOSED_SHORT: NoticeKind.ORDER_CLOSED_SHORT,
};

type Moved = Pick<Order, "id" | "buyerId" | "sellerId" | "status" | "statusSince" | "revision">;

const subject = (id: string): string => globalId("ord", id);

/** The parties other than the one who did it; nobody is told of an order that was never offered. */
export function orderMoved(order: Moved, byId: string | null): News[] {
  const { id, buyerId, sellerId, status, statusSince: at, revision } = order;
  if (status === OrderStatus.DRAFT || revision === 0) return [];
  const told = [buyerId, sellerId].filter(recipientId => recipientId !== byId);
  return told.map(recipientId => ({
    ...{ recipientId, kind: kinds[status], subjectId: subject(id), at },
  }));
}

/** The organization in the middle hears that what it bought for the order may not be needed. */
export const downstreamEnded = (
  { sellerId: recipientId, statusSince: at }: Pick<Order, "sellerId" | "statusSince">,
  upstreamOrderIds: readonly string[],
): News[] =>
  upstreamOrderIds.map(id => ({
    ...{ recipientId, kind: NoticeKind.DOWNSTREAM_ENDED, subjectId: subject(id), at },
  }));

type Asking = Pick<OrderRequest, "id" | "byId" | "status">;

const answers: Readonly<Record<OrderRequest["status"], NoticeKind | null>> = {
  OPEN: NoticeKind.ORDER_REQUEST_OPENED,
  CONFIRMED: NoticeKind.ORDER_REQUEST_CONFIRMED,
  DECLINED: NoticeKind.ORDER_REQUEST_DECLINED,
  WITHDRAWN: NoticeKind.ORDER_REQUEST_WITHDRAWN,
  LAPSED: null,
};

/** A question goes to the other party, its answer back. */
export function requestMoved(
  { buyerId, sellerId }: Pick<Order, "buyerId" | "sellerId">,
  { id, status }: Asking,
  { byId, at }: { readonly byId: string; readonly at: Date },
): News[] {
  const kind = answers[status];
  const recipientId = byId === buyerId ? sellerId : buyerId;
  return kind ? [{ recipientId, kind, subjectId: globalId("orq", id), at }] : [];
}
