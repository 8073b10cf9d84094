import { AgeGroup, EnterpriseStandardStatus, SafetyCategory } from "@weft/schema";
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
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

/** A standard of an enterprise's own (企业标准), declared by itself. */
@Entity("enterprise_standard")
@Unique(["organizationId", "number"])
@Unique(["id", "organizationId"])
@Check(atMost(64, "number"))
@Check(atMost(200, "title"))
@Check(atMost(500, "productScope"))
@Check(isOneOf("status", EnterpriseStandardStatus))
@Check(isOneOf("category", SafetyCategory))
@Check(isOneOf("ageGroup", AgeGroup))
@Check(`("status" = 'DECLARED') <= ("published_on" IS NULL)`)
@Check(`"replaces_id" <> "id"`)
@Index(["publishedOn", "id"])
export class EnterpriseStandard {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** `Q/` and the enterprise's code, with the year. */
  @Column({ type: "text", collation: "C" })
  number: string;

  @Column("text")
  title: string;

  @Column("text")
  productScope: string;

  /** What goods by it are labeled; its indicators are held against the limits of this category. */
  @Column("text", { nullable: true })
  category: SafetyCategory | null;

  @Column("text", { nullable: true })
  ageGroup: AgeGroup | null;

  @Column("text")
  status: EnterpriseStandardStatus;

  /** Since when everybody reads it; NULL before. */
  @Column("date", { nullable: true })
  publishedOn: string | null;

  @Index()
  @ForeignKey(() => EnterpriseStandard)
  @Column("uuid", { nullable: true })
  replacesId: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}

/** What an enterprise's standard promises of one property. */
@Entity("enterprise_standard_indicator")
@Unique(["enterpriseStandardId", "position"])
@Unique(["enterpriseStandardId", "name"])
@Check(atMost(100, "name", "value"))
@Check(atMost(30, "unit"))
export class EnterpriseStandardIndicator {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => EnterpriseStandard)
  @Column("uuid")
  enterpriseStandardId: string;

  @Column("integer")
  position: number;

  @Column({ type: "text", collation: "C" })
  name: string;

  /** The parameter of the binding standards it speaks of, if any. */
  @Column("text", { nullable: true })
  parameter: string | null;

  @Column("text", { nullable: true })
  unit: string | null;

  @Column("text")
  value: string;

  /** The binding limit it was held against when it was declared. */
  @Column("text", { nullable: true })
  bindingLimit: string | null;

  @Column("text", { nullable: true })
  bindingStandard: string | null;
}

/** One transition of an enterprise's standard. Only ever added to. */
@Entity("enterprise_standard_event")
@Check(isOneOf("fromStatus", EnterpriseStandardStatus))
@Check(isOneOf("toStatus", EnterpriseStandardStatus))
@Index(["enterpriseStandardId", "at"])
export class EnterpriseStandardEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => EnterpriseStandard)
  @Column("uuid")
  enterpriseStandardId: string;

  /** NULL when it was declared. */
  @Column("text", { name: "from_status", nullable: true })
  from: EnterpriseStandardStatus | null;

  @Column("text", { name: "to_status" })
  to: EnterpriseStandardStatus;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  byId: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("text", { nullable: true })
  reason: string | null;
}
