import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import { CreateKeyInput, CreateKeyResult, RevokeKeyInput, RevokeKeyResult } from "./key.inputs";
import type { KeyService } from "./key.service";

@Resolver()
export class KeyResolver {
  constructor(private readonly keys: KeyService) {}

  @Mutation(() => CreateKeyResult, {
    description:
      "Makes a key that acts for the viewer's organization. Its secret is in this answer and nowhere else.",
  })
  createKey(
    @Arg("input", () => CreateKeyInput) input: CreateKeyInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CreateKeyResult> {
    return this.keys.create(context, input);
  }

  @Mutation(() => RevokeKeyResult, {
    description:
      "Ends a key of the viewer's organization: its next request is refused, and so are the access tokens made with it.",
  })
  revokeKey(
    @Arg("input", () => RevokeKeyInput) input: RevokeKeyInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RevokeKeyResult> {
    return this.keys.revoke(context, input);
  }
}
