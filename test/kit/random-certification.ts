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

const { DRAFT, UNDER_REVIEW, ISSUED, SUSPENDED, RENEWED } = CertificateStatus;

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
  const lives = chance.several(66, n => life(chance, statuses[n % statuses.length] ?? DRAFT));
  const certificates = lives.map((one, n) => certificate(chance, among, { n, ...one }));
  for (const [n, one] of certificates.entries())
    if (n % 9 === 8) one.predecessorId = certificates[n - 1]?.id ?? null;
  await tx.insert(certification.Certificate, certificates);
  const events = certificates.flatMap((one, n) => history(chance, one, lives[n]?.steps ?? []));
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
  // Each is awarded once (a key of the table), which a seed does not care for.
  const honors = [
    ...new Map(
      chance
        .several(16, n => honor(chance, among, n))
        .map(one => [[one.organizationId, one.type, one.level, one.awardedOn].join(), one]),
    ).values(),
  ];
  await tx.insert(certification.Honor, honors);
  const told = { crt: certificates, cev: events, csi: scope, cvi: evidence, cpa: parameters };
  return Object.entries({ ...told, hon: honors }).flatMap(([prefix, rows]) =>
    rows.map(({ id }) => `${prefix}_${id}`),
  );
}

interface Step {
  readonly to: CertificateStatus;
  /** The day it is recorded, and the first one it counts. */
  readonly day: string;
  readonly effectiveOn: string;
}

interface Life {
  readonly status: CertificateStatus;
  readonly steps: readonly Step[];
  readonly successorFrom: string | null;
}

/** At four in the afternoon in China. */
const at = (day: string): Date => new Date(`${day}T08:00:00.007Z`);

/**
 * States in any order that can be, on days that never go back; the last is what is stored. What was issued may have a
 * successor that takes over on the day it is recorded or later, and whatever follows comes before that.
 */
function life(chance: Chance, status: CertificateStatus): Life {
  const { random } = chance;
  const issued = issuedStatuses.includes(status);
  const moved = chance.several(random.below(4), () => random.pick([ISSUED, SUSPENDED]));
  const begins = random.chance(0.5) ? [UNDER_REVIEW, ISSUED] : [ISSUED];
  const renewed = issued && (status === RENEWED || random.chance(0.3));
  // What is suspended must be reinstated before a successor can follow it.
  const between = renewed && moved.at(-1) === SUSPENDED ? [...moved, ISSUED] : moved;
  const moves = !issued
    ? [...chance.several(random.below(3), () => DRAFT), status]
    : renewed
      ? [...begins, ...between, RENEWED, ...(status === RENEWED ? [] : [status])]
      : [...begins, ...between, status];
  const days = moves.map(() => chance.day()).sort();
  const latest = days.at(-1) ?? "";
  const later = random.pick(["2026-04-01", "2026-04-15", "2099-06-01"]);
  const successorFrom = renewed
    ? moves.at(-1) === RENEWED
      ? pick(chance, latest, later)
      : later
    : null;
  const steps = moves.map((to, n) => {
    const day = days[n] ?? "";
    // What was issued elsewhere came into the graph afterwards.
    const entered = n === 0 && to === ISSUED ? pick(chance, day, "2025-12-31") : day;
    return { to, day, effectiveOn: to === RENEWED ? (successorFrom ?? day) : entered };
  });
  return { status, steps, successorFrom };
}

const pick = ({ random }: Chance, one: string, other: string): string => random.pick([one, other]);

interface Wanted extends Life {
  readonly n: number;
}

function certificate(chance: Chance, { holders, issuers }: Among, wanted: Wanted) {
  const { n, status, steps, successorFrom } = wanted;
  const { random } = chance;
  const holderId = random.pick(holders);
  const issued = issuedStatuses.includes(status);
  const declared = issued && random.chance(0.2);
  const issuerId = declared ? null : random.pick(issuers.filter(one => one !== holderId));
  const [validFrom, validTo] = [chance.day(), pick(chance, chance.day(), "2099-12-31")].sort();
  return {
    id: chance.id(),
    type: declared ? CertificateType.PINZIBIAO : chance.word(CertificateType),
    route: declared ? CertificateRoute.SELF_DECLARATION : CertificateRoute.CERTIFICATION,
    ...{ status, successorFrom, holderId, issuerId, signedById: issuerId ?? holderId },
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
    ...{ statusSince: at(steps.at(-1)?.day ?? "2026-01-01"), createdAt: chance.at() },
  };
}

type Made = ReturnType<typeof certificate>;

const history = (chance: Chance, made: Made, steps: readonly Step[]) =>
  steps.map(({ to, day, effectiveOn }, n) => ({
    ...{ id: chance.id(), certificateId: made.id, number: n + 1, to, effectiveOn },
    from: steps[n - 1]?.to ?? null,
    byId: chance.random.pick([made.holderId, made.signedById]),
    ...{ at: at(day), reason: chance.maybe(chance.text()) },
    until: to === SUSPENDED ? chance.maybe(chance.day()) : null,
  }));

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
