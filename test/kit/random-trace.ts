import type { EntityManager } from "typeorm";
import { Disclosure } from "../../packages/api/src/modules/trace";
import type { Chance } from "./random-trade";

/** What organizations disclose of themselves, in force or not; answers the global ids. */
export async function randomDisclosures(
  tx: EntityManager,
  chance: Chance,
  traders: readonly string[],
  goods: readonly string[],
): Promise<string[]> {
  const { random } = chance;
  const product = (prefix: string): string | null =>
    random.pick(goods.filter(id => id.startsWith(prefix))).slice(4);
  const found = new Map<string, { readonly id: string; readonly granterId: string }>();
  for (const granterId of traders) {
    for (let n = 0; n < 12; n++) {
      const kind = random.pick(["buyerId", "skuId", "styleId"] as const);
      const others = traders.filter(id => id !== granterId);
      const of = {
        ...{ buyerId: null, skuId: null, styleId: null, materialId: null },
        [kind]:
          kind === "buyerId" ? random.pick(others) : product(kind === "skuId" ? "sku" : "sty"),
      };
      const revoked = random.chance(0.3);
      const times = { grantedAt: chance.at(), revokedAt: revoked ? new Date("2026-06-01") : null };
      // Of two in force for the same there is one.
      const key = revoked ? chance.id() : `${granterId} ${JSON.stringify(of)}`;
      found.set(key, { id: chance.id(), granterId, ...of, ...times });
    }
  }
  await tx.insert(Disclosure, [...found.values()]);
  return [...found.values()].map(({ id }) => `dis_${id}`);
}
