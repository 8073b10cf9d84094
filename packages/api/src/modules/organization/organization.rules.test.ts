import { OrganizationStatus, OrganizationType } from "@weft/schema";
import {
  mayCenterRegister,
  whyNotReinstate,
  whyNotSuspend,
  whyNotVerify,
} from "./organization.rules";

const { PENDING, VERIFIED, SUSPENDED } = OrganizationStatus;
const { OVERSEAS_BUYER, BRAND_OWNER } = OrganizationType;

const organization = (
  status: OrganizationStatus,
  creditCode: string | null = "91330502PDY001506T",
  foreignRegistrationNumber: string | null = null,
) => ({ status, creditCode, foreignRegistrationNumber });

const operator = ["OPERATOR"];

describe("the standing of an organization", () => {
  it.each([
    [PENDING, whyNotVerify],
    [VERIFIED, whyNotSuspend],
    [SUSPENDED, whyNotReinstate],
  ])("goes on from %s when the operator says so", (status, whyNot) => {
    expect(whyNot(organization(status), operator)).toBeNull();
  });

  it.each([
    ["verified twice", VERIFIED, VERIFIED, whyNotVerify],
    ["verified anew instead of reinstated", SUSPENDED, VERIFIED, whyNotVerify],
    ["suspended before it was verified", PENDING, SUSPENDED, whyNotSuspend],
    ["suspended twice", SUSPENDED, SUSPENDED, whyNotSuspend],
    ["reinstated without a look at its papers", PENDING, VERIFIED, whyNotReinstate],
    ["reinstated without having been suspended", VERIFIED, VERIFIED, whyNotReinstate],
  ])("cannot be %s", (_what, from, to, whyNot) => {
    expect(whyNot(organization(from), operator)).toMatchObject({
      code: "ILLEGAL_TRANSITION",
      from,
      to,
    });
  });

  it.each([
    [PENDING, whyNotVerify],
    [VERIFIED, whyNotSuspend],
    [SUSPENDED, whyNotReinstate],
  ])("does not go on from %s when somebody else says so", (status, whyNot) => {
    expect(() => whyNot(organization(status), [])).toThrow(
      expect.objectContaining({ code: "FORBIDDEN" }),
    );
  });

  it.each([
    ["a credit code", "91330502PDY001506T", null, null],
    ["a number abroad", null, "HRB 1", null],
    ["neither", null, null, "IDENTIFIER_MISSING"],
  ])("is verified by its papers: %s", (_what, creditCode, number, code) => {
    const problem = whyNotVerify(organization(PENDING, creditCode, number), operator);

    expect(problem?.code ?? null).toBe(code);
  });
});

describe("an overseas center", () => {
  it.each([
    [[OVERSEAS_BUYER], true],
    [[OVERSEAS_BUYER, BRAND_OWNER], false],
    [[BRAND_OWNER], false],
  ])("brings in %j: %s", (types, may) => {
    expect(mayCenterRegister(types)).toBe(may);
  });
});
