import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { StaleVersion } from "../../platform/version";
import type { WriteContext } from "../../platform/write";
import { Honor } from "./honor.entity";
import { AwardHonorInput, RevokeHonorInput } from "./honor.inputs";
import { HonorExists, HonorRevoked } from "./honor.problems";
import type { HonorService } from "./honor.service";

const AwardHonorResult = answerOf("AwardHonorResult", Honor, HonorExists);
const RevokeHonorResult = answerOf("RevokeHonorResult", Honor, StaleVersion, HonorRevoked);

@Resolver()
export class HonorResolver {
  constructor(private readonly honors: HonorService) {}

  @Mutation(() => AwardHonorResult, {
    description: "A department distinguishes an enterprise. Public at once.",
  })
  awardHonor(
    @Arg("input", () => AwardHonorInput) input: AwardHonorInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AwardHonorResult> {
    return this.honors.award(context, input);
  }

  @Mutation(() => RevokeHonorResult, {
    description:
      "The department that gave an honor takes it back: it no longer counts from today on.",
  })
  revokeHonor(
    @Arg("input", () => RevokeHonorInput) input: RevokeHonorInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RevokeHonorResult> {
    return this.honors.revoke(context, input);
  }
}
