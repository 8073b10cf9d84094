import { Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "../organization";
import { Certificate } from "./certificate.entity";

/**
 * The days on which a mark that a holder may have once only is valid for one item of its scope. Follows from the
 * events; kept so that the database itself refuses a second one for the same day.
 */
@Entity("certificate_term")
@Exclusion(
  "xc_certificate_term__once",
  `USING gist ("holder_id" WITH =, "key" WITH =, "valid_days" WITH &&)`,
)
export class CertificateTerm {
  @ForeignKey(() => Certificate)
  @PrimaryColumn("uuid")
  certificateId: string;

  @PrimaryColumn({ type: "text", collation: "C" })
  key: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  holderId: string;

  @Column("datemultirange")
  validDays: string;
}
