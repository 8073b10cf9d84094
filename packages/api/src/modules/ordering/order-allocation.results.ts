import { answerOf } from "../../platform/problem";
import { OrderAllocationType } from "./order-allocation.types";
import {
  AllocationCycle,
  AllocationExists,
  AllocationReleased,
  OrderEnded,
  OverAllocated,
} from "./order.problems";

export const AllocateOrderLineResult = answerOf(
  "AllocateOrderLineResult",
  OrderAllocationType,
  "OrderAllocation",
  ...[OverAllocated, AllocationCycle, AllocationExists, OrderEnded],
);
export const ReleaseAllocationResult = answerOf(
  "ReleaseAllocationResult",
  OrderAllocationType,
  "OrderAllocation",
  AllocationReleased,
);
