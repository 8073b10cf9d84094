import { EvidenceVisibility, MatrixColumn } from "@weft/schema";
import { any, literal, raw, sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { own, trading } from "../organization";
import type { CertificateEvent } from "./certificate-event.entity";
import type { CertificateEvidence } from "./certificate-evidence.entity";
import type { Certificate } from "./certificate.entity";

type Standing = Pick<Row<Certificate>, "status" | "holderId" | "issuerId">;

const wasIssued = (status: Sql): Sql =>
  sql`${status} in ('ISSUED', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED')`;
const applies = (status: Sql): Sql =>
  sql`${status} in ('APPLIED', 'UNDER_REVIEW', 'CORRECTION_REQUESTED', 'REJECTED', 'WITHDRAWN')`;

/** What was issued is public. An application is the applicant's and the issuer's business, a draft the applicant's alone. */
function certificateWays(row: Standing, viewer: Asking): readonly Sql[] {
  const mine = own(viewer, trading, row.holderId);
  const addressed = sql`${row.issuerId} = ${viewer.organizationId} and ${row.holderId} <> ${viewer.organizationId} and ${applies(row.status)}`;
  return [
    wasIssued(row.status),
    ...(mine ? [sql`${mine} and (${applies(row.status)} or ${row.status} = 'DRAFT')`] : []),
    ...(viewer.is(MatrixColumn.CERT_BODY) ? [addressed] : []),
  ];
}

export const itsCertificate: Scope<Certificate> = ({ row, viewer }) => certificateWays(row, viewer);

/** Holder and issuer; of a draft the holder alone. */
function partyWays(row: Standing, viewer: Asking): readonly Sql[] {
  const me = viewer.organizationId;
  const mine = own(viewer, trading, row.holderId);
  const labs = sql`${row.holderId} = ${me} and ${wasIssued(row.status)}`;
  const issuers = sql`${row.issuerId} = ${me} and ${row.status} <> 'DRAFT'`;
  return [
    ...(mine ? [mine] : viewer.is(MatrixColumn.LAB) ? [labs] : []),
    ...(viewer.is(MatrixColumn.CERT_BODY) || viewer.is(MatrixColumn.AMR) ? [issuers] : []),
  ];
}

const its: Standing = {
  status: raw("crt_.status"),
  holderId: raw("crt_.holder_id"),
  issuerId: raw("crt_.issuer_id"),
};

type Part = { readonly certificateId: string };

const ofOne = (certificateId: Sql, ways: readonly Sql[]): false | Sql =>
  ways.length > 0 &&
  sql`exists (select 1 from certificate crt_ where crt_.id = ${certificateId} and ${any(ways)})`;

/** What belongs to a certificate shows to whom the certificate shows. */
export const ofVisibleCertificate: Scope<Part> = ({ row, viewer }) =>
  ofOne(row.certificateId, certificateWays(its, viewer));

/** From its issue on a certificate's history is public; what went before it stays between the two. */
export const ofCertificateHistory: Scope<CertificateEvent> = ({ row, viewer }) => {
  const parties = ofOne(row.certificateId, partyWays(its, viewer));
  const before = parties && sql`not (${wasIssued(row.to)}) and ${parties}`;
  return [wasIssued(row.to), ...(before ? [before] : [])];
};

/** Evidence is the parties' own, unless it was given for everybody; that counts once the certificate is issued. */
export const ofCertificateEvidence: Scope<CertificateEvidence> = ({ row, viewer }) => {
  const forAll = sql`${row.visibility} = ${literal(EvidenceVisibility.PUBLIC)}`;
  return ofOne(row.certificateId, [
    sql`${forAll} and ${wasIssued(its.status)}`,
    ...partyWays(its, viewer),
  ]);
};
