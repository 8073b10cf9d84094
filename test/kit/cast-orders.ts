import { Incoterm, LotKind, OrderKind, OrderStatus, SafetyCategory } from "@weft/schema";
import type { EntityManager } from "typeorm";
import * as ordering from "../../packages/api/src/modules/ordering";
import * as product from "../../packages/api/src/modules/product";
import type { Story } from "./cast";
import { dealings } from "./cast-trade";

const at = new Date("2026-01-02T03:04:05.006Z");

interface Goods {
  readonly make: (name: string, prefix: string) => { id: string };
  readonly skuId: string;
  readonly materialId: string;
}

/** The orders of the chain, what they are allocated to and what was made for them. */
export async function orders(
  tx: EntityManager,
  ids: Story["ids"],
  { make, skuId, materialId }: Goods,
) {
  const order = async (name: string, sellerId: string, buyerId: string, more: object = {}) => {
    const made = {
      ...make(name, "ord"),
      number: name,
      kind: OrderKind.PRODUCTION,
      buyerId,
      sellerId,
    };
    await tx.insert(ordering.Order, {
      ...made,
      status: OrderStatus.ACCEPTED,
      currency: "CNY",
      total: "185",
      ...{ incoterm: Incoterm.FOB, incotermPlace: "Ningbo", incotermEdition: "2020" },
      ...{ customsMode: "9710", requiredCategory: SafetyCategory.A, dueOn: "2026-03-01" },
      validUntil: at,
      ...{ revision: 1, agreedRevision: 1, statusSince: at },
      ...more,
    });
    return made;
  };
  const yarn = await order("yarnOrder", ids.spinner, ids.mill);
  const fabric = await order("fabricOrder", ids.mill, ids.maker);
  const sale = await order("sale", ids.maker, ids.shop);
  const resale = await order("resale", ids.shop, ids.center);
  const abroad = await order("abroadOrder", ids.center, ids.abroad);
  const neverOffered = { revision: 0, agreedRevision: null };
  await order("dropped", ids.maker, ids.shop, { ...neverOffered, status: OrderStatus.CANCELLED });
  const line = async (name: string, orderId: string, lineNo: number, what: object) => {
    const made = { ...make(name, "oln"), orderId, lineNo, unit: "H87" };
    const money = { quantity: "10", unitPrice: "18.5", amount: "185" };
    await tx.insert(ordering.OrderLine, {
      ...made,
      ...money,
      ...{ skuId: null, materialId: null, item: null, ...what },
    });
    return { lineId: made.id, orderId };
  };
  await line("yarnLine", yarn.id, 1, { item: "yarn" });
  const fabricLine = await line("fabricLine", fabric.id, 1, { materialId });
  const saleLine = await line("saleLine", sale.id, 1, { skuId });
  await line("itemLine", sale.id, 2, { item: "hangers" });
  const resaleLine = await line("resaleLine", resale.id, 1, { skuId });
  await line("clothLine", resale.id, 2, { materialId });
  await line("abroadLine", abroad.id, 1, { item: "clothes" });
  const event = { from: OrderStatus.SUBMITTED, to: OrderStatus.ACCEPTED, at, reason: "yes" };
  await tx.insert(ordering.OrderEvent, {
    ...make("orderEvent", "oev"),
    orderId: sale.id,
    byId: ids.maker,
    ...event,
  });
  const allocated = (name: string, organizationId: string, down: Line, up: Line) => ({
    ...make(name, "oal"),
    organizationId,
    ...{ downstreamOrderId: down.orderId, downstreamLineId: down.lineId },
    ...{ upstreamOrderId: up.orderId, upstreamLineId: up.lineId, quantity: "5", unit: "MTR" },
  });
  await tx.insert(ordering.OrderAllocation, [
    allocated("allocation", ids.maker, saleLine, fabricLine),
    allocated("shopAllocation", ids.shop, resaleLine, saleLine),
    {
      ...allocated("releasedAllocation", ids.maker, saleLine, fabricLine),
      ...{ releasedAt: at, releaseReason: "too much" },
    },
  ]);
  const offered = { buyerId: ids.shop, make, skuId, materialId };
  await dealings(tx, { ...offered, saleId: sale.id, fabricId: fabric.id, makerId: ids.maker });
  const of = { saleId: sale.id, fabricId: fabric.id, resaleId: resale.id };
  await lots(tx, ids, { make, skuId, materialId, ...of });
}

interface Line {
  readonly orderId: string;
  readonly lineId: string;
}

async function lots(
  tx: EntityManager,
  ids: Story["ids"],
  { make, skuId, materialId, ...of }: Goods & Record<"saleId" | "fabricId" | "resaleId", string>,
) {
  const lot = (name: string, kind: LotKind, more: object) => ({
    ...make(name, "lot"),
    number: name,
    kind,
    ...{ skuId: null, materialId: null, item: null, quantity: "10", unit: "H87", massKg: "2" },
    producedOn: "2026-02-01",
    ...more,
  });
  const garments = { ownerId: ids.maker, skuId, orderId: of.saleId };
  const made = lot("lot", LotKind.GARMENT, garments);
  const hangers = lot("itemLot", LotKind.TRIMS, { ...garments, skuId: null, item: "hangers" });
  const cloth = lot("clothLot", LotKind.FABRIC, {
    ownerId: ids.mill,
    materialId,
    orderId: of.fabricId,
  });
  const used = { ownerId: ids.maker, quantity: "5", unit: "MTR" };
  // Made by the maker for what its buyer sells on: the buyer's buyer does not learn by whom.
  const resold = lot("resoldLot", LotKind.GARMENT, { ...garments, orderId: of.resaleId });
  for (const one of [made, hangers, cloth, resold]) await tx.insert(product.Lot, one);
  await tx.insert(product.LotConsumption, {
    ...make("consumption", "con"),
    outputLotId: made.id,
    inputLotId: cloth.id,
    ...used,
  });
}
