import { localDateIn, WhitelistStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { Announce } from "../../platform/news";
import { Organization } from "../organization";
import { whitelistMoved } from "./whitelist.events";
import { addStep, buyersOf, isCounted, lockOpen } from "./whitelist.repository";
import { afterFailure } from "./whitelist.rules";

/** A supervision sampling of somebody's goods failed for good. */
export interface FinalFailure {
  readonly organizationId: string;
  readonly inspectionId: string;
  readonly at: Date;
}

/**
 * In the transaction in which the failure becomes final: the first one puts a listed supplier on the watch, another one
 * takes it off the list. The same report counts once. Of who is not on the list, nothing happens.
 */
export const whitelistAfterFailure =
  (announce: Announce) =>
  async (tx: EntityManager, failure: FinalFailure): Promise<void> => {
    const { organizationId, inspectionId, at } = failure;
    // Whoever lists it at the same time waits for this, and then knows of the failure; or this waits, and finds the entry.
    await tx.findOne(Organization, {
      where: { id: organizationId },
      lock: { mode: "for_no_key_update" },
    });
    const entry = await lockOpen(tx, organizationId);
    if (!entry || (await isCounted(tx, organizationId, inspectionId))) return;
    const from = entry.status;
    entry.status = afterFailure(from);
    if (entry.status === WhitelistStatus.REMOVED) {
      const today = localDateIn(at);
      entry.removedOn = today < entry.listedOn ? entry.listedOn : today;
    }
    await tx.save(entry);
    const reason = "A supervision sampling failed for good.";
    const step = { entryId: entry.id, from, to: entry.status, byId: null, at, reason };
    await addStep(tx, { ...step, inspectionId });
    await announce(tx, whitelistMoved(entry, await buyersOf(tx, organizationId), at));
  };
