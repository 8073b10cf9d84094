import { NoticeKind } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { globalId } from "../../graph";
import type { News } from "../../platform/news";
import type { Order } from "../ordering";
import type { Hold } from "./hold.entity";
import type { OrderDelay } from "./order-delay.entity";
import type { Receipt } from "./receipt.entity";
import type { Shipment } from "./shipment.entity";

export const shipmentSent = ({ id, receiverId: recipientId, shippedAt: at }: Shipment): News[] => [
  { recipientId, kind: NoticeKind.SHIPMENT_SENT, subjectId: globalId("shp", id), at },
];

export const receiptRecorded = (
  { id, receivedAt: at }: Receipt,
  { sellerId: recipientId }: Pick<Order, "sellerId">,
): News[] => [
  { recipientId, kind: NoticeKind.RECEIPT_RECORDED, subjectId: globalId("rcp", id), at },
];

export const orderDelayed = (
  { id, at }: OrderDelay,
  { buyerId: recipientId }: Pick<Order, "buyerId">,
): News[] => [{ recipientId, kind: NoticeKind.ORDER_DELAYED, subjectId: globalId("dly", id), at }];

/** Everybody who sees the hold, apart from who did it. */
export const holdMoved = (
  { id, placedAt, releasedAt }: Hold,
  knownTo: readonly string[],
  byId: string | null,
): News[] =>
  [...new Set(knownTo)]
    .filter(recipientId => recipientId !== byId)
    .map(recipientId => ({
      recipientId,
      kind: releasedAt === null ? NoticeKind.HOLD_PLACED : NoticeKind.HOLD_LIFTED,
      subjectId: globalId("hld", id),
      at: releasedAt ?? placedAt,
    }));

type FromUpstream =
  NoticeKind.UPSTREAM_HELD | NoticeKind.UPSTREAM_RELEASED | NoticeKind.UPSTREAM_DELAYED;

interface Upstream {
  readonly orderId: string;
  /** The one line it is about; null for the whole order. */
  readonly lineId: string | null;
}

/**
 * Whoever bought what this was bought for hears that something behind its order happened: its own order is the
 * subject, and nobody behind its seller is named. An order that has ended is nobody's worry any more.
 */
export async function newsDownstream(
  tx: EntityManager,
  kind: FromUpstream,
  { orderId, lineId }: Upstream,
  at: Date,
): Promise<News[]> {
  const found: { id: string; buyerId: string }[] = await tx.query(
    `SELECT DISTINCT o.id, o.buyer_id AS "buyerId"
       FROM order_allocation a JOIN purchase_order o ON o.id = a.downstream_order_id
      WHERE a.upstream_order_id = $1 AND a.released_at IS NULL AND o.revision > 0
        AND ($2::uuid IS NULL OR a.upstream_line_id = $2)
        AND o.status IN ('ACCEPTED', 'IN_PRODUCTION', 'READY', 'QUALITY_HOLD', 'PARTIALLY_DELIVERED')
      ORDER BY o.id`,
    [orderId, lineId],
  );
  return found.map(({ id, buyerId: recipientId }) => ({
    ...{ recipientId, kind, subjectId: globalId("ord", id), at },
  }));
}
