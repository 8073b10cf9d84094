import { MemberRole } from "@weft/schema";
import { traders } from "./cast";
import type { OwnGoods } from "./cast-goods";
import type { Deed } from "./policy-deeds";
import { of, parties, type ReadRow } from "./policy-row";

const one = "shipmentAndReceipt";
const stops =
  "A hold of goods is no case: its parties know of it, and the regulator of its own cases.";

/** What was shipped and received, and what was stopped. */
export const goods: readonly ReadRow[] = [
  ...of("Shipment", "shipment", {
    class: one,
    readers: parties,
    fields:
      "id number order sender receiver shippedOn shippedAt destination lines packages customsDeclarations receipts",
  }),
  ...of("ShipmentLine", "shipmentLine", {
    class: one,
    readers: parties,
    fields: "id position shipment orderLine lot quantity unit receiptLines",
  }),
  ...of("Carton", "carton", { class: one, readers: parties, fields: "id sscc shipment" }),
  ...of("CustomsDeclaration", "customsDeclaration", {
    class: one,
    readers: parties,
    fields: "id number mode byList value shipment",
  }),
  ...of("Receipt", "receipt", {
    class: one,
    readers: parties,
    fields: "id order shipment receivedOn receivedAt note lines",
  }),
  ...of("ReceiptLine", "receiptLine", {
    class: one,
    readers: parties,
    fields: "id receipt shipmentLine accepted rejected unit reason",
  }),
  ...of("OrderDelay", "delay", {
    class: "order",
    readers: parties,
    fields: "id order expectedOn reason at",
  }),
  ...of("Order", "sale", { class: one, readers: parties, fields: "shipments holds delays" }),
  ...of("Order", "stoppedOrder", { class: "order", readers: parties, fields: "resumeStatus" }),
  ...of("OrderLine", "saleLine", {
    class: one,
    readers: parties,
    fields:
      "shippedQuantity receivedQuantity acceptedQuantity rejectedQuantity openQuantity shipmentLines",
  }),
  ...of(
    "Hold",
    "hold",
    {
      class: "order",
      readers: parties,
      fields: "id scope imposedBy by order orderLine reason placedAt releasedAt releaseReason",
    },
    // What the regulator stops it stops in a case, which is between it and who made the lot.
    {
      class: "enforcementCase",
      readers: ["maker", "shop", "amr"],
      object: "lotHold",
      fields: "id imposedBy by placedAt",
      narrower: stops,
    },
    { class: "traceability", readers: parties, object: "lotHold", fields: "lot" },
    {
      class: "enforcementCase",
      readers: ["maker", "amr"],
      object: "lotHold",
      fields: "reason caseId releaseReason",
      narrower: stops,
    },
    // Made by somebody behind the seller: that the lot is stopped shows, by whom does not (C10).
    {
      class: "traceability",
      readers: ["maker", "shop", "center"],
      object: "makerHold",
      fields: "id reason",
    },
    { class: "traceability", readers: ["maker"], object: "makerHold", fields: "by" },
  ),
  ...of(
    "Lot",
    "lot",
    { class: "traceability", readers: parties, fields: "holds" },
    { class: one, readers: parties, fields: "shipmentLines" },
    // Part of a stock, shipped to the shop: how much there is of it is the maker's own business (C1).
    { class: "traceability", readers: parties, object: "stockLot", fields: "number owner" },
    { class: "traceability", readers: ["maker"], object: "stockLot", fields: "quantity massKg" },
  ),
  ...of(
    "LotConsumption",
    "consumption",
    { class: "traceability", readers: ["maker"], fields: "consumedAt" },
    {
      class: "traceability",
      readers: ["maker"],
      object: "reversedConsumption",
      fields: "reversedAt reversalReason",
    },
  ),
];

export const goodsAnswers: Readonly<Record<string, string>> = {
  ConsumptionCycle: "code message",
  ConsumptionReversed: "code message",
  CustomsLimitExceeded: "code currency limit message mode",
  GateNotPassed: "code gates message",
  HoldLifted: "code message",
  LineInUse: "code lineNo message",
  LotExhausted: "code free lotId message",
  LotNumberTaken: "code message number",
  OnHold: "code message scope",
  OrderGate: "level missing",
  OverReceived: "code free message position",
  OverShipped: "code free lineNo message",
  ShipmentNumberTaken: "code message number",
  SsccTaken: "code message",
};

export const goodsRoots = {
  "shipment(id)": { object: "shipment", readers: parties },
  "shipment(number)": { object: "shipment", readers: ["maker"], value: "shipment" },
  shipments: { object: "shipment", readers: parties },
  holds: { object: "lotHold", readers: ["amr"] },
} as const;

const { ORG_ADMIN, PURCHASING, SALES, PRODUCTION, QUALITY, INSPECTOR, OFFICER } = MemberRole;
const sending = [ORG_ADMIN, SALES, PRODUCTION];
const stopping = [ORG_ADMIN, PURCHASING, SALES, QUALITY, INSPECTOR, OFFICER];
const reason = "because";
const number = (): string => String(Math.random());

const doing = (
  verb: Pick<Deed, "class" | "roles">,
  input: (own: OwnGoods) => object,
  toOthers?: (objects: Readonly<Record<string, string>>) => object,
): Deed => ({
  ...{ ...verb, verb: "p", may: traders },
  input: ({ own }) => input(own.goods),
  ...(toOthers && {
    toOthers: { input: ({ objects }) => toOthers(objects), code: "NOT_FOUND" },
  }),
});
const lot = { class: "traceability", roles: sending } as const;
const ship = { class: one, roles: sending } as const;

export const goodsDeeds: Readonly<Record<string, Deed>> = {
  recordLot: doing(lot, () => ({ number: number(), kind: "GARMENT", item: "romper" })),
  recordConsumption: doing(
    lot,
    own => ({ outputLotId: own.output, inputs: [{ lotId: own.input, quantity: "1" }] }),
    ({ lot: output, clothLot: lotId }) => ({
      ...{ outputLotId: output, inputs: [{ lotId, quantity: "1" }] },
    }),
  ),
  reverseConsumption: doing(
    lot,
    own => ({ consumptionId: own.consumption, reason }),
    ({ consumption: consumptionId }) => ({ consumptionId, reason }),
  ),
  ship: doing(
    ship,
    own => ({
      ...{ orderId: own.order, number: number() },
      lots: [{ orderLineId: own.line, quantity: "1" }],
    }),
    ({ sale: orderId, saleLine: orderLineId }) => ({
      ...{ orderId, number: number(), lots: [{ orderLineId, quantity: "1" }] },
    }),
  ),
  recordReceipt: doing(
    { class: one, roles: [ORG_ADMIN, PURCHASING, QUALITY] },
    own => ({
      shipmentId: own.shipment,
      lines: [{ shipmentLineId: own.shipmentLine, accepted: "1" }],
    }),
    ({ shipment: shipmentId, shipmentLine: shipmentLineId }) => ({
      ...{ shipmentId, lines: [{ shipmentLineId, accepted: "1" }] },
    }),
  ),
  announceDelay: doing(
    ship,
    own => ({ orderId: own.order, expectedOn: "2099-01-01", reason }),
    ({ sale: orderId }) => ({ orderId, expectedOn: "2099-01-01", reason }),
  ),
  // The parties in their order, the market regulator in a case of its own (6.3).
  placeHold: {
    ...doing(
      { class: "order", roles: stopping },
      own => ({ ...own.toStop, reason }),
      ({ sale: orderId }) => ({ orderId, scope: "ORDER", reason }),
    ),
    ...{ may: [...traders, "amr"], besides: ["amr"], askedFirst: true },
  },
  liftHold: {
    ...doing(
      { class: "order", roles: stopping },
      own => ({ holdId: own.hold, reason }),
      ({ hold: holdId }) => ({ holdId, reason }),
    ),
    ...{ may: [...traders, "amr"], besides: ["amr"] },
  },
};

export const goodsInputs: Readonly<Record<string, string>> = {
  AnnounceDelayInput: "expectedOn ifVersion orderId reason",
  ConsumedLotInput: "lotId quantity unit",
  CustomsDeclarationInput: "byList currency mode number value",
  LiftHoldInput: "holdId reason",
  PlaceHoldInput: "caseId lotId lotNumber lotOwnerId orderId orderLineId reason scope",
  ReceiptLineInput: "accepted reason rejected shipmentLineId",
  RecordConsumptionInput: "inputs outputLotId",
  RecordLotInput:
    "item kind massKg materialId number orderId producedOn quantity reprocessedFiber skuId styleId unit",
  RecordReceiptInput: "ifVersion lines note receivedOn shipmentId",
  ReverseConsumptionInput: "consumptionId reason",
  ShipInput: "customsDeclarations destination ifVersion lots number orderId packages shippedOn",
  ShippedLotInput: "lotId orderLineId quantity unit",
};
