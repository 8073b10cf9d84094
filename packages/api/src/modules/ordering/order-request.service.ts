import { OrderRequestKind, OrderRequestStatus, OrderStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { together } from "../../platform/together";
import type { StaleVersion } from "../../platform/version";
import { findVisible } from "../../platform/visible";
import {
  write,
  type Act,
  type Answered,
  type Intent,
  type WriteContext,
} from "../../platform/write";
import { globalId } from "../../graph";
import { enter, go, onOrder, type Orders, type Scene } from "./order.acting";
import { whyAllocated } from "./order-allocation.repository";
import { asking, whyNotAsk } from "./order-request.asking";
import { OrderRequest } from "./order-request.entity";
import { OrderRequestType } from "./order-request.types";
import { addRevision, nextRevision, termsOfRevision } from "./order-revision.repository";
import { whyCannotEnd } from "./order.end";
import { requestMoved } from "./order.events";
import type {
  ConfirmOrderRequestInput,
  DeclineOrderRequestInput,
  RequestOrderChangeInput,
  WithdrawOrderRequestInput,
} from "./order.inputs";
import { reasonOf, termsOf } from "./order.parsing";
import { occasion } from "./order.place";
import {
  RequestClosed,
  type LineAllocated,
  type LineInUse,
  type OrderIncomplete,
  type RequestOpen,
} from "./order.problems";
import { mustBeOrderable, writerOf } from "./order.products";
import * as orders from "./order.repository";
import { mustBeAsked, mustBeAsking, whyNotChange, whyNotOffer } from "./order.rules";
import type { Terms } from "./order.terms";

const { CONFIRMED, DECLINED, WITHDRAWN } = OrderRequestStatus;

type Answer<Why = never> = Answered<OrderRequest | StaleVersion | Why>;
type WhyNotAgree = OrderIncomplete | LineAllocated | LineInUse;
type WhyNotAsk = IllegalTransition | RequestOpen | WhyNotAgree;
type WhyNotDo = IllegalTransition | WhyNotAgree;

/** After acceptance everything that changes the deal takes both: one asks, the other answers. */
export class OrderRequestService {
  constructor(private readonly orders: Orders) {}

  /** Asks for other terms; nothing changes until the other party confirms. */
  requestChange(context: WriteContext, input: RequestOrderChangeInput): Answer<WhyNotAsk> {
    const reason = reasonOf(input.reason);
    const intent = { mutation: "requestOrderChange", permission: "order:counter", input } as const;
    return onOrder<OrderRequest, WhyNotAsk>(this.orders, context, intent, async scene => {
      const { tx, order, byId, party, now } = scene;
      const kind = OrderRequestKind.CHANGE;
      const illegal = whyNotChange(order);
      if (illegal) return illegal;
      const [open, before, number] = await together(
        whyNotAsk(scene, kind),
        orders.termsNow(tx, order),
        nextRevision(tx, order),
      );
      if (open) return open;
      const terms = termsOf(input, before, now);
      const [, refused] = await together(
        mustBeOrderable(tx, terms, writerOf(order, party)),
        whyNotAgree(scene, terms),
      );
      if (refused) return refused;
      const revisionId = await addRevision(tx, order, terms, { number, byId, at: now });
      return asking(scene, { kind, reason, revisionId });
    });
  }

  /** The other party agrees, and what was asked is done. */
  confirm(
    context: WriteContext,
    input: ConfirmOrderRequestInput,
  ): Answer<RequestClosed | WhyNotDo> {
    const intent = { mutation: "confirmOrderRequest", permission: "order:accept", input } as const;
    return this.answer<WhyNotDo>(context, intent, async (scene, request) => {
      mustBeAsked(request.byId, scene.byId);
      return (await this.carryOut(scene, request)) ?? request;
    });
  }

  /** The other party does not agree. */
  decline(context: WriteContext, input: DeclineOrderRequestInput): Answer<RequestClosed> {
    const answer = reasonOf(input.reason);
    const intent = { mutation: "declineOrderRequest", permission: "order:accept", input } as const;
    return this.answer<never>(context, intent, async (scene, request) => {
      mustBeAsked(request.byId, scene.byId);
      await together(
        orders.touch(scene.tx, scene.order),
        settled(scene, request, DECLINED, answer),
      );
      return request;
    });
  }

  /** Whoever asked thinks better of it. */
  withdraw(context: WriteContext, input: WithdrawOrderRequestInput): Answer<RequestClosed> {
    const intent = { mutation: "withdrawOrderRequest", permission: "order:accept", input } as const;
    return this.answer<never>(context, intent, async (scene, request) => {
      mustBeAsking(request.byId, scene.byId);
      await together(orders.touch(scene.tx, scene.order), settled(scene, request, WITHDRAWN));
      return request;
    });
  }

  /** What both agreed on now is done. Answers what has come into its way since it was asked. */
  private async carryOut(scene: Scene, request: OrderRequest): Promise<WhyNotDo | null> {
    if (request.kind !== OrderRequestKind.CHANGE) return end(scene, request);
    const refused = await change(scene, request);
    if (!refused) await this.orders.termsChanged(scene);
    return refused;
  }

  /** Every answer begins alike: the order is locked first, so a request is answered once. */
  private answer<Why extends Problem>(
    context: WriteContext,
    intent: Intent<OrderRequest> & { readonly input: ConfirmOrderRequestInput },
    act: (scene: Scene, request: OrderRequest) => Promise<OrderRequest | Why>,
  ): Answer<RequestClosed | Why> {
    type WhyNot = StaleVersion | RequestClosed | Why;
    const { db } = this.orders;
    return write<OrderRequest, WhyNot>(db, context, intent, async (tx, acting) => {
      const { scene, request } = await found(this.orders, tx, acting, intent.input);
      if (scene instanceof Problem) return scene;
      if (request.status !== OrderRequestStatus.OPEN) return new RequestClosed(request.status);
      return act(scene, request);
    });
  }
}

async function found(
  all: Orders,
  tx: EntityManager,
  act: Act,
  { requestId, ifVersion }: ConfirmOrderRequestInput,
): Promise<{ readonly scene: Scene | StaleVersion; readonly request: OrderRequest }> {
  const seen = await findVisible<OrderRequest>(tx, act.viewer, OrderRequestType, requestId);
  const orderId = globalId("ord", seen.orderId);
  const scene = await enter(all, tx, act, { orderId, ifVersion });
  const request = await tx.findOneByOrFail(OrderRequest, { id: seen.id });
  return { scene, request };
}

/** An order both want to end now does. Answers what has come into its way since it was asked. */
async function end(scene: Scene, request: OrderRequest): Promise<WhyNotDo | null> {
  const { kind, reason } = request;
  const to =
    kind === OrderRequestKind.CANCELLATION ? OrderStatus.CANCELLED : OrderStatus.CLOSED_SHORT;
  const impossible = await whyCannotEnd(scene, to);
  if (impossible) return impossible;
  await settled(scene, request, CONFIRMED);
  await go(scene, to, { reason });
  return null;
}

async function change(scene: Scene, request: OrderRequest): Promise<WhyNotDo | null> {
  const { tx, order } = scene;
  const { revisionId } = request;
  if (revisionId === null) throw new TypeError("a change has its terms");
  const illegal = whyNotChange(order);
  if (illegal) return illegal;
  const { revision, terms } = await termsOfRevision(tx, revisionId);
  const refused = await whyNotAgree(scene, terms);
  if (refused) return refused;
  await together(
    orders.replaceTerms(tx, order, terms),
    orders.agree(tx, order, revision.number),
    settled(scene, request, CONFIRMED),
  );
  return null;
}

/**
 * As with an offer, except that the time for answering the first one is long past. Whoever acts hears what it has
 * planned with itself; what the other one planned fits the terms, because who asks for them plans no further than
 * they allow until they are answered.
 */
async function whyNotAgree(scene: Scene, terms: Terms): Promise<WhyNotAgree | null> {
  const { tx, order, byId } = scene;
  const [circumstances, inUse, allocated] = await together(
    occasion(scene),
    orders.whyInUse(tx, order, terms),
    whyAllocated(tx, order, terms, byId),
  );
  return whyNotOffer({ ...terms, validUntil: null }, circumstances) ?? inUse ?? allocated;
}

async function settled(
  { tx, order, byId, now, announce }: Scene,
  request: OrderRequest,
  status: OrderRequestStatus,
  answer: string | null = null,
): Promise<OrderRequest> {
  const changes = { status, answeredAt: now, answer };
  Object.assign(request, changes);
  await together(
    tx.update(OrderRequest, { id: request.id }, changes),
    announce(tx, requestMoved(order, request, { byId, at: now })),
  );
  return request;
}
