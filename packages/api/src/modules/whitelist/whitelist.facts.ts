import { WHITELIST_TERMS } from "@weft/schema";
import { join, literal, sql, type Sql } from "../../graph";

const { months, categories, parameters } = WHITELIST_TERMS;

/** The report says of each of them that it passed, or that the standard exempts goods that were never dyed. */
const covers = sql`not exists (select 1 from unnest(array[${join(parameters.map(literal), ", ")}]) as base_ (parameter)
  where not exists (select 1 from test_verdict v_ where v_.inspection_id = i_.id and v_.parameter = base_.parameter
    and (v_.verdict = 'PASS' or (v_.verdict = 'NOT_APPLICABLE' and v_.reason = 'EXEMPT'))))`;

/** Of goods that are to be washed or wet processed again less is asked; the list is about what is delivered. */
const isFinal = sql`(i_.product->'conditions' @> '["nonFinalWetProcessed"]') is not true
  and (i_.product->'conditions' @> '["nonFinalWashDown"]') is not true`;

/**
 * What the conditions are computed from, of one organization on a day, as one row of JSON: `WhitelistFacts`. A report
 * that was corrected counts in its last version, and one whose lab and platform disagree only once that is settled.
 */
export function factsOf(organizationId: Sql, day: Sql): Sql {
  const since = sql`(${day} - make_interval(months => ${months}))::date`;
  const within = (of: Sql): Sql => sql`(${of} > ${since} and ${of} <= ${day})`;
  const counts = sql`not i_.voided and not (i_.conflict and i_.conflict_resolved_at is null)
    and not exists (select 1 from inspection later_ where later_.supersedes_id = i_.id and not later_.voided)`;
  const itsFabric = sql`exists (select 1 from lot l_ where l_.id = i_.lot_id and l_.owner_id = ${organizationId} and l_.kind = 'FABRIC')`;
  const passing = sql`(select count(distinct i_.lot_id) from inspection i_
    where ${itsFabric} and i_.level = 'FABRIC' and i_.cma and ${counts}
      and coalesce(i_.final_conclusion, i_.first_conclusion) = 'PASS'
      and i_.judged_category in (${join(categories.map(literal), ", ")})
      and ${within(sql`i_.reported_on`)} and ${isFinal} and ${covers})`;
  const failures = sql`(select count(*) from inspection i_
    where i_.sampled_organization_id = ${organizationId} and i_.kind in ('SUPERVISION', 'REINSPECTION')
      and i_.final_conclusion = 'FAIL' and not i_.voided
      and not exists (select 1 from inspection later_ where later_.supersedes_id = i_.id and not later_.voided)
      and ${within(sql`coalesce(i_.reported_on, i_.sampled_on)`)})`;
  const lots = sql`from lot l_ where l_.owner_id = ${organizationId} and l_.kind = 'FABRIC'
      and ${within(sql`coalesce(l_.produced_on, (l_.created_at at time zone 'Asia/Shanghai')::date)`)}`;
  return sql`select json_build_object(
    'verified', org_.status = 'VERIFIED',
    'fabricSupplier', 'FABRIC_SUPPLIER' = any (org_.types),
    'committedOn', (select (c_.committed_at at time zone 'Asia/Shanghai')::date from whitelist_commitment c_
      where c_.organization_id = org_.id and c_.withdrawn_at is null),
    'passingReports', ${passing},
    'finalFailures', ${failures},
    'lots', (select count(*) ${lots}),
    'traceableLots', (select count(*) ${lots} and (l_.order_id is not null or l_.material_id is not null))) as facts
    from organization org_ where org_.id = ${organizationId}`;
}
