import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import {
  GrantDisclosureInput,
  GrantDisclosureResult,
  RevokeDisclosureInput,
  RevokeDisclosureResult,
} from "./disclosure.inputs";
import type { DisclosureService } from "./disclosure.service";

@Resolver()
export class DisclosureResolver {
  constructor(private readonly disclosures: DisclosureService) {}

  @Mutation(() => GrantDisclosureResult, {
    description:
      "A supplier lets its name be seen on traces: by one organization, or by everybody downstream of its lots of one product. Those who may see it learn the name, not the lot.",
  })
  grantDisclosure(
    @Arg("input", () => GrantDisclosureInput) input: GrantDisclosureInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof GrantDisclosureResult> {
    return this.disclosures.grant(context, input);
  }

  @Mutation(() => RevokeDisclosureResult, {
    description:
      "Takes a disclosure back. From then on the name is masked, unless another disclosure still shows it.",
  })
  revokeDisclosure(
    @Arg("input", () => RevokeDisclosureInput) input: RevokeDisclosureInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RevokeDisclosureResult> {
    return this.disclosures.revoke(context, input);
  }
}
