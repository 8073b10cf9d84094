import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import type { WriteContext } from "../../platform/write";
import { BenchmarkRecord } from "./benchmark-record.entity";
import type { BenchmarkService } from "./benchmark-record.service";
import { DeclarationCheck, FrontRunnerEntry } from "./declaration-check.entity";
import { EnterpriseStandard } from "./enterprise-standard.entity";
import {
  CheckDeclarationInput,
  DeclareEnterpriseStandardInput,
  ListFrontRunnerInput,
  PublishBenchmarkInput,
  PublishEnterpriseStandardInput,
  RecordBenchmarkInput,
  WithdrawEnterpriseStandardInput,
} from "./enterprise-standard.inputs";
import {
  BenchmarkExists,
  NothingComparable,
  RankTaken,
  StandardNotPublished,
  StandardNumberTaken,
  WeakerThanMandatory,
} from "./enterprise-standard.problems";
import type { EnterpriseStandardService } from "./enterprise-standard.service";

const moving = [StaleVersion, IllegalTransition] as const;

const DeclareEnterpriseStandardResult = answerOf(
  "DeclareEnterpriseStandardResult",
  EnterpriseStandard,
  ...[WeakerThanMandatory, StandardNumberTaken],
);
const PublishEnterpriseStandardResult = answerOf(
  "PublishEnterpriseStandardResult",
  EnterpriseStandard,
  ...[...moving, WeakerThanMandatory],
);
const WithdrawEnterpriseStandardResult = answerOf(
  "WithdrawEnterpriseStandardResult",
  EnterpriseStandard,
  ...moving,
);
const CheckDeclarationResult = answerOf(
  "CheckDeclarationResult",
  DeclarationCheck,
  IllegalTransition,
);
const ListFrontRunnerResult = answerOf(
  "ListFrontRunnerResult",
  FrontRunnerEntry,
  ...[StandardNotPublished, RankTaken],
);
const RecordBenchmarkResult = answerOf("RecordBenchmarkResult", BenchmarkRecord, BenchmarkExists);
const PublishBenchmarkResult = answerOf(
  "PublishBenchmarkResult",
  BenchmarkRecord,
  ...[...moving, StandardNotPublished, NothingComparable],
);

@Resolver()
export class EnterpriseStandardResolver {
  constructor(
    private readonly standards: EnterpriseStandardService,
    private readonly benchmarks: BenchmarkService,
  ) {}

  @Mutation(() => DeclareEnterpriseStandardResult, {
    description:
      "An enterprise declares a standard of its own. An indicator that is weaker than a mandatory limit in force is refused by name.",
  })
  declareEnterpriseStandard(
    @Arg("input", () => DeclareEnterpriseStandardInput) input: DeclareEnterpriseStandardInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof DeclareEnterpriseStandardResult> {
    return this.standards.declare(context, input);
  }

  @Mutation(() => PublishEnterpriseStandardResult, {
    description:
      "Its enterprise makes a declared standard public, for good; the one it replaces becomes REPLACED.",
  })
  publishEnterpriseStandard(
    @Arg("input", () => PublishEnterpriseStandardInput) input: PublishEnterpriseStandardInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof PublishEnterpriseStandardResult> {
    return this.standards.publish(context, input);
  }

  @Mutation(() => WithdrawEnterpriseStandardResult, {
    description: "Its enterprise takes a standard back. One that was published stays readable.",
  })
  withdrawEnterpriseStandard(
    @Arg("input", () => WithdrawEnterpriseStandardInput) input: WithdrawEnterpriseStandardInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof WithdrawEnterpriseStandardResult> {
    return this.standards.withdraw(context, input);
  }

  @Mutation(() => CheckDeclarationResult, {
    description:
      "The market regulator looks at a declared standard; a published one that does not conform becomes FOUND_NONCONFORMING.",
  })
  checkDeclaration(
    @Arg("input", () => CheckDeclarationInput) input: CheckDeclarationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CheckDeclarationResult> {
    return this.standards.check(context, input);
  }

  @Mutation(() => ListFrontRunnerResult, {
    description: "The market regulator lists a published standard among those that lead.",
  })
  listFrontRunner(
    @Arg("input", () => ListFrontRunnerInput) input: ListFrontRunnerInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ListFrontRunnerResult> {
    return this.standards.listFrontRunner(context, input);
  }

  @Mutation(() => RecordBenchmarkResult, {
    description: "An enterprise holds its own standard against one it aims at. A draft at first.",
  })
  recordBenchmark(
    @Arg("input", () => RecordBenchmarkInput) input: RecordBenchmarkInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RecordBenchmarkResult> {
    return this.benchmarks.record(context, input);
  }

  @Mutation(() => PublishBenchmarkResult, {
    description:
      "Its enterprise makes a record public, for good: of a published standard, with at least one property that both have.",
  })
  publishBenchmark(
    @Arg("input", () => PublishBenchmarkInput) input: PublishBenchmarkInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof PublishBenchmarkResult> {
    return this.benchmarks.publish(context, input);
  }
}
