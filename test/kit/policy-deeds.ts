import { MemberRole, type DataClass } from "@weft/schema";
import { traders, type Own, type Somebody } from "./cast";
import type { OwnTrade } from "./cast-trade";
import { everybody, profiled, type Classless } from "./policy";
import { certificationDeeds, certificationInputs } from "./policy-certification";
import { inspectionDeeds, inspectionInputs } from "./policy-inspection";
import { goodsDeeds, goodsInputs } from "./policy-goods";
import { sourcingDeeds, sourcingInputs } from "./policy-sourcing";
import { supervisionDeeds, supervisionInputs } from "./policy-supervision";
import { standardDeeds, standardInputs } from "./policy-standard";
import { traceDeeds, traceInputs } from "./policy-trace";
import { whitelistDeeds, whitelistInputs } from "./policy-whitelist";

/** Who may do each thing, and in which role; the counterpart of `policy.ts` for mutations. */
export interface Deed {
  readonly class: DataClass | Classless;
  /** What the matrix calls the right to it, where it has a row. */
  readonly verb?: "W" | "Wo" | "p" | "verify" | "inspect";
  readonly may: readonly Somebody[];
  /** Whom another rule lets do it too. */
  readonly besides?: readonly Somebody[];
  readonly roles: readonly MemberRole[];
  /** Where somebody does it in other roles than the rest. */
  readonly rolesFor?: Partial<Record<Somebody, readonly MemberRole[]>>;
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

const { ORG_ADMIN, PURCHASING, SALES, PRODUCTION, FINANCE, STATISTICIAN, APPROVER } = MemberRole;
const signedIn = everybody.filter((one): one is Somebody => one !== "public");
const admin = [ORG_ADMIN];
const site = { kind: "OFFICE", nameEn: "new" };
const reason = "because";
const imported = { key: "1", nameEn: "x", country: "TH", types: ["OVERSEAS_BUYER"] };

/** The buyer acts by a user in PURCHASING, the seller by one in SALES. */
const buying = [ORG_ADMIN, PURCHASING];
const selling = [ORG_ADMIN, SALES];

/** Done by a party to an order of its own in the state it takes; of another's it learns nothing. */
const inTrade = (
  of: keyof OwnTrade,
  roles: readonly MemberRole[],
  more: object = {},
  [key, object]: readonly [string, string] = ["orderId", "sale"],
): Deed => ({
  class: "order",
  verb: "p",
  may: traders,
  roles,
  input: ({ own }) => ({ [key]: own.trade[of], ...more }),
  toOthers: { input: ({ objects }) => ({ [key]: objects[object], ...more }), code: "NOT_FOUND" },
});
const asked: readonly [string, string] = ["requestId", "request"];
const lines = [{ item: "romper", quantity: "10", unit: "H87", unitPrice: "1" }];

const trading: Readonly<Record<string, Deed>> = {
  createOrder: {
    class: "order",
    verb: "p",
    may: traders,
    roles: buying,
    input: ({ own }) => ({
      ...{ number: String(Math.random()), kind: "PRODUCTION", currency: "CNY" },
      ...{ sellerId: own.trade.partner, dueOn: "2099-12-31", lines },
    }),
  },
  updateOrderDraft: inTrade("draft", buying, { dueOn: "2099-12-30" }),
  submitOrder: inTrade("draft", buying),
  cancelOrder: inTrade("toCancel", buying, { reason }),
  completeOrder: inTrade("delivered", buying),
  acceptOrder: inTrade("offered", selling),
  rejectOrder: inTrade("toReject", selling, { reason }),
  // On what was agreed: a refusal, which is told to those alone who might have.
  counterOrder: inTrade("toCounter", selling, { dueOn: "2099-12-30" }),
  startProduction: inTrade("agreed", selling),
  markOrderReady: inTrade("inProduction", selling),
  closeOrderShort: inTrade("partlyDelivered", selling, { reason }),
  requestOrderChange: inTrade("agreed", selling, { reason, dueOn: "2099-12-30" }),
  confirmOrderRequest: inTrade("toConfirm", selling, {}, asked),
  declineOrderRequest: inTrade("toDecline", selling, { reason }, asked),
  withdrawOrderRequest: inTrade("toWithdraw", selling, {}, asked),
  // No move of an order: the matrix gives it to who has the line, and production plans with it too.
  allocateOrderLine: {
    class: "orderAllocation",
    verb: "p",
    may: traders,
    roles: [...buying, PRODUCTION],
    input: ({ own: { trade } }) => ({
      ...{ downstreamLineId: trade.soldLine, upstreamLineId: trade.boughtLine, quantity: "0.001" },
    }),
    toOthers: {
      input: ({ objects }) => ({
        ...{ downstreamLineId: objects["saleLine"], upstreamLineId: objects["fabricLine"] },
        quantity: "1",
      }),
      code: "NOT_FOUND",
    },
  },
  releaseAllocation: {
    ...inTrade("allocation", [...buying, PRODUCTION], { reason }, ["allocationId", "allocation"]),
    class: "orderAllocation",
  },
};

export const deeds: Readonly<Record<string, Deed>> = {
  ...trading,
  ...goodsDeeds,
  ...sourcingDeeds,
  ...certificationDeeds,
  ...inspectionDeeds,
  ...traceDeeds,
  ...supervisionDeeds,
  ...standardDeeds,
  ...whitelistDeeds,
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
  ...goodsInputs,
  ...sourcingInputs,
  ...certificationInputs,
  ...inspectionInputs,
  ...traceInputs,
  ...supervisionInputs,
  ...standardInputs,
  ...whitelistInputs,
  AcceptOrderInput: "ifVersion orderId",
  AddSiteInput: "address country gln kind locationCode nameEn nameZh",
  AllocateOrderLineInput: "downstreamLineId quantity unit upstreamLineId",
  CancelOrderInput: "ifVersion orderId reason",
  CloseOrderShortInput: "ifVersion orderId reason",
  CompleteOrderInput: "ifVersion orderId",
  ConfirmOrderRequestInput: "ifVersion requestId",
  CounterOrderInput:
    "acceptanceDays currency customsMode dueOn ifVersion incoterm incotermEdition incotermPlace lines orderId qualityGates reason requiredCategory requiredCertificates sampleRequired tolerancePercent validUntil",
  CreateKeyInput: "expiresAt name roles",
  CreateOrderInput:
    "acceptanceDays currency customsMode dueOn incoterm incotermEdition incotermPlace kind lines number qualityGates requiredCategory requiredCertificates sampleRequired sellerId tolerancePercent validUntil",
  DecideDuplicateInput: "decision duplicateCandidateId ifVersion",
  DeclineOrderRequestInput: "ifVersion reason requestId",
  ImportOrganizationInput:
    "address country creditCode foreignRegistrationNumber gln key locationCode nameEn nameZh types",
  ImportOrganizationsInput: "dryRun rows source strict",
  InviteMemberInput: "email name roles",
  MarkOrderReadyInput: "ifVersion orderId",
  OrderLineInput: "item materialId quantity skuId unit unitPrice",
  RegisterOrganizationInput:
    "contactEmail contactName contactPhone country creditCode department foreignRegistrationNumber legalRepresentative locationCode nameEn nameZh segment types",
  ReinstateOrganizationInput: "ifVersion organizationId reason",
  RejectOrderInput: "ifVersion orderId reason",
  ReleaseAllocationInput: "allocationId reason",
  RemoveMemberInput: "ifVersion memberId",
  ReportAnnualStatisticsInput: "employees ifVersion mainRevenueCny outputValueCny year",
  RequestOrderChangeInput:
    "acceptanceDays currency customsMode dueOn ifVersion incoterm incotermEdition incotermPlace lines orderId qualityGates reason requiredCategory requiredCertificates sampleRequired tolerancePercent validUntil",
  RevokeKeyInput: "keyId",
  StartProductionInput: "ifVersion orderId",
  SubmitOrderInput: "ifVersion orderId",
  SuspendOrganizationInput: "ifVersion organizationId reason",
  UpdateMemberRolesInput: "ifVersion memberId roles",
  UpdateOrderDraftInput:
    "acceptanceDays currency customsMode dueOn ifVersion incoterm incotermEdition incotermPlace kind lines number orderId qualityGates requiredCategory requiredCertificates sampleRequired sellerId tolerancePercent validUntil",
  UpdateOrganizationProfileInput:
    "contactEmail contactName contactPhone ifVersion legalRepresentative locationCode nameEn nameZh segment",
  UpdateSiteInput: "address gln ifVersion kind locationCode nameEn nameZh siteId",
  VerifyAnnualStatisticsInput: "annualStatisticId ifVersion",
  VerifyOrganizationInput: "creditCode foreignRegistrationNumber ifVersion organizationId",
  WithdrawOrderRequestInput: "ifVersion requestId",
};
