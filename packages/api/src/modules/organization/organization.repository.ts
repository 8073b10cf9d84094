import type { EntityManager } from "typeorm";
import type { Viewer } from "../../platform/viewer";
import { newId } from "../../platform/uuid";
import { OrganizationEvent } from "./organization-event.entity";
import { Organization } from "./organization.entity";

/** The viewer's own organization, locked. */
export const lockOwn = (tx: EntityManager, viewer: Viewer): Promise<Organization> =>
  tx.findOneOrFail(Organization, {
    where: { id: viewer.mustBeSomebody().organizationId },
    lock: { mode: "for_no_key_update" },
  });

export interface Step extends Pick<OrganizationEvent, "from" | "to" | "reason"> {
  readonly organizationId: string;
  readonly byId: string;
}

/** Adds a step to the history of an organization, dated by the database's clock. */
export async function addStep(tx: EntityManager, step: Step): Promise<void> {
  await tx.insert(OrganizationEvent, { id: newId(), ...step, at: () => "clock_timestamp()" });
}
