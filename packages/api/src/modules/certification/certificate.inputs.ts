import { CertificateType, EvidenceKind, EvidenceVisibility, FootprintBoundary } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DecimalScalar, LocalDateScalar } from "../../platform/scalars";

const ofItsKind = {
  nullable: true,
  description: "What only certificates of its kind say.",
};

const line = (what: string) => ({
  nullable: true,
  description: `${what} Up to 300 characters.`,
});

@InputType({
  description:
    "What a certificate is to cover: at least one thing, at most 100. Sites, styles and SKUs are the holder's own.",
})
export class CertificateScopeInput {
  @Field(() => [ID], { nullable: true, description: "Sites of the holder's." })
  siteIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Styles, with all their SKUs." })
  styleIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Single SKUs." })
  skuIds?: string[] | null;

  @Field(() => String, line("A category in words, such as `knitted T-shirts`."))
  category?: string | null;
}

@InputType({ description: "A file, known by its hash; it stays with its owner." })
export class EvidenceInput {
  @Field(() => EvidenceKind)
  kind: EvidenceKind;

  @Field(() => String, { description: "SHA-256 of its bytes, 64 hexadecimal digits." })
  sha256: string;

  @Field(() => String, line("Its name."))
  fileName?: string | null;

  @Field(() => EvidenceVisibility, {
    nullable: true,
    description: "PARTIES, where nothing is said.",
  })
  visibility?: EvidenceVisibility | null;
}

@InputType({ description: "What only some kinds of certificates have. What is left out stays." })
export class CertificateDetailsInput {
  @Field(() => String, line("PINZIBIAO: the certification rule."))
  ruleNo?: string | null;

  @Field(() => String, line("PINZIBIAO: the product standard, such as `T/ZZB 1697-2020`."))
  tzzbNo?: string | null;

  @Field(() => String, { nullable: true, description: "An https address, up to 1,000 characters." })
  declarationUrl?: string | null;

  @Field(() => String, line("PINZIBIAO: the international certificate beside it."))
  internationalCertNo?: string | null;

  @Field(() => String, line("DUAL_CARBON: the scheme; needed there."))
  schemeName?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: "DUAL_CARBON: which of the scopes 1, 2 and 3 it covers.",
  })
  emissionScopes?: number[] | null;

  @Field(() => String, line("QMS: the accreditation body's mark."))
  accreditationMark?: string | null;

  @Field(() => String, line("QMS: what the system covers."))
  scopeOfSystem?: string | null;

  @Field(() => String, line("PCF_LABEL: the functional or declared unit; needed there."))
  functionalUnit?: string | null;

  @Field(() => FootprintBoundary, { nullable: true, description: "PCF_LABEL: needed there." })
  footprintBoundary?: FootprintBoundary | null;

  @Field(() => String, line("PCF_LABEL: the stages covered."))
  footprintStages?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "PCF_LABEL: kg CO2e per unit, at most 14 digits before the point and 6 after it; needed for the issue.",
  })
  footprintResult?: string | null;

  @Field(() => String, line("PCF_LABEL: the product category rules."))
  footprintRules?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The first day of the data." })
  dataFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "The last day of the data." })
  dataTo?: string | null;

  @Field(() => String, line("PCF_LABEL and DUAL_CARBON: who verified the figures."))
  verifier?: string | null;
}

const standardField = {
  nullable: true,
  description: "The standard it attests, such as `GB/T 35611-2024`.",
};
const evidenceField = { nullable: true, description: "At most 50 files." };
const onlyOwn = { nullable: true, description: "What is left out stays as it is." };

@InputType()
export class CreateCertificateDraftInput {
  @Field(() => CertificateType, {
    description: "Not LAB_CMA nor LAB_CNAS: these an authority registers.",
  })
  type: CertificateType;

  @Field(() => ID, { description: "The certification body it is to go to." })
  issuerId: string;

  @Field(() => String, standardField)
  standard?: string | null;

  @Field(() => CertificateScopeInput, {
    nullable: true,
    description: "What it is to cover; needed before it goes to the issuer.",
  })
  scope?: CertificateScopeInput | null;

  @Field(() => [EvidenceInput], evidenceField)
  evidence?: EvidenceInput[] | null;

  @Field(() => CertificateDetailsInput, ofItsKind)
  details?: CertificateDetailsInput | null;
}

@InputType()
export class ApplyForCertificateInput extends CreateCertificateDraftInput {}

@InputType({ description: "Which certificate, and in which version." })
export class CertificateInput {
  @Field(() => ID)
  certificateId: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the certificate the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
  })
  ifVersion?: number | null;
}

@InputType()
export class UpdateCertificateDraftInput extends CertificateInput {
  @Field(() => String, onlyOwn)
  standard?: string | null;

  @Field(() => CertificateScopeInput, {
    nullable: true,
    description: "Takes the place of the scope there was.",
  })
  scope?: CertificateScopeInput | null;

  @Field(() => [EvidenceInput], {
    nullable: true,
    description: "Files that are added; what was handed in stays.",
  })
  evidence?: EvidenceInput[] | null;

  @Field(() => CertificateDetailsInput, ofItsKind)
  details?: CertificateDetailsInput | null;
}

@InputType()
export class SubmitCertificateDraftInput extends CertificateInput {}

@InputType()
export class StartCertificateReviewInput extends CertificateInput {}

const reason = { description: "Why, up to 1,000 characters." };

@InputType()
export class RequestCertificateCorrectionInput extends CertificateInput {
  @Field(() => String, { description: "What is to be put right, up to 1,000 characters." })
  reason: string;
}

@InputType()
export class AnswerCertificateCorrectionInput extends UpdateCertificateDraftInput {
  @Field(() => String, {
    nullable: true,
    description: "What was put right, up to 1,000 characters.",
  })
  reason?: string | null;
}

@InputType()
export class RejectCertificateInput extends CertificateInput {
  @Field(() => String, reason)
  reason: string;
}

@InputType()
export class WithdrawCertificateInput extends CertificateInput {
  @Field(() => String, { ...reason, nullable: true })
  reason?: string | null;
}

@InputType({ description: "What a certificate says from its issue on." })
abstract class TermsInput extends CertificateInput {
  @Field(() => String, {
    description:
      "Unique among the issuer's: 1 to 64 of the characters `0-9A-Z/()._-`; small letters are taken for capitals.",
  })
  number: string;

  @Field(() => LocalDateScalar, { description: "The first day, today at the earliest." })
  validFrom: string;

  @Field(() => LocalDateScalar, {
    description:
      "The last day. At most 2 years for PCF_LABEL, 3 for PINZIBIAO and QMS, 5 for GREEN_PRODUCT.",
  })
  validTo: string;

  @Field(() => [EvidenceInput], {
    nullable: true,
    description: "Files the issuer adds, at most 50 with those there are.",
  })
  evidence?: EvidenceInput[] | null;

  @Field(() => CertificateDetailsInput, ofItsKind)
  details?: CertificateDetailsInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the issuer shows it: an https address, up to 1,000 characters.",
  })
  publicUrl?: string | null;
}

@InputType()
export class IssueCertificateInput extends TermsInput {}

@InputType()
export class RenewCertificateInput extends TermsInput {}

@InputType()
export class SuspendCertificateInput extends CertificateInput {
  @Field(() => String, reason)
  reason: string;

  @Field(() => LocalDateScalar, {
    description:
      "By when the cause is to be removed, today at the earliest. Nothing happens by itself on that day.",
  })
  until: string;
}

@InputType()
export class ReinstateCertificateInput extends CertificateInput {
  @Field(() => String, { ...reason, nullable: true })
  reason?: string | null;
}

@InputType()
export class RevokeCertificateInput extends CertificateInput {
  @Field(() => String, reason)
  reason: string;
}

@InputType()
export class CancelCertificateInput extends CertificateInput {
  @Field(() => String, reason)
  reason: string;
}

@InputType()
export class WithdrawSelfDeclarationInput extends CertificateInput {
  @Field(() => String, reason)
  reason: string;
}
