import {
  CertificateRoute,
  CertificateStatus,
  OrganizationStatus,
  OrganizationType as KindOfOrganization,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { notFound } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import { type Problem } from "../../platform/problem";
import { said } from "../../platform/write-input";
import type { StaleVersion } from "../../platform/version";
import { uuidOf } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { findParties, OrganizationType } from "../organization";
import {
  go,
  isOfLabs,
  onCertificate,
  whyNotBecome,
  type Certifying,
  type Scene,
} from "./certificate.acting";
import type { Certificate } from "./certificate.entity";
import type {
  AnswerCertificateCorrectionInput,
  ApplyForCertificateInput,
  CreateCertificateDraftInput,
  SubmitCertificateDraftInput,
  UpdateCertificateDraftInput,
  WithdrawCertificateInput,
} from "./certificate.inputs";
import {
  detailsOf,
  filesOf,
  reasonIfSaid,
  standardOf,
  wrong,
  type File,
} from "./certificate.parsing";
import { ConflictOfInterest, type CertificateIncomplete } from "./certificate.problems";
import * as certificates from "./certificate.repository";
import { whyIncomplete } from "./certificate.rules";
import { scopeOf } from "./certificate.scope";

const { DRAFT, APPLIED, UNDER_REVIEW, CORRECTION_REQUESTED, WITHDRAWN } = CertificateStatus;

type Amended = Pick<UpdateCertificateDraftInput, "standard" | "scope" | "evidence" | "details">;

/** What was given of an application, read before anything is locked. */
function amendment({ standard, evidence, details }: Amended) {
  return {
    columns: said({ standard: standardOf(standard), ...detailsOf(details) }),
    files: filesOf(evidence),
  };
}

/** An organization writes an application and sends it to a certification body. */
export class CertificateApplying {
  constructor(private readonly certifying: Certifying) {}

  /** The application goes to the issuer at once. */
  apply(
    context: WriteContext,
    input: ApplyForCertificateInput,
  ): Answered<Certificate | ConflictOfInterest | CertificateIncomplete> {
    return this.create(context, "applyForCertificate", input, async (tx, draft) => {
      const { announce } = this.certifying;
      const refused = await whyNotSubmit(tx, draft);
      return refused ?? submit({ ...draft, tx, announce });
    });
  }

  /** A draft, which nobody but the applicant sees. */
  createDraft(
    context: WriteContext,
    input: CreateCertificateDraftInput,
  ): Answered<Certificate | ConflictOfInterest> {
    return this.create<never>(context, "createCertificateDraft", input, (_tx, { certificate }) =>
      Promise.resolve(certificate),
    );
  }

  /** Other words, scope and files, while nobody else has seen it. */
  updateDraft(
    context: WriteContext,
    input: UpdateCertificateDraftInput,
  ): Answered<Certificate | StaleVersion | IllegalTransition> {
    const given = amendment(input);
    const intent = {
      ...{ mutation: "updateCertificateDraft", permission: "certificate:apply" as const, input },
    };
    return onCertificate<IllegalTransition>(this.certifying, context, intent, async scene => {
      const refused = whyNotBecome(scene, APPLIED);
      if (refused) return refused;
      return amend(scene, input, given);
    });
  }

  /** The draft goes to the issuer. */
  submit(
    context: WriteContext,
    input: SubmitCertificateDraftInput,
  ): Answered<Certificate | StaleVersion | IllegalTransition | CertificateIncomplete> {
    const intent = {
      ...{ mutation: "submitCertificateDraft", permission: "certificate:apply" as const, input },
    };
    type Why = IllegalTransition | CertificateIncomplete;
    return onCertificate<Why>(this.certifying, context, intent, async scene => {
      const refused = whyNotBecome(scene, APPLIED) ?? (await whyNotSubmit(scene.tx, scene));
      return refused ?? submit(scene);
    });
  }

  /** What the issuer wanted put right is; it goes on looking. */
  answerCorrection(
    context: WriteContext,
    input: AnswerCertificateCorrectionInput,
  ): Answered<Certificate | StaleVersion | IllegalTransition | CertificateIncomplete> {
    const given = amendment(input);
    const reason = reasonIfSaid(input.reason);
    const intent = {
      ...{ mutation: "answerCertificateCorrection", permission: "certificate:apply" as const },
      input,
    };
    type Why = IllegalTransition | CertificateIncomplete;
    return onCertificate<Why>(this.certifying, context, intent, async scene => {
      const refused = whyNotAnswer(scene);
      if (refused) return refused;
      await amend(scene, input, given);
      const incomplete = await whyNotSubmit(scene.tx, scene);
      return incomplete ?? go(scene, { to: UNDER_REVIEW, reason });
    });
  }

  /** The applicant takes its application back. */
  withdraw(
    context: WriteContext,
    input: WithdrawCertificateInput,
  ): Answered<Certificate | StaleVersion | IllegalTransition> {
    const reason = reasonIfSaid(input.reason);
    const intent = {
      ...{ mutation: "withdrawCertificate", permission: "certificate:apply" as const, input },
    };
    return onCertificate<IllegalTransition>(this.certifying, context, intent, async scene => {
      const refused = whyNotBecome(scene, WITHDRAWN);
      return refused ?? go(scene, { to: WITHDRAWN, reason });
    });
  }

  private create<Foreseen extends Problem>(
    context: WriteContext,
    mutation: string,
    input: CreateCertificateDraftInput,
    then: (tx: EntityManager, draft: Draft) => Promise<Certificate | Foreseen>,
  ): Answered<Certificate | ConflictOfInterest | Foreseen> {
    const { db, clock } = this.certifying;
    const now = clock.now();
    const { columns, files } = amendment(input);
    const { type } = input;
    if (isOfLabs(type))
      throw wrong(["type"], "TYPE", "Laboratories are qualified by an authority.");
    const intent = { mutation, permission: "certificate:apply" as const, input };
    type Why = ConflictOfInterest | Foreseen;
    return write<Certificate, Why>(db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      const { organizationId: holderId } = act.viewer.mustBeSomebody();
      const issuerId = uuidOf(OrganizationType, input.issuerId);
      if (issuerId === holderId) return new ConflictOfInterest();
      await mustBeIssuer(tx, issuerId);
      const scope = await scopeIn(tx, act, holderId, input);
      const route = CertificateRoute.CERTIFICATION;
      const made = { type, route, status: DRAFT, holderId, issuerId, more: columns };
      const parts = { scope, files };
      const beginning = { byId: holderId, now };
      const certificate = await certificates.insertCertificate(tx, made, parts, beginning);
      return then(tx, { certificate, byId: holderId, now });
    });
  }
}

type Draft = Pick<Scene, "certificate" | "byId" | "now">;

const scopeIn = (
  tx: EntityManager,
  { viewer }: Act,
  holderId: string,
  { scope }: CreateCertificateDraftInput,
) => (scope ? scopeOf(tx, { viewer, holderId }, scope) : Promise.resolve([]));

const submit = (scene: Pick<Scene, "tx" | "announce"> & Draft): Promise<Certificate> =>
  go(scene as Scene, { to: APPLIED });

async function whyNotSubmit(
  tx: EntityManager,
  { certificate }: Pick<Scene, "certificate">,
): Promise<CertificateIncomplete | null> {
  const parts = await certificates.partsOf(tx, certificate.id);
  return whyIncomplete(certificate.type, { details: certificate, ...parts }, "APPLICATION");
}

/** To UNDER_REVIEW there are two ways; that of the issuer is another act. */
function whyNotAnswer(scene: Scene): IllegalTransition | null {
  const { status } = scene.certificate;
  if (status !== CORRECTION_REQUESTED) return new IllegalTransition(status, UNDER_REVIEW);
  return whyNotBecome(scene, UNDER_REVIEW);
}

async function amend(
  { tx, viewer, certificate, byId, now }: Scene,
  { scope }: Amended,
  { columns, files }: { readonly columns: Partial<Certificate>; readonly files: readonly File[] },
): Promise<Certificate> {
  const { id, holderId } = certificate;
  if (scope)
    await certificates.replaceScope(tx, id, await scopeOf(tx, { viewer, holderId }, scope));
  await certificates.addFiles(tx, id, files, { byId, now });
  await mustNotBeTooMany(tx, id);
  return certificates.changeCertificate(tx, certificate, columns);
}

const MOST_FILES = 50;

/** Handed in little by little they are still not more than can be shown. */
export async function mustNotBeTooMany(tx: EntityManager, certificateId: string): Promise<void> {
  const { files } = await certificates.partsOf(tx, certificateId);
  if (files > MOST_FILES) throw wrong(["evidence"], "TOO_MANY", `At most ${MOST_FILES} in all.`);
}

/** Throws unless the organization issues certificates. */
async function mustBeIssuer(tx: EntityManager, issuerId: string): Promise<void> {
  const [issuer] = await findParties(tx, [issuerId]);
  if (!issuer || issuer.status === OrganizationStatus.PENDING) throw notFound();
  if (issuer.status !== OrganizationStatus.VERIFIED)
    throw wrong(["issuerId"], "NOT_VERIFIED", "This organization may not act at present.");
  if (!issuer.types.includes(KindOfOrganization.CERT_BODY))
    throw wrong(["issuerId"], "NOT_ISSUING", "This organization is no certification body.");
}
