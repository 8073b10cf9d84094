import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import {
  AcceptObjectionInput,
  AcceptSampleInput,
  AddSampledBatchInput,
  ConcludeRecheckInput,
  ObjectToResultInput,
  OrderReinspectionInput,
  RefuseObjectionInput,
  ReportRectificationInput,
  ReportSampleInput,
  TakeSampleInput,
  VoidInspectionInput,
} from "./supervision.inputs";
import type { SampleTaking } from "./supervision.sample";
import type { SupervisionReporting } from "./supervision.report";
import type { SupervisionObjection } from "./supervision.object";
import type { RectificationService } from "./rectification.service";
import {
  AcceptObjectionResult,
  AcceptSampleResult,
  AddSampledBatchResult,
  ConcludeRecheckResult,
  ObjectToResultResult,
  OrderReinspectionResult,
  RefuseObjectionResult,
  ReportRectificationResult,
  ReportSampleResult,
  TakeSampleResult,
  VoidInspectionResult,
} from "./supervision.results";

export interface SupervisionServices {
  readonly samples: SampleTaking;
  readonly reports: SupervisionReporting;
  readonly objections: SupervisionObjection;
  readonly rectifications: RectificationService;
}

@Resolver()
export class SupervisionResolver {
  constructor(private readonly services: SupervisionServices) {}

  @Mutation(() => AddSampledBatchResult, {
    description: "The regulator samples another batch of the same enterprise in the same task.",
  })
  addSampledBatch(
    @Arg("input", () => AddSampledBatchInput) input: AddSampledBatchInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AddSampledBatchResult> {
    return this.services.samples.addBatch(context, input);
  }

  @Mutation(() => TakeSampleResult, {
    description:
      "An inspector has taken two samples of a batch and sealed them: one goes to a lab, the other one is kept. From now on the enterprise sees the inspection.",
  })
  takeSample(
    @Arg("input", () => TakeSampleInput) input: TakeSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof TakeSampleResult> {
    return this.services.samples.take(context, input);
  }

  @Mutation(() => VoidInspectionResult, {
    description: "The test is not valid, such as for a broken seal. Only before there is a result.",
  })
  voidInspection(
    @Arg("input", () => VoidInspectionInput) input: VoidInspectionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof VoidInspectionResult> {
    return this.services.samples.void(context, input);
  }

  @Mutation(() => AcceptSampleResult, {
    description: "The lab has taken in the sealed sample, and tests it.",
  })
  acceptSample(
    @Arg("input", () => AcceptSampleInput) input: AcceptSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AcceptSampleResult> {
    return this.services.reports.accept(context, input);
  }

  @Mutation(() => ReportSampleResult, {
    description:
      "The lab reports what it measured; the platform judges it. A pass is final at once, a failure when nobody objects within 15 days; a recheck waits for the regulator. What was reported is corrected by a recheck only, and bears no CMA mark.",
  })
  reportSample(
    @Arg("input", () => ReportSampleInput) input: ReportSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReportSampleResult> {
    return this.services.reports.report(context, input);
  }

  @Mutation(() => ObjectToResultResult, {
    description: "The sampled enterprise objects to a failure, within 15 days of the notice.",
  })
  objectToResult(
    @Arg("input", () => ObjectToResultInput) input: ObjectToResultInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ObjectToResultResult> {
    return this.services.objections.object(context, input);
  }

  @Mutation(() => AcceptObjectionResult, {
    description: "The regulator has another lab test the backup sample.",
  })
  acceptObjection(
    @Arg("input", () => AcceptObjectionInput) input: AcceptObjectionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AcceptObjectionResult> {
    return this.services.objections.accept(context, input);
  }

  @Mutation(() => RefuseObjectionResult, {
    description: "The regulator refuses an objection: the first result is final.",
  })
  refuseObjection(
    @Arg("input", () => RefuseObjectionInput) input: RefuseObjectionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RefuseObjectionResult> {
    return this.services.objections.refuse(context, input);
  }

  @Mutation(() => ConcludeRecheckResult, {
    description: "The regulator takes over what the recheck came to: it is final.",
  })
  concludeRecheck(
    @Arg("input", () => ConcludeRecheckInput) input: ConcludeRecheckInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ConcludeRecheckResult> {
    return this.services.objections.conclude(context, input);
  }

  @Mutation(() => ReportRectificationResult, {
    description: "The enterprise says what it did to put right what failed.",
  })
  reportRectification(
    @Arg("input", () => ReportRectificationInput) input: ReportRectificationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReportRectificationResult> {
    return this.services.rectifications.report(context, input);
  }

  @Mutation(() => OrderReinspectionResult, {
    description:
      "The regulator samples the same goods again after an order to put things right, and again after that failed; the new inspection does not count. One that passes lifts what supervision had stopped of the lot.",
  })
  orderReinspection(
    @Arg("input", () => OrderReinspectionInput) input: OrderReinspectionInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof OrderReinspectionResult> {
    return this.services.rectifications.reinspect(context, input);
  }
}
