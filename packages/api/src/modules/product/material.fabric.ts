import { decimal, type FabricMeasure } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Material } from "./material.entity";

/** What ties a material's length to its mass, where it is a fabric of known width and weight. */
export async function fabricOf(
  tx: EntityManager,
  materialId: string | null,
): Promise<FabricMeasure | null> {
  if (materialId === null) return null;
  const material = await tx.findOneBy(Material, { id: materialId });
  if (!material?.gsm || !material.widthM) return null;
  return { widthM: decimal(material.widthM), gsm: decimal(material.gsm) };
}
