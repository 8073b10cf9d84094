import type { CredentialIssuer } from "./credential.issuer";
import { statusEntries } from "./status-list.document";

/** An organization as a credential names it: what is public of it. */
interface Party {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly creditCode: string | null;
  readonly country: string;
}

/** What the register says of a certificate, and its place in the status lists. */
export interface Attested {
  /** Its global id. */
  readonly id: string;
  readonly type: string;
  readonly route: string;
  readonly number: string;
  readonly standard: string | null;
  readonly rule: string | null;
  readonly productStandard: string | null;
  readonly scheme: string | null;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly holder: Party;
  /** Null where the holder declares by itself. */
  readonly issuer: Party | null;
  readonly scope: readonly ScopeItem[];
  /** Whether it also covers what its owner has not published. */
  readonly unpublishedScope: boolean;
  readonly list: number;
  readonly position: number;
}

interface ScopeItem {
  readonly category: string | null;
  readonly site: string | null;
  readonly style: string | null;
  readonly sku: string | null;
}

export const STANDARD_CONTEXT = "https://www.w3.org/ns/credentials/v2";

const ours = [
  ...["CertificateCredential", "Certificate", "certificateType", "route", "number", "holder"],
  ...["issuedBy", "standard", "rule", "productStandard", "scheme", "creditCode", "country"],
  ...["scope", "category", "site", "style", "sku", "unpublishedScope"],
];
const days = ["issuedOn", "firstDay", "lastDay"];

/** Our own words as JSON-LD: inside every credential, so that nobody has to fetch them. */
export function terms(origin: string): object {
  const iri = (term: string): string => `${origin}/credentials/terms#${term}`;
  const day = "http://www.w3.org/2001/XMLSchema#date";
  return {
    Organization: "https://schema.org/Organization",
    ...Object.fromEntries(ours.map(term => [term, iri(term)])),
    ...Object.fromEntries(days.map(term => [term, { "@id": iri(term), "@type": day }])),
  };
}

/**
 * A certificate as a Verifiable Credential (VCDM 2.0). Its issuer is the platform, which attests what its register
 * says; who issued the certificate is in the subject.
 */
export function certificateCredential(told: Attested, issuer: CredentialIssuer): object {
  const { origin } = issuer;
  return {
    "@context": [STANDARD_CONTEXT, terms(origin)],
    id: `${origin}/credentials/certificates/${told.id}`,
    type: ["VerifiableCredential", "CertificateCredential"],
    issuer: { id: issuer.did, name: "Weft 织链" },
    name: `${told.type} ${told.number}`,
    description:
      "What the register of Weft says of this certificate. The certificate was issued by whom issuedBy names.",
    ...termOf(told),
    credentialStatus: statusEntries(origin, told),
    credentialSubject: subjectOf(told),
  };
}

/**
 * The days of the trade as instants: China has one time and no summer time. It is not valid before it is issued, and
 * the last day counts to its last second.
 */
const termOf = ({ validFrom, issuedOn, validTo }: Attested) => ({
  validFrom: `${issuedOn > validFrom ? issuedOn : validFrom}T00:00:00+08:00`,
  validUntil: `${validTo}T23:59:59+08:00`,
});

function subjectOf(told: Attested): object {
  return known({
    type: "Certificate",
    certificateType: told.type,
    route: told.route,
    number: told.number,
    holder: party(told.holder),
    // Who declares by itself is the issuer, too.
    issuedBy: party(told.issuer ?? told.holder),
    standard: told.standard,
    rule: told.rule,
    productStandard: told.productStandard,
    scheme: told.scheme,
    issuedOn: told.issuedOn,
    firstDay: told.validFrom,
    lastDay: told.validTo,
    scope: told.scope.length > 0 ? told.scope.map(item => known({ ...item })) : null,
    unpublishedScope: told.unpublishedScope || null,
  });
}

const party = ({ nameZh, nameEn, creditCode, country }: Party): object =>
  known({
    type: "Organization",
    name: [
      ...(nameZh ? [{ "@value": nameZh, "@language": "zh" }] : []),
      ...(nameEn ? [{ "@value": nameEn, "@language": "en" }] : []),
    ],
    creditCode,
    country,
  });

/** A credential leaves out what there is nothing to say of. */
const known = (told: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
