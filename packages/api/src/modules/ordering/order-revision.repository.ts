import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { OrderRevisionLine } from "./order-revision-line.entity";
import { OrderRevision } from "./order-revision.entity";
import type { Order } from "./order.entity";
import { priced, termsFrom, type Terms } from "./order.terms";

/** Writes down terms as one party offers them. The order must be locked: its revisions are numbered without gaps. */
export async function addRevision(
  tx: EntityManager,
  order: Pick<Order, "id">,
  terms: Terms,
  { byId, at }: Pick<OrderRevision, "byId" | "at">,
): Promise<OrderRevision> {
  const [last]: { number: number }[] = await tx.query(
    "SELECT coalesce(max(number), 0) AS number FROM order_revision WHERE order_id = $1",
    [order.id],
  );
  const { lines, total } = priced(terms);
  const { lines: _lines, ...columns } = terms;
  const revision = tx.create(OrderRevision, {
    id: newId(),
    orderId: order.id,
    number: (last?.number ?? 0) + 1,
    byId,
    at,
    total,
    ...columns,
  });
  await tx.insert(OrderRevision, revision);
  const rows = lines.map(line => ({
    id: newId(),
    orderId: order.id,
    revisionId: revision.id,
    ...line,
  }));
  if (rows.length > 0) await tx.insert(OrderRevisionLine, rows);
  return revision;
}

/** What a revision says. */
export async function termsOfRevision(
  tx: EntityManager,
  revisionId: string,
): Promise<{ readonly revision: OrderRevision; readonly terms: Terms }> {
  const revision = await tx.findOneByOrFail(OrderRevision, { id: revisionId });
  const lines = await tx.find(OrderRevisionLine, {
    where: { revisionId },
    order: { lineNo: "ASC" },
  });
  return { revision, terms: termsFrom(revision, lines) };
}
