import { OrderStatus } from "@weft/schema";
import type { WriteContext } from "../../platform/write";
import { go, onOrder, type Orders } from "./order.acting";
import type { CompleteOrderInput, MarkOrderReadyInput, StartProductionInput } from "./order.inputs";
import { whyNot, whyNotStart } from "./order.rules";

/** An agreed order is carried out. */
export class OrderFulfilment {
  constructor(private readonly orders: Orders) {}

  /** The seller begins to make it. */
  start(context: WriteContext, input: StartProductionInput): Promise<object> {
    const intent = { mutation: "startProduction", permission: "order:produce", input } as const;
    return onOrder(this.orders, context, intent, async scene => {
      const { order, party } = scene;
      return (
        whyNot(order.status, OrderStatus.IN_PRODUCTION, party) ??
        whyNotStart(order, false) ??
        go(scene, OrderStatus.IN_PRODUCTION)
      );
    });
  }

  /** The seller has made it. */
  ready(context: WriteContext, input: MarkOrderReadyInput): Promise<object> {
    const intent = { mutation: "markOrderReady", permission: "order:produce", input } as const;
    return onOrder(this.orders, context, intent, async scene => {
      const { order, party } = scene;
      return whyNot(order.status, OrderStatus.READY, party) ?? go(scene, OrderStatus.READY);
    });
  }

  /** The buyer has no claims. */
  complete(context: WriteContext, input: CompleteOrderInput): Promise<object> {
    const intent = { mutation: "completeOrder", permission: "order:accept", input } as const;
    return onOrder(this.orders, context, intent, async scene => {
      const { order, party } = scene;
      return whyNot(order.status, OrderStatus.COMPLETED, party) ?? go(scene, OrderStatus.COMPLETED);
    });
  }
}
