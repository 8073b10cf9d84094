import {
  CertificateStatus,
  CertificateType as KindOfCertificate,
  localDateIn,
  STATE_MACHINES,
  type LocalDate,
  type Permission,
} from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../../platform/clock";
import { forbidden } from "../../platform/failure";
import { whyNotMove, type IllegalTransition } from "../../platform/machine";
import type { Announce } from "../../platform/news";
import { Problem } from "../../platform/problem";
import { whyStale, type StaleVersion } from "../../platform/version";
import type { Viewer } from "../../platform/viewer";
import { lockVisible } from "../../platform/visible";
import {
  write,
  type Act,
  type Answered,
  type Conflicts,
  type WriteContext,
} from "../../platform/write";
import { CertificateType } from "./certificate.types";
import type { Certificate } from "./certificate.entity";
import { certificateNews, kindOfMove, otherParty } from "./certificate.events";
import type { CertificateInput } from "./certificate.inputs";
import { CertificateNumberTaken, ScopeAlreadyCertified } from "./certificate.problems";
import * as certificates from "./certificate.repository";

/** What every use case of certificates works with. */
export interface Certifying {
  readonly db: DataSource;
  readonly clock: Clock;
  /** Tells the organizations concerned, in the same transaction. */
  readonly announce: Announce;
}

export type CertificateParty = "HOLDER" | "ISSUER";

/** Somebody about to do something to a locked certificate. */
export interface Scene {
  readonly tx: EntityManager;
  readonly viewer: Viewer;
  readonly certificate: Certificate;
  /** The organization that acts, and what it is to the certificate. */
  readonly byId: string;
  readonly party: CertificateParty;
  readonly now: Date;
  readonly today: LocalDate;
  readonly announce: Announce;
}

const ofLabs: readonly KindOfCertificate[] = [
  KindOfCertificate.LAB_CMA,
  KindOfCertificate.LAB_CNAS,
];

export const isOfLabs = (type: KindOfCertificate): boolean => ofLabs.includes(type);

/** What it takes to act as an issuer: laboratories are qualified by an authority, all else by certification bodies. */
export const issuing = (type: KindOfCertificate): Permission =>
  isOfLabs(type) ? "certificate:register" : "certificate:issue";

/** What either party acts by, for mutations that are open to both. */
export const heldBy = (viewer: Viewer): Permission =>
  (["certificate:apply", "certificate:issue", "certificate:register"] as const).find(one =>
    viewer.may(one),
  ) ?? "certificate:apply";

async function enter(
  { clock, announce }: Certifying,
  tx: EntityManager,
  act: Act,
  { certificateId, ifVersion }: CertificateInput,
): Promise<Scene | StaleVersion> {
  const { viewer } = act;
  const found = await lockVisible<Certificate>(tx, viewer, CertificateType, certificateId);
  const certificate = act.about(found);
  const { organizationId: byId } = viewer.mustBeSomebody();
  const party = byId === certificate.holderId ? "HOLDER" : "ISSUER";
  if (party === "ISSUER" && byId !== certificate.issuerId) throw forbidden();
  viewer.mustAct(party === "HOLDER" ? "certificate:apply" : issuing(certificate.type), byId);
  const now = clock.now();
  const scene = { tx, viewer, certificate, byId, party, now, today: localDateIn(now), announce };
  return whyStale(certificate, ifVersion) ?? (scene as Scene);
}

interface About<Input extends CertificateInput> {
  readonly mutation: string;
  readonly permission: Permission;
  readonly input: Input;
  readonly number?: string;
}

/** A mutation about one certificate: everything up to the rules is the same for all of them. */
export const onCertificate = <Foreseen extends Problem>(
  certifying: Certifying,
  context: WriteContext,
  { number, ...intent }: About<CertificateInput>,
  act: (scene: Scene) => Promise<Certificate | Foreseen>,
): Answered<Certificate | Foreseen | StaleVersion> =>
  write<Certificate, Foreseen | StaleVersion>(
    certifying.db,
    context,
    intent,
    async (tx, acting) => {
      acting.conflicts(conflictsOf(number) as Conflicts<never>);
      const scene = await enter(certifying, tx, acting, intent.input);
      return scene instanceof Problem ? scene : act(scene);
    },
  );

/** What the database refuses although the rules saw nothing. */
export const conflictsOf = (
  number = "",
): Conflicts<CertificateNumberTaken | ScopeAlreadyCertified> => ({
  uq_certificate__signed_by_id__number: () => new CertificateNumberTaken(number),
  xc_certificate_term__once: () => new ScopeAlreadyCertified(),
});

/** Whether the acting party may make the move; throws FORBIDDEN where the other one could. */
export const whyNotBecome = (
  { certificate, party, today }: Pick<Scene, "certificate" | "party" | "today">,
  to: CertificateStatus,
): IllegalTransition | null =>
  whyNotMove(STATE_MACHINES.certificate, stateOn(certificate, today), to, [party]);

/** A renewal counts from the successor's first day: until then everything can become of it that could before. */
function stateOn(
  { status, successorFrom }: Pick<Certificate, "status" | "successorFrom">,
  day: LocalDate,
): CertificateStatus {
  if (successorFrom === null || ended.includes(status)) return status;
  if (successorFrom <= day) return CertificateStatus.RENEWED;
  return status === CertificateStatus.RENEWED ? CertificateStatus.ISSUED : status;
}

const ended: readonly CertificateStatus[] = [
  ...[CertificateStatus.REVOKED, CertificateStatus.CANCELLED],
];

/** States in which it matters to others what a certificate is worth. */
const concerning: readonly CertificateStatus[] = [
  ...[CertificateStatus.SUSPENDED, CertificateStatus.REVOKED, CertificateStatus.CANCELLED],
];

/** One event of the locked certificate, told to the other party and, where it matters to them, to buyers. */
export async function go(
  { tx, certificate, now, announce, ...scene }: Scene,
  step: Omit<certificates.Step, "byId">,
): Promise<Certificate> {
  const { status: from } = certificate;
  const { byId } = scene;
  await certificates.stepCertificate(tx, certificate, { ...step, byId }, now);
  await certificates.restateTerms(tx, certificate);
  const kind = kindOfMove(from, step.to);
  const reinstated = from === CertificateStatus.SUSPENDED && step.to === CertificateStatus.ISSUED;
  const buyers =
    reinstated || concerning.includes(step.to)
      ? await certificates.buyersRequiring(tx, certificate)
      : [];
  const recipientIds = [...otherParty(certificate, byId), ...buyers];
  const at = certificate.statusSince;
  if (kind) await announce(tx, certificateNews(certificate, { kind, at, recipientIds, byId }));
  return certificate;
}
