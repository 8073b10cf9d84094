import { MemberRole, MemberStatus } from "@weft/schema";
import { ArrayContains, Not, type EntityManager } from "typeorm";
import { Member, Organization } from "../organization";
import { OidcIdentity } from "./oidc-identity.entity";

/**
 * The organization, locked: whoever changes its members waits here, so that two admins who take the role from
 * each other are not both told yes.
 */
export const lockOrganization = (tx: EntityManager, id: string): Promise<Organization> =>
  tx.findOneOrFail(Organization, { where: { id }, lock: { mode: "for_no_key_update" } });

export const memberByEmail = (
  tx: EntityManager,
  organizationId: string,
  email: string,
): Promise<Member | null> => tx.findOneBy(Member, { organizationId, email });

/** How many active admins there are besides this member. */
export const otherAdmins = (tx: EntityManager, { id, organizationId }: Member): Promise<number> =>
  tx.countBy(Member, {
    organizationId,
    status: MemberStatus.ACTIVE,
    roles: ArrayContains([MemberRole.ORG_ADMIN]),
    id: Not(id),
  });

/** Who the member is at outside issuers is forgotten, so that no token of theirs leads here any more. */
export async function forgetIdentities(tx: EntityManager, memberId: string): Promise<void> {
  await tx.delete(OidcIdentity, { memberId });
}
