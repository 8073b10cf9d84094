import { FieldResolver, Resolver, Root } from "type-graphql";
import { Computed } from "../../graph";
import type { Certificate } from "./certificate.entity";
import { CertificateType } from "./certificate.types";
import { attested } from "./credential.attested";
import { certificateCredential, type Attested } from "./credential.document";
import type { CredentialIssuer } from "./credential.issuer";

/** A certificate as something that can be handed on and checked by others. */
@Resolver(() => CertificateType)
export class CredentialFields {
  constructor(private readonly issuer: CredentialIssuer) {}

  @Computed<Certificate>(() => CertificateType, ({ row }) => ({ attested: attested(row) }))
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The certificate as a W3C Verifiable Credential (VCDM 2.0), signed: a JWT of the type `vc+jwt`, to be checked with the keys of `/.well-known/did.json` or `/.well-known/jwks.json` and without asking again. Its `validFrom` and `validUntil` are the days of the certificate, its `credentialStatus` says where its suspension or end will be read. The same for everybody: only what is public is in it. Null before the issue, once it was revoked, given up or renewed, while holder or issuer are not public, and where this server has no key.",
  })
  credential(@Root() told: { readonly attested: Attested | null }): Promise<string> | null {
    if (!told.attested || !this.issuer.signs) return null;
    return this.issuer.signOnce(certificateCredential(told.attested, this.issuer));
  }
}
