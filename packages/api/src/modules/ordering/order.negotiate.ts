import { OrderStatus } from "@weft/schema";
import type { IllegalTransition } from "../../platform/machine";
import { together } from "../../platform/together";
import type { StaleVersion } from "../../platform/version";
import type { Answered, WriteContext } from "../../platform/write";
import { go, onOrder, type Orders, type Scene } from "./order.acting";
import { whyAllocated } from "./order-allocation.repository";
import { addRevision, nextRevision } from "./order-revision.repository";
import type { Order } from "./order.entity";
import type { AcceptOrderInput, CounterOrderInput, RejectOrderInput } from "./order.inputs";
import { reasonOf, termsOf } from "./order.parsing";
import { occasion } from "./order.place";
import type { LineAllocated, OfferExpired, OrderIncomplete } from "./order.problems";
import { mustBeOrderable, writerOf } from "./order.products";
import * as orders from "./order.repository";
import { afterCounter, whyExpired, whyNot, whyNotOffer } from "./order.rules";

type Moved<Why = never> = Answered<Order | StaleVersion | Why>;
type WhyNotAccept = IllegalTransition | OfferExpired | LineAllocated;
type WhyNotCounter = WhyNotAccept | OrderIncomplete;

/** The two parties answer each other until one says yes, or no. */
export class OrderNegotiation {
  constructor(private readonly orders: Orders) {}

  /** Whoever has the offer before them says yes: its revision is frozen. */
  accept(context: WriteContext, input: AcceptOrderInput): Moved<WhyNotAccept> {
    const intent = { mutation: "acceptOrder", permission: "order:accept", input } as const;
    return onOrder<Order, WhyNotAccept>(this.orders, context, intent, async scene => {
      const { order, party, now } = scene;
      return (
        whyNot(order.status, OrderStatus.ACCEPTED, party) ??
        whyExpired(order, now) ??
        (await whyCountedOn(scene)) ??
        go(scene, OrderStatus.ACCEPTED, { agreedRevision: order.revision })
      );
    });
  }

  /** The seller says no, and why. */
  reject(context: WriteContext, input: RejectOrderInput): Moved<IllegalTransition> {
    const reason = reasonOf(input.reason);
    const intent = { mutation: "rejectOrder", permission: "order:reject", input } as const;
    return onOrder<Order, IllegalTransition>(this.orders, context, intent, async scene => {
      const { order, party } = scene;
      return (
        whyNot(order.status, OrderStatus.REJECTED, party) ??
        go(scene, OrderStatus.REJECTED, { reason })
      );
    });
  }

  /** Whoever has the offer before them answers with other terms, and the other one is to answer. */
  counter(context: WriteContext, input: CounterOrderInput): Moved<WhyNotCounter> {
    const reason = input.reason ? reasonOf(input.reason) : null;
    const intent = { mutation: "counterOrder", permission: "order:counter", input } as const;
    return onOrder<Order, WhyNotCounter>(this.orders, context, intent, async scene => {
      const { tx, order, byId, party, now } = scene;
      const to = afterCounter(order.status);
      const impossible = whyNot(order.status, to, party) ?? whyExpired(order, now);
      if (impossible) return impossible;
      const [before, circumstances, revision] = await together(
        orders.termsNow(tx, order),
        occasion(scene),
        nextRevision(tx, order),
      );
      const terms = termsOf(input, before, now);
      const [, allocated] = await together(
        mustBeOrderable(tx, terms, writerOf(order, party)),
        whyAllocated(tx, order, terms, byId),
      );
      const refused = whyNotOffer(terms, circumstances) ?? allocated;
      if (refused) return refused;
      await together(
        orders.replaceTerms(tx, order, terms),
        addRevision(tx, order, terms, { number: revision, byId, at: now }),
        go(scene, to, { revision, reason }),
      );
      return order;
    });
  }
}

/** The other one's counter-offer may leave less than whoever accepts it has planned with. */
async function whyCountedOn({ tx, order, byId }: Scene): Promise<LineAllocated | null> {
  if (order.status !== OrderStatus.COUNTERED) return null;
  const terms = await orders.termsNow(tx, order);
  return whyAllocated(tx, order, terms, byId);
}
