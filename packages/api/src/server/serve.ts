import type { Logger } from "pino";
import type { Config } from "../config";
import { startApollo, type Served } from "./apollo";
import { addCredentials, type PublishedCredentials } from "./credential-routes";
import { warnOfProxy } from "./forwarded";
import { addGraphiQL, hasGraphiQL } from "./graphiql";
import { addGraphQL, type Authentication } from "./graphql-route";
import { createHttpServer, type HttpServer } from "./http";
import { Rates } from "./rates";
import { addTokenEndpoint, type TokenEndpoint } from "./token-endpoint";

export interface ServeParts {
  readonly served: Served;
  readonly authentication: Authentication;
  readonly oauth: TokenEndpoint;
  /** Absent where nothing of the kind is published. */
  readonly credentials?: PublishedCredentials;
  readonly log: Logger;
  /** Asks the database whether it answers. */
  readonly ask: () => Promise<unknown>;
}

/** The graph over HTTP, ready to listen. */
export async function serve(config: Config, parts: ServeParts): Promise<HttpServer> {
  const { log, served, authentication } = parts;
  const http = await createHttpServer(config, parts);
  if (config.trustProxy === false) warnOfProxy(http.server, log);
  const apollo = await startApollo(served, {
    introspection: config.introspection,
    hints: config.environment !== "production",
    log,
  });
  const rates = new Rates(config);
  const page =
    config.environment === "development" && hasGraphiQL()
      ? await addGraphiQL(http.server, config)
      : undefined;
  const { again } = served;
  await addGraphQL(http.server, { apollo, authentication, rates, page, again });
  await addTokenEndpoint(http.server, parts.oauth, rates);
  const { credentials } = parts;
  if (credentials) await addCredentials(http.server, { credentials, schema: served.schema, rates });
  return http;
}
