import type { EntityManager } from "typeorm";
import { findVisible } from "../../platform/visible";
import type { Viewer } from "../../platform/viewer";
import { parsedIfSaid } from "../../platform/write-input";
import { SiteType, type Site } from "../organization";
import { SkuType, StyleType, type Sku, type Style } from "../product";
import type { CertificateScopeItem } from "./certificate-scope-item.entity";
import type { CertificateScopeInput } from "./certificate.inputs";
import { categoryLine, wrong } from "./certificate.parsing";

export type ScopeItem = Pick<
  CertificateScopeItem,
  "siteId" | "styleId" | "skuId" | "category" | "key"
>;

const MOST_ITEMS = 100;
const nothing = { siteId: null, styleId: null, skuId: null, category: null };

/** Words are the same whatever their case, width and blanks. */
const keyOfWords = (category: string): string =>
  `CATEGORY:${category.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()}`;

/** The words of a scope as an item of it. */
export const categoryItem = (category: string): ScopeItem => ({
  ...nothing,
  category,
  key: keyOfWords(category),
});

/** A style with all its SKUs as an item of a scope. */
export const styleItem = (styleId: string): ScopeItem => ({
  ...nothing,
  styleId,
  key: `STYLE:${styleId}`,
});

/** What a holder names as its own and the viewer sees. Throws NOT_FOUND, and BAD_USER_INPUT for what is another's. */
export async function scopeOf(
  tx: EntityManager,
  { viewer, holderId }: { readonly viewer: Viewer; readonly holderId: string },
  given: CertificateScopeInput,
): Promise<ScopeItem[]> {
  const named = [given.siteIds ?? [], given.styleIds ?? [], given.skuIds ?? []];
  const category = parsedIfSaid(categoryLine, given.category, ["input", "scope", "category"]);
  if (named.flat().length + (category ? 1 : 0) > MOST_ITEMS)
    throw wrong(["scope"], "TOO_MANY", `At most ${MOST_ITEMS} things.`);
  const mine = (field: string, ownerId: string): void => {
    if (ownerId !== holderId) throw wrong(["scope", field], "NOT_OWN", "It is not the holder's.");
  };
  const items: ScopeItem[] = [];
  for (const id of given.siteIds ?? []) {
    const site = await findVisible<Site>(tx, viewer, SiteType, id);
    mine("siteIds", site.organizationId);
    items.push({ ...nothing, siteId: site.id, key: `SITE:${site.id}` });
  }
  for (const id of given.styleIds ?? []) {
    const style = await findVisible<Style>(tx, viewer, StyleType, id);
    mine("styleIds", style.ownerId);
    items.push(styleItem(style.id));
  }
  for (const id of given.skuIds ?? []) {
    const sku = await findVisible<Sku>(tx, viewer, SkuType, id);
    mine("skuIds", sku.ownerId);
    items.push({ ...nothing, skuId: sku.id, key: `SKU:${sku.id}` });
  }
  if (category) items.push(categoryItem(category));
  if (new Set(items.map(({ key }) => key)).size < items.length)
    throw wrong(["scope"], "DUPLICATE", "Each thing is named once.");
  if (items.length === 0) throw wrong(["scope"], "EMPTY", "Name at least one thing.");
  return items;
}
