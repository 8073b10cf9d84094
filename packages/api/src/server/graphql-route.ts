import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { parseGlobalId } from "../graph";
import { unauthenticated } from "../platform/failure";
import { Viewer } from "../platform/viewer";
import { checkContentType } from "./content";
import type { Guesses, Rates } from "./rates";
import { contextOf, type RequestContext } from "./request-context";
import { shortAnswer, type Again } from "./short-way";

/** Finds out who a bearer token acts for. */
export interface Authentication {
  /** Throws UNAUTHENTICATED for a token that is wrong, expired or revoked. */
  viewerOf(
    token: string,
    asking: {
      /** Which of several memberships to act for. */
      readonly organizationId?: string;
      /** Paid before a token nobody knows is looked up, given back when it was good. */
      readonly guesses: Guesses;
      /** For the log, should the token change something. */
      readonly requestId: string;
    },
  ): Promise<Viewer>;
}

export interface RouteParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly authentication: Authentication;
  readonly rates: Rates;
  /** Answers a browser that opens the address; absent where there is no page. */
  readonly page?: (request: FastifyRequest, reply: FastifyReply) => boolean;
  /** Answers again what was answered before; absent where nothing does. */
  readonly again?: Again;
}

/** `/graphql` for GET and POST: content checked, caller known and within its rate before the body is read. */
export async function addGraphQL(server: FastifyInstance, parts: RouteParts): Promise<void> {
  const contextFor = (request: FastifyRequest, reply: FastifyReply): RequestContext =>
    (request.context ??= contextOf(request, reply, request.viewer ?? Viewer.public));
  const answer = fastifyApolloHandler(parts.apollo, {
    context: (request: FastifyRequest, reply: FastifyReply) =>
      Promise.resolve(contextFor(request, reply)),
  });
  const { again } = parts;
  await server.register(async scope => {
    scope.decorateRequest("viewer", null);
    scope.decorateRequest("context", null);
    scope.addHook("onRequest", async (request, reply) => {
      if (parts.page?.(request, reply)) return reply;
      checkContentType(request);
      request.viewer = await identify(request, parts);
      await parts.rates.take(request.viewer, request.ip);
    });
    scope.route({
      method: ["GET", "POST"],
      url: "/graphql",
      exposeHeadRoute: false,
      handler: async (request, reply) =>
        (again && (await shortAnswer(again, request, reply, contextFor))) ??
        answer.call(scope, request, reply),
    });
  });
}

const bearer = /^Bearer +([\w.~+/=-]{1,8192}) *$/i;

function identify(
  request: FastifyRequest,
  { authentication, rates }: RouteParts,
): Viewer | Promise<Viewer> {
  const { authorization, "weft-organization": organization } = request.headers;
  if (authorization === undefined) return Viewer.public;
  const token = bearer.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated();
  return authentication.viewerOf(token, {
    organizationId: parseGlobalId(organization)?.uuid,
    guesses: rates.guessesFrom(request.ip),
    requestId: request.id,
  });
}
