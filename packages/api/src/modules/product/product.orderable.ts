import type { EntityManager } from "typeorm";

interface Asked {
  /** Who writes the line. */
  readonly writerId: string;
  /** Who gets to see it; null while nobody in particular does. */
  readonly otherId: string | null;
  readonly skuIds: readonly string[];
  readonly materialIds: readonly string[];
}

/** A line the two of them had between them before: the product is no news to either. */
const between = `((l.buyer_id = $1 AND l.shown_to_seller_id = $2)
   OR (l.buyer_id = $2 AND l.shown_to_seller_id = $1))`;

/** A line on which the writer itself was sold, or bought, the product. */
const onLineOfWriter = `(l.buyer_id = $1 OR l.shown_to_seller_id = $1)`;

const statement = `
  SELECT s.id FROM sku s JOIN style t ON t.id = s.style_id
   WHERE s.id = ANY ($3) AND (s.owner_id = $1 OR t.published_at IS NOT NULL
      OR EXISTS (SELECT 1 FROM order_line l WHERE l.sku_id = s.id AND LINES))
   UNION ALL
  SELECT m.id FROM material m
   WHERE m.id = ANY ($4) AND (m.owner_id = $1 OR m.published_at IS NOT NULL
      OR EXISTS (SELECT 1 FROM order_line l WHERE l.material_id = m.id AND LINES))`;

/**
 * Which of these products the writer may put on an order with the other one: its own, published ones, and
 * those that were on a line between the two before. A seller may also pass on what it deals in.
 */
export async function orderable(
  tx: EntityManager,
  asked: Asked,
  writerSells = false,
): Promise<ReadonlySet<string>> {
  const lines = writerSells ? `($2::uuid IS NOT NULL AND ${onLineOfWriter})` : between;
  const found: { id: string }[] = await tx.query(statement.replaceAll("LINES", lines), [
    asked.writerId,
    asked.otherId,
    [...asked.skuIds],
    [...asked.materialIds],
  ]);
  return new Set(found.map(({ id }) => id));
}
