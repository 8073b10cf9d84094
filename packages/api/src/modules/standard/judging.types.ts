import { AgeGroup, Conclusion, SafetyCategory, Verdict, VerdictReason } from "@weft/schema";
import { Field, ObjectType } from "type-graphql";

@ObjectType("JudgedResult", { description: "The verdict on one result." })
export class JudgedResultType {
  @Field(() => String, {
    description: "As it was sent; of fibers `FIBER_CONTENT` or `FILLING_CONTENT`.",
  })
  parameter: string;

  @Field(() => String, {
    description: "As it was sent; of substances that are summed up, the sum of the numbers sent.",
  })
  value: string;

  @Field(() => String, {
    nullable: true,
    description: "Which amine, phthalates or fiber, where that was said.",
  })
  substance: string | null;

  @Field(() => Verdict)
  verdict: Verdict;

  @Field(() => VerdictReason, { nullable: true, description: "Why; null of what passes." })
  reason: VerdictReason | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What it was held against: `<= 20`, `4.0..7.5`, `>= 3-4`, `absent`; of a fiber `95 +- 5`. Null where nothing was compared.",
  })
  limit: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The number of the edition it was judged by.",
  })
  standard: string | null;
}

@ObjectType("JudgedTestResults", {
  description: "What the standards say of results (GB 18401, GB 31701, GB/T 31888, GB/T 29862).",
})
export class JudgedTestResultsType {
  @Field(() => AgeGroup, { description: "Whom the product is for." })
  ageGroup: AgeGroup;

  @Field(() => SafetyCategory, { description: "What the product must meet at least." })
  requiredCategory: SafetyCategory;

  @Field(() => SafetyCategory, {
    description: "The stricter of what is required and what the label says.",
  })
  judgedCategory: SafetyCategory;

  @Field(() => Conclusion)
  conclusion: Conclusion;

  @Field(() => [String], {
    description:
      "The parameters that fail, each once; `LABEL_CATEGORY` when the label promises less than is required.",
  })
  failing: readonly string[];

  @Field(() => [String], { description: "The required parameters without a result." })
  missing: readonly string[];

  @Field(() => [JudgedResultType], {
    description:
      "In the order of the results, then of the fibers; phthalates that are summed up are one row.",
  })
  rows: readonly JudgedResultType[];

  @Field(() => [String], { description: "The numbers of the editions judged by." })
  editions: readonly string[];
}
