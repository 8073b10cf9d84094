import { ageGroup, AgeGroup, type Sex } from "@weft/schema";
import type { EntityManager } from "typeorm";

interface Size {
  readonly lotId: string;
  readonly heightCm: number;
  readonly sex: Sex;
}

const ofSku = "JOIN style y ON y.id = s.style_id";

/**
 * Whom lots are for, each age group once: as the SKU of the lot says, or all SKUs of its style, or all lines of an
 * order where each is of a SKU. A lot of which none of them says it is left out.
 */
export async function wearersOf(
  tx: EntityManager,
  lotIds: readonly string[],
  orderId: string | null,
): Promise<ReadonlyMap<string, readonly AgeGroup[]>> {
  const sizes: Size[] = await tx.query(
    `SELECT l.id AS "lotId", s.height_cm AS "heightCm", y.sex
       FROM lot l JOIN sku s ON s.id = l.sku_id ${ofSku} WHERE l.id = ANY ($1)
      UNION
     SELECT l.id, s.height_cm, y.sex
       FROM lot l JOIN sku s ON s.style_id = l.style_id ${ofSku} WHERE l.id = ANY ($1)
      UNION
     SELECT l.id, s.height_cm, y.sex
       FROM lot l JOIN order_line i ON i.order_id = $2 JOIN sku s ON s.id = i.sku_id ${ofSku}
      WHERE l.id = ANY ($1) AND l.kind = 'GARMENT' AND l.sku_id IS NULL AND l.style_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM order_line w WHERE w.order_id = $2 AND w.sku_id IS NULL)`,
    [lotIds, orderId],
  );
  const groups = new Map<string, Set<AgeGroup>>();
  for (const { lotId, heightCm, sex } of sizes)
    groups.set(lotId, (groups.get(lotId) ?? new Set()).add(ageGroup(heightCm, sex)));
  return new Map([...groups].map(([lotId, found]) => [lotId, [...found]]));
}

/** The youngest are protected most. */
const byStrictness = Object.values(AgeGroup);

export const isLessStrict = (one: AgeGroup, other: AgeGroup): boolean =>
  byStrictness.indexOf(one) > byStrictness.indexOf(other);
