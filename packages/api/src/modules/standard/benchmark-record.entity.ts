import { BenchmarkStatus, BenchmarkTargetKind } from "@weft/schema";
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
import { EnterpriseStandard } from "./enterprise-standard.entity";
import { Standard } from "./standard.entity";

/** An enterprise's own standard beside one it aims at (对标). */
@Entity("benchmark_record")
@Unique(["enterpriseStandardId", "targetNumber"])
@Check(atMost(64, "targetNumber"))
@Check(isOneOf("status", BenchmarkStatus))
@Check(isOneOf("targetKind", BenchmarkTargetKind))
@Check(`("status" = 'PUBLISHED') = ("published_on" IS NOT NULL)`)
@Index(["organizationId", "id"])
@Index(["publishedOn", "id"])
export class BenchmarkRecord {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @ForeignKey(() => EnterpriseStandard)
  @Column("uuid")
  enterpriseStandardId: string;

  @Column({ type: "text", collation: "C" })
  targetNumber: string;

  /** Where it is one known here. */
  @Index()
  @ForeignKey(() => Standard)
  @Column("uuid", { nullable: true })
  targetId: string | null;

  @Column("text")
  targetKind: BenchmarkTargetKind;

  @Column("text")
  status: BenchmarkStatus;

  @Column("date", { nullable: true })
  publishedOn: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}

/** One property, as the own standard and the target have it. */
@Entity("benchmark_indicator")
@Unique(["benchmarkRecordId", "position"])
@Check(atMost(100, "name", "ownValue", "targetValue"))
@Check(atMost(30, "unit"))
export class BenchmarkIndicator {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => BenchmarkRecord)
  @Column("uuid")
  benchmarkRecordId: string;

  @Column("integer")
  position: number;

  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  unit: string | null;

  @Column("text")
  ownValue: string;

  /** NULL where the target says nothing of it. */
  @Column("text", { nullable: true })
  targetValue: string | null;
}
