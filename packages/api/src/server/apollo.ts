import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLRequestListener,
} from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { Logger } from "pino";
import { documentRules } from "./document-rules";
import { toGraphQLError } from "./failures";
import { checkVariables, limits, parseOptions } from "./limits";
import type { RequestContext } from "./request-context";
import type { Again } from "./short-way";
import { statusOf, takesJsonOnly } from "./status";

/** What is served: an executable schema and, where an engine reads it, that engine's hook and printer. */
export interface Served {
  readonly schema: GraphQLSchema;
  readonly plugins?: readonly ApolloServerPlugin<never>[];
  readonly stringifyResult?: (value: never) => string | Promise<string>;
  readonly again?: Again;
}

export interface ApolloOptions {
  readonly introspection: boolean;
  /** Whether errors may suggest names of the schema, and tell nothing else more than in production. */
  readonly hints: boolean;
  readonly log: Logger;
}

/** Apollo with everything off that this product decides itself. Started and ready to answer. */
export async function startApollo(
  served: Served,
  options: ApolloOptions,
): Promise<ApolloServer<RequestContext>> {
  const translated = new WeakMap<object, GraphQLError>();
  const server = new ApolloServer<RequestContext>({
    schema: served.schema,
    nodeEnv: "production",
    stopOnTerminationSignals: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // No cookie authenticates, so a forged GET learns nothing; forged POSTs are refused by content type.
    csrfPrevention: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions,
    validationRules: documentRules(options),
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    logger: apolloLogger(options.log),
    formatError: (_formatted, error) =>
      (typeof error === "object" && error !== null ? translated.get(error) : undefined) ??
      toGraphQLError(error, "", options),
    ...(served.stringifyResult
      ? { stringifyResult: served.stringifyResult as (value: unknown) => string }
      : {}),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      refusals(translated, options),
      ...((served.plugins ?? []) as readonly ApolloServerPlugin[]),
    ] as ApolloServerPlugin<RequestContext>[],
  });
  await server.start();
  return server;
}

/** What the engine answers when it cannot: its errors do not pass through Apollo's formatting. */
export const engineFailed = (error: unknown, { requestId }: RequestContext): object => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: "single", singleResult: { errors: [toGraphQLError(error, requestId)] } },
});

/** Gives every error its form, its request id, its status and, where it is ours, its line in the log. */
function refusals(
  translated: WeakMap<object, GraphQLError>,
  { hints, log }: ApolloOptions,
): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveOperation: ({ request, operation }) =>
      settled(() => checkVariables(request.variables ?? {}, mostValues(operation))),
    didEncounterErrors: ({ errors, contextValue }) =>
      settled(() => {
        for (const error of errors)
          translated.set(error, toGraphQLError(error, contextValue.requestId, { hints }));
      }),
    willSendResponse: answer => settled(() => finish(answer, log)),
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

const mostValues = (operation: OperationDefinitionNode | undefined): number =>
  operation?.operation === "mutation" ? limits.valuesOfMutation : limits.values;

function finish(answer: GraphQLRequestContextWillSendResponse<RequestContext>, log: Logger): void {
  const { response, request, contextValue, operationName } = answer;
  if (response.body.kind !== "single") return;
  const { errors, data } = response.body.singleResult;
  if (!errors || errors.length === 0) return;
  tell(errors as readonly GraphQLError[], log, {
    requestId: contextValue.requestId,
    operation: operationName?.slice(0, 64) ?? null,
  });
  // A mutation sent by GET: Apollo has answered with the methods it takes.
  if (response.http.status === 405) return;
  // What was done is no failed request: a status that says "try again" would have it done twice.
  const codes = errors
    .filter(({ extensions }) => extensions?.["done"] !== true)
    .map(({ extensions }) => String(extensions?.["code"]));
  response.http.status = statusOf(codes, {
    executed: data !== undefined,
    json: takesJsonOnly(request.http?.headers.get("accept")),
  });
  for (const { extensions } of errors) {
    const retryAfter = extensions?.["retryAfter"];
    if (typeof retryAfter === "number")
      response.http.headers.set("retry-after", String(retryAfter));
  }
}

/** Runs at once and answers as a promise, as Apollo's hooks must. */
const settled = async (work: () => void): Promise<void> => work();

/** Only what is our own fault is worth a line, and it gets all of it. */
function tell(errors: readonly GraphQLError[], log: Logger, about: object): void {
  for (const { extensions, originalError, path } of errors) {
    const code = extensions["code"];
    if (code === "INTERNAL_SERVER_ERROR" || code === "OVERLOADED")
      log.error({ ...about, code, path, err: originalError }, "a request failed");
  }
}

/** Apollo's own words may hold parts of a request, so only their kind is kept. */
const apolloLogger = (log: Logger) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message: unknown) => log.warn({ from: "apollo" }, String(message).slice(0, 200)),
  error: (message: unknown) => log.error({ from: "apollo" }, String(message).slice(0, 200)),
});
