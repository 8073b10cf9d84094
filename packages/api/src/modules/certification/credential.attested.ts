import { raw, sql, type Row, type Sql } from "../../graph";
import type { Certificate } from "./certificate.entity";
import { statusOn, today } from "./certificate.standing";

/**
 * What a credential attests, as JSON: the same whoever asks, because it is handed on. So it holds what is public and
 * nothing else, and there is none where holder or issuer are not public, before the issue, and after the end.
 */
export const attested = (row: Row<Certificate>): Sql => sql`(
  select json_build_object(
      'id', 'crt_' || ${row.id}, 'type', ${row.type}, 'route', ${row.route}, 'number', ${row.number},
      'standard', ${row.standard}, 'rule', ${row.ruleNo}, 'productStandard', ${row.tzzbNo}, 'scheme', ${row.schemeName},
      'issuedOn', ${row.issuedOn}, 'validFrom', ${row.validFrom}, 'validTo', ${row.validTo},
      'holder', ${party("hol_")}, 'issuer', case when iss_.id is not null then ${party("iss_")} end,
      'scope', coalesce((${publicScope(row)}), '[]'), 'unpublishedScope', exists (${unpublishedScope(row)}),
      'list', pla_.list, 'position', pla_.position)
    from credential_place pla_
    join organization hol_ on hol_.id = ${row.holderId} and hol_.status <> 'PENDING'
    left join organization iss_ on iss_.id = ${row.issuerId} and iss_.status <> 'PENDING'
   where pla_.certificate_id = ${row.id} and (${row.issuerId} is null or iss_.id is not null)
     and ${statusOn(row, today)} not in ('REVOKED', 'CANCELLED', 'RENEWED'))`;

const party = (o: string): Sql =>
  sql`json_build_object('nameZh', ${raw(o)}.name_zh, 'nameEn', ${raw(o)}.name_en, 'creditCode', ${raw(o)}.credit_code, 'country', ${raw(o)}.country)`;

/** An item names one thing; a style, and the style of a SKU, once it is published. */
const items = (row: Row<Certificate>): Sql => sql`certificate_scope_item itm_
    left join site sit_ on sit_.id = itm_.site_id
    left join sku sku_ on sku_.id = itm_.sku_id
    left join style sty_ on sty_.id = coalesce(itm_.style_id, sku_.style_id)
   where itm_.certificate_id = ${row.id}`;

const publicScope = (
  row: Row<Certificate>,
): Sql => sql`select json_agg(json_build_object('category', itm_.category,
      'site', coalesce(sit_.name_en, sit_.name_zh),
      'style', case when itm_.style_id is not null then sty_.code end, 'sku', sku_.code) order by itm_.position)
    from ${items(row)} and (sty_.id is null or sty_.published_at is not null)`;

const unpublishedScope = (row: Row<Certificate>): Sql =>
  sql`select 1 from ${items(row)} and sty_.published_at is null and sty_.id is not null`;
