import { OrderParty, OrderStatus, type Permission } from "@weft/schema";
import type { Order } from "../ordering";

const { ACCEPTED, IN_PRODUCTION, READY, PARTIALLY_DELIVERED, QUALITY_HOLD } = OrderStatus;

/** In these goods move, and can be stopped. */
const underWay: readonly OrderStatus[] = [IN_PRODUCTION, READY, PARTIALLY_DELIVERED];

type Standing = Pick<Order, "status">;

/** Goods of it can be shipped, received and stopped. */
export const isUnderWay = ({ status }: Standing): boolean => underWay.includes(status);

/** Both agreed on it, and it has not been delivered in full or ended otherwise. */
export const isCarriedOut = ({ status }: Standing): boolean =>
  isUnderWay({ status }) || status === ACCEPTED || status === QUALITY_HOLD;

/** Goods are moved and stopped by other people than those who buy and sell. */
export const eitherSide = (permission: Permission): Readonly<Record<OrderParty, Permission>> => ({
  [OrderParty.BUYER]: permission,
  [OrderParty.SELLER]: permission,
});
