// Generated from operations/ by `pnpm generate`. Do not edit.
import type { TypedDocument } from "../document.js";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What `acceptObjection` takes. */
export type AcceptObjectionInput = {
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
  /** The lab that tests the backup sample: another than the first. */
  readonly labId: string;
};

/** What `acceptOrder` takes. */
export type AcceptOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
};

/** What `acceptSample` takes. */
export type AcceptSampleInput = {
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
};

/** What `acceptTestOrder` takes. */
export type AcceptTestOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly testOrderId: string;
};

/** What `addSampledBatch` takes. */
export type AddSampledBatchInput = {
  readonly samplingTaskId: string;
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

/** Conditions on a value of type AgeGroup, all of which must hold. */
export type AgeGroupFilter = {
  /** Equal to this. */
  readonly eq?: AgeGroup | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<AgeGroup> | null | undefined;
};

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

/** What `answerCertificateCorrection` takes. */
export type AnswerCertificateCorrectionInput = {
  readonly certificateId: string;
  /** What only certificates of its kind say. */
  readonly details?: CertificateDetailsInput | null | undefined;
  /** Files that are added; what was handed in stays. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** What was put right, up to 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Takes the place of the scope there was. */
  readonly scope?: CertificateScopeInput | null | undefined;
  /** What is left out stays as it is. */
  readonly standard?: string | null | undefined;
};

/** What `applyForCertificate` takes. */
export type ApplyForCertificateInput = {
  /** What only certificates of its kind say. */
  readonly details?: CertificateDetailsInput | null | undefined;
  /** At most 50 files. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** The certification body it is to go to. */
  readonly issuerId: string;
  /** What it is to cover; needed before it goes to the issuer. */
  readonly scope?: CertificateScopeInput | null | undefined;
  /** The standard it attests, such as `GB/T 35611-2024`. */
  readonly standard?: string | null | undefined;
  /** Not LAB_CMA nor LAB_CNAS: these an authority registers. */
  readonly type: CertificateType;
};

/** What `approveSample` takes. */
export type ApproveSampleInput = {
  /** The version of the sample the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly sampleId: string;
};

/** What `awardHonor` takes. */
export type AwardHonorInput = {
  /** The first day it counts, today at the latest. */
  readonly awardedOn: string;
  readonly level: HonorLevel;
  /** Who is distinguished. */
  readonly organizationId: string;
  /** Its full name, up to 300 characters. */
  readonly title?: string | null | undefined;
  /** GOV_QUALITY_AWARD and FRONT_RUNNER are the market regulator's to give, LITTLE_GIANT and SINGLE_CHAMPION those of the department of economy and information technology. */
  readonly type: HonorType;
  /** The last day it counts. Where nothing is said: three years for LITTLE_GIANT and SINGLE_CHAMPION, a year for FRONT_RUNNER, no end for GOV_QUALITY_AWARD. */
  readonly validTo?: string | null | undefined;
};

/** What `awardQuotation` takes. */
export type AwardQuotationInput = {
  /** The version of the quotation the caller read. Send it: then no revision is awarded unread. */
  readonly ifVersion?: number | null | undefined;
  /** The buyer's own number for the order, up to 100 characters; each is used once. */
  readonly number: string;
  readonly quotationId: string;
};

/** One property, beside what the target has. */
export type BenchmarkIndicatorInput = {
  /** The name of an indicator of the own standard; each once. */
  readonly name: string;
  /** What the target has in the same unit, up to 100 characters; not said where it says nothing of it. */
  readonly targetValue?: string | null | undefined;
};

/** Conditions on BenchmarkRecord, all of which must hold. A comparison with an absent or unreadable value is false. */
export type BenchmarkRecordFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<BenchmarkRecordFilter> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly enterpriseStandard?: EnterpriseStandardFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: BenchmarkRecordFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<BenchmarkRecordFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly publishedOn?: LocalDateFilter | null | undefined;
  readonly status?: BenchmarkStatusFilter | null | undefined;
  readonly target?: StandardFilter | null | undefined;
  readonly targetKind?: BenchmarkTargetKindFilter | null | undefined;
  readonly targetNumber?: StringFilter | null | undefined;
};

/** Where a record of benchmarking stands. */
export type BenchmarkStatus =
  /** Only its enterprise and the departments see it. */
  | 'DRAFT'
  /** Public, for good. */
  | 'PUBLISHED';

/** Conditions on a value of type BenchmarkStatus, all of which must hold. */
export type BenchmarkStatusFilter = {
  /** Equal to this. */
  readonly eq?: BenchmarkStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<BenchmarkStatus> | null | undefined;
};

/** What an enterprise holds its own standard against. */
export type BenchmarkTargetKind =
  /** A Chinese standard; such a record does not count for the plan. */
  | 'DOMESTIC'
  /** An advanced standard of another country or enterprise. */
  | 'FOREIGN_ADVANCED'
  /** A standard of an international body. */
  | 'INTERNATIONAL';

/** Conditions on a value of type BenchmarkTargetKind, all of which must hold. */
export type BenchmarkTargetKindFilter = {
  /** Equal to this. */
  readonly eq?: BenchmarkTargetKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<BenchmarkTargetKind> | null | undefined;
};

/** Conditions on a value of type Boolean, all of which must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  readonly eq?: boolean | null | undefined;
};

/** What `cancelCertificate` takes. */
export type CancelCertificateInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
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

/** What `cancelTestOrder` takes. */
export type CancelTestOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
  readonly testOrderId: string;
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

/** What gave rise to a case. */
export type CaseSource =
  /** 投诉举报: somebody complained. */
  | 'COMPLAINT'
  /** 巡查: found on patrol. */
  | 'PATROL'
  /** 移送: handed over by another authority. */
  | 'REFERRED'
  /** 监督抽检: a final failure of supervision sampling. */
  | 'SUPERVISION';

/** Conditions on a value of type CaseSource, all of which must hold. */
export type CaseSourceFilter = {
  /** Equal to this. */
  readonly eq?: CaseSource | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<CaseSource> | null | undefined;
};

/** Where a case stands. CLOSED is final. */
export type CaseStatus =
  /** Ended. */
  | 'CLOSED'
  /** A decision has been given. */
  | 'DECIDED'
  /** Looked into. */
  | 'OPEN';

/** Conditions on a value of type CaseStatus, all of which must hold. */
export type CaseStatusFilter = {
  /** Equal to this. */
  readonly eq?: CaseStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<CaseStatus> | null | undefined;
};

/** What only some kinds of certificates have. What is left out stays. */
export type CertificateDetailsInput = {
  /** QMS: the accreditation body's mark. Up to 300 characters. */
  readonly accreditationMark?: string | null | undefined;
  /** The first day of the data. */
  readonly dataFrom?: string | null | undefined;
  /** The last day of the data. */
  readonly dataTo?: string | null | undefined;
  /** An https address, up to 1,000 characters. */
  readonly declarationUrl?: string | null | undefined;
  /** DUAL_CARBON: which of the scopes 1, 2 and 3 it covers. */
  readonly emissionScopes?: ReadonlyArray<number> | null | undefined;
  /** PCF_LABEL: needed there. */
  readonly footprintBoundary?: FootprintBoundary | null | undefined;
  /** PCF_LABEL: kg CO2e per unit, at most 14 digits before the point and 6 after it; needed for the issue. */
  readonly footprintResult?: string | null | undefined;
  /** PCF_LABEL: the product category rules. Up to 300 characters. */
  readonly footprintRules?: string | null | undefined;
  /** PCF_LABEL: the stages covered. Up to 300 characters. */
  readonly footprintStages?: string | null | undefined;
  /** PCF_LABEL: the functional or declared unit; needed there. Up to 300 characters. */
  readonly functionalUnit?: string | null | undefined;
  /** PINZIBIAO: the international certificate beside it. Up to 300 characters. */
  readonly internationalCertNo?: string | null | undefined;
  /** PINZIBIAO: the certification rule. Up to 300 characters. */
  readonly ruleNo?: string | null | undefined;
  /** DUAL_CARBON: the scheme; needed there. Up to 300 characters. */
  readonly schemeName?: string | null | undefined;
  /** QMS: what the system covers. Up to 300 characters. */
  readonly scopeOfSystem?: string | null | undefined;
  /** PINZIBIAO: the product standard, such as `T/ZZB 1697-2020`. Up to 300 characters. */
  readonly tzzbNo?: string | null | undefined;
  /** PCF_LABEL and DUAL_CARBON: who verified the figures. Up to 300 characters. */
  readonly verifier?: string | null | undefined;
};

/** Conditions on Certificate, all of which must hold. A comparison with an absent or unreadable value is false. */
export type CertificateFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<CertificateFilter> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly effectiveStatus?: EffectiveStatusFilter | null | undefined;
  readonly holder?: OrganizationFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly issuer?: OrganizationFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: CertificateFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CertificateFilter> | null | undefined;
  readonly parameters?: CertificateParameterListFilter | null | undefined;
  readonly route?: CertificateRouteFilter | null | undefined;
  readonly scope?: CertificateScopeItemListFilter | null | undefined;
  readonly standard?: StringFilter | null | undefined;
  readonly status?: CertificateStatusFilter | null | undefined;
  readonly type?: CertificateTypeFilter | null | undefined;
  readonly validFrom?: LocalDateFilter | null | undefined;
  readonly validTo?: LocalDateFilter | null | undefined;
};

/** Conditions on a list of Certificate, all of which must hold. */
export type CertificateListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: CertificateFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: CertificateFilter | null | undefined;
};

/** One key to order a list of Certificate by. */
export type CertificateOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: CertificateSortField;
};

/** Conditions on CertificateParameter, all of which must hold. A comparison with an absent or unreadable value is false. */
export type CertificateParameterFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<CertificateParameterFilter> | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly method?: StringFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: CertificateParameterFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CertificateParameterFilter> | null | undefined;
  readonly parameter?: StringFilter | null | undefined;
};

/** One parameter a laboratory may measure, and the method. */
export type CertificateParameterInput = {
  /** The standard the method is in, such as `GB/T 2912.1-2009`. */
  readonly method: string;
  /** Such as `FORMALDEHYDE`: capitals, digits and `_`. */
  readonly parameter: string;
};

/** Conditions on a list of CertificateParameter, all of which must hold. */
export type CertificateParameterListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: CertificateParameterFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: CertificateParameterFilter | null | undefined;
};

/** How a certificate is come by. */
export type CertificateRoute =
  /** A third party looked at it and stands for it. */
  | 'CERTIFICATION'
  /** The holder declares by itself, and answers for it. */
  | 'SELF_DECLARATION';

/** Conditions on a value of type CertificateRoute, all of which must hold. */
export type CertificateRouteFilter = {
  /** Equal to this. */
  readonly eq?: CertificateRoute | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<CertificateRoute> | null | undefined;
};

/** What a certificate is to cover: at least one thing, at most 100. Sites, styles and SKUs are the holder's own. */
export type CertificateScopeInput = {
  /** A category in words, such as `knitted T-shirts`. Up to 300 characters. */
  readonly category?: string | null | undefined;
  /** Sites of the holder's. */
  readonly siteIds?: ReadonlyArray<string> | null | undefined;
  /** Single SKUs. */
  readonly skuIds?: ReadonlyArray<string> | null | undefined;
  /** Styles, with all their SKUs. */
  readonly styleIds?: ReadonlyArray<string> | null | undefined;
};

/** Conditions on CertificateScopeItem, all of which must hold. A comparison with an absent or unreadable value is false. */
export type CertificateScopeItemFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<CertificateScopeItemFilter> | null | undefined;
  readonly category?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: CertificateScopeItemFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CertificateScopeItemFilter> | null | undefined;
  readonly site?: SiteFilter | null | undefined;
  readonly sku?: SkuFilter | null | undefined;
  readonly style?: StyleFilter | null | undefined;
};

/** Conditions on a list of CertificateScopeItem, all of which must hold. */
export type CertificateScopeItemListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: CertificateScopeItemFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: CertificateScopeItemFilter | null | undefined;
};

/** What a list of Certificate can be ordered by. The id decides between equals. */
export type CertificateSortField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `number`. */
  | 'NUMBER'
  /** By `validFrom`. */
  | 'VALID_FROM'
  /** By `validTo`. */
  | 'VALID_TO';

/** What was last done with a certificate. That its days are over is not among it: see `effectiveStatus`. */
export type CertificateStatus =
  /** With the issuer. */
  | 'APPLIED'
  /** 注销: given up, or its product is no longer made. Final. */
  | 'CANCELLED'
  /** The issuer waits for the applicant to put something right. */
  | 'CORRECTION_REQUESTED'
  /** Being written by the applicant, and shown to nobody else. */
  | 'DRAFT'
  /** Granted, or published where the holder declares by itself. */
  | 'ISSUED'
  /** Refused by the issuer. Final. */
  | 'REJECTED'
  /** Given a successor. Final from the successor's first day on; until then it counts, and may be suspended, revoked or given up. */
  | 'RENEWED'
  /** 撤销: taken back by the issuer for cause. Final. */
  | 'REVOKED'
  /** 暂停: does not count until it is reinstated. */
  | 'SUSPENDED'
  /** Being looked at by the issuer. */
  | 'UNDER_REVIEW'
  /** Taken back by the applicant before the decision. Final. */
  | 'WITHDRAWN';

/** Conditions on a value of type CertificateStatus, all of which must hold. */
export type CertificateStatusFilter = {
  /** Equal to this. */
  readonly eq?: CertificateStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<CertificateStatus> | null | undefined;
};

/** What a certificate attests. */
export type CertificateType =
  /** 双碳: verified greenhouse gases or energy management of an organization. */
  | 'DUAL_CARBON'
  /** 绿色产品: a green product under GB/T 35611. */
  | 'GREEN_PRODUCT'
  /** 资质认定: that a lab may issue reports with the CMA mark. */
  | 'LAB_CMA'
  /** A lab's accreditation by CNAS. */
  | 'LAB_CNAS'
  /** 产品碳足迹标识: the product carbon footprint label. */
  | 'PCF_LABEL'
  /** 品字标浙江制造: the made-in-Zhejiang quality mark. */
  | 'PINZIBIAO'
  /** 质量管理体系: a quality management system under GB/T 19001. */
  | 'QMS';

/** Conditions on a value of type CertificateType, all of which must hold. */
export type CertificateTypeFilter = {
  /** Equal to this. */
  readonly eq?: CertificateType | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<CertificateType> | null | undefined;
};

/** Conditions on a list of values of type CertificateType, all of which must hold. */
export type CertificateTypeListFilter = {
  /** The list holds this value. */
  readonly has?: CertificateType | null | undefined;
};

/** What `checkDeclaration` takes. */
export type CheckDeclarationInput = {
  readonly enterpriseStandardId: string;
  readonly finding: DeclarationFinding;
  /** Up to 1,000 characters, for the enterprise; needed when it does not conform. */
  readonly remark?: string | null | undefined;
};

/** What `closeCase` takes. */
export type CloseCaseInput = {
  readonly caseId: string;
  /** The version of the case the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
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

/** What `commitToWhitelist` takes. */
export type CommitToWhitelistInput = {
  /** What the supplier commits itself to; at most 1,000 characters on one line. */
  readonly statement: string;
};

/** What `completeOrder` takes. */
export type CompleteOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The order, by its `id`. The error is NOT_FOUND when the caller does not see it, FORBIDDEN when only the other party may do this. */
  readonly orderId: string;
};

/** What `concludeRecheck` takes. */
export type ConcludeRecheckInput = {
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
};

/** What a report says of the whole. */
export type Conclusion =
  /** Something failed, or the label promises less than is required. It outranks INCOMPLETE. */
  | 'FAIL'
  /** Something required is missing, or a value is invalid or inconclusive, or nothing was assessed. */
  | 'INCOMPLETE'
  /** Something passed, and nothing failed, is missing or in doubt. */
  | 'PASS';

/** Conditions on a value of type Conclusion, all of which must hold. */
export type ConclusionFilter = {
  /** Equal to this. */
  readonly eq?: Conclusion | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<Conclusion> | null | undefined;
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

/** What `correctExposure` takes. */
export type CorrectExposureInput = {
  readonly exposureId: string;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
};

/** What `correctTestReport` takes. */
export type CorrectTestReportInput = {
  /** Whether it bears the CMA mark: then every parameter is in the scope of the lab's qualification both on the day of the test and today, when it is issued. */
  readonly cma?: boolean | null | undefined;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The version it takes the place of: the latest. */
  readonly inspectionId: string;
  /** The lab's own conclusion. Where it differs from the platform's, the report is marked as a conflict for review. */
  readonly labConclusion?: Conclusion | null | undefined;
  /** What was measured, 1 to 250 rows; each parameter once for each part, specimen and substance. */
  readonly results: ReadonlyArray<ReportedResultInput>;
  /** The day the sample was taken: not to come, not before the test was requested (BEFORE_REQUEST), and not before the lot was produced (BEFORE_PRODUCTION). */
  readonly sampledOn?: string | null | undefined;
  /** The day of the test, today when not said: not to come, not before the sample was taken (ORDER), the test was requested (BEFORE_REQUEST) or the lot was produced (BEFORE_PRODUCTION). */
  readonly testedOn?: string | null | undefined;
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
  /** What must have passed a test before goods are ready and leave, at most 20; they take the place of those there were. */
  readonly qualityGates?: ReadonlyArray<QualityGateInput> | null | undefined;
  /** A word to the other party. */
  readonly reason?: string | null | undefined;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** What the seller must hold, valid that day, when the goods are ready and leave. For a line with a SKU a certificate that names styles or SKUs must name it or its style; one for a site or a category in words counts as both agreed; they take the place of those there were. */
  readonly requiredCertificates?: ReadonlyArray<CertificateType> | null | undefined;
  /** Whether production waits for an approved sample. */
  readonly sampleRequired?: boolean | null | undefined;
  /** By how much the accepted quantity of a line may differ, 0 to 100. Zero when not said. */
  readonly tolerancePercent?: string | null | undefined;
  /** Until when the offer can be answered; later than now. */
  readonly validUntil?: string | null | undefined;
};

/** What `createCertificateDraft` takes. */
export type CreateCertificateDraftInput = {
  /** What only certificates of its kind say. */
  readonly details?: CertificateDetailsInput | null | undefined;
  /** At most 50 files. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** The certification body it is to go to. */
  readonly issuerId: string;
  /** What it is to cover; needed before it goes to the issuer. */
  readonly scope?: CertificateScopeInput | null | undefined;
  /** The standard it attests, such as `GB/T 35611-2024`. */
  readonly standard?: string | null | undefined;
  /** Not LAB_CMA nor LAB_CNAS: these an authority registers. */
  readonly type: CertificateType;
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
  /** What must have passed a test before goods are ready and leave, at most 20; they take the place of those there were. */
  readonly qualityGates?: ReadonlyArray<QualityGateInput> | null | undefined;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** What the seller must hold, valid that day, when the goods are ready and leave. For a line with a SKU a certificate that names styles or SKUs must name it or its style; one for a site or a category in words counts as both agreed; they take the place of those there were. */
  readonly requiredCertificates?: ReadonlyArray<CertificateType> | null | undefined;
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

/** What happened to a sample on its way. */
export type CustodyStep =
  /** It was given to somebody else. */
  | 'HANDED_OVER'
  /** Its seal was broken for the test. */
  | 'OPENED'
  /** The lab took it in. */
  | 'RECEIVED'
  /** What is left is kept. */
  | 'RETAINED'
  /** It was taken and sealed. */
  | 'SEALED';

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

/** What `decideCase` takes. */
export type DecideCaseInput = {
  readonly caseId: string;
  /** Today when not said; not before the case was opened, not to come. */
  readonly decidedOn?: string | null | undefined;
  /** The number of the decision, up to 100 characters, unique per department. */
  readonly decisionNumber: string;
  /** The version of the case the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
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

/** What the market regulator found. */
export type DeclarationFinding =
  /** Nothing to object to. */
  | 'CONFORMING'
  /** The declared standard does not conform to what binds. */
  | 'NONCONFORMING';

/** What `declareEnterpriseStandard` takes. */
export type DeclareEnterpriseStandardInput = {
  /** Whom its goods are for; everybody, infants too, when it is not said. */
  readonly ageGroup?: AgeGroup | null | undefined;
  /** What its goods are labeled. When it is not said, or weaker than `ageGroup` requires, its indicators are held against the strictest that applies. */
  readonly category?: SafetyCategory | null | undefined;
  /** From 1 to 100, in their order. */
  readonly indicators: ReadonlyArray<EnterpriseStandardIndicatorInput>;
  /** `Q/` and the enterprise's code, with the year, such as `Q/330502XHM 001-2026`. */
  readonly number: string;
  /** Which products it is for, up to 500 characters. */
  readonly productScope: string;
  /** The published standard of the same enterprise whose place it is to take. */
  readonly replacesId?: string | null | undefined;
  /** Up to 200 characters. */
  readonly title: string;
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

/** What `declineTestOrder` takes. */
export type DeclineTestOrderInput = {
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
  readonly testOrderId: string;
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

/** What `drawSampling` takes. */
export type DrawSamplingInput = {
  /** The version of the plan the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The inspectors to draw from, by name: 2 to 100. When none are named, the department's active members with the role INSPECTOR. */
  readonly inspectors?: ReadonlyArray<string> | null | undefined;
  readonly planId: string;
};

/** What an issued certificate is worth on a day in China. Only VALID counts. On the day of a change the later state counts. */
export type EffectiveStatus =
  /** Given up on that day or before. */
  | 'CANCELLED'
  /** After its last day, unless another end came first. */
  | 'EXPIRED'
  /** Before its issue or its first day. */
  | 'NOT_YET_VALID'
  /** Its successor has taken over. */
  | 'RENEWED'
  /** Revoked on that day or before. */
  | 'REVOKED'
  /** Suspended, and its last day has not passed. */
  | 'SUSPENDED'
  /** In force; its first and its last day included. */
  | 'VALID';

/** Conditions on a value of type EffectiveStatus, all of which must hold. */
export type EffectiveStatusFilter = {
  /** Equal to this. */
  readonly eq?: EffectiveStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<EffectiveStatus> | null | undefined;
};

/** The four batches of the plan (四个一批). */
export type EnforcementActionKind =
  /** 曝光: exposed on the public list. */
  | 'EXPOSE'
  /** 罚没: fined, or goods or gains confiscated. */
  | 'FINE_CONFISCATE'
  /** 严查: investigated strictly. */
  | 'INVESTIGATE'
  /** 移送: handed to another authority. */
  | 'TRANSFER';

/** Conditions on EnforcementCase, all of which must hold. A comparison with an absent or unreadable value is false. */
export type EnforcementCaseFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<EnforcementCaseFilter> | null | undefined;
  readonly authority?: OrganizationFilter | null | undefined;
  readonly decidedOn?: LocalDateFilter | null | undefined;
  readonly decisionNumber?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: EnforcementCaseFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  readonly openedAt?: DateTimeFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<EnforcementCaseFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly source?: CaseSourceFilter | null | undefined;
  readonly status?: CaseStatusFilter | null | undefined;
  readonly year?: IntFilter | null | undefined;
};

/** Conditions on EnterpriseStandard, all of which must hold. A comparison with an absent or unreadable value is false. */
export type EnterpriseStandardFilter = {
  readonly ageGroup?: AgeGroupFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<EnterpriseStandardFilter> | null | undefined;
  readonly category?: SafetyCategoryFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly frontRunnerEntries?: FrontRunnerEntryListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: EnterpriseStandardFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<EnterpriseStandardFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly publishedOn?: LocalDateFilter | null | undefined;
  readonly replaces?: EnterpriseStandardFilter | null | undefined;
  readonly status?: EnterpriseStandardStatusFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
};

/** What a standard promises of one property. */
export type EnterpriseStandardIndicatorInput = {
  /** Up to 100 characters, each name once. */
  readonly name: string;
  /** The parameter of the standards it speaks of, such as `FORMALDEHYDE`: then it may not be weaker than the binding limit. An indicator named as a parameter is, in English or Chinese, counts as one too. */
  readonly parameter?: string | null | undefined;
  /** Up to 30 characters. Of a parameter, the unit of its limit. */
  readonly unit?: string | null | undefined;
  /** Up to 100 characters. Of a parameter in the form its limit has: `20`, `4.0-7.5`, `3-4`, `absent`. */
  readonly value: string;
};

/** One key to order a list of EnterpriseStandard by. */
export type EnterpriseStandardOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: EnterpriseStandardSortField;
};

/** What a list of EnterpriseStandard can be ordered by. The id decides between equals. */
export type EnterpriseStandardSortField =
  /** By `createdAt`. */
  | 'CREATED_AT'
  /** By `number`. */
  | 'NUMBER'
  /** By `publishedOn`. */
  | 'PUBLISHED_ON';

/** Where an enterprise's own standard stands. */
export type EnterpriseStandardStatus =
  /** Declared, not yet public. */
  | 'DECLARED'
  /** The market regulator found that it does not conform. */
  | 'FOUND_NONCONFORMING'
  /** Public and in force. */
  | 'PUBLISHED'
  /** A later one has taken its place. */
  | 'REPLACED'
  /** Taken back by the enterprise. */
  | 'WITHDRAWN';

/** Conditions on a value of type EnterpriseStandardStatus, all of which must hold. */
export type EnterpriseStandardStatusFilter = {
  /** Equal to this. */
  readonly eq?: EnterpriseStandardStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<EnterpriseStandardStatus> | null | undefined;
};

/** A file, known by its hash; it stays with its owner. */
export type EvidenceInput = {
  /** Its name. Up to 300 characters. */
  readonly fileName?: string | null | undefined;
  readonly kind: EvidenceKind;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** PARTIES, where nothing is said. */
  readonly visibility?: EvidenceVisibility | null | undefined;
};

/** What a file handed in with a certificate is. */
export type EvidenceKind =
  /** The certificate itself as a file. */
  | 'CERTIFICATE_FILE'
  /** 信用保证: the guarantee behind a self-declaration. */
  | 'CREDIT_GUARANTEE'
  /** What an audit of the place found. */
  | 'FACTORY_AUDIT'
  /** The study behind a product carbon footprint. */
  | 'FOOTPRINT_REPORT'
  /** A certificate of a management system: GB/T 19001, 24001 or 45001. */
  | 'MANAGEMENT_CERTIFICATE'
  /** Anything else. */
  | 'OTHER'
  /** What the holder promises of its quality. */
  | 'QUALITY_COMMITMENT'
  /** A self-evaluation, such as by GB/T 19580. */
  | 'SELF_EVALUATION'
  /** A report of tests, such as type tests. */
  | 'TEST_REPORT'
  /** What a verifier states. */
  | 'VERIFICATION_STATEMENT';

/** Who may know of a piece of evidence. */
export type EvidenceVisibility =
  /** Holder and issuer. */
  | 'PARTIES'
  /** Everybody, once the certificate is issued. */
  | 'PUBLIC';

/** What `exposeCase` takes. */
export type ExposeCaseInput = {
  readonly caseId: string;
  /** The version of the case the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
};

/** Conditions on Exposure, all of which must hold. A comparison with an absent or unreadable value is false. */
export type ExposureFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<ExposureFilter> | null | undefined;
  readonly authority?: OrganizationFilter | null | undefined;
  readonly batch?: StringFilter | null | undefined;
  readonly decisionNumber?: StringFilter | null | undefined;
  readonly endedAt?: DateTimeFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: ExposureFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ExposureFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly product?: StringFilter | null | undefined;
  readonly publishedAt?: DateTimeFilter | null | undefined;
  readonly status?: ExposureStatusFilter | null | undefined;
};

/** Where an entry of the public list stands. */
export type ExposureStatus =
  /** 更正: taken off because it was wrong; what is right may be published anew. */
  | 'CORRECTED'
  /** 信用修复: taken off because the enterprise has repaired its credit. */
  | 'CREDIT_REPAIRED'
  /** Everybody reads it. */
  | 'PUBLISHED';

/** Conditions on a value of type ExposureStatus, all of which must hold. */
export type ExposureStatusFilter = {
  /** Equal to this. */
  readonly eq?: ExposureStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<ExposureStatus> | null | undefined;
};

/** One fiber of one part of a product: what the label says, and what was found. */
export type FiberContentResultInput = {
  /** In percent by mass, from 0 to 100. */
  readonly actual: string;
  /** In percent by mass, above 0 and up to 100. */
  readonly declared: string;
  /** Which fiber, up to 100 characters. */
  readonly fiber?: string | null | undefined;
  /** A fiber of the filling, whose tolerance is wider. */
  readonly filling?: boolean | null | undefined;
};

/** How far a footprint goes (GB/T 24067-2024). Results of different boundaries are never added or compared. */
export type FootprintBoundary =
  /** From the raw material to the gate of the factory. */
  | 'CRADLE_TO_GATE'
  /** The whole life, use and end included. */
  | 'CRADLE_TO_GRAVE';

/** Conditions on FrontRunnerEntry, all of which must hold. A comparison with an absent or unreadable value is false. */
export type FrontRunnerEntryFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<FrontRunnerEntryFilter> | null | undefined;
  readonly category?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: FrontRunnerEntryFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<FrontRunnerEntryFilter> | null | undefined;
  readonly rank?: IntFilter | null | undefined;
  readonly year?: IntFilter | null | undefined;
};

/** Conditions on a list of FrontRunnerEntry, all of which must hold. */
export type FrontRunnerEntryListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: FrontRunnerEntryFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: FrontRunnerEntryFilter | null | undefined;
};

/** When it was asked whether a requirement was met. */
export type GateOccasion =
  /** When the seller had made the goods. */
  | 'READY'
  /** When goods first left. */
  | 'SHIPMENT';

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

/** Conditions on Honor, all of which must hold. A comparison with an absent or unreadable value is false. */
export type HonorFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<HonorFilter> | null | undefined;
  readonly awardedBy?: OrganizationFilter | null | undefined;
  readonly awardedOn?: LocalDateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly inForce?: BooleanFilter | null | undefined;
  readonly level?: HonorLevelFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: HonorFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<HonorFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly revokedOn?: LocalDateFilter | null | undefined;
  readonly type?: HonorTypeFilter | null | undefined;
  readonly validTo?: LocalDateFilter | null | undefined;
};

/** Whose honor it is. */
export type HonorLevel =
  /** A city's. */
  | 'CITY'
  /** A district's or a county's. */
  | 'DISTRICT'
  /** The state's. */
  | 'NATIONAL'
  /** A province's. */
  | 'PROVINCE';

/** Conditions on a value of type HonorLevel, all of which must hold. */
export type HonorLevelFilter = {
  /** Equal to this. */
  readonly eq?: HonorLevel | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<HonorLevel> | null | undefined;
};

/** Conditions on a list of Honor, all of which must hold. */
export type HonorListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: HonorFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: HonorFilter | null | undefined;
};

/** One key to order a list of Honor by. */
export type HonorOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: HonorSortField;
};

/** What a list of Honor can be ordered by. The id decides between equals. */
export type HonorSortField =
  /** By `awardedOn`. */
  | 'AWARDED_ON';

/** What a department distinguishes an enterprise with. */
export type HonorType =
  /** 企业标准领跑者: its published standard leads; for a year. */
  | 'FRONT_RUNNER'
  /** 政府质量奖: a government's award for quality. */
  | 'GOV_QUALITY_AWARD'
  /** 专精特新小巨人: specialized, refined, distinctive and new; for three years. */
  | 'LITTLE_GIANT'
  /** 制造业单项冠军: first in one product of manufacturing; for three years. */
  | 'SINGLE_CHAMPION';

/** Conditions on a value of type HonorType, all of which must hold. */
export type HonorTypeFilter = {
  /** Equal to this. */
  readonly eq?: HonorType | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<HonorType> | null | undefined;
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

/** Conditions on Inspection, all of which must hold. A comparison with an absent or unreadable value is false. */
export type InspectionFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<InspectionFilter> | null | undefined;
  readonly batch?: StringFilter | null | undefined;
  readonly client?: OrganizationFilter | null | undefined;
  readonly cma?: BooleanFilter | null | undefined;
  readonly conclusion?: ConclusionFilter | null | undefined;
  readonly conflict?: BooleanFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly judgedCategory?: SafetyCategoryFilter | null | undefined;
  readonly kind?: InspectionKindFilter | null | undefined;
  readonly lab?: OrganizationFilter | null | undefined;
  readonly level?: TestLevelFilter | null | undefined;
  readonly lot?: LotFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: InspectionFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<InspectionFilter> | null | undefined;
  readonly producerLocation?: StringFilter | null | undefined;
  readonly productScope?: StringFilter | null | undefined;
  readonly published?: BooleanFilter | null | undefined;
  readonly reportNumber?: StringFilter | null | undefined;
  readonly reportVersion?: IntFilter | null | undefined;
  readonly reportedOn?: LocalDateFilter | null | undefined;
  readonly sampledOn?: LocalDateFilter | null | undefined;
  readonly sampledOrganization?: OrganizationFilter | null | undefined;
  readonly status?: InspectionStatusFilter | null | undefined;
  readonly superseded?: BooleanFilter | null | undefined;
  readonly voided?: BooleanFilter | null | undefined;
};

/** Why goods were inspected. */
export type InspectionKind =
  /** 委托检验: a client asked a lab to. */
  | 'COMMISSIONED'
  /** 复检: another lab tested the backup sample after an objection. */
  | 'RECHECK'
  /** 复查: the regulator came again after a rectification. */
  | 'REINSPECTION'
  /** 监督抽检: the market regulator sampled them. Only these count for the pass rate. */
  | 'SUPERVISION';

/** Conditions on a value of type InspectionKind, all of which must hold. */
export type InspectionKindFilter = {
  /** Equal to this. */
  readonly eq?: InspectionKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<InspectionKind> | null | undefined;
};

/** One key to order a list of Inspection by. */
export type InspectionOrderBy = {
  /** Which end comes first. */
  readonly direction?: SortDirection;
  /** What to compare. */
  readonly field: InspectionSortField;
};

/** What a list of Inspection can be ordered by. The id decides between equals. */
export type InspectionSortField =
  /** By `reportedOn`. */
  | 'REPORTED_ON'
  /** By `reportNumber`. */
  | 'REPORT_NUMBER'
  /** By `sampledOn`. */
  | 'SAMPLED_ON';

/** Where an inspection stands. A commissioned one is FINAL when its report is issued. */
export type InspectionStatus =
  /** What was found stands. */
  | 'FINAL'
  /** The sampled enterprise objects. */
  | 'OBJECTED'
  /** Drawn, and not sampled yet. */
  | 'PLANNED'
  /** Reported; the sampled enterprise may object. */
  | 'PRELIMINARY'
  /** Another lab tests the backup sample. */
  | 'RECHECKING'
  /** The samples are taken and sealed. */
  | 'SAMPLED'
  /** With the lab. */
  | 'TESTING'
  /** Given up, and counts for nothing. */
  | 'VOID';

/** Conditions on a value of type InspectionStatus, all of which must hold. */
export type InspectionStatusFilter = {
  /** Equal to this. */
  readonly eq?: InspectionStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<InspectionStatus> | null | undefined;
};

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

/** What `issueCertificate` takes. */
export type IssueCertificateInput = {
  readonly certificateId: string;
  /** What only certificates of its kind say. */
  readonly details?: CertificateDetailsInput | null | undefined;
  /** Files the issuer adds, at most 50 with those there are. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Unique among the issuer's: 1 to 64 of the characters `0-9A-Z/()._-`; small letters are taken for capitals. */
  readonly number: string;
  /** Where the issuer shows it: an https address, up to 1,000 characters. */
  readonly publicUrl?: string | null | undefined;
  /** The first day, today at the earliest. */
  readonly validFrom: string;
  /** The last day. At most 2 years for PCF_LABEL, 3 for PINZIBIAO and QMS, 5 for GREEN_PRODUCT. */
  readonly validTo: string;
};

/** What `issueTestReport` takes. */
export type IssueTestReportInput = {
  /** Whether it bears the CMA mark: then every parameter is in the scope of the lab's qualification both on the day of the test and today, when it is issued. */
  readonly cma?: boolean | null | undefined;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The lab's own conclusion. Where it differs from the platform's, the report is marked as a conflict for review. */
  readonly labConclusion?: Conclusion | null | undefined;
  /** The lab's own number, up to 100 characters; each is used once. */
  readonly reportNumber: string;
  /** What was measured, 1 to 250 rows; each parameter once for each part, specimen and substance. */
  readonly results: ReadonlyArray<ReportedResultInput>;
  /** The day the sample was taken: not to come, not before the test was requested (BEFORE_REQUEST), and not before the lot was produced (BEFORE_PRODUCTION). */
  readonly sampledOn?: string | null | undefined;
  /** The test order it answers. */
  readonly testOrderId: string;
  /** The day of the test, today when not said: not to come, not before the sample was taken (ORDER), the test was requested (BEFORE_REQUEST) or the lot was produced (BEFORE_PRODUCTION). */
  readonly testedOn?: string | null | undefined;
};

/** What was measured of a product, and by the editions of which day it is judged. */
export type JudgeTestResultsInput = {
  /** The shares of fibers, at most 250, by the tolerances of GB/T 29862. */
  readonly fiberContent?: ReadonlyArray<FiberContentResultInput> | null | undefined;
  /** The day of production, whose editions count; today when it is not said. */
  readonly producedOn?: string | null | undefined;
  /** What was tested. */
  readonly product: TestedProductInput;
  /** The parameters there must be results of, at most 250; without one of them nothing passes. */
  readonly requiredParameters?: ReadonlyArray<string> | null | undefined;
  /** What was measured; at most 250. */
  readonly results: ReadonlyArray<TestResultInput>;
};

/** What `liftHold` takes. */
export type LiftHoldInput = {
  readonly holdId: string;
  /** Why it goes on. Up to 1,000 characters. */
  readonly reason: string;
};

/** How sure it is that a limit is what the standard says. */
export type LimitConfidence =
  /** Certain, or from two sources. */
  | 'H'
  /** Unsure. */
  | 'L'
  /** From one source. */
  | 'M';

/** How a limit is compared with what was measured. */
export type LimitKind =
  /** Must not be there. */
  | 'ABSENT'
  /** A cord that must not be there. */
  | 'CORD_ABSENT'
  /** A cord at most as long, by age group. */
  | 'CORD_MAX'
  /** A fiber's share about as on the label. */
  | 'FIBER_TOLERANCE'
  /** At most a class of burning. */
  | 'FLAMMABILITY'
  /** At most; rounded half to even at the precision first. `ND` and `<20` count. */
  | 'MAX'
  /** At least. */
  | 'MIN'
  /** At least as strict a safety category. */
  | 'MIN_CATEGORY'
  /** At least a grade of the gray scale. */
  | 'MIN_GRADE'
  /** At least a strength, by the largest dimension of the part. */
  | 'PULL'
  /** From one to the other, both included. */
  | 'RANGE';

/** Conditions on a value of type LimitKind, all of which must hold. */
export type LimitKindFilter = {
  /** Equal to this. */
  readonly eq?: LimitKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<LimitKind> | null | undefined;
};

/** What `listFrontRunner` takes. */
export type ListFrontRunnerInput = {
  /** The kind of product, up to 100 characters. */
  readonly category: string;
  readonly enterpriseStandardId: string;
  /** From 1 to 1,000; each once in a year and kind. */
  readonly rank: number;
  /** From 2015 to the present year. */
  readonly year: number;
};

/** What `listOnWhitelist` takes. */
export type ListOnWhitelistInput = {
  /** The fabric supplier. */
  readonly organizationId: string;
  /** The kinds of fabric it is for, in words: at most 20 of at most 100 characters. None means all it makes. */
  readonly scope?: ReadonlyArray<string> | null | undefined;
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
  readonly reprocessedFiber?: BooleanFilter | null | undefined;
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
  /** Goods the recipient bought are of a batch that failed supervision sampling for good. The subject is the lot. */
  | 'BATCH_FAILED'
  /** The market regulator acted, or decided, in a case against the recipient. */
  | 'CASE_ACTION'
  /** The market regulator opened a case against the recipient. */
  | 'CASE_OPENED'
  /** An organization applies for a certificate. */
  | 'CERTIFICATE_APPLIED'
  /** A certificate was given up. */
  | 'CERTIFICATE_CANCELLED'
  /** The applicant has put its application right. */
  | 'CERTIFICATE_CORRECTION_ANSWERED'
  /** The issuer wants an application put right, and says how in its history. */
  | 'CERTIFICATE_CORRECTION_REQUESTED'
  /** The last valid day of a certificate has passed. */
  | 'CERTIFICATE_EXPIRED'
  /** The last valid day of the recipient's certificate comes nearer: told 90, 60, 30 and 7 days before it. */
  | 'CERTIFICATE_EXPIRING'
  /** The recipient has a certificate. */
  | 'CERTIFICATE_ISSUED'
  /** A certificate that was suspended counts again. */
  | 'CERTIFICATE_REINSTATED'
  /** The issuer refused an application. */
  | 'CERTIFICATE_REJECTED'
  /** A certificate was followed by another; the subject is the new one. */
  | 'CERTIFICATE_RENEWED'
  /** A certificate was revoked for cause. */
  | 'CERTIFICATE_REVOKED'
  /** A certificate is suspended. Told to its holder, and to buyers whose open orders with the holder require its kind; so are the next four. */
  | 'CERTIFICATE_SUSPENDED'
  /** The issuer has begun to look at an application. */
  | 'CERTIFICATE_UNDER_REVIEW'
  /** The applicant took its application back. */
  | 'CERTIFICATE_WITHDRAWN'
  /** A supplier lets its name be seen on traces. The subject is the product, told to those who buy it from that supplier; or the recipient itself, which learns from its traces alone who it is. */
  | 'DISCLOSURE_GRANTED'
  /** A supplier no longer lets its name be seen so. */
  | 'DISCLOSURE_REVOKED'
  /** An order for which something was bought has ended; the subject is what was bought. It goes on until its own parties end it. */
  | 'DOWNSTREAM_ENDED'
  /** An entry about the recipient is no longer on the public list. */
  | 'EXPOSURE_ENDED'
  /** A decision against the recipient is on the public list. */
  | 'EXPOSURE_PUBLISHED'
  /** Goods that were stopped go on. */
  | 'HOLD_LIFTED'
  /** Goods are stopped until a question of quality is settled. */
  | 'HOLD_PLACED'
  /** A department distinguished the recipient. */
  | 'HONOR_AWARDED'
  /** A department took an honor of the recipient back. */
  | 'HONOR_REVOKED'
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
  /** What failed is to be put right. */
  | 'RECTIFICATION_ORDERED'
  /** What was ordered to be put right is not reported done in time. */
  | 'RECTIFICATION_OVERDUE'
  /** The enterprise says it has put right what failed. */
  | 'RECTIFICATION_REPORTED'
  /** The new sampling after an order to put things right is late. */
  | 'REINSPECTION_OVERDUE'
  /** Laboratory and platform say different things in a report. */
  | 'REPORT_CONFLICT'
  /** The market regulator looked at what laboratory and platform differ in. */
  | 'REPORT_CONFLICT_RESOLVED'
  /** A test report has another version, which takes its place. */
  | 'REPORT_CORRECTED'
  /** There is a test report on goods of the recipient; the subject tells what it says. */
  | 'REPORT_ISSUED'
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
  /** A sealed sample of the market regulator is to be tested by the recipient. */
  | 'SUPERVISION_ASSIGNED'
  /** A result of supervision sampling is final. */
  | 'SUPERVISION_FINAL'
  /** The sampled enterprise objects to a result. */
  | 'SUPERVISION_OBJECTED'
  /** An objection was accepted: another lab tests the backup sample. */
  | 'SUPERVISION_RECHECKING'
  /** A recheck was reported; it waits to be concluded. */
  | 'SUPERVISION_REPORTED'
  /** The first result of a supervision sampling. When it is a failure, the recipient may object until the day its notice says. */
  | 'SUPERVISION_RESULT'
  /** The market regulator sampled the recipient's goods. */
  | 'SUPERVISION_SAMPLED'
  /** A supervision sampling does not count; its history says why. */
  | 'SUPERVISION_VOID'
  /** The laboratory will test. */
  | 'TEST_ACCEPTED'
  /** The client called a test off. */
  | 'TEST_CANCELLED'
  /** The laboratory will not test, and says why in the history. */
  | 'TEST_DECLINED'
  /** A client asks the recipient, a laboratory, for a test. */
  | 'TEST_REQUESTED'
  /** The laboratory has taken a sample in. The subject is the test order. */
  | 'TEST_SAMPLE_RECEIVED'
  /** Something bought for the recipient's order will be late. */
  | 'UPSTREAM_DELAYED'
  /** Something bought for the recipient's order is stopped; the subject is that order. Nobody says whose it is. */
  | 'UPSTREAM_HELD'
  /** Something bought for the recipient's order goes on. */
  | 'UPSTREAM_RELEASED'
  /** A fabric supplier is on the white list, or stays on it after a review. Told to it and to buyers with open orders; so are the next two, and none of them stops an order. */
  | 'WHITELIST_LISTED'
  /** A fabric supplier was taken off the white list. */
  | 'WHITELIST_REMOVED'
  /** A fabric supplier on the white list is watched. */
  | 'WHITELIST_WATCHED';

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

/** What `objectToResult` takes. */
export type ObjectToResultInput = {
  /** Why the result is not right, up to 2,000 characters. */
  readonly grounds: string;
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
};

/** What `openCase` takes. */
export type OpenCaseInput = {
  /** What is held against the enterprise, up to 4,000 characters. */
  readonly facts: string;
  /** For the source SUPERVISION: the department's own inspection that failed. */
  readonly inspectionId?: string | null | undefined;
  /** For all others: an enterprise of the department's district. */
  readonly organizationId?: string | null | undefined;
  readonly source: CaseSource;
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
  readonly requiredCertificates?: CertificateTypeListFilter | null | undefined;
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

/** What `orderReinspection` takes. */
export type OrderReinspectionInput = {
  /** The version of it the caller read. */
  readonly ifVersion?: number | null | undefined;
  readonly rectificationId: string;
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
  readonly certificates?: CertificateListFilter | null | undefined;
  readonly country?: StringFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly creditCode?: StringFilter | null | undefined;
  readonly department?: DepartmentFilter | null | undefined;
  readonly foreignRegistrationNumber?: StringFilter | null | undefined;
  readonly honors?: HonorListFilter | null | undefined;
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
  /** The number of a case or a sampling task of the regulator's own: needed by it, and for nobody else. */
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

/** What `planSampling` takes. */
export type PlanSamplingInput = {
  /** The first day to take samples. */
  readonly periodFrom: string;
  /** The last day to take samples. */
  readonly periodTo: string;
  /** What is sampled, up to 200 characters, ligatures counted by their letters. Within 6 months nobody is drawn twice for the same. */
  readonly product: string;
  readonly productScope: ProductScope;
  /** How many are to be drawn, from 1 to 1,000. */
  readonly quota: number;
  /** The division code of where they sit, such as 330502100: within the department's own. */
  readonly regionCode: string;
  /** The link of the chain whose enterprises may be drawn. */
  readonly segment: Segment;
  /** What the department calls it. Up to 200 characters. */
  readonly title: string;
};

/** What kind of product is sampled. */
export type ProductScope =
  /** 童装: garments for children up to 14 years. */
  | 'CHILDRENSWEAR'
  /** 面料: fabric. */
  | 'FABRIC'
  /** 辅料: trims. */
  | 'TRIMS';

/** Conditions on a value of type ProductScope, all of which must hold. */
export type ProductScopeFilter = {
  /** Equal to this. */
  readonly eq?: ProductScope | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<ProductScope> | null | undefined;
};

/** What `publishBenchmark` takes. */
export type PublishBenchmarkInput = {
  readonly benchmarkRecordId: string;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
};

/** What `publishEnterpriseStandard` takes. */
export type PublishEnterpriseStandardInput = {
  readonly enterpriseStandardId: string;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
};

/** What `publishInspection` takes. */
export type PublishInspectionInput = {
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
};

/** What `publishSelfDeclaration` takes. */
export type PublishSelfDeclarationInput = {
  /** `declarationUrl` and `tzzbNo` are needed. */
  readonly details: CertificateDetailsInput;
  /** Such as the quality commitment; 1 to 50 files. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** The holder's own number: 1 to 64 of the characters `0-9A-Z/()._-`; small letters are taken for capitals. */
  readonly number: string;
  /** What is declared to meet it. */
  readonly scope: CertificateScopeInput;
  /** The standard it declares to meet. */
  readonly standard?: string | null | undefined;
  /** The first day, today at the earliest. */
  readonly validFrom: string;
  /** The last day, at most 3 years later. */
  readonly validTo: string;
};

/** What must have passed a test before goods of the order are ready and leave (`domain.md` 6.3). At level FABRIC of an order of garments it is what its maker recorded as consumed: the maker's word, which nobody else checks. A gate of category A over lines in words makes the goods infants' for the ban on reprocessed fiber (SAMR Order 119). */
export type QualityGateInput = {
  /** The weakest category of GB 18401 the goods may have been judged at. */
  readonly category: SafetyCategory;
  /** What is to be tested: the fabric, or the garment. */
  readonly level: TestLevel;
  /** What the report must pass, 1 to 100 parameters of the limits in force, such as `FORMALDEHYDE`; what does not apply passes as `QualityGate.parameters` says. */
  readonly parameters: ReadonlyArray<string>;
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

/** Conditions on ReadEntry, all of which must hold. A comparison with an absent or unreadable value is false. */
export type ReadEntryFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<ReadEntryFilter> | null | undefined;
  readonly at?: DateTimeFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: ReadEntryFilter | null | undefined;
  readonly operation?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ReadEntryFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly reader?: OrganizationFilter | null | undefined;
  readonly requestId?: StringFilter | null | undefined;
  readonly subjectIds?: StringListFilter | null | undefined;
  readonly what?: StringListFilter | null | undefined;
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

/** What `receiveTestSample` takes. */
export type ReceiveTestSampleInput = {
  /** Kept sealed and not tested (备样); it is retained at once. */
  readonly backup?: boolean | null | undefined;
  /** What the lab calls it, up to 100 characters; each code is used once. */
  readonly code: string;
  /** In what condition it came, up to 1,000 characters. */
  readonly condition?: string | null | undefined;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** The number of its seal, up to 100 characters; each is used once. */
  readonly seal?: string | null | undefined;
  readonly testOrderId: string;
};

/** What `recordBenchmark` takes. */
export type RecordBenchmarkInput = {
  /** The enterprise's own standard. */
  readonly enterpriseStandardId: string;
  /** From 1 to 100, in their order. */
  readonly indicators: ReadonlyArray<BenchmarkIndicatorInput>;
  /** The number of the standard that is aimed at, such as `EN 14682:2014`. */
  readonly target: string;
  readonly targetKind: BenchmarkTargetKind;
};

/** What `recordCaseAction` takes. */
export type RecordCaseActionInput = {
  readonly caseId: string;
  /** For FINE_CONFISCATE: the value of what is confiscated, in yuan (CNY). */
  readonly confiscated?: string | null | undefined;
  /** For FINE_CONFISCATE: the fine, in yuan (CNY), above zero. */
  readonly fine?: string | null | undefined;
  /** The version of the case the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** INVESTIGATE, FINE_CONFISCATE or TRANSFER; EXPOSE is done with `exposeCase`. */
  readonly kind: EnforcementActionKind;
  /** Up to 1,000 characters. */
  readonly note?: string | null | undefined;
  /** For TRANSFER: the authority, up to 200 characters. */
  readonly transferredTo?: string | null | undefined;
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
  /** Whether reprocessed fiber (再加工纤维) is in it, as the maker declares; goods for infants must have none (SAMR Order 119). */
  readonly reprocessedFiber?: boolean | null | undefined;
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

/** Conditions on Rectification, all of which must hold. A comparison with an absent or unreadable value is false. */
export type RectificationFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<RectificationFilter> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly dueOn?: LocalDateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: RectificationFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<RectificationFilter> | null | undefined;
  readonly orderedOn?: LocalDateFilter | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly reinspectBy?: LocalDateFilter | null | undefined;
  readonly status?: RectificationStatusFilter | null | undefined;
};

/** Where the order to put things right stands. RECTIFIED is final. */
export type RectificationStatus =
  /** The new sampling failed too; another one may be ordered. */
  | 'FAILED'
  /** To be put right. */
  | 'ORDERED'
  /** The new sampling passed. */
  | 'RECTIFIED'
  /** Done, says the enterprise; a new sampling is to show it. */
  | 'REPORTED';

/** Conditions on a value of type RectificationStatus, all of which must hold. */
export type RectificationStatusFilter = {
  /** Equal to this. */
  readonly eq?: RectificationStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<RectificationStatus> | null | undefined;
};

/** What `refuseObjection` takes. */
export type RefuseObjectionInput = {
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
};

/** What `registerCertificate` takes. */
export type RegisterCertificateInput = {
  /** What only certificates of its kind say. */
  readonly details?: CertificateDetailsInput | null | undefined;
  /** At most 50 files. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** Whose certificate it is. */
  readonly holderId: string;
  /** The day it was issued: from 1990 on, today at the latest. It counts from then; its event tells by `at` when it was entered. */
  readonly issuedOn: string;
  /** As printed on it: 1 to 64 of the characters `0-9A-Z/()._-`, 12 digits for LAB_CMA, `CNAS L` and 1 to 8 digits for LAB_CNAS. */
  readonly number: string;
  /** LAB_CMA and LAB_CNAS: needed there, at most 1,000; not allowed elsewhere. */
  readonly parameters?: ReadonlyArray<CertificateParameterInput> | null | undefined;
  /** Where the issuer shows it: an https address, up to 1,000 characters. */
  readonly publicUrl?: string | null | undefined;
  /** Needed, but for laboratories: there the parameters are. */
  readonly scope?: CertificateScopeInput | null | undefined;
  /** The standard it attests. */
  readonly standard?: string | null | undefined;
  /** LAB_CMA and LAB_CNAS are registered by the market regulator, all others by the body that issued them. */
  readonly type: CertificateType;
  /** The first day, from 1990 on. */
  readonly validFrom: string;
  /** The last day. */
  readonly validTo: string;
};

/** What `reinstateCertificate` takes. */
export type ReinstateCertificateInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** What `rejectCertificate` takes. */
export type RejectCertificateInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
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

/** What `removeFromWhitelist` takes. */
export type RemoveFromWhitelistInput = {
  /** The version of the entry the caller has seen; refused when it has another by now. */
  readonly ifVersion?: number | null | undefined;
  /** The fabric supplier. */
  readonly organizationId: string;
  /** Why, for everybody to read; at most 1,000 characters on one line. */
  readonly reason: string;
};

/** What `renewCertificate` takes. */
export type RenewCertificateInput = {
  readonly certificateId: string;
  /** What only certificates of its kind say. */
  readonly details?: CertificateDetailsInput | null | undefined;
  /** Files the issuer adds, at most 50 with those there are. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Unique among the issuer's: 1 to 64 of the characters `0-9A-Z/()._-`; small letters are taken for capitals. */
  readonly number: string;
  /** Where the issuer shows it: an https address, up to 1,000 characters. */
  readonly publicUrl?: string | null | undefined;
  /** The first day, today at the earliest. */
  readonly validFrom: string;
  /** The last day. At most 2 years for PCF_LABEL, 3 for PINZIBIAO and QMS, 5 for GREEN_PRODUCT. */
  readonly validTo: string;
};

/** What `repairCredit` takes. */
export type RepairCreditInput = {
  readonly exposureId: string;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
};

/** What `reportRectification` takes. */
export type ReportRectificationInput = {
  /** The version of it the caller read. */
  readonly ifVersion?: number | null | undefined;
  /** What was done, up to 2,000 characters. */
  readonly measures: string;
  readonly rectificationId: string;
};

/** What `reportSample` takes. */
export type ReportSampleInput = {
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
  /** What the lab itself concludes. Where the platform concludes otherwise, that is a conflict for review. */
  readonly labConclusion?: Conclusion | null | undefined;
  /** The lab's number of the report, up to 100 characters; it uses each once. */
  readonly reportNumber: string;
  /** What was measured: from 1 to 250, each parameter and substance once. */
  readonly results: ReadonlyArray<TestResultInput>;
  /** When it was tested, today when not said; not before the sampling, not to come. */
  readonly testedOn?: string | null | undefined;
};

/** One row of a report, as the lab states it. */
export type ReportedResultInput = {
  /** In the parameter's unit, above zero: what the method detects at least. Otherwise the standard's. */
  readonly detectionLimit?: string | null | undefined;
  /** The lab's own verdict. It is kept beside the platform's and never overwritten. */
  readonly labVerdict?: Verdict | null | undefined;
  /** For a pull test: the largest dimension of the part, in mm. */
  readonly maxDimensionMm?: string | null | undefined;
  /** A parameter of a standard, such as `PH`. */
  readonly parameter: string;
  /** The part of the product, up to 100 characters; the whole when not said. */
  readonly part?: string | null | undefined;
  /** The specimen, up to 100 characters. */
  readonly sample?: string | null | undefined;
  /** Which amine or phthalate, up to 100 characters. Phthalates that are named are summed up with the others of their group; each amine stands for itself. */
  readonly substance?: string | null | undefined;
  /** The unit as printed, such as `mg/kg`. */
  readonly unit?: string | null | undefined;
  /** As the laboratory writes it: a decimal; `<20`, `ND`, `n.d.` or 未检出 where something can go undetected; a grade `3` or `3-4`, also with `~`, `～` or `–`; `true` or `present`, `false` or `absent`. Full-width characters are understood. Anything else is judged INVALID. */
  readonly value: string;
};

/** What `requestCertificateCorrection` takes. */
export type RequestCertificateCorrectionInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** What is to be put right, up to 1,000 characters. */
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
  /** What must have passed a test before goods are ready and leave, at most 20; they take the place of those there were. */
  readonly qualityGates?: ReadonlyArray<QualityGateInput> | null | undefined;
  /** Why, for its history. Up to 1,000 characters. */
  readonly reason: string;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** What the seller must hold, valid that day, when the goods are ready and leave. For a line with a SKU a certificate that names styles or SKUs must name it or its style; one for a site or a category in words counts as both agreed; they take the place of those there were. */
  readonly requiredCertificates?: ReadonlyArray<CertificateType> | null | undefined;
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

/** What `requestTest` takes. */
export type RequestTestInput = {
  /** What is to be tested, in words, up to 300 characters, where it is no lot. */
  readonly item?: string | null | undefined;
  /** Who is to test: a verified TESTING_LAB. */
  readonly labId: string;
  /** Whether the fabric or the garment is tested. */
  readonly level: TestLevel;
  /** The lot the sample is of, one the caller sees. Or else `item`. */
  readonly lotId?: string | null | undefined;
  /** A word to the lab. */
  readonly note?: string | null | undefined;
  /** What the report must cover to pass: 1 to 100 parameters that some edition limits, such as `FORMALDEHYDE`. */
  readonly parameters: ReadonlyArray<string>;
  /** What the product is, as far as limits ask. A garment is final: `nonFinalWetProcessed` and `nonFinalWashDown` are BAD_USER_INPUT (FINAL) at level GARMENT, and a report on fabric that was judged with them passes no gate. An age group or body height less strict than what the SKUs of the lot say is BAD_USER_INPUT (LESS_STRICT). A test that is to answer a failed one says the same of the product; only the declared category may be stricter. */
  readonly product: TestedProductInput;
};

/** What `resolveReportConflict` takes. */
export type ResolveReportConflictInput = {
  /** What the regulator found, up to 1,000 characters. Verdicts stay as they are; a wrong report is for its lab to correct. */
  readonly finding: string;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
};

/** What `reverseConsumption` takes. */
export type ReverseConsumptionInput = {
  readonly consumptionId: string;
  /** What the mistake was. Up to 1,000 characters. */
  readonly reason: string;
};

/** What `reviewWhitelistEntry` takes. */
export type ReviewWhitelistEntryInput = {
  /** The version of the entry the caller has seen; refused when it has another by now. */
  readonly ifVersion?: number | null | undefined;
  /** The fabric supplier. */
  readonly organizationId: string;
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

/** What `revokeCertificate` takes. */
export type RevokeCertificateInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
};

/** What `revokeDisclosure` takes. */
export type RevokeDisclosureInput = {
  readonly disclosureId: string;
};

/** What `revokeHonor` takes. */
export type RevokeHonorInput = {
  readonly honorId: string;
  /** The version of the honor the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
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

/** Conditions on SamplingPlan, all of which must hold. A comparison with an absent or unreadable value is false. */
export type SamplingPlanFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<SamplingPlanFilter> | null | undefined;
  readonly authority?: OrganizationFilter | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: SamplingPlanFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SamplingPlanFilter> | null | undefined;
  readonly periodFrom?: LocalDateFilter | null | undefined;
  readonly periodTo?: LocalDateFilter | null | undefined;
  readonly product?: StringFilter | null | undefined;
  readonly productScope?: ProductScopeFilter | null | undefined;
  readonly region?: DivisionFilter | null | undefined;
  readonly segment?: SegmentFilter | null | undefined;
  readonly status?: SamplingPlanStatusFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
};

/** Where a plan stands. It is drawn once. */
export type SamplingPlanStatus =
  /** Chance has chosen: enterprises, and inspectors for each. */
  | 'DRAWN'
  /** Nobody is drawn yet. */
  | 'PLANNED';

/** Conditions on a value of type SamplingPlanStatus, all of which must hold. */
export type SamplingPlanStatusFilter = {
  /** Equal to this. */
  readonly eq?: SamplingPlanStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<SamplingPlanStatus> | null | undefined;
};

/** Conditions on SamplingTask, all of which must hold. A comparison with an absent or unreadable value is false. */
export type SamplingTaskFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<SamplingTaskFilter> | null | undefined;
  readonly createdAt?: DateTimeFilter | null | undefined;
  readonly drawnOn?: LocalDateFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: SamplingTaskFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SamplingTaskFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly plan?: SamplingPlanFilter | null | undefined;
  readonly year?: IntFilter | null | undefined;
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

/** Conditions on Site, all of which must hold. A comparison with an absent or unreadable value is false. */
export type SiteFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<SiteFilter> | null | undefined;
  readonly country?: StringFilter | null | undefined;
  readonly gln?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: SiteKindFilter | null | undefined;
  readonly location?: DivisionFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: SiteFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SiteFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
};

/** What a site is used for. */
export type SiteKind =
  /** Making. */
  | 'FACTORY'
  /** Testing. */
  | 'LABORATORY'
  /** Administration. */
  | 'OFFICE'
  /** Anything else. */
  | 'OTHER'
  /** Selling. */
  | 'SHOP'
  /** Storing. */
  | 'WAREHOUSE';

/** Conditions on a value of type SiteKind, all of which must hold. */
export type SiteKindFilter = {
  /** Equal to this. */
  readonly eq?: SiteKind | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<SiteKind> | null | undefined;
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

/** Conditions on Standard, all of which must hold. A comparison with an absent or unreadable value is false. */
export type StandardFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<StandardFilter> | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly issuer?: StandardIssuerFilter | null | undefined;
  readonly limits?: StandardLimitListFilter | null | undefined;
  readonly nature?: StandardNatureFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: StandardFilter | null | undefined;
  readonly number?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<StandardFilter> | null | undefined;
  readonly replaces?: StandardFilter | null | undefined;
  readonly series?: StringFilter | null | undefined;
  readonly validFrom?: LocalDateFilter | null | undefined;
  readonly validTo?: LocalDateFilter | null | undefined;
};

/** Who issued a standard, as its number says. */
export type StandardIssuer =
  /** Q/ and the enterprise's code. */
  | 'ENTERPRISE'
  /** Such as T/ZZB. */
  | 'GROUP'
  /** Such as FZ/T. */
  | 'INDUSTRY'
  /** Such as ISO or EN. */
  | 'INTERNATIONAL'
  /** Such as DB33/T. */
  | 'LOCAL'
  /** GB, GB/T, GB/Z. */
  | 'NATIONAL';

/** Conditions on a value of type StandardIssuer, all of which must hold. */
export type StandardIssuerFilter = {
  /** Equal to this. */
  readonly eq?: StandardIssuer | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<StandardIssuer> | null | undefined;
};

/** Conditions on StandardLimit, all of which must hold. A comparison with an absent or unreadable value is false. */
export type StandardLimitFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<StandardLimitFilter> | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: LimitKindFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: StandardLimitFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<StandardLimitFilter> | null | undefined;
  readonly parameter?: StringFilter | null | undefined;
  readonly standard?: StandardFilter | null | undefined;
};

/** Conditions on a list of StandardLimit, all of which must hold. */
export type StandardLimitListFilter = {
  /** None, of those the viewer may see, meets this. */
  readonly none?: StandardLimitFilter | null | undefined;
  /** At least one, of those the viewer may see, meets this. */
  readonly some?: StandardLimitFilter | null | undefined;
};

/** Whether a standard binds. */
export type StandardNature =
  /** It advises. */
  | 'GUIDANCE'
  /** It is not a Chinese standard. */
  | 'INTERNATIONAL'
  /** It binds everybody: since 2018 only a GB without suffix. */
  | 'MANDATORY'
  /** It binds who names it, as on a label or in a contract. */
  | 'RECOMMENDED';

/** Conditions on a value of type StandardNature, all of which must hold. */
export type StandardNatureFilter = {
  /** Equal to this. */
  readonly eq?: StandardNature | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<StandardNature> | null | undefined;
};

/** What `startCertificateReview` takes. */
export type StartCertificateReviewInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
};

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

/** Conditions on a list of values of type String, all of which must hold. */
export type StringListFilter = {
  /** The list holds this value. */
  readonly has?: string | null | undefined;
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

/** What `submitCertificateDraft` takes. */
export type SubmitCertificateDraftInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
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

/** What `suspendCertificate` takes. */
export type SuspendCertificateInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
  /** By when the cause is to be removed, today at the earliest. Nothing happens by itself on that day. */
  readonly until: string;
};

/** What `takeSample` takes. */
export type TakeSampleInput = {
  /** The number of the seal of the backup sample (备样). */
  readonly backupSeal: string;
  /** The batch as its label has it, up to 100 characters. A batch counts once for each sampling task; a REINSPECTION is of the batch that failed. */
  readonly batch: string;
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
  /** The verified lab that tests it. */
  readonly labId: string;
  /** Whether the fabric or the garment is tested. */
  readonly level: TestLevel;
  /** The number of the lot, where the graph has it. A REINSPECTION is of the lot that failed, whether it is said or not. */
  readonly lotNumber?: string | null | undefined;
  /** With `lotNumber`: who made the lot. The drawn enterprise when not said; of somebody else, only a lot that was shipped to the drawn enterprise: NOT_FOUND otherwise. */
  readonly lotOwnerId?: string | null | undefined;
  /** What the report has to cover to pass: from 1 to 100 parameters. */
  readonly parameters: ReadonlyArray<string>;
  /** The day the goods were made: the editions of that day apply. */
  readonly producedOn?: string | null | undefined;
  /** The division code of where the goods were made, such as 330502100. */
  readonly producerLocation: string;
  /** What is known of the product. */
  readonly product: TestedProductInput;
  /** When it was taken, today when not said; not before the draw and not to come. */
  readonly sampledOn?: string | null | undefined;
  /** The number of the seal of the sample to be tested, up to 100 characters; no two of a department are the same. */
  readonly seal: string;
};

/** What was tested; the report of a fabric does not release garments. */
export type TestLevel =
  /** A fabric. */
  | 'FABRIC'
  /** A garment. */
  | 'GARMENT';

/** Conditions on a value of type TestLevel, all of which must hold. */
export type TestLevelFilter = {
  /** Equal to this. */
  readonly eq?: TestLevel | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<TestLevel> | null | undefined;
};

/** Conditions on TestOrder, all of which must hold. A comparison with an absent or unreadable value is false. */
export type TestOrderFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<TestOrderFilter> | null | undefined;
  readonly client?: OrganizationFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly lab?: OrganizationFilter | null | undefined;
  readonly level?: TestLevelFilter | null | undefined;
  readonly lot?: LotFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: TestOrderFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<TestOrderFilter> | null | undefined;
  readonly requestedAt?: DateTimeFilter | null | undefined;
  readonly status?: TestOrderStatusFilter | null | undefined;
};

/** Where a commission to a lab stands. */
export type TestOrderStatus =
  /** The lab will test. */
  | 'ACCEPTED'
  /** The client called it off before a report was issued. */
  | 'CANCELLED'
  /** The lab will not. */
  | 'DECLINED'
  /** The lab issued its report. */
  | 'REPORTED'
  /** The client asks for it. */
  | 'REQUESTED';

/** Conditions on a value of type TestOrderStatus, all of which must hold. */
export type TestOrderStatusFilter = {
  /** Equal to this. */
  readonly eq?: TestOrderStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<TestOrderStatus> | null | undefined;
};

/** What a laboratory says of one parameter. */
export type TestResultInput = {
  /** In the parameter's unit, above zero: what the method detects at least. Otherwise the standard's. */
  readonly detectionLimit?: string | null | undefined;
  /** For a pull test: the largest dimension of the part, in mm. */
  readonly maxDimensionMm?: string | null | undefined;
  /** A parameter of a standard, such as `PH`. */
  readonly parameter: string;
  /** Which amine or phthalate, up to 100 characters. Phthalates that are named are summed up with the others of their group; each amine stands for itself. */
  readonly substance?: string | null | undefined;
  /** As the laboratory writes it: a decimal; `<20`, `ND`, `n.d.` or 未检出 where something can go undetected; a grade `3` or `3-4`, also with `~`, `～` or `–`; `true` or `present`, `false` or `absent`. Full-width characters are understood. Anything else is judged INVALID. */
  readonly value: string;
};

/** What is known of a product that is tested. Whom it is for is said by `ageGroup` or by `heightCm`; what is left out does not hold. */
export type TestedProductInput = {
  /** Whom it is for. Otherwise say `heightCm`. */
  readonly ageGroup?: AgeGroup | null | undefined;
  /** Its fabric has a coating or a pigment print. */
  readonly coatedOrPigmentPrinted?: boolean | null | undefined;
  /** Whether most of its area touches the skin. */
  readonly contact: Contact;
  /** Its shade is deeper than 1/12 of the standard depth. */
  readonly darkShade?: boolean | null | undefined;
  /** What its label promises. The stricter of this and what is required is judged by. */
  readonly declaredCategory?: SafetyCategory | null | undefined;
  /** Of wool, acrylic, modacrylic, nylon, polypropylene or polyester alone: exempt from burning. */
  readonly exemptFibreForFlammability?: boolean | null | undefined;
  /** The mass of its fabric in g/m2; where it is not said, no exemption of heavy fabrics is granted. */
  readonly fabricGsm?: string | null | undefined;
  /** Traditionally dyed by hand: exempt from fastness. */
  readonly handDyed?: boolean | null | undefined;
  /** The body height it is cut for, from 40 to 250 cm; the age group follows from it (GB 31701). */
  readonly heightCm?: number | null | undefined;
  /** Of natural color or bleached: exempt from fastness. */
  readonly naturalOrBleached?: boolean | null | undefined;
  /** Goods to be washed down: exempt from fastness. */
  readonly nonFinalWashDown?: boolean | null | undefined;
  /** It will be wet-processed again: a wider range of pH is allowed. */
  readonly nonFinalWetProcessed?: boolean | null | undefined;
  /** It is an outer shell, which burning is tested of. */
  readonly outerShell?: boolean | null | undefined;
  /** A school uniform: GB/T 31888 applies too, and category B at least. */
  readonly schoolUniform?: boolean | null | undefined;
  /** With `heightCm`: girls' sizes end at 155 cm, all others at 160. */
  readonly sex?: Sex | null | undefined;
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

/** What `updateCertificateDraft` takes. */
export type UpdateCertificateDraftInput = {
  readonly certificateId: string;
  /** What only certificates of its kind say. */
  readonly details?: CertificateDetailsInput | null | undefined;
  /** Files that are added; what was handed in stays. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Takes the place of the scope there was. */
  readonly scope?: CertificateScopeInput | null | undefined;
  /** What is left out stays as it is. */
  readonly standard?: string | null | undefined;
};

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
  /** What must have passed a test before goods are ready and leave, at most 20; they take the place of those there were. */
  readonly qualityGates?: ReadonlyArray<QualityGateInput> | null | undefined;
  /** What the buyer asks for. */
  readonly requiredCategory?: SafetyCategory | null | undefined;
  /** What the seller must hold, valid that day, when the goods are ready and leave. For a line with a SKU a certificate that names styles or SKUs must name it or its style; one for a site or a category in words counts as both agreed; they take the place of those there were. */
  readonly requiredCertificates?: ReadonlyArray<CertificateType> | null | undefined;
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

/** What a report says of one parameter (domain rules of GB 18401 and GB 31701). */
export type Verdict =
  /** It is not. */
  | 'FAIL'
  /** What was written cannot show it, such as `ND` by a method that detects too little. */
  | 'INCONCLUSIVE'
  /** What was written is no value of this parameter. */
  | 'INVALID'
  /** The limit says nothing about this product. */
  | 'NOT_APPLICABLE'
  /** The limit is kept; limits are inclusive. */
  | 'PASS';

/** Why a parameter got a verdict other than PASS. */
export type VerdictReason =
  /** FAIL: more than the limit. */
  | 'ABOVE_LIMIT'
  /** FAIL: less than the limit. */
  | 'BELOW_LIMIT'
  /** NOT_APPLICABLE: the limit is for other products, such as coated ones. */
  | 'CONDITION_NOT_MET'
  /** INCONCLUSIVE: nothing was detected, by a method that detects only what is above the limit. */
  | 'DETECTION_LIMIT_TOO_HIGH'
  /** INVALID: nothing was written. */
  | 'EMPTY'
  /** NOT_APPLICABLE: the product is exempt, such as an undyed one from fastness. */
  | 'EXEMPT'
  /** INVALID: below zero. */
  | 'NEGATIVE'
  /** NOT_APPLICABLE: not assessed in this category or age group. */
  | 'NOT_ASSESSED'
  /** INVALID: not a safety category, `A`, `B` or `C`. */
  | 'NOT_A_CATEGORY'
  /** INVALID: not a class of burning, `1`, `2` or `3`. */
  | 'NOT_A_CLASS'
  /** INVALID: not a grade from `1` to `5`, with halves such as `3-4`. */
  | 'NOT_A_GRADE'
  /** INVALID: not a decimal such as `7.55`, without unit, exponent or grouping; where something can go undetected also `<20`, `ND` or 未检出. */
  | 'NOT_A_NUMBER'
  /** INVALID: neither `true` or `present` nor `false` or `absent`. */
  | 'NOT_A_PRESENCE'
  /** INVALID: not a share of a fiber, from 0 to 100 percent; the label's above 0. */
  | 'NOT_A_SHARE'
  /** NOT_APPLICABLE: no edition in force on the day limits it. */
  | 'NOT_IN_FORCE'
  /** INCONCLUSIVE: nothing was detected, but nobody knows how little the method detects. */
  | 'NO_DETECTION_LIMIT'
  /** INVALID: a pull test needs the largest dimension of the part. */
  | 'NO_DIMENSION'
  /** INCONCLUSIVE: it is below a bound that is above the limit. */
  | 'ONLY_AN_UPPER_BOUND'
  /** NOT_APPLICABLE: the limit is for other age groups. */
  | 'OTHER_AGE_GROUP'
  /** FAIL: a fiber's share is too far from the label's. */
  | 'OUTSIDE_TOLERANCE'
  /** INCONCLUSIVE: one of the substances that are summed up has no result. */
  | 'PART_OF_SUM_MISSING'
  /** FAIL: what must not be there is. */
  | 'PRESENT'
  /** NOT_APPLICABLE: the fabric is too heavy to burn dangerously. */
  | 'TOO_HEAVY'
  /** NOT_APPLICABLE: the part is too small to be pulled. */
  | 'TOO_SMALL';

/** What `voidInspection` takes. */
export type VoidInspectionInput = {
  /** The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  readonly inspectionId: string;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
};

/** What a fabric supplier has to meet to be listed. */
export type WhitelistConditionKind =
  /** It committed itself to quality. */
  | 'COMMITMENT'
  /** No supervision sampling of it failed for good in the last 12 months. */
  | 'NO_FINAL_FAILURE'
  /** Of at least 3 fabric lots of its making a report by a qualified (CMA) lab passed at category A or B in the last 12 months; it covers what GB 18401 asks of every product, and is about finished goods. */
  | 'PASSING_REPORTS'
  /** All fabric lots it recorded in the last 12 months lead to an order or a material, and there is one at least. */
  | 'TRACEABLE_LOTS'
  /** It is a fabric supplier, and verified. */
  | 'VERIFIED';

/** Conditions on WhitelistEntry, all of which must hold. A comparison with an absent or unreadable value is false. */
export type WhitelistEntryFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<WhitelistEntryFilter> | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly listedOn?: LocalDateFilter | null | undefined;
  /** Not this; true where a value is absent or unreadable. */
  readonly not?: WhitelistEntryFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<WhitelistEntryFilter> | null | undefined;
  readonly organization?: OrganizationFilter | null | undefined;
  readonly removedOn?: LocalDateFilter | null | undefined;
  readonly reviewDue?: LocalDateFilter | null | undefined;
  readonly status?: WhitelistStatusFilter | null | undefined;
};

/** Where a fabric supplier stands on the white list. It is a distinction: nothing of it stops an order. */
export type WhitelistStatus =
  /** On the list. */
  | 'LISTED'
  /** Taken off the list. To be listed again is an entry of its own. */
  | 'REMOVED'
  /** On the list, and watched: a supervision sampling of its goods failed for good. */
  | 'WATCH';

/** Conditions on a value of type WhitelistStatus, all of which must hold. */
export type WhitelistStatusFilter = {
  /** Equal to this. */
  readonly eq?: WhitelistStatus | null | undefined;
  /** One of at most 250 values. */
  readonly in?: ReadonlyArray<WhitelistStatus> | null | undefined;
};

/** What `withdrawCertificate` takes. */
export type WithdrawCertificateInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** What `withdrawEnterpriseStandard` takes. */
export type WithdrawEnterpriseStandardInput = {
  readonly enterpriseStandardId: string;
  /** The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. Whoever sees the standard reads it. */
  readonly reason: string;
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

/** What `withdrawSelfDeclaration` takes. */
export type WithdrawSelfDeclarationInput = {
  readonly certificateId: string;
  /** The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`. */
  readonly ifVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
};

/** What `withdrawWhitelistCommitment` takes. */
export type WithdrawWhitelistCommitmentInput = {
  readonly commitmentId: string;
};

export type CertificateQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type CertificateQuery = { readonly certificate: { readonly effectiveStatus: EffectiveStatus | null, readonly issuedOn: string | null, readonly surveillanceDueOn: ReadonlyArray<string>, readonly publicUrl: string | null, readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly predecessor: { readonly id: string, readonly number: string | null } | null, readonly successor: { readonly id: string, readonly number: string | null } | null, readonly scope: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly category: string | null, readonly site: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly style: { readonly id: string, readonly code: string } | null, readonly sku: { readonly id: string, readonly code: string } | null }> }, readonly parameters: { readonly nodes: ReadonlyArray<{ readonly parameter: string, readonly method: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly sha256: string, readonly fileName: string | null, readonly visibility: EvidenceVisibility }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly from: CertificateStatus | null, readonly to: CertificateStatus, readonly effectiveOn: string, readonly at: string, readonly reason: string | null, readonly until: string | null }> }, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null } | null };

export type CertificatesQueryVariables = Exact<{
  filter?: CertificateFilter | null | undefined;
  orderBy?: ReadonlyArray<CertificateOrderBy> | CertificateOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CertificatesQuery = { readonly certificates: { readonly nodes: ReadonlyArray<{ readonly effectiveStatus: EffectiveStatus | null, readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VerifyCertificateQueryVariables = Exact<{
  number: string;
  issuerCreditCode: string;
  asOf?: string | null | undefined;
}>;


export type VerifyCertificateQuery = { readonly verifyCertificate: { readonly effectiveStatus: EffectiveStatus | null, readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly scope: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly category: string | null, readonly site: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly style: { readonly id: string, readonly code: string } | null, readonly sku: { readonly id: string, readonly code: string } | null }> }, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null } | null };

export type HonorsQueryVariables = Exact<{
  filter?: HonorFilter | null | undefined;
  orderBy?: ReadonlyArray<HonorOrderBy> | HonorOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HonorsQuery = { readonly honors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: HonorType, readonly level: HonorLevel, readonly title: string | null, readonly awardedOn: string, readonly validTo: string | null, readonly revokedOn: string | null, readonly inForce: boolean, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HonorQueryVariables = Exact<{
  id: string;
}>;


export type HonorQuery = { readonly honor: { readonly id: string, readonly type: HonorType, readonly level: HonorLevel, readonly title: string | null, readonly awardedOn: string, readonly validTo: string | null, readonly revokedOn: string | null, readonly inForce: boolean, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null } | null };

export type CreateCertificateDraftMutationVariables = Exact<{
  input: CreateCertificateDraftInput;
}>;


export type CreateCertificateDraftMutation = { readonly createCertificateDraft:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'ConflictOfInterest', readonly code: string, readonly message: string }
   };

export type UpdateCertificateDraftMutationVariables = Exact<{
  input: UpdateCertificateDraftInput;
}>;


export type UpdateCertificateDraftMutation = { readonly updateCertificateDraft:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type SubmitCertificateDraftMutationVariables = Exact<{
  input: SubmitCertificateDraftInput;
}>;


export type SubmitCertificateDraftMutation = { readonly submitCertificateDraft:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ApplyForCertificateMutationVariables = Exact<{
  input: ApplyForCertificateInput;
}>;


export type ApplyForCertificateMutation = { readonly applyForCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'ConflictOfInterest', readonly code: string, readonly message: string }
   };

export type AnswerCertificateCorrectionMutationVariables = Exact<{
  input: AnswerCertificateCorrectionInput;
}>;


export type AnswerCertificateCorrectionMutation = { readonly answerCertificateCorrection:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type WithdrawCertificateMutationVariables = Exact<{
  input: WithdrawCertificateInput;
}>;


export type WithdrawCertificateMutation = { readonly withdrawCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type StartCertificateReviewMutationVariables = Exact<{
  input: StartCertificateReviewInput;
}>;


export type StartCertificateReviewMutation = { readonly startCertificateReview:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RequestCertificateCorrectionMutationVariables = Exact<{
  input: RequestCertificateCorrectionInput;
}>;


export type RequestCertificateCorrectionMutation = { readonly requestCertificateCorrection:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RejectCertificateMutationVariables = Exact<{
  input: RejectCertificateInput;
}>;


export type RejectCertificateMutation = { readonly rejectCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type IssueCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type IssueCertificateMutation = { readonly issueCertificate:
    | { readonly __typename: 'BackDated', readonly code: string, readonly message: string }
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'CertificateNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'ScopeAlreadyCertified', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidityTooLong', readonly code: string, readonly message: string }
   };

export type RenewCertificateMutationVariables = Exact<{
  input: RenewCertificateInput;
}>;


export type RenewCertificateMutation = { readonly renewCertificate:
    | { readonly __typename: 'BackDated', readonly code: string, readonly message: string }
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'CertificateNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'ScopeAlreadyCertified', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidityTooLong', readonly code: string, readonly message: string }
   };

export type SuspendCertificateMutationVariables = Exact<{
  input: SuspendCertificateInput;
}>;


export type SuspendCertificateMutation = { readonly suspendCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateExpired', readonly code: string, readonly message: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ReinstateCertificateMutationVariables = Exact<{
  input: ReinstateCertificateInput;
}>;


export type ReinstateCertificateMutation = { readonly reinstateCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateExpired', readonly code: string, readonly message: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'ScopeAlreadyCertified', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { readonly revokeCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CancelCertificateMutationVariables = Exact<{
  input: CancelCertificateInput;
}>;


export type CancelCertificateMutation = { readonly cancelCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type WithdrawSelfDeclarationMutationVariables = Exact<{
  input: WithdrawSelfDeclarationInput;
}>;


export type WithdrawSelfDeclarationMutation = { readonly withdrawSelfDeclaration:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type PublishSelfDeclarationMutationVariables = Exact<{
  input: PublishSelfDeclarationInput;
}>;


export type PublishSelfDeclarationMutation = { readonly publishSelfDeclaration:
    | { readonly __typename: 'BackDated', readonly code: string, readonly message: string }
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'CertificateNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'ScopeAlreadyCertified', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidityTooLong', readonly code: string, readonly message: string }
   };

export type RegisterCertificateMutationVariables = Exact<{
  input: RegisterCertificateInput;
}>;


export type RegisterCertificateMutation = { readonly registerCertificate:
    | { readonly __typename: 'Certificate', readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'CertificateIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'CertificateNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'ConflictOfInterest', readonly code: string, readonly message: string }
    | { readonly __typename: 'ScopeAlreadyCertified', readonly code: string, readonly message: string }
    | { readonly __typename: 'ValidityTooLong', readonly code: string, readonly message: string }
   };

export type AwardHonorMutationVariables = Exact<{
  input: AwardHonorInput;
}>;


export type AwardHonorMutation = { readonly awardHonor:
    | { readonly __typename: 'Honor', readonly id: string, readonly type: HonorType, readonly level: HonorLevel, readonly title: string | null, readonly awardedOn: string, readonly validTo: string | null, readonly revokedOn: string | null, readonly inForce: boolean, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'HonorExists', readonly code: string, readonly message: string }
   };

export type RevokeHonorMutationVariables = Exact<{
  input: RevokeHonorInput;
}>;


export type RevokeHonorMutation = { readonly revokeHonor:
    | { readonly __typename: 'Honor', readonly id: string, readonly type: HonorType, readonly level: HonorLevel, readonly title: string | null, readonly awardedOn: string, readonly validTo: string | null, readonly revokedOn: string | null, readonly inForce: boolean, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
    | { readonly __typename: 'HonorRevoked', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CertificateHeadFragment = { readonly id: string, readonly type: CertificateType, readonly route: CertificateRoute, readonly status: CertificateStatus, readonly number: string | null, readonly standard: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly version: number, readonly holder: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null, readonly issuer: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null };

export type CertificateScopeHeadFragment = { readonly position: number, readonly category: string | null, readonly site: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly style: { readonly id: string, readonly code: string } | null, readonly sku: { readonly id: string, readonly code: string } | null };

export type HonorHeadFragment = { readonly id: string, readonly type: HonorType, readonly level: HonorLevel, readonly title: string | null, readonly awardedOn: string, readonly validTo: string | null, readonly revokedOn: string | null, readonly inForce: boolean, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null };

export type CertificateCredentialQueryVariables = Exact<{
  number: string;
  issuerCreditCode: string;
}>;


export type CertificateCredentialQuery = { readonly verifyCertificate: { readonly id: string, readonly credential: string | null } | null };

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

export type InspectionHeadFragment = { readonly id: string, readonly kind: InspectionKind, readonly status: InspectionStatus, readonly reportNumber: string | null, readonly reportVersion: number, readonly superseded: boolean, readonly level: TestLevel | null, readonly judgedCategory: SafetyCategory | null, readonly conclusion: Conclusion | null, readonly cma: boolean, readonly reportedOn: string | null, readonly version: number };

export type TestVerdictRowFragment = { readonly position: number, readonly parameter: string, readonly part: string, readonly sample: string, readonly substance: string, readonly value: string, readonly unit: string | null, readonly limit: string | null, readonly verdict: Verdict, readonly labVerdict: Verdict | null, readonly reason: string | null };

export type TestOrderHeadFragment = { readonly id: string, readonly status: TestOrderStatus, readonly level: TestLevel, readonly parameters: ReadonlyArray<string>, readonly requestedAt: string, readonly version: number };

export type InspectionQueryVariables = Exact<{
  id: string;
  verdicts?: number | null | undefined;
}>;


export type InspectionQuery = { readonly inspection: { readonly standards: ReadonlyArray<string>, readonly labConclusion: Conclusion | null, readonly conflict: boolean | null, readonly conflictResolution: string | null, readonly id: string, readonly kind: InspectionKind, readonly status: InspectionStatus, readonly reportNumber: string | null, readonly reportVersion: number, readonly superseded: boolean, readonly level: TestLevel | null, readonly judgedCategory: SafetyCategory | null, readonly conclusion: Conclusion | null, readonly cma: boolean, readonly reportedOn: string | null, readonly version: number, readonly lot: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly nameEn: string | null } | null, readonly supersedes: { readonly id: string } | null, readonly verdicts: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly parameter: string, readonly part: string, readonly sample: string, readonly substance: string, readonly value: string, readonly unit: string | null, readonly limit: string | null, readonly verdict: Verdict, readonly labVerdict: Verdict | null, readonly reason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type InspectionsQueryVariables = Exact<{
  filter?: InspectionFilter | null | undefined;
  orderBy?: ReadonlyArray<InspectionOrderBy> | InspectionOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionsQuery = { readonly inspections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InspectionKind, readonly status: InspectionStatus, readonly reportNumber: string | null, readonly reportVersion: number, readonly superseded: boolean, readonly level: TestLevel | null, readonly judgedCategory: SafetyCategory | null, readonly conclusion: Conclusion | null, readonly cma: boolean, readonly reportedOn: string | null, readonly version: number, readonly lot: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TestOrderQueryVariables = Exact<{
  id: string;
}>;


export type TestOrderQuery = { readonly testOrder: { readonly item: string | null, readonly id: string, readonly status: TestOrderStatus, readonly level: TestLevel, readonly parameters: ReadonlyArray<string>, readonly requestedAt: string, readonly version: number, readonly lot: { readonly id: string, readonly number: string } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly to: TestOrderStatus, readonly at: string, readonly reason: string | null }> }, readonly samples: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly seal: string | null, readonly backup: boolean, readonly custody: { readonly nodes: ReadonlyArray<{ readonly step: CustodyStep, readonly at: string, readonly condition: string | null }> } }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InspectionKind, readonly status: InspectionStatus, readonly reportNumber: string | null, readonly reportVersion: number, readonly superseded: boolean, readonly level: TestLevel | null, readonly judgedCategory: SafetyCategory | null, readonly conclusion: Conclusion | null, readonly cma: boolean, readonly reportedOn: string | null, readonly version: number }> } } | null };

export type TestOrdersQueryVariables = Exact<{
  filter?: TestOrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TestOrdersQuery = { readonly testOrders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TestOrderStatus, readonly level: TestLevel, readonly parameters: ReadonlyArray<string>, readonly requestedAt: string, readonly version: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrderGatesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderGatesQuery = { readonly order: { readonly id: string, readonly requiredCertificates: ReadonlyArray<CertificateType>, readonly qualityGates: ReadonlyArray<{ readonly level: TestLevel, readonly category: SafetyCategory, readonly parameters: ReadonlyArray<string> }>, readonly gateEvidence: { readonly nodes: ReadonlyArray<{ readonly occasion: GateOccasion, readonly asOf: string, readonly level: TestLevel | null, readonly category: SafetyCategory | null, readonly parameters: ReadonlyArray<string>, readonly conclusion: Conclusion | null, readonly judgedCategory: SafetyCategory | null, readonly certificateType: CertificateType | null, readonly effectiveStatus: EffectiveStatus | null, readonly lot: { readonly id: string, readonly number: string } | null, readonly inspection: { readonly id: string, readonly reportNumber: string | null, readonly reportVersion: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RequestTestMutationVariables = Exact<{
  input: RequestTestInput;
}>;


export type RequestTestMutation = { readonly requestTest:
    | { readonly __typename: 'LabNotAvailable', readonly code: string, readonly message: string }
    | { readonly __typename: 'TestOrder', readonly id: string, readonly status: TestOrderStatus, readonly level: TestLevel, readonly parameters: ReadonlyArray<string>, readonly requestedAt: string, readonly version: number }
   };

export type AcceptTestOrderMutationVariables = Exact<{
  input: AcceptTestOrderInput;
}>;


export type AcceptTestOrderMutation = { readonly acceptTestOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TestOrder', readonly id: string, readonly status: TestOrderStatus, readonly level: TestLevel, readonly parameters: ReadonlyArray<string>, readonly requestedAt: string, readonly version: number }
   };

export type DeclineTestOrderMutationVariables = Exact<{
  input: DeclineTestOrderInput;
}>;


export type DeclineTestOrderMutation = { readonly declineTestOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TestOrder', readonly id: string, readonly status: TestOrderStatus, readonly level: TestLevel, readonly parameters: ReadonlyArray<string>, readonly requestedAt: string, readonly version: number }
   };

export type CancelTestOrderMutationVariables = Exact<{
  input: CancelTestOrderInput;
}>;


export type CancelTestOrderMutation = { readonly cancelTestOrder:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TestOrder', readonly id: string, readonly status: TestOrderStatus, readonly level: TestLevel, readonly parameters: ReadonlyArray<string>, readonly requestedAt: string, readonly version: number }
   };

export type ReceiveTestSampleMutationVariables = Exact<{
  input: ReceiveTestSampleInput;
}>;


export type ReceiveTestSampleMutation = { readonly receiveTestSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'SampleCodeTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TestSample', readonly id: string, readonly code: string, readonly seal: string | null, readonly backup: boolean }
   };

export type IssueTestReportMutationVariables = Exact<{
  input: IssueTestReportInput;
}>;


export type IssueTestReportMutation = { readonly issueTestReport:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly kind: InspectionKind, readonly status: InspectionStatus, readonly reportNumber: string | null, readonly reportVersion: number, readonly superseded: boolean, readonly level: TestLevel | null, readonly judgedCategory: SafetyCategory | null, readonly conclusion: Conclusion | null, readonly cma: boolean, readonly reportedOn: string | null, readonly version: number }
    | { readonly __typename: 'LabConflictOfInterest', readonly code: string, readonly message: string }
    | { readonly __typename: 'OutsideCmaScope', readonly code: string, readonly message: string, readonly parameters: ReadonlyArray<string> }
    | { readonly __typename: 'ReportNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CorrectTestReportMutationVariables = Exact<{
  input: CorrectTestReportInput;
}>;


export type CorrectTestReportMutation = { readonly correctTestReport:
    | { readonly __typename: 'Inspection', readonly id: string, readonly kind: InspectionKind, readonly status: InspectionStatus, readonly reportNumber: string | null, readonly reportVersion: number, readonly superseded: boolean, readonly level: TestLevel | null, readonly judgedCategory: SafetyCategory | null, readonly conclusion: Conclusion | null, readonly cma: boolean, readonly reportedOn: string | null, readonly version: number }
    | { readonly __typename: 'LabConflictOfInterest', readonly code: string, readonly message: string }
    | { readonly __typename: 'OutsideCmaScope', readonly code: string, readonly message: string, readonly parameters: ReadonlyArray<string> }
    | { readonly __typename: 'ReportSuperseded', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ResolveReportConflictMutationVariables = Exact<{
  input: ResolveReportConflictInput;
}>;


export type ResolveReportConflictMutation = { readonly resolveReportConflict:
    | { readonly __typename: 'Inspection', readonly id: string, readonly conflictResolution: string | null, readonly version: number }
    | { readonly __typename: 'NoConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

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
        | { readonly __typename: 'BenchmarkIndicator', readonly id: string }
        | { readonly __typename: 'BenchmarkRecord', readonly id: string }
        | { readonly __typename: 'BillOfMaterials', readonly id: string }
        | { readonly __typename: 'BomLine', readonly id: string }
        | { readonly __typename: 'Carton', readonly id: string }
        | { readonly __typename: 'Certificate', readonly id: string }
        | { readonly __typename: 'CertificateEvent', readonly id: string }
        | { readonly __typename: 'CertificateEvidence', readonly id: string }
        | { readonly __typename: 'CertificateParameter', readonly id: string }
        | { readonly __typename: 'CertificateScopeItem', readonly id: string }
        | { readonly __typename: 'CustodyEvent', readonly id: string }
        | { readonly __typename: 'CustomsDeclaration', readonly id: string }
        | { readonly __typename: 'DeclarationCheck', readonly id: string }
        | { readonly __typename: 'Disclosure', readonly id: string }
        | { readonly __typename: 'Division', readonly id: string }
        | { readonly __typename: 'DuplicateCandidate', readonly id: string }
        | { readonly __typename: 'EnforcementAction', readonly id: string }
        | { readonly __typename: 'EnforcementCase', readonly id: string }
        | { readonly __typename: 'EnterpriseStandard', readonly id: string }
        | { readonly __typename: 'EnterpriseStandardEvent', readonly id: string }
        | { readonly __typename: 'EnterpriseStandardIndicator', readonly id: string }
        | { readonly __typename: 'Exposure', readonly id: string }
        | { readonly __typename: 'FrontRunnerEntry', readonly id: string }
        | { readonly __typename: 'GateEvidence', readonly id: string }
        | { readonly __typename: 'Hold', readonly id: string }
        | { readonly __typename: 'Honor', readonly id: string }
        | { readonly __typename: 'Inspection', readonly id: string }
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
        | { readonly __typename: 'QualityGate', readonly id: string }
        | { readonly __typename: 'Quotation', readonly id: string }
        | { readonly __typename: 'QuotationEvent', readonly id: string }
        | { readonly __typename: 'QuotationLine', readonly id: string }
        | { readonly __typename: 'QuotationRevision', readonly id: string }
        | { readonly __typename: 'ReadEntry', readonly id: string }
        | { readonly __typename: 'Receipt', readonly id: string }
        | { readonly __typename: 'ReceiptLine', readonly id: string }
        | { readonly __typename: 'Rectification', readonly id: string }
        | { readonly __typename: 'ResultNotice', readonly id: string }
        | { readonly __typename: 'Rfq', readonly id: string }
        | { readonly __typename: 'RfqEvent', readonly id: string }
        | { readonly __typename: 'RfqInvitation', readonly id: string }
        | { readonly __typename: 'RfqLine', readonly id: string }
        | { readonly __typename: 'Sample', readonly id: string }
        | { readonly __typename: 'SampleEvent', readonly id: string }
        | { readonly __typename: 'SamplingCandidate', readonly id: string }
        | { readonly __typename: 'SamplingPlan', readonly id: string }
        | { readonly __typename: 'SamplingTask', readonly id: string }
        | { readonly __typename: 'Shipment', readonly id: string }
        | { readonly __typename: 'ShipmentLine', readonly id: string }
        | { readonly __typename: 'Site', readonly id: string }
        | { readonly __typename: 'Sku', readonly id: string }
        | { readonly __typename: 'Standard', readonly id: string }
        | { readonly __typename: 'StandardLimit', readonly id: string }
        | { readonly __typename: 'Style', readonly id: string }
        | { readonly __typename: 'SupervisionEvent', readonly id: string }
        | { readonly __typename: 'SupervisionSample', readonly id: string }
        | { readonly __typename: 'TestOrder', readonly id: string }
        | { readonly __typename: 'TestOrderEvent', readonly id: string }
        | { readonly __typename: 'TestSample', readonly id: string }
        | { readonly __typename: 'TestVerdict', readonly id: string }
        | { readonly __typename: 'WhitelistCommitment', readonly id: string }
        | { readonly __typename: 'WhitelistEntry', readonly id: string }
        | { readonly __typename: 'WhitelistEvent', readonly id: string }
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

export type ReadEntriesQueryVariables = Exact<{
  filter?: ReadEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadEntriesQuery = { readonly readEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly at: string, readonly operation: string, readonly what: ReadonlyArray<string>, readonly subjectIds: ReadonlyArray<string> | null, readonly requestId: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly reader: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export type JudgeTestResultsQueryVariables = Exact<{
  input: JudgeTestResultsInput;
}>;


export type JudgeTestResultsQuery = { readonly judgeTestResults: { readonly ageGroup: AgeGroup, readonly requiredCategory: SafetyCategory, readonly judgedCategory: SafetyCategory, readonly conclusion: Conclusion, readonly failing: ReadonlyArray<string>, readonly missing: ReadonlyArray<string>, readonly editions: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly parameter: string, readonly value: string, readonly substance: string | null, readonly verdict: Verdict, readonly reason: VerdictReason | null, readonly limit: string | null, readonly standard: string | null }> } };

export type StandardQueryVariables = Exact<{
  number: string;
  limits?: number | null | undefined;
}>;


export type StandardQuery = { readonly standard: { readonly id: string, readonly number: string, readonly series: string, readonly editionYear: number | null, readonly titleZh: string, readonly titleEn: string, readonly issuer: StandardIssuer, readonly nature: StandardNature, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly replaces: { readonly id: string, readonly number: string } | null, readonly limits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly parameter: string, readonly nameZh: string, readonly nameEn: string, readonly unit: string, readonly kind: LimitKind, readonly precision: number | null, readonly detectionLimit: string | null, readonly exemptIf: ReadonlyArray<string>, readonly onlyIf: ReadonlyArray<string>, readonly ageGroups: ReadonlyArray<string>, readonly limitA: string | null, readonly limitB: string | null, readonly limitC: string | null, readonly limitDarkA: string | null, readonly limitNonFinal: string | null, readonly limitUnder7: string | null, readonly limit7To14: string | null, readonly method: string | null, readonly confidence: LimitConfidence, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StandardsQueryVariables = Exact<{
  filter?: StandardFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardsQuery = { readonly standards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly series: string, readonly editionYear: number | null, readonly titleZh: string, readonly titleEn: string, readonly issuer: StandardIssuer, readonly nature: StandardNature, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EnterpriseStandardQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseStandardQuery = { readonly enterpriseStandard: { readonly productScope: string, readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly replaces: { readonly id: string, readonly number: string } | null, readonly indicators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly name: string, readonly parameter: string | null, readonly unit: string | null, readonly value: string, readonly bindingLimit: string | null, readonly bindingStandard: string | null }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: EnterpriseStandardStatus | null, readonly to: EnterpriseStandardStatus, readonly at: string, readonly reason: string | null }> }, readonly checks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly finding: DeclarationFinding, readonly remark: string | null, readonly at: string }> }, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null };

export type EnterpriseStandardsQueryVariables = Exact<{
  filter?: EnterpriseStandardFilter | null | undefined;
  orderBy?: ReadonlyArray<EnterpriseStandardOrderBy> | EnterpriseStandardOrderBy | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseStandardsQuery = { readonly enterpriseStandards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FrontRunnersQueryVariables = Exact<{
  filter?: FrontRunnerEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FrontRunnersQuery = { readonly frontRunners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly category: string, readonly rank: number, readonly at: string, readonly enterpriseStandard: { readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BenchmarkRecordQueryVariables = Exact<{
  id: string;
}>;


export type BenchmarkRecordQuery = { readonly benchmarkRecord: { readonly id: string, readonly targetNumber: string, readonly targetKind: BenchmarkTargetKind, readonly status: BenchmarkStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly indicators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly name: string, readonly unit: string | null, readonly ownValue: string, readonly targetValue: string | null, readonly comparable: boolean }> }, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly enterpriseStandard: { readonly id: string, readonly number: string } | null } | null };

export type BenchmarkRecordsQueryVariables = Exact<{
  filter?: BenchmarkRecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BenchmarkRecordsQuery = { readonly benchmarkRecords: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly targetNumber: string, readonly targetKind: BenchmarkTargetKind, readonly status: BenchmarkStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly enterpriseStandard: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StandardHeadFragment = { readonly id: string, readonly number: string, readonly series: string, readonly editionYear: number | null, readonly titleZh: string, readonly titleEn: string, readonly issuer: StandardIssuer, readonly nature: StandardNature, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null };

export type EnterpriseStandardHeadFragment = { readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null };

export type FrontRunnerFragment = { readonly id: string, readonly year: number, readonly category: string, readonly rank: number, readonly at: string, readonly enterpriseStandard: { readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null };

export type BenchmarkHeadFragment = { readonly id: string, readonly targetNumber: string, readonly targetKind: BenchmarkTargetKind, readonly status: BenchmarkStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly enterpriseStandard: { readonly id: string, readonly number: string } | null };

export type DeclareEnterpriseStandardMutationVariables = Exact<{
  input: DeclareEnterpriseStandardInput;
}>;


export type DeclareEnterpriseStandardMutation = { readonly declareEnterpriseStandard:
    | { readonly __typename: 'EnterpriseStandard', readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'StandardNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'WeakerThanMandatory', readonly code: string, readonly message: string, readonly indicator: string, readonly limit: string, readonly standard: string }
   };

export type PublishEnterpriseStandardMutationVariables = Exact<{
  input: PublishEnterpriseStandardInput;
}>;


export type PublishEnterpriseStandardMutation = { readonly publishEnterpriseStandard:
    | { readonly __typename: 'EnterpriseStandard', readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'WeakerThanMandatory', readonly code: string, readonly message: string, readonly indicator: string, readonly limit: string, readonly standard: string }
   };

export type WithdrawEnterpriseStandardMutationVariables = Exact<{
  input: WithdrawEnterpriseStandardInput;
}>;


export type WithdrawEnterpriseStandardMutation = { readonly withdrawEnterpriseStandard:
    | { readonly __typename: 'EnterpriseStandard', readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CheckDeclarationMutationVariables = Exact<{
  input: CheckDeclarationInput;
}>;


export type CheckDeclarationMutation = { readonly checkDeclaration:
    | { readonly __typename: 'DeclarationCheck', readonly id: string, readonly finding: DeclarationFinding, readonly enterpriseStandard: { readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
   };

export type ListFrontRunnerMutationVariables = Exact<{
  input: ListFrontRunnerInput;
}>;


export type ListFrontRunnerMutation = { readonly listFrontRunner:
    | { readonly __typename: 'FrontRunnerEntry', readonly id: string, readonly year: number, readonly category: string, readonly rank: number, readonly at: string, readonly enterpriseStandard: { readonly id: string, readonly number: string, readonly title: string, readonly category: SafetyCategory | null, readonly ageGroup: AgeGroup | null, readonly status: EnterpriseStandardStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null } | null }
    | { readonly __typename: 'RankTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StandardNotPublished', readonly code: string, readonly message: string }
   };

export type RecordBenchmarkMutationVariables = Exact<{
  input: RecordBenchmarkInput;
}>;


export type RecordBenchmarkMutation = { readonly recordBenchmark:
    | { readonly __typename: 'BenchmarkExists', readonly code: string, readonly message: string }
    | { readonly __typename: 'BenchmarkRecord', readonly id: string, readonly targetNumber: string, readonly targetKind: BenchmarkTargetKind, readonly status: BenchmarkStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly enterpriseStandard: { readonly id: string, readonly number: string } | null }
   };

export type PublishBenchmarkMutationVariables = Exact<{
  input: PublishBenchmarkInput;
}>;


export type PublishBenchmarkMutation = { readonly publishBenchmark:
    | { readonly __typename: 'BenchmarkRecord', readonly id: string, readonly targetNumber: string, readonly targetKind: BenchmarkTargetKind, readonly status: BenchmarkStatus, readonly publishedOn: string | null, readonly version: number, readonly createdAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly enterpriseStandard: { readonly id: string, readonly number: string } | null }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'NothingComparable', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'StandardNotPublished', readonly code: string, readonly message: string }
   };

export type SamplingPlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SamplingPlanFilter | null | undefined;
}>;


export type SamplingPlansQuery = { readonly samplingPlans: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly product: string, readonly productScope: ProductScope, readonly status: SamplingPlanStatus, readonly quota: number, readonly periodFrom: string, readonly periodTo: string }> } };

export type SamplingPlanQueryVariables = Exact<{
  id: string;
}>;


export type SamplingPlanQuery = { readonly samplingPlan: { readonly id: string, readonly title: string, readonly product: string, readonly productScope: ProductScope, readonly segment: Segment, readonly status: SamplingPlanStatus, readonly quota: number, readonly eligible: number | null, readonly seed: string | null, readonly drawnAt: string | null, readonly inspectors: ReadonlyArray<string>, readonly version: number, readonly region: { readonly code: string, readonly nameZh: string }, readonly candidates: { readonly nodes: ReadonlyArray<{ readonly place: number, readonly ticket: string, readonly drawn: boolean, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }> }, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly inspectors: ReadonlyArray<string> | null, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }> } } | null };

export type SamplingTaskQueryVariables = Exact<{
  id: string;
}>;


export type SamplingTaskQuery = { readonly samplingTask: { readonly id: string, readonly number: string, readonly year: number, readonly drawnOn: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly inspections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InspectionKind, readonly status: InspectionStatus, readonly conclusion: Conclusion | null }> } } | null };

export type SamplingTasksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SamplingTaskFilter | null | undefined;
}>;


export type SamplingTasksQuery = { readonly samplingTasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly drawnOn: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }> } };

export type SupervisionHistoryQueryVariables = Exact<{
  id: string;
}>;


export type SupervisionHistoryQuery = { readonly inspection: { readonly id: string, readonly status: InspectionStatus, readonly conclusion: Conclusion | null, readonly supervisionEvents: { readonly nodes: ReadonlyArray<{ readonly from: InspectionStatus | null, readonly to: InspectionStatus, readonly at: string, readonly reason: string | null, readonly by: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }> }, readonly supervisionSamples: { readonly nodes: ReadonlyArray<{ readonly seal: string, readonly backup: boolean, readonly sealedAt: string, readonly receivedAt: string | null, readonly lab: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }> }, readonly resultNotices: { readonly nodes: ReadonlyArray<{ readonly conclusion: Conclusion, readonly servedOn: string, readonly objectUntil: string | null }> }, readonly rectifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RectificationStatus, readonly dueOn: string, readonly reinspectBy: string }> } } | null };

export type RectificationQueryVariables = Exact<{
  id: string;
}>;


export type RectificationQuery = { readonly rectification: { readonly id: string, readonly status: RectificationStatus, readonly orderedOn: string, readonly dueOn: string, readonly reinspectBy: string, readonly measures: string | null, readonly version: number, readonly inspection: { readonly id: string } | null, readonly reinspection: { readonly id: string, readonly status: InspectionStatus, readonly conclusion: Conclusion | null } | null } | null };

export type RectificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: RectificationFilter | null | undefined;
}>;


export type RectificationsQuery = { readonly rectifications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RectificationStatus, readonly dueOn: string, readonly reinspectBy: string }> } };

export type EnforcementCaseQueryVariables = Exact<{
  id: string;
}>;


export type EnforcementCaseQuery = { readonly enforcementCase: { readonly id: string, readonly number: string, readonly source: CaseSource, readonly status: CaseStatus, readonly facts: string, readonly decisionNumber: string | null, readonly decidedOn: string | null, readonly version: number, readonly actions: { readonly nodes: ReadonlyArray<{ readonly kind: EnforcementActionKind, readonly fine: string | null, readonly confiscated: string | null, readonly transferredTo: string | null, readonly note: string | null, readonly at: string }> }, readonly exposures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ExposureStatus, readonly publishedAt: string, readonly endedAt: string | null, readonly endReason: string | null }> } } | null };

export type EnforcementCasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: EnforcementCaseFilter | null | undefined;
}>;


export type EnforcementCasesQuery = { readonly enforcementCases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly source: CaseSource, readonly status: CaseStatus, readonly openedAt: string }> } };

export type ExposuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ExposureFilter | null | undefined;
}>;


export type ExposuresQuery = { readonly exposures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly product: string, readonly batch: string | null, readonly failing: ReadonlyArray<string>, readonly decisionNumber: string, readonly status: ExposureStatus, readonly publishedAt: string, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }> } };

export type ExposureQueryVariables = Exact<{
  id: string;
}>;


export type ExposureQuery = { readonly exposure: { readonly id: string, readonly product: string, readonly batch: string | null, readonly failing: ReadonlyArray<string>, readonly decisionNumber: string, readonly status: ExposureStatus, readonly publishedAt: string, readonly endedAt: string | null, readonly endReason: string | null } | null };

export type PlanSamplingMutationVariables = Exact<{
  input: PlanSamplingInput;
}>;


export type PlanSamplingMutation = { readonly planSampling:
    | { readonly __typename: 'OutsideDistrict', readonly code: string, readonly message: string }
    | { readonly __typename: 'SamplingPlan', readonly id: string, readonly status: SamplingPlanStatus, readonly version: number }
   };

export type DrawSamplingMutationVariables = Exact<{
  input: DrawSamplingInput;
}>;


export type DrawSamplingMutation = { readonly drawSampling:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'NobodyEligible', readonly code: string, readonly message: string }
    | { readonly __typename: 'SamplingPlan', readonly id: string, readonly status: SamplingPlanStatus, readonly seed: string | null, readonly eligible: number | null, readonly version: number }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooFewInspectors', readonly code: string, readonly message: string }
   };

export type AddSampledBatchMutationVariables = Exact<{
  input: AddSampledBatchInput;
}>;


export type AddSampledBatchMutation = { readonly addSampledBatch:
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly version: number }
    | { readonly __typename: 'OutsidePeriod', readonly code: string, readonly message: string }
   };

export type TakeSampleMutationVariables = Exact<{
  input: TakeSampleInput;
}>;


export type TakeSampleMutation = { readonly takeSample:
    | { readonly __typename: 'BatchSampled', readonly code: string, readonly message: string }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly version: number }
    | { readonly __typename: 'LabNotSuitable', readonly code: string, readonly message: string }
    | { readonly __typename: 'OutsidePeriod', readonly code: string, readonly message: string }
    | { readonly __typename: 'SealTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type AcceptSampleMutationVariables = Exact<{
  input: AcceptSampleInput;
}>;


export type AcceptSampleMutation = { readonly acceptSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly version: number }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ReportSampleMutationVariables = Exact<{
  input: ReportSampleInput;
}>;


export type ReportSampleMutation = { readonly reportSample:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly conclusion: Conclusion | null, readonly version: number }
    | { readonly __typename: 'ReportIncomplete', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReportNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type VoidInspectionMutationVariables = Exact<{
  input: VoidInspectionInput;
}>;


export type VoidInspectionMutation = { readonly voidInspection:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly version: number }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ObjectToResultMutationVariables = Exact<{
  input: ObjectToResultInput;
}>;


export type ObjectToResultMutation = { readonly objectToResult:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly version: number }
    | { readonly __typename: 'ObjectionPeriodOver', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type AcceptObjectionMutationVariables = Exact<{
  input: AcceptObjectionInput;
}>;


export type AcceptObjectionMutation = { readonly acceptObjection:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly version: number }
    | { readonly __typename: 'LabNotSuitable', readonly code: string, readonly message: string }
    | { readonly __typename: 'SameLab', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RefuseObjectionMutationVariables = Exact<{
  input: RefuseObjectionInput;
}>;


export type RefuseObjectionMutation = { readonly refuseObjection:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly finalConclusion: Conclusion | null, readonly version: number }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ConcludeRecheckMutationVariables = Exact<{
  input: ConcludeRecheckInput;
}>;


export type ConcludeRecheckMutation = { readonly concludeRecheck:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly finalConclusion: Conclusion | null, readonly version: number }
    | { readonly __typename: 'RecheckOpen', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type PublishInspectionMutationVariables = Exact<{
  input: PublishInspectionInput;
}>;


export type PublishInspectionMutation = { readonly publishInspection:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly published: boolean, readonly version: number }
    | { readonly __typename: 'NotFinal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ReportRectificationMutationVariables = Exact<{
  input: ReportRectificationInput;
}>;


export type ReportRectificationMutation = { readonly reportRectification:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Rectification', readonly id: string, readonly status: RectificationStatus, readonly version: number }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type OrderReinspectionMutationVariables = Exact<{
  input: OrderReinspectionInput;
}>;


export type OrderReinspectionMutation = { readonly orderReinspection:
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'Inspection', readonly id: string, readonly status: InspectionStatus, readonly version: number }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { readonly openCase:
    | { readonly __typename: 'EnforcementCase', readonly id: string, readonly number: string, readonly status: CaseStatus, readonly version: number }
    | { readonly __typename: 'NotFailed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFinal', readonly code: string, readonly message: string }
    | { readonly __typename: 'OutsideDistrict', readonly code: string, readonly message: string }
   };

export type RecordCaseActionMutationVariables = Exact<{
  input: RecordCaseActionInput;
}>;


export type RecordCaseActionMutation = { readonly recordCaseAction:
    | { readonly __typename: 'CaseClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'EnforcementCase', readonly id: string, readonly status: CaseStatus, readonly version: number }
    | { readonly __typename: 'NotDecided', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { readonly decideCase:
    | { readonly __typename: 'DecisionNumberTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'EnforcementCase', readonly id: string, readonly status: CaseStatus, readonly decisionNumber: string | null, readonly version: number }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { readonly closeCase:
    | { readonly __typename: 'EnforcementCase', readonly id: string, readonly status: CaseStatus, readonly version: number }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ExposeCaseMutationVariables = Exact<{
  input: ExposeCaseInput;
}>;


export type ExposeCaseMutation = { readonly exposeCase:
    | { readonly __typename: 'CaseClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'ExposedBefore', readonly code: string, readonly message: string }
    | { readonly __typename: 'Exposure', readonly id: string, readonly status: ExposureStatus }
    | { readonly __typename: 'NotDecided', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFailed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFinal', readonly code: string, readonly message: string }
    | { readonly __typename: 'NothingToExpose', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CorrectExposureMutationVariables = Exact<{
  input: CorrectExposureInput;
}>;


export type CorrectExposureMutation = { readonly correctExposure:
    | { readonly __typename: 'Exposure', readonly id: string, readonly status: ExposureStatus }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
   };

export type RepairCreditMutationVariables = Exact<{
  input: RepairCreditInput;
}>;


export type RepairCreditMutation = { readonly repairCredit:
    | { readonly __typename: 'Exposure', readonly id: string, readonly status: ExposureStatus }
    | { readonly __typename: 'IllegalTransition', readonly code: string, readonly message: string }
   };

export type TraceQueryVariables = Exact<{
  lotId: string;
  direction: TraceDirection;
  depth?: number | null | undefined;
}>;


export type TraceQuery = { readonly trace: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly key: number, readonly kind: TraceNodeKind, readonly label: string, readonly masked: boolean, readonly depth: number, readonly lot: { readonly id: string, readonly number: string } | null, readonly shipment: { readonly id: string, readonly number: string } | null, readonly supplier: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null, readonly conclusions: ReadonlyArray<{ readonly level: TestLevel | null, readonly conclusion: Conclusion }>, readonly certificates: ReadonlyArray<{ readonly type: CertificateType, readonly status: EffectiveStatus }> }>, readonly links: ReadonlyArray<{ readonly from: number, readonly to: number }> } | null };

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

export type GoodsBehindQueryVariables = Exact<{
  orderId: string;
}>;


export type GoodsBehindQuery = { readonly goodsBehind: ReadonlyArray<{ readonly kind: LotKind, readonly conclusions: ReadonlyArray<{ readonly level: TestLevel | null, readonly conclusion: Conclusion }>, readonly certificates: ReadonlyArray<{ readonly type: CertificateType, readonly status: EffectiveStatus }> }> | null };

export type MeasuredFragment = { readonly quantity: string | null, readonly unit: string | null, readonly massKg: string | null };

export type WhitelistEntriesQueryVariables = Exact<{
  filter?: WhitelistEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhitelistEntriesQuery = { readonly whitelistEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: WhitelistStatus, readonly scope: ReadonlyArray<string>, readonly listedOn: string, readonly reviewDue: string, readonly removedOn: string | null, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhitelistConditionsQueryVariables = Exact<{
  organizationId: string;
}>;


export type WhitelistConditionsQuery = { readonly whitelistConditions: { readonly asOf: string, readonly met: boolean, readonly conditions: ReadonlyArray<{ readonly kind: WhitelistConditionKind, readonly met: boolean, readonly found: number | null, readonly needed: number | null, readonly reason: string }> } | null };

export type WhitelistCommitmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhitelistCommitmentsQuery = { readonly whitelistCommitments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly committedAt: string, readonly withdrawnAt: string | null, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CommitToWhitelistMutationVariables = Exact<{
  input: CommitToWhitelistInput;
}>;


export type CommitToWhitelistMutation = { readonly commitToWhitelist:
    | { readonly __typename: 'AlreadyCommitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WhitelistCommitment', readonly id: string, readonly statement: string, readonly committedAt: string }
   };

export type WithdrawWhitelistCommitmentMutationVariables = Exact<{
  input: WithdrawWhitelistCommitmentInput;
}>;


export type WithdrawWhitelistCommitmentMutation = { readonly withdrawWhitelistCommitment:
    | { readonly __typename: 'CommitmentWithdrawn', readonly code: string, readonly message: string }
    | { readonly __typename: 'WhitelistCommitment', readonly id: string, readonly withdrawnAt: string | null }
   };

export type ListOnWhitelistMutationVariables = Exact<{
  input: ListOnWhitelistInput;
}>;


export type ListOnWhitelistMutation = { readonly listOnWhitelist:
    | { readonly __typename: 'AlreadyListed', readonly code: string, readonly message: string }
    | { readonly __typename: 'WhitelistConditionsNotMet', readonly code: string, readonly message: string, readonly conditions: ReadonlyArray<{ readonly kind: WhitelistConditionKind, readonly met: boolean, readonly found: number | null, readonly needed: number | null, readonly reason: string }> }
    | { readonly __typename: 'WhitelistEntry', readonly id: string, readonly status: WhitelistStatus, readonly scope: ReadonlyArray<string>, readonly listedOn: string, readonly reviewDue: string, readonly removedOn: string | null, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
   };

export type ReviewWhitelistEntryMutationVariables = Exact<{
  input: ReviewWhitelistEntryInput;
}>;


export type ReviewWhitelistEntryMutation = { readonly reviewWhitelistEntry:
    | { readonly __typename: 'NotListed', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly version: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WhitelistConditionsNotMet', readonly code: string, readonly message: string, readonly conditions: ReadonlyArray<{ readonly kind: WhitelistConditionKind, readonly met: boolean, readonly found: number | null, readonly needed: number | null, readonly reason: string }> }
    | { readonly __typename: 'WhitelistEntry', readonly id: string, readonly status: WhitelistStatus, readonly scope: ReadonlyArray<string>, readonly listedOn: string, readonly reviewDue: string, readonly removedOn: string | null, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
   };

export type RemoveFromWhitelistMutationVariables = Exact<{
  input: RemoveFromWhitelistInput;
}>;


export type RemoveFromWhitelistMutation = { readonly removeFromWhitelist:
    | { readonly __typename: 'NotListed', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly version: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WhitelistEntry', readonly id: string, readonly status: WhitelistStatus, readonly scope: ReadonlyArray<string>, readonly listedOn: string, readonly reviewDue: string, readonly removedOn: string | null, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null }
   };

export type ListedSupplierFragment = { readonly id: string, readonly status: WhitelistStatus, readonly scope: ReadonlyArray<string>, readonly listedOn: string, readonly reviewDue: string, readonly removedOn: string | null, readonly version: number, readonly organization: { readonly id: string, readonly nameZh: string | null, readonly nameEn: string | null, readonly creditCode: string | null } | null };

export type ConditionOfWhitelistFragment = { readonly kind: WhitelistConditionKind, readonly met: boolean, readonly found: number | null, readonly needed: number | null, readonly reason: string };

export const CertificateDocument: TypedDocument<CertificateQuery, CertificateQueryVariables> = {
  name: "Certificate",
  kind: "query",
  text: `query Certificate($id: ID!, $asOf: LocalDate) {
  certificate(id: $id) {
    ...CertificateHead
    effectiveStatus(asOf: $asOf)
    issuedOn
    surveillanceDueOn
    publicUrl
    predecessor {
      id
      number
    }
    successor {
      id
      number
    }
    scope(first: 100) {
      nodes {
        ...CertificateScopeHead
      }
    }
    parameters(first: 250) {
      nodes {
        parameter
        method
      }
      pageInfo {
        ...NextPage
      }
    }
    evidence {
      kind
      sha256
      fileName
      visibility
    }
    events(first: 50) {
      nodes {
        number
        from
        to
        effectiveOn
        at
        reason
        until
      }
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}

fragment CertificateScopeHead on CertificateScopeItem {
  position
  category
  site {
    id
    nameZh
    nameEn
  }
  style {
    id
    code
  }
  sku {
    id
    code
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const CertificatesDocument: TypedDocument<CertificatesQuery, CertificatesQueryVariables> = {
  name: "Certificates",
  kind: "query",
  text: `query Certificates($filter: CertificateFilter, $orderBy: [CertificateOrderBy!], $first: Int, $after: Cursor, $asOf: LocalDate) {
  certificates(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...CertificateHead
      effectiveStatus(asOf: $asOf)
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
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

export const VerifyCertificateDocument: TypedDocument<VerifyCertificateQuery, VerifyCertificateQueryVariables> = {
  name: "VerifyCertificate",
  kind: "query",
  text: `query VerifyCertificate($number: String!, $issuerCreditCode: String!, $asOf: LocalDate) {
  verifyCertificate(number: $number, issuerCreditCode: $issuerCreditCode) {
    ...CertificateHead
    effectiveStatus(asOf: $asOf)
    scope(first: 100) {
      nodes {
        ...CertificateScopeHead
      }
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}

fragment CertificateScopeHead on CertificateScopeItem {
  position
  category
  site {
    id
    nameZh
    nameEn
  }
  style {
    id
    code
  }
  sku {
    id
    code
  }
}`,
};

export const HonorsDocument: TypedDocument<HonorsQuery, HonorsQueryVariables> = {
  name: "Honors",
  kind: "query",
  text: `query Honors($filter: HonorFilter, $orderBy: [HonorOrderBy!], $first: Int, $after: Cursor) {
  honors(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...HonorHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment HonorHead on Honor {
  id
  type
  level
  title
  awardedOn
  validTo
  revokedOn
  inForce
  version
  organization {
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

export const HonorDocument: TypedDocument<HonorQuery, HonorQueryVariables> = {
  name: "Honor",
  kind: "query",
  text: `query Honor($id: ID!) {
  honor(id: $id) {
    ...HonorHead
  }
}

fragment HonorHead on Honor {
  id
  type
  level
  title
  awardedOn
  validTo
  revokedOn
  inForce
  version
  organization {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const CreateCertificateDraftDocument: TypedDocument<CreateCertificateDraftMutation, CreateCertificateDraftMutationVariables> = {
  name: "CreateCertificateDraft",
  kind: "mutation",
  text: `mutation CreateCertificateDraft($input: CreateCertificateDraftInput!) {
  createCertificateDraft(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const UpdateCertificateDraftDocument: TypedDocument<UpdateCertificateDraftMutation, UpdateCertificateDraftMutationVariables> = {
  name: "UpdateCertificateDraft",
  kind: "mutation",
  text: `mutation UpdateCertificateDraft($input: UpdateCertificateDraftInput!) {
  updateCertificateDraft(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const SubmitCertificateDraftDocument: TypedDocument<SubmitCertificateDraftMutation, SubmitCertificateDraftMutationVariables> = {
  name: "SubmitCertificateDraft",
  kind: "mutation",
  text: `mutation SubmitCertificateDraft($input: SubmitCertificateDraftInput!) {
  submitCertificateDraft(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const ApplyForCertificateDocument: TypedDocument<ApplyForCertificateMutation, ApplyForCertificateMutationVariables> = {
  name: "ApplyForCertificate",
  kind: "mutation",
  text: `mutation ApplyForCertificate($input: ApplyForCertificateInput!) {
  applyForCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const AnswerCertificateCorrectionDocument: TypedDocument<AnswerCertificateCorrectionMutation, AnswerCertificateCorrectionMutationVariables> = {
  name: "AnswerCertificateCorrection",
  kind: "mutation",
  text: `mutation AnswerCertificateCorrection($input: AnswerCertificateCorrectionInput!) {
  answerCertificateCorrection(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const WithdrawCertificateDocument: TypedDocument<WithdrawCertificateMutation, WithdrawCertificateMutationVariables> = {
  name: "WithdrawCertificate",
  kind: "mutation",
  text: `mutation WithdrawCertificate($input: WithdrawCertificateInput!) {
  withdrawCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const StartCertificateReviewDocument: TypedDocument<StartCertificateReviewMutation, StartCertificateReviewMutationVariables> = {
  name: "StartCertificateReview",
  kind: "mutation",
  text: `mutation StartCertificateReview($input: StartCertificateReviewInput!) {
  startCertificateReview(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const RequestCertificateCorrectionDocument: TypedDocument<RequestCertificateCorrectionMutation, RequestCertificateCorrectionMutationVariables> = {
  name: "RequestCertificateCorrection",
  kind: "mutation",
  text: `mutation RequestCertificateCorrection($input: RequestCertificateCorrectionInput!) {
  requestCertificateCorrection(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const RejectCertificateDocument: TypedDocument<RejectCertificateMutation, RejectCertificateMutationVariables> = {
  name: "RejectCertificate",
  kind: "mutation",
  text: `mutation RejectCertificate($input: RejectCertificateInput!) {
  rejectCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const IssueCertificateDocument: TypedDocument<IssueCertificateMutation, IssueCertificateMutationVariables> = {
  name: "IssueCertificate",
  kind: "mutation",
  text: `mutation IssueCertificate($input: IssueCertificateInput!) {
  issueCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const RenewCertificateDocument: TypedDocument<RenewCertificateMutation, RenewCertificateMutationVariables> = {
  name: "RenewCertificate",
  kind: "mutation",
  text: `mutation RenewCertificate($input: RenewCertificateInput!) {
  renewCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const SuspendCertificateDocument: TypedDocument<SuspendCertificateMutation, SuspendCertificateMutationVariables> = {
  name: "SuspendCertificate",
  kind: "mutation",
  text: `mutation SuspendCertificate($input: SuspendCertificateInput!) {
  suspendCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const ReinstateCertificateDocument: TypedDocument<ReinstateCertificateMutation, ReinstateCertificateMutationVariables> = {
  name: "ReinstateCertificate",
  kind: "mutation",
  text: `mutation ReinstateCertificate($input: ReinstateCertificateInput!) {
  reinstateCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const RevokeCertificateDocument: TypedDocument<RevokeCertificateMutation, RevokeCertificateMutationVariables> = {
  name: "RevokeCertificate",
  kind: "mutation",
  text: `mutation RevokeCertificate($input: RevokeCertificateInput!) {
  revokeCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const CancelCertificateDocument: TypedDocument<CancelCertificateMutation, CancelCertificateMutationVariables> = {
  name: "CancelCertificate",
  kind: "mutation",
  text: `mutation CancelCertificate($input: CancelCertificateInput!) {
  cancelCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const WithdrawSelfDeclarationDocument: TypedDocument<WithdrawSelfDeclarationMutation, WithdrawSelfDeclarationMutationVariables> = {
  name: "WithdrawSelfDeclaration",
  kind: "mutation",
  text: `mutation WithdrawSelfDeclaration($input: WithdrawSelfDeclarationInput!) {
  withdrawSelfDeclaration(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const PublishSelfDeclarationDocument: TypedDocument<PublishSelfDeclarationMutation, PublishSelfDeclarationMutationVariables> = {
  name: "PublishSelfDeclaration",
  kind: "mutation",
  text: `mutation PublishSelfDeclaration($input: PublishSelfDeclarationInput!) {
  publishSelfDeclaration(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const RegisterCertificateDocument: TypedDocument<RegisterCertificateMutation, RegisterCertificateMutationVariables> = {
  name: "RegisterCertificate",
  kind: "mutation",
  text: `mutation RegisterCertificate($input: RegisterCertificateInput!) {
  registerCertificate(input: $input) {
    __typename
    ...CertificateHead
    ... on Problem {
      code
      message
    }
  }
}

fragment CertificateHead on Certificate {
  id
  type
  route
  status
  number
  standard
  validFrom
  validTo
  version
  holder {
    id
    nameZh
    nameEn
    creditCode
  }
  issuer {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const AwardHonorDocument: TypedDocument<AwardHonorMutation, AwardHonorMutationVariables> = {
  name: "AwardHonor",
  kind: "mutation",
  text: `mutation AwardHonor($input: AwardHonorInput!) {
  awardHonor(input: $input) {
    __typename
    ...HonorHead
    ... on Problem {
      code
      message
    }
  }
}

fragment HonorHead on Honor {
  id
  type
  level
  title
  awardedOn
  validTo
  revokedOn
  inForce
  version
  organization {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const RevokeHonorDocument: TypedDocument<RevokeHonorMutation, RevokeHonorMutationVariables> = {
  name: "RevokeHonor",
  kind: "mutation",
  text: `mutation RevokeHonor($input: RevokeHonorInput!) {
  revokeHonor(input: $input) {
    __typename
    ...HonorHead
    ... on Problem {
      code
      message
    }
  }
}

fragment HonorHead on Honor {
  id
  type
  level
  title
  awardedOn
  validTo
  revokedOn
  inForce
  version
  organization {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const CertificateCredentialDocument: TypedDocument<CertificateCredentialQuery, CertificateCredentialQueryVariables> = {
  name: "CertificateCredential",
  kind: "query",
  text: `query CertificateCredential($number: String!, $issuerCreditCode: String!) {
  verifyCertificate(number: $number, issuerCreditCode: $issuerCreditCode) {
    id
    credential
  }
}`,
};

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

export const InspectionDocument: TypedDocument<InspectionQuery, InspectionQueryVariables> = {
  name: "Inspection",
  kind: "query",
  text: `query Inspection($id: ID!, $verdicts: Int = 50) {
  inspection(id: $id) {
    ...InspectionHead
    standards
    labConclusion
    conflict
    conflictResolution
    lot {
      id
      number
    }
    client {
      id
      nameEn
    }
    supersedes {
      id
    }
    verdicts(first: $verdicts) {
      nodes {
        ...TestVerdictRow
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment InspectionHead on Inspection {
  id
  kind
  status
  reportNumber
  reportVersion
  superseded
  level
  judgedCategory
  conclusion
  cma
  reportedOn
  version
}

fragment TestVerdictRow on TestVerdict {
  position
  parameter
  part
  sample
  substance
  value
  unit
  limit
  verdict
  labVerdict
  reason
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const InspectionsDocument: TypedDocument<InspectionsQuery, InspectionsQueryVariables> = {
  name: "Inspections",
  kind: "query",
  text: `query Inspections($filter: InspectionFilter, $orderBy: [InspectionOrderBy!], $first: Int, $after: Cursor) {
  inspections(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...InspectionHead
      lot {
        id
        number
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment InspectionHead on Inspection {
  id
  kind
  status
  reportNumber
  reportVersion
  superseded
  level
  judgedCategory
  conclusion
  cma
  reportedOn
  version
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const TestOrderDocument: TypedDocument<TestOrderQuery, TestOrderQueryVariables> = {
  name: "TestOrder",
  kind: "query",
  text: `query TestOrder($id: ID!) {
  testOrder(id: $id) {
    ...TestOrderHead
    item
    lot {
      id
      number
    }
    events(first: 50) {
      nodes {
        to
        at
        reason
      }
    }
    samples(first: 50) {
      nodes {
        id
        code
        seal
        backup
        custody(first: 50) {
          nodes {
            step
            at
            condition
          }
        }
      }
    }
    reports(first: 20) {
      nodes {
        ...InspectionHead
      }
    }
  }
}

fragment TestOrderHead on TestOrder {
  id
  status
  level
  parameters
  requestedAt
  version
}

fragment InspectionHead on Inspection {
  id
  kind
  status
  reportNumber
  reportVersion
  superseded
  level
  judgedCategory
  conclusion
  cma
  reportedOn
  version
}`,
};

export const TestOrdersDocument: TypedDocument<TestOrdersQuery, TestOrdersQueryVariables> = {
  name: "TestOrders",
  kind: "query",
  text: `query TestOrders($filter: TestOrderFilter, $first: Int, $after: Cursor) {
  testOrders(filter: $filter, first: $first, after: $after) {
    nodes {
      ...TestOrderHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment TestOrderHead on TestOrder {
  id
  status
  level
  parameters
  requestedAt
  version
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const OrderGatesDocument: TypedDocument<OrderGatesQuery, OrderGatesQueryVariables> = {
  name: "OrderGates",
  kind: "query",
  text: `query OrderGates($id: ID!, $first: Int = 50, $after: Cursor) {
  order(id: $id) {
    id
    qualityGates {
      level
      category
      parameters
    }
    requiredCertificates
    gateEvidence(first: $first, after: $after) {
      nodes {
        occasion
        asOf
        level
        category
        parameters
        conclusion
        judgedCategory
        certificateType
        effectiveStatus
        lot {
          id
          number
        }
        inspection {
          id
          reportNumber
          reportVersion
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const RequestTestDocument: TypedDocument<RequestTestMutation, RequestTestMutationVariables> = {
  name: "RequestTest",
  kind: "mutation",
  text: `mutation RequestTest($input: RequestTestInput!) {
  requestTest(input: $input) {
    __typename
    ...TestOrderHead
    ... on Problem {
      code
      message
    }
  }
}

fragment TestOrderHead on TestOrder {
  id
  status
  level
  parameters
  requestedAt
  version
}`,
};

export const AcceptTestOrderDocument: TypedDocument<AcceptTestOrderMutation, AcceptTestOrderMutationVariables> = {
  name: "AcceptTestOrder",
  kind: "mutation",
  text: `mutation AcceptTestOrder($input: AcceptTestOrderInput!) {
  acceptTestOrder(input: $input) {
    __typename
    ...TestOrderHead
    ... on Problem {
      code
      message
    }
  }
}

fragment TestOrderHead on TestOrder {
  id
  status
  level
  parameters
  requestedAt
  version
}`,
};

export const DeclineTestOrderDocument: TypedDocument<DeclineTestOrderMutation, DeclineTestOrderMutationVariables> = {
  name: "DeclineTestOrder",
  kind: "mutation",
  text: `mutation DeclineTestOrder($input: DeclineTestOrderInput!) {
  declineTestOrder(input: $input) {
    __typename
    ...TestOrderHead
    ... on Problem {
      code
      message
    }
  }
}

fragment TestOrderHead on TestOrder {
  id
  status
  level
  parameters
  requestedAt
  version
}`,
};

export const CancelTestOrderDocument: TypedDocument<CancelTestOrderMutation, CancelTestOrderMutationVariables> = {
  name: "CancelTestOrder",
  kind: "mutation",
  text: `mutation CancelTestOrder($input: CancelTestOrderInput!) {
  cancelTestOrder(input: $input) {
    __typename
    ...TestOrderHead
    ... on Problem {
      code
      message
    }
  }
}

fragment TestOrderHead on TestOrder {
  id
  status
  level
  parameters
  requestedAt
  version
}`,
};

export const ReceiveTestSampleDocument: TypedDocument<ReceiveTestSampleMutation, ReceiveTestSampleMutationVariables> = {
  name: "ReceiveTestSample",
  kind: "mutation",
  text: `mutation ReceiveTestSample($input: ReceiveTestSampleInput!) {
  receiveTestSample(input: $input) {
    __typename
    ... on TestSample {
      id
      code
      seal
      backup
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const IssueTestReportDocument: TypedDocument<IssueTestReportMutation, IssueTestReportMutationVariables> = {
  name: "IssueTestReport",
  kind: "mutation",
  text: `mutation IssueTestReport($input: IssueTestReportInput!) {
  issueTestReport(input: $input) {
    __typename
    ...InspectionHead
    ... on Problem {
      code
      message
    }
    ... on OutsideCmaScope {
      parameters
    }
  }
}

fragment InspectionHead on Inspection {
  id
  kind
  status
  reportNumber
  reportVersion
  superseded
  level
  judgedCategory
  conclusion
  cma
  reportedOn
  version
}`,
};

export const CorrectTestReportDocument: TypedDocument<CorrectTestReportMutation, CorrectTestReportMutationVariables> = {
  name: "CorrectTestReport",
  kind: "mutation",
  text: `mutation CorrectTestReport($input: CorrectTestReportInput!) {
  correctTestReport(input: $input) {
    __typename
    ...InspectionHead
    ... on Problem {
      code
      message
    }
    ... on OutsideCmaScope {
      parameters
    }
  }
}

fragment InspectionHead on Inspection {
  id
  kind
  status
  reportNumber
  reportVersion
  superseded
  level
  judgedCategory
  conclusion
  cma
  reportedOn
  version
}`,
};

export const ResolveReportConflictDocument: TypedDocument<ResolveReportConflictMutation, ResolveReportConflictMutationVariables> = {
  name: "ResolveReportConflict",
  kind: "mutation",
  text: `mutation ResolveReportConflict($input: ResolveReportConflictInput!) {
  resolveReportConflict(input: $input) {
    __typename
    ... on Inspection {
      id
      conflictResolution
      version
    }
    ... on Problem {
      code
      message
    }
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

export const ReadEntriesDocument: TypedDocument<ReadEntriesQuery, ReadEntriesQueryVariables> = {
  name: "ReadEntries",
  kind: "query",
  text: `query ReadEntries($filter: ReadEntryFilter, $first: Int, $after: Cursor) {
  readEntries(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      sequence
      at
      operation
      what
      subjectIds
      requestId
      organization {
        id
        nameZh
        nameEn
      }
      reader {
        id
        nameZh
        nameEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
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

export const JudgeTestResultsDocument: TypedDocument<JudgeTestResultsQuery, JudgeTestResultsQueryVariables> = {
  name: "JudgeTestResults",
  kind: "query",
  text: `query JudgeTestResults($input: JudgeTestResultsInput!) {
  judgeTestResults(input: $input) {
    ageGroup
    requiredCategory
    judgedCategory
    conclusion
    failing
    missing
    editions
    rows {
      parameter
      value
      substance
      verdict
      reason
      limit
      standard
    }
  }
}`,
};

export const StandardDocument: TypedDocument<StandardQuery, StandardQueryVariables> = {
  name: "Standard",
  kind: "query",
  text: `query Standard($number: String!, $limits: Int = 100) {
  standard(number: $number) {
    ...StandardHead
    replaces {
      id
      number
    }
    limits(first: $limits) {
      nodes {
        id
        parameter
        nameZh
        nameEn
        unit
        kind
        precision
        detectionLimit
        exemptIf
        onlyIf
        ageGroups
        limitA
        limitB
        limitC
        limitDarkA
        limitNonFinal
        limitUnder7
        limit7To14
        method
        confidence
        note
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment StandardHead on Standard {
  id
  number
  series
  editionYear
  titleZh
  titleEn
  issuer
  nature
  validFrom
  validTo
  note
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const StandardsDocument: TypedDocument<StandardsQuery, StandardsQueryVariables> = {
  name: "Standards",
  kind: "query",
  text: `query Standards($filter: StandardFilter, $first: Int, $after: Cursor) {
  standards(filter: $filter, first: $first, after: $after) {
    nodes {
      ...StandardHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment StandardHead on Standard {
  id
  number
  series
  editionYear
  titleZh
  titleEn
  issuer
  nature
  validFrom
  validTo
  note
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const EnterpriseStandardDocument: TypedDocument<EnterpriseStandardQuery, EnterpriseStandardQueryVariables> = {
  name: "EnterpriseStandard",
  kind: "query",
  text: `query EnterpriseStandard($id: ID!) {
  enterpriseStandard(id: $id) {
    ...EnterpriseStandardHead
    productScope
    replaces {
      id
      number
    }
    indicators(first: 100) {
      nodes {
        id
        position
        name
        parameter
        unit
        value
        bindingLimit
        bindingStandard
      }
    }
    events(first: 20) {
      nodes {
        id
        from
        to
        at
        reason
      }
    }
    checks(first: 20) {
      nodes {
        id
        finding
        remark
        at
      }
    }
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
}`,
};

export const EnterpriseStandardsDocument: TypedDocument<EnterpriseStandardsQuery, EnterpriseStandardsQueryVariables> = {
  name: "EnterpriseStandards",
  kind: "query",
  text: `query EnterpriseStandards($filter: EnterpriseStandardFilter, $orderBy: [EnterpriseStandardOrderBy!], $first: Int, $after: Cursor) {
  enterpriseStandards(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    nodes {
      ...EnterpriseStandardHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
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

export const FrontRunnersDocument: TypedDocument<FrontRunnersQuery, FrontRunnersQueryVariables> = {
  name: "FrontRunners",
  kind: "query",
  text: `query FrontRunners($filter: FrontRunnerEntryFilter, $first: Int, $after: Cursor) {
  frontRunners(filter: $filter, first: $first, after: $after) {
    nodes {
      ...FrontRunner
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment FrontRunner on FrontRunnerEntry {
  id
  year
  category
  rank
  at
  enterpriseStandard {
    ...EnterpriseStandardHead
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
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

export const BenchmarkRecordDocument: TypedDocument<BenchmarkRecordQuery, BenchmarkRecordQueryVariables> = {
  name: "BenchmarkRecord",
  kind: "query",
  text: `query BenchmarkRecord($id: ID!) {
  benchmarkRecord(id: $id) {
    ...BenchmarkHead
    indicators(first: 100) {
      nodes {
        id
        position
        name
        unit
        ownValue
        targetValue
        comparable
      }
    }
  }
}

fragment BenchmarkHead on BenchmarkRecord {
  id
  targetNumber
  targetKind
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
  enterpriseStandard {
    id
    number
  }
}`,
};

export const BenchmarkRecordsDocument: TypedDocument<BenchmarkRecordsQuery, BenchmarkRecordsQueryVariables> = {
  name: "BenchmarkRecords",
  kind: "query",
  text: `query BenchmarkRecords($filter: BenchmarkRecordFilter, $first: Int, $after: Cursor) {
  benchmarkRecords(filter: $filter, first: $first, after: $after) {
    nodes {
      ...BenchmarkHead
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment BenchmarkHead on BenchmarkRecord {
  id
  targetNumber
  targetKind
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
  enterpriseStandard {
    id
    number
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`,
};

export const DeclareEnterpriseStandardDocument: TypedDocument<DeclareEnterpriseStandardMutation, DeclareEnterpriseStandardMutationVariables> = {
  name: "DeclareEnterpriseStandard",
  kind: "mutation",
  text: `mutation DeclareEnterpriseStandard($input: DeclareEnterpriseStandardInput!) {
  declareEnterpriseStandard(input: $input) {
    __typename
    ...EnterpriseStandardHead
    ... on Problem {
      code
      message
    }
    ... on WeakerThanMandatory {
      indicator
      limit
      standard
    }
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
}`,
};

export const PublishEnterpriseStandardDocument: TypedDocument<PublishEnterpriseStandardMutation, PublishEnterpriseStandardMutationVariables> = {
  name: "PublishEnterpriseStandard",
  kind: "mutation",
  text: `mutation PublishEnterpriseStandard($input: PublishEnterpriseStandardInput!) {
  publishEnterpriseStandard(input: $input) {
    __typename
    ...EnterpriseStandardHead
    ... on Problem {
      code
      message
    }
    ... on WeakerThanMandatory {
      indicator
      limit
      standard
    }
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
}`,
};

export const WithdrawEnterpriseStandardDocument: TypedDocument<WithdrawEnterpriseStandardMutation, WithdrawEnterpriseStandardMutationVariables> = {
  name: "WithdrawEnterpriseStandard",
  kind: "mutation",
  text: `mutation WithdrawEnterpriseStandard($input: WithdrawEnterpriseStandardInput!) {
  withdrawEnterpriseStandard(input: $input) {
    __typename
    ...EnterpriseStandardHead
    ... on Problem {
      code
      message
    }
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
}`,
};

export const CheckDeclarationDocument: TypedDocument<CheckDeclarationMutation, CheckDeclarationMutationVariables> = {
  name: "CheckDeclaration",
  kind: "mutation",
  text: `mutation CheckDeclaration($input: CheckDeclarationInput!) {
  checkDeclaration(input: $input) {
    __typename
    ... on DeclarationCheck {
      id
      finding
      enterpriseStandard {
        ...EnterpriseStandardHead
      }
    }
    ... on Problem {
      code
      message
    }
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
}`,
};

export const ListFrontRunnerDocument: TypedDocument<ListFrontRunnerMutation, ListFrontRunnerMutationVariables> = {
  name: "ListFrontRunner",
  kind: "mutation",
  text: `mutation ListFrontRunner($input: ListFrontRunnerInput!) {
  listFrontRunner(input: $input) {
    __typename
    ...FrontRunner
    ... on Problem {
      code
      message
    }
  }
}

fragment FrontRunner on FrontRunnerEntry {
  id
  year
  category
  rank
  at
  enterpriseStandard {
    ...EnterpriseStandardHead
  }
}

fragment EnterpriseStandardHead on EnterpriseStandard {
  id
  number
  title
  category
  ageGroup
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
}`,
};

export const RecordBenchmarkDocument: TypedDocument<RecordBenchmarkMutation, RecordBenchmarkMutationVariables> = {
  name: "RecordBenchmark",
  kind: "mutation",
  text: `mutation RecordBenchmark($input: RecordBenchmarkInput!) {
  recordBenchmark(input: $input) {
    __typename
    ...BenchmarkHead
    ... on Problem {
      code
      message
    }
  }
}

fragment BenchmarkHead on BenchmarkRecord {
  id
  targetNumber
  targetKind
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
  enterpriseStandard {
    id
    number
  }
}`,
};

export const PublishBenchmarkDocument: TypedDocument<PublishBenchmarkMutation, PublishBenchmarkMutationVariables> = {
  name: "PublishBenchmark",
  kind: "mutation",
  text: `mutation PublishBenchmark($input: PublishBenchmarkInput!) {
  publishBenchmark(input: $input) {
    __typename
    ...BenchmarkHead
    ... on Problem {
      code
      message
    }
  }
}

fragment BenchmarkHead on BenchmarkRecord {
  id
  targetNumber
  targetKind
  status
  publishedOn
  version
  createdAt
  organization {
    id
    nameZh
    nameEn
  }
  enterpriseStandard {
    id
    number
  }
}`,
};

export const SamplingPlansDocument: TypedDocument<SamplingPlansQuery, SamplingPlansQueryVariables> = {
  name: "SamplingPlans",
  kind: "query",
  text: `query SamplingPlans($first: Int = 20, $after: Cursor, $filter: SamplingPlanFilter) {
  samplingPlans(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      product
      productScope
      status
      quota
      periodFrom
      periodTo
    }
  }
}`,
};

export const SamplingPlanDocument: TypedDocument<SamplingPlanQuery, SamplingPlanQueryVariables> = {
  name: "SamplingPlan",
  kind: "query",
  text: `query SamplingPlan($id: ID!) {
  samplingPlan(id: $id) {
    id
    title
    product
    productScope
    segment
    region {
      code
      nameZh
    }
    status
    quota
    eligible
    seed
    drawnAt
    inspectors
    version
    candidates(first: 250) {
      nodes {
        place
        ticket
        drawn
        organization {
          id
          nameZh
          nameEn
        }
      }
    }
    tasks(first: 250) {
      nodes {
        id
        number
        inspectors
        organization {
          id
          nameZh
          nameEn
        }
      }
    }
  }
}`,
};

export const SamplingTaskDocument: TypedDocument<SamplingTaskQuery, SamplingTaskQueryVariables> = {
  name: "SamplingTask",
  kind: "query",
  text: `query SamplingTask($id: ID!) {
  samplingTask(id: $id) {
    id
    number
    year
    drawnOn
    organization {
      id
      nameZh
      nameEn
    }
    inspections(first: 50) {
      nodes {
        id
        kind
        status
        conclusion
      }
    }
  }
}`,
};

export const SamplingTasksDocument: TypedDocument<SamplingTasksQuery, SamplingTasksQueryVariables> = {
  name: "SamplingTasks",
  kind: "query",
  text: `query SamplingTasks($first: Int = 20, $after: Cursor, $filter: SamplingTaskFilter) {
  samplingTasks(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      drawnOn
      organization {
        id
        nameZh
        nameEn
      }
    }
  }
}`,
};

export const SupervisionHistoryDocument: TypedDocument<SupervisionHistoryQuery, SupervisionHistoryQueryVariables> = {
  name: "SupervisionHistory",
  kind: "query",
  text: `query SupervisionHistory($id: ID!) {
  inspection(id: $id) {
    id
    status
    conclusion
    supervisionEvents(first: 50) {
      nodes {
        from
        to
        at
        reason
        by {
          id
          nameZh
          nameEn
        }
      }
    }
    supervisionSamples(first: 2) {
      nodes {
        seal
        backup
        sealedAt
        receivedAt
        lab {
          id
          nameZh
          nameEn
        }
      }
    }
    resultNotices(first: 1) {
      nodes {
        conclusion
        servedOn
        objectUntil
      }
    }
    rectifications(first: 1) {
      nodes {
        id
        status
        dueOn
        reinspectBy
      }
    }
  }
}`,
};

export const RectificationDocument: TypedDocument<RectificationQuery, RectificationQueryVariables> = {
  name: "Rectification",
  kind: "query",
  text: `query Rectification($id: ID!) {
  rectification(id: $id) {
    id
    status
    orderedOn
    dueOn
    reinspectBy
    measures
    version
    inspection {
      id
    }
    reinspection {
      id
      status
      conclusion
    }
  }
}`,
};

export const RectificationsDocument: TypedDocument<RectificationsQuery, RectificationsQueryVariables> = {
  name: "Rectifications",
  kind: "query",
  text: `query Rectifications($first: Int = 20, $after: Cursor, $filter: RectificationFilter) {
  rectifications(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      status
      dueOn
      reinspectBy
    }
  }
}`,
};

export const EnforcementCaseDocument: TypedDocument<EnforcementCaseQuery, EnforcementCaseQueryVariables> = {
  name: "EnforcementCase",
  kind: "query",
  text: `query EnforcementCase($id: ID!) {
  enforcementCase(id: $id) {
    id
    number
    source
    status
    facts
    decisionNumber
    decidedOn
    version
    actions(first: 50) {
      nodes {
        kind
        fine
        confiscated
        transferredTo
        note
        at
      }
    }
    exposures(first: 10) {
      nodes {
        id
        status
        publishedAt
        endedAt
        endReason
      }
    }
  }
}`,
};

export const EnforcementCasesDocument: TypedDocument<EnforcementCasesQuery, EnforcementCasesQueryVariables> = {
  name: "EnforcementCases",
  kind: "query",
  text: `query EnforcementCases($first: Int = 20, $after: Cursor, $filter: EnforcementCaseFilter) {
  enforcementCases(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      source
      status
      openedAt
    }
  }
}`,
};

export const ExposuresDocument: TypedDocument<ExposuresQuery, ExposuresQueryVariables> = {
  name: "Exposures",
  kind: "query",
  text: `query Exposures($first: Int = 20, $after: Cursor, $filter: ExposureFilter) {
  exposures(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      product
      batch
      failing
      decisionNumber
      status
      publishedAt
      organization {
        id
        nameZh
        nameEn
      }
    }
  }
}`,
};

export const ExposureDocument: TypedDocument<ExposureQuery, ExposureQueryVariables> = {
  name: "Exposure",
  kind: "query",
  text: `query Exposure($id: ID!) {
  exposure(id: $id) {
    id
    product
    batch
    failing
    decisionNumber
    status
    publishedAt
    endedAt
    endReason
  }
}`,
};

export const PlanSamplingDocument: TypedDocument<PlanSamplingMutation, PlanSamplingMutationVariables> = {
  name: "PlanSampling",
  kind: "mutation",
  text: `mutation PlanSampling($input: PlanSamplingInput!) {
  planSampling(input: $input) {
    __typename
    ... on SamplingPlan {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const DrawSamplingDocument: TypedDocument<DrawSamplingMutation, DrawSamplingMutationVariables> = {
  name: "DrawSampling",
  kind: "mutation",
  text: `mutation DrawSampling($input: DrawSamplingInput!) {
  drawSampling(input: $input) {
    __typename
    ... on SamplingPlan {
      id
      status
      seed
      eligible
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const AddSampledBatchDocument: TypedDocument<AddSampledBatchMutation, AddSampledBatchMutationVariables> = {
  name: "AddSampledBatch",
  kind: "mutation",
  text: `mutation AddSampledBatch($input: AddSampledBatchInput!) {
  addSampledBatch(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const TakeSampleDocument: TypedDocument<TakeSampleMutation, TakeSampleMutationVariables> = {
  name: "TakeSample",
  kind: "mutation",
  text: `mutation TakeSample($input: TakeSampleInput!) {
  takeSample(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const AcceptSampleDocument: TypedDocument<AcceptSampleMutation, AcceptSampleMutationVariables> = {
  name: "AcceptSample",
  kind: "mutation",
  text: `mutation AcceptSample($input: AcceptSampleInput!) {
  acceptSample(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ReportSampleDocument: TypedDocument<ReportSampleMutation, ReportSampleMutationVariables> = {
  name: "ReportSample",
  kind: "mutation",
  text: `mutation ReportSample($input: ReportSampleInput!) {
  reportSample(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      conclusion
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const VoidInspectionDocument: TypedDocument<VoidInspectionMutation, VoidInspectionMutationVariables> = {
  name: "VoidInspection",
  kind: "mutation",
  text: `mutation VoidInspection($input: VoidInspectionInput!) {
  voidInspection(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ObjectToResultDocument: TypedDocument<ObjectToResultMutation, ObjectToResultMutationVariables> = {
  name: "ObjectToResult",
  kind: "mutation",
  text: `mutation ObjectToResult($input: ObjectToResultInput!) {
  objectToResult(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const AcceptObjectionDocument: TypedDocument<AcceptObjectionMutation, AcceptObjectionMutationVariables> = {
  name: "AcceptObjection",
  kind: "mutation",
  text: `mutation AcceptObjection($input: AcceptObjectionInput!) {
  acceptObjection(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const RefuseObjectionDocument: TypedDocument<RefuseObjectionMutation, RefuseObjectionMutationVariables> = {
  name: "RefuseObjection",
  kind: "mutation",
  text: `mutation RefuseObjection($input: RefuseObjectionInput!) {
  refuseObjection(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      finalConclusion
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ConcludeRecheckDocument: TypedDocument<ConcludeRecheckMutation, ConcludeRecheckMutationVariables> = {
  name: "ConcludeRecheck",
  kind: "mutation",
  text: `mutation ConcludeRecheck($input: ConcludeRecheckInput!) {
  concludeRecheck(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      finalConclusion
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const PublishInspectionDocument: TypedDocument<PublishInspectionMutation, PublishInspectionMutationVariables> = {
  name: "PublishInspection",
  kind: "mutation",
  text: `mutation PublishInspection($input: PublishInspectionInput!) {
  publishInspection(input: $input) {
    __typename
    ... on Inspection {
      id
      published
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ReportRectificationDocument: TypedDocument<ReportRectificationMutation, ReportRectificationMutationVariables> = {
  name: "ReportRectification",
  kind: "mutation",
  text: `mutation ReportRectification($input: ReportRectificationInput!) {
  reportRectification(input: $input) {
    __typename
    ... on Rectification {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const OrderReinspectionDocument: TypedDocument<OrderReinspectionMutation, OrderReinspectionMutationVariables> = {
  name: "OrderReinspection",
  kind: "mutation",
  text: `mutation OrderReinspection($input: OrderReinspectionInput!) {
  orderReinspection(input: $input) {
    __typename
    ... on Inspection {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const OpenCaseDocument: TypedDocument<OpenCaseMutation, OpenCaseMutationVariables> = {
  name: "OpenCase",
  kind: "mutation",
  text: `mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    __typename
    ... on EnforcementCase {
      id
      number
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const RecordCaseActionDocument: TypedDocument<RecordCaseActionMutation, RecordCaseActionMutationVariables> = {
  name: "RecordCaseAction",
  kind: "mutation",
  text: `mutation RecordCaseAction($input: RecordCaseActionInput!) {
  recordCaseAction(input: $input) {
    __typename
    ... on EnforcementCase {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const DecideCaseDocument: TypedDocument<DecideCaseMutation, DecideCaseMutationVariables> = {
  name: "DecideCase",
  kind: "mutation",
  text: `mutation DecideCase($input: DecideCaseInput!) {
  decideCase(input: $input) {
    __typename
    ... on EnforcementCase {
      id
      status
      decisionNumber
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const CloseCaseDocument: TypedDocument<CloseCaseMutation, CloseCaseMutationVariables> = {
  name: "CloseCase",
  kind: "mutation",
  text: `mutation CloseCase($input: CloseCaseInput!) {
  closeCase(input: $input) {
    __typename
    ... on EnforcementCase {
      id
      status
      version
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ExposeCaseDocument: TypedDocument<ExposeCaseMutation, ExposeCaseMutationVariables> = {
  name: "ExposeCase",
  kind: "mutation",
  text: `mutation ExposeCase($input: ExposeCaseInput!) {
  exposeCase(input: $input) {
    __typename
    ... on Exposure {
      id
      status
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const CorrectExposureDocument: TypedDocument<CorrectExposureMutation, CorrectExposureMutationVariables> = {
  name: "CorrectExposure",
  kind: "mutation",
  text: `mutation CorrectExposure($input: CorrectExposureInput!) {
  correctExposure(input: $input) {
    __typename
    ... on Exposure {
      id
      status
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const RepairCreditDocument: TypedDocument<RepairCreditMutation, RepairCreditMutationVariables> = {
  name: "RepairCredit",
  kind: "mutation",
  text: `mutation RepairCredit($input: RepairCreditInput!) {
  repairCredit(input: $input) {
    __typename
    ... on Exposure {
      id
      status
    }
    ... on Problem {
      code
      message
    }
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
      conclusions {
        level
        conclusion
      }
      certificates {
        type
        status
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

export const GoodsBehindDocument: TypedDocument<GoodsBehindQuery, GoodsBehindQueryVariables> = {
  name: "GoodsBehind",
  kind: "query",
  text: `query GoodsBehind($orderId: ID!) {
  goodsBehind(orderId: $orderId) {
    kind
    conclusions {
      level
      conclusion
    }
    certificates {
      type
      status
    }
  }
}`,
};

export const WhitelistEntriesDocument: TypedDocument<WhitelistEntriesQuery, WhitelistEntriesQueryVariables> = {
  name: "WhitelistEntries",
  kind: "query",
  text: `query WhitelistEntries($filter: WhitelistEntryFilter, $first: Int, $after: Cursor) {
  whitelistEntries(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ListedSupplier
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment ListedSupplier on WhitelistEntry {
  id
  status
  scope
  listedOn
  reviewDue
  removedOn
  version
  organization {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};

export const WhitelistConditionsDocument: TypedDocument<WhitelistConditionsQuery, WhitelistConditionsQueryVariables> = {
  name: "WhitelistConditions",
  kind: "query",
  text: `query WhitelistConditions($organizationId: ID!) {
  whitelistConditions(organizationId: $organizationId) {
    asOf
    met
    conditions {
      ...ConditionOfWhitelist
    }
  }
}

fragment ConditionOfWhitelist on WhitelistCondition {
  kind
  met
  found
  needed
  reason
}`,
};

export const WhitelistCommitmentsDocument: TypedDocument<WhitelistCommitmentsQuery, WhitelistCommitmentsQueryVariables> = {
  name: "WhitelistCommitments",
  kind: "query",
  text: `query WhitelistCommitments($first: Int, $after: Cursor) {
  whitelistCommitments(first: $first, after: $after) {
    nodes {
      id
      statement
      committedAt
      withdrawnAt
      organization {
        id
        nameZh
        nameEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const CommitToWhitelistDocument: TypedDocument<CommitToWhitelistMutation, CommitToWhitelistMutationVariables> = {
  name: "CommitToWhitelist",
  kind: "mutation",
  text: `mutation CommitToWhitelist($input: CommitToWhitelistInput!) {
  commitToWhitelist(input: $input) {
    __typename
    ... on WhitelistCommitment {
      id
      statement
      committedAt
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const WithdrawWhitelistCommitmentDocument: TypedDocument<WithdrawWhitelistCommitmentMutation, WithdrawWhitelistCommitmentMutationVariables> = {
  name: "WithdrawWhitelistCommitment",
  kind: "mutation",
  text: `mutation WithdrawWhitelistCommitment($input: WithdrawWhitelistCommitmentInput!) {
  withdrawWhitelistCommitment(input: $input) {
    __typename
    ... on WhitelistCommitment {
      id
      withdrawnAt
    }
    ... on Problem {
      code
      message
    }
  }
}`,
};

export const ListOnWhitelistDocument: TypedDocument<ListOnWhitelistMutation, ListOnWhitelistMutationVariables> = {
  name: "ListOnWhitelist",
  kind: "mutation",
  text: `mutation ListOnWhitelist($input: ListOnWhitelistInput!) {
  listOnWhitelist(input: $input) {
    __typename
    ... on WhitelistEntry {
      ...ListedSupplier
    }
    ... on WhitelistConditionsNotMet {
      conditions {
        ...ConditionOfWhitelist
      }
    }
    ... on Problem {
      code
      message
    }
  }
}

fragment ListedSupplier on WhitelistEntry {
  id
  status
  scope
  listedOn
  reviewDue
  removedOn
  version
  organization {
    id
    nameZh
    nameEn
    creditCode
  }
}

fragment ConditionOfWhitelist on WhitelistCondition {
  kind
  met
  found
  needed
  reason
}`,
};

export const ReviewWhitelistEntryDocument: TypedDocument<ReviewWhitelistEntryMutation, ReviewWhitelistEntryMutationVariables> = {
  name: "ReviewWhitelistEntry",
  kind: "mutation",
  text: `mutation ReviewWhitelistEntry($input: ReviewWhitelistEntryInput!) {
  reviewWhitelistEntry(input: $input) {
    __typename
    ... on WhitelistEntry {
      ...ListedSupplier
    }
    ... on WhitelistConditionsNotMet {
      conditions {
        ...ConditionOfWhitelist
      }
    }
    ... on StaleVersion {
      version
    }
    ... on Problem {
      code
      message
    }
  }
}

fragment ListedSupplier on WhitelistEntry {
  id
  status
  scope
  listedOn
  reviewDue
  removedOn
  version
  organization {
    id
    nameZh
    nameEn
    creditCode
  }
}

fragment ConditionOfWhitelist on WhitelistCondition {
  kind
  met
  found
  needed
  reason
}`,
};

export const RemoveFromWhitelistDocument: TypedDocument<RemoveFromWhitelistMutation, RemoveFromWhitelistMutationVariables> = {
  name: "RemoveFromWhitelist",
  kind: "mutation",
  text: `mutation RemoveFromWhitelist($input: RemoveFromWhitelistInput!) {
  removeFromWhitelist(input: $input) {
    __typename
    ... on WhitelistEntry {
      ...ListedSupplier
    }
    ... on StaleVersion {
      version
    }
    ... on Problem {
      code
      message
    }
  }
}

fragment ListedSupplier on WhitelistEntry {
  id
  status
  scope
  listedOn
  reviewDue
  removedOn
  version
  organization {
    id
    nameZh
    nameEn
    creditCode
  }
}`,
};
