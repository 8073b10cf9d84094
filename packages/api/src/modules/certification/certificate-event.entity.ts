import { CertificateStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Certificate } from "./certificate.entity";

/** One change of a certificate's state, and from which day it counts. Only ever added to; every state follows from it. */
@Entity("certificate_event")
@Unique(["certificateId", "number"])
@Check(isOneOf("fromStatus", CertificateStatus))
@Check(isOneOf("toStatus", CertificateStatus))
@Check(atMost(1000, "reason"))
@Check(`"number" > 0`)
@Check(`"until_day" IS NULL OR "to_status" = 'SUSPENDED'`)
@Check(`"to_status" = 'RENEWED' OR "effective_on" <= ("at" AT TIME ZONE 'Asia/Shanghai')::date`)
@Index("ix_certificate_event__marks", { synchronize: false })
@Index("ix_certificate_event__latest", ["certificateId", "effectiveOn", "number"])
export class CertificateEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Certificate)
  @Column("uuid")
  certificateId: string;

  /** 1, 2, 3 and so on. Later ones never count from an earlier day, but for a renewal that has not begun. */
  @Column("integer")
  number: number;

  /** NULL when it came into being. */
  @Column("text", { name: "from_status", nullable: true })
  from: CertificateStatus | null;

  @Column("text", { name: "to_status" })
  to: CertificateStatus;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  byId: string;

  /** The first day it counts: the day it was recorded; of what is entered afterwards an earlier, of a renewal a later one. */
  @Column("date")
  effectiveOn: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("text", { nullable: true })
  reason: string | null;

  /** SUSPENDED: by when the cause is to be removed. */
  @Column("date", { name: "until_day", nullable: true })
  until: string | null;
}
