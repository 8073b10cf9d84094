import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { CertificateStanding } from "./certificate.change";
import type { CertificateEntering } from "./certificate.enter";
import {
  PublishSelfDeclarationInput,
  RegisterCertificateInput,
} from "./certificate.entering.inputs";
import {
  CancelCertificateInput,
  ReinstateCertificateInput,
  RevokeCertificateInput,
  SuspendCertificateInput,
  WithdrawSelfDeclarationInput,
} from "./certificate.inputs";
import {
  CancelCertificateResult,
  PublishSelfDeclarationResult,
  RegisterCertificateResult,
  ReinstateCertificateResult,
  RevokeCertificateResult,
  SuspendCertificateResult,
  WithdrawSelfDeclarationResult,
} from "./certificate.results";

@Resolver()
export class CertificateResolver {
  constructor(
    private readonly change: CertificateStanding,
    private readonly enter: CertificateEntering,
  ) {}

  @Mutation(() => SuspendCertificateResult, {
    description: "暂停: the issuer suspends a certificate.",
  })
  suspendCertificate(
    @Arg("input", () => SuspendCertificateInput) input: SuspendCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof SuspendCertificateResult> {
    return this.change.suspend(context, input);
  }

  @Mutation(() => ReinstateCertificateResult, {
    description:
      "The issuer lets a suspended certificate count again, before its last day has passed.",
  })
  reinstateCertificate(
    @Arg("input", () => ReinstateCertificateInput) input: ReinstateCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReinstateCertificateResult> {
    return this.change.reinstate(context, input);
  }

  @Mutation(() => RevokeCertificateResult, {
    description: "撤销: the issuer takes a certificate back for cause.",
  })
  revokeCertificate(
    @Arg("input", () => RevokeCertificateInput) input: RevokeCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RevokeCertificateResult> {
    return this.change.revoke(context, input);
  }

  @Mutation(() => CancelCertificateResult, {
    description: "注销: holder or issuer give a certificate up.",
  })
  cancelCertificate(
    @Arg("input", () => CancelCertificateInput) input: CancelCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CancelCertificateResult> {
    return this.change.cancel(context, input);
  }

  @Mutation(() => WithdrawSelfDeclarationResult, {
    description: "The holder no longer declares it.",
  })
  withdrawSelfDeclaration(
    @Arg("input", () => WithdrawSelfDeclarationInput) input: WithdrawSelfDeclarationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof WithdrawSelfDeclarationResult> {
    return this.change.withdrawDeclaration(context, input);
  }

  @Mutation(() => PublishSelfDeclarationResult, {
    description:
      "The viewer declares by itself that it meets the standard of the Pin-mark (品字标自我声明), and answers for it.",
  })
  publishSelfDeclaration(
    @Arg("input", () => PublishSelfDeclarationInput) input: PublishSelfDeclarationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof PublishSelfDeclarationResult> {
    return this.enter.publishDeclaration(context, input);
  }

  @Mutation(() => RegisterCertificateResult, {
    description:
      "An issuer enters a certificate it issued elsewhere; the market regulator enters what qualifies a laboratory (LAB_CMA, LAB_CNAS).",
  })
  registerCertificate(
    @Arg("input", () => RegisterCertificateInput) input: RegisterCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RegisterCertificateResult> {
    return this.enter.register(context, input);
  }
}
