import { Arg, ID, Query, Resolver, Root } from "type-graphql";
import { ComputedRoot, Reference } from "../../graph";
import { OrderLineType, OrderType } from "../ordering";
import { LotType } from "../product";
import { orderIdArgument } from "./order.asked";
import { toReconcile } from "./reconciliation.asking";
import { reconciled, type ToReconcile } from "./reconciliation.rules";
import { QuantityReconciliationType } from "./reconciliation.types";

/** It looks at orders on both sides, their lots and their shipments. */
const COST = 500;

const line = (id: string): Reference => new Reference(OrderLineType, id);
const lot = (id: string): Reference => new Reference(LotType, id);

@Resolver()
export class ReconciliationResolver {
  @ComputedRoot({
    args: { orderId: orderIdArgument },
    forms: ["ORDER"],
    formOf: () => "ORDER",
    needs: toReconcile,
    costOf: () => COST,
  })
  @Query(() => QuantityReconciliationType, {
    nullable: true,
    description:
      "For the organization in the middle, of an order it sold: ordered, bought, made, used, sent and received quantities, with what is missing or left. Null for everybody else, its buyer too.",
  })
  quantityReconciliation(
    @Arg("orderId", () => ID, { description: "An order the viewer sold." }) _orderId: string,
    @Root() told: ToReconcile | null,
  ): QuantityReconciliationType | null {
    if (!told) return null;
    const { orderId, lines, purchases, made, used } = reconciled(told);
    return {
      order: new Reference(OrderType, orderId),
      lines: lines.map(({ id, allocated, ...one }) => ({
        ...one,
        line: line(id),
        allocated: allocated.map(({ upstreamLineId, quantity }) => ({
          upstreamLine: line(upstreamLineId),
          quantity,
        })),
      })),
      purchases: purchases.map(({ id, ...one }) => ({ ...one, line: line(id) })),
      made: made.map(({ id, ...one }) => ({ ...one, lot: lot(id) })),
      used: used.map(({ id, ...one }) => ({ ...one, lot: lot(id) })),
    };
  }
}
