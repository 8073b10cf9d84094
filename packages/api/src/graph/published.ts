import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { extendSchema } from "./extend";
import { checkModel } from "./check";
import { buildModel } from "./model";

/** The schema as it is served, from what the code says alone: the data source needs metadata and no connection. */
export function publishedSchema(base: GraphQLSchema, dataSource: DataSource): GraphQLSchema {
  const model = buildModel(dataSource);
  const schema = extendSchema(base, model);
  checkModel(schema, model);
  return schema;
}
