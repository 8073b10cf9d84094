import { Incoterm, OrderKind, OrderStatus, SafetyCategory } from "@weft/schema";
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
import { allOrNone, atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

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
@Check(`"buyer_id" <> "seller_id"`)
@Check(`"currency" ~ '^[A-Z]{3}$'`)
@Check(`"tolerance_percent" BETWEEN 0 AND 100`)
@Check(`"total" >= 0`)
@Index(["sellerId", "number", "id"])
@Index(["buyerId", "placedAt", "id"])
@Index(["sellerId", "placedAt", "id"])
@Index(["buyerId", "sellerId", "placedAt", "id"])
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

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
