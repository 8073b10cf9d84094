import { MemberRole, type DataClass } from "@weft/schema";
import type { Own, Somebody } from "./cast";
import { everybody, profiled, type Classless } from "./policy";

/** Who may do each thing, and in which role; the counterpart of `policy.ts` for mutations. */
export interface Deed {
  readonly class: DataClass | Classless;
  /** What the matrix calls the right to it, where it has a row. */
  readonly verb?: "Wo" | "verify";
  readonly may: readonly Somebody[];
  readonly roles: readonly MemberRole[];
  /** The permission is asked for before anything is looked up, so that its lack is told whatever the id. */
  readonly askedFirst?: boolean;
  /** Its input when the actor does it to what is its own, or to what it is there for. */
  readonly input: (at: At) => object;
  /** Done by the rival to what is the maker's: the code it must get. */
  readonly toOthers?: { readonly input: (at: At) => object; readonly code: string };
}

export interface At {
  readonly objects: Readonly<Record<string, string>>;
  /** What the actor has of its own; the key is the very one it asks with, unless it manages the others. */
  readonly own: Own;
}

const { ORG_ADMIN, FINANCE, STATISTICIAN, APPROVER } = MemberRole;
const signedIn = everybody.filter((one): one is Somebody => one !== "public");
const admin = [ORG_ADMIN];
const site = { kind: "OFFICE", nameEn: "new" };
const reason = "because";
const imported = { key: "1", nameEn: "x", country: "TH", types: ["OVERSEAS_BUYER"] };

export const deeds: Readonly<Record<string, Deed>> = {
  addSite: {
    class: "orgPublicProfile",
    verb: "Wo",
    may: profiled,
    roles: admin,
    input: () => site,
  },
  updateSite: {
    class: "orgPublicProfile",
    verb: "Wo",
    may: profiled,
    roles: admin,
    input: ({ own }) => ({ siteId: own.site, nameEn: "renamed" }),
    toOthers: {
      input: ({ objects }) => ({ siteId: objects["site"], nameEn: "mine" }),
      code: "FORBIDDEN",
    },
  },
  updateOrganizationProfile: {
    class: "orgPublicProfile",
    verb: "Wo",
    may: profiled,
    roles: admin,
    input: () => ({ contactPhone: "1" }),
  },
  reportAnnualStatistics: {
    class: "annualStatistics",
    verb: "Wo",
    may: ["spinner", "mill", "maker", "shop", "center", "rival"],
    roles: [ORG_ADMIN, FINANCE],
    input: () => ({ year: 2024, employees: 1, mainRevenueCny: "1", outputValueCny: "1" }),
  },
  verifyAnnualStatistics: {
    class: "annualStatistics",
    verb: "verify",
    may: ["amr", "eit"],
    roles: [ORG_ADMIN, STATISTICIAN, APPROVER],
    input: ({ objects }) => ({ annualStatisticId: objects["statistic"] }),
    toOthers: {
      input: ({ objects }) => ({ annualStatisticId: objects["statistic"] }),
      code: "NOT_FOUND",
    },
  },
  registerOrganization: {
    class: "operatorsWork",
    may: ["operator", "center"],
    roles: admin,
    input: () => ({
      types: ["OVERSEAS_BUYER"],
      nameEn: "new",
      country: "TH",
      foreignRegistrationNumber: String(Math.random()),
    }),
  },
  verifyOrganization: {
    class: "orgPublicProfile",
    verb: "verify",
    may: ["operator"],
    roles: admin,
    input: ({ objects }) => ({ organizationId: objects["bystander"] }),
  },
  suspendOrganization: {
    class: "orgPublicProfile",
    verb: "verify",
    may: ["operator"],
    roles: admin,
    input: ({ objects }) => ({ organizationId: objects["bystander"], reason }),
  },
  reinstateOrganization: {
    class: "orgPublicProfile",
    verb: "verify",
    may: ["operator"],
    roles: admin,
    input: ({ objects }) => ({ organizationId: objects["bystander"], reason }),
  },
  importOrganizations: {
    class: "operatorsWork",
    may: ["operator"],
    roles: admin,
    input: () => ({ source: "s", rows: [imported], dryRun: true }),
  },
  decideDuplicate: {
    class: "operatorsWork",
    may: ["operator"],
    roles: admin,
    input: ({ objects }) => ({
      duplicateCandidateId: objects["duplicate"],
      decision: "KEEP_BOTH",
    }),
  },
  createKey: {
    class: "ownAccount",
    may: signedIn,
    roles: admin,
    input: () => ({ name: "k", roles: ["ORG_ADMIN"] }),
  },
  revokeKey: {
    class: "ownAccount",
    may: signedIn,
    roles: admin,
    input: ({ own }) => ({ keyId: own.key }),
    toOthers: { input: ({ objects }) => ({ keyId: objects["apiKey"] }), code: "NOT_FOUND" },
  },
  inviteMember: {
    class: "ownAccount",
    may: signedIn,
    roles: admin,
    input: () => ({ name: "n", email: "n@example.test", roles: ["ORG_ADMIN"] }),
  },
  updateMemberRoles: {
    class: "ownAccount",
    may: signedIn,
    roles: admin,
    askedFirst: true,
    input: ({ own }) => ({ memberId: own.member, roles: ["ORG_ADMIN"] }),
    toOthers: {
      input: ({ objects }) => ({ memberId: objects["member"], roles: ["ORG_ADMIN"] }),
      code: "NOT_FOUND",
    },
  },
  removeMember: {
    class: "ownAccount",
    may: signedIn,
    roles: admin,
    askedFirst: true,
    input: ({ own }) => ({ memberId: own.member }),
    toOthers: { input: ({ objects }) => ({ memberId: objects["member"] }), code: "NOT_FOUND" },
  },
};

/**
 * What an input takes and nothing else: what a caller may not set, such as its own status or types, is not among it.
 * Filters and orderings follow from the fields.
 */
export const inputs: Readonly<Record<string, string>> = {
  AddSiteInput: "address country gln kind locationCode nameEn nameZh",
  CreateKeyInput: "expiresAt name roles",
  DecideDuplicateInput: "decision duplicateCandidateId ifVersion",
  ImportOrganizationInput:
    "address country creditCode foreignRegistrationNumber gln key locationCode nameEn nameZh types",
  ImportOrganizationsInput: "dryRun rows source strict",
  InviteMemberInput: "email name roles",
  RegisterOrganizationInput:
    "contactEmail contactName contactPhone country creditCode department foreignRegistrationNumber legalRepresentative locationCode nameEn nameZh segment types",
  ReinstateOrganizationInput: "ifVersion organizationId reason",
  RemoveMemberInput: "ifVersion memberId",
  ReportAnnualStatisticsInput: "employees ifVersion mainRevenueCny outputValueCny year",
  RevokeKeyInput: "keyId",
  SuspendOrganizationInput: "ifVersion organizationId reason",
  UpdateMemberRolesInput: "ifVersion memberId roles",
  UpdateOrganizationProfileInput:
    "contactEmail contactName contactPhone ifVersion legalRepresentative locationCode nameEn nameZh segment",
  UpdateSiteInput: "address gln ifVersion kind locationCode nameEn nameZh siteId",
  VerifyAnnualStatisticsInput: "annualStatisticId ifVersion",
  VerifyOrganizationInput: "creditCode foreignRegistrationNumber ifVersion organizationId",
};
