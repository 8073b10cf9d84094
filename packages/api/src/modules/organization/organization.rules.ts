import { OrganizationStatus, OrganizationType } from "@weft/schema";
import { IllegalTransition, whyNotMove, type Machine } from "../../platform/machine";
import type { Organization } from "./organization.entity";
import { IdentifierMissing } from "./organization.problems";

const { PENDING, VERIFIED, SUSPENDED } = OrganizationStatus;

/** The standing of an organization. Only a VERIFIED one acts. */
export const STANDING: Machine = {
  transitions: [
    { from: [PENDING], to: VERIFIED, by: ["OPERATOR"] },
    { from: [VERIFIED], to: SUSPENDED, by: ["OPERATOR"] },
    { from: [SUSPENDED], to: VERIFIED, by: ["OPERATOR"] },
  ],
};

type Standing = Pick<Organization, "status" | "creditCode" | "foreignRegistrationNumber">;

/** What stands in the way of the first verification. One that was suspended is reinstated instead. */
export function whyNotVerify(
  organization: Standing,
  by: readonly string[],
): IllegalTransition | IdentifierMissing | null {
  const { status } = organization;
  if (status === SUSPENDED) return new IllegalTransition(status, VERIFIED);
  const known = organization.creditCode ?? organization.foreignRegistrationNumber;
  return (
    whyNotMove(STANDING, status, VERIFIED, by) ?? (known === null ? new IdentifierMissing() : null)
  );
}

export const whyNotSuspend = (
  { status }: Standing,
  by: readonly string[],
): IllegalTransition | null => whyNotMove(STANDING, status, SUSPENDED, by);

/** Only what was verified before can be verified again without a look at its papers. */
export const whyNotReinstate = (
  { status }: Standing,
  by: readonly string[],
): IllegalTransition | null =>
  status === PENDING
    ? new IllegalTransition(status, VERIFIED)
    : whyNotMove(STANDING, status, VERIFIED, by);

/** Overseas buyers have no credit code; their marketing center brings them in, and nobody else. */
export const mayCenterRegister = (types: readonly OrganizationType[]): boolean =>
  types.every(type => type === OrganizationType.OVERSEAS_BUYER);
