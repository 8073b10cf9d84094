import { OrderParty, OrderStatus, STATE_MACHINES, type Permission } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../../platform/clock";
import type { Announce } from "../../platform/news";
import { Problem } from "../../platform/problem";
import { together } from "../../platform/together";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import {
  write,
  type Act,
  type Answered,
  type Conflicts,
  type Intent,
  type WriteContext,
} from "../../platform/write";
import { upstreamOrderIds } from "./order-allocation.repository";
import { lapseRequests } from "./order-request.repository";
import type { Order } from "./order.entity";
import { downstreamEnded, orderMoved } from "./order.events";
import * as orders from "./order.repository";
import type { GatesPassed, OpenGates } from "./order.gates";
import { partyOf } from "./order.rules";
import { OrderType } from "./order.types";

/** What every use case of orders works with. */
export interface Orders {
  readonly db: DataSource;
  readonly clock: Clock;
  /** Tells the organizations concerned, in the same transaction. */
  readonly announce: Announce;
  /** What the order still has to meet before it is ready or shipped. */
  readonly openGates: OpenGates;
  /** Keeps by what it met them. */
  readonly gatesPassed: GatesPassed;
  /** Whether the buyer has approved a sample of this order. */
  readonly sampleApproved: (tx: EntityManager, orderId: string) => Promise<boolean>;
  /** Moves an order, in the same transaction, whose new terms both agreed on while it is carried out. */
  readonly termsChanged: (moving: Moving) => Promise<void>;
}

/** A party to a locked order, about to do something to it. */
export interface Scene {
  readonly tx: EntityManager;
  readonly order: Order;
  /** The organization that acts, and what it is to the order. */
  readonly byId: string;
  readonly party: OrderParty;
  readonly now: Date;
  readonly announce: Announce;
}

export interface OfOrder {
  readonly orderId: string;
  readonly ifVersion?: number | null;
}

/** A buyer acts by its people in purchasing, a seller by those in sales. */
const bySide = {
  [OrderParty.BUYER]: "order:buy",
  [OrderParty.SELLER]: "order:sell",
} as const satisfies Record<OrderParty, Permission>;

type BySide = Readonly<Record<OrderParty, Permission>>;

interface Entering extends OfOrder {
  /** What each side needs to act at all, where it is not that. */
  readonly sides?: BySide;
}

/** Locks the order and sees to it that the viewer may do this at all. Answers StaleVersion when it has changed. */
export async function enter(
  { clock, announce }: Orders,
  tx: EntityManager,
  act: Act,
  { orderId, ifVersion, sides = bySide }: Entering,
): Promise<Scene | StaleVersion> {
  const order = act.about(await lockVisible<Order>(tx, act.viewer, OrderType, orderId));
  act.mustBeAllowed(order.buyerId, order.sellerId);
  const { organizationId: byId } = act.viewer.mustBeSomebody();
  const party = partyOf(order, byId);
  act.viewer.mustAct(sides[party], byId);
  const stale = whyStale(order, ifVersion);
  if (stale) return stale;
  return { tx, order, byId, party, now: clock.now(), announce };
}

interface OrderIntent<Made, Foreseen extends Problem> extends Omit<Intent<Made>, "input"> {
  readonly input: OfOrder;
  /** What a constraint is answered with that a race ran into. */
  readonly conflicts?: Conflicts<Foreseen>;
  readonly sides?: BySide;
}

/** A mutation about one order: everything up to the rules is the same for all of them. */
export const onOrder = <Made extends object, Foreseen extends Problem>(
  orders: Orders,
  context: WriteContext,
  intent: OrderIntent<Made, Foreseen>,
  act: (scene: Scene) => Promise<Made | Foreseen>,
): Answered<Made | Foreseen | StaleVersion> =>
  write<Made, Foreseen | StaleVersion>(orders.db, context, intent, async (tx, acting) => {
    acting.conflicts(intent.conflicts ?? {});
    const scene = await enter(orders, tx, acting, { ...intent.input, sides: intent.sides });
    return scene instanceof Problem ? scene : act(scene);
  });

const terminal: readonly string[] = STATE_MACHINES.order.terminal;

/** Ends at which the order upstream may have lost its purpose. */
const calledOff: readonly OrderStatus[] = [OrderStatus.CANCELLED, OrderStatus.CLOSED_SHORT];

/** Who moves a locked order; nobody where a rule does. */
export interface Moving extends Pick<Scene, "tx" | "order" | "now" | "announce"> {
  readonly byId: string | null;
}

/** One transition, told to the other party; what was still asked lapses with the order. */
export async function go(
  { tx, order, byId, now, announce }: Moving,
  to: OrderStatus,
  more: Partial<orders.Step> = {},
): Promise<Order> {
  const wasAgreed = order.agreedRevision !== null;
  const upstream = calledOff.includes(to) ? await upstreamOrderIds(tx, order.id) : [];
  const step = orders.step(tx, order, { to, byId, reason: null, ...more }, now);
  const news = [...orderMoved(order, byId), ...downstreamEnded(order, upstream)];
  await together(step, announce(tx, news));
  if (wasAgreed && terminal.includes(to)) await lapseRequests(tx, order.id, order.statusSince);
  return order;
}
