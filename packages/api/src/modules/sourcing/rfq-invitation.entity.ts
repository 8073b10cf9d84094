import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Organization } from "../organization";
import { Rfq } from "./rfq.entity";

/** Who is asked by name. */
@Entity("rfq_invitation")
@Unique(["rfqId", "organizationId"])
@Index(["organizationId", "rfqId"])
export class RfqInvitation {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Rfq)
  @Column("uuid")
  rfqId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;
}
