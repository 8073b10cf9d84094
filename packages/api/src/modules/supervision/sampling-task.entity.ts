import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Organization } from "../organization";
import { SamplingPlan } from "./sampling-plan.entity";

/** One enterprise that was drawn, and who goes there. Never changed; what came of it is its inspections. */
@Entity("sampling_task")
@Unique(["authorityId", "year", "number"])
@Unique(["planId", "organizationId"])
@Check(atMost(100, "number"))
@Check(atMost(200, "productKey"))
@Check(`"year" BETWEEN 2000 AND 9999`)
@Check(`cardinality("inspectors") BETWEEN 2 AND 10`)
@Index(["authorityId", "productKey", "drawnOn"])
@Index(["organizationId", "createdAt", "id"])
@Index(["createdAt", "id"])
export class SamplingTask {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => SamplingPlan)
  @Column("uuid")
  planId: string;

  /** The market regulator that samples. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  authorityId: string;

  /** Where is sampled. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** The year its number counts in. */
  @Column("integer")
  year: number;

  /** The case number, the department's own. */
  @Column({ type: "text", collation: "C" })
  number: string;

  @Column({ type: "text", collation: "C" })
  productKey: string;

  /** Two who were drawn too (双随机). */
  @Column("text", { array: true })
  inspectors: string[];

  @Column("date")
  drawnOn: string;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}
