import { MemberRole } from "@weft/schema";
import type { RootRow } from "./policy";
import type { Deed } from "./policy-deeds";
import { everybody, of, type ReadRow } from "./policy-row";

const entry = "fabricWhitelistEntry";
const evidence = "fabricWhitelistEvidence";

/** Who is on the list is public; what stands behind it is for the supplier and the regulator. */
export const whitelisting: readonly ReadRow[] = [
  ...of(
    "WhitelistEntry",
    "whitelistEntry",
    {
      class: entry,
      readers: everybody,
      fields: "id organization status scope listedOn reviewDue version events",
    },
    { class: entry, readers: everybody, object: "removedEntry", fields: "removedOn" },
  ),
  ...of("WhitelistEvent", "whitelistEvent", {
    class: entry,
    readers: everybody,
    fields: "id from to by at reason entry",
  }),
  ...of(
    "WhitelistCommitment",
    "commitment",
    {
      class: evidence,
      readers: ["mill", "amr"],
      fields: "id organization statement committedAt",
    },
    {
      class: evidence,
      readers: ["mill", "amr"],
      object: "withdrawnCommitment",
      fields: "withdrawnAt",
    },
  ),
  ...of("Organization", "mill", { class: entry, readers: everybody, fields: "whitelistEntries" }),
];

export const whitelistParts: Readonly<
  Record<string, { readonly fields: string; readonly of: string }>
> = {
  WhitelistConditions: { of: "whitelistConditions", fields: "asOf met conditions" },
  WhitelistCondition: { of: "whitelistConditions", fields: "kind met found needed reason" },
};

export const whitelistAnswers: Readonly<Record<string, string>> = {
  AlreadyCommitted: "code message",
  AlreadyListed: "code message",
  CommitmentWithdrawn: "code message",
  NotListed: "code message",
  WhitelistConditionsNotMet: "code conditions message",
};

export const whitelistRoots: Readonly<Record<string, RootRow>> = {
  whitelistEntries: { object: "whitelistEntry", readers: everybody },
  whitelistCommitments: { object: "commitment", readers: ["mill", "amr"] },
  "whitelistConditions(organizationId)": {
    ...{ object: "mill", readers: ["mill", "amr"], finds: '"met"' },
    ask: ({ mill = "" }) => `{ whitelistConditions(organizationId: "${mill}") { met } }`,
  },
};

const { ORG_ADMIN, QUALITY, OFFICER, APPROVER, INSPECTOR } = MemberRole;
const suppliers = ["spinner", "mill"] as const;

const decided = (more: object = {}): Deed => ({
  class: entry,
  verb: "W",
  may: ["amr"],
  roles: [ORG_ADMIN, OFFICER, APPROVER, INSPECTOR],
  input: ({ objects }) => ({ organizationId: objects["mill"], ...more }),
});

export const whitelistDeeds: Readonly<Record<string, Deed>> = {
  commitToWhitelist: {
    class: evidence,
    verb: "Wo",
    may: suppliers,
    roles: [ORG_ADMIN, QUALITY],
    input: () => ({ statement: "Every lot is tested." }),
  },
  withdrawWhitelistCommitment: {
    class: evidence,
    verb: "Wo",
    may: suppliers,
    roles: [ORG_ADMIN, QUALITY],
    input: ({ own }) => ({ commitmentId: own.commitment }),
    toOthers: {
      input: ({ objects }) => ({ commitmentId: objects["commitment"] }),
      code: "NOT_FOUND",
    },
  },
  listOnWhitelist: decided(),
  reviewWhitelistEntry: decided(),
  removeFromWhitelist: decided({ reason: "because" }),
};

export const whitelistInputs: Readonly<Record<string, string>> = {
  CommitToWhitelistInput: "statement",
  ListOnWhitelistInput: "organizationId scope",
  RemoveFromWhitelistInput: "ifVersion organizationId reason",
  ReviewWhitelistEntryInput: "ifVersion organizationId",
  WithdrawWhitelistCommitmentInput: "commitmentId",
};
