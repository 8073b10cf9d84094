import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import {
  RegisterOrganizationInput,
  RegisterOrganizationResult,
  ReinstateOrganizationInput,
  ReinstateOrganizationResult,
  SuspendOrganizationInput,
  SuspendOrganizationResult,
  UpdateOrganizationProfileInput,
  UpdateOrganizationProfileResult,
  VerifyOrganizationInput,
  VerifyOrganizationResult,
} from "./organization.inputs";
import type { OrganizationService } from "./organization.service";

@Resolver()
export class OrganizationResolver {
  constructor(private readonly organizations: OrganizationService) {}

  @Mutation(() => RegisterOrganizationResult, {
    description:
      "Brings an organization into the graph as PENDING. The platform operator may, and an overseas center for its overseas buyers.",
  })
  registerOrganization(
    @Arg("input", () => RegisterOrganizationInput) input: RegisterOrganizationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RegisterOrganizationResult> {
    return this.organizations.register(context, input);
  }

  @Mutation(() => VerifyOrganizationResult, {
    description:
      "The platform operator has seen the papers of a PENDING organization, which may act from now on. Refused with GLN_TAKEN while a verified organization has the location number of one of its sites.",
  })
  verifyOrganization(
    @Arg("input", () => VerifyOrganizationInput) input: VerifyOrganizationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof VerifyOrganizationResult> {
    return this.organizations.verify(context, input);
  }

  @Mutation(() => SuspendOrganizationResult, {
    description:
      "The platform operator takes a VERIFIED organization's right to act, with a reason. It still reads what it could. The location numbers of its sites become free for others.",
  })
  suspendOrganization(
    @Arg("input", () => SuspendOrganizationInput) input: SuspendOrganizationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof SuspendOrganizationResult> {
    return this.organizations.suspend(context, input);
  }

  @Mutation(() => ReinstateOrganizationResult, {
    description:
      "The platform operator lets a SUSPENDED organization act again, with a reason. Refused with GLN_TAKEN when another organization has taken the location number of one of its sites meanwhile.",
  })
  reinstateOrganization(
    @Arg("input", () => ReinstateOrganizationInput) input: ReinstateOrganizationInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReinstateOrganizationResult> {
    return this.organizations.reinstate(context, input);
  }

  @Mutation(() => UpdateOrganizationProfileResult, {
    description:
      "Changes what the viewer's organization says of itself. Its types, numbers and standing are not for itself to change.",
  })
  updateOrganizationProfile(
    @Arg("input", () => UpdateOrganizationProfileInput) input: UpdateOrganizationProfileInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof UpdateOrganizationProfileResult> {
    return this.organizations.updateProfile(context, input);
  }
}
