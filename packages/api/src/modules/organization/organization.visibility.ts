import { MatrixColumn } from "@weft/schema";
import { any, literal, raw, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import type { AnnualStatistic } from "./annual-statistic.entity";
import type { Member } from "./member.entity";
import type { OrganizationEvent } from "./organization-event.entity";
import type { Organization } from "./organization.entity";
import type { Site } from "./site.entity";

const { FABRIC_TRIMS, MAKER, ECOM, OVERSEAS_CENTRE } = MatrixColumn;
const { LAB, CERT_BODY, ASSOCIATION, BANK, AMR, OTHER_DEPT, OPERATOR } = MatrixColumn;

/** Wuxing 吴兴区, Huzhou, with Zhili and its cluster: where the market regulator of this graph has its say. */
const CLUSTER_DISTRICT = "330502";

/** Those who make and trade. */
export const trading: readonly MatrixColumn[] = [FABRIC_TRIMS, MAKER, ECOM, OVERSEAS_CENTRE];

/** Whether the viewer uses any of these columns of the permission matrix. */
export const isAny = (viewer: Asking, columns: readonly MatrixColumn[]): boolean =>
  columns.some(column => viewer.is(column));

/**
 * Whether the viewer has, in these columns, the rights over what is its own (`Wo`). An overseas buyer shares
 * the column of the overseas centers, but has only the rights of a party to its orders.
 */
export function ownsIn(viewer: Asking, columns: readonly MatrixColumn[]): boolean | Sql {
  if (
    isAny(
      viewer,
      columns.filter(column => column !== OVERSEAS_CENTRE),
    )
  )
    return true;
  if (!columns.includes(OVERSEAS_CENTRE) || !viewer.is(OVERSEAS_CENTRE)) return false;
  return sql`exists (select 1 from organization me_ where me_.id = ${viewer.organizationId} and 'OVERSEAS_CENTRE' = any (me_.types))`;
}

/** The viewer's own row, where these columns have rights over their own. */
export function own(viewer: Asking, columns: readonly MatrixColumn[], ownerId: Sql): false | Sql {
  const owns = ownsIn(viewer, columns);
  if (owns === false) return false;
  const mine = sql`${ownerId} = ${viewer.organizationId}`;
  return owns === true ? mine : sql`${mine} and ${owns}`;
}

type Standing = Pick<Row<Organization>, "id" | "status" | "registeredById">;

/**
 * The public profile: everybody sees an organization that is or was verified. A record that is still pending, such
 * as an imported one without a credit code, shows to itself, to whoever brought it in, and to the operator who verifies.
 */
function profileWays(row: Standing, viewer: Asking): true | readonly Sql[] {
  if (viewer.is(OPERATOR)) return true;
  const known = sql`${row.status} <> 'PENDING'`;
  const mine = sql`${row.status} = 'PENDING' and (${row.id} = ${viewer.organizationId} or ${row.registeredById} = ${viewer.organizationId})`;
  // The public has no organization; a predicate that compares with one would never hold.
  return isAny(viewer, everybodySignedIn) ? [known, mine] : [known];
}

const everybodySignedIn = Object.values(MatrixColumn).filter(
  column => column !== MatrixColumn.PUBLIC,
);

export const itsProfile: Scope<Organization> = ({ row, viewer }) => profileWays(row, viewer);

/** A site is part of the public profile. */
export const ofVisibleOrganization: Scope<Site> = ({ row, viewer }) => {
  const o = (column: string): Sql => raw(`org_.${column}`);
  const ways = profileWays(
    { id: o("id"), status: o("status"), registeredById: o("registered_by_id") },
    viewer,
  );
  return (
    ways === true ||
    sql`exists (select 1 from organization org_ where org_.id = ${row.organizationId} and (${any(ways)}))`
  );
};

/** Contacts and the legal representative: the organization itself, and the market regulator within its district. */
export const itsPrivateProfile: Scope<Organization> = ({ row, viewer }) => {
  const mine = own(viewer, [...trading, LAB, CERT_BODY, ASSOCIATION, BANK], row.id);
  const ofDistrict = sql`exists (select 1 from division div_ where div_.id = ${row.locationId} and starts_with(div_.code, ${literal(CLUSTER_DISTRICT)}))`;
  return [...(mine ? [mine] : []), ...(viewer.is(AMR) ? [ofDistrict] : [])];
};

/** How an organization came to its standing concerns the organization and the operator. */
export const ofOwnStanding: Scope<OrganizationEvent> = ({ row, viewer }) =>
  viewer.is(OPERATOR) || sql`${row.organizationId} = ${viewer.organizationId}`;

/** Personal data stays within the organization, with those who manage its members; others see themselves. */
export const ofOwnOrganization: Scope<Member> = ({ row, viewer }) => {
  const own = sql`${row.organizationId} = ${viewer.organizationId}`;
  return viewer.is("member:read") ? own : sql`${own} and ${row.id} = ${viewer.credentialId}`;
};

/** Who reported them, the market regulator, and the department of economy and information technology. */
export const itsFigures: Scope<AnnualStatistic> = ({ row, viewer }) => {
  if (viewer.is(AMR)) return true;
  const mine = own(viewer, trading, row.organizationId);
  const byDepartment = sql`exists (select 1 from organization dept_ where dept_.id = ${viewer.organizationId} and dept_.department = 'EIT')`;
  if (!viewer.is(OTHER_DEPT)) return mine;
  return mine ? any([mine, byDepartment]) : byDepartment;
};
