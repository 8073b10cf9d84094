import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { Certificate } from "./certificate.entity";
import {
  BackDated,
  CertificateExpired,
  CertificateIncomplete,
  CertificateNumberTaken,
  ConflictOfInterest,
  ScopeAlreadyCertified,
  ValidityTooLong,
} from "./certificate.problems";

const moving = [StaleVersion, IllegalTransition] as const;
const taken = [CertificateNumberTaken, ScopeAlreadyCertified] as const;
const issuing = [...moving, BackDated, CertificateIncomplete, ValidityTooLong, ...taken] as const;

export const CreateCertificateDraftResult = answerOf(
  "CreateCertificateDraftResult",
  Certificate,
  ConflictOfInterest,
);
export const ApplyForCertificateResult = answerOf(
  "ApplyForCertificateResult",
  Certificate,
  ...[ConflictOfInterest, CertificateIncomplete],
);
export const UpdateCertificateDraftResult = answerOf(
  "UpdateCertificateDraftResult",
  Certificate,
  ...moving,
);
export const SubmitCertificateDraftResult = answerOf(
  "SubmitCertificateDraftResult",
  Certificate,
  ...[...moving, CertificateIncomplete],
);
export const AnswerCertificateCorrectionResult = answerOf(
  "AnswerCertificateCorrectionResult",
  Certificate,
  ...[...moving, CertificateIncomplete],
);
export const WithdrawCertificateResult = answerOf(
  "WithdrawCertificateResult",
  Certificate,
  ...moving,
);
export const StartCertificateReviewResult = answerOf(
  "StartCertificateReviewResult",
  Certificate,
  ...moving,
);
export const RequestCertificateCorrectionResult = answerOf(
  "RequestCertificateCorrectionResult",
  Certificate,
  ...moving,
);
export const RejectCertificateResult = answerOf("RejectCertificateResult", Certificate, ...moving);
export const IssueCertificateResult = answerOf("IssueCertificateResult", Certificate, ...issuing);
export const RenewCertificateResult = answerOf("RenewCertificateResult", Certificate, ...issuing);
export const SuspendCertificateResult = answerOf(
  "SuspendCertificateResult",
  Certificate,
  ...[...moving, CertificateExpired],
);
export const ReinstateCertificateResult = answerOf(
  "ReinstateCertificateResult",
  Certificate,
  ...[...moving, CertificateExpired, ScopeAlreadyCertified],
);
export const RevokeCertificateResult = answerOf("RevokeCertificateResult", Certificate, ...moving);
export const CancelCertificateResult = answerOf("CancelCertificateResult", Certificate, ...moving);
export const WithdrawSelfDeclarationResult = answerOf(
  "WithdrawSelfDeclarationResult",
  Certificate,
  ...moving,
);
export const PublishSelfDeclarationResult = answerOf(
  "PublishSelfDeclarationResult",
  Certificate,
  ...[BackDated, ValidityTooLong, CertificateIncomplete, ...taken],
);
export const RegisterCertificateResult = answerOf(
  "RegisterCertificateResult",
  Certificate,
  ...[ConflictOfInterest, ValidityTooLong, CertificateIncomplete, ...taken],
);
