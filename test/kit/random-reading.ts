import type { EntityManager } from "typeorm";
import { ReadEntry } from "../../packages/api/src/platform/read-log.entity";
import type { Chance } from "./random-trade";

interface Known {
  readonly ids: readonly string[];
  readonly actors: readonly string[];
  readonly subjects: readonly string[];
}

/** That anybody read anything of anybody, also of itself: the log takes what it is told. */
export async function randomReads(
  tx: EntityManager,
  chance: Chance,
  { ids, actors, subjects }: Known,
): Promise<void> {
  for (const entry of chance.several(30, () => readEntry(chance, { ids, actors, subjects })))
    await tx.insert(ReadEntry, entry);
}

const readEntry = (chance: Chance, { ids, actors, subjects }: Known) => ({
  id: chance.id(),
  organizationId: chance.random.pick(ids),
  sequence: 0,
  at: chance.at(),
  readerId: chance.random.pick(ids),
  credentialId: chance.maybe(chance.random.pick([...actors, chance.id()])),
  operation: chance.random.pick(["inspections", "node, organization"]),
  what: chance.random.pick([["Lot"], ["Inspection", "Organization.contactName"]]),
  subjectIds: chance.random.pick([
    [],
    [chance.random.pick(subjects)],
    [chance.random.pick(subjects), chance.random.pick(subjects)],
  ]),
  requestId: chance.id(),
  hash: "",
});
