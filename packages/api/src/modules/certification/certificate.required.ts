import type { CertificateType } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { effectiveStatusOn } from "./certificate.standing";

/** Who must hold which certificates on a day, and for what. */
export interface Required {
  readonly holderId: string;
  readonly types: readonly CertificateType[];
  readonly day: string;
  /** What they must cover: nothing of it for goods in words alone. */
  readonly skuIds: readonly string[];
}

export interface Held {
  readonly id: string;
  readonly type: CertificateType;
}

/**
 * Whether a certificate counts for a SKU: one that names styles or SKUs must name this one, unless it covers a category
 * in words besides. What words cover, and what is made on a site, people agree on; nothing here reads it.
 */
const covers = `
  EXISTS (SELECT FROM certificate_scope_item i WHERE i.certificate_id = c.id
             AND (i.category IS NOT NULL OR i.sku_id = s.id OR i.style_id = s.style_id))
  OR NOT EXISTS (SELECT FROM certificate_scope_item i WHERE i.certificate_id = c.id
                    AND (i.sku_id IS NOT NULL OR i.style_id IS NOT NULL))`;

/** For each kind and SKU the certificate that holds longest, or none; without SKUs one row for each kind. */
const found = `
  SELECT t.type, best.id
    FROM unnest($2::text[]) t(type)
    CROSS JOIN unnest(coalesce(nullif($4::uuid[], '{}'), ARRAY[NULL]::uuid[])) w(sku_id)
    LEFT JOIN sku s ON s.id = w.sku_id
    LEFT JOIN LATERAL (
      SELECT c.id FROM certificate c
       WHERE c.holder_id = $1 AND c.type = t.type AND ${effectiveStatusOn("c", "$3::date")} = 'VALID'
         AND (w.sku_id IS NULL OR ${covers})
       ORDER BY c.valid_to DESC, c.id LIMIT 1) best ON true
   ORDER BY t.type, best.id`;

const answers = (
  tx: EntityManager,
  { holderId, types, day, skuIds }: Required,
): Promise<{ readonly type: CertificateType; readonly id: string | null }[]> =>
  tx.query(found, [holderId, [...new Set(types)], day, [...new Set(skuIds)]]);

/** Which of these kinds the organization holds no valid certificate of for some of the goods. In the order asked. */
export async function missingCertificates(
  tx: EntityManager,
  required: Required,
): Promise<CertificateType[]> {
  if (required.types.length === 0) return [];
  const rows = await answers(tx, required);
  const missing = new Set(rows.filter(({ id }) => id === null).map(({ type }) => type));
  return [...new Set(required.types)].filter(type => missing.has(type));
}

/** The valid certificates that the requirement is met by, each once: of several for one thing the one that holds longest. */
export async function validCertificates(
  tx: EntityManager,
  required: Required,
): Promise<readonly Held[]> {
  if (required.types.length === 0) return [];
  const rows = await answers(tx, required);
  const held = rows.flatMap(({ id, type }) => (id === null ? [] : [[id, { id, type }] as const]));
  return [...new Map(held).values()];
}
