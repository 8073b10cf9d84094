import "reflect-metadata";
import { lexicographicSortSchema, printSchema } from "graphql";
import { compose } from "../app";
import { readConfig } from "../config";
import { describedDataSource } from "../database/metadata";
import { publishedSchema } from "../graph";
import { systemClock } from "../platform/clock";
import { baseSchema } from "../schema";

const header = "# Generated from packages/api by `pnpm generate`. Do not edit.\n\n";

/** The published schema as text, sorted, as packages/schema/schema.graphql has it. */
export async function printedSchema(): Promise<string> {
  const source = await describedDataSource();
  const config = readConfig({ NODE_ENV: "test" });
  const { doors } = compose(config, source, { clock: systemClock, failed: () => undefined });
  const schema = publishedSchema(await baseSchema(doors), source);
  return `${header}${printSchema(lexicographicSortSchema(schema))}\n`;
}
