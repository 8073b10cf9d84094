import { answerOf } from "../../platform/answer";
import { OrderAllocation } from "./order-allocation.entity";
import {
  AllocationCycle,
  AllocationExists,
  AllocationReleased,
  OrderEnded,
  OverAllocated,
  RequestOpen,
} from "./order.problems";

export const AllocateOrderLineResult = answerOf(
  "AllocateOrderLineResult",
  OrderAllocation,
  ...[OverAllocated, AllocationCycle, AllocationExists, OrderEnded, RequestOpen],
);
export const ReleaseAllocationResult = answerOf(
  "ReleaseAllocationResult",
  OrderAllocation,
  AllocationReleased,
);
