import type { Anybody } from "./cast";
import { certification, certificationAnswers, certificationRoots } from "./policy-certification";
import { goods, goodsAnswers, goodsRoots } from "./policy-goods";
import { orders } from "./policy-orders";
import { inspecting, inspectionAnswers, inspectionRoots } from "./policy-inspection";
import { reading, readingRoots } from "./policy-reading";
import { sourcing, sourcingAnswers, sourcingRoots } from "./policy-sourcing";
import { supervising, supervisionAnswers, supervisionRoots } from "./policy-supervision";
import { traceAnswers, traceParts, traceRoots, tracing } from "./policy-trace";
import { standardAnswers, standardParts, standardRoots, standards } from "./policy-standard";
import { whitelistAnswers, whitelisting, whitelistParts, whitelistRoots } from "./policy-whitelist";
import { everybody, of, parties, type ReadRow } from "./policy-row";

export { everybody, type Classless, type ReadRow } from "./policy-row";

/** Those with a profile of their own to keep: `Wo` in the matrix. Overseas buyers have the rights of a party alone. */
export const profiled = [
  ...(["spinner", "mill", "maker", "shop", "center", "rival"] as const),
  ...(["lab", "certBody", "association", "bank"] as const),
];
const unprofiled = ["abroad", "amr", "eit", "commerce", "operator"] as const;
const notYet = "Nobody has verified it yet: known to who brought it in and to who will verify it.";

const organizations: readonly ReadRow[] = [
  ...of(
    "Organization",
    "maker",
    {
      class: "orgPublicProfile",
      readers: everybody,
      fields:
        "id types status nameZh nameEn creditCode country location segment version createdAt sites",
    },
    { class: "orgPublicProfile", readers: everybody, object: "amr", fields: "department" },
    {
      class: "orgPublicProfile",
      readers: everybody,
      object: "abroad",
      fields: "foreignRegistrationNumber",
    },
    {
      class: "orgPublicProfile",
      readers: ["center", "operator"],
      object: "pending",
      fields: "status",
      narrower: notYet,
    },
    {
      class: "orgPrivateProfile",
      readers: ["maker", "amr"],
      fields: "contactName contactPhone contactEmail legalRepresentative",
    },
    ...profiled.map(who => ({
      class: "orgPrivateProfile" as const,
      readers: [who, "amr"] as const,
      object: who,
      fields: "contactName legalRepresentative",
    })),
    ...unprofiled.map(object => ({
      class: "orgPrivateProfile" as const,
      readers: ["amr"] as const,
      object,
      fields: "contactName legalRepresentative",
    })),
    // The market regulator's say ends with its district.
    { class: "orgPublicProfile", readers: everybody, object: "elsewhere", fields: "nameEn" },
    {
      class: "orgPrivateProfile",
      readers: [],
      object: "elsewhere",
      fields: "contactName contactPhone contactEmail legalRepresentative",
    },
    { class: "ownAccount", readers: ["maker"], adminOnly: true, fields: "members" },
    { class: "annualStatistics", readers: ["maker", "amr", "eit"], fields: "statistics" },
    { class: "ownAccount", readers: ["maker", "operator"], fields: "events" },
    { class: "order", readers: ["maker", "mill"], fields: "ordersPlaced" },
    { class: "order", readers: ["maker", "shop"], fields: "ordersReceived" },
    { class: "product", readers: ["maker", "shop"], fields: "styles" },
    { class: "product", readers: everybody, object: "mill", fields: "materials" },
  ),
  ...of(
    "Site",
    "site",
    {
      class: "orgPublicProfile",
      readers: everybody,
      fields: "id kind gln nameZh nameEn address country location organization version",
    },
    {
      class: "orgPublicProfile",
      readers: ["center", "operator"],
      object: "pendingSite",
      fields: "kind",
      narrower: notYet,
    },
  ),
  ...of("Division", "division", {
    class: "everybody",
    readers: everybody,
    fields: "id code level nameZh nameEn parent",
  }),
  ...of("Division", "district", {
    class: "everybody",
    readers: everybody,
    fields: "children",
  }),
  ...of("AnnualStatistic", "statistic", {
    class: "annualStatistics",
    readers: ["maker", "amr", "eit"],
    fields:
      "id year employees mainRevenueCny outputValueCny status sizeClass verifiedAt verifiedBy version organization",
  }),
  ...of("OrganizationEvent", "organizationEvent", {
    class: "ownAccount",
    readers: ["maker", "operator"],
    fields: "id from to by at reason organization",
  }),
  ...of("Member", "member", {
    class: "ownAccount",
    readers: ["maker"],
    adminOnly: true,
    fields: "id name email roles status version createdAt organization",
  }),
  ...of("ApiKey", "apiKey", {
    class: "ownAccount",
    readers: ["maker"],
    adminOnly: true,
    fields: "id name prefix roles createdAt createdBy lastUsedAt expiresAt revokedAt organization",
  }),
  ...of(
    "AuditEntry",
    "auditEntry",
    {
      class: "auditLog",
      readers: ["maker", "operator"],
      fields: "id sequence at mutation outcome code requestId hash organization",
    },
    {
      class: "auditLog",
      readers: ["maker"],
      fields: "subjectId inputHash subject",
      narrower: "The operator has no part in the trade, so what was acted on is not its business.",
    },
    { class: "ownAccount", readers: ["maker"], adminOnly: true, fields: "actor" },
  ),
  ...reading,
  ...of("OrganizationImport", "import", {
    class: "operatorsWork",
    readers: ["operator"],
    fields: "id source created listed unchanged refused createdAt organization",
  }),
  ...of("DuplicateCandidate", "duplicate", {
    class: "operatorsWork",
    readers: ["operator"],
    fields:
      "id organization other nameLikeness addressLikeness decision decidedBy decidedAt version createdAt",
  }),
];

/** On the shop's order from the maker and its own sale to the center: the SKU is known to all three, whose it is to two. */
const products: readonly ReadRow[] = [
  ...of(
    "Style",
    "style",
    {
      class: "product",
      readers: ["maker", "shop", "center"],
      fields:
        "id code nameZh nameEn contact declaredCategory market sex construction published version createdAt skus",
    },
    { class: "product", readers: ["maker", "shop"], fields: "owner" },
    {
      class: "product",
      readers: everybody,
      object: "publishedStyle",
      fields: "id code contact declaredCategory owner published publishedAt skus",
    },
    { class: "product", readers: ["maker"], object: "otherStyle", fields: "id code owner boms" },
    { class: "bom", readers: ["maker"], fields: "boms" },
  ),
  ...of(
    "Sku",
    "sku",
    {
      class: "product",
      readers: ["maker", "shop", "center"],
      fields:
        "id code gtin color heightCm girthCm hsCode version createdAt style fiberContent ageGroup requiredCategory",
    },
    // An order shows what is on its lines, and nothing else of the same style.
    { class: "product", readers: ["maker"], object: "otherSku", fields: "id code style" },
    { class: "product", readers: everybody, object: "publishedSku", fields: "id code color style" },
  ),
  ...of(
    "Material",
    "material",
    {
      class: "product",
      readers: ["mill", "maker", "shop", "center"],
      fields:
        "id code kind nameZh nameEn color gsm widthM unit published version createdAt composition",
    },
    { class: "product", readers: ["mill", "maker"], fields: "owner" },
    {
      class: "product",
      readers: everybody,
      object: "publishedMaterial",
      fields: "id code kind owner published publishedAt",
    },
    { class: "bom", readers: ["mill", "maker"], fields: "bomLines" },
  ),
  ...of(
    "BillOfMaterials",
    "bom",
    {
      class: "bom",
      readers: ["maker"],
      fields: "id number status frozenAt version createdAt style lines",
    },
    { class: "bom", readers: ["maker"], object: "draftBom", fields: "id lines" },
  ),
  ...of(
    "BomLine",
    "bomLine",
    {
      class: "bom",
      readers: ["maker", "mill"],
      fields: "id lineNo part quantity wasteShare unit component",
    },
    { class: "bom", readers: ["maker"], fields: "bom" },
    // A supplier reads the lines with its own goods; a draft is still a thought of its maker's.
    { class: "bom", readers: ["maker"], object: "draftBomLine", fields: "id component quantity" },
  ),
  ...of(
    "Lot",
    "lot",
    {
      class: "traceability",
      readers: parties,
      fields:
        "id number kind owner product quantity unit massKg producedOn version createdAt order",
    },
    { class: "traceability", readers: parties, object: "itemLot", fields: "item" },
    {
      class: "traceability",
      readers: ["maker", "shop", "center"],
      object: "resoldLot",
      fields: "number quantity",
    },
    { class: "traceability", readers: ["shop", "center"], object: "resoldLot", fields: "order" },
    { class: "traceability", readers: ["maker"], object: "resoldLot", fields: "owner" },
    { class: "traceability", readers: ["maker"], fields: "inputs" },
    { class: "traceability", readers: ["maker"], object: "clothLot", fields: "outputs" },
  ),
  ...of("LotConsumption", "consumption", {
    class: "traceability",
    readers: ["maker"],
    fields: "id quantity unit inputLot outputLot",
  }),
];

export const reads: readonly ReadRow[] = [
  ...organizations,
  ...products,
  ...orders,
  ...goods,
  ...sourcing,
  ...certification,
  ...inspecting,
  ...tracing,
  ...supervising,
  ...standards,
  ...whitelisting,
];

/** Parts of a field above, read with it; `through` says how to come to them. */
export const parts: Readonly<Record<string, { readonly fields: string; readonly of: string }>> = {
  ...traceParts,
  ...standardParts,
  ...whitelistParts,
  Money: { of: "Order.total", fields: "amount currency" },
  FiberContent: { of: "Sku.fiberContent", fields: "part fiber percent" },
  Viewer: { of: "viewer", fields: "organization" },
  PageInfo: { of: "every list", fields: "endCursor hasNextPage hasPreviousPage startCursor" },
};

/** Told to whoever did something, about what they did. */
export const answers: Readonly<Record<string, string>> = {
  ...goodsAnswers,
  ...sourcingAnswers,
  ...certificationAnswers,
  ...inspectionAnswers,
  ...traceAnswers,
  ...supervisionAnswers,
  ...standardAnswers,
  ...whitelistAnswers,
  AllocationCycle: "code message",
  AllocationExists: "code message",
  AllocationReleased: "code message",
  CreatedKey: "key secret",
  CreditCodeTaken: "code creditCode message",
  FiguresVerified: "code message year",
  GlnTaken: "code gln message",
  IdentifierMissing: "code message",
  IllegalTransition: "code from message to",
  ImportRefused: "code message rows",
  ImportReport: "created dryRun import listed refused rows unchanged",
  ImportRow: "field key likeOrganizations likeRows message organization outcome reason warnings",
  LastAdmin: "code message",
  LineAllocated: "code lineNo message",
  MemberExists: "code email message",
  NumberTaken: "code message number",
  OfferExpired: "code message validUntil",
  OrderEnded: "code message status",
  OrderIncomplete: "code fields message",
  OverAllocated: "code free message",
  RegistrationNumberTaken: "code country foreignRegistrationNumber message",
  RequestClosed: "code message status",
  RequestOpen: "code message kind",
  RolesNotHeld: "code message roles",
  SampleNotApproved: "code message",
  StaleVersion: "code current message version",
  TooManyKeys: "code message most",
};

/** What a root finds for whom: by each argument that finds one object, or as a list. */
export interface RootRow {
  readonly object: string;
  readonly readers: readonly Anybody[];
  readonly adminOnly?: boolean;
  /** The argument's value where it is no id. */
  readonly value?: string;
  /** What is asked, where that is no list and no object with an id. */
  readonly ask?: (objects: Readonly<Record<string, string>>) => string;
  /** What shows that it was found; the object's id unless said otherwise. */
  readonly finds?: string;
}

export const roots: Readonly<Record<string, RootRow>> = {
  ...goodsRoots,
  ...sourcingRoots,
  ...certificationRoots,
  ...inspectionRoots,
  ...traceRoots,
  ...supervisionRoots,
  ...readingRoots,
  ...standardRoots,
  ...whitelistRoots,
  "organization(id)": { object: "maker", readers: everybody },
  "organization(creditCode)": { object: "maker", readers: everybody, value: "91330502PDY0010123" },
  organizations: { object: "maker", readers: everybody },
  "division(id)": { object: "division", readers: everybody },
  "division(code)": { object: "division", readers: everybody, value: "330502100" },
  divisions: { object: "division", readers: everybody },
  apiKeys: { object: "apiKey", readers: ["maker"], adminOnly: true },
  auditEntries: { object: "auditEntry", readers: ["maker", "operator"] },
  organizationImports: { object: "import", readers: ["operator"] },
  duplicateCandidates: { object: "duplicate", readers: ["operator"] },
  "style(id)": { object: "style", readers: ["maker", "shop", "center"] },
  "style(code)": { object: "style", readers: ["maker"], value: "S-1" },
  styles: { object: "style", readers: ["maker", "shop", "center"] },
  "sku(id)": { object: "sku", readers: ["maker", "shop", "center"] },
  "sku(code)": { object: "sku", readers: ["maker"], value: "K-1" },
  "sku(gtin)": { object: "sku", readers: ["maker", "shop", "center"], value: "6901234567892" },
  skus: { object: "sku", readers: ["maker", "shop", "center"] },
  "material(id)": { object: "material", readers: ["mill", "maker", "shop", "center"] },
  "material(code)": { object: "material", readers: ["mill"], value: "material" },
  materials: { object: "material", readers: ["mill", "maker", "shop", "center"] },
  "lot(id)": { object: "lot", readers: parties },
  "lot(number)": { object: "lot", readers: ["maker"], value: "lot" },
  lots: { object: "lot", readers: parties },
  "order(id)": { object: "sale", readers: parties },
  "order(number)": { object: "sale", readers: ["shop"], value: "sale" },
  orders: { object: "sale", readers: parties },
  notices: { object: "notice", readers: ["maker"] },
  "node(id)": { object: "sale", readers: parties },
  "nodes(ids)": { object: "sale", readers: parties },
};
