import { MemberRole, MemberStatus, OrganizationType } from "@weft/schema";
import { isAdmin, rolesNotOffered, whyNotActOn, whyNotReduce } from "./member.rules";

const { ORG_ADMIN, SALES, OFFICER } = MemberRole;
const { INVITED, ACTIVE, REMOVED } = MemberStatus;

describe("an admin", () => {
  it.each([
    [ACTIVE, [ORG_ADMIN], true],
    [ACTIVE, [SALES, ORG_ADMIN], true],
    [ACTIVE, [SALES], false],
    [INVITED, [ORG_ADMIN], false],
    [REMOVED, [ORG_ADMIN], false],
  ])("is a member that is %s with %j: %s", (status, roles, is) => {
    expect(isAdmin({ status, roles })).toBe(is);
  });
});

describe("taking roles from a member", () => {
  it.each([
    ["the last admin goes", ACTIVE, [ORG_ADMIN], [], 0, "LAST_ADMIN"],
    ["the last admin becomes something else", ACTIVE, [ORG_ADMIN], [SALES], 0, "LAST_ADMIN"],
    ["the last admin stays one", ACTIVE, [ORG_ADMIN, SALES], [ORG_ADMIN], 0, null],
    ["another admin is left", ACTIVE, [ORG_ADMIN], [], 1, null],
    ["it was no admin", ACTIVE, [SALES], [], 0, null],
    ["it was invited only", INVITED, [ORG_ADMIN], [], 0, null],
  ])("is answered when %s", (_what, status, held, kept, others, code) => {
    expect(whyNotReduce({ status, roles: held }, kept, others)?.code ?? null).toBe(code);
  });

  it.each([
    [INVITED, null],
    [ACTIVE, null],
    [REMOVED, "ILLEGAL_TRANSITION"],
  ])("of one that is %s is answered with %s", (status, code) => {
    expect(whyNotActOn({ status, roles: [SALES] }, REMOVED)?.code ?? null).toBe(code);
  });
});

describe("roles", () => {
  it.each([
    ["a maker has no officers", [OrganizationType.GARMENT_MAKER], [SALES, OFFICER], [OFFICER]],
    ["a department has no sales", [OrganizationType.GOVERNMENT], [SALES, OFFICER], [SALES]],
    ["everybody has an admin", [OrganizationType.GARMENT_MAKER], [ORG_ADMIN], []],
  ])("are offered by kind of organization: %s", (_what, types, roles, foreign) => {
    expect(rolesNotOffered(roles, types)).toEqual(foreign);
  });
});
