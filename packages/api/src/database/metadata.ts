import type { DataSource } from "typeorm";
import { createDataSource } from "./data-source";

/** A data source that knows every entity and is connected to nothing: for tools that print what the code says. */
export async function describedDataSource(): Promise<DataSource> {
  const source = createDataSource({ url: "postgres://nobody@localhost/nothing" });
  await (source as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  return source;
}
