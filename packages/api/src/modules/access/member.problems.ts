import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description:
    "`LAST_ADMIN`: without this member nobody who is active could manage the organization.",
})
export class LastAdmin extends Problem {
  readonly code = "LAST_ADMIN";
  readonly message = "The last active ORG_ADMIN keeps the role. Give it to somebody else first.";
}

@ObjectType({
  implements: Problem,
  description: "`MEMBER_EXISTS`: somebody with this address is a member or invited already.",
})
export class MemberExists extends Problem {
  readonly code = "MEMBER_EXISTS";
  readonly message: string;

  @Field(() => String, { description: "In lower case." })
  readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
    this.message = `${email} is a member or invited already.`;
  }
}
