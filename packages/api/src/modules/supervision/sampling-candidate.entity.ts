import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Organization } from "../organization";
import { SamplingPlan } from "./sampling-plan.entity";

/** One who could have been drawn, and its lot in the draw: with the seed, anybody can draw again. Never changed. */
@Entity("sampling_candidate")
@Unique(["planId", "organizationId"])
@Unique(["planId", "place"])
@Check(`"place" > 0`)
@Check(`"ticket" ~ '^[0-9a-f]{64}$'`)
export class SamplingCandidate {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => SamplingPlan)
  @Column("uuid")
  planId: string;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** The SHA-256 that decided. */
  @Column({ type: "text", collation: "C" })
  ticket: string;

  /** 1 for the smallest ticket. */
  @Column("integer")
  place: number;

  @Column("boolean")
  drawn: boolean;
}
