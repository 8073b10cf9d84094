import { EvidenceKind, EvidenceVisibility } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Certificate } from "./certificate.entity";

/** A file handed in with a certificate, known by its hash. The file itself is kept by its owner. */
@Entity("certificate_evidence")
@Unique(["certificateId", "sha256"])
@Check(isOneOf("kind", EvidenceKind))
@Check(isOneOf("visibility", EvidenceVisibility))
@Check(`"sha256" ~ '^[0-9a-f]{64}$'`)
@Check(atMost(300, "fileName"))
export class CertificateEvidence {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Certificate)
  @Column("uuid")
  certificateId: string;

  @Column("text")
  kind: EvidenceKind;

  @Column({ type: "text", collation: "C" })
  sha256: string;

  @Column("text", { nullable: true })
  fileName: string | null;

  @Column("text", { default: EvidenceVisibility.PARTIES })
  visibility: EvidenceVisibility;

  @ForeignKey(() => Organization)
  @Column("uuid")
  addedById: string;

  @Column({ type: "timestamptz", precision: 3 })
  addedAt: Date;
}
