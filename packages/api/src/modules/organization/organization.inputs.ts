import {
  COUNTRY_REASONS,
  CREDIT_CODE_REASONS,
  CREDIT_CODE_WARNINGS,
  Department,
  DIVISION_REASONS,
  FOREIGN_REGISTRATION_REASONS,
  OrganizationType as TypeOfOrganization,
  Segment,
} from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { oddities, refusals } from "../../platform/reasons";
import { StaleVersion } from "../../platform/version";
import { Organization } from "./organization.entity";
import {
  CreditCodeTaken,
  IdentifierMissing,
  RegistrationNumberTaken,
} from "./organization.problems";
import { GlnTaken } from "./site.problems";

/** The options of an `ifVersion` field. */
export const ifVersion = {
  nullable: true,
  description:
    "The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType({ description: "What an organization says of itself. What is left out stays as it is." })
export class ProfileInput {
  @Field(() => String, { nullable: true, description: "Chinese name, up to 300 characters." })
  nameZh?: string | null;

  @Field(() => String, { nullable: true, description: "English name, up to 300 characters." })
  nameEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Code of the administrative division it sits in, as exact as known, such as \`330502100\`. ${refusals(DIVISION_REASONS)}`,
  })
  locationCode?: string | null;

  @Field(() => Segment, { nullable: true })
  segment?: Segment | null;

  @Field(() => String, {
    nullable: true,
    description: "Up to 200 characters, like the other contacts.",
  })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: "Null takes it away." })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true, description: "Null takes it away." })
  contactEmail?: string | null;

  @Field(() => String, { nullable: true, description: "Who signs for it; null takes it away." })
  legalRepresentative?: string | null;
}

@InputType()
export class UpdateOrganizationProfileInput extends ProfileInput {
  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class RegisterOrganizationInput extends ProfileInput {
  @Field(() => [TypeOfOrganization], { description: "At least one." })
  types: TypeOfOrganization[];

  @Field(() => String, {
    nullable: true,
    description: `Unified social credit code (GB 32100-2015), in any spelling. ${refusals(CREDIT_CODE_REASONS)} ${oddities(CREDIT_CODE_WARNINGS, "parseCreditCode")}`,
  })
  creditCode?: string | null;

  @Field(() => String, {
    defaultValue: "CN",
    description: `Country by its ISO 3166-1 code or its English or Chinese name. ${refusals(COUNTRY_REASONS)}`,
  })
  country: string;

  @Field(() => String, {
    nullable: true,
    description: `What stands for the credit code abroad; unique within its country. ${refusals(FOREIGN_REGISTRATION_REASONS)}`,
  })
  foreignRegistrationNumber?: string | null;

  @Field(() => Department, {
    nullable: true,
    description: "Which department it is; given for the type GOVERNMENT and for no other.",
  })
  department?: Department | null;
}

@InputType()
export class VerifyOrganizationInput {
  @Field(() => ID)
  organizationId: string;

  @Field(() => String, {
    nullable: true,
    description: `The credit code found when checking its papers, where the record has none. ${refusals(CREDIT_CODE_REASONS)}`,
  })
  creditCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The foreign registration number found, where the record has none. ${refusals(FOREIGN_REGISTRATION_REASONS)}`,
  })
  foreignRegistrationNumber?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class SuspendOrganizationInput {
  @Field(() => ID)
  organizationId: string;

  @Field(() => String, { description: "Why, for its history. Up to 1,000 characters." })
  reason: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class ReinstateOrganizationInput extends SuspendOrganizationInput {}

export const RegisterOrganizationResult = answerOf(
  "RegisterOrganizationResult",
  Organization,
  CreditCodeTaken,
  RegistrationNumberTaken,
);

export const VerifyOrganizationResult = answerOf(
  "VerifyOrganizationResult",
  Organization,
  StaleVersion,
  IllegalTransition,
  IdentifierMissing,
  CreditCodeTaken,
  RegistrationNumberTaken,
  GlnTaken,
);

export const SuspendOrganizationResult = answerOf(
  "SuspendOrganizationResult",
  Organization,
  StaleVersion,
  IllegalTransition,
);

export const ReinstateOrganizationResult = answerOf(
  "ReinstateOrganizationResult",
  Organization,
  StaleVersion,
  IllegalTransition,
  GlnTaken,
);

export const UpdateOrganizationProfileResult = answerOf(
  "UpdateOrganizationProfileResult",
  Organization,
  StaleVersion,
);
