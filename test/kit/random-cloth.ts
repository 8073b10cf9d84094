import type { EntityManager } from "typeorm";
import { Bolt, Grade, Mill } from "../../packages/api/src/graph/testing/world";
import { awkwardTexts, type Random } from "./random";
import type { Seer } from "./reference-world";

const uuid = (random: Random): string => {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

/** Mills and bolts with nulls, equal sort keys, trailing zeros and texts of every kind. */
export async function randomCloth(manager: EntityManager, random: Random): Promise<Seer[]> {
  const maybe = <T>(value: T): T | null => (random.chance(0.25) ? null : value);
  const mills = awkwardTexts.slice(0, 12 + random.below(8)).map(name => ({
    id: uuid(random),
    name,
    dyes: random.some(["INDIGO", "MADDER", "靛蓝", "a,b", '"'], 3),
    founded: maybe(1990 + random.below(8)),
  }));
  const bolts = Array.from({ length: 60 + random.below(60) }, () => {
    const mill = random.pick(mills);
    return {
      id: uuid(random),
      millId: mill.id,
      buyerId: maybe(random.pick(mills).id),
      code: random.pick(["B-1", "B-2", "b-2", "布-3", "\u{20000}", "￿", "B-10", ""]),
      grade: maybe(random.pick([Grade.FIRST, Grade.SECOND])),
      meters: random.pick(["0", "1", "1.50", "1.5", "20.500", "99.005", "0.125", "100000.1"]),
      cost: maybe(random.pick(["10.00", "10", "9.99", "100.10", "0.10"])),
      wovenAt: maybe(new Date(Date.UTC(2026, random.below(3), 1 + random.below(3), 12, 0, 0, 7))),
      about: maybe(random.pick(awkwardTexts)),
    };
  });
  await manager.clear(Bolt);
  await manager.clear(Mill);
  await manager.insert(Mill, mills);
  await manager.insert(Bolt, bolts);
  return [
    { kind: "PUBLIC", organizationId: null },
    { kind: "INSPECTOR", organizationId: uuid(random) },
    ...mills.map(({ id }) => ({ kind: "MILL", organizationId: id })),
  ];
}
