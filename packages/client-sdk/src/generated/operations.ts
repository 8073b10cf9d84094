// Generated from operations/ by `pnpm generate`. Do not edit.
import type { TypedDocument } from "../document.js";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What `acceptOrder` takes. */
export type AcceptOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
};

/** The age group GB 31701 derives from body height. It is not the 86 cm limit of the HS headings for babies. */
export type AgeGroup =
  /** Above 130 and up to 155 cm for girls, 160 cm for boys. */
  | 'CHILD_7TO14'
  /** Above 100 and up to 130 cm. */
  | 'CHILD_UNDER7'
  /** Up to 100 cm. */
  | 'INFANT'
  /** Larger: no children's product by its size. */
  | 'OUT_OF_SCOPE';

/** What `allocateOrderLine` takes. */
export type AllocateOrderLineInput = {
  /** What the viewer sold. */
  readonly downstreamLineId: string;
  /** How much of the upstream line, in `unit`; above zero. */
  readonly quantity: string;
  /** A code of UN/ECE Recommendation 20 that converts to the upstream line's unit; that unit when not said. */
  readonly unit?: string | null | undefined;
  /** What the viewer bought for it. */
  readonly upstreamLineId: string;
};

/** What `announceDelay` takes. */
export type AnnounceDelayInput = {
  /** The day by which it is now expected: after the due date, and not past. */
  readonly expectedOn: string;
  /** The order's version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly orderId: string;
  /** Why. Up to 1,000 characters. */
  readonly reason: string;
};

/** What `approveSample` takes. */
export type ApproveSampleInput = {
  /** The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly sampleId: string;
};

/** What `awardQuotation` takes. */
export type AwardQuotationInput = {
  /** The version of the quotation the caller read. Send it: then no revision is awarded unread. */
  readonly ifVersion?: number | null | undefined;
  /** The buyer's own number for the order, up to 100 characters; each is used once. */
  readonly number: string;
  readonly quotationId: string;
};

/** Conditions on a value of type Boolean, all of which must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  readonly eq?: boolean | null | undefined;
};

/** What `cancelOrder` takes. */
export type CancelOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
};

/** What `cancelRfq` takes. */
export type CancelRfqInput = {
  /** The version of the enquiry the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. Whoever sees the enquiry reads it. */
  readonly reason?: string | null | undefined;
  readonly rfqId: string;
};

/** What `cancelSample` takes. */
export type CancelSampleInput = {
  /** The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
  readonly sampleId: string;
};

/** Conditions on Carton, all of which must hold. A comparison with an absent or unreadable value is false. */
export type CartonFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<CartonFilter> | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: CartonFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CartonFilter> | null | undefined;
  readonly shipment?: ShipmentFilter | null | undefined;
  readonly sscc?: StringFilter | null | undefined;
};

/** Conditions on a list of Carton, all of which must hold. */
export type CartonListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: CartonFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: CartonFilter | null | undefined;
};

/** What `closeOrderShort` takes. */
export type CloseOrderShortInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
};

/** What `closeRfq` takes. */
export type CloseRfqInput = {
  /** The version of the enquiry the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. Whoever sees the enquiry reads it. */
  readonly reason?: string | null | undefined;
  readonly rfqId: string;
};

/** What `completeOrder` takes. */
export type CompleteOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
};

/** What `confirmOrderRequest` takes. */
export type ConfirmOrderRequestInput = {
  /** The version of the order the caller read. */
  readonly ifVersion?: number | null | undefined;
  /** The request, by its `id`. Only an OPEN one can be answered. */
  readonly requestId: string;
};

/** How a fabric is made, which decides the HS chapter. */
export type Construction =
  /** Knitted or crocheted: chapter 61. */
  | 'KNIT'
  /** Not knitted: chapter 62. */
  | 'WOVEN';

/** Conditions on a value of type Construction, all of which must hold. */
export type ConstructionFilter = {
  /** Equal to this. */
  readonly eq?: Construction | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<Construction> | null | undefined;
};

/** A lot that was used, and how much of it. */
export type ConsumedLotInput = {
  /** One of the viewer's own lots, one that was made for an order it placed, or one its maker shipped to it. */
  readonly lotId: string;
  /** Above zero. Needed where the lot was counted. */
  readonly quantity?: string | null | undefined;
  /** A code of UN/ECE Recommendation 20 that converts exactly; fabric by its width and weight. Without one, the unit of what it is taken from. */
  readonly unit?: string | null | undefined;
};

/** How a garment touches the skin, as in GB 18401. */
export type Contact =
  /** Most of its area touches the skin. */
  | 'DIRECT'
  /** Little or none of it does. */
  | 'INDIRECT';

/** Conditions on a value of type Contact, all of which must hold. */
export type ContactFilter = {
  /** Equal to this. */
  readonly eq?: Contact | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<Contact> | null | undefined;
};

/** What `counterOrder` takes. */
export type CounterOrderInput = {
  /** Days after delivery within which the buyer may claim, 0 to 365. Ten at first. */
  readonly acceptanceDays?: number | null | undefined;
  /** ISO 4217, such as `CNY`. */
  readonly currency?: string | null | undefined;
  /** A customs supervision mode (监管方式) of China Customs, four digits, such as `9710`. */
  readonly customsMode?: string | null | undefined;
  /** The last day of delivery, today at the earliest. */
  readonly dueOn?: string | null | undefined;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Needed, with its named place, when the parties sit in different countries. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** The named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** All rows, in their order; they take the place of those there were. */
  readonly lines?: ReadonlyArray<OrderLineInput> | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** A word to the other party. */
  readonly reason?: string | null | undefined;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** Whether production waits for an approved sample. */
  readonly sampleRequired?: boolean | null | undefined;
  /** By how much the accepted quantity of a line may differ, 0 to 100. Zero when not said. */
  readonly tolerancePercent?: string | null | undefined;
  /** Until when the offer can be answered; later than now. */
  readonly validUntil?: string | null | undefined;
};

/** What `createOrder` takes. */
export type CreateOrderInput = {
  /** Days after delivery within which the buyer may claim, 0 to 365. Ten at first. */
  readonly acceptanceDays?: number | null | undefined;
  /** ISO 4217, such as `CNY`. */
  readonly currency: string;
  /** A customs supervision mode (监管方式) of China Customs, four digits, such as `9710`. */
  readonly customsMode?: string | null | undefined;
  /** The last day of delivery, today at the earliest. */
  readonly dueOn?: string | null | undefined;
  /** Needed, with its named place, when the parties sit in different countries. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** The named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** What is ordered. */
  readonly kind: OrderKind;
  /** All rows, in their order; they take the place of those there were. */
  readonly lines?: ReadonlyArray<OrderLineInput> | null | undefined;
  /** The buyer's own order number, up to 100 characters; each is used once. */
  readonly number: string;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** Whether production waits for an approved sample. */
  readonly sampleRequired?: boolean | null | undefined;
  /** Who is to deliver: a verified organization that trades. */
  readonly sellerId: string;
  /** By how much the accepted quantity of a line may differ, 0 to 100. Zero when not said. */
  readonly tolerancePercent?: string | null | undefined;
  /** Until when the offer can be answered; later than now. */
  readonly validUntil?: string | null | undefined;
};

/** What `createRfq` takes. */
export type CreateRfqInput = {
  /** Who may answer. */
  readonly audience: RfqAudience;
  /** ISO 4217; everybody quotes in it. */
  readonly currency: string;
  /** The last instant of quoting and awarding, itself included; later than now. */
  readonly deadline: string;
  /** Whether bidders may read the target prices. They may not when it is not said. */
  readonly disclosesTargetPrices?: boolean | null | undefined;
  /** The last day of delivery wished for, today at the earliest. */
  readonly dueOn?: string | null | undefined;
  /** The term wished for. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** Its named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** The organizations asked by name, from 1 to 100, for the audience INVITED; each a verified one that trades. */
  readonly invitedIds?: ReadonlyArray<string> | null | undefined;
  /** What kind of order it is to become. */
  readonly kind: OrderKind;
  /** All rows, in their order; at least one. */
  readonly lines: ReadonlyArray<RfqLineInput>;
  /** What is asked for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** Whether production will wait for an approved sample. */
  readonly sampleRequired?: boolean | null | undefined;
  /** What it is about, up to 200 characters. */
  readonly title: string;
  /** By how much the accepted quantity of a line may differ, 0 to 100. */
  readonly tolerancePercent?: string | null | undefined;
};

/** How a part of the shipment was declared to customs. */
export type CustomsDeclarationInput = {
  /** Cleared by a list of parcels; only where the mode knows lists. */
  readonly byList?: boolean | null | undefined;
  /** ISO 4217: USD under 1039, CNY by list. */
  readonly currency: string;
  /** A customs supervision mode such as `9710`. */
  readonly mode: string;
  /** As the customs know it, up to 100 characters. */
  readonly number: string;
  /** The declared value, above zero; by list, that of one parcel. Never converted: say it in the currency of the mode's limit, where it has one. */
  readonly value: string;
};

/** Conditions on a value of type DateTime, all of which must hold. */
export type DateTimeFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** This or more. */
  readonly gte?: string | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** This or less. */
  readonly lte?: string | null | undefined;
};

/** Conditions on a value of type Decimal, all of which must hold. */
export type DecimalFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** This or more. */
  readonly gte?: string | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** This or less. */
  readonly lte?: string | null | undefined;
};

/** What `declineOrderRequest` takes. */
export type DeclineOrderRequestInput = {
  /** The version of the order the caller read. */
  readonly ifVersion?: number | null | undefined;
  /** Why not. Up to 1,000 characters. */
  readonly reason: string;
  /** The request, by its `id`. Only an OPEN one can be answered. */
  readonly requestId: string;
};

/** Which department a government organization is. */
export type Department =
  /** 市场监督管理局: market regulation. */
  | 'AMR'
  /** 童装产业发展中心: the development center of the children's-wear trade. */
  | 'CHILDRENSWEAR_CENTRE'
  /** 商务局: commerce. */
  | 'COMMERCE'
  /** 经济和信息化局: economy and information technology. */
  | 'EIT'
  /** 人力资源和社会保障局: human resources and social security. */
  | 'HRSS'
  /** 科学技术局: science and technology. */
  | 'SCITECH'
  /** 织里镇人民政府: the town of Zhili. */
  | 'ZHILI_TOWN';

/** Conditions on a value of type Department, all of which must hold. */
export type DepartmentFilter = {
  /** Equal to this. */
  readonly eq?: Department | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<Department> | null | undefined;
};

/** Conditions on Division, all of which must hold. A comparison with an absent or unreadable value is false. */
export type DivisionFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<DivisionFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly level?: DivisionLevelFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: DivisionFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<DivisionFilter> | null | undefined;
  readonly parent?: DivisionFilter | null | undefined;
};

/** The levels of administrative divisions. */
export type DivisionLevel =
  /** 县, 6 digits. */
  | 'COUNTY'
  /** 市辖区, 6 digits. */
  | 'DISTRICT'
  /** A district whose town is not stated, 9 digits. */
  | 'DISTRICT_WIDE'
  /** 地级市, 4 digits. */
  | 'PREFECTURE'
  /** 省, 2 digits. */
  | 'PROVINCE'
  /** 镇, 9 digits. */
  | 'TOWN';

/** Conditions on a value of type DivisionLevel, all of which must hold. */
export type DivisionLevelFilter = {
  /** Equal to this. */
  readonly eq?: DivisionLevel | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<DivisionLevel> | null | undefined;
};

/** What `grantDisclosure` takes. */
export type GrantDisclosureInput = {
  /** Who is to see the name, wherever the viewer stands behind it. This or `productId`. */
  readonly buyerId?: string | null | undefined;
  /** A material, style or SKU: everybody downstream of a lot the viewer made of it is to see the name. This or `buyerId`. */
  readonly productId?: string | null | undefined;
};

/** Conditions on Hold, all of which must hold. A comparison with an absent or unreadable value is false. */
export type HoldFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<HoldFilter> | null | undefined;
  readonly caseId?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly imposedBy?: HoldImposerFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: HoldFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<HoldFilter> | null | undefined;
  readonly placedAt?: DateTimeFilter | null | undefined;
  readonly releasedAt?: DateTimeFilter | null | undefined;
  readonly scope?: HoldScopeFilter | null | undefined;
};

/** What whoever imposed a hold is to the goods. */
export type HoldImposer =
  /** The market regulator, in a case of its own. Only the regulator lifts it. */
  | 'AMR'
  /** The order's buyer. */
  | 'BUYER'
  /** The order's seller, or the maker of the lot. */
  | 'SELLER'
  /** A failing test report. A passing test of the same goods lifts it. */
  | 'SYSTEM';

/** Conditions on a value of type HoldImposer, all of which must hold. */
export type HoldImposerFilter = {
  /** Equal to this. */
  readonly eq?: HoldImposer | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<HoldImposer> | null | undefined;
};

/** One key to order a list of Hold by. */
export type HoldOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: HoldSortField;
};

/** What a hold stops. */
export type HoldScope =
  /** What is shipped for one line of the order. */
  | 'LINE'
  /** What is shipped of one lot. */
  | 'LOT'
  /** Everything of the order. */
  | 'ORDER';

/** Conditions on a value of type HoldScope, all of which must hold. */
export type HoldScopeFilter = {
  /** Equal to this. */
  readonly eq?: HoldScope | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<HoldScope> | null | undefined;
};

/** What a list of Hold can be ordered by. The id decides between equals. */
export type HoldSortField =
  /** By `placedAt`. */
  | 'PLACED_AT';

/** Conditions on a value of type ID, all of which must hold. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** One row of a list of organizations. */
export type ImportOrganizationInput = {
  /** One line, up to 500 characters. It becomes a site of the organization. */
  readonly address?: string | null | undefined;
  /** Country by its ISO 3166-1 code or its English or Chinese name. */
  readonly country?: string;
  /** Unified social credit code, in any spelling. A record may come in without. */
  readonly creditCode?: string | null | undefined;
  /** What stands for the credit code abroad. */
  readonly foreignRegistrationNumber?: string | null | undefined;
  /** GS1 location number of the address. */
  readonly gln?: string | null | undefined;
  /** What the row is known by within its source, up to 200 characters, such as a supplier number. A row that comes again under the same key is recognized. */
  readonly key: string;
  /** Code of the administrative division, as exact as known. */
  readonly locationCode?: string | null | undefined;
  /** Up to 300 characters. */
  readonly nameEn?: string | null | undefined;
  /** At least one of the two names is given. */
  readonly nameZh?: string | null | undefined;
  /** At least one; no department. */
  readonly types: ReadonlyArray<OrganizationType>;
};

/** What `importOrganizations` takes. */
export type ImportOrganizationsInput = {
  /** Tells what would become of each row, and does nothing. */
  readonly dryRun?: boolean;
  /** From 1 to 250 rows. */
  readonly rows: ReadonlyArray<ImportOrganizationInput>;
  /** What the list is called, such as its file's name, up to 200 characters. Rows are recognized within their source. */
  readonly source: string;
  /** With one refused row nothing comes in, and the answer is `ImportRefused`. Otherwise the other rows come in. */
  readonly strict?: boolean;
};

/** What became of one row of an import. */
export type ImportOutcome =
  /** It is in the graph now, PENDING. */
  | 'CREATED'
  /** It is in the graph now, PENDING, and listed among `duplicateCandidates` because it looks like another. */
  | 'LISTED'
  /** It did not come in; `field` and `reason` say why. */
  | 'REFUSED'
  /** It came in with an earlier import of the same source. */
  | 'UNCHANGED';

/** Incoterms 2020: where the seller's duty ends. */
export type Incoterm =
  /** Cost and freight; sea and inland water only. */
  | 'CFR'
  /** Cost, insurance and freight; sea and inland water only. */
  | 'CIF'
  /** Carriage and insurance paid to. */
  | 'CIP'
  /** Carriage paid to. */
  | 'CPT'
  /** Delivered at place. */
  | 'DAP'
  /** Delivered duty paid. */
  | 'DDP'
  /** Delivered at place unloaded. */
  | 'DPU'
  /** Ex works. */
  | 'EXW'
  /** Free alongside ship; sea and inland water only. */
  | 'FAS'
  /** Free carrier. */
  | 'FCA'
  /** Free on board; sea and inland water only. */
  | 'FOB';

/** Conditions on a value of type Int, all of which must hold. */
export type IntFilter = {
  /** Equal to this. */
  readonly eq?: number | null | undefined;
  /** This or more. */
  readonly gte?: number | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
};

/** What `liftHold` takes. */
export type LiftHoldInput = {
  readonly holdId: string;
  /** Why it goes on. Up to 1,000 characters. */
  readonly reason: string;
};

/** Conditions on a value of type LocalDate, all of which must hold. */
export type LocalDateFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** This or more. */
  readonly gte?: string | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** This or less. */
  readonly lte?: string | null | undefined;
};

/** Conditions on Lot, all of which must hold. A comparison with an absent or unreadable value is false. */
export type LotFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<LotFilter> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: LotKindFilter | null | undefined;
  readonly massKg?: DecimalFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: LotFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<LotFilter> | null | undefined;
  readonly owner?: OrganizationFilter | null | undefined;
  readonly producedOn?: LocalDateFilter | null | undefined;
  readonly quantity?: DecimalFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
};

/** What a lot consists of. */
export type LotKind =
  /** Fabric. */
  | 'FABRIC'
  /** Garments. */
  | 'GARMENT'
  /** Trims. */
  | 'TRIMS'
  /** Yarn. */
  | 'YARN';

/** Conditions on a value of type LotKind, all of which must hold. */
export type LotKindFilter = {
  /** Equal to this. */
  readonly eq?: LotKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<LotKind> | null | undefined;
};

/** One key to order a list of Lot by. */
export type LotOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: LotSortField;
};

/** What a list of Lot can be ordered by. The id decides between equals. */
export type LotSortField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `number`. */
  | 'NUMBER'
  /** By `producedOn`. */
  | 'PRODUCED_ON';

/** What `markOrderReady` takes. */
export type MarkOrderReadyInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
};

/** Conditions on Material, all of which must hold. A comparison with an absent or unreadable value is false. */
export type MaterialFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<MaterialFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly color?: StringFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly gsm?: DecimalFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: MaterialKindFilter | null | undefined;
  readonly nameEn?: StringFilter | null | undefined;
  readonly nameZh?: StringFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: MaterialFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<MaterialFilter> | null | undefined;
  readonly owner?: OrganizationFilter | null | undefined;
  readonly published?: BooleanFilter | null | undefined;
  readonly publishedAt?: DateTimeFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
  readonly widthM?: DecimalFilter | null | undefined;
};

/** What a material is. */
export type MaterialKind =
  /** Fabric. */
  | 'FABRIC'
  /** Bags and cartons. */
  | 'PACKAGING'
  /** Buttons, zips, labels, thread. */
  | 'TRIMS'
  /** Yarn. */
  | 'YARN';

/** Conditions on a value of type MaterialKind, all of which must hold. */
export type MaterialKindFilter = {
  /** Equal to this. */
  readonly eq?: MaterialKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<MaterialKind> | null | undefined;
};

/** Conditions on Notice, all of which must hold. A comparison with an absent or unreadable value is false. */
export type NoticeFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<NoticeFilter> | null | undefined;
  readonly at?: DateTimeFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: NoticeKindFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: NoticeFilter | null | undefined;
  readonly number?: IntFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<NoticeFilter> | null | undefined;
};

/** What an organization is told of. */
export type NoticeKind =
  /** A supplier lets its name be seen on traces. The subject is the product, told to those who buy it from that supplier; or the recipient itself, which learns from its traces alone who it is. */
  | 'DISCLOSURE_GRANTED'
  /** A supplier no longer lets its name be seen so. */
  | 'DISCLOSURE_REVOKED'
  /** An order for which something was bought has ended; the subject is what was bought. It goes on until its own parties end it. */
  | 'DOWNSTREAM_ENDED'
  /** Goods that were stopped go on. */
  | 'HOLD_LIFTED'
  /** Goods are stopped until a question of quality is settled. */
  | 'HOLD_PLACED'
  /** The other party agreed. */
  | 'ORDER_ACCEPTED'
  /** It is called off. */
  | 'ORDER_CANCELLED'
  /** It is left at what was delivered. */
  | 'ORDER_CLOSED_SHORT'
  /** The buyer has no claims. */
  | 'ORDER_COMPLETED'
  /** The seller answered with other terms. */
  | 'ORDER_COUNTERED'
  /** The seller will be late; the due date stays until both agree on another. */
  | 'ORDER_DELAYED'
  /** The buyer has received it in full. */
  | 'ORDER_DELIVERED'
  /** An offer was not answered in time. */
  | 'ORDER_EXPIRED'
  /** The seller has begun to make it. */
  | 'ORDER_IN_PRODUCTION'
  /** The buyer has received a part. */
  | 'ORDER_PARTIALLY_DELIVERED'
  /** It is stopped until a question of quality is settled. */
  | 'ORDER_QUALITY_HOLD'
  /** The seller has made it. */
  | 'ORDER_READY'
  /** The seller refused. */
  | 'ORDER_REJECTED'
  /** The other party agreed to what was asked. */
  | 'ORDER_REQUEST_CONFIRMED'
  /** The other party did not agree to what was asked. */
  | 'ORDER_REQUEST_DECLINED'
  /** The other party asks for a confirmation. */
  | 'ORDER_REQUEST_OPENED'
  /** The other party took its request back. */
  | 'ORDER_REQUEST_WITHDRAWN'
  /** A buyer offers an order, or answers a counter-offer with other terms. */
  | 'ORDER_SUBMITTED'
  /** The recipient's quotation won. */
  | 'QUOTATION_AWARDED'
  /** The recipient's quotation did not win. */
  | 'QUOTATION_LOST'
  /** Somebody answers an enquiry. */
  | 'QUOTATION_RECEIVED'
  /** A quotation has other terms now. */
  | 'QUOTATION_REVISED'
  /** A quotation was taken back. */
  | 'QUOTATION_WITHDRAWN'
  /** The buyer has received goods, and says what it accepts. */
  | 'RECEIPT_RECORDED'
  /** An enquiry is called off. */
  | 'RFQ_CANCELLED'
  /** An enquiry asks for something else now; quotations that answered it before must be revised. */
  | 'RFQ_CHANGED'
  /** An enquiry ended without an order. */
  | 'RFQ_CLOSED'
  /** The deadline of an enquiry has passed. */
  | 'RFQ_EXPIRED'
  /** A buyer asks for a quotation. */
  | 'RFQ_INVITED'
  /** The buyer approved a sample. */
  | 'SAMPLE_APPROVED'
  /** The other party called a sample off. */
  | 'SAMPLE_CANCELLED'
  /** The seller has begun to make a sample. */
  | 'SAMPLE_MAKING'
  /** The buyer has received a sample. */
  | 'SAMPLE_RECEIVED'
  /** The buyer rejected a sample, and says why in its history. */
  | 'SAMPLE_REJECTED'
  /** The buyer asks for a sample. */
  | 'SAMPLE_REQUESTED'
  /** The seller has sent a sample. */
  | 'SAMPLE_SENT'
  /** The seller has shipped goods. */
  | 'SHIPMENT_SENT'
  /** Something bought for the recipient's order will be late. */
  | 'UPSTREAM_DELAYED'
  /** Something bought for the recipient's order is stopped; the subject is that order. Nobody says whose it is. */
  | 'UPSTREAM_HELD'
  /** Something bought for the recipient's order goes on. */
  | 'UPSTREAM_RELEASED';

/** Conditions on a value of type NoticeKind, all of which must hold. */
export type NoticeKindFilter = {
  /** Equal to this. */
  readonly eq?: NoticeKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<NoticeKind> | null | undefined;
};

/** One key to order a list of Notice by. */
export type NoticeOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: NoticeSortField;
};

/** What a list of Notice can be ordered by. The id decides between equals. */
export type NoticeSortField =
  /** By `number`. */
  | 'NUMBER';

/** Conditions on Order, all of which must hold. A comparison with an absent or unreadable value is false. */
export type OrderFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<OrderFilter> | null | undefined;
  readonly buyer?: OrganizationFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly currency?: StringFilter | null | undefined;
  readonly customsMode?: StringFilter | null | undefined;
  readonly dueOn?: LocalDateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: OrderKindFilter | null | undefined;
  readonly lines?: OrderLineListFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: OrderFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<OrderFilter> | null | undefined;
  readonly placedAt?: DateTimeFilter | null | undefined;
  readonly requiredCategory?: SafetyCategoryFilter | null | undefined;
  readonly seller?: OrganizationFilter | null | undefined;
  readonly status?: OrderStatusFilter | null | undefined;
  readonly validUntil?: DateTimeFilter | null | undefined;
};

/** What is ordered, which says who usually stands at each end. */
export type OrderKind =
  /** 面料采购: a maker from a fabric supplier. */
  | 'FABRIC'
  /** 委托加工: a maker from a processor; the material stays the buyer's. */
  | 'PROCESSING'
  /** 生产订单: a seller, center or brand from a maker. */
  | 'PRODUCTION'
  /** 销售订单: an overseas buyer or a shop from a center or seller. */
  | 'SALES'
  /** 打样: anybody from anybody. */
  | 'SAMPLE'
  /** 辅料采购: a maker from a trims supplier. */
  | 'TRIMS';

/** Conditions on a value of type OrderKind, all of which must hold. */
export type OrderKindFilter = {
  /** Equal to this. */
  readonly eq?: OrderKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<OrderKind> | null | undefined;
};

/** Conditions on OrderLine, all of which must hold. A comparison with an absent or unreadable value is false. */
export type OrderLineFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<OrderLineFilter> | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly item?: StringFilter | null | undefined;
  readonly lineNo?: IntFilter | null | undefined;
  readonly material?: MaterialFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: OrderLineFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<OrderLineFilter> | null | undefined;
  readonly quantity?: DecimalFilter | null | undefined;
  readonly sku?: SkuFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
};

/** One row of an order: a SKU, a material or, where the graph has no product for it, words; how much, and at what price. */
export type OrderLineInput = {
  /** Up to 300 characters. */
  readonly item?: string | null | undefined;
  /** The material, by the same rule. */
  readonly materialId?: string | null | undefined;
  /** In `unit`, above zero; at most 12 digits before the point and 6 after it. */
  readonly quantity: string;
  /** The garment: one of the caller's own, a published one, or one that was on an order between the two parties before. */
  readonly skuId?: string | null | undefined;
  /** A code of UN/ECE Recommendation 20. Pieces, pairs and sets are whole. */
  readonly unit: string;
  /** For one `unit`, not below zero; at most 12 digits before the point, 6 after it. */
  readonly unitPrice: string;
};

/** Conditions on a list of OrderLine, all of which must hold. */
export type OrderLineListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: OrderLineFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: OrderLineFilter | null | undefined;
};

/** One key to order a list of Order by. */
export type OrderOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: OrderSortField;
};

/** What one party of an agreed order asks the other to confirm. */
export type OrderRequestKind =
  /** To call it off, as long as nothing was delivered. */
  | 'CANCELLATION'
  /** To go on with other terms. */
  | 'CHANGE'
  /** To end it with what was delivered. */
  | 'CLOSE_SHORT';

/** What became of a request. */
export type OrderRequestStatus =
  /** The other party agreed, and it was done. */
  | 'CONFIRMED'
  /** The other party did not agree. */
  | 'DECLINED'
  /** The order ended before it was answered. */
  | 'LAPSED'
  /** Waits for the other party. */
  | 'OPEN'
  /** Taken back by whoever asked. */
  | 'WITHDRAWN';

/** What a list of Order can be ordered by. The id decides between equals. */
export type OrderSortField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `dueOn`. */
  | 'DUE_ON'
  /** By `number`. */
  | 'NUMBER'
  /** By `placedAt`. */
  | 'PLACED_AT';

/** Where an order stands. REJECTED, EXPIRED, CANCELLED, CLOSED_SHORT and COMPLETED are final. */
export type OrderStatus =
  /** Agreed; its terms are frozen. */
  | 'ACCEPTED'
  /** Called off before anything was delivered. */
  | 'CANCELLED'
  /** Ended by both with less than was ordered. */
  | 'CLOSED_SHORT'
  /** Accepted without claims. */
  | 'COMPLETED'
  /** Answered by the seller with other terms. */
  | 'COUNTERED'
  /** Received in full, within tolerance. */
  | 'DELIVERED'
  /** Being written by the buyer, and shown to nobody else. */
  | 'DRAFT'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Being made. */
  | 'IN_PRODUCTION'
  /** Received in part. */
  | 'PARTIALLY_DELIVERED'
  /** Stopped until a question of quality is settled. */
  | 'QUALITY_HOLD'
  /** Made, and every quality gate passed. */
  | 'READY'
  /** Refused by the seller. */
  | 'REJECTED'
  /** Offered by the buyer. */
  | 'SUBMITTED';

/** Conditions on a value of type OrderStatus, all of which must hold. */
export type OrderStatusFilter = {
  /** Equal to this. */
  readonly eq?: OrderStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<OrderStatus> | null | undefined;
};

/** Conditions on Organization, all of which must hold. A comparison with an absent or unreadable value is false. */
export type OrganizationFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<OrganizationFilter> | null | undefined;
  readonly country?: StringFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly creditCode?: StringFilter | null | undefined;
  readonly department?: DepartmentFilter | null | undefined;
  readonly foreignRegistrationNumber?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly location?: DivisionFilter | null | undefined;
  /** A part of the Chinese or the English name. */
  readonly name?: SearchFilter | null | undefined;
  readonly nameEn?: StringFilter | null | undefined;
  readonly nameZh?: StringFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: OrganizationFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  readonly segment?: SegmentFilter | null | undefined;
  readonly status?: OrganizationStatusFilter | null | undefined;
  readonly types?: OrganizationTypeListFilter | null | undefined;
};

/** One key to order a list of Organization by. */
export type OrganizationOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: OrganizationSortField;
};

/** What a list of Organization can be ordered by. The id decides between equals. */
export type OrganizationSortField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `creditCode`. */
  | 'CREDIT_CODE'
  /** By `nameEn`. */
  | 'NAME_EN'
  /** By `nameZh`. */
  | 'NAME_ZH';

/** The standing of an organization. Only a verified one may quote, order, post, book or issue. */
export type OrganizationStatus =
  /** Registered or imported, and not verified yet. */
  | 'PENDING'
  /** May look, but not act, until it is verified again. */
  | 'SUSPENDED'
  /** Verified by the platform operator. */
  | 'VERIFIED';

/** Conditions on a value of type OrganizationStatus, all of which must hold. */
export type OrganizationStatusFilter = {
  /** Equal to this. */
  readonly eq?: OrganizationStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<OrganizationStatus> | null | undefined;
};

/** What an organization does in the trade. It may be several of these. */
export type OrganizationType =
  /** 行业协会/商会: events, training and standards. */
  | 'ASSOCIATION'
  /** 银行/金融机构: answers the finance requests addressed to it. */
  | 'BANK'
  /** 品牌商: owns designs and marks, may not produce. */
  | 'BRAND_OWNER'
  /** 认证机构: issues certificates. */
  | 'CERT_BODY'
  /** 设计: designs for others. */
  | 'DESIGN_STUDIO'
  /** 电商: buys from makers, sells to consumers. */
  | 'ECOMMERCE_SELLER'
  /** 面料商: sells fabric, may buy yarn and dyeing. */
  | 'FABRIC_SUPPLIER'
  /** 童装生产企业: buys fabric and trims, sells garments. */
  | 'GARMENT_MAKER'
  /** 政府部门: a department of the district; `department` says which. */
  | 'GOVERNMENT'
  /** 物流: carries goods. */
  | 'LOGISTICS'
  /** 平台运营方: verifies organizations; sees no trade data. */
  | 'OPERATOR'
  /** 境外采购商: a buyer abroad, without a credit code. */
  | 'OVERSEAS_BUYER'
  /** 海外营销中心: sells abroad, with a domestic entity. */
  | 'OVERSEAS_CENTRE'
  /** 加工厂: dyes, prints, embroiders or washes on contract. */
  | 'PROCESSOR'
  /** 学校/教育部门: buys school uniforms. */
  | 'SCHOOL_BUYER'
  /** 检验检测机构: tests and issues reports. */
  | 'TESTING_LAB'
  /** 辅料商: sells buttons, zips, labels and packing. */
  | 'TRIMS_SUPPLIER'
  /** 仓储: stores goods. */
  | 'WAREHOUSE';

/** Conditions on a list of values of type OrganizationType, all of which must hold. */
export type OrganizationTypeListFilter = {
  /** The list holds this value. */
  readonly has?: OrganizationType | null | undefined;
};

/** What `placeHold` takes. */
export type PlaceHoldInput = {
  /** The regulator's case: needed by it, and for nobody else. Up to 100 characters. */
  readonly caseId?: string | null | undefined;
  /** Needed for LOT, unless its number is given. */
  readonly lotId?: string | null | undefined;
  /** As it stands on the goods. */
  readonly lotNumber?: string | null | undefined;
  /** For the market regulator, with `lotNumber`: the organization that made the lot. */
  readonly lotOwnerId?: string | null | undefined;
  /** Needed for ORDER. For a LOT, the order within which a party stops it. */
  readonly orderId?: string | null | undefined;
  /** Needed for LINE. */
  readonly orderLineId?: string | null | undefined;
  /** Why. Up to 1,000 characters. */
  readonly reason: string;
  readonly scope: HoldScope;
};

/** Conditions on Quotation, all of which must hold. A comparison with an absent or unreadable value is false. */
export type QuotationFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<QuotationFilter> | null | undefined;
  readonly bidder?: OrganizationFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly currency?: StringFilter | null | undefined;
  readonly dueOn?: LocalDateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: QuotationFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<QuotationFilter> | null | undefined;
  readonly rfq?: RfqFilter | null | undefined;
  readonly status?: QuotationStatusFilter | null | undefined;
  readonly validUntil?: DateTimeFilter | null | undefined;
};

/** A price for one line of the enquiry. */
export type QuotationLineInput = {
  /** The number of the enquiry's line. */
  readonly lineNo: number;
  /** For one `unit` of the line, in the enquiry's currency, not below zero. */
  readonly unitPrice: string;
};

/** One key to order a list of Quotation by. */
export type QuotationOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: QuotationSortField;
};

/** What a list of Quotation can be ordered by. The id decides between equals. */
export type QuotationSortField =
  /** By `createdAt`. */
  | 'CREATED_AT';

/** Where a quotation stands. Only SUBMITTED is not final. */
export type QuotationStatus =
  /** It won: its terms are those of a draft order. */
  | 'AWARDED'
  /** The enquiry ended without an award. */
  | 'EXPIRED'
  /** Another one was awarded. */
  | 'LOST'
  /** Given; its bidder may revise it until the deadline. */
  | 'SUBMITTED'
  /** Taken back by its bidder. */
  | 'WITHDRAWN';

/** Conditions on a value of type QuotationStatus, all of which must hold. */
export type QuotationStatusFilter = {
  /** Equal to this. */
  readonly eq?: QuotationStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<QuotationStatus> | null | undefined;
};

/** What the buyer found of one line of the shipment. */
export type ReceiptLineInput = {
  /** In the unit of the line, not below zero. */
  readonly accepted: string;
  /** Why something is rejected; needed then. Up to 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** In the unit of the line, not below zero; zero when not said. */
  readonly rejected?: string | null | undefined;
  readonly shipmentLineId: string;
};

/** What `receiveSample` takes. */
export type ReceiveSampleInput = {
  /** The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly sampleId: string;
};

/** What `recordConsumption` takes. */
export type RecordConsumptionInput = {
  /** What went into it, on top of what was recorded before; 1 to 100. */
  readonly inputs: ReadonlyArray<ConsumedLotInput>;
  /** What was made: a lot of the viewer's own. */
  readonly outputLotId: string;
};

/** What `recordLot` takes. */
export type RecordLotInput = {
  /** In words, up to 300 characters, where no product of the graph says it. */
  readonly item?: string | null | undefined;
  /** Needed unless the kind of its order says it. */
  readonly kind?: LotKind | null | undefined;
  /** Net mass in kilograms, where it was weighed; above zero. */
  readonly massKg?: string | null | undefined;
  readonly materialId?: string | null | undefined;
  /** The maker's own number, up to 100 characters; each is used once. */
  readonly number: string;
  /** The order it was made for, by its seller; for stock when not said. */
  readonly orderId?: string | null | undefined;
  /** The day it was finished, today at the latest. */
  readonly producedOn?: string | null | undefined;
  /** What was produced, in `unit`, above zero; not said of sundries nobody counts. */
  readonly quantity?: string | null | undefined;
  /** What it consists of: give exactly one of these. None where all lines of its order are for one product, or the sizes of one style. */
  readonly skuId?: string | null | undefined;
  /** For a lot over the size run of a style. */
  readonly styleId?: string | null | undefined;
  /** A code of UN/ECE Recommendation 20; goes with `quantity`. */
  readonly unit?: string | null | undefined;
};

/** What `recordReceipt` takes. */
export type RecordReceiptInput = {
  /** The order's version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** 1 to 1,000, each line of the shipment once. */
  readonly lines: ReadonlyArray<ReceiptLineInput>;
  /** Up to 1,000 characters. */
  readonly note?: string | null | undefined;
  /** The day the goods came: today when not said, and today at the latest. */
  readonly receivedOn?: string | null | undefined;
  readonly shipmentId: string;
};

/** What `rejectOrder` takes. */
export type RejectOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
};

/** What `rejectSample` takes. */
export type RejectSampleInput = {
  /** The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** What is wrong with it, up to 1,000 characters. */
  readonly reason: string;
  readonly sampleId: string;
};

/** What `releaseAllocation` takes. */
export type ReleaseAllocationInput = {
  /** The allocation, by its `id`. */
  readonly allocationId: string;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
};

/** What `requestOrderChange` takes. */
export type RequestOrderChangeInput = {
  /** Days after delivery within which the buyer may claim, 0 to 365. Ten at first. */
  readonly acceptanceDays?: number | null | undefined;
  /** ISO 4217, such as `CNY`. */
  readonly currency?: string | null | undefined;
  /** A customs supervision mode (监管方式) of China Customs, four digits, such as `9710`. */
  readonly customsMode?: string | null | undefined;
  /** The last day of delivery, today at the earliest. */
  readonly dueOn?: string | null | undefined;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Needed, with its named place, when the parties sit in different countries. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** The named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** All rows, in their order; they take the place of those there were. */
  readonly lines?: ReadonlyArray<OrderLineInput> | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** Whether production waits for an approved sample. */
  readonly sampleRequired?: boolean | null | undefined;
  /** By how much the accepted quantity of a line may differ, 0 to 100. Zero when not said. */
  readonly tolerancePercent?: string | null | undefined;
  /** Until when the offer can be answered; later than now. */
  readonly validUntil?: string | null | undefined;
};

/** What `requestSample` takes. */
export type RequestSampleInput = {
  /** When it should be with the buyer, today at the earliest. */
  readonly dueOn?: string | null | undefined;
  /** The order it is for. Or else `quotationId`. */
  readonly orderId?: string | null | undefined;
  /** The quotation it is for. Or else `orderId`. */
  readonly quotationId?: string | null | undefined;
  /** What is to be made, up to 1,000 characters. */
  readonly wanted: string;
};

/** What `reverseConsumption` takes. */
export type ReverseConsumptionInput = {
  readonly consumptionId: string;
  /** What the mistake was. Up to 1,000 characters. */
  readonly reason: string;
};

/** What `reviseQuotation` takes. */
export type ReviseQuotationInput = {
  /** The last day of delivery, today at the earliest. Or else `leadTimeDays`. */
  readonly dueOn?: string | null | undefined;
  /** The version of the quotation the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The enquiry's when not said. Needed, with its place, where the parties sit in different countries. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** The named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** Days from the award to the last day of delivery, 1 to 1,000. Or else `dueOn`. */
  readonly leadTimeDays?: number | null | undefined;
  /** One for each line of the enquiry. */
  readonly lines: ReadonlyArray<QuotationLineInput>;
  /** A word to the requester, up to 1,000 characters. */
  readonly note?: string | null | undefined;
  readonly quotationId: string;
  /** Until when it may be awarded, this instant included, later than now; as long as the enquiry is open when not said. */
  readonly validUntil?: string | null | undefined;
};

/** What `revokeDisclosure` takes. */
export type RevokeDisclosureInput = {
  readonly disclosureId: string;
};

/** Who may answer an enquiry. */
export type RfqAudience =
  /** Every verified organization of a type that sells orders of this kind: SALES an overseas center or an e-commerce seller, PRODUCTION a garment maker, PROCESSING a processor, FABRIC a fabric supplier, TRIMS a trims supplier, SAMPLE whoever trades. */
  | 'ELIGIBLE'
  /** The organizations its requester named. */
  | 'INVITED';

/** Conditions on Rfq, all of which must hold. A comparison with an absent or unreadable value is false. */
export type RfqFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<RfqFilter> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly currency?: StringFilter | null | undefined;
  readonly deadline?: DateTimeFilter | null | undefined;
  readonly dueOn?: LocalDateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: OrderKindFilter | null | undefined;
  readonly lines?: RfqLineListFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: RfqFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<RfqFilter> | null | undefined;
  readonly requester?: OrganizationFilter | null | undefined;
  readonly status?: RfqStatusFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
};

/** Conditions on RfqLine, all of which must hold. A comparison with an absent or unreadable value is false. */
export type RfqLineFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<RfqLineFilter> | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly item?: StringFilter | null | undefined;
  readonly lineNo?: IntFilter | null | undefined;
  readonly material?: MaterialFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: RfqLineFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<RfqLineFilter> | null | undefined;
  readonly quantity?: DecimalFilter | null | undefined;
  readonly revision?: IntFilter | null | undefined;
  readonly sku?: SkuFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
};

/** One row of an enquiry: a SKU, a material or words; how much, and what one hopes to pay. */
export type RfqLineInput = {
  /** Up to 300 characters. Bidders read a product only where they see it anyway: say here what they need to know. */
  readonly item?: string | null | undefined;
  /** The material, by the same rule. */
  readonly materialId?: string | null | undefined;
  /** In `unit`, above zero; at most 12 digits before the point and 6 after it. */
  readonly quantity: string;
  /** The garment: one of the caller's own, or a published one. */
  readonly skuId?: string | null | undefined;
  /** For one `unit`, not below zero. Hidden from bidders unless disclosed. */
  readonly targetPrice?: string | null | undefined;
  /** A code of UN/ECE Recommendation 20. Pieces, pairs and sets are whole. */
  readonly unit: string;
};

/** Conditions on a list of RfqLine, all of which must hold. */
export type RfqLineListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: RfqLineFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: RfqLineFilter | null | undefined;
};

/** One key to order a list of Rfq by. */
export type RfqOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: RfqSortField;
};

/** What a list of Rfq can be ordered by. The id decides between equals. */
export type RfqSortField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `deadline`. */
  | 'DEADLINE';

/** Where an enquiry stands. Only OPEN is not final. */
export type RfqStatus =
  /** One quotation won, and became a draft order. */
  | 'AWARDED'
  /** Called off by the requester. */
  | 'CANCELLED'
  /** Ended by the requester without an order. */
  | 'CLOSED'
  /** The deadline passed without an award. */
  | 'EXPIRED'
  /** Quotations can be given, and one of them awarded, until its deadline. */
  | 'OPEN';

/** Conditions on a value of type RfqStatus, all of which must hold. */
export type RfqStatusFilter = {
  /** Equal to this. */
  readonly eq?: RfqStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<RfqStatus> | null | undefined;
};

/** The safety categories of GB 18401 and GB 31701. */
export type SafetyCategory =
  /** The strictest, required for infants. */
  | 'A'
  /** At least required where a garment touches the skin. */
  | 'B'
  /** The weakest. */
  | 'C';

/** Conditions on a value of type SafetyCategory, all of which must hold. */
export type SafetyCategoryFilter = {
  /** Equal to this. */
  readonly eq?: SafetyCategory | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<SafetyCategory> | null | undefined;
};

/** Conditions on Sample, all of which must hold. A comparison with an absent or unreadable value is false. */
export type SampleFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<SampleFilter> | null | undefined;
  readonly buyer?: OrganizationFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly dueOn?: LocalDateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: SampleFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SampleFilter> | null | undefined;
  readonly order?: OrderFilter | null | undefined;
  readonly round?: IntFilter | null | undefined;
  readonly seller?: OrganizationFilter | null | undefined;
  readonly status?: SampleStatusFilter | null | undefined;
};

/** One key to order a list of Sample by. */
export type SampleOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: SampleSortField;
};

/** What a list of Sample can be ordered by. The id decides between equals. */
export type SampleSortField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `round`. */
  | 'ROUND';

/** Where a sample stands. APPROVED, REJECTED and CANCELLED are final. */
export type SampleStatus =
  /** As the buyer wants it. */
  | 'APPROVED'
  /** Called off by either party before it was sent. */
  | 'CANCELLED'
  /** Being made by the seller. */
  | 'MAKING'
  /** With the buyer, who looks at it. */
  | 'RECEIVED'
  /** Not as the buyer wants it; the next round is another sample. */
  | 'REJECTED'
  /** Asked for by the buyer. */
  | 'REQUESTED'
  /** On its way to the buyer. */
  | 'SENT';

/** Conditions on a value of type SampleStatus, all of which must hold. */
export type SampleStatusFilter = {
  /** Equal to this. */
  readonly eq?: SampleStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<SampleStatus> | null | undefined;
};

/** A search through names. */
export type SearchFilter = {
  /** A part of the text; upper and lower case, full and half width are the same, no wildcards. */
  readonly contains: string;
};

/** The link of the chain an organization's output is counted under. */
export type Segment =
  /** Selling online. */
  | 'ECOMMERCE'
  /** Fabric. */
  | 'FABRIC'
  /** Garments. */
  | 'GARMENT'
  /** Dyeing, printing, embroidery and washing. */
  | 'PROCESSING'
  /** Services to the others. */
  | 'SERVICE'
  /** Trims. */
  | 'TRIMS';

/** Conditions on a value of type Segment, all of which must hold. */
export type SegmentFilter = {
  /** Equal to this. */
  readonly eq?: Segment | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<Segment> | null | undefined;
};

/** What `sendSample` takes. */
export type SendSampleInput = {
  /** The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly sampleId: string;
  /** The carrier's number, up to 100 characters. */
  readonly tracking?: string | null | undefined;
};

/** Whom a style is cut for; the girls' sizes end one step below the boys'. */
export type Sex =
  /** Boys, up to 160 cm. */
  | 'BOYS'
  /** Girls, up to 155 cm. */
  | 'GIRLS'
  /** Both, up to 160 cm. */
  | 'UNISEX';

/** Conditions on a value of type Sex, all of which must hold. */
export type SexFilter = {
  /** Equal to this. */
  readonly eq?: Sex | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<Sex> | null | undefined;
};

/** What `ship` takes. */
export type ShipInput = {
  /** Up to 100, and only where the goods leave the country or the parties' differ. */
  readonly customsDeclarations?: ReadonlyArray<CustomsDeclarationInput> | null | undefined;
  /** ISO 3166-1: where the goods go; the buyer's country when not said. */
  readonly destination?: string | null | undefined;
  /** The order's version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** 1 to 1,000. */
  readonly lots: ReadonlyArray<ShippedLotInput>;
  /** The sender's own number, up to 100 characters; each is used once. */
  readonly number: string;
  readonly orderId: string;
  /** The SSCC of each package, up to 5,000: codes the sender did not use within twelve months, or those of cartons it received and sends on as they came. */
  readonly packages?: ReadonlyArray<string> | null | undefined;
  /** The day the goods left: today when not said, and today at the latest. */
  readonly shippedOn?: string | null | undefined;
};

/** Conditions on Shipment, all of which must hold. A comparison with an absent or unreadable value is false. */
export type ShipmentFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<ShipmentFilter> | null | undefined;
  readonly destination?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: ShipmentFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ShipmentFilter> | null | undefined;
  readonly order?: OrderFilter | null | undefined;
  readonly packages?: CartonListFilter | null | undefined;
  readonly shippedAt?: DateTimeFilter | null | undefined;
  readonly shippedOn?: LocalDateFilter | null | undefined;
};

/** One key to order a list of Shipment by. */
export type ShipmentOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: ShipmentSortField;
};

/** What a list of Shipment can be ordered by. The id decides between equals. */
export type ShipmentSortField =
  /** By `number`. */
  | 'NUMBER'
  /** By `shippedAt`. */
  | 'SHIPPED_AT';

/** How much of one lot goes out. */
export type ShippedLotInput = {
  /** The sender's own lot, or one it received; not said of goods nobody keeps lots of. */
  readonly lotId?: string | null | undefined;
  /** For which line of the order. When not said, for those the lot can be for, each up to what was ordered, in their order. */
  readonly orderLineId?: string | null | undefined;
  /** Above zero. */
  readonly quantity: string;
  /** A code of UN/ECE Recommendation 20 that converts exactly; fabric by its width and weight. Without one, the unit of what it is taken from. */
  readonly unit?: string | null | undefined;
};

/** Conditions on Sku, all of which must hold. A comparison with an absent or unreadable value is false. */
export type SkuFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<SkuFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly color?: StringFilter | null | undefined;
  readonly girthCm?: IntFilter | null | undefined;
  readonly gtin?: StringFilter | null | undefined;
  readonly heightCm?: IntFilter | null | undefined;
  readonly hsCode?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: SkuFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SkuFilter> | null | undefined;
  readonly style?: StyleFilter | null | undefined;
};

/** Conditions on a list of Sku, all of which must hold. */
export type SkuListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: SkuFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: SkuFilter | null | undefined;
};

/** One key to order a list of Sku by. */
export type SkuOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: SkuSortField;
};

/** What a list of Sku can be ordered by. The id decides between equals. */
export type SkuSortField =
  /** By `code`. */
  | 'CODE'
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `gtin`. */
  | 'GTIN'
  /** By `heightCm`. */
  | 'HEIGHT_CM';

/** Nulls come last in both directions. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** What `startProduction` takes. */
export type StartProductionInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
};

/** What `startSample` takes. */
export type StartSampleInput = {
  /** The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly sampleId: string;
};

/** Conditions on a value of type String, all of which must hold. */
export type StringFilter = {
  /** A part of the text; upper and lower case differ, no wildcards. */
  readonly contains?: string | null | undefined;
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Conditions on Style, all of which must hold. A comparison with an absent or unreadable value is false. */
export type StyleFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<StyleFilter> | null | undefined;
  readonly code?: StringFilter | null | undefined;
  readonly construction?: ConstructionFilter | null | undefined;
  readonly contact?: ContactFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly declaredCategory?: SafetyCategoryFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly market?: StringFilter | null | undefined;
  readonly nameEn?: StringFilter | null | undefined;
  readonly nameZh?: StringFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: StyleFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<StyleFilter> | null | undefined;
  readonly owner?: OrganizationFilter | null | undefined;
  readonly published?: BooleanFilter | null | undefined;
  readonly publishedAt?: DateTimeFilter | null | undefined;
  readonly sex?: SexFilter | null | undefined;
  readonly skus?: SkuListFilter | null | undefined;
};

/** What `submitOrder` takes. */
export type SubmitOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
};

/** What `submitQuotation` takes. */
export type SubmitQuotationInput = {
  /** The last day of delivery, today at the earliest. Or else `leadTimeDays`. */
  readonly dueOn?: string | null | undefined;
  /** The version of the enquiry the caller read; another one answers `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The enquiry's when not said. Needed, with its place, where the parties sit in different countries. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** The named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** Days from the award to the last day of delivery, 1 to 1,000. Or else `dueOn`. */
  readonly leadTimeDays?: number | null | undefined;
  /** One for each line of the enquiry. */
  readonly lines: ReadonlyArray<QuotationLineInput>;
  /** A word to the requester, up to 1,000 characters. */
  readonly note?: string | null | undefined;
  readonly rfqId: string;
  /** Until when it may be awarded, this instant included, later than now; as long as the enquiry is open when not said. */
  readonly validUntil?: string | null | undefined;
};

/** Which way a trace goes from its lot. */
export type TraceDirection =
  /** To what the viewer made of it, and where the viewer sent it. */
  | 'DOWNSTREAM'
  /** To what went into it, and into that. */
  | 'UPSTREAM';

/** What a place on a trace is. */
export type TraceNodeKind =
  /** Goods made together. */
  | 'LOT'
  /** Goods the viewer sent. */
  | 'SHIPMENT';

/** Why a line of an order has no HS code. */
export type UnclassifiedReason =
  /** Its SKU has no HS code yet. */
  | 'NO_HS_CODE'
  /** It names no SKU, so that nothing says what is declared. */
  | 'NO_SKU';

/** What `updateOrderDraft` takes. */
export type UpdateOrderDraftInput = {
  /** Days after delivery within which the buyer may claim, 0 to 365. Ten at first. */
  readonly acceptanceDays?: number | null | undefined;
  /** ISO 4217, such as `CNY`. */
  readonly currency?: string | null | undefined;
  /** A customs supervision mode (监管方式) of China Customs, four digits, such as `9710`. */
  readonly customsMode?: string | null | undefined;
  /** The last day of delivery, today at the earliest. */
  readonly dueOn?: string | null | undefined;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Needed, with its named place, when the parties sit in different countries. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** The named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** Another kind. */
  readonly kind?: OrderKind | null | undefined;
  /** All rows, in their order; they take the place of those there were. */
  readonly lines?: ReadonlyArray<OrderLineInput> | null | undefined;
  /** Another number of the buyer's own. */
  readonly number?: string | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** Whether production waits for an approved sample. */
  readonly sampleRequired?: boolean | null | undefined;
  /** Another seller. */
  readonly sellerId?: string | null | undefined;
  /** By how much the accepted quantity of a line may differ, 0 to 100. Zero when not said. */
  readonly tolerancePercent?: string | null | undefined;
  /** Until when the offer can be answered; later than now. */
  readonly validUntil?: string | null | undefined;
};

/** What `updateRfq` takes. */
export type UpdateRfqInput = {
  /** ISO 4217; everybody quotes in it. */
  readonly currency?: string | null | undefined;
  /** The last instant of quoting and awarding, itself included; later than now. */
  readonly deadline?: string | null | undefined;
  /** Whether bidders may read the target prices. They may not when it is not said. */
  readonly disclosesTargetPrices?: boolean | null | undefined;
  /** The last day of delivery wished for, today at the earliest. */
  readonly dueOn?: string | null | undefined;
  /** The version of the enquiry the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The term wished for. */
  readonly incoterm?: Incoterm | null | undefined;
  /** `2020` when not said, or `2010`. */
  readonly incotermEdition?: string | null | undefined;
  /** Its named place, up to 100 characters. */
  readonly incotermPlace?: string | null | undefined;
  /** All rows, in their order; they take the place of those there were. */
  readonly lines?: ReadonlyArray<RfqLineInput> | null | undefined;
  /** What is asked for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  readonly rfqId: string;
  /** Whether production will wait for an approved sample. */
  readonly sampleRequired?: boolean | null | undefined;
  /** In a few words, up to 200 characters. */
  readonly title?: string | null | undefined;
  /** By how much the accepted quantity of a line may differ, 0 to 100. */
  readonly tolerancePercent?: string | null | undefined;
};

/** What `withdrawOrderRequest` takes. */
export type WithdrawOrderRequestInput = {
  /** The version of the order the caller read. */
  readonly ifVersion?: number | null | undefined;
  /** The request, by its `id`. Only an OPEN one can be answered. */
  readonly requestId: string;
};

/** What `withdrawQuotation` takes. */
export type WithdrawQuotationInput = {
  /** The version of the quotation the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly quotationId: string;
  /** Why, up to 1,000 characters. */
  readonly reason?: string | null | undefined;
};

export type ShipmentQueryVariables = Exact<{
  id?: string | null | undefined;
  number?: string | null | undefined;
  lines?: number | null | undefined;
}>;


export type ShipmentQuery = { readonly shipment: { readonly id: string, readonly number: string, readonly shippedOn: string, readonly shippedAt: string, readonly destination: string, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly quantity: string, readonly unit: string, readonly lot: { readonly id: string, readonly number: string } | null, readonly orderLine: { readonly id: string, readonly lineNo: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly customsDeclarations: { readonly nodes: ReadonlyArray<{ readonly number: string, readonly mode: string, readonly byList: boolean, readonly value: { readonly amount: string, readonly currency: string } }> }, readonly receipts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedOn: string, readonly receivedAt: string, readonly note: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly accepted: string, readonly rejected: string, readonly unit: string, readonly reason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> }, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly sender: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly receiver: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null };

export type ShipmentsQueryVariables = Exact<{
  filter?: ShipmentFilter | null | undefined;
  orderBy?: ReadonlyArray<ShipmentOrderBy> | ShipmentOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShipmentsQuery = { readonly shipments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly shippedOn: string, readonly shippedAt: string, readonly destination: string, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly sender: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly receiver: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LotsQueryVariables = Exact<{
  filter?: LotFilter | null | undefined;
  orderBy?: ReadonlyArray<LotOrderBy> | LotOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LotsQuery = { readonly lots: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: LotKind, readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null, readonly producedOn: string | null, readonly version: number, readonly owner: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HoldsQueryVariables = Exact<{
  filter?: HoldFilter | null | undefined;
  orderBy?: ReadonlyArray<HoldOrderBy> | HoldOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HoldsQuery = { readonly holds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly scope: HoldScope, readonly imposedBy: HoldImposer, readonly placedAt: string, readonly reason: string | null, readonly releasedAt: string | null, readonly releaseReason: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly orderLine: { readonly id: string, readonly lineNo: number } | null, readonly lot: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShipmentHeadFragment = { readonly id: string, readonly number: string, readonly shippedOn: string, readonly shippedAt: string, readonly destination: string, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly sender: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly receiver: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null };

export type ShippedLineFragment = { readonly id: string, readonly position: number, readonly quantity: string, readonly unit: string, readonly lot: { readonly id: string, readonly number: string } | null, readonly orderLine: { readonly id: string, readonly lineNo: number } | null };

export type ReceiptHeadFragment = { readonly id: string, readonly receivedOn: string, readonly receivedAt: string, readonly note: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly accepted: string, readonly rejected: string, readonly unit: string, readonly reason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LotHeadFragment = { readonly id: string, readonly number: string, readonly kind: LotKind, readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null, readonly producedOn: string | null, readonly version: number, readonly owner: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null };

export type HoldHeadFragment = { readonly id: string, readonly scope: HoldScope, readonly imposedBy: HoldImposer, readonly placedAt: string, readonly reason: string | null, readonly releasedAt: string | null, readonly releaseReason: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly orderLine: { readonly id: string, readonly lineNo: number } | null, readonly lot: { readonly id: string, readonly number: string } | null };

export type RecordLotMutationVariables = Exact<{
  input: RecordLotInput;
}>;


export type RecordLotMutation = { readonly recordLot:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Lot', readonly id: string, readonly number: string, readonly kind: LotKind, readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null, readonly producedOn: string | null, readonly version: number, readonly owner: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'LotNumberTaken', readonly code: string, readonly message: string, readonly number: string }
   };

export type RecordConsumptionMutationVariables = Exact<{
  input: RecordConsumptionInput;
}>;


export type RecordConsumptionMutation = { readonly recordConsumption:
    | { readonly __typename: 'ConsumptionCycle', readonly code: string, readonly message: string }
    | { readonly __typename: 'Lot', readonly id: string, readonly number: string, readonly kind: LotKind, readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null, readonly producedOn: string | null, readonly version: number, readonly owner: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'LotExhausted', readonly code: string, readonly message: string, readonly lotId: string, readonly left: string | null }
   };

export type ReverseConsumptionMutationVariables = Exact<{
  input: ReverseConsumptionInput;
}>;


export type ReverseConsumptionMutation = { readonly reverseConsumption:
    | { readonly __typename: 'ConsumptionReversed', readonly code: string, readonly message: string }
    | { readonly __typename: 'LotConsumption', readonly id: string, readonly quantity: string | null, readonly unit: string | null, readonly consumedAt: string, readonly reversedAt: string | null, readonly reversalReason: string | null }
   };

export type ShipMutationVariables = Exact<{
  input: ShipInput;
}>;


export type ShipMutation = { readonly ship:
    | { readonly __typename: 'CustomsLimitExceeded', readonly code: string, readonly message: string, readonly mode: string, readonly limit: string, readonly currency: string }
    | { readonly __typename: 'GateNotPassed', readonly code: string, readonly message: string, readonly gates: ReadonlyArray<{ readonly level: string, readonly missing: ReadonlyArray<string> }> }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'LotExhausted', readonly code: string, readonly message: string, readonly lotId: string, readonly left: string | null }
    | { readonly __typename: 'OnHold', readonly code: string, readonly message: string, readonly scope: string }
    | { readonly __typename: 'OverShipped', readonly code: string, readonly message: string, readonly lineNo: number, readonly free: string }
    | { readonly __typename: 'Shipment', readonly id: string, readonly number: string, readonly shippedOn: string, readonly shippedAt: string, readonly destination: string, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly sender: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly receiver: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'ShipmentNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'SsccTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { readonly recordReceipt:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'LotExhausted', readonly code: string, readonly message: string, readonly lotId: string, readonly left: string | null }
    | { readonly __typename: 'OnHold', readonly code: string, readonly message: string, readonly scope: string }
    | { readonly __typename: 'OverReceived', readonly code: string, readonly message: string, readonly position: number, readonly free: string }
    | { readonly __typename: 'Receipt', readonly id: string, readonly receivedOn: string, readonly receivedAt: string, readonly note: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly accepted: string, readonly rejected: string, readonly unit: string, readonly reason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type PlaceHoldMutationVariables = Exact<{
  input: PlaceHoldInput;
}>;


export type PlaceHoldMutation = { readonly placeHold:
    | { readonly __typename: 'Hold', readonly id: string, readonly scope: HoldScope, readonly imposedBy: HoldImposer, readonly placedAt: string, readonly reason: string | null, readonly releasedAt: string | null, readonly releaseReason: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly orderLine: { readonly id: string, readonly lineNo: number } | null, readonly lot: { readonly id: string, readonly number: string } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
   };

export type LiftHoldMutationVariables = Exact<{
  input: LiftHoldInput;
}>;


export type LiftHoldMutation = { readonly liftHold:
    | { readonly __typename: 'Hold', readonly id: string, readonly scope: HoldScope, readonly imposedBy: HoldImposer, readonly placedAt: string, readonly reason: string | null, readonly releasedAt: string | null, readonly releaseReason: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null, readonly orderLine: { readonly id: string, readonly lineNo: number } | null, readonly lot: { readonly id: string, readonly number: string } | null }
    | { readonly __typename: 'HoldLifted', readonly code: string, readonly message: string }
   };

export type AnnounceDelayMutationVariables = Exact<{
  input: AnnounceDelayInput;
}>;


export type AnnounceDelayMutation = { readonly announceDelay:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderDelay', readonly id: string, readonly at: string, readonly expectedOn: string, readonly reason: string, readonly order: { readonly id: string, readonly number: string, readonly dueOn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ImportOrganizationsMutationVariables = Exact<{
  input: ImportOrganizationsInput;
}>;


export type ImportOrganizationsMutation = { readonly importOrganizations:
    | { readonly __typename: 'ImportRefused', readonly code: string, readonly message: string, readonly rows: ReadonlyArray<{ readonly key: string, readonly outcome: ImportOutcome, readonly field: string | null, readonly reason: string | null, readonly message: string | null, readonly warnings: ReadonlyArray<string>, readonly likeRows: ReadonlyArray<string>, readonly likeOrganizations: ReadonlyArray<{ readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null }> }> }
    | { readonly __typename: 'ImportReport', readonly rows: ReadonlyArray<{ readonly key: string, readonly outcome: ImportOutcome, readonly field: string | null, readonly reason: string | null, readonly message: string | null, readonly warnings: ReadonlyArray<string>, readonly likeRows: ReadonlyArray<string>, readonly likeOrganizations: ReadonlyArray<{ readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null }> }> }
   };

export type ImportedRowFragment = { readonly key: string, readonly outcome: ImportOutcome, readonly field: string | null, readonly reason: string | null, readonly message: string | null, readonly warnings: ReadonlyArray<string>, readonly likeRows: ReadonlyArray<string>, readonly likeOrganizations: ReadonlyArray<{ readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null }> };

export type NoticesQueryVariables = Exact<{
  filter?: NoticeFilter | null | undefined;
  orderBy?: ReadonlyArray<NoticeOrderBy> | NoticeOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { readonly notices: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: NoticeKind, readonly at: string, readonly subject:
        | { readonly __typename: 'AnnualStatistic', readonly id: string }
        | { readonly __typename: 'ApiKey', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'BillOfMaterials', readonly id: string }
        | { readonly __typename: 'BomLine', readonly id: string }
        | { readonly __typename: 'Carton', readonly id: string }
        | { readonly __typename: 'CustomsDeclaration', readonly id: string }
        | { readonly __typename: 'Disclosure', readonly id: string }
        | { readonly __typename: 'Division', readonly id: string }
        | { readonly __typename: 'DuplicateCandidate', readonly id: string }
        | { readonly __typename: 'Hold', readonly id: string }
        | { readonly __typename: 'Lot', readonly id: string }
        | { readonly __typename: 'LotConsumption', readonly id: string }
        | { readonly __typename: 'Material', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notice', readonly id: string }
        | { readonly __typename: 'Order', readonly id: string }
        | { readonly __typename: 'OrderAllocation', readonly id: string }
        | { readonly __typename: 'OrderDelay', readonly id: string }
        | { readonly __typename: 'OrderEvent', readonly id: string }
        | { readonly __typename: 'OrderLine', readonly id: string }
        | { readonly __typename: 'OrderRequest', readonly id: string }
        | { readonly __typename: 'OrderRevision', readonly id: string }
        | { readonly __typename: 'OrderRevisionLine', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'OrganizationEvent', readonly id: string }
        | { readonly __typename: 'OrganizationImport', readonly id: string }
        | { readonly __typename: 'Quotation', readonly id: string }
        | { readonly __typename: 'QuotationEvent', readonly id: string }
        | { readonly __typename: 'QuotationLine', readonly id: string }
        | { readonly __typename: 'QuotationRevision', readonly id: string }
        | { readonly __typename: 'Receipt', readonly id: string }
        | { readonly __typename: 'ReceiptLine', readonly id: string }
        | { readonly __typename: 'Rfq', readonly id: string }
        | { readonly __typename: 'RfqEvent', readonly id: string }
        | { readonly __typename: 'RfqInvitation', readonly id: string }
        | { readonly __typename: 'RfqLine', readonly id: string }
        | { readonly __typename: 'Sample', readonly id: string }
        | { readonly __typename: 'SampleEvent', readonly id: string }
        | { readonly __typename: 'Shipment', readonly id: string }
        | { readonly __typename: 'ShipmentLine', readonly id: string }
        | { readonly __typename: 'Site', readonly id: string }
        | { readonly __typename: 'Sku', readonly id: string }
        | { readonly __typename: 'Style', readonly id: string }
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrderQueryVariables = Exact<{
  id?: string | null | undefined;
  number?: string | null | undefined;
  lines?: number | null | undefined;
}>;


export type OrderQuery = { readonly order: { readonly id: string, readonly number: string, readonly kind: OrderKind, readonly status: OrderStatus, readonly dueOn: string | null, readonly placedAt: string, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly lineNo: number, readonly quantity: string, readonly unit: string, readonly item: string | null, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly amount: { readonly amount: string, readonly currency: string }, readonly sku: { readonly id: string, readonly gtin: string | null, readonly code: string } | null, readonly material: { readonly id: string, readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly upstreamOrders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: OrderKind, readonly status: OrderStatus, readonly dueOn: string | null, readonly placedAt: string, readonly total: { readonly amount: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }> }, readonly downstreamOrders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: OrderKind, readonly status: OrderStatus, readonly dueOn: string | null, readonly placedAt: string, readonly total: { readonly amount: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }> }, readonly total: { readonly amount: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null } | null };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  orderBy?: ReadonlyArray<OrderOrderBy> | OrderOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: OrderKind, readonly status: OrderStatus, readonly dueOn: string | null, readonly placedAt: string, readonly total: { readonly amount: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrderHeadFragment = { readonly id: string, readonly number: string, readonly kind: OrderKind, readonly status: OrderStatus, readonly dueOn: string | null, readonly placedAt: string, readonly total: { readonly amount: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null };

export type OrderedLineFragment = { readonly id: string, readonly lineNo: number, readonly quantity: string, readonly unit: string, readonly item: string | null, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly amount: { readonly amount: string, readonly currency: string }, readonly sku: { readonly id: string, readonly gtin: string | null, readonly code: string } | null, readonly material: { readonly id: string, readonly code: string } | null };

export type OrderStandingFragment = { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } };

export type RequestStandingFragment = { readonly id: string, readonly kind: OrderRequestKind, readonly status: OrderRequestStatus, readonly askedAt: string, readonly answeredAt: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } } | null };

export type CreateOrderMutationVariables = Exact<{
  input: CreateOrderInput;
}>;


export type CreateOrderMutation = { readonly createOrder:
    | { readonly __typename: 'NumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
   };

export type UpdateOrderDraftMutationVariables = Exact<{
  input: UpdateOrderDraftInput;
}>;


export type UpdateOrderDraftMutation = { readonly updateOrderDraft:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'LineAllocated', readonly code: string, readonly message: string }
    | { readonly __typename: 'NumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type SubmitOrderMutationVariables = Exact<{
  input: SubmitOrderInput;
}>;


export type SubmitOrderMutation = { readonly submitOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'OrderIncomplete', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<string> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type AcceptOrderMutationVariables = Exact<{
  input: AcceptOrderInput;
}>;


export type AcceptOrderMutation = { readonly acceptOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'LineAllocated', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfferExpired', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RejectOrderMutationVariables = Exact<{
  input: RejectOrderInput;
}>;


export type RejectOrderMutation = { readonly rejectOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CounterOrderMutationVariables = Exact<{
  input: CounterOrderInput;
}>;


export type CounterOrderMutation = { readonly counterOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'LineAllocated', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfferExpired', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'OrderIncomplete', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<string> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { readonly cancelOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'RequestOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CloseOrderShortMutationVariables = Exact<{
  input: CloseOrderShortInput;
}>;


export type CloseOrderShortMutation = { readonly closeOrderShort:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'RequestOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type StartProductionMutationVariables = Exact<{
  input: StartProductionInput;
}>;


export type StartProductionMutation = { readonly startProduction:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'SampleNotApproved', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type MarkOrderReadyMutationVariables = Exact<{
  input: MarkOrderReadyInput;
}>;


export type MarkOrderReadyMutation = { readonly markOrderReady:
    | { readonly __typename: 'GateNotPassed', readonly code: string, readonly message: string, readonly gates: ReadonlyArray<{ readonly level: string, readonly missing: ReadonlyArray<string> }> }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CompleteOrderMutationVariables = Exact<{
  input: CompleteOrderInput;
}>;


export type CompleteOrderMutation = { readonly completeOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RequestOrderChangeMutationVariables = Exact<{
  input: RequestOrderChangeInput;
}>;


export type RequestOrderChangeMutation = { readonly requestOrderChange:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'LineAllocated', readonly code: string, readonly message: string }
    | { readonly __typename: 'LineInUse', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderIncomplete', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<string> }
    | { readonly __typename: 'OrderRequest', readonly id: string, readonly kind: OrderRequestKind, readonly status: OrderRequestStatus, readonly askedAt: string, readonly answeredAt: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } } | null }
    | { readonly __typename: 'RequestOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ConfirmOrderRequestMutationVariables = Exact<{
  input: ConfirmOrderRequestInput;
}>;


export type ConfirmOrderRequestMutation = { readonly confirmOrderRequest:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'LineAllocated', readonly code: string, readonly message: string }
    | { readonly __typename: 'LineInUse', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderIncomplete', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<string> }
    | { readonly __typename: 'OrderRequest', readonly id: string, readonly kind: OrderRequestKind, readonly status: OrderRequestStatus, readonly askedAt: string, readonly answeredAt: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } } | null }
    | { readonly __typename: 'RequestClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type DeclineOrderRequestMutationVariables = Exact<{
  input: DeclineOrderRequestInput;
}>;


export type DeclineOrderRequestMutation = { readonly declineOrderRequest:
    | { readonly __typename: 'OrderRequest', readonly id: string, readonly kind: OrderRequestKind, readonly status: OrderRequestStatus, readonly askedAt: string, readonly answeredAt: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } } | null }
    | { readonly __typename: 'RequestClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type WithdrawOrderRequestMutationVariables = Exact<{
  input: WithdrawOrderRequestInput;
}>;


export type WithdrawOrderRequestMutation = { readonly withdrawOrderRequest:
    | { readonly __typename: 'OrderRequest', readonly id: string, readonly kind: OrderRequestKind, readonly status: OrderRequestStatus, readonly askedAt: string, readonly answeredAt: string | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly revision: number, readonly agreedRevision: number | null, readonly statusSince: string, readonly total: { readonly amount: string, readonly currency: string } } | null }
    | { readonly __typename: 'RequestClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type AllocateOrderLineMutationVariables = Exact<{
  input: AllocateOrderLineInput;
}>;


export type AllocateOrderLineMutation = { readonly allocateOrderLine:
    | { readonly __typename: 'AllocationCycle', readonly code: string, readonly message: string }
    | { readonly __typename: 'AllocationExists', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderAllocation', readonly id: string, readonly quantity: string, readonly unit: string, readonly releasedAt: string | null }
    | { readonly __typename: 'OrderEnded', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverAllocated', readonly code: string, readonly message: string, readonly free: string }
    | { readonly __typename: 'RequestOpen', readonly code: string, readonly message: string }
   };

export type ReleaseAllocationMutationVariables = Exact<{
  input: ReleaseAllocationInput;
}>;


export type ReleaseAllocationMutation = { readonly releaseAllocation:
    | { readonly __typename: 'AllocationReleased', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderAllocation', readonly id: string, readonly quantity: string, readonly unit: string, readonly releasedAt: string | null }
   };

export type AllocatedFragment = { readonly id: string, readonly quantity: string, readonly unit: string, readonly releasedAt: string | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly types: ReadonlyArray<OrganizationType>, readonly status: OrganizationStatus, readonly creditCode: string | null, readonly country: string, readonly foreignRegistrationNumber: string | null, readonly location: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null } | null } | null };

export type OrganizationQueryVariables = Exact<{
  id?: string | null | undefined;
  creditCode?: string | null | undefined;
}>;


export type OrganizationQuery = { readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly types: ReadonlyArray<OrganizationType>, readonly status: OrganizationStatus, readonly creditCode: string | null, readonly country: string, readonly foreignRegistrationNumber: string | null, readonly location: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null } | null };

export type OrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  orderBy?: ReadonlyArray<OrganizationOrderBy> | OrganizationOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly types: ReadonlyArray<OrganizationType>, readonly status: OrganizationStatus, readonly creditCode: string | null, readonly country: string, readonly foreignRegistrationNumber: string | null, readonly location: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganizationProfileFragment = { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly types: ReadonlyArray<OrganizationType>, readonly status: OrganizationStatus, readonly creditCode: string | null, readonly country: string, readonly foreignRegistrationNumber: string | null, readonly location: { readonly code: string, readonly nameZh: string, readonly nameEn: string } | null };

export type NextPageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type SkuQueryVariables = Exact<{
  id?: string | null | undefined;
  gtin?: string | null | undefined;
  code?: string | null | undefined;
}>;


export type SkuQuery = { readonly sku: { readonly id: string, readonly gtin: string | null, readonly code: string, readonly color: string, readonly heightCm: number, readonly hsCode: string | null, readonly ageGroup: AgeGroup, readonly requiredCategory: SafetyCategory, readonly style: { readonly id: string, readonly code: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly contact: Contact, readonly declaredCategory: SafetyCategory, readonly owner: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null } | null };

export type SkusQueryVariables = Exact<{
  filter?: SkuFilter | null | undefined;
  orderBy?: ReadonlyArray<SkuOrderBy> | SkuOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SkusQuery = { readonly skus: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly gtin: string | null, readonly code: string, readonly color: string, readonly heightCm: number, readonly hsCode: string | null, readonly ageGroup: AgeGroup, readonly requiredCategory: SafetyCategory, readonly style: { readonly id: string, readonly code: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly contact: Contact, readonly declaredCategory: SafetyCategory, readonly owner: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SkuCardFragment = { readonly id: string, readonly gtin: string | null, readonly code: string, readonly color: string, readonly heightCm: number, readonly hsCode: string | null, readonly ageGroup: AgeGroup, readonly requiredCategory: SafetyCategory, readonly style: { readonly id: string, readonly code: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly contact: Contact, readonly declaredCategory: SafetyCategory, readonly owner: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null };

export type RfqQueryVariables = Exact<{
  id: string;
  lines?: number | null | undefined;
}>;


export type RfqQuery = { readonly rfq: { readonly id: string, readonly title: string, readonly kind: OrderKind, readonly status: RfqStatus, readonly version: number, readonly revision: number, readonly currency: string, readonly deadline: string, readonly dueOn: string | null, readonly sampleRequired: boolean, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly lineNo: number, readonly revision: number, readonly quantity: string, readonly unit: string, readonly item: string | null, readonly sku: { readonly id: string, readonly code: string } | null, readonly material: { readonly id: string, readonly code: string } | null, readonly targetPrice: { readonly amount: string, readonly currency: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly requester: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null };

export type RfqsQueryVariables = Exact<{
  filter?: RfqFilter | null | undefined;
  orderBy?: ReadonlyArray<RfqOrderBy> | RfqOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RfqsQuery = { readonly rfqs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: OrderKind, readonly status: RfqStatus, readonly version: number, readonly revision: number, readonly currency: string, readonly deadline: string, readonly dueOn: string | null, readonly sampleRequired: boolean, readonly requester: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QuotationQueryVariables = Exact<{
  id: string;
  lines?: number | null | undefined;
}>;


export type QuotationQuery = { readonly quotation: { readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly lineNo: number, readonly revision: number, readonly quantity: string, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly samples: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }> }, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null } | null };

export type QuotationsQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
  orderBy?: ReadonlyArray<QuotationOrderBy> | QuotationOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotationsQuery = { readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SamplesQueryVariables = Exact<{
  filter?: SampleFilter | null | undefined;
  orderBy?: ReadonlyArray<SampleOrderBy> | SampleOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SamplesQuery = { readonly samples: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RfqHeadFragment = { readonly id: string, readonly title: string, readonly kind: OrderKind, readonly status: RfqStatus, readonly version: number, readonly revision: number, readonly currency: string, readonly deadline: string, readonly dueOn: string | null, readonly sampleRequired: boolean, readonly requester: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null };

export type QuotationHeadFragment = { readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null };

export type SampleHeadFragment = { readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null };

export type CreateRfqMutationVariables = Exact<{
  input: CreateRfqInput;
}>;


export type CreateRfqMutation = { readonly createRfq:
    | { readonly __typename: 'BidderUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'Rfq', readonly id: string, readonly title: string, readonly kind: OrderKind, readonly status: RfqStatus, readonly version: number, readonly revision: number, readonly currency: string, readonly deadline: string, readonly dueOn: string | null, readonly sampleRequired: boolean, readonly requester: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
   };

export type UpdateRfqMutationVariables = Exact<{
  input: UpdateRfqInput;
}>;


export type UpdateRfqMutation = { readonly updateRfq:
    | { readonly __typename: 'DeadlinePassed', readonly code: string, readonly message: string, readonly deadline: string }
    | { readonly __typename: 'Rfq', readonly id: string, readonly title: string, readonly kind: OrderKind, readonly status: RfqStatus, readonly version: number, readonly revision: number, readonly currency: string, readonly deadline: string, readonly dueOn: string | null, readonly sampleRequired: boolean, readonly requester: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'RfqNotOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CloseRfqMutationVariables = Exact<{
  input: CloseRfqInput;
}>;


export type CloseRfqMutation = { readonly closeRfq:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Rfq', readonly id: string, readonly title: string, readonly kind: OrderKind, readonly status: RfqStatus, readonly version: number, readonly revision: number, readonly currency: string, readonly deadline: string, readonly dueOn: string | null, readonly sampleRequired: boolean, readonly requester: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CancelRfqMutationVariables = Exact<{
  input: CancelRfqInput;
}>;


export type CancelRfqMutation = { readonly cancelRfq:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Rfq', readonly id: string, readonly title: string, readonly kind: OrderKind, readonly status: RfqStatus, readonly version: number, readonly revision: number, readonly currency: string, readonly deadline: string, readonly dueOn: string | null, readonly sampleRequired: boolean, readonly requester: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type SubmitQuotationMutationVariables = Exact<{
  input: SubmitQuotationInput;
}>;


export type SubmitQuotationMutation = { readonly submitQuotation:
    | { readonly __typename: 'DeadlinePassed', readonly code: string, readonly message: string, readonly deadline: string }
    | { readonly __typename: 'Quotation', readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null }
    | { readonly __typename: 'QuotationExists', readonly code: string, readonly message: string }
    | { readonly __typename: 'QuotationIncomplete', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<string> }
    | { readonly __typename: 'RfqNotOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ReviseQuotationMutationVariables = Exact<{
  input: ReviseQuotationInput;
}>;


export type ReviseQuotationMutation = { readonly reviseQuotation:
    | { readonly __typename: 'DeadlinePassed', readonly code: string, readonly message: string, readonly deadline: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Quotation', readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null }
    | { readonly __typename: 'QuotationIncomplete', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<string> }
    | { readonly __typename: 'RfqNotOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type WithdrawQuotationMutationVariables = Exact<{
  input: WithdrawQuotationInput;
}>;


export type WithdrawQuotationMutation = { readonly withdrawQuotation:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Quotation', readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type AwardQuotationMutationVariables = Exact<{
  input: AwardQuotationInput;
}>;


export type AwardQuotationMutation = { readonly awardQuotation:
    | { readonly __typename: 'BidderUnavailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'DeadlinePassed', readonly code: string, readonly message: string, readonly deadline: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'NumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfferExpired', readonly code: string, readonly message: string, readonly lapsedAt: string }
    | { readonly __typename: 'Quotation', readonly id: string, readonly status: QuotationStatus, readonly version: number, readonly revision: number, readonly rfqRevision: number, readonly dueOn: string | null, readonly leadTimeDays: number | null, readonly validUntil: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly bidder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus } | null }
    | { readonly __typename: 'QuotationOutdated', readonly code: string, readonly message: string, readonly rfqRevision: number }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RequestSampleMutationVariables = Exact<{
  input: RequestSampleInput;
}>;


export type RequestSampleMutation = { readonly requestSample:
    | { readonly __typename: 'NotToBeSampled', readonly code: string, readonly message: string, readonly subjectStatus: string }
    | { readonly __typename: 'Sample', readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'SampleUnderWay', readonly code: string, readonly message: string }
   };

export type StartSampleMutationVariables = Exact<{
  input: StartSampleInput;
}>;


export type StartSampleMutation = { readonly startSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sample', readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type SendSampleMutationVariables = Exact<{
  input: SendSampleInput;
}>;


export type SendSampleMutation = { readonly sendSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sample', readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ReceiveSampleMutationVariables = Exact<{
  input: ReceiveSampleInput;
}>;


export type ReceiveSampleMutation = { readonly receiveSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sample', readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ApproveSampleMutationVariables = Exact<{
  input: ApproveSampleInput;
}>;


export type ApproveSampleMutation = { readonly approveSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sample', readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RejectSampleMutationVariables = Exact<{
  input: RejectSampleInput;
}>;


export type RejectSampleMutation = { readonly rejectSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sample', readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CancelSampleMutationVariables = Exact<{
  input: CancelSampleInput;
}>;


export type CancelSampleMutation = { readonly cancelSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sample', readonly id: string, readonly round: number, readonly status: SampleStatus, readonly version: number, readonly wanted: string, readonly dueOn: string | null, readonly tracking: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly seller: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type TraceQueryVariables = Exact<{
  lotId: string;
  direction: TraceDirection;
  depth?: number | null | undefined;
}>;


export type TraceQuery = { readonly trace: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly key: number, readonly kind: TraceNodeKind, readonly label: string, readonly masked: boolean, readonly depth: number, readonly lot: { readonly id: string, readonly number: string } | null, readonly shipment: { readonly id: string, readonly number: string } | null, readonly supplier: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly links: ReadonlyArray<{ readonly from: number, readonly to: number }> } | null };

export type DisclosuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisclosuresQuery = { readonly disclosures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly grantedAt: string, readonly revokedAt: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly product:
        | { readonly __typename: 'Material', readonly id: string }
        | { readonly __typename: 'Sku', readonly id: string }
        | { readonly __typename: 'Style', readonly id: string }
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DisclosureHeadFragment = { readonly id: string, readonly grantedAt: string, readonly revokedAt: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly product:
    | { readonly __typename: 'Material', readonly id: string }
    | { readonly __typename: 'Sku', readonly id: string }
    | { readonly __typename: 'Style', readonly id: string }
   | null };

export type GrantDisclosureMutationVariables = Exact<{
  input: GrantDisclosureInput;
}>;


export type GrantDisclosureMutation = { readonly grantDisclosure:
    | { readonly __typename: 'AlreadyDisclosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'Disclosure', readonly id: string, readonly grantedAt: string, readonly revokedAt: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly product:
        | { readonly __typename: 'Material', readonly id: string }
        | { readonly __typename: 'Sku', readonly id: string }
        | { readonly __typename: 'Style', readonly id: string }
       | null }
   };

export type RevokeDisclosureMutationVariables = Exact<{
  input: RevokeDisclosureInput;
}>;


export type RevokeDisclosureMutation = { readonly revokeDisclosure:
    | { readonly __typename: 'Disclosure', readonly id: string, readonly grantedAt: string, readonly revokedAt: string | null, readonly buyer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly product:
        | { readonly __typename: 'Material', readonly id: string }
        | { readonly __typename: 'Sku', readonly id: string }
        | { readonly __typename: 'Style', readonly id: string }
       | null }
    | { readonly __typename: 'DisclosureEnded', readonly code: string, readonly message: string }
   };

export type HsSplitQueryVariables = Exact<{
  orderId: string;
}>;


export type HsSplitQuery = { readonly hsSplit: { readonly judgedCategory: SafetyCategory | null, readonly byCode: ReadonlyArray<{ readonly hsCode: string, readonly lineNos: ReadonlyArray<number>, readonly pieces: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly misplaced: ReadonlyArray<{ readonly lineNo: number, readonly reason: string }> }>, readonly unclassified: ReadonlyArray<{ readonly lineNo: number, readonly reason: UnclassifiedReason, readonly quantity: string, readonly unit: string, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly total: { readonly amount: string, readonly currency: string }, readonly byAgeGroup: ReadonlyArray<{ readonly ageGroup: AgeGroup, readonly lineNos: ReadonlyArray<number>, readonly pieces: string | null, readonly requiredCategory: SafetyCategory }> } | null };

export type QuantityReconciliationQueryVariables = Exact<{
  orderId: string;
}>;


export type QuantityReconciliationQuery = { readonly quantityReconciliation: { readonly lines: ReadonlyArray<{ readonly lineNo: number, readonly unit: string, readonly ordered: string, readonly shipped: string, readonly accepted: string, readonly rejected: string, readonly underWay: string, readonly open: string, readonly allocated: ReadonlyArray<{ readonly quantity: { readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null } }> }>, readonly made: ReadonlyArray<{ readonly lot: { readonly id: string, readonly number: string } | null, readonly made: { readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null }, readonly shipped: { readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null }, readonly used: { readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null }, readonly left: { readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null } }> } | null };

export type MeasuredFragment = { readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null };

export const ShipmentDocument: TypedDocument<ShipmentQuery, ShipmentQueryVariables> = {
  name: "Shipment",
  kind: "query",
  text: `query Shipment($id: ID, $number: String, $lines: Int = 50) {
  shipment(id: $id, number: $number) {
    ...ShipmentHead
    lines(first: $lines) {
      nodes {
        ...ShippedLine
      }
      pageInfo {
        ...NextPage
      }
    }
    customsDeclarations(first: 20) {
      nodes {
        number
        mode
        byList
        value {
          amount
          currency
        }
      }
    }
    receipts(first: 20) {
      nodes {
        ...ReceiptHead
      }
    }
  }
}

fragment ShipmentHead on Shipment {
  id
  number
  shippedOn
  shippedAt
  destination
  order {
    id
    number
    status
  }
  sender {
    id
    nameZh
    nameEn
  }
  receiver {
    id
    nameZh
    nameEn
  }
}

fragment ShippedLine on ShipmentLine {
  id
  position
  quantity
  unit
  lot {
    id
    number
  }
  orderLine {
    id
    lineNo
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}

fragment ReceiptHead on Receipt {
  id
  receivedOn
  receivedAt
  note
  order {
    id
    number
    status
  }
  lines(first: 50) {
    nodes {
      id
      accepted
      rejected
      unit
      reason
    }
    pageInfo {
      ...NextPage
    }
  }
}`,
};

export const ShipmentsDocument: TypedDocument<ShipmentsQuery, ShipmentsQueryVariables> = {
  name: "Shipments",
  kind: "query",
  text: `query Shipments($filter: ShipmentFilter, $orderBy: [ShipmentOrderBy!], $first: Int, $after: Cursor) {
  shipments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...ShipmentHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment ShipmentHead on Shipment {
  id
  number
  shippedOn
  shippedAt
  destination
  order {
    id
    number
    status
  }
  sender {
    id
    nameZh
    nameEn
  }
  receiver {
    id
    nameZh
    nameEn
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const LotsDocument: TypedDocument<LotsQuery, LotsQueryVariables> = {
  name: "Lots",
  kind: "query",
  text: `query Lots($filter: LotFilter, $orderBy: [LotOrderBy!], $first: Int, $after: Cursor) {
  lots(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...LotHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment LotHead on Lot {
  id
  number
  kind
  quantity
  unit
  massKg
  producedOn
  version
  owner {
    id
    nameZh
    nameEn
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const HoldsDocument: TypedDocument<HoldsQuery, HoldsQueryVariables> = {
  name: "Holds",
  kind: "query",
  text: `query Holds($filter: HoldFilter, $orderBy: [HoldOrderBy!], $first: Int, $after: Cursor) {
  holds(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...HoldHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment HoldHead on Hold {
  id
  scope
  imposedBy
  placedAt
  reason
  releasedAt
  releaseReason
  order {
    id
    number
    status
  }
  orderLine {
    id
    lineNo
  }
  lot {
    id
    number
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const RecordLotDocument: TypedDocument<RecordLotMutation, RecordLotMutationVariables> = {
  name: "RecordLot",
  kind: "mutation",
  text: `mutation RecordLot($input: RecordLotInput!) {
  recordLot(input: $input) {
    __typename
    ...LotHead
    ... on Problem {
      code
      message
    }
    ... on LotNumberTaken {
      number
    }
  }
}

fragment LotHead on Lot {
  id
  number
  kind
  quantity
  unit
  massKg
  producedOn
  version
  owner {
    id
    nameZh
    nameEn
  }
}`,
};

export const RecordConsumptionDocument: TypedDocument<RecordConsumptionMutation, RecordConsumptionMutationVariables> = {
  name: "RecordConsumption",
  kind: "mutation",
  text: `mutation RecordConsumption($input: RecordConsumptionInput!) {
  recordConsumption(input: $input) {
    __typename
    ...LotHead
    ... on Problem {
      code
      message
    }
    ... on LotExhausted {
      lotId
      left: free
    }
  }
}

fragment LotHead on Lot {
  id
  number
  kind
  quantity
  unit
  massKg
  producedOn
  version
  owner {
    id
    nameZh
    nameEn
  }
}`,
};

export const ReverseConsumptionDocument: TypedDocument<ReverseConsumptionMutation, ReverseConsumptionMutationVariables> = {
  name: "ReverseConsumption",
  kind: "mutation",
  text: `mutation ReverseConsumption($input: ReverseConsumptionInput!) {
  reverseConsumption(input: $input) {
    __typename
    ... on LotConsumption {
      id
      quantity
      unit
      consumedAt
      reversedAt
      reversalReason
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ShipDocument: TypedDocument<ShipMutation, ShipMutationVariables> = {
  name: "Ship",
  kind: "mutation",
  text: `mutation Ship($input: ShipInput!) {
  ship(input: $input) {
    __typename
    ...ShipmentHead
    ... on Problem {
      code
      message
    }
    ... on GateNotPassed {
      gates {
        level
        missing
      }
    }
    ... on OnHold {
      scope
    }
    ... on OverShipped {
      lineNo
      free
    }
    ... on LotExhausted {
      lotId
      left: free
    }
    ... on CustomsLimitExceeded {
      mode
      limit
      currency
    }
  }
}

fragment ShipmentHead on Shipment {
  id
  number
  shippedOn
  shippedAt
  destination
  order {
    id
    number
    status
  }
  sender {
    id
    nameZh
    nameEn
  }
  receiver {
    id
    nameZh
    nameEn
  }
}`,
};

export const RecordReceiptDocument: TypedDocument<RecordReceiptMutation, RecordReceiptMutationVariables> = {
  name: "RecordReceipt",
  kind: "mutation",
  text: `mutation RecordReceipt($input: RecordReceiptInput!) {
  recordReceipt(input: $input) {
    __typename
    ...ReceiptHead
    ... on Problem {
      code
      message
    }
    ... on OnHold {
      scope
    }
    ... on OverReceived {
      position
      free
    }
    ... on LotExhausted {
      lotId
      left: free
    }
  }
}

fragment ReceiptHead on Receipt {
  id
  receivedOn
  receivedAt
  note
  order {
    id
    number
    status
  }
  lines(first: 50) {
    nodes {
      id
      accepted
      rejected
      unit
      reason
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const PlaceHoldDocument: TypedDocument<PlaceHoldMutation, PlaceHoldMutationVariables> = {
  name: "PlaceHold",
  kind: "mutation",
  text: `mutation PlaceHold($input: PlaceHoldInput!) {
  placeHold(input: $input) {
    __typename
    ...HoldHead
    ... on Problem {
      code
      message
    }
  }
}

fragment HoldHead on Hold {
  id
  scope
  imposedBy
  placedAt
  reason
  releasedAt
  releaseReason
  order {
    id
    number
    status
  }
  orderLine {
    id
    lineNo
  }
  lot {
    id
    number
  }
}`,
};

export const LiftHoldDocument: TypedDocument<LiftHoldMutation, LiftHoldMutationVariables> = {
  name: "LiftHold",
  kind: "mutation",
  text: `mutation LiftHold($input: LiftHoldInput!) {
  liftHold(input: $input) {
    __typename
    ...HoldHead
    ... on Problem {
      code
      message
    }
  }
}

fragment HoldHead on Hold {
  id
  scope
  imposedBy
  placedAt
  reason
  releasedAt
  releaseReason
  order {
    id
    number
    status
  }
  orderLine {
    id
    lineNo
  }
  lot {
    id
    number
  }
}`,
};

export const AnnounceDelayDocument: TypedDocument<AnnounceDelayMutation, AnnounceDelayMutationVariables> = {
  name: "AnnounceDelay",
  kind: "mutation",
  text: `mutation AnnounceDelay($input: AnnounceDelayInput!) {
  announceDelay(input: $input) {
    __typename
    ... on OrderDelay {
      id
      at
      expectedOn
      reason
      order {
        id
        number
        dueOn
      }
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ImportOrganizationsDocument: TypedDocument<ImportOrganizationsMutation, ImportOrganizationsMutationVariables> = {
  name: "ImportOrganizations",
  kind: "mutation",
  text: `mutation ImportOrganizations($input: ImportOrganizationsInput!) {
  importOrganizations(input: $input) {
    __typename
    ... on ImportReport {
      rows {
        ...ImportedRow
      }
    }
    ... on ImportRefused {
      code
      message
      rows {
        ...ImportedRow
      }
    }
    ... on Problem {
      code
      message
    }
  }
}

fragment ImportedRow on ImportRow {
  key
  outcome
  field
  reason
  message
  warnings
  likeRows
  likeOrganizations {
    id
    nameZh
    nameEn
  }
}`,
};

export const NoticesDocument: TypedDocument<NoticesQuery, NoticesQueryVariables> = {
  name: "Notices",
  kind: "query",
  text: `query Notices($filter: NoticeFilter, $orderBy: [NoticeOrderBy!] = [{field: NUMBER}], $first: Int, $after: Cursor) {
  notices(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      number
      kind
      at
      subject {
        __typename
        id
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const OrderDocument: TypedDocument<OrderQuery, OrderQueryVariables> = {
  name: "Order",
  kind: "query",
  text: `query Order($id: ID, $number: String, $lines: Int = 50) {
  order(id: $id, number: $number) {
    ...OrderHead
    lines(first: $lines) {
      nodes {
        ...OrderedLine
      }
      pageInfo {
        ...NextPage
      }
    }
    upstreamOrders(first: 20) {
      nodes {
        ...OrderHead
      }
    }
    downstreamOrders(first: 20) {
      nodes {
        ...OrderHead
      }
    }
  }
}

fragment OrderHead on Order {
  id
  number
  kind
  status
  dueOn
  placedAt
  total {
    amount
    currency
  }
  buyer {
    id
    nameZh
    nameEn
    creditCode
  }
  seller {
    id
    nameZh
    nameEn
    creditCode
  }
}

fragment OrderedLine on OrderLine {
  id
  lineNo
  quantity
  unit
  unitPrice {
    amount
    currency
  }
  amount {
    amount
    currency
  }
  sku {
    id
    gtin
    code
  }
  material {
    id
    code
  }
  item
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const OrdersDocument: TypedDocument<OrdersQuery, OrdersQueryVariables> = {
  name: "Orders",
  kind: "query",
  text: `query Orders($filter: OrderFilter, $orderBy: [OrderOrderBy!], $first: Int, $after: Cursor) {
  orders(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...OrderHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment OrderHead on Order {
  id
  number
  kind
  status
  dueOn
  placedAt
  total {
    amount
    currency
  }
  buyer {
    id
    nameZh
    nameEn
    creditCode
  }
  seller {
    id
    nameZh
    nameEn
    creditCode
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const CreateOrderDocument: TypedDocument<CreateOrderMutation, CreateOrderMutationVariables> = {
  name: "CreateOrder",
  kind: "mutation",
  text: `mutation CreateOrder($input: CreateOrderInput!) {
  createOrder(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const UpdateOrderDraftDocument: TypedDocument<UpdateOrderDraftMutation, UpdateOrderDraftMutationVariables> = {
  name: "UpdateOrderDraft",
  kind: "mutation",
  text: `mutation UpdateOrderDraft($input: UpdateOrderDraftInput!) {
  updateOrderDraft(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const SubmitOrderDocument: TypedDocument<SubmitOrderMutation, SubmitOrderMutationVariables> = {
  name: "SubmitOrder",
  kind: "mutation",
  text: `mutation SubmitOrder($input: SubmitOrderInput!) {
  submitOrder(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
    ... on OrderIncomplete {
      fields
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const AcceptOrderDocument: TypedDocument<AcceptOrderMutation, AcceptOrderMutationVariables> = {
  name: "AcceptOrder",
  kind: "mutation",
  text: `mutation AcceptOrder($input: AcceptOrderInput!) {
  acceptOrder(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const RejectOrderDocument: TypedDocument<RejectOrderMutation, RejectOrderMutationVariables> = {
  name: "RejectOrder",
  kind: "mutation",
  text: `mutation RejectOrder($input: RejectOrderInput!) {
  rejectOrder(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const CounterOrderDocument: TypedDocument<CounterOrderMutation, CounterOrderMutationVariables> = {
  name: "CounterOrder",
  kind: "mutation",
  text: `mutation CounterOrder($input: CounterOrderInput!) {
  counterOrder(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
    ... on OrderIncomplete {
      fields
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const CancelOrderDocument: TypedDocument<CancelOrderMutation, CancelOrderMutationVariables> = {
  name: "CancelOrder",
  kind: "mutation",
  text: `mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const CloseOrderShortDocument: TypedDocument<CloseOrderShortMutation, CloseOrderShortMutationVariables> = {
  name: "CloseOrderShort",
  kind: "mutation",
  text: `mutation CloseOrderShort($input: CloseOrderShortInput!) {
  closeOrderShort(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const StartProductionDocument: TypedDocument<StartProductionMutation, StartProductionMutationVariables> = {
  name: "StartProduction",
  kind: "mutation",
  text: `mutation StartProduction($input: StartProductionInput!) {
  startProduction(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const MarkOrderReadyDocument: TypedDocument<MarkOrderReadyMutation, MarkOrderReadyMutationVariables> = {
  name: "MarkOrderReady",
  kind: "mutation",
  text: `mutation MarkOrderReady($input: MarkOrderReadyInput!) {
  markOrderReady(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
    ... on GateNotPassed {
      gates {
        level
        missing
      }
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const CompleteOrderDocument: TypedDocument<CompleteOrderMutation, CompleteOrderMutationVariables> = {
  name: "CompleteOrder",
  kind: "mutation",
  text: `mutation CompleteOrder($input: CompleteOrderInput!) {
  completeOrder(input: $input) {
    __typename
    ...OrderStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const RequestOrderChangeDocument: TypedDocument<RequestOrderChangeMutation, RequestOrderChangeMutationVariables> = {
  name: "RequestOrderChange",
  kind: "mutation",
  text: `mutation RequestOrderChange($input: RequestOrderChangeInput!) {
  requestOrderChange(input: $input) {
    __typename
    ...RequestStanding
    ... on Problem {
      code
      message
    }
    ... on OrderIncomplete {
      fields
    }
  }
}

fragment RequestStanding on OrderRequest {
  id
  kind
  status
  askedAt
  answeredAt
  order {
    ...OrderStanding
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const ConfirmOrderRequestDocument: TypedDocument<ConfirmOrderRequestMutation, ConfirmOrderRequestMutationVariables> = {
  name: "ConfirmOrderRequest",
  kind: "mutation",
  text: `mutation ConfirmOrderRequest($input: ConfirmOrderRequestInput!) {
  confirmOrderRequest(input: $input) {
    __typename
    ...RequestStanding
    ... on Problem {
      code
      message
    }
    ... on OrderIncomplete {
      fields
    }
  }
}

fragment RequestStanding on OrderRequest {
  id
  kind
  status
  askedAt
  answeredAt
  order {
    ...OrderStanding
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const DeclineOrderRequestDocument: TypedDocument<DeclineOrderRequestMutation, DeclineOrderRequestMutationVariables> = {
  name: "DeclineOrderRequest",
  kind: "mutation",
  text: `mutation DeclineOrderRequest($input: DeclineOrderRequestInput!) {
  declineOrderRequest(input: $input) {
    __typename
    ...RequestStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment RequestStanding on OrderRequest {
  id
  kind
  status
  askedAt
  answeredAt
  order {
    ...OrderStanding
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const WithdrawOrderRequestDocument: TypedDocument<WithdrawOrderRequestMutation, WithdrawOrderRequestMutationVariables> = {
  name: "WithdrawOrderRequest",
  kind: "mutation",
  text: `mutation WithdrawOrderRequest($input: WithdrawOrderRequestInput!) {
  withdrawOrderRequest(input: $input) {
    __typename
    ...RequestStanding
    ... on Problem {
      code
      message
    }
  }
}

fragment RequestStanding on OrderRequest {
  id
  kind
  status
  askedAt
  answeredAt
  order {
    ...OrderStanding
  }
}

fragment OrderStanding on Order {
  id
  number
  status
  version
  revision
  agreedRevision
  statusSince
  total {
    amount
    currency
  }
}`,
};

export const AllocateOrderLineDocument: TypedDocument<AllocateOrderLineMutation, AllocateOrderLineMutationVariables> = {
  name: "AllocateOrderLine",
  kind: "mutation",
  text: `mutation AllocateOrderLine($input: AllocateOrderLineInput!) {
  allocateOrderLine(input: $input) {
    __typename
    ...Allocated
    ... on Problem {
      code
      message
    }
    ... on OverAllocated {
      free
    }
  }
}

fragment Allocated on OrderAllocation {
  id
  quantity
  unit
  releasedAt
}`,
};

export const ReleaseAllocationDocument: TypedDocument<ReleaseAllocationMutation, ReleaseAllocationMutationVariables> = {
  name: "ReleaseAllocation",
  kind: "mutation",
  text: `mutation ReleaseAllocation($input: ReleaseAllocationInput!) {
  releaseAllocation(input: $input) {
    __typename
    ...Allocated
    ... on Problem {
      code
      message
    }
  }
}

fragment Allocated on OrderAllocation {
  id
  quantity
  unit
  releasedAt
}`,
};

export const ViewerDocument: TypedDocument<ViewerQuery, ViewerQueryVariables> = {
  name: "Viewer",
  kind: "query",
  text: `query Viewer {
  viewer {
    organization {
      ...OrganizationProfile
    }
  }
}

fragment OrganizationProfile on Organization {
  id
  nameZh
  nameEn
  types
  status
  creditCode
  country
  foreignRegistrationNumber
  location {
    code
    nameZh
    nameEn
  }
}`,
};

export const OrganizationDocument: TypedDocument<OrganizationQuery, OrganizationQueryVariables> = {
  name: "Organization",
  kind: "query",
  text: `query Organization($id: ID, $creditCode: String) {
  organization(id: $id, creditCode: $creditCode) {
    ...OrganizationProfile
  }
}

fragment OrganizationProfile on Organization {
  id
  nameZh
  nameEn
  types
  status
  creditCode
  country
  foreignRegistrationNumber
  location {
    code
    nameZh
    nameEn
  }
}`,
};

export const OrganizationsDocument: TypedDocument<OrganizationsQuery, OrganizationsQueryVariables> = {
  name: "Organizations",
  kind: "query",
  text: `query Organizations($filter: OrganizationFilter, $orderBy: [OrganizationOrderBy!], $first: Int, $after: Cursor) {
  organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...OrganizationProfile
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment OrganizationProfile on Organization {
  id
  nameZh
  nameEn
  types
  status
  creditCode
  country
  foreignRegistrationNumber
  location {
    code
    nameZh
    nameEn
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const SkuDocument: TypedDocument<SkuQuery, SkuQueryVariables> = {
  name: "Sku",
  kind: "query",
  text: `query Sku($id: ID, $gtin: String, $code: String) {
  sku(id: $id, gtin: $gtin, code: $code) {
    ...SkuCard
  }
}

fragment SkuCard on Sku {
  id
  gtin
  code
  color
  heightCm
  hsCode
  ageGroup
  requiredCategory
  style {
    id
    code
    nameZh
    nameEn
    contact
    declaredCategory
    owner {
      id
      nameZh
      nameEn
    }
  }
}`,
};

export const SkusDocument: TypedDocument<SkusQuery, SkusQueryVariables> = {
  name: "Skus",
  kind: "query",
  text: `query Skus($filter: SkuFilter, $orderBy: [SkuOrderBy!], $first: Int, $after: Cursor) {
  skus(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...SkuCard
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment SkuCard on Sku {
  id
  gtin
  code
  color
  heightCm
  hsCode
  ageGroup
  requiredCategory
  style {
    id
    code
    nameZh
    nameEn
    contact
    declaredCategory
    owner {
      id
      nameZh
      nameEn
    }
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const RfqDocument: TypedDocument<RfqQuery, RfqQueryVariables> = {
  name: "Rfq",
  kind: "query",
  text: `query Rfq($id: ID!, $lines: Int = 50) {
  rfq(id: $id) {
    ...RfqHead
    lines(first: $lines) {
      nodes {
        id
        lineNo
        revision
        quantity
        unit
        item
        sku {
          id
          code
        }
        material {
          id
          code
        }
        targetPrice {
          amount
          currency
        }
      }
      pageInfo {
        ...NextPage
      }
    }
    quotations(first: 20) {
      nodes {
        ...QuotationHead
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment RfqHead on Rfq {
  id
  title
  kind
  status
  version
  revision
  currency
  deadline
  dueOn
  sampleRequired
  requester {
    id
    nameZh
    nameEn
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}

fragment QuotationHead on Quotation {
  id
  status
  version
  revision
  rfqRevision
  total {
    amount
    currency
  }
  dueOn
  leadTimeDays
  validUntil
  bidder {
    id
    nameZh
    nameEn
  }
  order {
    id
    number
    status
  }
}`,
};

export const RfqsDocument: TypedDocument<RfqsQuery, RfqsQueryVariables> = {
  name: "Rfqs",
  kind: "query",
  text: `query Rfqs($filter: RfqFilter, $orderBy: [RfqOrderBy!], $first: Int, $after: Cursor) {
  rfqs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...RfqHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment RfqHead on Rfq {
  id
  title
  kind
  status
  version
  revision
  currency
  deadline
  dueOn
  sampleRequired
  requester {
    id
    nameZh
    nameEn
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const QuotationDocument: TypedDocument<QuotationQuery, QuotationQueryVariables> = {
  name: "Quotation",
  kind: "query",
  text: `query Quotation($id: ID!, $lines: Int = 50) {
  quotation(id: $id) {
    ...QuotationHead
    lines(first: $lines) {
      nodes {
        id
        lineNo
        revision
        quantity
        unit
        unitPrice {
          amount
          currency
        }
        amount {
          amount
          currency
        }
      }
      pageInfo {
        ...NextPage
      }
    }
    samples(first: 20) {
      nodes {
        ...SampleHead
      }
    }
  }
}

fragment QuotationHead on Quotation {
  id
  status
  version
  revision
  rfqRevision
  total {
    amount
    currency
  }
  dueOn
  leadTimeDays
  validUntil
  bidder {
    id
    nameZh
    nameEn
  }
  order {
    id
    number
    status
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const QuotationsDocument: TypedDocument<QuotationsQuery, QuotationsQueryVariables> = {
  name: "Quotations",
  kind: "query",
  text: `query Quotations($filter: QuotationFilter, $orderBy: [QuotationOrderBy!], $first: Int, $after: Cursor) {
  quotations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...QuotationHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment QuotationHead on Quotation {
  id
  status
  version
  revision
  rfqRevision
  total {
    amount
    currency
  }
  dueOn
  leadTimeDays
  validUntil
  bidder {
    id
    nameZh
    nameEn
  }
  order {
    id
    number
    status
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const SamplesDocument: TypedDocument<SamplesQuery, SamplesQueryVariables> = {
  name: "Samples",
  kind: "query",
  text: `query Samples($filter: SampleFilter, $orderBy: [SampleOrderBy!], $first: Int, $after: Cursor) {
  samples(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...SampleHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const CreateRfqDocument: TypedDocument<CreateRfqMutation, CreateRfqMutationVariables> = {
  name: "CreateRfq",
  kind: "mutation",
  text: `mutation CreateRfq($input: CreateRfqInput!) {
  createRfq(input: $input) {
    __typename
    ...RfqHead
    ... on Problem {
      code
      message
    }
  }
}

fragment RfqHead on Rfq {
  id
  title
  kind
  status
  version
  revision
  currency
  deadline
  dueOn
  sampleRequired
  requester {
    id
    nameZh
    nameEn
  }
}`,
};

export const UpdateRfqDocument: TypedDocument<UpdateRfqMutation, UpdateRfqMutationVariables> = {
  name: "UpdateRfq",
  kind: "mutation",
  text: `mutation UpdateRfq($input: UpdateRfqInput!) {
  updateRfq(input: $input) {
    __typename
    ...RfqHead
    ... on Problem {
      code
      message
    }
    ... on DeadlinePassed {
      deadline
    }
  }
}

fragment RfqHead on Rfq {
  id
  title
  kind
  status
  version
  revision
  currency
  deadline
  dueOn
  sampleRequired
  requester {
    id
    nameZh
    nameEn
  }
}`,
};

export const CloseRfqDocument: TypedDocument<CloseRfqMutation, CloseRfqMutationVariables> = {
  name: "CloseRfq",
  kind: "mutation",
  text: `mutation CloseRfq($input: CloseRfqInput!) {
  closeRfq(input: $input) {
    __typename
    ...RfqHead
    ... on Problem {
      code
      message
    }
  }
}

fragment RfqHead on Rfq {
  id
  title
  kind
  status
  version
  revision
  currency
  deadline
  dueOn
  sampleRequired
  requester {
    id
    nameZh
    nameEn
  }
}`,
};

export const CancelRfqDocument: TypedDocument<CancelRfqMutation, CancelRfqMutationVariables> = {
  name: "CancelRfq",
  kind: "mutation",
  text: `mutation CancelRfq($input: CancelRfqInput!) {
  cancelRfq(input: $input) {
    __typename
    ...RfqHead
    ... on Problem {
      code
      message
    }
  }
}

fragment RfqHead on Rfq {
  id
  title
  kind
  status
  version
  revision
  currency
  deadline
  dueOn
  sampleRequired
  requester {
    id
    nameZh
    nameEn
  }
}`,
};

export const SubmitQuotationDocument: TypedDocument<SubmitQuotationMutation, SubmitQuotationMutationVariables> = {
  name: "SubmitQuotation",
  kind: "mutation",
  text: `mutation SubmitQuotation($input: SubmitQuotationInput!) {
  submitQuotation(input: $input) {
    __typename
    ...QuotationHead
    ... on Problem {
      code
      message
    }
    ... on QuotationIncomplete {
      fields
    }
    ... on DeadlinePassed {
      deadline
    }
  }
}

fragment QuotationHead on Quotation {
  id
  status
  version
  revision
  rfqRevision
  total {
    amount
    currency
  }
  dueOn
  leadTimeDays
  validUntil
  bidder {
    id
    nameZh
    nameEn
  }
  order {
    id
    number
    status
  }
}`,
};

export const ReviseQuotationDocument: TypedDocument<ReviseQuotationMutation, ReviseQuotationMutationVariables> = {
  name: "ReviseQuotation",
  kind: "mutation",
  text: `mutation ReviseQuotation($input: ReviseQuotationInput!) {
  reviseQuotation(input: $input) {
    __typename
    ...QuotationHead
    ... on Problem {
      code
      message
    }
    ... on QuotationIncomplete {
      fields
    }
    ... on DeadlinePassed {
      deadline
    }
  }
}

fragment QuotationHead on Quotation {
  id
  status
  version
  revision
  rfqRevision
  total {
    amount
    currency
  }
  dueOn
  leadTimeDays
  validUntil
  bidder {
    id
    nameZh
    nameEn
  }
  order {
    id
    number
    status
  }
}`,
};

export const WithdrawQuotationDocument: TypedDocument<WithdrawQuotationMutation, WithdrawQuotationMutationVariables> = {
  name: "WithdrawQuotation",
  kind: "mutation",
  text: `mutation WithdrawQuotation($input: WithdrawQuotationInput!) {
  withdrawQuotation(input: $input) {
    __typename
    ...QuotationHead
    ... on Problem {
      code
      message
    }
  }
}

fragment QuotationHead on Quotation {
  id
  status
  version
  revision
  rfqRevision
  total {
    amount
    currency
  }
  dueOn
  leadTimeDays
  validUntil
  bidder {
    id
    nameZh
    nameEn
  }
  order {
    id
    number
    status
  }
}`,
};

export const AwardQuotationDocument: TypedDocument<AwardQuotationMutation, AwardQuotationMutationVariables> = {
  name: "AwardQuotation",
  kind: "mutation",
  text: `mutation AwardQuotation($input: AwardQuotationInput!) {
  awardQuotation(input: $input) {
    __typename
    ...QuotationHead
    ... on Problem {
      code
      message
    }
    ... on QuotationOutdated {
      rfqRevision
    }
    ... on OfferExpired {
      lapsedAt: validUntil
    }
    ... on DeadlinePassed {
      deadline
    }
  }
}

fragment QuotationHead on Quotation {
  id
  status
  version
  revision
  rfqRevision
  total {
    amount
    currency
  }
  dueOn
  leadTimeDays
  validUntil
  bidder {
    id
    nameZh
    nameEn
  }
  order {
    id
    number
    status
  }
}`,
};

export const RequestSampleDocument: TypedDocument<RequestSampleMutation, RequestSampleMutationVariables> = {
  name: "RequestSample",
  kind: "mutation",
  text: `mutation RequestSample($input: RequestSampleInput!) {
  requestSample(input: $input) {
    __typename
    ...SampleHead
    ... on Problem {
      code
      message
    }
    ... on NotToBeSampled {
      subjectStatus: status
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const StartSampleDocument: TypedDocument<StartSampleMutation, StartSampleMutationVariables> = {
  name: "StartSample",
  kind: "mutation",
  text: `mutation StartSample($input: StartSampleInput!) {
  startSample(input: $input) {
    __typename
    ...SampleHead
    ... on Problem {
      code
      message
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const SendSampleDocument: TypedDocument<SendSampleMutation, SendSampleMutationVariables> = {
  name: "SendSample",
  kind: "mutation",
  text: `mutation SendSample($input: SendSampleInput!) {
  sendSample(input: $input) {
    __typename
    ...SampleHead
    ... on Problem {
      code
      message
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const ReceiveSampleDocument: TypedDocument<ReceiveSampleMutation, ReceiveSampleMutationVariables> = {
  name: "ReceiveSample",
  kind: "mutation",
  text: `mutation ReceiveSample($input: ReceiveSampleInput!) {
  receiveSample(input: $input) {
    __typename
    ...SampleHead
    ... on Problem {
      code
      message
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const ApproveSampleDocument: TypedDocument<ApproveSampleMutation, ApproveSampleMutationVariables> = {
  name: "ApproveSample",
  kind: "mutation",
  text: `mutation ApproveSample($input: ApproveSampleInput!) {
  approveSample(input: $input) {
    __typename
    ...SampleHead
    ... on Problem {
      code
      message
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const RejectSampleDocument: TypedDocument<RejectSampleMutation, RejectSampleMutationVariables> = {
  name: "RejectSample",
  kind: "mutation",
  text: `mutation RejectSample($input: RejectSampleInput!) {
  rejectSample(input: $input) {
    __typename
    ...SampleHead
    ... on Problem {
      code
      message
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const CancelSampleDocument: TypedDocument<CancelSampleMutation, CancelSampleMutationVariables> = {
  name: "CancelSample",
  kind: "mutation",
  text: `mutation CancelSample($input: CancelSampleInput!) {
  cancelSample(input: $input) {
    __typename
    ...SampleHead
    ... on Problem {
      code
      message
    }
  }
}

fragment SampleHead on Sample {
  id
  round
  status
  version
  wanted
  dueOn
  tracking
  buyer {
    id
    nameZh
    nameEn
  }
  seller {
    id
    nameZh
    nameEn
  }
}`,
};

export const TraceDocument: TypedDocument<TraceQuery, TraceQueryVariables> = {
  name: "Trace",
  kind: "query",
  text: `query Trace($lotId: ID!, $direction: TraceDirection!, $depth: Int = 12) {
  trace(lotId: $lotId, direction: $direction, depth: $depth) {
    nodes {
      key
      kind
      label
      masked
      depth
      lot {
        id
        number
      }
      shipment {
        id
        number
      }
      supplier {
        id
        nameZh
        nameEn
      }
    }
    links {
      from
      to
    }
    truncated
  }
}`,
};

export const DisclosuresDocument: TypedDocument<DisclosuresQuery, DisclosuresQueryVariables> = {
  name: "Disclosures",
  kind: "query",
  text: `query Disclosures($first: Int, $after: Cursor) {
  disclosures(first: $first, after: $after) {
    nodes {
      ...DisclosureHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment DisclosureHead on Disclosure {
  id
  grantedAt
  revokedAt
  buyer {
    id
    nameZh
    nameEn
  }
  product {
    __typename
    ... on Node {
      id
    }
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const GrantDisclosureDocument: TypedDocument<GrantDisclosureMutation, GrantDisclosureMutationVariables> = {
  name: "GrantDisclosure",
  kind: "mutation",
  text: `mutation GrantDisclosure($input: GrantDisclosureInput!) {
  grantDisclosure(input: $input) {
    __typename
    ...DisclosureHead
    ... on Problem {
      code
      message
    }
  }
}

fragment DisclosureHead on Disclosure {
  id
  grantedAt
  revokedAt
  buyer {
    id
    nameZh
    nameEn
  }
  product {
    __typename
    ... on Node {
      id
    }
  }
}`,
};

export const RevokeDisclosureDocument: TypedDocument<RevokeDisclosureMutation, RevokeDisclosureMutationVariables> = {
  name: "RevokeDisclosure",
  kind: "mutation",
  text: `mutation RevokeDisclosure($input: RevokeDisclosureInput!) {
  revokeDisclosure(input: $input) {
    __typename
    ...DisclosureHead
    ... on Problem {
      code
      message
    }
  }
}

fragment DisclosureHead on Disclosure {
  id
  grantedAt
  revokedAt
  buyer {
    id
    nameZh
    nameEn
  }
  product {
    __typename
    ... on Node {
      id
    }
  }
}`,
};

export const HsSplitDocument: TypedDocument<HsSplitQuery, HsSplitQueryVariables> = {
  name: "HsSplit",
  kind: "query",
  text: `query HsSplit($orderId: ID!) {
  hsSplit(orderId: $orderId) {
    byCode {
      hsCode
      lineNos
      pieces
      amount {
        amount
        currency
      }
      misplaced {
        lineNo
        reason
      }
    }
    unclassified {
      lineNo
      reason
      quantity
      unit
      amount {
        amount
        currency
      }
    }
    total {
      amount
      currency
    }
    byAgeGroup {
      ageGroup
      lineNos
      pieces
      requiredCategory
    }
    judgedCategory
  }
}`,
};

export const QuantityReconciliationDocument: TypedDocument<QuantityReconciliationQuery, QuantityReconciliationQueryVariables> = {
  name: "QuantityReconciliation",
  kind: "query",
  text: `query QuantityReconciliation($orderId: ID!) {
  quantityReconciliation(orderId: $orderId) {
    lines {
      lineNo
      unit
      ordered
      allocated {
        quantity {
          ...Measured
        }
      }
      shipped
      accepted
      rejected
      underWay
      open
    }
    made {
      lot {
        id
        number
      }
      made {
        ...Measured
      }
      shipped {
        ...Measured
      }
      used {
        ...Measured
      }
      left {
        ...Measured
      }
    }
  }
}

fragment Measured on Measure {
  quantity
  unit
  massKg
}`,
};
