import { MatrixColumn } from "@weft/schema";
import { any, sql, type Asking, type Owners, type Row, type Scope, type Sql } from "../../graph";
import { own, trading } from "../organization";
import type { EnforcementAction } from "./enforcement-action.entity";
import type { EnforcementCase } from "./enforcement-case.entity";
import type { Exposure } from "./exposure.entity";
import type { Rectification } from "./rectification.entity";
import type { ResultNotice } from "./result-notice.entity";
import type { SamplingCandidate } from "./sampling-candidate.entity";
import type { SamplingPlan } from "./sampling-plan.entity";
import type { SamplingTask } from "./sampling-task.entity";
import type { SupervisionSample } from "./supervision-sample.entity";

const { AMR, LAB } = MatrixColumn;

const me = (viewer: Asking): Sql => sql`${viewer.organizationId}`;

/** Plans and draws are the market regulator's own, each department's for itself: nobody is warned. */
export const itsPlan: Scope<SamplingPlan> = ({ row, viewer }) =>
  viewer.is(AMR) && sql`${row.authorityId} = ${me(viewer)}`;

export const itsDraw: Scope<SamplingCandidate> = ({ row, viewer }) =>
  viewer.is(AMR) &&
  sql`exists (select 1 from sampling_plan p_ where p_.id = ${row.planId} and p_.authority_id = ${me(viewer)})`;

/** Who goes is known to the department that sends them. */
export const itsInspectors: Scope<SamplingTask> = ({ row, viewer }) =>
  viewer.is(AMR) && sql`${row.authorityId} = ${me(viewer)}`;

/** The enterprise learns of an inspection when its goods are sampled, not when it is drawn. */
const ofOwnSampled = (inspectionId: Sql, viewer: Asking): false | Sql => {
  const mine = own(viewer, trading, sql`i_.sampled_organization_id`);
  return (
    mine !== false &&
    sql`exists (select 1 from inspection i_ where i_.id = ${inspectionId} and ${mine} and i_.sampled_on is not null)`
  );
};

/** Of another department's sampling a regulator learns as late as the enterprise. */
const ofRegulator = (inspectionId: Sql, viewer: Asking): Sql =>
  sql`exists (select 1 from inspection i_ left join sampling_task t_ on t_.id = i_.sampling_task_id where i_.id = ${inspectionId} and (i_.sampled_on is not null or t_.authority_id = ${me(viewer)}))`;

/** The department's that drew it; the drawn enterprise's, and the other departments', once it was sampled. */
export const itsTask: Scope<SamplingTask> = ({ row, viewer }) => {
  if (viewer.is(AMR))
    return sql`(${row.authorityId} = ${me(viewer)} or exists (select 1 from inspection i_ where i_.sampling_task_id = ${row.id} and i_.sampled_on is not null))`;
  const mine = own(viewer, trading, row.organizationId);
  return (
    mine !== false &&
    sql`${mine} and exists (select 1 from inspection i_ where i_.sampling_task_id = ${row.id} and i_.sampled_organization_id = ${row.organizationId} and i_.sampled_on is not null)`
  );
};

/** What happened to an inspection, and why: between the regulator and the enterprise. A lab tests without knowing it. */
export const ofSampledParties: Scope<{ inspectionId: string }> = ({ row, viewer }) =>
  viewer.is(AMR) ? ofRegulator(row.inspectionId, viewer) : ofOwnSampled(row.inspectionId, viewer);

/** A lab sees the sample it was given, and not that another one was. */
export const itsSample: Scope<SupervisionSample> = ({ row, viewer }) => {
  if (viewer.is(AMR)) return ofRegulator(row.inspectionId, viewer);
  const sampled = ofOwnSampled(row.inspectionId, viewer);
  return any([
    ...(sampled ? [sampled] : []),
    ...(viewer.is(LAB) ? [sql`${row.labId} = ${me(viewer)}`] : []),
  ]);
};

/** The regulator's, and of the enterprise it is about. */
const regulatorAndConcerned = (
  row: Pick<Row<{ organizationId: string | null }>, "organizationId">,
  viewer: Asking,
): boolean | Sql => {
  return viewer.is(AMR) || own(viewer, trading, row.organizationId);
};

export const itsNotice: Scope<ResultNotice> = ({ row, viewer }) =>
  regulatorAndConcerned(row, viewer);
export const itsRectification: Scope<Rectification> = ({ row, viewer }) =>
  regulatorAndConcerned(row, viewer);

/** What another department only looks into is its own affair: it shows with the decision. */
const ofDepartment = (
  { authorityId, decisionNumber }: Pick<Row<EnforcementCase>, "authorityId" | "decisionNumber">,
  viewer: Asking,
): Sql => sql`(${authorityId} = ${me(viewer)} or ${decisionNumber} is not null)`;

export const itsCase: Scope<EnforcementCase> = ({ row, viewer }) =>
  viewer.is(AMR) ? ofDepartment(row, viewer) : own(viewer, trading, row.organizationId);

export const ofVisibleCase: Scope<EnforcementAction> = ({ row, viewer }) => {
  const of = { authorityId: sql`c_.authority_id`, decisionNumber: sql`c_.decision_number` };
  const seen = viewer.is(AMR)
    ? ofDepartment(of, viewer)
    : own(viewer, trading, sql`c_.organization_id`);
  return (
    seen !== false &&
    sql`exists (select 1 from enforcement_case c_ where c_.id = ${row.caseId} and ${seen})`
  );
};

/**
 * Everybody reads what is published. What was corrected, or whose credit was repaired, is off the list: the record
 * is kept for the regulator and for the enterprise.
 */
export const itsEntry: Scope<Exposure> = ({ row, viewer }) => {
  if (viewer.is(AMR)) return true;
  const published = sql`${row.status} = 'PUBLISHED'`;
  const mine = own(viewer, trading, row.organizationId);
  return mine ? [published, sql`${row.status} <> 'PUBLISHED' and ${mine}`] : published;
};

interface Made {
  readonly authorityId: string;
  readonly organizationId: string;
}

/** Whose log says that a department read what another one holds of it (C15). What is its own it need not be told. */
export const ofAnother: Owners<Made> = ({ row, viewer }) =>
  sql`case when ${row.authorityId} <> ${me(viewer)} then ${row.organizationId} end`;

/** The same for what belongs to an inspection. */
export const ofAnothersInspection: Owners<{ inspectionId: string }> = ({ row, viewer }) =>
  sql`(select i_.sampled_organization_id from inspection i_ left join sampling_task t_ on t_.id = i_.sampling_task_id where i_.id = ${row.inspectionId} and t_.authority_id is distinct from ${me(viewer)})`;

export const ofAnothersCase: Owners<EnforcementAction> = ({ row, viewer }) =>
  sql`(select c_.organization_id from enforcement_case c_ where c_.id = ${row.caseId} and c_.authority_id <> ${me(viewer)})`;

/** Of the public list, what is off it. */
export const ofAnotherUnlisted: Owners<Exposure> = ({ row, viewer }) =>
  sql`case when ${row.status} <> 'PUBLISHED' and ${row.authorityId} <> ${me(viewer)} then ${row.organizationId} end`;
