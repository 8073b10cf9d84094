import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { SSCC_MONTHS } from "./carton.entity";
import { CustomsDeclaration } from "./customs-declaration.entity";
import type { Declared } from "./customs.rules";
import { ShipmentLine } from "./shipment-line.entity";
import { Shipment } from "./shipment.entity";

export type NewLine = Pick<ShipmentLine, "orderLineId" | "lotId" | "quantity" | "unit">;

/** A shipment with its lines and declarations. */
export async function insertShipment(
  tx: EntityManager,
  shipment: Shipment,
  lines: readonly NewLine[],
  declared: readonly Declared[],
): Promise<void> {
  const { id: shipmentId, orderId } = shipment;
  await tx.insert(Shipment, shipment);
  await tx.insert(
    ShipmentLine,
    lines.map((line, at) => ({ id: newId(), shipmentId, orderId, position: at + 1, ...line })),
  );
  await tx.insert(
    CustomsDeclaration,
    declared.map(one => ({ id: newId(), shipmentId, ...one })),
  );
}

/** The newest carton of a code, `n.sscc`, that came to the sender, `$2`, and has not been sent on. */
const received = `
  SELECT c.id FROM carton c JOIN shipment s ON s.id = c.shipment_id
   WHERE c.sscc = n.sscc AND s.receiver_id = $2
     AND NOT EXISTS (SELECT FROM carton o WHERE o.onward_of_id = c.id)
   ORDER BY c.shipped_on DESC, c.id DESC LIMIT 1`;

/**
 * What the sender used these codes for is over where it was long ago, or where the same carton came back to it: then
 * its own carton is one of those it went on from.
 */
const retirement = `
  WITH RECURSIVE n AS (SELECT unnest($1::text[]) AS sscc),
    came AS (
      SELECT c.id, c.onward_of_id FROM n CROSS JOIN LATERAL (${received}) r JOIN carton c ON c.id = r.id
       UNION
      SELECT c.id, c.onward_of_id FROM came JOIN carton c ON c.id = came.onward_of_id
    )
  UPDATE carton SET retired_at = now()
   WHERE sscc = ANY ($1) AND sender_id = $2 AND retired_at IS NULL
     AND (shipped_on + make_interval(months => ${SSCC_MONTHS}) <= $3::date OR id IN (SELECT id FROM came))`;

/**
 * The packages of a shipment. A code whose carton the sender received, and has not sent on, is that carton; any other
 * is a new one. The constraint sees to it that a sender uses a code for one carton.
 */
export async function insertCartons(
  tx: EntityManager,
  { id, senderId, shippedOn }: Shipment,
  ssccs: readonly string[],
): Promise<void> {
  if (ssccs.length === 0) return;
  const codes = [...ssccs].sort();
  await tx.query(retirement, [codes, senderId, shippedOn]);
  await tx.query(
    `INSERT INTO carton (id, shipment_id, sender_id, sscc, shipped_on, onward_of_id)
     SELECT n.id, $1, $2, n.sscc, $3, (${received})
       FROM unnest($4::uuid[], $5::text[]) AS n(id, sscc) ORDER BY n.sscc`,
    [id, senderId, shippedOn, codes.map(() => newId()), codes],
  );
}
