import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSchema } from "type-graphql";
import { DataSource } from "typeorm";
import { entities } from "./entities";
import { loadersFor, type Context } from "./loaders";
import * as resolvers from "./resolvers";
import { Lot, LotConsumption, TraceResolver } from "./traces";
import { OrderWrites } from "./writes";

/** type-graphql, TypeORM, dataloader and Apollo, put together as tutorials put them together. */
async function serve(url: string, port: number): Promise<void> {
  const db = await new DataSource({
    type: "postgres",
    url,
    entities: [...entities, Lot, LotConsumption],
    poolSize: 10,
    installExtensions: false,
  }).initialize();
  const schema = await buildSchema({
    resolvers: [
      resolvers.OrderResolver,
      resolvers.OrderPageResolver,
      resolvers.OrderLineResolver,
      resolvers.SkuResolver,
      resolvers.OrganizationResolver,
      OrderWrites,
      TraceResolver,
    ],
    validate: false,
  });
  const server = new ApolloServer<Context>({ schema, introspection: false });
  const context = () => Promise.resolve({ db, loaders: loadersFor(db) });
  await startStandaloneServer(server, { listen: { port, host: "127.0.0.1" }, context });
  process.stdout.write("ready\n");
}

const [url = "", port = "0"] = process.argv.slice(2);
void serve(url, Number(port));
