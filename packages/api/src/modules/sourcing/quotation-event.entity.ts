import { QuotationStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Quotation } from "./quotation.entity";

/** One transition of a quotation; a revision leads from SUBMITTED to SUBMITTED. Only ever added to; the state can be derived from it. */
@Entity("quotation_event")
@Check(isOneOf("fromStatus", QuotationStatus))
@Check(isOneOf("toStatus", QuotationStatus))
@Index(["quotationId", "at"])
export class QuotationEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Quotation)
  @Column("uuid")
  quotationId: string;

  /** NULL when it came into being. */
  @Column("text", { name: "from_status", nullable: true })
  from: QuotationStatus | null;

  @Column("text", { name: "to_status" })
  to: QuotationStatus;

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
