import { HoldImposer, HoldScope } from "@weft/schema";
import type { EntityManager } from "typeorm";
import * as goods from "../../packages/api/src/modules/goods";
import type { Chance } from "./random-trade";

interface Ordered {
  readonly id: string;
  readonly buyerId: string;
  readonly sellerId: string;
  readonly revision: number;
}

interface Among {
  readonly orders: readonly Ordered[];
  readonly lines: readonly { readonly id: string; readonly orderId: string }[];
  readonly lots: readonly { readonly id: string; readonly ownerId: string }[];
  readonly others: readonly string[];
}

/** What was shipped and received for orders that were offered, and what was stopped; answers what a notice can be about. */
export async function randomShipments(
  tx: EntityManager,
  chance: Chance,
  { orders, lines, lots, others }: Among,
): Promise<string[]> {
  const { random } = chance;
  const offered = orders.filter(({ revision }) => revision > 0);
  const linesOf = ({ id }: Ordered) => lines.filter(one => one.orderId === id);
  const shipped = offered.filter(one => linesOf(one).length > 0 && random.chance(0.7));
  const shipments = shipped.flatMap((one, n) =>
    chance.several(1 + random.below(2), at => shipment(chance, one, `SHP-${n}-${at}`)),
  );
  await tx.insert(goods.Shipment, shipments);
  const rows = shipments.flatMap(({ id: shipmentId, orderId, senderId }) => {
    const own = lots.filter(({ ownerId }) => ownerId === senderId);
    const from = own.length > 0 && random.chance(0.6) ? own : lots;
    return chance.several(1 + random.below(3), n => ({
      ...{ id: chance.id(), shipmentId, orderId, position: n + 1 },
      orderLineId: random.pick(lines.filter(one => one.orderId === orderId)).id,
      lotId: chance.maybe(random.pick(from).id),
      ...{ quantity: chance.decimal(), unit: random.pick(["H87", "MTR"]) },
    }));
  });
  await tx.insert(goods.ShipmentLine, rows);
  const cartons = shipments.flatMap(({ id: shipmentId, senderId, shippedOn }) =>
    chance.several(random.below(3), () => ({
      ...{ id: chance.id(), shipmentId, senderId, shippedOn },
      sscc: String(10 ** 17 + random.below(10 ** 9)),
    })),
  );
  await tx.insert(goods.Carton, cartons);
  const declared = shipments.flatMap(({ id }) => declaration(chance, id));
  await tx.insert(goods.CustomsDeclaration, declared);
  const received = await receipts(tx, chance, rows);
  const delays = offered.filter(() => random.chance(0.2)).map(one => delay(chance, one.id));
  await tx.insert(goods.OrderDelay, delays);
  const holds = chance.several(160, () => hold(chance, { orders: offered, lines, lots, others }));
  await tx.insert(goods.Hold, holds);
  const named = { shp: shipments, shl: rows, ctn: cartons, rcp: received, hld: holds, dly: delays };
  return Object.entries(named).flatMap(([prefix, all]) => all.map(({ id }) => `${prefix}_${id}`));
}

const shipment = (
  chance: Chance,
  { id: orderId, buyerId: receiverId, sellerId: senderId }: Ordered,
  number: string,
) => ({
  ...{ id: chance.id(), orderId, number, senderId, receiverId },
  ...{ shippedOn: chance.day(), shippedAt: chance.at() },
  destination: chance.random.pick(["CN", "TH"]),
});

const declaration = (chance: Chance, shipmentId: string) =>
  chance.several(chance.random.below(3), n => ({
    ...{ id: chance.id(), shipmentId, number: `D-${n}`, byList: chance.random.chance(0.5) },
    ...{ mode: chance.random.pick(["0110", "9710"]), value: chance.decimal() },
    currency: chance.random.pick(["CNY", "USD"]),
  }));

const delay = (chance: Chance, orderId: string) => ({
  ...{ id: chance.id(), orderId, expectedOn: chance.day(), reason: chance.text(), at: chance.at() },
});

async function receipts(
  tx: EntityManager,
  chance: Chance,
  rows: readonly { readonly id: string; readonly shipmentId: string; readonly orderId: string }[],
) {
  const came = rows.filter(() => chance.random.chance(0.6));
  const found = came.map(({ shipmentId, orderId }) => ({
    ...{ id: chance.id(), shipmentId, orderId, receivedOn: chance.day() },
    ...{ receivedAt: chance.at(), note: chance.maybe(chance.text()) },
  }));
  await tx.insert(goods.Receipt, found);
  await tx.insert(
    goods.ReceiptLine,
    came.map(({ id: shipmentLineId, orderId }, at) => ({
      ...{ id: chance.id(), receiptId: found[at]?.id ?? "", orderId, shipmentLineId, unit: "H87" },
      ...{ accepted: chance.decimal(), rejected: chance.random.pick(["0", "1.50"]) },
      reason: chance.text(),
    })),
  );
  return found;
}

function hold(chance: Chance, { orders, lines, lots, others }: Among) {
  const { random } = chance;
  const order = random.pick(orders);
  const lot = random.pick(lots);
  const line = lines.find(({ orderId }) => orderId === order.id);
  const lifted = random.chance(0.5);
  const told = {
    ...{ id: chance.id(), reason: chance.text(), placedAt: chance.at() },
    releasedAt: lifted ? chance.at() : null,
    releaseReason: lifted ? chance.text() : null,
  };
  const buys = random.chance(0.5);
  const party = {
    imposedBy: buys ? HoldImposer.BUYER : HoldImposer.SELLER,
    byId: buys ? order.buyerId : order.sellerId,
  };
  const everywhere = { scope: HoldScope.LOT, orderId: null, orderLineId: null, lotId: lot.id };
  const none = { orderLineId: null, lotId: null, caseId: null };
  // Often: what the regulator keeps to itself and the maker is hidden only where somebody else sees the lot.
  if (random.chance(0.4))
    return {
      ...{ ...told, ...everywhere, imposedBy: HoldImposer.AMR },
      ...{ byId: random.pick(others), caseId: "C-1" },
    };
  return random.pick([
    { ...told, ...none, ...party, scope: HoldScope.ORDER, orderId: order.id },
    {
      ...{ ...told, ...none, ...party, scope: line ? HoldScope.LINE : HoldScope.ORDER },
      ...{ orderId: order.id, orderLineId: line?.id ?? null },
    },
    { ...told, ...none, ...party, scope: HoldScope.LOT, orderId: order.id, lotId: lot.id },
    { ...told, ...everywhere, imposedBy: HoldImposer.SYSTEM, byId: null, caseId: null },
    { ...told, ...everywhere, imposedBy: HoldImposer.SELLER, byId: lot.ownerId, caseId: null },
  ]);
}
