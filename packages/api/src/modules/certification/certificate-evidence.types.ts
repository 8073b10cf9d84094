import { EvidenceKind, EvidenceVisibility } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { CertificateEvidence } from "./certificate-evidence.entity";
import { ofCertificateEvidence } from "./certificate.visibility";

@Readable<CertificateEvidence>("CertificateEvidence", {
  from: () => CertificateEvidence,
  prefix: "cvi",
  description:
    "A file handed in with a certificate, known by its hash. The file stays with its owner; who is given it can check that it is this one.",
  visibleTo: ofCertificateEvidence,
})
export class CertificateEvidenceType implements Partial<CertificateEvidence> {
  @Field(() => EvidenceKind)
  kind: EvidenceKind;

  @Field(() => String, { description: "SHA-256 of its bytes, 64 hexadecimal digits." })
  sha256: string;

  @Field(() => String, { nullable: true, description: "Its name, where one was given." })
  fileName: string | null;

  @Field(() => EvidenceVisibility)
  visibility: EvidenceVisibility;

  @Edge<CertificateEvidence>(() => OrganizationType, "addedById", {
    description: "Who handed it in.",
  })
  addedBy: unknown;

  @Field(() => DateTimeScalar, { description: "When it was handed in." })
  addedAt: Date;
}
