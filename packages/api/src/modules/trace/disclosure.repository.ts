import type { EntityManager } from "typeorm";
import type { Disclosure } from "./disclosure.entity";

type Disclosed = Pick<Disclosure, "granterId" | "skuId" | "styleId" | "materialId">;

/** Those who agreed with the granter to buy this product from it. */
export async function customersFor(
  tx: EntityManager,
  { granterId, skuId, styleId, materialId }: Disclosed,
): Promise<string[]> {
  const found: { id: string }[] = await tx.query(
    `SELECT DISTINCT l.buyer_id AS id
       FROM order_line l JOIN purchase_order o ON o.id = l.order_id
      WHERE l.shown_to_seller_id = $1 AND o.agreed_revision IS NOT NULL
        AND (l.material_id = $2
          OR l.sku_id IN (SELECT s.id FROM sku s WHERE s.id = $3 OR s.style_id = $4))
      ORDER BY 1`,
    [granterId, materialId, skuId, styleId],
  );
  return found.map(({ id }) => id);
}
