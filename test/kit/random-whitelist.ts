import { WhitelistStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import {
  WhitelistCommitment,
  WhitelistEntry,
  WhitelistEvent,
} from "../../packages/api/src/modules/whitelist";
import type { Chance } from "./random-trade";

/** Anybody on the list, watched or taken off it; one open entry of each, and one commitment that stands. */
export async function randomWhitelist(
  tx: EntityManager,
  chance: Chance,
  ids: readonly string[],
): Promise<void> {
  const { random } = chance;
  const entries = ids.flatMap(organizationId =>
    chance.several(3, n => {
      const status = n === 0 ? chance.word(WhitelistStatus) : WhitelistStatus.REMOVED;
      const removedOn = status === WhitelistStatus.REMOVED ? "2026-06-01" : null;
      const scope = random.pick([[], ["knits"], ["cotton", "knits"]]);
      const days = { listedOn: chance.day(), reviewDue: `2027-0${1 + random.below(9)}-01` };
      return { id: chance.id(), organizationId, status, scope, ...days, removedOn };
    }),
  );
  await tx.insert(WhitelistEntry, entries);
  const events = entries.map(({ id: entryId }) => ({
    ...{ id: chance.id(), entryId, from: chance.maybe(chance.word(WhitelistStatus)) },
    ...{ to: chance.word(WhitelistStatus), byId: chance.maybe(random.pick(ids)) },
    ...{ at: chance.at(), reason: chance.maybe(chance.text()) },
  }));
  await tx.insert(WhitelistEvent, events);
  const commitments = ids.flatMap(organizationId =>
    chance.several(3, n => ({
      ...{ id: chance.id(), organizationId, statement: chance.text(), committedAt: chance.at() },
      withdrawnAt: n === 0 ? null : new Date("2026-06-01"),
    })),
  );
  await tx.insert(WhitelistCommitment, commitments);
}
