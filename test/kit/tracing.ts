import { LotKind, OrderStatus, OrganizationType } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Shipment, ShipmentLine } from "../../packages/api/src/modules/goods";
import { Lot, LotConsumption, Material } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import { does, somebody, type Act, type Somebody } from "./acting";
import * as kit from "./ordering";
import type { TestServer } from "./server";
import { garment, maker, mill, order, shop } from "./trade";

export interface Place {
  readonly key: number;
  readonly kind: string;
  readonly label: string;
  readonly masked: boolean;
  readonly depth: number;
  readonly lot: { readonly id: string; readonly number: string } | null;
  readonly supplier: { readonly id: string; readonly nameEn: string | null } | null;
}

export interface Trace {
  readonly nodes: readonly Place[];
  readonly links: readonly { readonly from: number; readonly to: number }[];
  readonly truncated: boolean;
}

export const traceQuery = `query($id: ID!, $d: TraceDirection!, $depth: Int) { trace(lotId: $id, direction: $d, depth: $depth) {
  nodes { key kind label masked depth lot { id number } supplier { id nameEn } } links { from to } truncated } }`;

/** A trace as somebody sees it; upstream unless said otherwise. */
export async function traces(
  { ask }: Pick<Somebody, "ask">,
  lotId: string,
  more: object = {},
): Promise<Trace | null> {
  const variables = { id: `lot_${lotId}`, d: "UPSTREAM", ...more };
  return (await ask<{ trace: Trace | null }>(traceQuery, variables)).trace;
}

export const grants = does(
  "grantDisclosure",
  "Disclosure",
  "id grantedAt revokedAt buyer { id } product { __typename ... on Node { id } }",
);
export const revokes = does("revokeDisclosure", "Disclosure", "id grantedAt revokedAt");

type Tx = EntityManager;

/** A lot of somebody's, for an order where it was made for one. */
export async function lotOf(
  tx: Tx,
  { organizationId: ownerId }: Pick<Somebody, "organizationId">,
  more: Partial<Lot> = {},
): Promise<string> {
  const id = newId();
  const what = more.styleId || more.skuId || more.materialId ? {} : { item: "cloth" };
  const lot = { id, ownerId, number: `L-${id.slice(-12)}`, kind: LotKind.FABRIC, ...what, ...more };
  await tx.insert(Lot, lot);
  return id;
}

/** That these lots went into one of somebody's. */
export async function uses(
  tx: Tx,
  { organizationId: ownerId }: Pick<Somebody, "organizationId">,
  outputLotId: string,
  inputLotIds: readonly string[],
): Promise<void> {
  const rows = inputLotIds.map(inputLotId => ({ id: newId(), ownerId, outputLotId, inputLotId }));
  await tx.insert(LotConsumption, rows);
}

interface Sent {
  readonly orderId: string;
  readonly lineId: string;
  readonly from: Pick<Somebody, "organizationId">;
  readonly by: Pick<Somebody, "organizationId">;
  readonly lotId: string;
}

/** One piece of a lot, shipped for a line of an order. */
export async function ships(tx: Tx, { orderId, lineId, from, by, lotId }: Sent): Promise<string> {
  const id = newId();
  await tx.insert(Shipment, {
    ...{ id, orderId, number: `S-${id.slice(-12)}`, shippedOn: "2026-09-20" },
    ...{ senderId: from.organizationId, receiverId: by.organizationId },
    ...{ shippedAt: new Date(), destination: "CN" },
  });
  await tx.insert(ShipmentLine, {
    ...{ id: newId(), shipmentId: id, position: 1, orderId, orderLineId: lineId, lotId },
    ...{ quantity: "1", unit: "H87" },
  });
  return id;
}

const uuid = (id: string): string => id.slice(4);

/** A shop that ordered garments from a maker, who bought cloth from a mill and trims from another, and the lots of it all. */
export async function chain(server: TestServer) {
  const tx = server.app.database.manager;
  const [weaver, sewer, seller] = [await mill(server), await maker(server), await shop(server)];
  const trimmer = await somebody(server, { types: [OrganizationType.TRIMS_SUPPLIER] });
  const materialId = newId();
  await tx.insert(Material, {
    ...{ id: materialId, ownerId: weaver.organizationId, code: `M-${materialId.slice(-8)}` },
    ...{ kind: "FABRIC" as never, nameEn: "jersey", unit: "MTR", gsm: "180", widthM: "1.75" },
    publishedAt: new Date(),
  });
  const { styleId, skuId } = await garment(tx, sewer);
  const line = { quantity: "10", unit: "H87", unitPrice: "18.50" };
  const agreed = { status: OrderStatus.ACCEPTED, agreedRevision: 1 };
  const sale = await order(tx, { by: seller, from: sewer, skuId, ...agreed });
  const cloth = await kit.agrees(sewer, weaver, {
    kind: "FABRIC",
    lines: [{ materialId: `mat_${materialId}`, ...line, unit: "MTR" }],
  });
  const trims = await kit.agrees(sewer, trimmer, { kind: "TRIMS" });
  const clothLot = await lotOf(tx, weaver, { orderId: uuid(cloth.id), materialId });
  const trimsLot = await lotOf(tx, trimmer, { orderId: uuid(trims.id), kind: LotKind.TRIMS });
  const garmentLot = await lotOf(tx, sewer, {
    ...{ orderId: sale.orderId, styleId, kind: LotKind.GARMENT },
  });
  await uses(tx, sewer, garmentLot, [clothLot, trimsLot]);
  const orders = { sale: `ord_${sale.orderId}`, cloth: cloth.id, trims: trims.id };
  const lots = { cloth: clothLot, trims: trimsLot, garment: garmentLot };
  const products = { material: `mat_${materialId}`, style: `sty_${styleId}`, sku: `sku_${skuId}` };
  return { tx, weaver, trimmer, sewer, seller, orders, lots, products };
}

export type Chain = Awaited<ReturnType<typeof chain>>;
export type { Act };
