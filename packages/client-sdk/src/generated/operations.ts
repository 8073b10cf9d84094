// Generated from operations/ by `pnpm generate`. Do not edit.
import type { TypedDocument } from "../document.js";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Conditions on a value of type Boolean, all of which must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  readonly eq?: boolean | null | undefined;
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

export type ImportOrganizationsMutationVariables = Exact<{
  input: ImportOrganizationsInput;
}>;


export type ImportOrganizationsMutation = { readonly importOrganizations:
    | { readonly __typename: 'ImportRefused', readonly code: string, readonly message: string, readonly rows: ReadonlyArray<{ readonly key: string, readonly outcome: ImportOutcome, readonly field: string | null, readonly reason: string | null, readonly message: string | null, readonly warnings: ReadonlyArray<string>, readonly likeRows: ReadonlyArray<string>, readonly likeOrganizations: ReadonlyArray<{ readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null }> }> }
    | { readonly __typename: 'ImportReport', readonly rows: ReadonlyArray<{ readonly key: string, readonly outcome: ImportOutcome, readonly field: string | null, readonly reason: string | null, readonly message: string | null, readonly warnings: ReadonlyArray<string>, readonly likeRows: ReadonlyArray<string>, readonly likeOrganizations: ReadonlyArray<{ readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null }> }> }
   };

export type ImportedRowFragment = { readonly key: string, readonly outcome: ImportOutcome, readonly field: string | null, readonly reason: string | null, readonly message: string | null, readonly warnings: ReadonlyArray<string>, readonly likeRows: ReadonlyArray<string>, readonly likeOrganizations: ReadonlyArray<{ readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null }> };

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
