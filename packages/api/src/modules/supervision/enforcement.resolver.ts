import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import {
  CloseCaseInput,
  CorrectExposureInput,
  DecideCaseInput,
  ExposeCaseInput,
  OpenCaseInput,
  RecordCaseActionInput,
  RepairCreditInput,
} from "./enforcement.inputs";
import { PublishInspectionInput } from "./supervision.inputs";
import type { EnforcementService } from "./enforcement.service";
import type { ExposureService } from "./exposure.service";
import {
  CloseCaseResult,
  CorrectExposureResult,
  DecideCaseResult,
  ExposeCaseResult,
  OpenCaseResult,
  PublishInspectionResult,
  RecordCaseActionResult,
  RepairCreditResult,
} from "./supervision.results";

export interface EnforcementServices {
  readonly cases: EnforcementService;
  readonly exposures: ExposureService;
}

@Resolver()
export class EnforcementResolver {
  constructor(private readonly services: EnforcementServices) {}

  @Mutation(() => OpenCaseResult, {
    description:
      "The market regulator opens a case against an enterprise: after a final failure of its own sampling, or for another reason within its district.",
  })
  openCase(
    @Arg("input", () => OpenCaseInput) input: OpenCaseInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof OpenCaseResult> {
    return this.services.cases.open(context, input);
  }

  @Mutation(() => RecordCaseActionResult, {
    description:
      "Something was done in a case: it was investigated, fined, handed to another authority. A fine takes a decision.",
  })
  recordCaseAction(
    @Arg("input", () => RecordCaseActionInput) input: RecordCaseActionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RecordCaseActionResult> {
    return this.services.cases.act(context, input);
  }

  @Mutation(() => DecideCaseResult, {
    description: "The department has decided the case, under a number of its own.",
  })
  decideCase(
    @Arg("input", () => DecideCaseInput) input: DecideCaseInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof DecideCaseResult> {
    return this.services.cases.decide(context, input);
  }

  @Mutation(() => CloseCaseResult, { description: "Nothing more is to be done in the case." })
  closeCase(
    @Arg("input", () => CloseCaseInput) input: CloseCaseInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CloseCaseResult> {
    return this.services.cases.close(context, input);
  }

  @Mutation(() => ExposeCaseResult, {
    description:
      "A decided case goes on the public list, with what is known of its inspection and nothing that is typed for it. Only after the conclusion is final.",
  })
  exposeCase(
    @Arg("input", () => ExposeCaseInput) input: ExposeCaseInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ExposeCaseResult> {
    return this.services.exposures.expose(context, input);
  }

  @Mutation(() => CorrectExposureResult, {
    description:
      "What was published is wrong, and is taken off the list. What is right may be exposed anew.",
  })
  correctExposure(
    @Arg("input", () => CorrectExposureInput) input: CorrectExposureInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CorrectExposureResult> {
    return this.services.exposures.correct(context, input);
  }

  @Mutation(() => RepairCreditResult, {
    description:
      "信用修复: the enterprise has repaired its credit. The publication ends, the record is kept.",
  })
  repairCredit(
    @Arg("input", () => RepairCreditInput) input: RepairCreditInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RepairCreditResult> {
    return this.services.exposures.repair(context, input);
  }

  @Mutation(() => PublishInspectionResult, {
    description: "Everybody may read a final result from now on.",
  })
  publishInspection(
    @Arg("input", () => PublishInspectionInput) input: PublishInspectionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof PublishInspectionResult> {
    return this.services.exposures.publish(context, input);
  }
}
