import { CertificateType } from "@weft/schema";
import { join, literal, raw, sql, type Sql } from "../../graph";
import { effectiveStatusOn } from "../certification";

/** Of a laboratory, not of goods. */
const OF_LABS = [CertificateType.LAB_CMA, CertificateType.LAB_CNAS];

const BEST_FIRST = ["VALID", "SUSPENDED", "EXPIRED", "RENEWED", "CANCELLED", "REVOKED"];

const quoted = (words: readonly string[]): Sql => join(words.map(literal), ", ");

/**
 * What the tests of a lot concluded, as JSON: for each level the latest report that counts. Nothing of it leads to
 * a report, a laboratory, or whoever made the lot: no id, number, day or count.
 */
export const conclusionsOf = (lotId: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('level', level, 'conclusion', conclusion) order by level, conclusion), '[]') from (
    select distinct on (i_.level) i_.level, coalesce(i_.final_conclusion, i_.first_conclusion) as conclusion
      from inspection i_
     where i_.lot_id = ${lotId} and i_.status = 'FINAL' and not i_.voided
       and coalesce(i_.final_conclusion, i_.first_conclusion) is not null
       and not exists (select 1 from inspection later_ where later_.supersedes_id = i_.id and not later_.voided)
     order by i_.level, i_.reported_on desc nulls last, i_.id desc) concluded_)`;

/** Which kinds of certificate whoever made the lot holds, and what the best of each is worth today. */
export const certificatesOf = (lotId: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('type', type, 'status', status) order by type), '[]') from (
    select distinct on (held_.type) held_.type, held_.status from (
      select crt_.type, ${raw(effectiveStatusOn("crt_", "(now() at time zone 'Asia/Shanghai')::date"))} as status
        from lot made_ join certificate crt_ on crt_.holder_id = made_.owner_id
       where made_.id = ${lotId} and crt_.type not in (${quoted(OF_LABS)})) held_
     where held_.status in (${quoted(BEST_FIRST)})
     order by held_.type, array_position(array[${quoted(BEST_FIRST)}], held_.status)) kinds_)`;
