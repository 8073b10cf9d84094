import { TRADE_TIME_ZONE } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { literal, raw, sql, statementOf, type Param, type Row, type Sql } from "../../graph";
import type { Certificate } from "./certificate.entity";

/** The day it is in China, by the database's clock; found out once for a statement, not for each of its rows. */
export const today = sql`(select (now() at time zone ${literal(TRADE_TIME_ZONE)})::date)`;

type Dated = Pick<
  Row<Certificate>,
  "id" | "status" | "statusSince" | "validFrom" | "validTo" | "successorFrom"
>;

/** What a certificate is worth on a day by its own columns: on the day of its last event and on any later one. */
const byColumns = (row: Omit<Dated, "id" | "statusSince">, day: Sql | Param): Sql =>
  sql`(case
    when ${row.validFrom} is null then null
    when ${row.status} in ('REVOKED', 'CANCELLED') then ${row.status}
    when ${row.successorFrom} <= ${day} then 'RENEWED'
    when ${day} > ${row.validTo} then 'EXPIRED'
    when ${day} < ${row.validFrom} then 'NOT_YET_VALID'
    when ${row.status} = 'SUSPENDED' then 'SUSPENDED'
    else 'VALID'
  end)`;

/** What a certificate is worth today: no events are looked up, so that lists can be filtered by it. */
export const statusNow = (row: Dated): Sql => byColumns(row, today);

/**
 * What it was worth on a day before its last event: of the events that count on that day, one that ended it decides,
 * or else the one that counts latest; of several from one day, the last recorded.
 */
const byEvents = ({ id, validFrom, validTo }: Dated, day: Sql | Param): Sql => sql`(
    select case
        when e_.to_status in ('REVOKED', 'CANCELLED', 'RENEWED') then e_.to_status
        when e_.to_status not in ('ISSUED', 'SUSPENDED') then 'NOT_YET_VALID'
        when ${day} > ${validTo} then 'EXPIRED'
        when ${day} < ${validFrom} then 'NOT_YET_VALID'
        when e_.to_status = 'SUSPENDED' then 'SUSPENDED'
        else 'VALID'
      end
      from certificate_event e_
     where e_.certificate_id = ${id} and e_.effective_on <= ${day}
     order by e_.to_status in ('REVOKED', 'CANCELLED') desc, e_.effective_on desc, e_.number desc limit 1)`;

/** What a certificate is worth on a day. NULL for what was never issued; NOT_YET_VALID before its issue or first day. */
export const statusOn = (row: Dated, day: Sql | Param): Sql =>
  sql`(case
    when ${row.validFrom} is null then null
    when ${day} >= (${row.statusSince} at time zone ${literal(TRADE_TIME_ZONE)})::date then ${byColumns(row, day)}
    else coalesce(${byEvents(row, day)}, 'NOT_YET_VALID')
  end)`;

const columnsOf = (alias: string): Dated => ({
  id: raw(`${alias}.id`),
  status: raw(`${alias}.status`),
  statusSince: raw(`${alias}.status_since`),
  validFrom: raw(`${alias}.valid_from`),
  validTo: raw(`${alias}.valid_to`),
  successorFrom: raw(`${alias}.successor_from`),
});

/** As `statusOn`, in SQL written by hand: of the row under this alias, on the day this expression gives. */
export const effectiveStatusOn = (alias: string, day: string): string =>
  statementOf(statusOn(columnsOf(alias), raw(day))).text;

/** Which of these parameters no CMA qualification of the laboratory that is valid on that day covers. In the order asked. */
export async function outsideCmaScope(
  tx: EntityManager,
  labId: string,
  parameters: readonly string[],
  day: string,
): Promise<string[]> {
  if (parameters.length === 0) return [];
  const covered: { parameter: string }[] = await tx.query(
    `SELECT DISTINCT p.parameter FROM certificate c
       JOIN certificate_parameter p ON p.certificate_id = c.id
      WHERE c.holder_id = $1 AND c.type = 'LAB_CMA' AND p.parameter = ANY ($2::text[])
        AND ${effectiveStatusOn("c", "$3::date")} = 'VALID'`,
    [labId, parameters, day],
  );
  const found = new Set(covered.map(({ parameter }) => parameter));
  return [...new Set(parameters)].filter(parameter => !found.has(parameter));
}
