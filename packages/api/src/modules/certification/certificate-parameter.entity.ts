import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Certificate } from "./certificate.entity";

/** What a laboratory may measure under its qualification, and by which method. */
@Entity("certificate_parameter")
@Unique(["certificateId", "parameter", "method"])
@Check(atMost(64, "parameter", "method"))
export class CertificateParameter {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Certificate)
  @Column("uuid")
  certificateId: string;

  @Index()
  @Column({ type: "text", collation: "C" })
  parameter: string;

  /** The number of the standard the method is in. */
  @Column({ type: "text", collation: "C" })
  method: string;
}
