import { Department, OrganizationStatus, OrganizationType, Segment } from "@weft/schema";
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
import { atMost, holdsSomeOf, isOneOf } from "../../platform/constraint";
import { Division } from "./division.entity";

/** A legal party of the trade: what it is, where it sits, and whether it may act. */
@Entity("organization")
@Unique(["creditCode"])
@Unique(["country", "foreignRegistrationNumber"])
@Check(atMost(64, "foreignRegistrationNumber"))
@Check(atMost(300, "nameZh", "nameEn"))
@Check(holdsSomeOf("types", OrganizationType))
@Check(isOneOf("status", OrganizationStatus))
@Check(isOneOf("segment", Segment))
@Check(isOneOf("department", Department))
@Check(`("department" IS NOT NULL) = ('GOVERNMENT' = ANY ("types"))`)
@Check(`num_nonnulls("name_zh", "name_en") > 0`)
@Check(`"credit_code" ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'`)
@Check(`"country" ~ '^[A-Z]{2}$'`)
@Check(`"credit_code" IS NULL OR "country" = 'CN'`)
@Check(`"status" = 'PENDING' OR num_nonnulls("credit_code", "foreign_registration_number") > 0`)
@Index(["types"], { type: "gin" })
@Index(["createdAt", "id"])
@Index(["creditCode", "id"])
@Index(["nameZh", "id"])
@Index(["nameEn", "id"])
@Index("ix_organization__name_grams", { synchronize: false })
export class Organization {
  @PrimaryColumn("uuid")
  id: string;

  /** Several types add up. */
  @Column("text", { array: true })
  types: OrganizationType[];

  @Column("text", { default: OrganizationStatus.PENDING })
  status: OrganizationStatus;

  /** At least one of the two names is known. */
  @Column({ type: "text", nullable: true, collation: "C" })
  nameZh: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  nameEn: string | null;

  /** Unified social credit code; organizations abroad have none, imported ones not yet. */
  @Column({ type: "text", nullable: true, collation: "C" })
  creditCode: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: "text", default: "CN", collation: "C" })
  country: string;

  /** What stands for the credit code abroad; unique within its country. */
  @Column({ type: "text", nullable: true, collation: "C" })
  foreignRegistrationNumber: string | null;

  /** The most exact division known. */
  @Index()
  @ForeignKey(() => Division)
  @Column("uuid", { nullable: true })
  locationId: string | null;

  @Column("text", { nullable: true })
  segment: Segment | null;

  /** Which department a government body is. */
  @Column("text", { nullable: true })
  department: Department | null;

  @Column("text", { nullable: true })
  contactName: string | null;

  @Column("text", { nullable: true })
  contactPhone: string | null;

  @Column("text", { nullable: true })
  contactEmail: string | null;

  @Column("text", { nullable: true })
  legalRepresentative: string | null;

  /** Who brought the record in; until it is verified, the record shows to them alone. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  registeredById: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
