import { CertificateType, Incoterm, SafetyCategory } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { holdsOnly, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Order } from "./order.entity";

/** The terms of an order as one party once put them on the table. Never changed afterwards. */
@Entity("order_revision")
@Unique(["orderId", "number"])
@Check(isOneOf("incoterm", Incoterm))
@Check(isOneOf("requiredCategory", SafetyCategory))
@Check(holdsOnly("requiredCertificates", CertificateType))
@Check(`"number" > 0`)
export class OrderRevision {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  /** 1, 2, 3 and so on within the order. */
  @Column("integer")
  number: number;

  /** The party that offered these terms. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  byId: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column({ type: "text", collation: "C" })
  currency: string;

  @Column({ type: "numeric", precision: 20, scale: 6 })
  total: string;

  @Column("text", { nullable: true })
  incoterm: Incoterm | null;

  @Column("text", { nullable: true })
  incotermPlace: string | null;

  @Column("text", { nullable: true })
  incotermEdition: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  customsMode: string | null;

  @Column({ type: "numeric", precision: 6, scale: 3 })
  tolerancePercent: string;

  @Column("text", { nullable: true })
  requiredCategory: SafetyCategory | null;

  @Column("date", { nullable: true })
  dueOn: string | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  validUntil: Date | null;

  @Column("boolean")
  sampleRequired: boolean;

  @Column("integer")
  acceptanceDays: number;

  @Column("text", { array: true, default: "{}" })
  requiredCertificates: CertificateType[];
}
