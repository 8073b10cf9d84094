import type { EntityTarget, ObjectLiteral } from "typeorm";
import { ApiKey, OidcIdentity } from "../modules/access";
import { Notice, NoticeHead } from "../modules/notice";
import {
  Order,
  OrderAllocation,
  OrderEvent,
  OrderLine,
  OrderRequest,
  OrderRevision,
  OrderRevisionLine,
} from "../modules/ordering";
import {
  AnnualStatistic,
  Division,
  DuplicateCandidate,
  ImportedRow,
  Member,
  Organization,
  OrganizationEvent,
  OrganizationImport,
  OrganizationLikeness,
  OrganizationLikenessKey,
  Site,
} from "../modules/organization";
import {
  BomLine,
  BomVersion,
  FiberContent,
  Lot,
  LotConsumption,
  Material,
  Sku,
  Style,
} from "../modules/product";
import { AuditEntry, AuditHead } from "../platform/audit.entity";
import { IdempotencyKey } from "../platform/idempotency.entity";

/** Every stored noun of the product. Each module adds its own, lowest module first. */
export const entities: EntityTarget<ObjectLiteral>[] = [
  AuditEntry,
  AuditHead,
  IdempotencyKey,
  Division,
  Organization,
  OrganizationEvent,
  Site,
  Member,
  AnnualStatistic,
  OrganizationImport,
  ImportedRow,
  OrganizationLikeness,
  OrganizationLikenessKey,
  DuplicateCandidate,
  ApiKey,
  OidcIdentity,
  Style,
  Sku,
  Material,
  FiberContent,
  BomVersion,
  BomLine,
  Lot,
  LotConsumption,
  Order,
  OrderLine,
  OrderEvent,
  OrderAllocation,
  OrderRevision,
  OrderRevisionLine,
  OrderRequest,
  Notice,
  NoticeHead,
];
