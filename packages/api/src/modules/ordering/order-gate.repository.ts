import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import type { GateTerms } from "./order.terms";

const gateColumns = "position, level, category, parameters";

/** How gates of a parameter read as rows, as the columns above. */
export const insertGates = (parameter: string, orderId: string, revisionId: string): string =>
  `INSERT INTO order_gate (id, order_id, revision_id, ${gateColumns})
   SELECT g.id, ${orderId}, ${revisionId}, g.position, g.level, g.category, g.parameters
     FROM jsonb_to_recordset(${parameter}::jsonb) AS g(id uuid, position integer, level text, category text, parameters text[])`;

/** Gates as such a parameter, each with a new id. */
export const gatesAsParameter = (gates: readonly GateTerms[]): string =>
  JSON.stringify(gates.map((gate, at) => ({ id: newId(), position: at + 1, ...gate })));

/** The gates of an order as they are on the table now, in their order. */
export const gatesOf = (tx: EntityManager, orderId: string): Promise<GateTerms[]> =>
  tx.query(
    `SELECT level, category, parameters FROM order_gate
      WHERE order_id = $1 AND revision_id IS NULL ORDER BY position`,
    [orderId],
  );

/** The gates a revision was frozen with. */
export const gatesOfRevision = (tx: EntityManager, revisionId: string): Promise<GateTerms[]> =>
  tx.query(
    `SELECT level, category, parameters FROM order_gate WHERE revision_id = $1 ORDER BY position`,
    [revisionId],
  );
