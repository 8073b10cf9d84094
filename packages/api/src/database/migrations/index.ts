import type { MigrationInterface } from "typeorm";

type MigrationClass = new () => MigrationInterface;

/** Every migration, oldest first. `pnpm migration:generate NAME` adds to the end. */
export const migrations: MigrationClass[] = [];
