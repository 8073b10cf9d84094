import { Contact, OrderKind, OrderStatus, OrganizationType, SafetyCategory } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Order, OrderLine } from "../../packages/api/src/modules/ordering";
import { Sku, Style } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import { somebody, type Somebody } from "./acting";
import type { TestServer } from "./server";

export type Party = Pick<Somebody, "organizationId">;

export const maker = (server: TestServer) => somebody(server);
export const shop = (server: TestServer) =>
  somebody(server, { types: [OrganizationType.ECOMMERCE_SELLER] });
export const mill = (server: TestServer) =>
  somebody(server, { types: [OrganizationType.FABRIC_SUPPLIER] });

/** A style of somebody's with one SKU, private unless wanted otherwise. */
export async function garment(
  tx: EntityManager,
  { organizationId: ownerId }: Party,
  wanted: Partial<Style> = {},
): Promise<{ readonly styleId: string; readonly skuId: string }> {
  const [styleId, skuId] = [newId(), newId()];
  const code = `S-${styleId.slice(-8)}`;
  await tx.insert(Style, {
    id: styleId,
    ownerId,
    code,
    nameEn: "romper",
    contact: Contact.DIRECT,
    declaredCategory: SafetyCategory.A,
    ...wanted,
  });
  await tx.insert(Sku, { id: skuId, styleId, ownerId, code, color: "white", heightCm: 80 });
  return { styleId, skuId };
}

export interface Ordered extends Partial<Order> {
  readonly from: Party;
  readonly by: Party;
  readonly skuId?: string;
  readonly unitPrice?: string;
}

/** An order of ten pieces, submitted unless wanted otherwise. */
export async function order(
  tx: EntityManager,
  { from, by, skuId, unitPrice = "18.50", ...wanted }: Ordered,
): Promise<{ readonly orderId: string; readonly lineId: string }> {
  const [orderId, lineId] = [newId(), newId()];
  await tx.insert(Order, {
    id: orderId,
    number: `PO-${orderId.slice(-8)}`,
    kind: OrderKind.PRODUCTION,
    status: OrderStatus.SUBMITTED,
    buyerId: by.organizationId,
    sellerId: from.organizationId,
    currency: "CNY",
    total: "185",
    revision: wanted.status === OrderStatus.DRAFT ? 0 : 1,
    ...wanted,
  });
  await tx.insert(OrderLine, {
    id: lineId,
    orderId,
    lineNo: 1,
    skuId: skuId ?? null,
    item: skuId ? null : "romper",
    quantity: "10",
    unit: "H87",
    unitPrice,
    amount: "185",
  });
  return { orderId, lineId };
}
