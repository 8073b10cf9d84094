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

/** What `closeOrderShort` takes. */
export type CloseOrderShortInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
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

/** What `rejectOrder` takes. */
export type RejectOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
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

/** What `revokeDisclosure` takes. */
export type RevokeDisclosureInput = {
  readonly disclosureId: string;
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

/** What `withdrawOrderRequest` takes. */
export type WithdrawOrderRequestInput = {
  /** The version of the order the caller read. */
  readonly ifVersion?: number | null | undefined;
  /** The request, by its `id`. Only an OPEN one can be answered. */
  readonly requestId: string;
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
