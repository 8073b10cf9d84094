import { MemberRole, MemberStatus, rolesOf, type OrganizationType } from "@weft/schema";
import { IllegalTransition } from "../../platform/machine";
import type { Member } from "../organization";
import { LastAdmin } from "./member.problems";

type Standing = Pick<Member, "roles" | "status">;

/** Somebody who can manage the organization today; an invitation manages nothing. */
export const isAdmin = ({ roles, status }: Standing): boolean =>
  status === MemberStatus.ACTIVE && roles.includes(MemberRole.ORG_ADMIN);

/** Whether the member may go on with these roles, or none: somebody must be left to manage the organization. */
export const whyNotReduce = (
  member: Standing,
  roles: readonly MemberRole[],
  otherAdmins: number,
): LastAdmin | null =>
  isAdmin(member) && !roles.includes(MemberRole.ORG_ADMIN) && otherAdmins === 0
    ? new LastAdmin()
    : null;

/** Who was removed stays so, until invited again. */
export const whyNotActOn = ({ status }: Standing, to: MemberStatus): IllegalTransition | null =>
  status === MemberStatus.REMOVED ? new IllegalTransition(status, to) : null;

/** The roles that an organization of these types does not give. */
export const rolesNotOffered = (
  roles: readonly MemberRole[],
  types: readonly OrganizationType[],
): MemberRole[] => roles.filter(role => !rolesOf(types).includes(role));
