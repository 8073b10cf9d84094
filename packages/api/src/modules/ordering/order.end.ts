import { OrderRequestKind, OrderStatus } from "@weft/schema";
import type { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import type { Answered, WriteContext } from "../../platform/write";
import { go, onOrder, type Orders, type Scene } from "./order.acting";
import { ask } from "./order-request.asking";
import type { Order } from "./order.entity";
import type { CancelOrderInput, CloseOrderShortInput } from "./order.inputs";
import { reasonOf } from "./order.parsing";
import type { RequestOpen } from "./order.problems";
import { somethingDelivered } from "./order.repository";
import { takesBoth, whyNot, whyNotEnd } from "./order.rules";

type WhyNot = IllegalTransition | RequestOpen;
type Ended = Answered<Order | WhyNot | StaleVersion>;

/** An order ends before everything was delivered. */
export class OrderEnding {
  constructor(private readonly orders: Orders) {}

  /** Before it is accepted the buyer just does it; afterwards either party asks and the other confirms. */
  cancel(context: WriteContext, input: CancelOrderInput): Ended {
    const reason = reasonOf(input.reason);
    const intent = { mutation: "cancelOrder", permission: "order:cancel", input } as const;
    return onOrder<Order, WhyNot>(this.orders, context, intent, async scene => {
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
  closeShort(context: WriteContext, input: CloseOrderShortInput): Ended {
    const reason = reasonOf(input.reason);
    const intent = { mutation: "closeOrderShort", permission: "order:cancel", input } as const;
    return onOrder<Order, WhyNot>(this.orders, context, intent, async scene => {
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
