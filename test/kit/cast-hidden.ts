import {
  BomStatus,
  Contact,
  OrderKind,
  OrderStatus,
  OrganizationStatus,
  OrganizationType,
  SafetyCategory,
} from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import * as ordering from "../../packages/api/src/modules/ordering";
import * as organization from "../../packages/api/src/modules/organization";
import * as product from "../../packages/api/src/modules/product";

type Objects = Record<string, string>;
type Ids = Readonly<Record<"maker" | "rival" | "spinner", string>>;

/**
 * What stands beside the things that are seen and is not seen with them: a draft beside an order, another SKU of a style
 * that is known from an order, a recipe that is not frozen yet, an organization of another district.
 */
export async function tellHidden(tx: EntityManager, ids: Ids, seen: Objects): Promise<Objects> {
  const objects: Objects = {};
  const make = (name: string, prefix: string): { readonly id: string } => {
    const id = randomUUID();
    objects[name] = `${prefix}_${id}`;
    return { id };
  };
  await elsewhere(tx, make);
  await goods(tx, ids, { make, uuid: name => (seen[name] ?? "").slice(4) });
  await draft(tx, ids, make);
  return objects;
}

type Make = (name: string, prefix: string) => { readonly id: string };

async function elsewhere(tx: EntityManager, make: Make): Promise<void> {
  await tx.insert(organization.Organization, {
    ...make("elsewhere", "org"),
    types: [OrganizationType.GARMENT_MAKER],
    status: OrganizationStatus.VERIFIED,
    nameEn: "elsewhere",
    country: "CN",
    foreignRegistrationNumber: "elsewhere",
    locationId: organization.divisionId("330503"),
    ...{ contactName: "e", contactPhone: "e", contactEmail: "e", legalRepresentative: "e" },
  });
}

interface Beside {
  readonly make: Make;
  readonly uuid: (name: string) => string;
}

async function goods(tx: EntityManager, ids: Ids, { make, uuid }: Beside): Promise<void> {
  const romper = { styleId: uuid("style"), ownerId: ids.maker, color: "red", heightCm: 80 };
  await tx.insert(product.Sku, { ...make("otherSku", "sku"), ...romper, code: "K-2" });
  await tx.insert(product.Sku, {
    ...make("publishedSku", "sku"),
    styleId: uuid("publishedStyle"),
    ownerId: ids.rival,
    ...{ code: "K-1", color: "white", heightCm: 80 },
  });
  const unknown = make("otherStyle", "sty");
  await tx.insert(product.Style, {
    ...unknown,
    ownerId: ids.maker,
    ...{ code: "S-2", nameEn: "coat" },
    contact: Contact.INDIRECT,
    declaredCategory: SafetyCategory.C,
  });
  const bom = { ...make("draftBom", "bom"), styleId: unknown.id, ownerId: ids.maker, number: 1 };
  await tx.insert(product.BomVersion, { ...bom, status: BomStatus.DRAFT });
  await tx.insert(product.BomLine, {
    ...make("draftBomLine", "bml"),
    ...{ versionId: bom.id, lineNo: 1, part: "body", skuId: null, quantity: "1", unit: "MTR" },
    materialId: uuid("material"),
  });
}

async function draft(tx: EntityManager, ids: Ids, make: Make): Promise<void> {
  const order = { ...make("draft", "ord"), number: "draft", status: OrderStatus.DRAFT };
  const parties = { kind: OrderKind.FABRIC, buyerId: ids.rival, sellerId: ids.spinner };
  await tx.insert(ordering.Order, { ...order, ...parties, currency: "CNY", total: "10" });
  const what = { skuId: null, materialId: null, item: "yarn", unit: "KGM" };
  const money = { quantity: "1", unitPrice: "10", amount: "10" };
  const line = { ...make("draftLine", "oln"), orderId: order.id, lineNo: 1 };
  await tx.insert(ordering.OrderLine, { ...line, ...what, ...money });
  await tx.insert(ordering.OrderEvent, {
    ...make("draftEvent", "oev"),
    orderId: order.id,
    byId: ids.rival,
    from: null,
    to: OrderStatus.DRAFT,
    at: new Date("2026-01-02T03:04:05.006Z"),
  });
}
