import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import { DrawSamplingInput, PlanSamplingInput } from "./sampling.inputs";
import type { SamplingService } from "./sampling.service";
import { DrawSamplingResult, PlanSamplingResult } from "./supervision.results";

@Resolver()
export class SamplingResolver {
  constructor(private readonly sampling: SamplingService) {}

  @Mutation(() => PlanSamplingResult, {
    description:
      "The market regulator says what it means to sample, where, and how many enterprises.",
  })
  planSampling(
    @Arg("input", () => PlanSamplingInput) input: PlanSamplingInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof PlanSamplingResult> {
    return this.sampling.plan(context, input);
  }

  @Mutation(() => DrawSamplingResult, {
    description:
      "Chance chooses enterprises and inspectors (双随机) by a seed the server makes and records, so that anybody can draw again. What it chose stands.",
  })
  drawSampling(
    @Arg("input", () => DrawSamplingInput) input: DrawSamplingInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof DrawSamplingResult> {
    return this.sampling.draw(context, input);
  }
}
