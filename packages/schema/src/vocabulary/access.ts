import { Department, OrganizationType } from "./organization.js";

/** Everything a member or a key can be allowed to do, as `noun:verb`. */
export const PERMISSIONS = [
  "organization:register",
  "organization:import",
  "organization:update",
  "organization:report",
  "organization:verify",
  "organization:suspend",
  "statistic:verify",
  "member:read",
  "member:invite",
  "member:update",
  "member:remove",
  "key:read",
  "key:create",
  "key:revoke",
  "product:write",
  "product:publish",
  "order:buy",
  "order:sell",
  "order:create",
  "order:submit",
  "order:accept",
  "order:reject",
  "order:counter",
  "order:cancel",
  "order:allocate",
  "order:produce",
  "order:deliver",
  "order:receive",
  "order:hold",
  "lot:record",
  "standard:declare",
  "standard:inspect",
  "benchmark:record",
  "test:request",
  "test:report",
  "report:review",
  "trace:disclose",
  "certificate:apply",
  "certificate:issue",
  "certificate:register",
  "honor:award",
  "supervision:plan",
  "supervision:sample",
  "supervision:test",
  "supervision:object",
  "supervision:decide",
  "enforcement:handle",
  "enforcement:decide",
  "whitelist:commit",
  "whitelist:write",
] as const;

/** One permission, such as `order:accept`. */
export type Permission = (typeof PERMISSIONS)[number];

/** Whether a text names a permission. */
export const isPermission = (text: string): text is Permission =>
  (PERMISSIONS as readonly string[]).includes(text);

/** The columns of the permission matrix (`data/permission_matrix.csv`). */
export enum MatrixColumn {
  PUBLIC = "PUBLIC",
  FABRIC_TRIMS = "FABRIC_TRIMS",
  MAKER = "MAKER",
  ECOM = "ECOM",
  OVERSEAS_CENTRE = "OVERSEAS_CENTRE",
  LAB = "LAB",
  CERT_BODY = "CERT_BODY",
  ASSOCIATION = "ASSOCIATION",
  BANK = "BANK",
  AMR = "AMR",
  OTHER_DEPT = "OTHER_DEPT",
  OPERATOR = "OPERATOR",
}

const columnOfType: Record<OrganizationType, MatrixColumn> = {
  [OrganizationType.FABRIC_SUPPLIER]: MatrixColumn.FABRIC_TRIMS,
  [OrganizationType.TRIMS_SUPPLIER]: MatrixColumn.FABRIC_TRIMS,
  [OrganizationType.PROCESSOR]: MatrixColumn.FABRIC_TRIMS,
  [OrganizationType.DESIGN_STUDIO]: MatrixColumn.FABRIC_TRIMS,
  [OrganizationType.LOGISTICS]: MatrixColumn.FABRIC_TRIMS,
  [OrganizationType.WAREHOUSE]: MatrixColumn.FABRIC_TRIMS,
  [OrganizationType.GARMENT_MAKER]: MatrixColumn.MAKER,
  [OrganizationType.BRAND_OWNER]: MatrixColumn.MAKER,
  [OrganizationType.ECOMMERCE_SELLER]: MatrixColumn.ECOM,
  [OrganizationType.SCHOOL_BUYER]: MatrixColumn.ECOM,
  [OrganizationType.OVERSEAS_CENTRE]: MatrixColumn.OVERSEAS_CENTRE,
  [OrganizationType.OVERSEAS_BUYER]: MatrixColumn.OVERSEAS_CENTRE,
  [OrganizationType.TESTING_LAB]: MatrixColumn.LAB,
  [OrganizationType.CERT_BODY]: MatrixColumn.CERT_BODY,
  [OrganizationType.ASSOCIATION]: MatrixColumn.ASSOCIATION,
  [OrganizationType.BANK]: MatrixColumn.BANK,
  [OrganizationType.GOVERNMENT]: MatrixColumn.OTHER_DEPT,
  [OrganizationType.OPERATOR]: MatrixColumn.OPERATOR,
};

/** The column one organization type uses; only the market regulator among the departments has its own. */
export const matrixColumnOf = (
  type: OrganizationType,
  department: Department | null = null,
): MatrixColumn =>
  type === OrganizationType.GOVERNMENT && department === Department.AMR
    ? MatrixColumn.AMR
    : columnOfType[type];

/** All columns an organization uses: everyone has PUBLIC, several types add up. */
export const matrixColumnsOf = (
  types: readonly OrganizationType[],
  department: Department | null = null,
): MatrixColumn[] => [
  ...new Set([MatrixColumn.PUBLIC, ...types.map(type => matrixColumnOf(type, department))]),
];
