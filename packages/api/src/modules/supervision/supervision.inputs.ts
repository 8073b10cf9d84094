import { Conclusion, TestLevel } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { LocalDateScalar } from "../../platform/scalars";
import { TestedProductInput, TestResultInput } from "../standard";

const ifVersion = {
  nullable: true,
  description:
    "The version of the inspection the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType()
export class AddSampledBatchInput {
  @Field(() => ID)
  samplingTaskId: string;
}

@InputType()
export class TakeSampleInput {
  @Field(() => ID)
  inspectionId: string;

  @Field(() => String, {
    description:
      "The batch as its label has it, up to 100 characters. A batch counts once for each sampling task; a REINSPECTION is of the batch that failed.",
  })
  batch: string;

  @Field(() => String, {
    description: "The division code of where the goods were made, such as 330502100.",
  })
  producerLocation: string;

  @Field(() => String, {
    description:
      "The number of the seal of the sample to be tested, up to 100 characters; no two of a department are the same.",
  })
  seal: string;

  @Field(() => String, { description: "The number of the seal of the backup sample (备样)." })
  backupSeal: string;

  @Field(() => ID, { description: "The verified lab that tests it." })
  labId: string;

  @Field(() => TestLevel, { description: "Whether the fabric or the garment is tested." })
  level: TestLevel;

  @Field(() => TestedProductInput, { description: "What is known of the product." })
  product: TestedProductInput;

  @Field(() => [String], {
    description: "What the report has to cover to pass: from 1 to 100 parameters.",
  })
  parameters: string[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day the goods were made: the editions of that day apply.",
  })
  producedOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was taken, today when not said; not before the draw and not to come.",
  })
  sampledOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "With `lotNumber`: who made the lot. The drawn enterprise when not said; of somebody else, only a lot that was shipped to the drawn enterprise: NOT_FOUND otherwise.",
  })
  lotOwnerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The number of the lot, where the graph has it. A REINSPECTION is of the lot that failed, whether it is said or not.",
  })
  lotNumber?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType({ description: "Which inspection, and in which version." })
export class OfInspectionInput {
  @Field(() => ID)
  inspectionId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class AcceptSampleInput extends OfInspectionInput {}

@InputType()
export class ReportSampleInput extends OfInspectionInput {
  @Field(() => String, {
    description: "The lab's number of the report, up to 100 characters; it uses each once.",
  })
  reportNumber: string;

  @Field(() => [TestResultInput], {
    description: "What was measured: from 1 to 250, each parameter and substance once.",
  })
  results: TestResultInput[];

  @Field(() => Conclusion, {
    nullable: true,
    description:
      "What the lab itself concludes. Where the platform concludes otherwise, that is a conflict for review.",
  })
  labConclusion?: Conclusion | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was tested, today when not said; not before the sampling, not to come.",
  })
  testedOn?: string | null;
}

@InputType()
export class VoidInspectionInput extends OfInspectionInput {
  @Field(() => String, { description: "Why, up to 1,000 characters." })
  reason: string;
}

@InputType()
export class ObjectToResultInput extends OfInspectionInput {
  @Field(() => String, {
    description: "Why the result is not right, up to 2,000 characters.",
  })
  grounds: string;
}

@InputType()
export class AcceptObjectionInput extends OfInspectionInput {
  @Field(() => ID, { description: "The lab that tests the backup sample: another than the first." })
  labId: string;
}

@InputType()
export class RefuseObjectionInput extends OfInspectionInput {
  @Field(() => String, { description: "Why, up to 1,000 characters." })
  reason: string;
}

@InputType()
export class ConcludeRecheckInput extends OfInspectionInput {}

@InputType()
export class PublishInspectionInput extends OfInspectionInput {}

@InputType()
export class ReportRectificationInput {
  @Field(() => ID)
  rectificationId: string;

  @Field(() => String, { description: "What was done, up to 2,000 characters." })
  measures: string;

  @Field(() => Int, { nullable: true, description: "The version of it the caller read." })
  ifVersion?: number | null;
}

@InputType()
export class OrderReinspectionInput {
  @Field(() => ID)
  rectificationId: string;

  @Field(() => Int, { nullable: true, description: "The version of it the caller read." })
  ifVersion?: number | null;
}
