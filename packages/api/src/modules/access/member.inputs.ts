import { MemberRole } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { StaleVersion } from "../../platform/version";
import { Member } from "../organization";
import { LastAdmin, MemberExists } from "./member.problems";

@InputType()
export class InviteMemberInput {
  @Field(() => String, { description: "The person's name, up to 254 characters." })
  name: string;

  @Field(() => String, {
    description:
      "The address the person's issuer of tokens vouches for: the first token with it accepts the invitation.",
  })
  email: string;

  @Field(() => [MemberRole], {
    description: "At least one of the roles an organization of this kind gives.",
  })
  roles: MemberRole[];
}

@InputType()
export class UpdateMemberRolesInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => [MemberRole], { description: "The roles from now on; at least one." })
  roles: MemberRole[];

  @Field(() => Int, { nullable: true, description: "The version the caller read." })
  ifVersion?: number | null;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => Int, { nullable: true, description: "The version the caller read." })
  ifVersion?: number | null;
}

export const InviteMemberResult = answerOf("InviteMemberResult", Member, MemberExists);

export const UpdateMemberRolesResult = answerOf(
  "UpdateMemberRolesResult",
  Member,
  StaleVersion,
  IllegalTransition,
  LastAdmin,
);

export const RemoveMemberResult = answerOf(
  "RemoveMemberResult",
  Member,
  StaleVersion,
  IllegalTransition,
  LastAdmin,
);
