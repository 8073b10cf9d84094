import { MemberStatus, type MemberRole } from "@weft/schema";
import { In, type EntityManager } from "typeorm";
import { Member, Organization } from "../organization";
import { ApiKey } from "./credential.entity";
import { OidcIdentity } from "./oidc-identity.entity";

/** Somebody who may ask, and for whom. */
export interface Acting {
  readonly credentialId: string;
  readonly organization: Pick<Organization, "id" | "types" | "department" | "status">;
  readonly roles: readonly MemberRole[];
  /** When this stops being true by itself. */
  readonly expiresAt: Date | null;
}

/** The key with this secret's hash or with this id, if it works at that time. */
export async function workingKey(
  db: EntityManager,
  by: { readonly hash: string } | { readonly id: string },
  now: Date,
): Promise<ApiKey | null> {
  const key = await db.findOneBy(ApiKey, by);
  const works = key && !key.revokedAt && (!key.expiresAt || key.expiresAt > now);
  return works ? key : null;
}

export async function actingByKey(db: EntityManager, key: ApiKey): Promise<Acting> {
  const organization = await organizationOf(db, key.organizationId);
  return { credentialId: key.id, organization, roles: key.roles, expiresAt: key.expiresAt };
}

/** The memberships of somebody known to an outside issuer, the oldest first. */
export async function membershipsOf(
  db: EntityManager,
  issuer: string,
  subject: string,
): Promise<Member[]> {
  const identities = await db.findBy(OidcIdentity, { issuer, subject });
  return db.find(Member, {
    where: { id: In(identities.map(one => one.memberId)), status: MemberStatus.ACTIVE },
    order: { createdAt: "ASC", id: "ASC" },
  });
}

export async function actingByMembership(db: EntityManager, member: Member): Promise<Acting> {
  const organization = await organizationOf(db, member.organizationId);
  return { credentialId: member.id, organization, roles: member.roles, expiresAt: null };
}

const organizationOf = (db: EntityManager, id: string): Promise<Organization> =>
  db.findOneOrFail(Organization, {
    select: { id: true, types: true, department: true, status: true },
    where: { id },
  });

/** Notes that a key was used, at most once a minute. */
export async function noteUse(db: EntityManager, id: string): Promise<void> {
  await db.query(
    `UPDATE api_key SET last_used_at = now()
      WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
    [id],
  );
}
