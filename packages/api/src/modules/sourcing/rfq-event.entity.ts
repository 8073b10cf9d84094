import { RfqStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Rfq } from "./rfq.entity";

/** One transition of an enquiry. Only ever added to; the state can be derived from it. */
@Entity("rfq_event")
@Check(isOneOf("fromStatus", RfqStatus))
@Check(isOneOf("toStatus", RfqStatus))
@Index(["rfqId", "at"])
export class RfqEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Rfq)
  @Column("uuid")
  rfqId: string;

  /** NULL when it came into being. */
  @Column("text", { name: "from_status", nullable: true })
  from: RfqStatus | null;

  @Column("text", { name: "to_status" })
  to: RfqStatus;

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
