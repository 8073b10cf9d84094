import { mustParse, OrganizationType, parseLocalDate, WhitelistStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Organization } from "../../modules/organization";
import { WhitelistCommitment, WhitelistEntry, WhitelistEvent } from "../../modules/whitelist";
import { newId } from "../../platform/uuid";
import { expectSame, found, type Scenario } from "./scenario";

/** The white list of the chain, with its history. */
export async function loadWhitelist(
  tx: EntityManager,
  { whitelist }: Scenario,
  organizations: ReadonlyMap<string, string>,
): Promise<void> {
  const regulator = found(organizations, "AMR", "department");
  for (const told of whitelist) {
    const organizationId = found(organizations, told.org, "fabric supplier");
    const supplier = await tx.findOneByOrFail(Organization, { id: organizationId });
    const { types } = supplier;
    expectSame(told.org, types.includes(OrganizationType.FABRIC_SUPPLIER), true);
    const listedOn = mustParse(parseLocalDate(told.from_));
    const at = morningOf(listedOn);
    const statement = "Every lot tested by a qualified laboratory before it leaves the mill.";
    await tx.insert(WhitelistCommitment, {
      ...{ id: newId(), organizationId, statement },
      ...{ committedAt: morningOf(listedOn, 0), withdrawnAt: null },
    });
    const id = newId();
    const reviewDue = mustParse(parseLocalDate(told.to ?? yearAfter(listedOn)));
    const removedOn = told.removedOn ?? null;
    await tx.insert(WhitelistEntry, {
      ...{ id, organizationId, scope: [], status: told.status },
      ...{ listedOn, reviewDue, removedOn },
    });
    const listed = { entryId: id, from: null, to: WhitelistStatus.LISTED, byId: regulator, at };
    await tx.insert(WhitelistEvent, { ...listed, id: newId(), reason: null });
    if (removedOn === null) continue;
    const step = { entryId: id, from: WhitelistStatus.LISTED, to: told.status, byId: regulator };
    const end = { at: morningOf(removedOn), reason: told.reason ?? null };
    await tx.insert(WhitelistEvent, { id: newId(), ...step, ...end });
  }
}

/** Nine in the morning, or an hour before: in Asia/Shanghai. */
const morningOf = (day: string, hour = 1): Date => new Date(`${day}T0${hour}:00:00.000Z`);

/** The day before the same day of the next year. */
function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
