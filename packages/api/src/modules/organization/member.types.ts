import { MemberRole, MemberStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { Member } from "./member.entity";
import { OrganizationType } from "./organization.types";
import { ofOwnOrganization } from "./organization.visibility";

@Readable<Member>("Member", {
  from: () => Member,
  prefix: "mem",
  description:
    "A person who acts for an organization. Personal data: its ORG_ADMINs see all members, others themselves.",
  visibleTo: ofOwnOrganization,
  filterBy: ["id", "name", "email", "roles", "status"],
  orderBy: ["name", "email", "createdAt"],
})
export class MemberType implements Pick<
  Member,
  "name" | "email" | "roles" | "status" | "version" | "createdAt"
> {
  @Field(() => String, { description: "The person's name." })
  name: string;

  @Field(() => String, { description: "In lower case; unique within the organization." })
  email: string;

  @Field(() => [MemberRole], { description: "What the person may do; several add up." })
  roles: MemberRole[];

  @Field(() => MemberStatus)
  status: MemberStatus;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When the person was invited." })
  createdAt: Date;

  @Edge<Member>(() => OrganizationType, "organizationId")
  organization: unknown;
}
