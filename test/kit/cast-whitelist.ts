import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import {
  WhitelistCommitment,
  WhitelistEntry,
  WhitelistEvent,
} from "../../packages/api/src/modules/whitelist";

const at = new Date("2026-01-02T03:04:05.006Z");

async function committed(
  tx: EntityManager,
  organizationId: string,
  withdrawnAt: Date | null = null,
): Promise<string> {
  const id = randomUUID();
  const statement = "Every lot is tested.";
  await tx.insert(WhitelistCommitment, {
    id,
    organizationId,
    statement,
    committedAt: at,
    withdrawnAt,
  });
  return `wlc_${id}`;
}

/** What a supplier committed itself to, so that it has something to take back. */
export const commitmentOf = (tx: EntityManager, me: string): Promise<string> => committed(tx, me);

/** The mill is on the list for the second time. */
export async function tellWhitelist(
  tx: EntityManager,
  ids: { readonly mill: string; readonly amr: string },
): Promise<Record<string, string>> {
  const organizationId = ids.mill;
  const days = { listedOn: "2026-01-02", reviewDue: "2027-01-01" };
  const [open, removed, step] = [randomUUID(), randomUUID(), randomUUID()];
  const entry = { organizationId, scope: ["knits"], ...days };
  await tx.insert(WhitelistEntry, { ...entry, id: open, status: "LISTED" as never });
  const end = { status: "REMOVED" as never, removedOn: "2026-01-03" };
  await tx.insert(WhitelistEntry, { ...entry, ...end, id: removed });
  await tx.insert(WhitelistEvent, {
    ...{ id: step, entryId: open, from: "LISTED" as never, to: "LISTED" as never },
    ...{ byId: ids.amr, at, reason: "reviewed" },
  });
  return {
    whitelistEntry: `wle_${open}`,
    removedEntry: `wle_${removed}`,
    whitelistEvent: `wlv_${step}`,
    withdrawnCommitment: await committed(tx, organizationId, at),
  };
}
