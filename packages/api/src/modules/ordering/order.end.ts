import { OrderRequestKind, OrderStatus } from "@weft/schema";
import type { WriteContext } from "../../platform/write";
import { go, onOrder, type Orders, type Scene } from "./order.acting";
import { ask } from "./order-request.asking";
import type { CancelOrderInput, CloseOrderShortInput } from "./order.inputs";
import { reasonOf } from "./order.parsing";
import { somethingDelivered } from "./order.repository";
import { takesBoth, whyNot, whyNotEnd } from "./order.rules";
import type { IllegalTransition } from "../../platform/machine";

/** An order ends before everything was delivered. */
export class OrderEnding {
  constructor(private readonly orders: Orders) {}

  /** Before it is accepted the buyer just does it; afterwards either party asks and the other confirms. */
  cancel(context: WriteContext, input: CancelOrderInput): Promise<object> {
    const reason = reasonOf(input.reason);
    const intent = { mutation: "cancelOrder", permission: "order:cancel", input } as const;
    return onOrder(this.orders, context, intent, async scene => {
      const { order, party } = scene;
      if (!takesBoth(order.status, OrderStatus.CANCELLED))
        return (
          whyNot(order.status, OrderStatus.CANCELLED, party) ??
          go(scene, OrderStatus.CANCELLED, { reason })
        );
      const impossible = await whyCannotEnd(scene, OrderStatus.CANCELLED);
      return impossible ?? ask(scene, { kind: OrderRequestKind.CANCELLATION, reason });
    });
  }

  /** Either party asks to leave it at what was delivered. */
  closeShort(context: WriteContext, input: CloseOrderShortInput): Promise<object> {
    const reason = reasonOf(input.reason);
    const intent = { mutation: "closeOrderShort", permission: "order:cancel", input } as const;
    return onOrder(this.orders, context, intent, async scene => {
      const impossible = await whyCannotEnd(scene, OrderStatus.CLOSED_SHORT);
      return impossible ?? ask(scene, { kind: OrderRequestKind.CLOSE_SHORT, reason });
    });
  }
}

/** What stands in the way of ending it like this, whoever asks. */
export const whyCannotEnd = async (
  { tx, order }: Scene,
  to: OrderStatus,
): Promise<IllegalTransition | null> => whyNotEnd(order, to, await somethingDelivered(tx, order));
