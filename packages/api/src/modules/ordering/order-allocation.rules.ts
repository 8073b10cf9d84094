import {
  compareDecimals,
  convertQuantity,
  type DecimalText,
  type FabricMeasure,
  OrderStatus,
  type Parsed,
  subtractDecimals,
  type UnitCode,
} from "@weft/schema";
import { AllocationReleased, OrderEnded, OverAllocated } from "./order.problems";
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
