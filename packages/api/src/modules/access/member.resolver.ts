import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import {
  InviteMemberInput,
  InviteMemberResult,
  RemoveMemberInput,
  RemoveMemberResult,
  UpdateMemberRolesInput,
  UpdateMemberRolesResult,
} from "./member.inputs";
import type { MemberService } from "./member.service";

@Resolver()
export class MemberResolver {
  constructor(private readonly members: MemberService) {}

  @Mutation(() => InviteMemberResult, {
    description: "Lets a person act for the viewer's organization, in these roles.",
  })
  inviteMember(
    @Arg("input", () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof InviteMemberResult> {
    return this.members.invite(context, input);
  }

  @Mutation(() => UpdateMemberRolesResult, {
    description:
      "Changes what a member may do, from their next request on. The last active ORG_ADMIN keeps that role.",
  })
  updateMemberRoles(
    @Arg("input", () => UpdateMemberRolesInput) input: UpdateMemberRolesInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof UpdateMemberRolesResult> {
    return this.members.updateRoles(context, input);
  }

  @Mutation(() => RemoveMemberResult, {
    description:
      "Ends a member's access with their next request, and the keys they made. The last active ORG_ADMIN cannot be removed.",
  })
  removeMember(
    @Arg("input", () => RemoveMemberInput) input: RemoveMemberInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RemoveMemberResult> {
    return this.members.remove(context, input);
  }
}
