import {
  addDecimals,
  compareDecimals,
  decimal,
  HoldScope,
  OrderParty,
  OrderStatus,
  subtractDecimals,
} from "@weft/schema";
import { forbidden } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import { findVisible } from "../../platform/visible";
import { newId } from "../../platform/uuid";
import type { Answered, WriteContext } from "../../platform/write";
import { findParties } from "../organization";
import {
  go,
  onOrder,
  touch,
  whyGateNotPassed,
  type GateNotPassed,
  type Orders,
  type Scene,
} from "../ordering";
import { LotType, type Lot } from "../product";
import { whyOverLimit } from "./customs.rules";
import { shipmentSent } from "./goods.events";
import type { ShipInput } from "./goods.inputs";
import { wrong } from "./goods.parsing";
import {
  OnHold,
  OverShipped,
  ShipmentNumberTaken,
  SsccTaken,
  type CustomsLimitExceeded,
  type LotExhausted,
} from "./goods.problems";
import { lineStates, whyOnHold, type LineState } from "./goods.repository";
import { eitherSide, isUnderWay } from "./goods.rules";
import { balancesOf, lockLots, whyExhausted, type Balance } from "./lot.balance";
import { nothing, plus } from "./lot.measure";
import { load, sumFor, underWayOf, type Loaded } from "./shipment.loading";
import { shipmentIn, type AskedShipment } from "./shipment.parsing";
import { insertCartons, insertShipment, type NewLine } from "./shipment.repository";
import { Shipment } from "./shipment.entity";

type WhyNot =
  | IllegalTransition
  | GateNotPassed
  | OnHold
  | OverShipped
  | LotExhausted
  | CustomsLimitExceeded
  | ShipmentNumberTaken
  | SsccTaken;

/** The seller sends goods off. */
export class ShipmentService {
  constructor(private readonly orders: Orders) {}

  ship(context: WriteContext, input: ShipInput): Answered<Shipment | StaleVersion | WhyNot> {
    const asked = shipmentIn(input, this.orders.clock.now());
    const intent = {
      ...{ mutation: "ship", permission: "order:deliver" as const, input },
      sides: eitherSide("order:deliver"),
      conflicts: {
        uq_shipment__sender_id__number: () => new ShipmentNumberTaken(asked.number),
        ux_carton__sender_id__sscc: () => new SsccTaken(),
        uq_carton__onward_of_id: () => new SsccTaken(),
      },
    };
    return onOrder<Shipment, WhyNot>(this.orders, context, intent, async scene => {
      if (scene.party !== OrderParty.SELLER) throw forbidden();
      return whyNotNow(scene) ?? send(scene, context, asked, this.orders);
    });
  }
}

function whyNotNow({ order }: Scene): OnHold | IllegalTransition | null {
  if (order.status === OrderStatus.QUALITY_HOLD) return new OnHold(HoldScope.ORDER);
  return isUnderWay(order)
    ? null
    : new IllegalTransition(order.status, OrderStatus.PARTIALLY_DELIVERED);
}

async function send(
  scene: Scene,
  context: WriteContext,
  asked: AskedShipment,
  { openGates, gatesPassed }: Pick<Orders, "openGates" | "gatesPassed">,
): Promise<Shipment | WhyNot> {
  const { tx, order, byId, now, announce } = scene;
  const destination = await destinationOf(scene, asked);
  const states = await lineStates(tx, order);
  const balances = await balancesFor(scene, context, asked);
  const lines = await load({ tx, senderId: byId, states, balances }, asked.lines);
  const lotIds = [...new Set(lines.flatMap(({ lotId }) => lotId ?? []))];
  const goods = { lotIds, loose: lines.some(({ lotId }) => lotId === null) };
  const refused =
    (await whyOnHold(tx, order.id, {
      lineIds: lines.map(({ orderLineId }) => orderLineId),
      lotIds,
    })) ??
    (await whyGateNotPassed(openGates, tx, order, goods)) ??
    whyOverShipped(states, lines) ??
    whyNotThere(scene, balances, lines) ??
    whyOverLimit(asked.declared);
  if (refused) return refused;
  const { number, shippedOn } = asked;
  const shipment = tx.create(Shipment, {
    ...{ id: newId(), orderId: order.id, number, senderId: byId, receiverId: order.buyerId },
    ...{ shippedOn, shippedAt: now, destination },
  });
  await insertShipment(tx, shipment, lines.map(asRow), asked.declared);
  await insertCartons(tx, shipment, asked.packages);
  await gatesPassed(tx, order, goods, now);
  await announce(tx, shipmentSent(shipment));
  await move(scene, states, lines);
  return shipment;
}

/** When the last of it leaves, it has been made. */
async function move(
  scene: Scene,
  states: readonly LineState[],
  lines: readonly Loaded[],
): Promise<void> {
  const { tx, order } = scene;
  const all = states.every(state => {
    const sent = addDecimals(underWayOf(state), sumFor(state.id, lines));
    return compareDecimals(sent, decimal(state.least)) >= 0;
  });
  if (all && order.status === OrderStatus.IN_PRODUCTION) await go(scene, OrderStatus.READY);
  else await touch(tx, order);
}

/** Where the goods go; nothing is declared to customs that stays in its country. */
async function destinationOf(
  { tx, order }: Scene,
  { destination, declared }: AskedShipment,
): Promise<string> {
  const parties = await findParties(tx, [order.sellerId, order.buyerId]);
  const countryOf = (id: string): string => parties.find(one => one.id === id)?.country ?? "CN";
  const [from, to] = [countryOf(order.sellerId), countryOf(order.buyerId)];
  const goesTo = destination ?? to;
  if (declared.length > 0 && from === to && goesTo === from)
    throw wrong(["customsDeclarations"], "NOT_EXPORTED", "These goods do not leave the country.");
  return goesTo;
}

/** The lots to be shipped from, locked in turn, with where they have gone. */
async function balancesFor(
  { tx }: Scene,
  { viewer }: WriteContext,
  { lines }: AskedShipment,
): Promise<readonly Balance[]> {
  const ids = [...new Set(lines.flatMap(({ lotId }) => lotId ?? []))];
  const found: string[] = [];
  for (const id of ids) found.push((await findVisible<Lot>(tx, viewer, LotType, id)).id);
  return balancesOf(tx, await lockLots(tx, found));
}

const asRow = ({ orderLineId, lotId, quantity, unit }: Loaded): NewLine => ({
  ...{ orderLineId, lotId, quantity, unit },
});

function whyOverShipped(
  states: readonly LineState[],
  lines: readonly Loaded[],
): OverShipped | null {
  for (const state of states) {
    const free = subtractDecimals(decimal(state.most), underWayOf(state));
    if (compareDecimals(sumFor(state.id, lines), free) > 0)
      return new OverShipped(state.lineNo, free);
  }
  return null;
}

/** The first lot of which so much is not there. */
function whyNotThere(
  { byId }: Scene,
  balances: readonly Balance[],
  lines: readonly Loaded[],
): LotExhausted | null {
  for (const balance of balances) {
    const { id } = balance.lot;
    const more = lines.filter(({ lotId }) => lotId === id).map(({ share }) => share);
    const exhausted = whyExhausted(balance, byId, more.reduce(plus, nothing));
    if (exhausted) return exhausted;
  }
  return null;
}
