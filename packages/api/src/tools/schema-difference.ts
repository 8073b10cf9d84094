import type { DataSource } from "typeorm";
import { createDataSource } from "../database/data-source";
import { migrate } from "../database/migrate";
import { scratchDatabase } from "./database";

export interface Statement {
  readonly query: string;
  readonly parameters?: readonly unknown[];
}

/** What would turn the tables the migrations make into the ones the entities describe, and back. */
export interface SchemaDifference {
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
}

/** Hands a data source over a scratch database with every migration run, owned by the caller. */
export async function onMigratedScratch<Result>(
  use: (source: DataSource) => Promise<Result>,
): Promise<Result> {
  const scratch = await scratchDatabase();
  try {
    await migrate(scratch);
    const source = createDataSource({ url: scratch.ownerUrl, connections: 2 });
    await source.initialize();
    try {
      return await use(source);
    } finally {
      await source.destroy();
    }
  } finally {
    await scratch.drop();
  }
}

export async function schemaDifference(source: DataSource): Promise<SchemaDifference> {
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  return { up: upQueries, down: [...downQueries].reverse() };
}
