import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Certificate } from "./certificate.entity";

/** That a holder was reminded so many days before a certificate's last day, so that it is told once. */
@Entity("certificate_reminder")
export class CertificateReminder {
  @ForeignKey(() => Certificate)
  @PrimaryColumn("uuid")
  certificateId: string;

  @PrimaryColumn("integer")
  days: number;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;
}
