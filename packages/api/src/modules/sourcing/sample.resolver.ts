import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { SampleService } from "./sample.service";
import {
  ApproveSampleInput,
  CancelSampleInput,
  ReceiveSampleInput,
  RejectSampleInput,
  RequestSampleInput,
  SendSampleInput,
  StartSampleInput,
} from "./sample.inputs";
import {
  ApproveSampleResult,
  CancelSampleResult,
  ReceiveSampleResult,
  RejectSampleResult,
  RequestSampleResult,
  SendSampleResult,
  StartSampleResult,
} from "./sourcing.results";

@Resolver()
export class SampleResolver {
  constructor(private readonly samples: SampleService) {}

  @Mutation(() => RequestSampleResult, {
    description:
      "The buyer asks for a sample, for an order that was offered or for a quotation that waits for the award. A new round is a new sample.",
  })
  requestSample(
    @Arg("input", () => RequestSampleInput) input: RequestSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RequestSampleResult> {
    return this.samples.request(context, input);
  }

  @Mutation(() => StartSampleResult, {
    description: "The seller begins to make it.",
  })
  startSample(
    @Arg("input", () => StartSampleInput) input: StartSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof StartSampleResult> {
    return this.samples.start(context, input);
  }

  @Mutation(() => SendSampleResult, {
    description: "The seller sends it.",
  })
  sendSample(
    @Arg("input", () => SendSampleInput) input: SendSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof SendSampleResult> {
    return this.samples.send(context, input);
  }

  @Mutation(() => ReceiveSampleResult, {
    description: "The buyer has it.",
  })
  receiveSample(
    @Arg("input", () => ReceiveSampleInput) input: ReceiveSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReceiveSampleResult> {
    return this.samples.receive(context, input);
  }

  @Mutation(() => ApproveSampleResult, {
    description:
      "It is as the buyer wants it. An order that requires a sample may go into production from then on.",
  })
  approveSample(
    @Arg("input", () => ApproveSampleInput) input: ApproveSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ApproveSampleResult> {
    return this.samples.approve(context, input);
  }

  @Mutation(() => RejectSampleResult, {
    description: "It is not as the buyer wants it, and the buyer says why.",
  })
  rejectSample(
    @Arg("input", () => RejectSampleInput) input: RejectSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RejectSampleResult> {
    return this.samples.reject(context, input);
  }

  @Mutation(() => CancelSampleResult, {
    description: "Either party calls it off before it was sent.",
  })
  cancelSample(
    @Arg("input", () => CancelSampleInput) input: CancelSampleInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CancelSampleResult> {
    return this.samples.cancel(context, input);
  }
}
