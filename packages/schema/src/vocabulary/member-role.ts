import { MemberRole, OrganizationType } from "./organization.js";

/** The roles members of an enterprise or an institution can hold. */
export const ENTERPRISE_ROLES: readonly MemberRole[] = [
  MemberRole.ORG_ADMIN,
  MemberRole.PURCHASING,
  MemberRole.SALES,
  MemberRole.PRODUCTION,
  MemberRole.QUALITY,
  MemberRole.FINANCE,
  MemberRole.VIEWER,
];

/** The roles members of a department can hold; someone has to manage its members and keys too. */
export const GOVERNMENT_ROLES: readonly MemberRole[] = [
  MemberRole.ORG_ADMIN,
  MemberRole.OFFICER,
  MemberRole.INSPECTOR,
  MemberRole.APPROVER,
  MemberRole.STATISTICIAN,
];

/** The roles an organization of these types can give to its members. */
export function rolesOf(types: readonly OrganizationType[]): readonly MemberRole[] {
  if (!types.includes(OrganizationType.GOVERNMENT)) return ENTERPRISE_ROLES;
  const both = types.some(type => type !== OrganizationType.GOVERNMENT);
  return both ? [...new Set([...ENTERPRISE_ROLES, ...GOVERNMENT_ROLES])] : GOVERNMENT_ROLES;
}
