import { CaseSource, EnforcementActionKind } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { DecimalScalar, LocalDateScalar } from "../../platform/scalars";

@InputType()
export class OpenCaseInput {
  @Field(() => CaseSource)
  source: CaseSource;

  @Field(() => ID, {
    nullable: true,
    description: "For the source SUPERVISION: the department's own inspection that failed.",
  })
  inspectionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "For all others: an enterprise of the department's district.",
  })
  organizationId?: string | null;

  @Field(() => String, {
    description: "What is held against the enterprise, up to 4,000 characters.",
  })
  facts: string;
}

@InputType({ description: "Which case, and in which version." })
export class OfCaseInput {
  @Field(() => ID)
  caseId: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the case the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
  })
  ifVersion?: number | null;
}

@InputType()
export class RecordCaseActionInput extends OfCaseInput {
  @Field(() => EnforcementActionKind, {
    description: "INVESTIGATE, FINE_CONFISCATE or TRANSFER; EXPOSE is done with `exposeCase`.",
  })
  kind: EnforcementActionKind;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "For FINE_CONFISCATE: the fine, in yuan (CNY), above zero.",
  })
  fine?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "For FINE_CONFISCATE: the value of what is confiscated, in yuan (CNY).",
  })
  confiscated?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "For TRANSFER: the authority, up to 200 characters.",
  })
  transferredTo?: string | null;

  @Field(() => String, { nullable: true, description: "Up to 1,000 characters." })
  note?: string | null;
}

@InputType()
export class DecideCaseInput extends OfCaseInput {
  @Field(() => String, {
    description: "The number of the decision, up to 100 characters, unique per department.",
  })
  decisionNumber: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Today when not said; not before the case was opened, not to come.",
  })
  decidedOn?: string | null;
}

@InputType()
export class CloseCaseInput extends OfCaseInput {}

@InputType()
export class ExposeCaseInput extends OfCaseInput {}

@InputType({ description: "Which entry of the public list, and why it ends." })
export class EndExposureInput {
  @Field(() => ID)
  exposureId: string;

  @Field(() => String, { description: "Why, up to 1,000 characters." })
  reason: string;
}

@InputType()
export class CorrectExposureInput extends EndExposureInput {}

@InputType()
export class RepairCreditInput extends EndExposureInput {}
