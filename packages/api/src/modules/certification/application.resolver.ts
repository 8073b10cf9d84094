import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { CertificateApplying } from "./certificate.apply";
import type { CertificateIssuing } from "./certificate.issue";
import {
  AnswerCertificateCorrectionInput,
  ApplyForCertificateInput,
  CreateCertificateDraftInput,
  IssueCertificateInput,
  RejectCertificateInput,
  RenewCertificateInput,
  RequestCertificateCorrectionInput,
  StartCertificateReviewInput,
  SubmitCertificateDraftInput,
  UpdateCertificateDraftInput,
  WithdrawCertificateInput,
} from "./certificate.inputs";
import {
  AnswerCertificateCorrectionResult,
  ApplyForCertificateResult,
  CreateCertificateDraftResult,
  IssueCertificateResult,
  RejectCertificateResult,
  RenewCertificateResult,
  RequestCertificateCorrectionResult,
  StartCertificateReviewResult,
  SubmitCertificateDraftResult,
  UpdateCertificateDraftResult,
  WithdrawCertificateResult,
} from "./certificate.results";

@Resolver()
export class CertificateApplicationResolver {
  constructor(
    private readonly apply: CertificateApplying,
    private readonly issue: CertificateIssuing,
  ) {}

  @Mutation(() => CreateCertificateDraftResult, {
    description: "The viewer writes an application down, which nobody else sees.",
  })
  createCertificateDraft(
    @Arg("input", () => CreateCertificateDraftInput) input: CreateCertificateDraftInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CreateCertificateDraftResult> {
    return this.apply.createDraft(context, input);
  }

  @Mutation(() => UpdateCertificateDraftResult, {
    description: "Other words, scope and files of a draft.",
  })
  updateCertificateDraft(
    @Arg("input", () => UpdateCertificateDraftInput) input: UpdateCertificateDraftInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof UpdateCertificateDraftResult> {
    return this.apply.updateDraft(context, input);
  }

  @Mutation(() => SubmitCertificateDraftResult, {
    description: "The draft goes to its issuer.",
  })
  submitCertificateDraft(
    @Arg("input", () => SubmitCertificateDraftInput) input: SubmitCertificateDraftInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof SubmitCertificateDraftResult> {
    return this.apply.submit(context, input);
  }

  @Mutation(() => ApplyForCertificateResult, {
    description:
      "The viewer applies for a certificate: writes it down and sends it to the issuer at once.",
  })
  applyForCertificate(
    @Arg("input", () => ApplyForCertificateInput) input: ApplyForCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ApplyForCertificateResult> {
    return this.apply.apply(context, input);
  }

  @Mutation(() => AnswerCertificateCorrectionResult, {
    description: "The applicant has put right what the issuer wanted; the review goes on.",
  })
  answerCertificateCorrection(
    @Arg("input", () => AnswerCertificateCorrectionInput) input: AnswerCertificateCorrectionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AnswerCertificateCorrectionResult> {
    return this.apply.answerCorrection(context, input);
  }

  @Mutation(() => WithdrawCertificateResult, {
    description: "The applicant takes its application back, before the issuer decides.",
  })
  withdrawCertificate(
    @Arg("input", () => WithdrawCertificateInput) input: WithdrawCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof WithdrawCertificateResult> {
    return this.apply.withdraw(context, input);
  }

  @Mutation(() => StartCertificateReviewResult, {
    description: "The issuer begins to look at an application.",
  })
  startCertificateReview(
    @Arg("input", () => StartCertificateReviewInput) input: StartCertificateReviewInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof StartCertificateReviewResult> {
    return this.issue.startReview(context, input);
  }

  @Mutation(() => RequestCertificateCorrectionResult, {
    description: "The issuer wants something put right before it decides.",
  })
  requestCertificateCorrection(
    @Arg("input", () => RequestCertificateCorrectionInput) input: RequestCertificateCorrectionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RequestCertificateCorrectionResult> {
    return this.issue.requestCorrection(context, input);
  }

  @Mutation(() => RejectCertificateResult, {
    description: "The issuer refuses an application.",
  })
  rejectCertificate(
    @Arg("input", () => RejectCertificateInput) input: RejectCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RejectCertificateResult> {
    return this.issue.reject(context, input);
  }

  @Mutation(() => IssueCertificateResult, {
    description: "The issuer grants what was applied for. From here on the certificate is public.",
  })
  issueCertificate(
    @Arg("input", () => IssueCertificateInput) input: IssueCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof IssueCertificateResult> {
    return this.issue.issue(context, input);
  }

  @Mutation(() => RenewCertificateResult, {
    description:
      "The issuer lets a successor follow, with the same holder and scope; what is not said stays as it was. Answers the successor. It takes over on its first day; until then the certificate it follows stays what it is.",
  })
  renewCertificate(
    @Arg("input", () => RenewCertificateInput) input: RenewCertificateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RenewCertificateResult> {
    return this.issue.renew(context, input);
  }
}
