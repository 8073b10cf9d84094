import {
  CertificateType,
  localDateIn,
  type CertificateRoute,
  type CertificateStatus,
  type LocalDate,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { CertificateEvent } from "./certificate-event.entity";
import { CertificateEvidence } from "./certificate-evidence.entity";
import { CertificateParameter } from "./certificate-parameter.entity";
import { CertificateScopeItem } from "./certificate-scope-item.entity";
import { Certificate } from "./certificate.entity";
import type { File } from "./certificate.parsing";
import type { ScopeItem } from "./certificate.scope";

export interface NewCertificate {
  readonly type: CertificateType;
  readonly route: CertificateRoute;
  readonly status: CertificateStatus;
  readonly holderId: string;
  readonly issuerId: string | null;
  /** Everything that is known of it already. */
  readonly more?: Partial<Certificate>;
}

/** What belongs to a certificate in tables of its own. */
export interface Parts {
  readonly scope?: readonly ScopeItem[];
  readonly files?: readonly File[];
  readonly parameters?: readonly Pick<CertificateParameter, "parameter" | "method">[];
}

interface Beginning {
  readonly byId: string;
  readonly now: Date;
  /** From which day it counts, where that is not the day it is recorded. */
  readonly effectiveOn?: string;
}

/** A certificate and the first event of its history. */
export async function insertCertificate(
  tx: EntityManager,
  made: NewCertificate,
  { scope = [], files = [], parameters = [] }: Parts,
  { byId, now, effectiveOn }: Beginning,
): Promise<Certificate> {
  const { more, ...whole } = made;
  const certificate = tx.create(Certificate, {
    ...{ id: newId(), surveillanceDueOn: [], emissionScopes: [], version: 1 },
    ...{ signedById: made.issuerId ?? made.holderId, statusSince: now, createdAt: now },
    ...whole,
    ...more,
  });
  const { id: certificateId, status: to } = certificate;
  await tx.insert(Certificate, certificate);
  await tx.insert(CertificateEvent, {
    ...{ id: newId(), certificateId, number: 1, from: null, to, byId, at: now },
    ...{ effectiveOn: effectiveOn ?? localDateIn(now), reason: null, until: null },
  });
  await insertScope(tx, certificateId, scope);
  await addFiles(tx, certificateId, files, { byId, now });
  if (parameters.length > 0)
    await tx.insert(
      CertificateParameter,
      parameters.map(one => ({ id: newId(), certificateId, ...one })),
    );
  return certificate;
}

const insertScope = (tx: EntityManager, certificateId: string, scope: readonly ScopeItem[]) =>
  tx.insert(
    CertificateScopeItem,
    scope.map((item, i) => ({ id: newId(), certificateId, position: i + 1, ...item })),
  );

/** Another scope in the place of the one there was, while nothing is issued. */
export async function replaceScope(
  tx: EntityManager,
  certificateId: string,
  scope: readonly ScopeItem[],
): Promise<void> {
  await tx.delete(CertificateScopeItem, { certificateId });
  await insertScope(tx, certificateId, scope);
}

/** Files that are new; one that was handed in before stays as it was. */
export async function addFiles(
  tx: EntityManager,
  certificateId: string,
  files: readonly File[],
  { byId, now }: Pick<Beginning, "byId" | "now">,
): Promise<void> {
  if (files.length === 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(CertificateEvidence)
    .values(
      files.map(file => ({ id: newId(), certificateId, addedById: byId, addedAt: now, ...file })),
    )
    .orIgnore()
    .execute();
}

/** How much of each there is. */
export async function partsOf(
  tx: EntityManager,
  certificateId: string,
): Promise<{ readonly scope: number; readonly files: number }> {
  const scope = await tx.countBy(CertificateScopeItem, { certificateId });
  const files = await tx.countBy(CertificateEvidence, { certificateId });
  return { scope, files };
}

export interface Step {
  readonly to: CertificateStatus;
  readonly byId: string;
  readonly reason?: string | null;
  readonly until?: string | null;
  /** From which day it counts, where that is not the day it is recorded: of a renewal a later one. */
  readonly effectiveOn?: string;
  readonly more?: Partial<Certificate>;
}

/** One event of a locked certificate, at least a millisecond after the one before: so their days never go back. */
export async function stepCertificate(
  tx: EntityManager,
  certificate: Certificate,
  { to, byId, reason = null, until = null, effectiveOn, more }: Step,
  now: Date,
): Promise<Certificate> {
  const { id: certificateId, status: from } = certificate;
  const at = new Date(Math.max(now.getTime(), certificate.statusSince.getTime() + 1));
  const last = await tx.maximum(CertificateEvent, "number", { certificateId });
  const changed = { status: to, statusSince: at, ...more };
  await tx.update(Certificate, { id: certificateId }, changed);
  Object.assign(certificate, changed, { version: certificate.version + 1 });
  await tx.insert(CertificateEvent, {
    ...{ id: newId(), certificateId, number: (last ?? 0) + 1, from, to, byId, at },
    ...{ effectiveOn: effectiveOn ?? localDateIn(at), reason, until },
  });
  return certificate;
}

/**
 * Writes down again on which days a mark that is held once is valid, from its events. Violates
 * `xc_certificate_term__once` when the holder has another one for the same thing on one of them.
 */
export async function restateTerms(
  tx: EntityManager,
  { id, type }: Pick<Certificate, "id" | "type">,
): Promise<void> {
  if (type !== CertificateType.PINZIBIAO) return;
  await tx.query(
    `INSERT INTO certificate_term (certificate_id, key, holder_id, valid_days)
     SELECT c.id, s.key, c.holder_id, coalesce((
              SELECT range_agg(daterange(e.effective_on, e.next_on) * daterange(c.valid_from, c.valid_to, '[]'))
                FROM (SELECT to_status, effective_on,
                             lead(effective_on) OVER (ORDER BY effective_on, number) AS next_on
                        FROM certificate_event WHERE certificate_id = c.id) e
               WHERE e.to_status = 'ISSUED'), '{}')
       FROM certificate c JOIN certificate_scope_item s ON s.certificate_id = c.id
      WHERE c.id = $1
     ON CONFLICT (certificate_id, key) DO UPDATE SET valid_days = excluded.valid_days`,
    [id],
  );
}

/** The successor's parts are those of the certificate it follows. */
export async function inheritedParts(tx: EntityManager, certificateId: string): Promise<Parts> {
  const order = { position: "ASC" } as const;
  const scope = await tx.find(CertificateScopeItem, { where: { certificateId }, order });
  const parameters = await tx.findBy(CertificateParameter, { certificateId });
  return {
    scope: scope.map(({ siteId, styleId, skuId, category, key }) => ({
      ...{ siteId, styleId, skuId, category, key },
    })),
    parameters: parameters.map(({ parameter, method }) => ({ parameter, method })),
  };
}

/** What a successor says as its predecessor did, unless it says otherwise. */
export const kept = (before: Certificate): Partial<Certificate> => ({
  standard: before.standard,
  ruleNo: before.ruleNo,
  tzzbNo: before.tzzbNo,
  declarationUrl: before.declarationUrl,
  internationalCertNo: before.internationalCertNo,
  schemeName: before.schemeName,
  emissionScopes: before.emissionScopes,
  accreditationMark: before.accreditationMark,
  scopeOfSystem: before.scopeOfSystem,
  functionalUnit: before.functionalUnit,
  footprintBoundary: before.footprintBoundary,
  footprintStages: before.footprintStages,
  footprintResult: before.footprintResult,
  footprintRules: before.footprintRules,
  dataFrom: before.dataFrom,
  dataTo: before.dataTo,
  verifier: before.verifier,
});

/** The last valid day of a certificate that was issued. */
export const lastDayOf = ({ validTo }: Pick<Certificate, "validTo">): LocalDate =>
  (validTo ?? "9999-12-31") as LocalDate;

/** Buyers who wait for goods of this seller, and want it to hold such a certificate. */
export async function buyersRequiring(
  tx: EntityManager,
  { holderId, type }: Pick<Certificate, "holderId" | "type">,
): Promise<string[]> {
  const found: { buyer_id: string }[] = await tx.query(
    `SELECT DISTINCT buyer_id FROM purchase_order
      WHERE seller_id = $1 AND required_certificates @> ARRAY[$2::text]
        AND status NOT IN ('DRAFT', 'REJECTED', 'EXPIRED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'CLOSED_SHORT')
      ORDER BY buyer_id`,
    [holderId, type],
  );
  return found.map(one => one.buyer_id);
}

/** Other columns of a locked certificate, without a move. Its version goes up all the same. */
export async function changeCertificate(
  tx: EntityManager,
  certificate: Certificate,
  columns: Partial<Certificate>,
): Promise<Certificate> {
  const { id, statusSince } = certificate;
  await tx.update(Certificate, { id }, { ...columns, statusSince });
  return Object.assign(certificate, columns, { version: certificate.version + 1 });
}
