import {
  CertificateRoute,
  CertificateStatus,
  CertificateType,
  EvidenceKind,
  EvidenceVisibility,
  FootprintBoundary,
  HonorLevel,
  HonorType,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import * as certification from "../../packages/api/src/modules/certification";
import { Site } from "../../packages/api/src/modules/organization";
import { Sku, Style } from "../../packages/api/src/modules/product";
import type { Chance } from "./random-trade";

interface Among {
  readonly holders: readonly string[];
  readonly issuers: readonly string[];
}

const issuedStatuses: readonly CertificateStatus[] = [
  ...[CertificateStatus.ISSUED, CertificateStatus.SUSPENDED, CertificateStatus.REVOKED],
  ...[CertificateStatus.CANCELLED, CertificateStatus.RENEWED],
];

/** Certificates in every state with their histories, and honors; answers what a notice can be about. */
export async function randomCertification(
  tx: EntityManager,
  chance: Chance,
  among: Among,
): Promise<string[]> {
  const { random } = chance;
  const statuses = Object.values(CertificateStatus);
  const certificates = chance.several(66, n =>
    certificate(chance, among, {
      n,
      status: statuses[n % statuses.length] ?? CertificateStatus.DRAFT,
    }),
  );
  for (const [n, one] of certificates.entries())
    if (n % 9 === 8) one.predecessorId = certificates[n - 1]?.id ?? null;
  await tx.insert(certification.Certificate, certificates);
  const events = certificates.flatMap(one => history(chance, one));
  await tx.insert(certification.CertificateEvent, events);
  const scope = await scopeItems(tx, chance, certificates);
  await tx.insert(certification.CertificateScopeItem, scope);
  const evidence = certificates.flatMap(({ id: certificateId, holderId }) =>
    chance.several(random.below(3), () => ({
      ...{ id: chance.id(), certificateId, kind: chance.word(EvidenceKind) },
      sha256: `${chance.id()}${chance.id()}`.replaceAll("-", ""),
      fileName: chance.maybe(chance.text()),
      visibility: chance.word(EvidenceVisibility),
      ...{ addedById: holderId, addedAt: chance.at() },
    })),
  );
  await tx.insert(certification.CertificateEvidence, evidence);
  const parameters = certificates.flatMap(({ id: certificateId }) =>
    random.some(["PH", "ODOUR", "FORMALDEHYDE"], 2).map(parameter => ({
      ...{ id: chance.id(), certificateId, parameter, method: "GB/T 7573-2009" },
    })),
  );
  await tx.insert(certification.CertificateParameter, parameters);
  const honors = chance.several(16, n => honor(chance, among, n));
  await tx.insert(certification.Honor, honors);
  const told = { crt: certificates, cev: events, csi: scope, cvi: evidence, cpa: parameters };
  return Object.entries({ ...told, hon: honors }).flatMap(([prefix, rows]) =>
    rows.map(({ id }) => `${prefix}_${id}`),
  );
}

interface Wanted {
  readonly n: number;
  readonly status: CertificateStatus;
}

function certificate(chance: Chance, { holders, issuers }: Among, { n, status }: Wanted) {
  const { random } = chance;
  const holderId = random.pick(holders);
  const issued = issuedStatuses.includes(status);
  const declared = issued && random.chance(0.2);
  const issuerId = declared ? null : random.pick(issuers.filter(one => one !== holderId));
  const [validFrom, validTo] = [chance.day(), chance.day()].sort();
  return {
    id: chance.id(),
    type: declared ? CertificateType.PINZIBIAO : chance.word(CertificateType),
    route: declared ? CertificateRoute.SELF_DECLARATION : CertificateRoute.CERTIFICATION,
    ...{ status, holderId, issuerId, signedById: issuerId ?? holderId },
    number: issued ? `N-${n % 7}-${n}` : null,
    standard: chance.maybe("GB/T 35611-2024"),
    validFrom: issued ? validFrom : null,
    validTo: issued ? validTo : null,
    issuedOn: issued ? chance.day() : null,
    surveillanceDueOn: issued ? chance.several(random.below(3), () => chance.day()) : [],
    predecessorId: null as string | null,
    publicUrl: chance.maybe("https://issuer.example/1"),
    ...{ ruleNo: chance.maybe("ZJM-1"), tzzbNo: chance.maybe("T/ZZB 1697-2020") },
    schemeName: chance.maybe(chance.text()),
    emissionScopes: random.some([1, 2, 3], 3),
    functionalUnit: chance.maybe(chance.text()),
    footprintBoundary: chance.maybe(chance.word(FootprintBoundary)),
    footprintResult: chance.maybe(chance.decimal()),
    ...{ dataFrom: chance.maybe(chance.day()), verifier: chance.maybe(chance.text()) },
    ...{ statusSince: chance.at(), createdAt: chance.at() },
  };
}

type Made = ReturnType<typeof certificate>;

/** Any states in any order, on days that never go back; the last is what is stored. */
function history(chance: Chance, { id: certificateId, status, holderId, signedById }: Made) {
  const many = 1 + chance.random.below(5);
  const days = chance.several(many, () => chance.day()).sort();
  return days.map((effectiveOn, n) => {
    const to = n + 1 === many ? status : chance.word(CertificateStatus);
    return {
      ...{ id: chance.id(), certificateId, number: n + 1, to, effectiveOn },
      from: n === 0 ? null : chance.word(CertificateStatus),
      byId: chance.random.pick([holderId, signedById]),
      ...{ at: chance.at(), reason: chance.maybe(chance.text()) },
      until: to === CertificateStatus.SUSPENDED ? chance.maybe(chance.day()) : null,
    };
  });
}

async function scopeItems(tx: EntityManager, chance: Chance, certificates: readonly Made[]) {
  const idsOf = async (entity: typeof Site | typeof Style | typeof Sku): Promise<string[]> =>
    (await tx.find(entity, { order: { id: "ASC" } })).map(({ id }) => id);
  const [sites, styles, skus] = [await idsOf(Site), await idsOf(Style), await idsOf(Sku)];
  const nothing = { siteId: null, styleId: null, skuId: null, category: null };
  return certificates.flatMap(({ id: certificateId }) =>
    chance.several(chance.random.below(4), n => ({
      ...{ id: chance.id(), certificateId, position: n + 1, key: String(n) },
      ...chance.random.pick([
        { ...nothing, siteId: chance.random.pick(sites) },
        { ...nothing, styleId: chance.random.pick(styles) },
        { ...nothing, skuId: chance.random.pick(skus) },
        { ...nothing, category: chance.text() },
      ]),
    })),
  );
}

const honor = (chance: Chance, { holders, issuers }: Among, n: number) => {
  const awardedOn = chance.day();
  const revoked = chance.random.chance(0.3);
  return {
    ...{ id: chance.id(), organizationId: chance.random.pick(holders), awardedOn },
    ...{ type: chance.word(HonorType), level: chance.word(HonorLevel), title: `honor ${n}` },
    awardedById: chance.random.pick(issuers),
    validTo: chance.random.chance(0.5) ? null : "2026-05-01",
    revokedOn: revoked ? "2026-04-01" : null,
    revokedReason: revoked ? chance.text() || "x" : null,
    createdAt: chance.at(),
  };
};
