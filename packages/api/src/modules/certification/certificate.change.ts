import { CertificateRoute, CertificateStatus } from "@weft/schema";
import { IllegalTransition } from "../../platform/machine";
import type { StaleVersion } from "../../platform/version";
import { forbidden } from "../../platform/failure";
import type { Answered, WriteContext } from "../../platform/write";
import {
  go,
  heldBy,
  onCertificate,
  whyNotBecome,
  type Certifying,
  type Scene,
} from "./certificate.acting";
import type { Certificate } from "./certificate.entity";
import type {
  CancelCertificateInput,
  ReinstateCertificateInput,
  RevokeCertificateInput,
  SuspendCertificateInput,
  WithdrawSelfDeclarationInput,
} from "./certificate.inputs";
import { reasonIfSaid, reasonOf, wrong } from "./certificate.parsing";
import { CertificateExpired, type ScopeAlreadyCertified } from "./certificate.problems";
import { lastDayOf } from "./certificate.repository";

const { ISSUED, SUSPENDED, REVOKED, CANCELLED } = CertificateStatus;

type WhyNot = IllegalTransition | CertificateExpired | ScopeAlreadyCertified;
type Moved<Foreseen> = Answered<Certificate | StaleVersion | Foreseen>;

interface Change {
  readonly mutation: string;
  readonly input: RevokeCertificateInput | ReinstateCertificateInput;
  readonly to: CertificateStatus;
  readonly until?: string;
  /** What stands in the way besides. */
  readonly whyNot?: (scene: Scene) => CertificateExpired | IllegalTransition | null;
}

/** What becomes of a certificate once it was issued. Every change counts from the day it is recorded. */
export class CertificateStanding {
  constructor(private readonly certifying: Certifying) {}

  /** It does not count until it is reinstated. */
  suspend(
    context: WriteContext,
    input: SuspendCertificateInput,
  ): Moved<IllegalTransition | CertificateExpired> {
    const { until } = input;
    const change = { mutation: "suspendCertificate", input, to: SUSPENDED, until };
    return this.change(context, { ...change, whyNot: whyTooLate });
  }

  /** It counts again: before its last day has passed. */
  reinstate(context: WriteContext, input: ReinstateCertificateInput): Moved<WhyNot> {
    const change = { mutation: "reinstateCertificate", input, to: ISSUED };
    return this.change(context, { ...change, whyNot: whyNotReinstate });
  }

  /** The issuer takes it back for cause. */
  revoke(context: WriteContext, input: RevokeCertificateInput): Moved<IllegalTransition> {
    return this.change(context, { mutation: "revokeCertificate", input, to: REVOKED });
  }

  /** Holder or issuer give it up. */
  cancel(context: WriteContext, input: CancelCertificateInput): Moved<IllegalTransition> {
    return this.change(context, { mutation: "cancelCertificate", input, to: CANCELLED });
  }

  /** The holder no longer declares it. */
  withdrawDeclaration(
    context: WriteContext,
    input: WithdrawSelfDeclarationInput,
  ): Moved<IllegalTransition> {
    const change = { mutation: "withdrawSelfDeclaration", input, to: CANCELLED };
    return this.change(context, { ...change, whyNot: mustBeDeclared });
  }

  private change<Foreseen extends WhyNot>(
    context: WriteContext,
    { mutation, input, to, until, whyNot }: Change,
  ): Moved<Foreseen> {
    const reason =
      mutation === "reinstateCertificate"
        ? reasonIfSaid(input.reason)
        : reasonOf(input.reason ?? "");
    const intent = { mutation, permission: heldBy(context.viewer), input };
    const act = async (scene: Scene): Promise<Certificate | WhyNot> => {
      const refused = whyNotBecome(scene, to) ?? whyNot?.(scene);
      if (refused) return refused;
      if (until !== undefined && until < scene.today)
        throw wrong(["until"], "ORDER", "It is not over before it begins.");
      return go(scene, { to, reason, until: until ?? null });
    };
    return onCertificate<WhyNot>(this.certifying, context, intent, act) as Moved<Foreseen>;
  }
}

const whyTooLate = ({ certificate, today }: Scene): CertificateExpired | null => {
  const last = lastDayOf(certificate);
  return last < today ? new CertificateExpired(last) : null;
};

/** To ISSUED there are two ways; the first one is another act. */
const whyNotReinstate = (scene: Scene): CertificateExpired | IllegalTransition | null => {
  const { status } = scene.certificate;
  return status === SUSPENDED ? whyTooLate(scene) : new IllegalTransition(status, ISSUED);
};

const mustBeDeclared = ({ certificate }: Scene): null => {
  if (certificate.route === CertificateRoute.SELF_DECLARATION) return null;
  throw forbidden();
};
