import { ProductScope, SamplingPlanStatus, Segment } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from "typeorm";
import { allOrNone, atMost, isOneOf } from "../../platform/constraint";
import { Division, Organization } from "../organization";

/** What a department means to sample (监督抽检计划), and how chance chose whom. Once drawn it is never changed. */
@Entity("sampling_plan")
@Check(isOneOf("productScope", ProductScope))
@Check(isOneOf("segment", Segment))
@Check(isOneOf("status", SamplingPlanStatus))
@Check(atMost(200, "title", "product", "productKey"))
@Check(`"quota" BETWEEN 1 AND 1000`)
@Check(`"period_from" <= "period_to"`)
@Check(allOrNone("seed", "drawnAt", "eligible"))
@Check(`("status" = 'DRAWN') = ("seed" IS NOT NULL)`)
@Check(`"seed" ~ '^[0-9a-f]{64}$'`)
@Index(["authorityId", "createdAt", "id"])
@Index(["createdAt", "id"])
export class SamplingPlan {
  @PrimaryColumn("uuid")
  id: string;

  /** The market regulator that samples. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  authorityId: string;

  @Column("text")
  title: string;

  @Column("text")
  productScope: ProductScope;

  /** What is sampled, as the department calls it. */
  @Column("text")
  product: string;

  /** The same without case and width: by it the product is known again within six months. */
  @Column({ type: "text", collation: "C" })
  productKey: string;

  /** The link of the chain whose enterprises may be drawn. */
  @Column("text")
  segment: Segment;

  @Index()
  @ForeignKey(() => Division)
  @Column("uuid")
  regionId: string;

  /** How many are to be drawn. */
  @Column("integer")
  quota: number;

  @Column("date")
  periodFrom: string;

  @Column("date")
  periodTo: string;

  @Column("text", { default: SamplingPlanStatus.PLANNED })
  status: SamplingPlanStatus;

  /** 32 random bytes in hexadecimal, made when it was drawn. */
  @Column({ type: "text", nullable: true, collation: "C" })
  seed: string | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  drawnAt: Date | null;

  /** How many could have been drawn. */
  @Column("integer", { nullable: true })
  eligible: number | null;

  /** The inspectors of whom two were drawn for each task. */
  @Column("text", { array: true, default: "{}" })
  inspectors: string[];

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}
