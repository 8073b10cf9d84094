import type { EntityManager } from "typeorm";
import type { News } from "../../platform/news";
import { newId } from "../../platform/uuid";

const statement = `
  WITH news AS (
    SELECT n.*, row_number() OVER (PARTITION BY n."recipientId" ORDER BY n.at, n.place) AS turn,
           count(*) OVER (PARTITION BY n."recipientId") AS many
      FROM jsonb_to_recordset($1::jsonb)
        AS n(id uuid, place integer, "recipientId" uuid, kind text, "subjectId" text, at timestamptz)
  ), head AS (
    INSERT INTO notice_head (recipient_id, number)
    SELECT "recipientId", count(*) FROM news GROUP BY 1 ORDER BY 1
        ON CONFLICT (recipient_id) DO UPDATE SET number = notice_head.number + excluded.number
    RETURNING recipient_id, number
  )
  INSERT INTO notice (id, recipient_id, number, kind, subject_id, at)
  SELECT n.id, n."recipientId", head.number - n.many + n.turn, n.kind, n."subjectId", n.at
    FROM news n JOIN head ON head.recipient_id = n."recipientId"`;

/**
 * Writes down who is told what, in the transaction in which it happened. From here to its commit the recipients'
 * other news waits, so that nobody reads number 8 before number 7.
 */
export async function tell(tx: EntityManager, news: readonly News[]): Promise<void> {
  if (news.length === 0) return;
  const rows = news.map((one, place) => ({ id: newId(), place, ...one }));
  await tx.query(statement, [JSON.stringify(rows)]);
}
