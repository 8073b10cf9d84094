import {
  compareDecimals,
  decimal,
  type DecimalText,
  type FabricMeasure,
  parseDecimal,
  parseUnit,
} from "@weft/schema";
import { In, type EntityManager } from "typeorm";
import { badUserInput, forbidden, notFound } from "../../platform/failure";
import { parsedIfSaid, parsedInput } from "../../platform/write-input";
import { together } from "../../platform/together";
import { newId } from "../../platform/uuid";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { fabricOf } from "../product";
import type { Orders } from "./order.acting";
import { OrderAllocation } from "./order-allocation.entity";
import type { AllocateOrderLineInput, ReleaseAllocationInput } from "./order-allocation.inputs";
import { allocatedOf, lockAllocations, wishFor, wouldCircle } from "./order-allocation.repository";
import {
  inUnitOf,
  leastOf,
  whyNotPlan,
  whyNotRelease,
  whyTooMuch,
  whyWished,
} from "./order-allocation.rules";
import { OrderAllocationType } from "./order-allocation.types";
import { OrderLine } from "./order-line.entity";
import { OrderLineType } from "./order-line.types";
import { Order } from "./order.entity";
import { reasonOf } from "./order.parsing";
import {
  AllocationCycle,
  AllocationExists,
  type AllocationReleased,
  type OrderEnded,
  type OverAllocated,
  type RequestOpen,
} from "./order.problems";

type WhyNotAllocate = AllocationCycle | AllocationExists | OrderEnded | OverAllocated | RequestOpen;

interface End {
  readonly line: OrderLine;
  readonly order: Order;
}

/** What the organization in the middle bought for what it sold. */
export class OrderAllocationService {
  constructor(private readonly orders: Orders) {}

  /** A part of what was bought is meant for what was sold. */
  allocate(
    context: WriteContext,
    input: AllocateOrderLineInput,
  ): Answered<OrderAllocation | WhyNotAllocate> {
    const asked = quantityOf(input);
    const intent = {
      mutation: "allocateOrderLine",
      permission: "order:allocate",
      input,
    } as const;
    type Made = OrderAllocation;
    const { db } = this.orders;
    return write<Made, WhyNotAllocate>(db, context, intent, async (tx, act) => {
      act.conflicts({ ux_order_allocation__lines: () => new AllocationExists() });
      const { downstream, upstream } = await bothEnds(tx, act, input);
      const fabric = await fabricOf(tx, upstream.line.materialId);
      const quantity = convert(asked, input, { unit: upstream.line.unit, fabric });
      const problem =
        whyNotPlan(downstream.order, upstream.order) ??
        (await whyNotMeant(tx, quantity, { downstream, upstream }));
      if (problem) return problem;
      const allocation = allocationOf(tx, downstream, upstream, quantity);
      allocation.createdAt = this.orders.clock.now();
      await tx.insert(OrderAllocation, allocation);
      return allocation;
    });
  }

  /** It is meant for that no more. */
  release(
    context: WriteContext,
    input: ReleaseAllocationInput,
  ): Answered<OrderAllocation | AllocationReleased> {
    const releaseReason = reasonOf(input.reason);
    const intent = { mutation: "releaseAllocation", permission: "order:allocate", input } as const;
    type Made = OrderAllocation;
    const { db } = this.orders;
    return write<Made, AllocationReleased>(db, context, intent, async (tx, act) => {
      const { allocationId: id } = input;
      const allocation = act.about(
        await lockVisible<OrderAllocation>(tx, act.viewer, OrderAllocationType, id),
      );
      act.mustBeAllowed(allocation.organizationId);
      const problem = whyNotRelease(allocation);
      if (problem) return problem;
      const changes = { releasedAt: this.orders.clock.now(), releaseReason };
      await tx.update(OrderAllocation, { id: allocation.id }, changes);
      return Object.assign(allocation, changes);
    });
  }
}

/** Both lines with their orders locked, always in the same order, so that no two wait for each other. */
async function bothEnds(
  tx: EntityManager,
  act: Act,
  input: AllocateOrderLineInput,
): Promise<{ readonly downstream: End; readonly upstream: End }> {
  const seen = (id: string) => findVisible<OrderLine>(tx, act.viewer, OrderLineType, id);
  const [sold, bought] = await together(seen(input.downstreamLineId), seen(input.upstreamLineId));
  act.about(sold);
  await lockAllocations(tx);
  const locked = await tx.find(Order, {
    where: { id: In([sold.orderId, bought.orderId]) },
    order: { id: "ASC" },
    lock: { mode: "for_no_key_update" },
  });
  const lines = await tx.find(OrderLine, { where: { id: In([sold.id, bought.id]) } });
  const end = (id: string): End => {
    const line = lines.find(one => one.id === id);
    const order = locked.find(one => one.id === line?.orderId);
    if (!line || !order) throw notFound();
    return { line, order };
  };
  const ends = { downstream: end(sold.id), upstream: end(bought.id) };
  mustBeInTheMiddle(act, ends.downstream.order, ends.upstream.order);
  return ends;
}

function mustBeInTheMiddle(act: Act, downstream: Order, upstream: Order): void {
  act.mustBeAllowed(downstream.sellerId);
  const { organizationId } = act.viewer.mustBeSomebody();
  if (downstream.sellerId !== organizationId) throw forbidden();
  if (upstream.buyerId !== organizationId)
    throw badUserInput("Only what the seller itself bought can be meant for what it sold.", {
      path: ["input", "upstreamLineId"],
      reason: "BUYER_IS_NOT_SELLER",
    });
}

/** What the organization asked for itself binds it until it is answered: the other party is not to find it in the way. */
async function whyNotMeant(
  tx: EntityManager,
  asked: DecimalText,
  { downstream, upstream }: { readonly downstream: End; readonly upstream: End },
): Promise<RequestOpen | OverAllocated | AllocationCycle | null> {
  const { line, order } = upstream;
  const [sold, bought, taken, circles] = await together(
    wishFor(tx, downstream.line, order.buyerId),
    wishFor(tx, line, order.buyerId),
    allocatedOf(tx, line.id),
    wouldCircle(tx, downstream.order.id, order.id),
  );
  return (
    whyWished(sold, bought, line) ??
    whyTooMuch(asked, leastOf(line, bought), decimal(taken)) ??
    (circles ? new AllocationCycle() : null)
  );
}

function quantityOf({ quantity }: AllocateOrderLineInput): DecimalText {
  const path = ["input", "quantity"];
  const limits = { integerDigits: 12, fractionDigits: 6 };
  const value = parsedInput(text => parseDecimal(text, limits), quantity, path);
  if (compareDecimals(value, decimal("0")) <= 0)
    throw badUserInput("A quantity is above zero.", { path, reason: "NOT_POSITIVE" });
  return value;
}

function convert(
  value: DecimalText,
  input: AllocateOrderLineInput,
  line: { readonly unit: string; readonly fabric: FabricMeasure | null },
): DecimalText {
  const path = ["input", "unit"];
  const unit = parsedIfSaid(parseUnit, input.unit, path);
  if (!unit) return value;
  const converted = parsedInput(text => inUnitOf(line, decimal(text), unit), value, path);
  if (converted === "0")
    throw badUserInput("That is nothing in the unit of the upstream line.", {
      path: ["input", "quantity"],
      reason: "TOO_SMALL",
    });
  return converted;
}

const allocationOf = (
  tx: EntityManager,
  downstream: End,
  upstream: End,
  quantity: DecimalText,
): OrderAllocation =>
  tx.create(OrderAllocation, {
    id: newId(),
    organizationId: downstream.order.sellerId,
    downstreamOrderId: downstream.order.id,
    downstreamLineId: downstream.line.id,
    upstreamOrderId: upstream.order.id,
    upstreamLineId: upstream.line.id,
    quantity,
    unit: upstream.line.unit,
  });
