import { MemberRole } from "@weft/schema";
import type { OwnCertification } from "./cast-certification";
import type { RootRow } from "./policy";
import type { Deed } from "./policy-deeds";
import { everybody, of, type ReadRow } from "./policy-row";

const issued = "certificateIssued";
const applied = "certificateApplication";
/** An application is the applicant's business, and that of the body it goes to (C5, C9). */
const ends = ["maker", "certBody"] as const;

const always = "id type route status holder issuer statusSince version createdAt scope events";

/** Certificates are public from their issue on, honors always. */
export const certification: readonly ReadRow[] = [
  ...of(
    "Certificate",
    "certificate",
    {
      class: issued,
      readers: everybody,
      fields: `${always} effectiveStatus number standard validFrom validTo issuedOn surveillanceDueOn predecessor successor publicUrl ruleNo tzzbNo declarationUrl internationalCertNo schemeName emissionScopes accreditationMark scopeOfSystem functionalUnit footprintBoundary footprintStages footprintResult footprintRules dataFrom dataTo verifier parameters evidence`,
    },
    { class: issued, readers: everybody, object: "issuedCertificate", fields: "credential" },
    {
      class: applied,
      readers: ends,
      object: "application",
      fields: `${always} schemeName evidence`,
    },
    // Until it is sent, not even the body it is for knows of it.
    { class: applied, readers: ["maker"], object: "certificateDraft", fields: always },
  ),
  ...of(
    "CertificateEvent",
    "suspension",
    {
      class: issued,
      readers: everybody,
      fields: "id number from to by effectiveOn at reason until certificate",
    },
    { class: issued, readers: everybody, object: "certificateEvent", fields: "id to" },
    { class: applied, readers: ends, object: "applicationEvent", fields: "id to by certificate" },
  ),
  ...of(
    "CertificateScopeItem",
    "certificateScopeItem",
    { class: issued, readers: everybody, fields: "id position category" },
    { class: applied, readers: ends, object: "applicationScopeItem", fields: "id category" },
    { class: issued, readers: everybody, object: "siteItem", fields: "site" },
    // A certificate does not show a product to those who may not see it.
    {
      class: "product",
      readers: ["maker", "shop", "center"],
      object: "styleItem",
      fields: "style",
    },
    { class: "product", readers: ["maker", "shop", "center"], object: "skuItem", fields: "sku" },
  ),
  ...of("CertificateParameter", "certificateParameter", {
    class: issued,
    readers: everybody,
    fields: "id parameter method",
  }),
  ...of(
    "CertificateEvidence",
    "evidence",
    { class: applied, readers: ends, fields: "id kind sha256 fileName visibility addedBy addedAt" },
    { class: issued, readers: everybody, object: "openEvidence", fields: "id sha256 fileName" },
    { class: applied, readers: ends, object: "applicationEvidence", fields: "id sha256" },
  ),
  ...of("Honor", "honor", {
    class: "everybody",
    readers: everybody,
    fields:
      "id type level title organization awardedBy awardedOn validTo revokedOn revokedReason inForce version",
  }),
  ...of("Organization", "maker", {
    class: issued,
    readers: everybody,
    fields: "certificates honors",
  }),
  ...of("Organization", "certBody", {
    class: issued,
    readers: everybody,
    fields: "certificatesIssued",
  }),
];

export const certificationAnswers: Readonly<Record<string, string>> = {
  BackDated: "code earliest field message",
  CertificateExpired: "code message validTo",
  CertificateIncomplete: "code fields message",
  CertificateNumberTaken: "code message number",
  ConflictOfInterest: "code message",
  HonorExists: "code message",
  HonorRevoked: "code message revokedOn",
  ScopeAlreadyCertified: "code message",
  ValidityTooLong: "code latest message type",
};

const verified = {
  object: "certificate",
  readers: everybody,
  ask: () => `{ verifyCertificate(number: "GP-1", issuerCreditCode: "91330100PDY00132X7") { id } }`,
};

export const certificationRoots: Readonly<Record<string, RootRow>> = {
  "certificate(id)": { object: "application", readers: ends },
  certificates: { object: "application", readers: ends },
  "verifyCertificate(number)": verified,
  "verifyCertificate(issuerCreditCode)": verified,
  "honor(id)": { object: "honor", readers: everybody },
  honors: { object: "honor", readers: everybody },
};

const { ORG_ADMIN, QUALITY, OFFICER, APPROVER } = MemberRole;
const applicants = ["spinner", "mill", "maker", "shop", "center", "rival"] as const;
const quality = [ORG_ADMIN, QUALITY];
const officers = [ORG_ADMIN, OFFICER, APPROVER];
/** Laboratories are qualified by an authority: of them the market regulator does what else the certification body does. */
const regulator = { besides: ["amr"] as const, rolesFor: { amr: officers } };

const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
const reason = (): object => ({ reason: "because" });
const suspension = (): object => ({ ...reason(), until: "2099-01-01" });

const toOthers = (object: string, more: () => object, code: string): Deed["toOthers"] => ({
  input: ({ objects }) => ({ certificateId: objects[object], ...more() }),
  code,
});

const applying = (own: keyof OwnCertification, more: () => object = () => ({})): Deed => ({
  class: applied,
  verb: "Wo",
  may: applicants,
  roles: quality,
  input: ({ own: { certification: mine } }) => ({ certificateId: mine[own], ...more() }),
  toOthers: toOthers("application", more, "NOT_FOUND"),
});

const deciding = (own: keyof OwnCertification, more: () => object = () => ({})): Deed => ({
  ...applying(own, more),
  verb: "W",
  may: ["certBody"],
});

/** Of what was issued everybody knows: who may not is told so. */
const changing = (own: keyof OwnCertification, more: () => object): Deed => ({
  ...deciding(own, more),
  ...regulator,
  class: issued,
  may: ["certBody", "amr"],
  toOthers: toOthers("certificate", more, "FORBIDDEN"),
});

const terms = (): object => ({
  ...{ number: String(Math.random()), validFrom: today(), validTo: today() },
});
const file = { kind: "TEST_REPORT", sha256: "ab".repeat(32) };
const written = { type: "QMS", scope: { category: "rompers" }, evidence: [file] };

export const certificationDeeds: Readonly<Record<string, Deed>> = {
  createCertificateDraft: {
    ...{ class: applied, verb: "Wo", may: applicants, roles: quality },
    input: ({ objects }) => ({ issuerId: objects["certBody"], type: "QMS" }),
  },
  applyForCertificate: {
    ...{ class: applied, verb: "Wo", may: applicants, roles: quality },
    input: ({ objects }) => ({ issuerId: objects["certBody"], ...written }),
  },
  updateCertificateDraft: {
    ...applying("toUpdate", () => ({ standard: "GB/T 19001-2016" })),
    toOthers: toOthers("certificateDraft", () => ({}), "NOT_FOUND"),
  },
  submitCertificateDraft: applying("toSubmit"),
  answerCertificateCorrection: applying("toAnswer"),
  withdrawCertificate: applying("toWithdraw"),
  startCertificateReview: deciding("toReview"),
  requestCertificateCorrection: deciding("toCorrect", reason),
  rejectCertificate: deciding("toReject", reason),
  issueCertificate: deciding("toIssue", terms),
  suspendCertificate: changing("toSuspend", suspension),
  reinstateCertificate: changing("toReinstate", () => ({})),
  revokeCertificate: changing("toRevoke", reason),
  renewCertificate: changing("toRenew", () => ({
    ...{ number: String(Math.random()).slice(2, 14).padEnd(12, "0") },
    ...{ validFrom: today(), validTo: today() },
  })),
  cancelCertificate: {
    ...changing("toCancel", reason),
    besides: ["amr", ...applicants],
    may: ["certBody", "amr", ...applicants],
  },
  withdrawSelfDeclaration: {
    ...applying("toUndeclare", reason),
    toOthers: toOthers("certificate", reason, "FORBIDDEN"),
  },
  publishSelfDeclaration: {
    ...{ class: applied, verb: "Wo", may: applicants, roles: quality },
    input: () => ({
      ...{ scope: { category: "rompers" }, evidence: [file], ...terms() },
      details: { tzzbNo: "T/ZZB 1697-2020", declarationUrl: "https://d.example/1" },
    }),
  },
  registerCertificate: {
    ...{ class: issued, verb: "W", may: ["certBody", "amr"], roles: quality, ...regulator },
    input: ({ objects, own }) => ({
      ...{ holderId: objects["maker"], type: "QMS", scope: { category: "rompers" } },
      ...{ ...terms(), issuedOn: "2026-01-01" },
      ...(own.registers && {
        ...{ holderId: objects["lab"], type: "LAB_CMA", scope: null },
        number: String(Math.random()).slice(2, 14).padEnd(12, "0"),
        parameters: [{ parameter: "PH", method: "GB/T 7573" }],
      }),
    }),
  },
  awardHonor: {
    ...{ class: "everybody", may: ["amr"], roles: officers },
    input: ({ objects }) => ({
      ...{ organizationId: objects["maker"], type: "GOV_QUALITY_AWARD", level: "CITY" },
      awardedOn: "2026-01-01",
    }),
  },
  revokeHonor: {
    ...{ class: "everybody", may: ["amr"], roles: officers },
    input: ({ objects }) => ({ honorId: objects["honorToRevoke"], ...reason() }),
  },
};

const asTaken = (words: string): string => words.split(" ").sort().join(" ");
const which = "certificateId ifVersion";
const draft = "details evidence issuerId scope standard type";
const issue = `${which} number validFrom validTo evidence details publicUrl`;

export const certificationInputs: Readonly<Record<string, string>> = {
  AnswerCertificateCorrectionInput: asTaken(`${which} details evidence reason scope standard`),
  ApplyForCertificateInput: draft,
  AwardHonorInput: "awardedOn level organizationId title type validTo",
  CancelCertificateInput: asTaken(`${which} reason`),
  CertificateDetailsInput:
    "accreditationMark dataFrom dataTo declarationUrl emissionScopes footprintBoundary footprintResult footprintRules footprintStages functionalUnit internationalCertNo ruleNo schemeName scopeOfSystem tzzbNo verifier",
  CertificateParameterInput: "method parameter",
  CertificateScopeInput: "category siteIds skuIds styleIds",
  CreateCertificateDraftInput: draft,
  EvidenceInput: "fileName kind sha256 visibility",
  IssueCertificateInput: asTaken(issue),
  PublishSelfDeclarationInput: "details evidence number scope standard validFrom validTo",
  RegisterCertificateInput:
    "details evidence holderId issuedOn number parameters publicUrl scope standard type validFrom validTo",
  ReinstateCertificateInput: asTaken(`${which} reason`),
  RejectCertificateInput: asTaken(`${which} reason`),
  RenewCertificateInput: asTaken(issue),
  RequestCertificateCorrectionInput: asTaken(`${which} reason`),
  RevokeCertificateInput: asTaken(`${which} reason`),
  RevokeHonorInput: "honorId ifVersion reason",
  StartCertificateReviewInput: which,
  SubmitCertificateDraftInput: which,
  SuspendCertificateInput: asTaken(`${which} reason until`),
  UpdateCertificateDraftInput: asTaken(`${which} details evidence scope standard`),
  WithdrawCertificateInput: asTaken(`${which} reason`),
  WithdrawSelfDeclarationInput: asTaken(`${which} reason`),
};
