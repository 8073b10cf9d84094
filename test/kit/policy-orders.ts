import { of, parties, type ReadRow } from "./policy-row";

/** Orders, their terms and what hangs on them. */
export const orders: readonly ReadRow[] = [
  ...of(
    "Order",
    "sale",
    {
      class: "order",
      readers: parties,
      fields:
        "id number kind status buyer seller currency total incoterm incotermPlace incotermEdition customsMode tolerancePercent requiredCategory dueOn validUntil placedAt sampleRequired acceptanceDays revision agreedRevision statusSince version createdAt lines events revisions requests lots",
    },
    // Its seller was never asked.
    { class: "order", readers: ["shop"], object: "dropped", fields: "status" },
    { class: "orderAllocation", readers: ["maker"], fields: "upstreamOrders" },
    { class: "orderAllocation", readers: ["shop"], fields: "downstreamOrders" },
    // Until it is submitted it is nobody's business but the buyer's.
    { class: "order", readers: ["rival"], object: "draft", fields: "id number total lines events" },
  ),
  ...of(
    "OrderLine",
    "saleLine",
    {
      class: "order",
      readers: parties,
      fields: "id lineNo order sku quantity unit unitPrice amount",
    },
    { class: "order", readers: parties, object: "itemLine", fields: "item" },
    { class: "order", readers: ["maker", "mill"], object: "fabricLine", fields: "material" },
    { class: "orderAllocation", readers: ["maker"], fields: "upstreamAllocations" },
    { class: "orderAllocation", readers: ["shop"], fields: "downstreamAllocations" },
    { class: "order", readers: ["rival"], object: "draftLine", fields: "id item quantity amount" },
  ),
  ...of(
    "OrderEvent",
    "orderEvent",
    { class: "order", readers: parties, fields: "id from to by at reason order" },
    { class: "order", readers: ["rival"], object: "draftEvent", fields: "id to by order" },
  ),
  ...of(
    "OrderAllocation",
    "allocation",
    {
      class: "orderAllocation",
      readers: ["maker"],
      fields: "id downstreamLine upstreamLine quantity unit createdAt",
    },
    {
      class: "orderAllocation",
      readers: ["maker"],
      object: "releasedAllocation",
      fields: "releasedAt releaseReason",
    },
  ),
  ...of("OrderRevision", "revision", {
    class: "order",
    readers: parties,
    fields:
      "id number by order at currency total incoterm incotermPlace incotermEdition customsMode tolerancePercent requiredCategory dueOn validUntil sampleRequired acceptanceDays lines",
  }),
  ...of(
    "OrderRevisionLine",
    "revisionLine",
    { class: "order", readers: parties, fields: "id lineNo sku quantity unit unitPrice amount" },
    { class: "order", readers: parties, object: "itemRevisionLine", fields: "item" },
    {
      class: "order",
      readers: ["maker", "mill"],
      object: "fabricRevisionLine",
      fields: "material",
    },
  ),
  ...of("OrderRequest", "request", {
    class: "order",
    readers: parties,
    fields: "id kind status by order reason revision askedAt answeredAt answer",
  }),
  // News is for the one it was written to, also when the other party knows what it is about.
  ...of("Notice", "notice", {
    class: "ownAccount",
    readers: ["maker"],
    fields: "id number kind subject at",
  }),
];
