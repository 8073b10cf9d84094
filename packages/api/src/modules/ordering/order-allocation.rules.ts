import {
  compareDecimals,
  convertQuantity,
  decimal,
  type DecimalText,
  type FabricMeasure,
  OrderRequestKind,
  OrderStatus,
  type Parsed,
  subtractDecimals,
  type UnitCode,
} from "@weft/schema";
import { AllocationReleased, OrderEnded, OverAllocated, RequestOpen } from "./order.problems";
import type { OrderAllocation } from "./order-allocation.entity";
import type { Order } from "./order.entity";

const dead: readonly OrderStatus[] = [
  OrderStatus.REJECTED,
  OrderStatus.EXPIRED,
  OrderStatus.CANCELLED,
];
const over: readonly OrderStatus[] = [...dead, OrderStatus.COMPLETED, OrderStatus.CLOSED_SHORT];

type Standing = Pick<Order, "status">;

/** What was bought can be meant for something long after it came; what was sold is done with when it ends. */
export function whyNotPlan(downstream: Standing, upstream: Standing): OrderEnded | null {
  if (over.includes(downstream.status)) return new OrderEnded(downstream.status);
  return dead.includes(upstream.status) ? new OrderEnded(upstream.status) : null;
}

interface Wished {
  readonly quantity: string | null;
  readonly unit: string | null;
}

/** Nothing more is planned with a line that the planner has asked to take away, or to count in another unit. */
export const whyWished = (
  sold: Wished | null,
  bought: Wished | null,
  upstream: { readonly unit: string },
): RequestOpen | null =>
  sold?.quantity === null || (bought && bought.unit !== upstream.unit)
    ? new RequestOpen(OrderRequestKind.CHANGE)
    : null;

/** What is sure to be ordered of a line: as it stands, or less if the planner has asked for less. */
export function leastOf(line: { readonly quantity: string }, wished: Wished | null): DecimalText {
  const stands = decimal(line.quantity);
  const asked = wished?.quantity ? decimal(wished.quantity) : stands;
  return compareDecimals(asked, stands) < 0 ? asked : stands;
}

/** No more of a line is meant for something than was ordered. */
export function whyTooMuch(
  asked: DecimalText,
  ordered: DecimalText,
  taken: DecimalText,
): OverAllocated | null {
  const free = subtractDecimals(ordered, taken);
  return compareDecimals(asked, free) > 0 ? new OverAllocated(free) : null;
}

/** A quantity in the unit of the line it is taken from, by the exact factors. */
export const inUnitOf = (
  line: { readonly unit: string; readonly fabric: FabricMeasure | null },
  value: DecimalText,
  unit: UnitCode,
): Parsed<DecimalText> => convertQuantity({ value, unit }, line.unit as UnitCode, line.fabric);

export const whyNotRelease = ({
  releasedAt,
}: Pick<OrderAllocation, "releasedAt">): AllocationReleased | null =>
  releasedAt === null ? null : new AllocationReleased();
