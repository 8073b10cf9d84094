import { OrderStatus } from "@weft/schema";
import type { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import type { Answered, WriteContext } from "../../platform/write";
import { go, onOrder, type Orders } from "./order.acting";
import type { Order } from "./order.entity";
import type { CompleteOrderInput, MarkOrderReadyInput, StartProductionInput } from "./order.inputs";
import { whyGateNotPassed } from "./order.gates";
import type { GateNotPassed, SampleNotApproved } from "./order.problems";
import { whyNot, whyNotStart } from "./order.rules";

type Moved<Why = never> = Answered<Order | StaleVersion | IllegalTransition | Why>;

/** An agreed order is carried out. */
export class OrderFulfilment {
  constructor(private readonly orders: Orders) {}

  /** The seller begins to make it. */
  start(context: WriteContext, input: StartProductionInput): Moved<SampleNotApproved> {
    const intent = { mutation: "startProduction", permission: "order:produce", input } as const;
    return onOrder<Order, IllegalTransition | SampleNotApproved>(
      this.orders,
      context,
      intent,
      async scene => {
        const { tx, order, party } = scene;
        return (
          whyNot(order.status, OrderStatus.IN_PRODUCTION, party) ??
          whyNotStart(order, await this.orders.sampleApproved(tx, order.id)) ??
          go(scene, OrderStatus.IN_PRODUCTION)
        );
      },
    );
  }

  /** The seller has made it. */
  ready(context: WriteContext, input: MarkOrderReadyInput): Moved<GateNotPassed> {
    const intent = { mutation: "markOrderReady", permission: "order:produce", input } as const;
    type WhyNot = IllegalTransition | GateNotPassed;
    return onOrder<Order, WhyNot>(this.orders, context, intent, async scene => {
      const { tx, order, party } = scene;
      const impossible =
        whyNot(order.status, OrderStatus.READY, party) ??
        (await whyGateNotPassed(this.orders.openGates, tx, order));
      if (impossible) return impossible;
      await this.orders.gatesPassed(tx, order, null, scene.now);
      return go(scene, OrderStatus.READY);
    });
  }

  /** The buyer has no claims. */
  complete(context: WriteContext, input: CompleteOrderInput): Moved {
    const intent = { mutation: "completeOrder", permission: "order:accept", input } as const;
    return onOrder<Order, IllegalTransition>(this.orders, context, intent, async scene => {
      const { order, party } = scene;
      return whyNot(order.status, OrderStatus.COMPLETED, party) ?? go(scene, OrderStatus.COMPLETED);
    });
  }
}
