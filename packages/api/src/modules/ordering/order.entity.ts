import { CertificateType, Incoterm, OrderKind, OrderStatus, SafetyCategory } from "@weft/schema";
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from "typeorm";
import { allOrNone, atMost, holdsOnly, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { ACCEPTANCE_DAYS } from "./order.terms";

/** What one organization orders from another: a secret of these two. */
@Entity("purchase_order")
@Unique(["buyerId", "number"])
@Unique(["id", "buyerId"])
@Unique(["id", "sellerId"])
@Check(atMost(100, "number"))
@Check(isOneOf("kind", OrderKind))
@Check(isOneOf("status", OrderStatus))
@Check(isOneOf("incoterm", Incoterm))
@Check(isOneOf("requiredCategory", SafetyCategory))
@Check(allOrNone("incoterm", "incotermPlace", "incotermEdition"))
@Check(holdsOnly("requiredCertificates", CertificateType))
@Check(`"buyer_id" <> "seller_id"`)
@Check(`"currency" ~ '^[A-Z]{3}$'`)
@Check(`"tolerance_percent" BETWEEN 0 AND 100`)
@Check(`"total" >= 0`)
@Check(`"revision" >= 0 AND "agreed_revision" BETWEEN 1 AND "revision"`)
@Check(`"acceptance_days" BETWEEN 0 AND 365`)
@Check(`"status" = 'CANCELLED' OR ("status" = 'DRAFT') = ("revision" = 0)`)
@Check(`("status" = 'QUALITY_HOLD') = ("resume_status" IS NOT NULL)`)
@Check(`"resume_status" IN ('IN_PRODUCTION', 'READY', 'PARTIALLY_DELIVERED')`)
@Index(["sellerId", "number", "id"])
// The status at the end: what is asked for in one status is found and counted without a look at the rows.
@Index(["buyerId", "placedAt", "id", "status"])
@Index(["sellerId", "placedAt", "id", "status"])
@Index(["buyerId", "sellerId", "placedAt", "id", "status"])
@Index(["buyerId", "sellerId"], { where: `"kind" = 'PROCESSING'` })
@Index(["validUntil"], { where: `"status" IN ('SUBMITTED', 'COUNTERED')` })
// Over an expression, which only its migration can say: when the days for claims are over.
@Index("ix_purchase_order__completes_at", { synchronize: false })
export class Order {
  @PrimaryColumn("uuid")
  id: string;

  /** The buyer's own order number. */
  @Column({ type: "text", collation: "C" })
  number: string;

  @Column("text")
  kind: OrderKind;

  @Column("text", { default: OrderStatus.DRAFT })
  status: OrderStatus;

  @ForeignKey(() => Organization)
  @Column("uuid")
  buyerId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  sellerId: string;

  /** ISO 4217; all amounts of the order are in it. */
  @Column({ type: "text", collation: "C" })
  currency: string;

  /** The sum of the lines' rounded amounts. */
  @Column({ type: "numeric", precision: 20, scale: 6, default: 0 })
  total: string;

  @Column("text", { nullable: true })
  incoterm: Incoterm | null;

  @Column("text", { nullable: true })
  incotermPlace: string | null;

  @Column("text", { nullable: true })
  incotermEdition: string | null;

  /** Four digits, such as 9710; the mode the parties mean to ship under. */
  @Column({ type: "text", nullable: true, collation: "C" })
  customsMode: string | null;

  /** How far the accepted quantity of a line may stay below or exceed the ordered one. */
  @Column({ type: "numeric", precision: 6, scale: 3, default: 0 })
  tolerancePercent: string;

  /** The safety category the buyer asks for. */
  @Column("text", { nullable: true })
  requiredCategory: SafetyCategory | null;

  @Column("date", { nullable: true })
  dueOn: string | null;

  /** Until when the other party may answer the offer. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  validUntil: Date | null;

  /** When the buyer submitted it; while it is a draft, when the draft was begun. */
  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  placedAt: Date;

  /** No production starts before the buyer has approved a sample. */
  @Column("boolean", { default: false })
  sampleRequired: boolean;

  /** Days after delivery within which the buyer may claim; then the order is completed by itself. */
  @Column("integer", { default: ACCEPTANCE_DAYS })
  acceptanceDays: number;

  /** What the seller must hold, valid, when the goods are ready and leave. */
  @Column("text", { array: true, default: "{}" })
  requiredCertificates: CertificateType[];

  /** Number of the terms on the table; 0 as long as nothing was offered, and the seller knows of nothing. */
  @Column("integer", { default: 0 })
  revision: number;

  /** The revision both agreed on; frozen. */
  @Column("integer", { nullable: true })
  agreedRevision: number | null;

  /** Where it goes on when what stopped it is lifted. */
  @Column("text", { nullable: true })
  resumeStatus: OrderStatus | null;

  /** Since when it has the present status; later than every earlier event, whatever the clocks say. */
  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  statusSince: Date;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
