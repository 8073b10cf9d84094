import { accepted, MemberStatus, refused, type MemberRole, type Parser } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import { badUserInput } from "../../platform/failure";
import type { IllegalTransition } from "../../platform/machine";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { lineOf, parsedInput } from "../../platform/write-input";
import {
  write,
  type Act,
  type Answered,
  type Intent,
  type WriteContext,
} from "../../platform/write";
import { Member, MemberType, type Organization } from "../organization";
import type { InviteMemberInput, RemoveMemberInput, UpdateMemberRolesInput } from "./member.inputs";
import { MemberExists, type LastAdmin } from "./member.problems";
import { revokeMadeBy } from "./key.repository";
import * as members from "./member.repository";
import { rolesNotOffered, whyNotActOn, whyNotReduce } from "./member.rules";

const nameLine = lineOf(254);

type WhyNotChange = StaleVersion | IllegalTransition | LastAdmin;

/** The people who act for an organization. */
export class MemberService {
  constructor(
    private readonly db: DataSource,
    /** Told after somebody's access has changed. */
    private readonly accessChanged: () => void,
  ) {}

  /** Somebody may come in with a token for that address. Who was removed can be invited again. */
  invite(context: WriteContext, input: InviteMemberInput): Answered<Member | MemberExists> {
    const name = parsedInput(nameLine, input.name, ["input", "name"]);
    const email = parsedInput(parseEmail, input.email, ["input", "email"]);
    const what = { mutation: "inviteMember", permission: "member:invite" } as const;
    return write<Member, MemberExists>(this.db, context, { ...what, input }, async (tx, act) => {
      const organization = await ownOrganization(tx, act);
      const roles = givenRoles(input.roles, organization);
      const values = { name, email, roles, status: MemberStatus.INVITED };
      const known = await members.memberByEmail(tx, organization.id, email);
      if (known && known.status !== MemberStatus.REMOVED) return new MemberExists(email);
      if (known) return tx.save(Object.assign(known, values));
      const organizationId = organization.id;
      const member = tx.create(Member, { id: newId(), organizationId, ...values });
      await tx.insert(Member, member);
      return member;
    });
  }

  updateRoles(
    context: WriteContext,
    input: UpdateMemberRolesInput,
  ): Answered<Member | WhyNotChange> {
    const what = { mutation: "updateMemberRoles", permission: "member:update" } as const;
    return this.change(context, { ...what, input }, (member, organization) => ({
      roles: givenRoles(input.roles, organization),
      status: member.status,
    }));
  }

  /** Access ends with the next request. The row stays, for the history. */
  remove(context: WriteContext, input: RemoveMemberInput): Answered<Member | WhyNotChange> {
    const what = { mutation: "removeMember", permission: "member:remove" } as const;
    return this.change(context, { ...what, input }, member => ({
      roles: member.roles,
      status: MemberStatus.REMOVED,
    }));
  }

  private async change(
    context: WriteContext,
    intent: MemberIntent,
    next: (member: Member, organization: Organization) => Pick<Member, "roles" | "status">,
  ): Answered<Member | WhyNotChange> {
    const { memberId, ifVersion } = intent.input;
    const answer = await write<Member, WhyNotChange>(this.db, context, intent, async (tx, act) => {
      const organization = await ownOrganization(tx, act);
      const member = act.about(await lockVisible<Member>(tx, context.viewer, MemberType, memberId));
      const { roles, status } = next(member, organization);
      const left = status === MemberStatus.REMOVED ? [] : roles;
      const problem =
        whyStale(member, ifVersion) ??
        whyNotActOn(member, status) ??
        whyNotReduce(member, left, await members.otherAdmins(tx, member));
      if (problem) return problem;
      if (status === MemberStatus.REMOVED) await endAccess(tx, member);
      return tx.save(Object.assign(member, { roles, status }));
    });
    this.accessChanged();
    return answer;
  }
}

interface MemberIntent extends Intent<Member> {
  readonly input: { readonly memberId: string; readonly ifVersion?: number | null };
}

/** What a member came in with, and the keys they made. */
async function endAccess(tx: EntityManager, { id }: Member): Promise<void> {
  await members.forgetIdentities(tx, id);
  await revokeMadeBy(tx, id);
}

async function ownOrganization(tx: EntityManager, act: Act): Promise<Organization> {
  const { organizationId } = act.viewer.mustBeSomebody();
  act.mustBeAllowed(organizationId);
  return members.lockOrganization(tx, organizationId);
}

/** Throws BAD_USER_INPUT for no role at all, and for roles of another kind of organization. */
function givenRoles(roles: readonly MemberRole[], { types }: Organization): MemberRole[] {
  const path = ["input", "roles"];
  if (roles.length === 0)
    throw badUserInput("At least one role is needed.", { path, reason: "EMPTY" });
  const [foreign] = rolesNotOffered(roles, types);
  if (foreign)
    throw badUserInput(`An organization of this kind has no ${foreign}.`, {
      path: [...path, roles.indexOf(foreign)],
      reason: "NOT_OFFERED",
    });
  return [...new Set(roles)];
}

/** Whether an address works shows when a token comes with it; here only its shape counts. */
const parseEmail: Parser<string> = input => {
  const line = nameLine(input);
  if (!line.ok) return line;
  const shaped = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(line.value);
  return shaped
    ? accepted(line.value.toLowerCase())
    : refused("SYNTAX", "An address is written like name@example.com.");
};
