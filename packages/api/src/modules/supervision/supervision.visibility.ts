import { MatrixColumn } from "@weft/schema";
import { any, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { own, trading } from "../organization";
import type { EnforcementAction } from "./enforcement-action.entity";
import type { EnforcementCase } from "./enforcement-case.entity";
import type { Exposure } from "./exposure.entity";
import type { Rectification } from "./rectification.entity";
import type { ResultNotice } from "./result-notice.entity";
import type { SamplingTask } from "./sampling-task.entity";
import type { SupervisionSample } from "./supervision-sample.entity";

const { AMR, LAB } = MatrixColumn;

/** Plans and draws are the market regulator's own: nobody is warned. */
export const regulators: Scope<object> = ({ viewer }) => viewer.is(AMR);

const me = (viewer: Asking): Sql => sql`${viewer.organizationId}`;

/** The enterprise learns of an inspection when its goods are sampled, not when it is drawn. */
const ofOwnSampled = (inspectionId: Sql, viewer: Asking): false | Sql => {
  const mine = own(viewer, trading, sql`i_.sampled_organization_id`);
  return (
    mine !== false &&
    sql`exists (select 1 from inspection i_ where i_.id = ${inspectionId} and ${mine} and i_.sampled_on is not null)`
  );
};

/** The regulator's, and the drawn enterprise's once it was sampled. */
export const itsTask: Scope<SamplingTask> = ({ row, viewer }) => {
  if (viewer.is(AMR)) return true;
  const mine = own(viewer, trading, row.organizationId);
  return (
    mine !== false &&
    sql`${mine} and exists (select 1 from inspection i_ where i_.sampling_task_id = ${row.id} and i_.sampled_organization_id = ${row.organizationId} and i_.sampled_on is not null)`
  );
};

/** What happened to an inspection, and why: between the regulator and the enterprise. A lab tests without knowing it. */
export const ofSampledParties: Scope<{ inspectionId: string }> = ({ row, viewer }) => {
  return viewer.is(AMR) || ofOwnSampled(row.inspectionId, viewer);
};

/** A lab sees the sample it was given, and not that another one was. */
export const itsSample: Scope<SupervisionSample> = ({ row, viewer }) => {
  if (viewer.is(AMR)) return true;
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
export const itsCase: Scope<EnforcementCase> = ({ row, viewer }) =>
  regulatorAndConcerned(row, viewer);

export const ofVisibleCase: Scope<EnforcementAction> = ({ row, viewer }) => {
  if (viewer.is(AMR)) return true;
  const mine = own(viewer, trading, sql`c_.organization_id`);
  return (
    mine !== false &&
    sql`exists (select 1 from enforcement_case c_ where c_.id = ${row.caseId} and ${mine})`
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
