import { CustodyStep } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { TestSample } from "./test-sample.entity";

/** One step of a sample on its way: who had it, when, and in what condition. Only ever added to. */
@Entity("custody_event")
@Check(isOneOf("step", CustodyStep))
@Check(atMost(1000, "condition"))
@Index(["sampleId", "at", "id"])
export class CustodyEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => TestSample)
  @Column("uuid")
  sampleId: string;

  @Column("text")
  step: CustodyStep;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  byId: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  /** In what condition it was found. */
  @Column("text", { nullable: true })
  condition: string | null;
}
