import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { Disclosure } from "../../packages/api/src/modules/trace";

const at = new Date("2026-01-02T03:04:05.006Z");
const nothing = { buyerId: null, skuId: null, styleId: null, materialId: null, revokedAt: null };

async function disclosed(tx: EntityManager, granterId: string, more: object): Promise<string> {
  const id = randomUUID();
  await tx.insert(Disclosure, { id, granterId, grantedAt: at, ...nothing, ...more });
  return `dis_${id}`;
}

/** What a trader discloses to one other, so that it has something to revoke. */
export const disclosureOf = (tx: EntityManager, me: string, other: string): Promise<string> =>
  disclosed(tx, me, { buyerId: other });

/** What the maker discloses: to the center, and formerly with its style. */
export async function tellDisclosures(
  tx: EntityManager,
  ids: { readonly maker: string; readonly center: string },
  objects: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const styleId = objects["style"]?.slice(4) ?? null;
  return {
    disclosure: await disclosed(tx, ids.maker, { buyerId: ids.center }),
    endedDisclosure: await disclosed(tx, ids.maker, { styleId, revokedAt: at }),
  };
}
