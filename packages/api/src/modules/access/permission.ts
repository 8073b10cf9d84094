import {
  type Department,
  MemberRole,
  OrganizationType,
  rightsOfOrganization,
  type DataClass,
  type Permission,
} from "@weft/schema";

type Need = readonly [DataClass, ...string[]];

/** One row of the table: which roles hold the permission, and what the organization itself must be entitled to. */
interface Grant {
  readonly roles: readonly MemberRole[];
  /** Classes of data in the permission matrix, each with the verbs of which the organization needs one. */
  readonly needs: readonly Need[] | null;
  /** Where the matrix has no verb for it: the types of organization that may. */
  readonly types?: readonly OrganizationType[];
}

const { ORG_ADMIN, PURCHASING, SALES, PRODUCTION, QUALITY, FINANCE } = MemberRole;
const { OFFICER, INSPECTOR, APPROVER, STATISTICIAN } = MemberRole;

const admin = [ORG_ADMIN];
const both = [ORG_ADMIN, PURCHASING, SALES];
const buying = [ORG_ADMIN, PURCHASING];
const selling = [ORG_ADMIN, SALES];
const quality = [ORG_ADMIN, QUALITY];
const officers = [ORG_ADMIN, OFFICER, APPROVER];

const party: readonly Need[] = [["order", "p"]];
const shipping: readonly Need[] = [["shipmentAndReceipt", "p"]];
const ownProduct: readonly Need[] = [["product", "Wo"]];
const enforcing: readonly Need[] = [["enforcementCase", "W"]];
const verifying: readonly Need[] = [["orgPublicProfile", "verify"]];

/**
 * The one table of who may do what: a permission is held through a role, and only in an organization that the
 * permission matrix entitles to it. Which object it may be done to is decided where it is done.
 */
const grants: Readonly<Record<Permission, Grant>> = {
  "organization:register": {
    roles: admin,
    needs: null,
    types: [OrganizationType.OPERATOR, OrganizationType.OVERSEAS_CENTRE],
  },
  "organization:import": { roles: admin, needs: verifying },
  "organization:update": { roles: admin, needs: [["orgPublicProfile", "Wo"]] },
  "organization:report": { roles: [ORG_ADMIN, FINANCE], needs: [["annualStatistics", "Wo"]] },
  "organization:verify": { roles: admin, needs: verifying },
  "organization:suspend": { roles: admin, needs: verifying },
  "statistic:verify": {
    roles: [ORG_ADMIN, STATISTICIAN, APPROVER],
    needs: [["annualStatistics", "verify"]],
  },
  "member:read": { roles: admin, needs: null },
  "member:invite": { roles: admin, needs: null },
  "member:update": { roles: admin, needs: null },
  "member:remove": { roles: admin, needs: null },
  "key:read": { roles: admin, needs: null },
  "key:create": { roles: admin, needs: null },
  "key:revoke": { roles: admin, needs: null },
  "product:write": { roles: [ORG_ADMIN, PRODUCTION], needs: ownProduct },
  "product:publish": { roles: selling, needs: ownProduct },
  // On either side of an order one acts by who buys or by who sells; what each act takes comes on top of it.
  "order:buy": { roles: buying, needs: party },
  "order:sell": { roles: selling, needs: party },
  "order:create": { roles: buying, needs: party },
  "order:submit": { roles: buying, needs: party },
  "order:accept": { roles: both, needs: party },
  "order:reject": { roles: selling, needs: party },
  "order:counter": { roles: both, needs: party },
  "order:cancel": { roles: both, needs: party },
  "order:allocate": { roles: [...buying, PRODUCTION], needs: [["orderAllocation", "p"]] },
  "order:produce": { roles: selling, needs: party },
  "order:deliver": { roles: [...selling, PRODUCTION], needs: shipping },
  "order:receive": { roles: [...buying, QUALITY], needs: shipping },
  // The market regulator holds goods in a case of its own.
  "order:hold": {
    roles: [...both, QUALITY, INSPECTOR, OFFICER],
    needs: [...party, ["enforcementCase", "W"]],
  },
  // What was made, and of what: by who makes it, and by who sells it.
  "lot:record": {
    roles: [...selling, PRODUCTION],
    needs: [["traceability", "p", "p+mask"]],
  },
  "test:request": {
    roles: [...both, PRODUCTION, QUALITY],
    needs: [["commissionedInspection", "p"]],
  },
  "test:report": { roles: quality, needs: [["commissionedInspection", "W"]] },
  // Where lab and platform differ, the market regulator says who is right.
  "report:review": {
    roles: [ORG_ADMIN, INSPECTOR, OFFICER],
    needs: [["enforcementCase", "W"]],
  },
  "standard:declare": { roles: [ORG_ADMIN, QUALITY], needs: [["enterpriseStandard", "Wo"]] },
  "standard:inspect": {
    roles: [ORG_ADMIN, INSPECTOR, OFFICER],
    needs: [["enterpriseStandard", "inspect"]],
  },
  "benchmark:record": { roles: [ORG_ADMIN, QUALITY], needs: [["benchmarkRecord", "Wo"]] },
  // Who a supplier sells to is for those who sell to decide.
  "trace:disclose": { roles: selling, needs: [["traceability", "p"]] },
  "certificate:apply": { roles: quality, needs: [["certificateApplication", "Wo"]] },
  "certificate:issue": { roles: quality, needs: [["certificateIssued", "W"]] },
  // Laboratories are qualified by an authority, and enterprises distinguished by a department; which one, the act says.
  "certificate:register": { roles: officers, types: [OrganizationType.GOVERNMENT], needs: null },
  "honor:award": { roles: officers, types: [OrganizationType.GOVERNMENT], needs: null },
  // In a department those plan who administer, those go who inspect, and who approves does neither.
  "supervision:plan": { roles: [OFFICER], needs: enforcing },
  "supervision:sample": { roles: [INSPECTOR], needs: enforcing },
  "supervision:decide": { roles: [APPROVER], needs: enforcing },
  "supervision:test": {
    roles: [ORG_ADMIN, QUALITY],
    needs: null,
    types: [OrganizationType.TESTING_LAB],
  },
  "supervision:object": { roles: [ORG_ADMIN, QUALITY], needs: [["supervisionInspection", "r"]] },
  "enforcement:handle": { roles: [OFFICER, INSPECTOR], needs: enforcing },
  "enforcement:decide": { roles: [APPROVER], needs: enforcing },
  // A supplier commits itself; who is listed is the regulator's decision.
  "whitelist:commit": { roles: quality, needs: [["fabricWhitelistEvidence", "Wo"]] },
  "whitelist:write": {
    roles: [...officers, INSPECTOR],
    needs: [["fabricWhitelistEntry", "W"]],
  },
};

export interface ActingAs {
  readonly types: readonly OrganizationType[];
  readonly department: Department | null;
  readonly roles: readonly MemberRole[];
}

/** Everything these roles may do in such an organization. */
export function permissionsOf({ types, department, roles }: ActingAs): ReadonlySet<Permission> {
  const held = (Object.keys(grants) as Permission[]).filter(permission => {
    const grant = grants[permission];
    return grant.roles.some(role => roles.includes(role)) && entitles(grant, types, department);
  });
  return new Set(held);
}

function entitles(
  { needs, types: only }: Grant,
  types: readonly OrganizationType[],
  department: Department | null,
): boolean {
  if (only) return types.some(type => only.includes(type));
  if (!needs) return true;
  return needs.some(([dataClass, ...verbs]) =>
    rightsOfOrganization(dataClass, types, department).some(({ verb }) => verbs.includes(verb)),
  );
}
