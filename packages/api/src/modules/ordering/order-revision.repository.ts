import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { together } from "../../platform/together";
import { gatesAsParameter, gatesOfRevision, insertGates } from "./order-gate.repository";
import { OrderRevisionLine } from "./order-revision-line.entity";
import { OrderRevision } from "./order-revision.entity";
import {
  asParameter,
  lineColumns,
  linesIn,
  lineValues,
  numbered,
  termColumns,
  termValues,
} from "./order.columns";
import type { Order } from "./order.entity";
import { wrong } from "./order.parsing";
import { priced, termsFrom, type Terms } from "./order.terms";

/** Each holds all lines once more, so that a few words could go on filling the disk. */
const MOST_REVISIONS = 1_000;

/**
 * The number of the revision to come. The order must be locked: its revisions are numbered without gaps.
 * Throws BAD_USER_INPUT when there are too many.
 */
export async function nextRevision(tx: EntityManager, { id }: Pick<Order, "id">): Promise<number> {
  const [last]: { number: number }[] = await tx.query(
    "SELECT coalesce(max(number), 0) AS number FROM order_revision WHERE order_id = $1",
    [id],
  );
  const number = (last?.number ?? 0) + 1;
  if (number > MOST_REVISIONS)
    throw wrong(["orderId"], "TOO_MANY", `An order has at most ${MOST_REVISIONS} revisions.`);
  return number;
}

const insertion = `
  WITH r AS (
    INSERT INTO order_revision (id, order_id, number, by_id, at, ${termColumns.join(", ")})
    VALUES ($1, $2, $3, $4, $5, ${numbered(8, termColumns.length)})
    RETURNING id, order_id
  ), gates AS (
    ${insertGates("$7", "$2::uuid", "$1::uuid")}
  )
  INSERT INTO order_revision_line (id, revision_id, order_id, ${lineColumns})
  SELECT l.id, r.id, r.order_id, ${lineValues} FROM r, ${linesIn("$6")}`;

/** Writes down terms as one party offers them, in one statement. Answers the revision's id. */
export async function addRevision(
  tx: EntityManager,
  { id: orderId }: Pick<Order, "id">,
  terms: Terms,
  { number, byId, at }: Pick<OrderRevision, "number" | "byId" | "at">,
): Promise<string> {
  const { lines, total } = priced(terms);
  const id = newId();
  await tx.query(insertion, [
    ...[id, orderId, number, byId, at, asParameter(lines)],
    gatesAsParameter(terms.qualityGates),
    ...termValues(terms, total),
  ]);
  return id;
}

/** What a revision says. */
export async function termsOfRevision(
  tx: EntityManager,
  revisionId: string,
): Promise<{ readonly revision: OrderRevision; readonly terms: Terms }> {
  const [revision, lines, gates] = await together(
    tx.findOneByOrFail(OrderRevision, { id: revisionId }),
    tx.find(OrderRevisionLine, { where: { revisionId }, order: { lineNo: "ASC" } }),
    gatesOfRevision(tx, revisionId),
  );
  return { revision, terms: termsFrom(revision, lines, gates) };
}
