import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import type { DuplicateService } from "./duplicate.service";
import { DecideDuplicateInput, DecideDuplicateResult } from "./duplicate.types";

@Resolver()
export class DuplicateResolver {
  constructor(private readonly duplicates: DuplicateService) {}

  @Mutation(() => DecideDuplicateResult, {
    description:
      "The platform operator says whether two organizations that look alike are one. It marks the pair and changes neither record.",
  })
  decideDuplicate(
    @Arg("input", () => DecideDuplicateInput) input: DecideDuplicateInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof DecideDuplicateResult> {
    return this.duplicates.decide(context, input);
  }
}
