import {
  CertificateStatus,
  localDateIn,
  mustParse,
  NoticeKind,
  parseLocalDate,
  surveillanceDays,
  type CertificateType,
} from "@weft/schema";
import { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import type { Answered, WriteContext } from "../../platform/write";
import { forbidden } from "../../platform/failure";
import { go, onCertificate, whyNotBecome, type Certifying, type Scene } from "./certificate.acting";
import { mustNotBeTooMany } from "./certificate.apply";
import type { Certificate } from "./certificate.entity";
import { certificateNews } from "./certificate.events";
import type {
  IssueCertificateInput,
  RejectCertificateInput,
  RenewCertificateInput,
  RequestCertificateCorrectionInput,
  StartCertificateReviewInput,
} from "./certificate.inputs";
import {
  addressIfSaid,
  detailsOf,
  filesOf,
  numberOf,
  reasonOf,
  type File,
} from "./certificate.parsing";
import type {
  BackDated,
  CertificateIncomplete,
  CertificateNumberTaken,
  ScopeAlreadyCertified,
  ValidityTooLong,
} from "./certificate.problems";
import * as certificates from "./certificate.repository";
import { whyIncomplete, whyNotValid } from "./certificate.rules";

const { UNDER_REVIEW, CORRECTION_REQUESTED, ISSUED, REJECTED, RENEWED } = CertificateStatus;

type Terms = Pick<
  IssueCertificateInput,
  "number" | "validFrom" | "validTo" | "details" | "publicUrl" | "evidence"
>;

export type WhyNotIssue =
  | IllegalTransition
  | CertificateIncomplete
  | BackDated
  | ValidityTooLong
  | CertificateNumberTaken
  | ScopeAlreadyCertified;

type Moved = Answered<Certificate | StaleVersion | IllegalTransition>;
type Issued = Answered<Certificate | StaleVersion | WhyNotIssue>;

/** What is known of a certificate from its issue on, as columns. */
export const termsOf = (
  type: CertificateType,
  { validFrom, validTo, details, publicUrl, number }: Terms,
): Partial<Certificate> => ({
  ...detailsOf(details),
  publicUrl: addressIfSaid(publicUrl, ["publicUrl"]) ?? null,
  number: numberOf(number, type),
  ...{ validFrom, validTo },
  surveillanceDueOn: surveillanceDays(
    type,
    mustParse(parseLocalDate(validFrom)),
    mustParse(parseLocalDate(validTo)),
  ),
});

/** An issuer looks at applications, decides, and renews what it issued. */
export class CertificateIssuing {
  constructor(private readonly certifying: Certifying) {}

  /** The issuer begins to look at it. */
  startReview(context: WriteContext, input: StartCertificateReviewInput): Moved {
    const intent = { ...issuerDoes("startCertificateReview"), input };
    return onCertificate<IllegalTransition>(this.certifying, context, intent, async scene => {
      const refused = whyNotReview(scene);
      return refused ?? go(scene, { to: UNDER_REVIEW });
    });
  }

  /** Something is to be put right before the decision. */
  requestCorrection(context: WriteContext, input: RequestCertificateCorrectionInput): Moved {
    return this.move(context, "requestCertificateCorrection", input, CORRECTION_REQUESTED);
  }

  /** The issuer refuses, and says why. */
  reject(context: WriteContext, input: RejectCertificateInput): Moved {
    return this.move(context, "rejectCertificate", input, REJECTED);
  }

  /** The application becomes a certificate: from here on it is public. */
  issue(context: WriteContext, input: IssueCertificateInput): Issued {
    const files = filesOf(input.evidence);
    const intent = { ...issuerDoes("issueCertificate"), input, number: input.number };
    return onCertificate<WhyNotIssue>(this.certifying, context, intent, async scene => {
      const { certificate, today } = scene;
      const refused = whyNotIssueNow(scene) ?? whyNotValid(certificate.type, input, today);
      if (refused) return refused;
      const more = { ...termsOf(certificate.type, input), issuedOn: today };
      await this.addEvidence(scene, files);
      const parts = await certificates.partsOf(scene.tx, certificate.id);
      const details = { ...certificates.kept(certificate), ...more };
      const incomplete = whyIncomplete(certificate.type, { details, ...parts }, "ISSUE");
      return incomplete ?? go(scene, { to: ISSUED, more });
    });
  }

  /** A successor takes over on its first day; until then the certificate stays what it is. */
  renew(context: WriteContext, input: RenewCertificateInput): Issued {
    const files = filesOf(input.evidence);
    const permission = context.viewer.may("certificate:issue")
      ? ("certificate:issue" as const)
      : ("certificate:register" as const);
    const intent = { mutation: "renewCertificate", permission, input, number: input.number };
    return onCertificate<WhyNotIssue>(this.certifying, context, intent, async scene => {
      const { certificate, today } = scene;
      const refused = whyNotRenew(scene) ?? whyNotValid(certificate.type, input, today);
      if (refused) return refused;
      const terms = termsOf(certificate.type, input);
      const successor = await this.successor(scene, terms, files);
      const step = { to: RENEWED, effectiveOn: input.validFrom, byId: scene.byId };
      const more = { successorId: successor.id, successorFrom: successor.validFrom };
      await certificates.stepCertificate(scene.tx, certificate, { ...step, more }, scene.now);
      await certificates.restateTerms(scene.tx, certificate);
      await certificates.restateTerms(scene.tx, successor);
      const told = { kind: NoticeKind.CERTIFICATE_RENEWED, at: certificate.statusSince };
      const recipientIds = [certificate.holderId];
      await scene.announce(scene.tx, certificateNews(successor, { ...told, recipientIds }));
      return successor;
    });
  }

  private async successor(
    { tx, certificate, byId, now }: Scene,
    terms: Partial<Certificate>,
    files: readonly File[],
  ): Promise<Certificate> {
    const { type, route, holderId, issuerId } = certificate;
    const made = { type, route, status: ISSUED, holderId, issuerId };
    const more = {
      ...certificates.kept(certificate),
      ...terms,
      ...{ issuedOn: localDateIn(now), predecessorId: certificate.id },
    };
    const parts = await certificates.inheritedParts(tx, certificate.id);
    return certificates.insertCertificate(
      tx,
      { ...made, more },
      { ...parts, files },
      { byId, now },
    );
  }

  private async addEvidence({ tx, certificate, byId, now }: Scene, files: readonly File[]) {
    await certificates.addFiles(tx, certificate.id, files, { byId, now });
    await mustNotBeTooMany(tx, certificate.id);
  }

  private move(
    context: WriteContext,
    mutation: string,
    input: RejectCertificateInput,
    to: CertificateStatus,
  ): Moved {
    const reason = reasonOf(input.reason);
    const intent = { ...issuerDoes(mutation), input };
    return onCertificate<IllegalTransition>(this.certifying, context, intent, async scene => {
      const refused = whyNotBecome(scene, to);
      return refused ?? go(scene, { to, reason });
    });
  }
}

const issuerDoes = (mutation: string) => ({ mutation, permission: "certificate:issue" }) as const;

/** Only an application that waits for it: of one that is being put right the applicant decides. */
function whyNotReview(scene: Scene): IllegalTransition | null {
  const illegal = whyNotBecome({ ...scene, party: "ISSUER" }, UNDER_REVIEW);
  if (illegal) return illegal;
  if (scene.party !== "ISSUER") throw forbidden();
  return null;
}

/** There is one successor, even before it takes over. */
function whyNotRenew(scene: Scene): IllegalTransition | null {
  const followed = scene.certificate.successorId !== null;
  return (
    whyNotBecome(scene, RENEWED) ?? (followed ? new IllegalTransition(RENEWED, RENEWED) : null)
  );
}

/** To ISSUED there are two ways; back from a suspension is another act. */
function whyNotIssueNow(scene: Scene): IllegalTransition | null {
  const { status } = scene.certificate;
  if (status === CertificateStatus.SUSPENDED) return new IllegalTransition(status, ISSUED);
  return whyNotBecome(scene, ISSUED);
}
