import { MemberRole } from "@weft/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description: "`ROLES_NOT_HELD`: nobody can hand on a role they do not hold themselves.",
})
export class RolesNotHeld extends Problem {
  readonly code = "ROLES_NOT_HELD";
  readonly message: string;

  @Field(() => [MemberRole], { description: "The roles that were asked for and are not held." })
  readonly roles: MemberRole[];

  constructor(roles: readonly MemberRole[]) {
    super();
    this.roles = [...roles];
    this.message = `The caller does not hold ${roles.join(", ")}.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`TOO_MANY_KEYS`: as many keys as an organization can have work already.",
})
export class TooManyKeys extends Problem {
  readonly code = "TOO_MANY_KEYS";
  readonly message: string;

  @Field(() => Int, { description: "How many keys of one organization can work at a time." })
  readonly most: number;

  constructor(most: number) {
    super();
    this.most = most;
    this.message = `${most} keys work already. Revoke one that is no longer used.`;
  }
}
