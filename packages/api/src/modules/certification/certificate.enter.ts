import {
  CertificateRoute,
  CertificateStatus,
  CertificateType,
  localDateIn,
  MatrixColumn,
  NoticeKind,
  OrganizationStatus,
  OrganizationType as KindOfOrganization,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { forbidden, notFound } from "../../platform/failure";
import type { Viewer } from "../../platform/viewer";
import { uuidOf } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { findParties, OrganizationType, trades } from "../organization";
import { conflictsOf, heldBy, isOfLabs, issuing, type Certifying } from "./certificate.acting";
import type {
  PublishSelfDeclarationInput,
  RegisterCertificateInput,
} from "./certificate.entering.inputs";
import type { Certificate } from "./certificate.entity";
import { certificateNews } from "./certificate.events";
import { termsOf } from "./certificate.issue";
import { filesOf, parametersOf, standardOf, wrong } from "./certificate.parsing";
import {
  ConflictOfInterest,
  type BackDated,
  type CertificateIncomplete,
  type CertificateNumberTaken,
  type ScopeAlreadyCertified,
  type ValidityTooLong,
} from "./certificate.problems";
import * as certificates from "./certificate.repository";
import { whyIncomplete, whyNotValid } from "./certificate.rules";
import { scopeOf } from "./certificate.scope";

type Taken = CertificateNumberTaken | ScopeAlreadyCertified;
type WhyNotPublish = BackDated | ValidityTooLong | CertificateIncomplete | Taken;
type WhyNotRegister = ConflictOfInterest | ValidityTooLong | CertificateIncomplete | Taken;

const { ISSUED } = CertificateStatus;

/** Certificates that come into the graph without an application in it. */
export class CertificateEntering {
  constructor(private readonly certifying: Certifying) {}

  /** A holder declares by itself that it meets the standard of the Pin-mark, and answers for it. */
  publishDeclaration(
    context: WriteContext,
    input: PublishSelfDeclarationInput,
  ): Answered<Certificate | WhyNotPublish> {
    const { db, clock } = this.certifying;
    const now = clock.now();
    const type = CertificateType.PINZIBIAO;
    const today = localDateIn(now);
    const files = filesOf(input.evidence);
    const more = {
      ...termsOf(type, input),
      ...{ standard: standardOf(input.standard) ?? null, issuedOn: today },
    };
    const intent = {
      ...{ mutation: "publishSelfDeclaration", permission: "certificate:apply" as const, input },
    };
    return write<Certificate, WhyNotPublish>(db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      act.conflicts(conflictsOf(more.number ?? ""));
      const { organizationId: holderId } = act.viewer.mustBeSomebody();
      const scope = await scopeOf(tx, { viewer: act.viewer, holderId }, input.scope);
      const refused =
        whyNotValid(type, input, today) ??
        whyIncomplete(
          type,
          { details: more, scope: scope.length, files: files.length },
          "DECLARATION",
        );
      if (refused) return refused;
      const route = CertificateRoute.SELF_DECLARATION;
      const made = { type, route, status: ISSUED, holderId, issuerId: null, more };
      const beginning = { byId: holderId, now };
      const certificate = await certificates.insertCertificate(
        tx,
        made,
        { scope, files },
        beginning,
      );
      await certificates.restateTerms(tx, certificate);
      return certificate;
    });
  }

  /** An issuer enters what it issued elsewhere, and the market regulator what qualifies a laboratory. */
  register(
    context: WriteContext,
    input: RegisterCertificateInput,
  ): Answered<Certificate | WhyNotRegister> {
    const { db, clock, announce } = this.certifying;
    const now = clock.now();
    const { type, issuedOn } = input;
    const read = registration(input, now);
    const permission = context.viewer.isPublic ? issuing(type) : heldBy(context.viewer);
    const intent = { mutation: "registerCertificate", permission, input };
    return write<Certificate, WhyNotRegister>(db, context, intent, async (tx, act) => {
      act.conflicts(conflictsOf(read.more.number ?? ""));
      const issuerId = mustRegister(act.viewer, type);
      const holderId = uuidOf(OrganizationType, input.holderId);
      if (holderId === issuerId) return new ConflictOfInterest();
      await mustBeHolder(tx, holderId, type);
      const { viewer } = act;
      const scope = input.scope ? await scopeOf(tx, { viewer, holderId }, input.scope) : [];
      const refused = whyNotRegister(read, scope.length);
      if (refused) return refused;
      const route = CertificateRoute.CERTIFICATION;
      const made = { type, route, status: ISSUED, holderId, issuerId, more: read.more };
      const beginning = { byId: issuerId, now, effectiveOn: issuedOn };
      const certificate = await certificates.insertCertificate(
        tx,
        made,
        { ...read, scope },
        beginning,
      );
      await certificates.restateTerms(tx, certificate);
      const told = { kind: NoticeKind.CERTIFICATE_ISSUED, at: certificate.statusSince };
      await announce(tx, certificateNews(certificate, { ...told, recipientIds: [holderId] }));
      return certificate;
    });
  }
}

type Registration = ReturnType<typeof registration>;

/** No certificate that counts today is older; an earlier day is a slip. */
const EARLIEST = "1990-01-01";

/** What was given, read before anything is looked up. Throws BAD_USER_INPUT by field. */
function registration(input: RegisterCertificateInput, now: Date) {
  const { type, issuedOn } = input;
  const parameters = parametersOf(input.parameters);
  if (issuedOn < EARLIEST || issuedOn > localDateIn(now))
    throw wrong(["issuedOn"], "RANGE", `It was issued between ${EARLIEST} and today.`);
  if (input.validFrom < EARLIEST)
    throw wrong(["validFrom"], "RANGE", `The first day is ${EARLIEST} at the earliest.`);
  if (isOfLabs(type) !== parameters.length > 0)
    throw wrong(["parameters"], "TYPE", "Laboratories have parameters, and nobody else.");
  const standard = standardOf(input.standard) ?? null;
  const more = { ...termsOf(type, input), standard, issuedOn };
  return { type, parameters, files: filesOf(input.evidence), more };
}

function whyNotRegister(
  { type, files, more }: Registration,
  scope: number,
): ValidityTooLong | CertificateIncomplete | null {
  const { validFrom, validTo } = more;
  const late = whyNotValid(type, { validFrom: validFrom ?? "", validTo: validTo ?? "" }, null);
  // What was issued elsewhere was looked at there: the graph does not ask for its files again.
  const parts = { scope: isOfLabs(type) ? 1 : scope, files: Math.max(files.length, 1) };
  return (
    (late as ValidityTooLong | null) ?? whyIncomplete(type, { details: more, ...parts }, "ISSUE")
  );
}

/** The viewer's organization, where it registers such certificates; FORBIDDEN for all others. */
function mustRegister(viewer: Viewer, type: CertificateType): string {
  const { organizationId } = viewer.mustBeSomebody();
  viewer.mustAct(issuing(type));
  if (isOfLabs(type) && !viewer.is(MatrixColumn.AMR)) throw forbidden();
  return organizationId;
}

async function mustBeHolder(
  tx: EntityManager,
  holderId: string,
  type: CertificateType,
): Promise<void> {
  const [holder] = await findParties(tx, [holderId]);
  if (!holder || holder.status === OrganizationStatus.PENDING) throw notFound();
  const fits = isOfLabs(type)
    ? holder.types.includes(KindOfOrganization.TESTING_LAB)
    : trades(holder);
  if (!fits) throw wrong(["holderId"], "NOT_HOLDING", "Such an organization holds none.");
}
