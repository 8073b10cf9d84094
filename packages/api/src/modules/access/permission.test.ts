import { Department, MemberRole, OrganizationType, PERMISSIONS, rolesOf } from "@weft/schema";
import { permissionsOf } from "./permission";

const everythingIn = (type: OrganizationType, department: Department | null = null) => [
  ...permissionsOf({ types: [type], department, roles: rolesOf([type]) }),
];

describe("permissions", () => {
  it("are each held by somebody", () => {
    const held = new Set([
      ...Object.values(OrganizationType).flatMap(type => everythingIn(type)),
      ...everythingIn(OrganizationType.GOVERNMENT, Department.AMR),
    ]);

    expect(PERMISSIONS.filter(permission => !held.has(permission))).toEqual([]);
  });

  it("are not held without a role", () => {
    const maker = { types: [OrganizationType.GARMENT_MAKER], department: null };

    expect(permissionsOf({ ...maker, roles: [] }).size).toBe(0);
    expect(permissionsOf({ ...maker, roles: [MemberRole.VIEWER] }).size).toBe(0);
  });

  it.each([
    [OrganizationType.BANK, "order:create"],
    [OrganizationType.ASSOCIATION, "order:accept"],
    [OrganizationType.OPERATOR, "order:accept"],
    [OrganizationType.TESTING_LAB, "order:accept"],
    [OrganizationType.OVERSEAS_BUYER, "product:write"],
    [OrganizationType.GARMENT_MAKER, "organization:verify"],
    [OrganizationType.GARMENT_MAKER, "organization:import"],
  ])("of %s never include %s, whatever the role", (type, permission) => {
    expect(everythingIn(type)).not.toContain(permission);
  });

  it.each([
    [OrganizationType.OVERSEAS_BUYER, "order:create"],
    [OrganizationType.GARMENT_MAKER, "order:allocate"],
    [OrganizationType.OPERATOR, "organization:verify"],
    [OrganizationType.BANK, "key:create"],
  ])("of %s include %s", (type, permission) => {
    expect(everythingIn(type)).toContain(permission);
  });

  it("let only the market regulator among the departments hold goods", () => {
    expect(everythingIn(OrganizationType.GOVERNMENT, Department.AMR)).toContain("order:hold");
    expect(everythingIn(OrganizationType.GOVERNMENT, Department.EIT)).not.toContain("order:hold");
  });

  it("keep buying and selling apart", () => {
    const may = (role: MemberRole) =>
      permissionsOf({ types: [OrganizationType.GARMENT_MAKER], department: null, roles: [role] });

    expect(may(MemberRole.PURCHASING).has("order:submit")).toBe(true);
    expect(may(MemberRole.PURCHASING).has("order:reject")).toBe(false);
    expect(may(MemberRole.SALES).has("order:reject")).toBe(true);
    expect(may(MemberRole.SALES).has("order:submit")).toBe(false);
  });
});
