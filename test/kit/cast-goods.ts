import { HoldImposer, HoldScope, LotKind, OrderKind, OrderStatus } from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import * as goods from "../../packages/api/src/modules/goods";
import { Order, OrderLine } from "../../packages/api/src/modules/ordering";
import { Lot, LotConsumption } from "../../packages/api/src/modules/product";

const at = new Date("2026-01-02T03:04:05.006Z");
const day = "2026-01-02";

/** Global ids of what a trader can act on: goods of its own orders, on its side of them. */
export interface OwnGoods {
  /** As the seller. */
  readonly order: string;
  readonly line: string;
  /** As the buyer. */
  readonly shipment: string;
  readonly shipmentLine: string;
  readonly output: string;
  readonly input: string;
  readonly consumption: string;
  readonly hold: string;
  /** What a hold is to be placed on: an order of its own; for the regulator, somebody's lot. */
  readonly toStop: object;
}

/** For whoever cannot trade: what is not theirs to see. The regulator stops lots, and lifts what it stopped. */
export function goodsOfOthers(objects: Readonly<Record<string, string>>): OwnGoods {
  const of = (name: string): string => objects[name] ?? "";
  return {
    ...{ order: of("sale"), line: of("saleLine"), shipment: of("shipment") },
    ...{ shipmentLine: of("shipmentLine"), output: of("lot"), input: of("clothLot") },
    ...{ consumption: of("consumption"), hold: of("lotHold") },
    // The case the regulator has against the maker.
    toStop: { scope: "LOT", lotId: of("clothLot"), caseId: "EC2026-9001" },
  };
}

const line = (orderId: string) => ({
  ...{ id: randomUUID(), orderId, lineNo: 1, item: "romper", unit: "H87" },
  ...{ quantity: "1000000", unitPrice: "1", amount: "1000000" },
});
const lotOf = (ownerId: string, more: object = {}) => ({
  ...{ id: randomUUID(), ownerId, number: randomUUID(), kind: LotKind.GARMENT, item: "romper" },
  ...{ quantity: "1000000", unit: "H87", massKg: "2" },
  ...more,
});

async function underWay(tx: EntityManager, sellerId: string, buyerId: string) {
  const id = randomUUID();
  await tx.insert(Order, {
    ...{ id, number: randomUUID(), kind: OrderKind.PRODUCTION, buyerId, sellerId },
    ...{ status: OrderStatus.IN_PRODUCTION, currency: "CNY", total: "1000000" },
    ...{ revision: 1, agreedRevision: 1, statusSince: at, dueOn: "2026-03-01" },
  });
  const row = line(id);
  await tx.insert(OrderLine, row);
  return { id, lineId: row.id };
}

async function sent(tx: EntityManager, of: { orderId: string; lineId: string }, parties: object) {
  const shipment = { id: randomUUID(), orderId: of.orderId, number: randomUUID(), ...parties };
  await tx.insert(goods.Shipment, {
    ...(shipment as typeof shipment & { senderId: string; receiverId: string }),
    ...{ shippedOn: day, shippedAt: at, destination: "TH" },
  });
  const row = { id: randomUUID(), shipmentId: shipment.id, orderId: of.orderId, position: 1 };
  await tx.insert(goods.ShipmentLine, {
    ...{ ...row, orderLineId: of.lineId, quantity: "1000", unit: "H87" },
  });
  return { shipmentId: shipment.id, shipmentLineId: row.id };
}

/** What a trader has to do with goods of its own. */
export async function goodsOf(tx: EntityManager, me: string, other: string): Promise<OwnGoods> {
  const [sold, bought] = [await underWay(tx, me, other), await underWay(tx, other, me)];
  const [toStop, stopped] = [await underWay(tx, me, other), await underWay(tx, me, other)];
  const came = await sent(
    tx,
    { orderId: bought.id, lineId: bought.lineId },
    { senderId: other, receiverId: me },
  );
  const [output, input] = [lotOf(me), lotOf(me)];
  await tx.insert(Lot, [output, input]);
  const used = { id: randomUUID(), outputLotId: output.id, inputLotId: input.id, ownerId: me };
  await tx.insert(LotConsumption, { ...used, quantity: "1", unit: "H87" });
  const hold = { id: randomUUID(), scope: HoldScope.ORDER, orderId: stopped.id, byId: me };
  await tx.insert(goods.Hold, {
    ...{ ...hold, imposedBy: HoldImposer.SELLER, reason: "because", placedAt: at },
  });
  return {
    ...{ order: `ord_${sold.id}`, line: `oln_${sold.lineId}` },
    ...{ shipment: `shp_${came.shipmentId}`, shipmentLine: `shl_${came.shipmentLineId}` },
    ...{ output: `lot_${output.id}`, input: `lot_${input.id}`, hold: `hld_${hold.id}` },
    consumption: `con_${used.id}`,
    toStop: { orderId: `ord_${toStop.id}`, scope: "ORDER" },
  };
}

type Ids = Readonly<Record<"maker" | "shop" | "amr", string>>;

/** What became of the shop's order from the maker: shipped, received, stopped, late. */
export async function tellGoods(
  tx: EntityManager,
  ids: Ids,
  seen: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const objects: Record<string, string> = {};
  const make = (name: string, prefix: string): { readonly id: string } => {
    const id = randomUUID();
    objects[name] = `${prefix}_${id}`;
    return { id };
  };
  const uuid = (name: string): string => (seen[name] ?? "").slice(4);
  const orderId = uuid("sale");
  const stock = lotOf(ids.maker, make("stockLot", "lot"));
  await tx.insert(Lot, stock);
  const shipment = { ...make("shipment", "shp"), orderId, number: "shipment" };
  await tx.insert(goods.Shipment, {
    ...{ ...shipment, senderId: ids.maker, receiverId: ids.shop },
    ...{ shippedOn: day, shippedAt: at, destination: "TH" },
  });
  const row = { shipmentId: shipment.id, orderId, orderLineId: uuid("saleLine"), unit: "H87" };
  const shipped = { ...make("shipmentLine", "shl"), ...row, position: 1, lotId: uuid("lot") };
  await tx.insert(goods.ShipmentLine, [
    { ...shipped, quantity: "5" },
    { ...make("stockShipmentLine", "shl"), ...row, position: 2, lotId: stock.id, quantity: "1" },
  ]);
  await tx.insert(goods.Carton, {
    ...{ ...make("carton", "ctn"), shipmentId: shipment.id, senderId: ids.maker },
    ...{ sscc: "095212340000000013", shippedOn: day },
  });
  await tx.insert(goods.CustomsDeclaration, {
    ...{ ...make("customsDeclaration", "cus"), shipmentId: shipment.id, number: "D-1" },
    ...{ mode: "9710", byList: true, value: "100", currency: "CNY" },
  });
  const receipt = { ...make("receipt", "rcp"), shipmentId: shipment.id, orderId };
  await tx.insert(goods.Receipt, { ...receipt, receivedOn: day, receivedAt: at, note: "wet" });
  await tx.insert(goods.ReceiptLine, {
    ...{ ...make("receiptLine", "rcl"), receiptId: receipt.id, orderId },
    ...{ shipmentLineId: shipped.id, accepted: "2", rejected: "1", unit: "H87", reason: "wet" },
  });
  await tx.insert(goods.OrderDelay, {
    ...{ ...make("delay", "dly"), orderId, expectedOn: "2026-04-01", reason: "no yarn", at },
  });
  await holds(tx, ids, { make, uuid, orderId });
  await tx.insert(LotConsumption, {
    ...{ ...make("reversedConsumption", "con"), ownerId: ids.maker, outputLotId: uuid("lot") },
    ...{ inputLotId: stock.id, quantity: "1", unit: "H87" },
    ...{ reversedAt: at, reversalReason: "wrong lot" },
  });
  await tx.insert(Order, {
    ...{ ...make("stoppedOrder", "ord"), number: "stopped", kind: OrderKind.PRODUCTION },
    ...{ buyerId: ids.shop, sellerId: ids.maker, currency: "CNY", total: "1" },
    ...{ status: OrderStatus.QUALITY_HOLD, resumeStatus: OrderStatus.READY },
    ...{ revision: 1, agreedRevision: 1, statusSince: at },
  });
  return objects;
}

interface Stopping {
  readonly make: (name: string, prefix: string) => { readonly id: string };
  readonly uuid: (name: string) => string;
  readonly orderId: string;
}

async function holds(tx: EntityManager, ids: Ids, { make, uuid, orderId }: Stopping) {
  const over = { placedAt: at, releasedAt: at, reason: "shade", releaseReason: "right" };
  await tx.insert(goods.Hold, [
    {
      ...{ ...make("hold", "hld"), ...over, scope: HoldScope.LINE, orderId },
      ...{ orderLineId: uuid("saleLine"), imposedBy: HoldImposer.BUYER, byId: ids.shop },
    },
    {
      ...{ ...make("lotHold", "hld"), ...over, scope: HoldScope.LOT, lotId: uuid("lot") },
      ...{ imposedBy: HoldImposer.AMR, byId: ids.amr, caseId: "C-1" },
    },
    {
      ...{ ...make("makerHold", "hld"), ...over, scope: HoldScope.LOT, lotId: uuid("resoldLot") },
      ...{ imposedBy: HoldImposer.SELLER, byId: ids.maker },
    },
  ]);
}
