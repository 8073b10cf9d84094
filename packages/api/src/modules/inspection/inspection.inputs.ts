import { Conclusion, TestLevel, Verdict } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { LocalDateScalar } from "../../platform/scalars";
import { TestedProductInput, TestResultInput } from "../standard";

const ifVersion = {
  nullable: true,
  description:
    "The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType()
export class RequestTestInput {
  @Field(() => ID, { description: "Who is to test: a verified TESTING_LAB." })
  labId: string;

  @Field(() => ID, {
    nullable: true,
    description: "The lot the sample is of, one the caller sees. Or else `item`.",
  })
  lotId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What is to be tested, in words, up to 300 characters, where it is no lot.",
  })
  item?: string | null;

  @Field(() => TestLevel, { description: "Whether the fabric or the garment is tested." })
  level: TestLevel;

  @Field(() => TestedProductInput, {
    description:
      "What the product is, as far as limits ask. A garment is final: `nonFinalWetProcessed` and `nonFinalWashDown` are BAD_USER_INPUT (FINAL) at level GARMENT, and a report on fabric that was judged with them passes no gate. An age group or body height less strict than what the SKUs of the lot say is BAD_USER_INPUT (LESS_STRICT). A test that is to answer a failed one says the same of the product; only the declared category may be stricter.",
  })
  product: TestedProductInput;

  @Field(() => [String], {
    description:
      "What the report must cover to pass: 1 to 100 parameters that some edition limits, such as `FORMALDEHYDE`.",
  })
  parameters: string[];

  @Field(() => String, { nullable: true, description: "A word to the lab." })
  note?: string | null;
}

@InputType({ description: "Which test order, and in which version." })
export class TestOrderInput {
  @Field(() => ID)
  testOrderId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class AcceptTestOrderInput extends TestOrderInput {}

@InputType()
export class DeclineTestOrderInput extends TestOrderInput {
  @Field(() => String, { description: "Why, up to 1,000 characters." })
  reason: string;
}

@InputType()
export class CancelTestOrderInput extends TestOrderInput {
  @Field(() => String, { description: "Why, up to 1,000 characters." })
  reason: string;
}

@InputType()
export class ReceiveTestSampleInput extends TestOrderInput {
  @Field(() => String, {
    description: "What the lab calls it, up to 100 characters; each code is used once.",
  })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: "The number of its seal, up to 100 characters; each is used once.",
  })
  seal?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In what condition it came, up to 1,000 characters.",
  })
  condition?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Kept sealed and not tested (备样); it is retained at once.",
  })
  backup?: boolean | null;
}

@InputType({ description: "One row of a report, as the lab states it." })
export class ReportedResultInput extends TestResultInput {
  @Field(() => String, {
    nullable: true,
    description: "The part of the product, up to 100 characters; the whole when not said.",
  })
  part?: string | null;

  @Field(() => String, { nullable: true, description: "The specimen, up to 100 characters." })
  sample?: string | null;

  @Field(() => String, { nullable: true, description: "The unit as printed, such as `mg/kg`." })
  unit?: string | null;

  @Field(() => Verdict, {
    nullable: true,
    description: "The lab's own verdict. It is kept beside the platform's and never overwritten.",
  })
  labVerdict?: Verdict | null;
}

@InputType({ description: "What a lab reports." })
export class ReportInput {
  @Field(() => [ReportedResultInput], {
    description:
      "What was measured, 1 to 250 rows; each parameter once for each part, specimen and substance.",
  })
  results: ReportedResultInput[];

  @Field(() => Conclusion, {
    nullable: true,
    description:
      "The lab's own conclusion. Where it differs from the platform's, the report is marked as a conflict for review.",
  })
  labConclusion?: Conclusion | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it bears the CMA mark: then every parameter is in the scope of the lab's qualification both on the day of the test and today, when it is issued.",
  })
  cma?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The day the sample was taken: not to come, not before the test was requested (BEFORE_REQUEST), and not before the lot was produced (BEFORE_PRODUCTION).",
  })
  sampledOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The day of the test, today when not said: not to come, not before the sample was taken (ORDER), the test was requested (BEFORE_REQUEST) or the lot was produced (BEFORE_PRODUCTION).",
  })
  testedOn?: string | null;
}

@InputType()
export class IssueTestReportInput extends ReportInput {
  @Field(() => ID, { description: "The test order it answers." })
  testOrderId: string;

  @Field(() => String, {
    description: "The lab's own number, up to 100 characters; each is used once.",
  })
  reportNumber: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class CorrectTestReportInput extends ReportInput {
  @Field(() => ID, { description: "The version it takes the place of: the latest." })
  inspectionId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class ResolveReportConflictInput {
  @Field(() => ID)
  inspectionId: string;

  @Field(() => String, {
    description:
      "What the regulator found, up to 1,000 characters. Verdicts stay as they are; a wrong report is for its lab to correct.",
  })
  finding: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}
