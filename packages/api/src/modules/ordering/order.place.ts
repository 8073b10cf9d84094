import { OrderParty, OrderStatus, OrganizationStatus, localDateIn } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { badUserInput, notFound } from "../../platform/failure";
import type { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import { together } from "../../platform/together";
import { uuidOf } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { findParties, OrganizationType, trades, type Party } from "../organization";
import { go, onOrder, type Orders, type Scene } from "./order.acting";
import { whyAllocated } from "./order-allocation.repository";
import { addRevision, nextRevision } from "./order-revision.repository";
import type { Order } from "./order.entity";
import type { CreateOrderInput, SubmitOrderInput, UpdateOrderDraftInput } from "./order.inputs";
import { currencyOf, noTerms, numberOf, termsOf } from "./order.parsing";
import { NumberTaken, type LineAllocated, type OrderIncomplete } from "./order.problems";
import { mustBeOrderable, writerOf } from "./order.products";
import * as orders from "./order.repository";
import { whyNotEdit, whyNotOffer, whyNotSubmit } from "./order.rules";
import type { Terms } from "./order.terms";

type WhyNotUpdate = IllegalTransition | NumberTaken | LineAllocated;
type WhyNotSubmit = IllegalTransition | OrderIncomplete;

/** A buyer writes an order down and sends it off. */
export class OrderPlacing {
  constructor(private readonly orders: Orders) {}

  /** A draft, which nobody but its buyer sees. */
  create(context: WriteContext, input: CreateOrderInput): Answered<Order | NumberTaken> {
    const now = this.orders.clock.now();
    const number = numberOf(input.number);
    const terms = termsOf(input, noTerms(currencyOf(input.currency)), now);
    const { organizationId: buyerId } = context.viewer.mustBeSomebody();
    const intent = { mutation: "createOrder", permission: "order:create", input } as const;
    return write<Order, NumberTaken>(this.orders.db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      act.conflicts(numberConflicts(number));
      const sellerId = uuidOf(OrganizationType, input.sellerId);
      const [, order] = await together(
        mustTakeOrders(tx, sellerId, buyerId),
        draftOrder(tx, { number, kind: input.kind, buyerId, sellerId }, terms, now),
      );
      return order;
    });
  }

  /** Other terms, or another seller, while nobody else has seen it. */
  updateDraft(
    context: WriteContext,
    input: UpdateOrderDraftInput,
  ): Answered<Order | StaleVersion | WhyNotUpdate> {
    const number = input.number ? numberOf(input.number) : null;
    const intent = {
      ...{ mutation: "updateOrderDraft", permission: "order:create" as const, input },
      conflicts: numberConflicts(number ?? ""),
    };
    return onOrder<Order, WhyNotUpdate>(
      this.orders,
      context,
      intent,
      async ({ tx, order, byId, party, now }) => {
        const problem = whyNotEdit(order);
        if (problem) return problem;
        const terms = termsOf(input, await orders.termsNow(tx, order), now);
        const { sellerId: seller, kind } = input;
        const sellerId = seller ? uuidOf(OrganizationType, seller) : order.sellerId;
        if (seller) await mustTakeOrders(tx, sellerId, byId);
        await mustBeOrderable(tx, terms, writerOf({ buyerId: byId, sellerId }, party));
        const as = {
          number: number ?? order.number,
          kind: kind ?? order.kind,
          buyerId: byId,
          sellerId,
        };
        const allocated = await whyAllocated(tx, order, terms, byId);
        if (allocated) return allocated;
        await orders.renameDraft(tx, order, as);
        await orders.replaceTerms(tx, order, terms);
        return order;
      },
    );
  }

  /** The offer goes to the seller. */
  submit(
    context: WriteContext,
    input: SubmitOrderInput,
  ): Answered<Order | StaleVersion | WhyNotSubmit> {
    const intent = { mutation: "submitOrder", permission: "order:submit", input } as const;
    return onOrder<Order, WhyNotSubmit>(this.orders, context, intent, async scene => {
      const { tx, order, byId, party, now } = scene;
      const illegal = whyNotSubmit(order.status, party);
      if (illegal) return illegal;
      const [terms, circumstances, revision] = await together(
        orders.termsNow(tx, order),
        occasion(scene),
        nextRevision(tx, order),
      );
      const incomplete = whyNotOffer(terms, circumstances);
      if (incomplete) return incomplete;
      await together(
        addRevision(tx, order, terms, { number: revision, byId, at: now }),
        go(scene, OrderStatus.SUBMITTED, { revision, placedAt: now }),
      );
      return order;
    });
  }
}

/**
 * The one way an order comes into being: a draft its buyer alone sees, with its first event. The number is the buyer's;
 * used twice it violates `uq_purchase_order__buyer_id__number`, which `numberConflicts` answers.
 */
export async function draftOrder(
  tx: EntityManager,
  order: orders.NewOrder,
  terms: Terms,
  now: Date,
): Promise<Order> {
  await mustBeOrderable(tx, terms, writerOf(order, OrderParty.BUYER));
  return orders.insertDraft(tx, order, terms, now);
}

/** The circumstances an offer is judged in. */
export async function occasion({ tx, order, now }: Scene) {
  const parties = await findParties(tx, [order.buyerId, order.sellerId]);
  const countries = new Set(parties.map(({ country }) => country));
  return { crossBorder: countries.size > 1, today: localDateIn(now), now };
}

async function mustTakeOrders(tx: EntityManager, sellerId: string, buyerId: string): Promise<void> {
  const [seller] = await findParties(tx, [sellerId]);
  if (!seller || seller.status === OrganizationStatus.PENDING) throw notFound();
  const reason = whyNotSeller(seller, buyerId);
  if (reason) throw badUserInput(reason[1], { path: ["input", "sellerId"], reason: reason[0] });
}

/** Why nobody, or not this buyer, can order from this organization: a reason and a sentence. */
export function whyNotSeller(seller: Party, buyerId: string): readonly [string, string] | null {
  if (seller.id === buyerId) return ["SELF", "Nobody orders from themselves."];
  if (seller.status !== OrganizationStatus.VERIFIED)
    return ["NOT_VERIFIED", "This organization may not act at present."];
  return trades(seller) ? null : ["NOT_TRADING", "This organization does not take orders."];
}

export const numberConflicts = (number: string) => ({
  uq_purchase_order__buyer_id__number: () => new NumberTaken(number),
});
