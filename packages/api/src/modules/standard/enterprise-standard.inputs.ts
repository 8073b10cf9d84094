import { AgeGroup, BenchmarkTargetKind, DeclarationFinding, SafetyCategory } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";

const ifVersion = {
  nullable: true,
  description:
    "The version the caller read. When it is no longer the present one, nothing is done and the answer is a `StaleVersion`.",
};

@InputType({ description: "What a standard promises of one property." })
export class EnterpriseStandardIndicatorInput {
  @Field(() => String, { description: "Up to 100 characters, each name once." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The parameter of the standards it speaks of, such as `FORMALDEHYDE`: then it may not be weaker than the binding limit. An indicator named as a parameter is, in English or Chinese, counts as one too.",
  })
  parameter?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Up to 30 characters. Of a parameter, the unit of its limit.",
  })
  unit?: string | null;

  @Field(() => String, {
    description:
      "Up to 100 characters. Of a parameter in the form its limit has: `20`, `4.0-7.5`, `3-4`, `absent`.",
  })
  value: string;
}

@InputType()
export class DeclareEnterpriseStandardInput {
  @Field(() => String, {
    description: "`Q/` and the enterprise's code, with the year, such as `Q/330502XHM 001-2026`.",
  })
  number: string;

  @Field(() => String, { description: "Up to 200 characters." })
  title: string;

  @Field(() => String, { description: "Which products it is for, up to 500 characters." })
  productScope: string;

  @Field(() => SafetyCategory, {
    nullable: true,
    description:
      "What its goods are labeled. When it is not said, or weaker than `ageGroup` requires, its indicators are held against the strictest that applies.",
  })
  category?: SafetyCategory | null;

  @Field(() => AgeGroup, {
    nullable: true,
    description: "Whom its goods are for; everybody, infants too, when it is not said.",
  })
  ageGroup?: AgeGroup | null;

  @Field(() => [EnterpriseStandardIndicatorInput], {
    description: "From 1 to 100, in their order.",
  })
  indicators: EnterpriseStandardIndicatorInput[];

  @Field(() => ID, {
    nullable: true,
    description: "The published standard of the same enterprise whose place it is to take.",
  })
  replacesId?: string | null;
}

@InputType()
export class PublishEnterpriseStandardInput {
  @Field(() => ID)
  enterpriseStandardId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class WithdrawEnterpriseStandardInput {
  @Field(() => ID)
  enterpriseStandardId: string;

  @Field(() => String, {
    description: "Why, up to 1,000 characters. Whoever sees the standard reads it.",
  })
  reason: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class CheckDeclarationInput {
  @Field(() => ID)
  enterpriseStandardId: string;

  @Field(() => DeclarationFinding)
  finding: DeclarationFinding;

  @Field(() => String, {
    nullable: true,
    description: "Up to 1,000 characters, for the enterprise; needed when it does not conform.",
  })
  remark?: string | null;
}

@InputType()
export class ListFrontRunnerInput {
  @Field(() => ID)
  enterpriseStandardId: string;

  @Field(() => Int, { description: "From 2015 to the present year." })
  year: number;

  @Field(() => String, { description: "The kind of product, up to 100 characters." })
  category: string;

  @Field(() => Int, { description: "From 1 to 1,000; each once in a year and kind." })
  rank: number;
}

@InputType({ description: "One property, beside what the target has." })
export class BenchmarkIndicatorInput {
  @Field(() => String, { description: "The name of an indicator of the own standard; each once." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What the target has in the same unit, up to 100 characters; not said where it says nothing of it.",
  })
  targetValue?: string | null;
}

@InputType()
export class RecordBenchmarkInput {
  @Field(() => ID, { description: "The enterprise's own standard." })
  enterpriseStandardId: string;

  @Field(() => String, {
    description: "The number of the standard that is aimed at, such as `EN 14682:2014`.",
  })
  target: string;

  @Field(() => BenchmarkTargetKind)
  targetKind: BenchmarkTargetKind;

  @Field(() => [BenchmarkIndicatorInput], { description: "From 1 to 100, in their order." })
  indicators: BenchmarkIndicatorInput[];
}

@InputType()
export class PublishBenchmarkInput {
  @Field(() => ID)
  benchmarkRecordId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}
