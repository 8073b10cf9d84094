import { StatisticStatus } from "@weft/schema";
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
import { isOneOf } from "../../platform/constraint";
import { Organization } from "./organization.entity";

/** What an organization reported of one year. Confidential; the public learns sums over many. */
@Entity("annual_statistic")
@Unique(["organizationId", "year"])
@Check(isOneOf("status", StatisticStatus))
@Check(`"year" BETWEEN 1980 AND 2200`)
@Check(`"employees" >= 0 AND "main_revenue_cny" >= 0 AND "output_value_cny" >= 0`)
@Check(`("status" = 'VERIFIED') = ("verified_at" IS NOT NULL)`)
@Index(["year"])
export class AnnualStatistic {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Column("integer")
  year: number;

  /** Staff at the end of the year. */
  @Column("integer")
  employees: number;

  /** Revenue of the main business, in yuan. */
  @Column({ type: "numeric", precision: 20, scale: 2 })
  mainRevenueCny: string;

  /** Value of the output, in yuan. */
  @Column({ type: "numeric", precision: 20, scale: 2 })
  outputValueCny: string;

  @Column("text", { default: StatisticStatus.REPORTED })
  status: StatisticStatus;

  /** The department that verified the figures. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  verifiedById: string | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  verifiedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
