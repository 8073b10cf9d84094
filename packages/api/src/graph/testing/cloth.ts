import type { EntityManager } from "typeorm";
import { uuidv7 } from "uuidv7";
import type { Asker } from "./asking";
import { Bolt, Grade, Mill } from "./world";

/** Three mills and six bolts: with and without buyers, with nulls, equal keys and awkward characters. */
export const [jinlan, xiyu, yunduo] = [uuidv7(), uuidv7(), uuidv7()] as const;
export const bolts = Array.from({ length: 6 }, () => uuidv7());

export const asMill = (organizationId: string): Asker => ({ kind: "MILL", organizationId });
export const asPublic: Asker = { kind: "PUBLIC", organizationId: null };
export const asInspector: Asker = { kind: "INSPECTOR", organizationId: uuidv7() };

export async function stockCloth(manager: EntityManager): Promise<void> {
  await manager.insert(Mill, [
    { id: jinlan, name: "Jinlan 锦澜", dyes: ["INDIGO", "MADDER"], founded: 1998 },
    { id: xiyu, name: "Xiyu", dyes: [], founded: null },
    { id: yunduo, name: 'Yunduo "云朵" \\ \n', dyes: ["MADDER"], founded: 2011 },
  ]);
  const bolt = (i: number, more: Partial<Bolt>) => ({
    id: bolts[i],
    millId: jinlan,
    buyerId: null,
    code: `B-${i}`,
    grade: Grade.FIRST,
    meters: `${i}0.5`,
    cost: `${100 - i}.00`,
    wovenAt: new Date(Date.UTC(2026, 0, i + 1, 12)),
    about: null,
    ...more,
  });
  await manager.insert(Bolt, [
    bolt(0, { buyerId: yunduo }),
    bolt(1, { buyerId: yunduo, wovenAt: null }),
    bolt(2, { cost: null }),
    bolt(3, { millId: xiyu, buyerId: jinlan, grade: null }),
    bolt(4, { millId: xiyu, about: "a secret\u2028 of Xiyu" }),
    bolt(5, { wovenAt: null, grade: Grade.SECOND }),
  ]);
}
