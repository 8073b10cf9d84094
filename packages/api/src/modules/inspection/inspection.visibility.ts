import { MatrixColumn } from "@weft/schema";
import { any, raw, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { CustodyEvent } from "./custody-event.entity";
import type { Inspection } from "./inspection.entity";
import type { TestOrder } from "./test-order.entity";
import type { TestSample } from "./test-sample.entity";
import type { TestVerdict } from "./test-verdict.entity";

const { AMR, LAB } = MatrixColumn;

type ReportRow = Pick<
  Row<Inspection>,
  | "kind"
  | "status"
  | "clientId"
  | "labId"
  | "sampledOrganizationId"
  | "sampledOn"
  | "samplingTaskId"
  | "lotId"
  | "published"
>;

/** One way to a row, and its opposite, which is true where a column is NULL. */
interface Way {
  readonly is: Sql;
  readonly isNot: Sql;
}

const isMe = (column: Sql, { organizationId: me }: Asking): Way => ({
  is: sql`${column} = ${me}`,
  isNot: sql`${column} is distinct from ${me}`,
});

const when = (condition: Sql): Way => ({ is: condition, isNot: sql`(not (${condition}))` });

/** Whoever made a lot reads what was found of it, where a client had it tested. */
const ofOwnLot = (row: ReportRow, { organizationId: me }: Asking): Way =>
  when(
    sql`${row.kind} = 'COMMISSIONED' and exists (select 1 from lot l_ where l_.id = ${row.lotId} and l_.owner_id = ${me})`,
  );

/** So do the parties of the order it was made for. */
const ofLotOfOrder = (row: ReportRow, { organizationId: me }: Asking): Way =>
  when(
    sql`${row.kind} = 'COMMISSIONED' and exists (select 1 from lot l_ join purchase_order o_ on o_.id = l_.order_id where l_.id = ${row.lotId} and (o_.buyer_id = ${me} or (o_.seller_id = ${me} and o_.revision > 0)))`,
  );

/** An enterprise learns of sampling when its goods are sampled, not when they are drawn. */
const ofOwnSampled = (row: ReportRow, { organizationId: me }: Asking): Way => ({
  is: sql`${row.sampledOrganizationId} = ${me} and ${row.sampledOn} is not null`,
  isNot: sql`(${row.sampledOrganizationId} is distinct from ${me} or ${row.sampledOn} is null)`,
});

/** Ways that exclude each other, however many of their columns are NULL. */
const apart = (ways: readonly Way[]): readonly Sql[] =>
  ways.map(({ is }, at) => {
    const before = ways.slice(0, at).map(({ isNot }) => isNot);
    return before.reduce((all, one) => sql`${one} and ${all}`, is);
  });

/** A regulator sees every report, and of another department's sampling as soon as goods are sampled: nobody is warned. */
const ofRegulator = (row: ReportRow, { organizationId: me }: Asking): Sql =>
  sql`(${row.kind} = 'COMMISSIONED' or ${row.sampledOn} is not null or ${row.samplingTaskId} is null or exists (select 1 from sampling_task t_ where t_.id = ${row.samplingTaskId} and t_.authority_id = ${me}))`;

function reportWays(row: ReportRow, viewer: Asking): readonly Sql[] {
  if (viewer.is(AMR)) return [ofRegulator(row, viewer)];
  return apart([
    ...(isAny(viewer, trading) ? [isMe(row.clientId, viewer)] : []),
    ...(viewer.is(LAB) ? [isMe(row.labId, viewer)] : []),
    ...(isAny(viewer, trading)
      ? [ofOwnSampled(row, viewer), ofOwnLot(row, viewer), ofLotOfOrder(row, viewer)]
      : []),
    when(sql`${row.published} and ${row.status} = 'FINAL'`),
  ]);
}

/**
 * A report is known to its client and its lab, to who made the lot and the parties of the order it was made for, to
 * the enterprise that was sampled, and to the market regulator; to everybody once it is final and published.
 */
export const itsReport: Scope<Inspection> = ({ row, viewer }) => reportWays(row, viewer);

const underReport = (alias: string): ReportRow => {
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return {
    kind: column("kind"),
    status: column("status"),
    clientId: column("client_id"),
    labId: column("lab_id"),
    sampledOrganizationId: column("sampled_organization_id"),
    sampledOn: column("sampled_on"),
    samplingTaskId: column("sampling_task_id"),
    lotId: column("lot_id"),
    published: column("published"),
  };
};

/** What belongs to a report shows to whom the report shows. */
export const ofVisibleReport: Scope<Pick<TestVerdict, "inspectionId">> = ({ row, viewer }) => {
  const ways = reportWays(underReport("i_"), viewer);
  return sql`exists (select 1 from inspection i_ where i_.id = ${row.inspectionId} and ${any(ways.map(way => sql`(${way})`))})`;
};

/**
 * Who had it tested: known to itself and the lab, to who made the lot, and to the other party of the order it was made
 * for. Nobody comes into sight behind a party (`domain.md` 2.2 C10), and the regulator learns from a test of somebody
 * else's lot of no dealings between the two.
 */
export const clientOfReport: Scope<Inspection> = ({ row, viewer }) => {
  const { organizationId: me } = viewer;
  if (viewer.is(AMR))
    return any([
      sql`${row.lotId} is null`,
      sql`exists (select 1 from lot l_ where l_.id = ${row.lotId} and l_.owner_id = ${row.clientId})`,
    ]);
  return any([
    sql`${row.clientId} = ${me}`,
    sql`${row.labId} = ${me}`,
    sql`exists (select 1 from lot l_ where l_.id = ${row.lotId} and l_.owner_id = ${me})`,
    sql`exists (select 1 from lot l_ join purchase_order o_ on o_.id = l_.order_id where l_.id = ${row.lotId} and ${me} in (o_.buyer_id, o_.seller_id) and ${row.clientId} in (o_.buyer_id, o_.seller_id))`,
  ]);
};

/** Where lab and platform differ: for those who can do something about it. */
export const itsReview: Scope<Inspection> = ({ row, viewer }) => {
  const { organizationId: me } = viewer;
  return viewer.is(AMR) || any([sql`${row.clientId} = ${me}`, sql`${row.labId} = ${me}`]);
};

/** What a lab says of one row, which tells as much. */
export const ofReviewedReport: Scope<Pick<TestVerdict, "inspectionId">> = ({ row, viewer }) => {
  const { organizationId: me } = viewer;
  return (
    viewer.is(AMR) ||
    sql`exists (select 1 from inspection i_ where i_.id = ${row.inspectionId} and ${me} in (i_.client_id, i_.lab_id))`
  );
};

type OrderRow = Pick<Row<TestOrder>, "clientId" | "labId">;

/** Nobody tests for itself (a check of the table), so the two ways exclude each other. */
const testOrderWays = (row: OrderRow, viewer: Asking): readonly Sql[] => [
  ...(isAny(viewer, trading) ? [sql`${row.clientId} = ${viewer.organizationId}`] : []),
  ...(viewer.is(LAB) ? [sql`${row.labId} = ${viewer.organizationId}`] : []),
];

/** What is tested, and how the sample came there, is between the client and its lab. */
export const itsClientAndLab: Scope<TestOrder> = ({ row, viewer }) => testOrderWays(row, viewer);

const under = (alias: string): OrderRow => ({
  clientId: raw(`${alias}.client_id`),
  labId: raw(`${alias}.lab_id`),
});

const ofTestOrder = (testOrderId: Sql, viewer: Asking): boolean | Sql => {
  const ways = testOrderWays(under("t_"), viewer);
  return (
    ways.length > 0 &&
    sql`exists (select 1 from test_order t_ where t_.id = ${testOrderId} and ${any(ways.map(way => sql`(${way})`))})`
  );
};

export const ofVisibleTestOrder: Scope<{ testOrderId: string }> = ({ row, viewer }) =>
  ofTestOrder(row.testOrderId, viewer);

export const ofItsTestOrder: Scope<TestSample> = ({ row, viewer }) =>
  ofTestOrder(row.testOrderId, viewer);

export const ofVisibleSample: Scope<CustodyEvent> = ({ row, viewer }) => {
  const seen = ofTestOrder(sql`s_.test_order_id`, viewer);
  return (
    seen !== false &&
    sql`exists (select 1 from test_sample s_ where s_.id = ${row.sampleId} and ${seen === true ? sql`true` : seen})`
  );
};
