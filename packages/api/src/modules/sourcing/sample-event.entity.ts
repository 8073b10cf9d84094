import { SampleStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Sample } from "./sample.entity";

/** One transition of a sample. Only ever added to; the state can be derived from it. */
@Entity("sample_event")
@Check(isOneOf("fromStatus", SampleStatus))
@Check(isOneOf("toStatus", SampleStatus))
@Index(["sampleId", "at"])
export class SampleEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Sample)
  @Column("uuid")
  sampleId: string;

  /** NULL when it came into being. */
  @Column("text", { name: "from_status", nullable: true })
  from: SampleStatus | null;

  @Column("text", { name: "to_status" })
  to: SampleStatus;

  /** The party that acted; NULL when time or a rule did. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  byId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("text", { nullable: true })
  reason: string | null;
}
