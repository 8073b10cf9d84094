import { HoldImposer, HoldScope, MatrixColumn, NoticeKind, OrderStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { globalId } from "../../graph";
import { forbidden, notFound } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import { findVisible, uuidOf } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { OrganizationType } from "../organization";
import { OrderLineType, OrderType, partyOf, type Order, type OrderLine } from "../ordering";
import type { Orders } from "../ordering";
import { Lot, LotType } from "../product";
import { holdMoved, newsDownstream } from "./goods.events";
import type { LiftHoldInput, PlaceHoldInput } from "./goods.inputs";
import { numberIn, textIn, wrong } from "./goods.parsing";
import { HoldLifted } from "./goods.problems";
import { isUnderWay } from "./goods.rules";
import { Hold } from "./hold.entity";
import { isOfOrder, lockHeld, lotByNumber, receiversOf } from "./hold.repository";
import { holdIfCovered, settle } from "./hold.settling";
import { HoldType } from "./hold.types";
import { goOn } from "./order.restating";

type Told = Pick<Orders, "announce">;
type What = Pick<
  Hold,
  "scope" | "orderId" | "orderLineId" | "lotId" | "imposedBy" | "byId" | "caseId"
>;

/** Whether a regulator has a case, or a sampling task, of that number; who knows of cases says so. */
export type IsCase = (tx: EntityManager, authorityId: string, number: string) => Promise<boolean>;

/** Goods are stopped, and go on. */
export class HoldService {
  constructor(
    private readonly orders: Orders,
    private readonly isCase: IsCase,
  ) {}

  /** A party stops its order, a line or a lot of it; the maker and the regulator a lot wherever it is to go. */
  place(context: WriteContext, input: PlaceHoldInput): Answered<Hold | IllegalTransition> {
    const reason = textIn(input.reason, ["reason"]);
    const caseId = input.caseId ? numberIn(input.caseId, ["caseId"]) : null;
    const intent = { mutation: "placeHold", permission: "order:hold", input } as const;
    type Made = Hold;
    return write<Made, IllegalTransition>(this.orders.db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      const what = act.viewer.is(MatrixColumn.AMR)
        ? await byRegulator(tx, act, input, { caseId, isCase: this.isCase })
        : await byParty(tx, act, input, caseId);
      return imposed(tx, this.orders, { ...what, reason }, () => this.orders.clock.now());
    });
  }

  /** Whoever imposed it lets the goods go on. */
  lift(context: WriteContext, input: LiftHoldInput): Answered<Hold | HoldLifted> {
    const reason = textIn(input.reason, ["reason"]);
    const intent = { mutation: "liftHold", permission: "order:hold", input } as const;
    return write<Hold, HoldLifted>(this.orders.db, context, intent, async (tx, act) => {
      const hold = act.about(await findVisible<Hold>(tx, act.viewer, HoldType, input.holdId));
      if (hold.byId === null) throw forbidden();
      act.mustBeAllowed(hold.byId);
      return lifted(tx, this.orders, hold, {
        reason,
        byId: hold.byId,
        at: this.orders.clock.now(),
      });
    });
  }
}

/** The regulator names a lot, by its id or as it is marked; of orders it learns nothing. */
async function byRegulator(
  tx: EntityManager,
  act: Act,
  input: PlaceHoldInput,
  { caseId, isCase }: { readonly caseId: string | null; readonly isCase: IsCase },
): Promise<What> {
  if (caseId === null) throw wrong(["caseId"], "MISSING", "In which case?");
  if (input.scope !== HoldScope.LOT)
    throw wrong(["scope"], "LOTS_ONLY", "The regulator stops goods by their lot.");
  const { organizationId: byId } = act.viewer.mustBeSomebody();
  if (!(await isCase(tx, byId, caseId)))
    throw wrong(["caseId"], "UNKNOWN", "The department has no such case.");
  const lot = await lotNamed(tx, input);
  const on = { scope: HoldScope.LOT, orderId: null, orderLineId: null, lotId: lot.id };
  return { ...on, imposedBy: HoldImposer.AMR, byId, caseId };
}

async function lotNamed(
  tx: EntityManager,
  { lotId, lotOwnerId, lotNumber }: PlaceHoldInput,
): Promise<Lot> {
  if (!lotId && !(lotOwnerId && lotNumber))
    throw wrong(["lotId"], "MISSING", "Which lot? Its id, or its maker and its number.");
  const lot = lotId
    ? await tx.findOneBy(Lot, { id: uuidOf(LotType, lotId) })
    : await lotByNumber(
        tx,
        uuidOf(OrganizationType, lotOwnerId ?? ""),
        numberIn(lotNumber ?? "", ["lotNumber"]),
      );
  if (!lot) throw notFound();
  return lot;
}

async function byParty(
  tx: EntityManager,
  act: Act,
  input: PlaceHoldInput,
  caseId: string | null,
): Promise<What> {
  if (caseId !== null) throw wrong(["caseId"], "NOT_YOURS", "Cases are the regulator's.");
  const { organizationId: byId } = act.viewer.mustBeSomebody();
  const within = async (order: Order): Promise<Pick<Hold, "imposedBy" | "byId" | "caseId">> => {
    act.mustBeAllowed(order.buyerId, order.sellerId);
    return { imposedBy: HoldImposer[partyOf(order, byId)], byId, caseId: null };
  };
  const none = { orderLineId: null, lotId: null };
  if (input.scope === HoldScope.LOT) return lotByParty(tx, act, input);
  if (input.scope === HoldScope.LINE) {
    if (!input.orderLineId) throw wrong(["orderLineId"], "MISSING", "Which line?");
    const line = await findVisible<OrderLine>(tx, act.viewer, OrderLineType, input.orderLineId);
    const order = await seenOrder(tx, act, globalId("ord", line.orderId));
    const on = { scope: input.scope, orderId: order.id, orderLineId: line.id, lotId: null };
    return { ...on, ...(await within(order)) };
  }
  if (!input.orderId) throw wrong(["orderId"], "MISSING", "Which order?");
  const order = await seenOrder(tx, act, input.orderId);
  return { scope: input.scope, orderId: order.id, ...none, ...(await within(order)) };
}

const seenOrder = async (tx: EntityManager, act: Act, id: string): Promise<Order> =>
  act.about(await findVisible<Order>(tx, act.viewer, OrderType, id));

/** Its maker stops a lot wherever it is to go, unless it names an order; everybody else within their order. */
async function lotByParty(tx: EntityManager, act: Act, input: PlaceHoldInput): Promise<What> {
  if (!input.lotId) throw wrong(["lotId"], "MISSING", "Which lot?");
  const { organizationId: byId } = act.viewer.mustBeSomebody();
  const lot = await findVisible<Lot>(tx, act.viewer, LotType, input.lotId);
  const on = { scope: HoldScope.LOT, orderLineId: null, lotId: lot.id, byId, caseId: null };
  if (!input.orderId && lot.ownerId === byId) {
    act.about(lot);
    return { ...on, orderId: null, imposedBy: HoldImposer.SELLER };
  }
  const orderId = input.orderId ?? (lot.orderId ? globalId("ord", lot.orderId) : null);
  if (orderId === null) throw wrong(["orderId"], "MISSING", "Within which order?");
  const order = await seenOrder(tx, act, orderId);
  act.mustBeAllowed(order.buyerId, order.sellerId);
  if (!(await isOfOrder(tx, lot, order)))
    throw wrong(["lotId"], "UNKNOWN", "The order has no such lot.");
  return { ...on, orderId: order.id, imposedBy: HoldImposer[partyOf(order, byId)] };
}

type New = What & Pick<Hold, "reason">;

/** Writes a hold down, and moves the order that it stops. */
async function imposed(
  tx: EntityManager,
  told: Told,
  what: New,
  clock: () => Date,
): Promise<Hold | IllegalTransition> {
  const { order, lot } = await lockHeld(tx, what);
  const now = clock();
  const stands = order !== null && (isUnderWay(order) || order.status === OrderStatus.QUALITY_HOLD);
  if (what.orderId !== null && order && !stands)
    return new IllegalTransition(order.status, OrderStatus.QUALITY_HOLD);
  const hold = tx.create(Hold, {
    id: newId(),
    ...what,
    placedAt: now,
    releasedAt: null,
    releaseReason: null,
  });
  await tx.insert(Hold, hold);
  await told.announce(tx, await news(tx, hold, { order, lot }, what.byId));
  if (order && stands) {
    const reason =
      what.imposedBy === HoldImposer.AMR ? "Stopped by the market regulator." : what.reason;
    await settle({ tx, order, byId: what.byId, now, ...told }, holdIfCovered, reason);
  }
  return hold;
}

interface Lifting {
  readonly reason: string;
  readonly byId: string | null;
  readonly at: Date;
}

async function lifted(
  tx: EntityManager,
  told: Told,
  seen: Hold,
  { reason, byId, at }: Lifting,
): Promise<Hold | HoldLifted> {
  const { order, lot } = await lockHeld(tx, seen);
  const hold = await tx.findOneOrFail(Hold, {
    where: { id: seen.id },
    lock: { mode: "for_no_key_update" },
  });
  if (hold.releasedAt !== null) return new HoldLifted();
  const changes = {
    releasedAt: at > hold.placedAt ? at : new Date(hold.placedAt.getTime() + 1),
    releaseReason: reason,
  };
  await tx.update(Hold, { id: hold.id }, changes);
  Object.assign(hold, changes);
  await told.announce(tx, await news(tx, hold, { order, lot }, byId));
  if (order && (isUnderWay(order) || order.status === OrderStatus.QUALITY_HOLD)) {
    const why = hold.imposedBy === HoldImposer.AMR ? "Released by the market regulator." : reason;
    await settle({ tx, order, byId, now: at, ...told }, goOn, why);
  }
  return hold;
}

interface Held {
  readonly order: Order | null;
  readonly lot: Lot | null;
}

/** Who sees the hold hears of it, and so does whoever bought what these goods were bought for. */
async function news(tx: EntityManager, hold: Hold, { order, lot }: Held, byId: string | null) {
  const knownTo = [
    ...(order ? [order.buyerId, order.sellerId] : []),
    ...(lot && hold.orderId === null ? [lot.ownerId, ...(await receiversOf(tx, lot))] : []),
  ];
  const at = hold.releasedAt ?? hold.placedAt;
  const kind = hold.releasedAt === null ? NoticeKind.UPSTREAM_HELD : NoticeKind.UPSTREAM_RELEASED;
  const behind = order
    ? await newsDownstream(tx, kind, { orderId: order.id, lineId: hold.orderLineId }, at)
    : [];
  return [...holdMoved(hold, knownTo, byId), ...behind];
}

interface BySystem {
  readonly lotId: string;
  readonly reason: string;
  readonly now: Date;
}

interface Releasing extends BySystem {
  /** Which of the holds: those of the caller's own reports, for nobody answers for another's. */
  readonly only: readonly string[];
}

/** A failing report stops a lot wherever it is to go, in the report's own transaction. */
export async function holdLot(
  tx: EntityManager,
  told: Told,
  { lotId, reason, now }: BySystem,
): Promise<Hold> {
  const on = { scope: HoldScope.LOT, orderId: null, orderLineId: null, lotId };
  const by = { imposedBy: HoldImposer.SYSTEM, byId: null, caseId: null };
  const hold = await imposed(tx, told, { ...on, ...by, reason }, () => now);
  if (hold instanceof Problem) throw new TypeError("a lot can always be stopped");
  return hold;
}

/** The same within one order, where somebody else's goods are none of the matter; null where it is not under way. */
export async function holdLotWithin(
  tx: EntityManager,
  told: Told,
  { lotId, orderId, reason, now }: BySystem & { readonly orderId: string },
): Promise<Hold | null> {
  const on = { scope: HoldScope.LOT, orderId, orderLineId: null, lotId };
  const by = { imposedBy: HoldImposer.SYSTEM, byId: null, caseId: null };
  const hold = await imposed(tx, told, { ...on, ...by, reason }, () => now);
  return hold instanceof Problem ? null : hold;
}

/** A passing test of the same lot lifts what failing ones imposed, in the report's own transaction. */
export async function releaseLot(
  tx: EntityManager,
  told: Told,
  { lotId, reason, now, only }: Releasing,
): Promise<readonly Hold[]> {
  const inForce = await tx
    .createQueryBuilder(Hold, "it")
    .where("it.lotId = :lotId AND it.imposedBy = 'SYSTEM' AND it.releasedAt IS NULL", { lotId })
    .orderBy("it.placedAt")
    .getMany();
  const done: Hold[] = [];
  for (const hold of inForce.filter(({ id }) => only.includes(id))) {
    const one = await lifted(tx, told, hold, { reason, byId: null, at: now });
    if (!(one instanceof Problem)) done.push(one);
  }
  return done;
}
