import type { NoticeKind } from "@weft/schema";
import { globalId } from "../../graph";
import type { News } from "../../platform/news";
import type { Disclosure } from "./disclosure.entity";

/** The global id of the product, when the disclosure is for one. */
function productOf({ skuId, styleId, materialId }: Disclosure): string | null {
  if (skuId !== null) return globalId("sku", skuId);
  if (styleId !== null) return globalId("sty", styleId);
  return materialId === null ? null : globalId("mat", materialId);
}

/**
 * Told to whom it concerns, and no more than they may know. An organization hears that somebody behind it lets its
 * name be seen, or no longer: not who, which is for its traces to say where there is one. With a product it concerns
 * those who bought it from the granter: their customers will see whom they buy from.
 */
export function disclosureMoved(
  disclosure: Disclosure,
  kind: NoticeKind,
  { customerIds, at }: { readonly customerIds: readonly string[]; readonly at: Date },
): News[] {
  const { buyerId } = disclosure;
  if (buyerId !== null)
    return [{ recipientId: buyerId, kind, subjectId: globalId("org", buyerId), at }];
  const subjectId = productOf(disclosure);
  return subjectId === null
    ? []
    : customerIds.map(recipientId => ({ recipientId, kind, subjectId, at }));
}
