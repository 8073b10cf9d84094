import { CertificateType } from "@weft/schema";
import { Field, ID, InputType } from "type-graphql";
import { LocalDateScalar } from "../../platform/scalars";
import {
  CertificateDetailsInput,
  CertificateScopeInput,
  EvidenceInput,
} from "./certificate.inputs";

@InputType()
export class PublishSelfDeclarationInput {
  @Field(() => String, {
    description:
      "The holder's own number: 1 to 64 of the characters `0-9A-Z/()._-`; small letters are taken for capitals.",
  })
  number: string;

  @Field(() => String, { nullable: true, description: "The standard it declares to meet." })
  standard?: string | null;

  @Field(() => LocalDateScalar, { description: "The first day, today at the earliest." })
  validFrom: string;

  @Field(() => LocalDateScalar, { description: "The last day, at most 3 years later." })
  validTo: string;

  @Field(() => CertificateScopeInput, { description: "What is declared to meet it." })
  scope: CertificateScopeInput;

  @Field(() => [EvidenceInput], { description: "Such as the quality commitment; 1 to 50 files." })
  evidence: EvidenceInput[];

  @Field(() => CertificateDetailsInput, {
    description: "`declarationUrl` and `tzzbNo` are needed.",
  })
  details: CertificateDetailsInput;
}

@InputType({ description: "One parameter a laboratory may measure, and the method." })
export class CertificateParameterInput {
  @Field(() => String, { description: "Such as `FORMALDEHYDE`: capitals, digits and `_`." })
  parameter: string;

  @Field(() => String, {
    description: "The standard the method is in, such as `GB/T 2912.1-2009`.",
  })
  method: string;
}

@InputType()
export class RegisterCertificateInput {
  @Field(() => CertificateType, {
    description:
      "LAB_CMA and LAB_CNAS are registered by the market regulator, all others by the body that issued them.",
  })
  type: CertificateType;

  @Field(() => ID, { description: "Whose certificate it is." })
  holderId: string;

  @Field(() => String, {
    description:
      "As printed on it: 1 to 64 of the characters `0-9A-Z/()._-`, 12 digits for LAB_CMA, `CNAS L` and 1 to 8 digits for LAB_CNAS.",
  })
  number: string;

  @Field(() => String, { nullable: true, description: "The standard it attests." })
  standard?: string | null;

  @Field(() => LocalDateScalar, {
    description:
      "The day it was issued: from 1990 on, today at the latest. It counts from then; its event tells by `at` when it was entered.",
  })
  issuedOn: string;

  @Field(() => LocalDateScalar, { description: "The first day, from 1990 on." })
  validFrom: string;

  @Field(() => LocalDateScalar, { description: "The last day." })
  validTo: string;

  @Field(() => CertificateScopeInput, {
    nullable: true,
    description: "Needed, but for laboratories: there the parameters are.",
  })
  scope?: CertificateScopeInput | null;

  @Field(() => [CertificateParameterInput], {
    nullable: true,
    description: "LAB_CMA and LAB_CNAS: needed there, at most 1,000; not allowed elsewhere.",
  })
  parameters?: CertificateParameterInput[] | null;

  @Field(() => [EvidenceInput], { nullable: true, description: "At most 50 files." })
  evidence?: EvidenceInput[] | null;

  @Field(() => CertificateDetailsInput, {
    nullable: true,
    description: "What only certificates of its kind say.",
  })
  details?: CertificateDetailsInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the issuer shows it: an https address, up to 1,000 characters.",
  })
  publicUrl?: string | null;
}
