import type { EntityManager } from "typeorm";
import { takeTurn } from "../../platform/turns";
import type { Lot } from "../product";

/** Everybody who says what was made of what does it one after the other: a cycle may have many owners. */
export const lockConsumption = (tx: EntityManager): Promise<void> => takeTurn(tx, "consumption");

/** Whether a lot went, over however many others, into one of these. */
export async function isReachable(
  tx: EntityManager,
  lotId: string,
  intoIds: readonly string[],
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `WITH RECURSIVE behind AS (
       SELECT unnest($2::uuid[]) AS id
       UNION
       SELECT c.input_lot_id FROM lot_consumption c JOIN behind ON c.output_lot_id = behind.id
        WHERE c.reversed_at IS NULL
     )
     SELECT 1 FROM behind WHERE id = $1 LIMIT 1`,
    [lotId, [...intoIds]],
  );
  return found.length > 0;
}

/** A locked lot changed although none of its own columns did. */
export async function touchLot(tx: EntityManager, lot: Lot): Promise<Lot> {
  await tx.query("UPDATE lot SET version = version + 1 WHERE id = $1", [lot.id]);
  return Object.assign(lot, { version: lot.version + 1 });
}
