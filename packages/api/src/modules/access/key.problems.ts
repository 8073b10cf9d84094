import { MemberRole } from "@weft/schema";
import { Field, ObjectType } from "type-graphql";
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
