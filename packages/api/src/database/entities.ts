import type { EntityTarget, ObjectLiteral } from "typeorm";

/** Every stored noun of the product. Each module adds its own, lowest module first. */
export const entities: EntityTarget<ObjectLiteral>[] = [];
