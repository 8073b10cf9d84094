import { randomInt } from "node:crypto";
import {
  type Department,
  MemberRole,
  OrganizationStatus,
  OrganizationType,
  rolesOf,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { ApiKey, newSecret } from "../../packages/api/src/modules/access";
import { Organization } from "../../packages/api/src/modules/organization";
import { newId } from "../../packages/api/src/platform/uuid";

export interface Keyholder {
  readonly organizationId: string;
  readonly keyId: string;
  /** The bearer token. */
  readonly key: string;
}

export interface Wanted {
  /** The organization's, where it has to be known before. */
  readonly id?: string;
  readonly types?: OrganizationType[];
  /** Given for the type GOVERNMENT. */
  readonly department?: Department;
  readonly status?: OrganizationStatus;
  readonly roles?: MemberRole[];
  readonly expiresAt?: Date | null;
}

/** An organization of its own with one API key, for tests of who may come in. */
export async function keyholder(tx: EntityManager, wanted: Wanted = {}): Promise<Keyholder> {
  const { types = [OrganizationType.GARMENT_MAKER], status = OrganizationStatus.VERIFIED } = wanted;
  const { id: organizationId = newId() } = wanted;
  await tx.insert(Organization, {
    id: organizationId,
    types,
    status,
    department: wanted.department ?? null,
    nameEn: `Keyholder ${organizationId.slice(-6)}`,
    country: "DE",
    foreignRegistrationNumber: `HRB ${randomInt(1e12)}`,
  });
  const another = await anotherKey(tx, organizationId, { roles: [...rolesOf(types)], ...wanted });
  return { organizationId, ...another };
}

export async function anotherKey(
  tx: EntityManager,
  organizationId: string,
  { roles = [MemberRole.VIEWER], expiresAt = null }: Wanted = {},
): Promise<Pick<Keyholder, "keyId" | "key">> {
  const { text, prefix, hash } = newSecret();
  const keyId = newId();
  await tx.insert(ApiKey, {
    id: keyId,
    organizationId,
    name: "Test",
    prefix,
    hash,
    roles,
    expiresAt,
  });
  return { keyId, key: text };
}
