import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Failure } from "../platform/failure";
import { Attempts } from "./attempts";
import { OAuthError, tooMany } from "./oauth-error";
import type { Rates } from "./rates";

/** Gives access tokens for client credentials. */
export interface TokenEndpoint {
  /** Null when the client is not known or the secret is wrong. */
  grant(
    clientId: string,
    secret: string,
  ): Promise<{ readonly text: string; readonly lifetimeS: number } | null>;
}

const invalidRequest = (why: string): OAuthError => new OAuthError(400, "invalid_request", why);

/** The same words whether the client is unknown or its secret wrong, and nobody learns which clients there are. */
const invalidClient = (): OAuthError =>
  new OAuthError(401, "invalid_client", "The client is not known or its secret is wrong.", {
    "www-authenticate": 'Basic realm="weft"',
  });

const form = "application/x-www-form-urlencoded";

/** `POST /oauth/token`: RFC 6749, 4.4, with the credentials in the form or as HTTP Basic. */
export async function addTokenEndpoint(
  server: FastifyInstance,
  endpoint: TokenEndpoint,
  rates: Rates,
): Promise<void> {
  const attempts = new Attempts();
  await server.register(async scope => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      form,
      { parseAs: "string", bodyLimit: 4_096 },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.setErrorHandler((error, request, reply) => tell(reply, asOAuthError(error, request)));
    scope.addHook("onRequest", request => rates.takeGrant(request.ip));
    scope.post("/oauth/token", async (request, reply) => {
      const { clientId, secret } = credentialsOf(request);
      const attempt = await attempts.begin(clientId, request.ip);
      const token = await endpoint.grant(clientId, secret);
      if (!token) throw (await attempt.failed()) ?? invalidClient();
      await attempt.succeeded();
      return uncached(reply).send({
        access_token: token.text,
        token_type: "Bearer",
        expires_in: token.lifetimeS,
      });
    });
  });
}

function asOAuthError(error: unknown, request: FastifyRequest): OAuthError {
  if (error instanceof OAuthError) return error;
  if (error instanceof Failure && error.code === "RATE_LIMITED")
    return tooMany(error.details.retryAfter ?? 1);
  const { statusCode = 500 } = error as { readonly statusCode?: number };
  if (statusCode < 500) return invalidRequest(`Send a form as ${form}.`);
  request.log.error({ requestId: request.id, err: error }, "a token could not be issued");
  return new OAuthError(503, "temporarily_unavailable", "Try again shortly.", {
    "retry-after": "1",
  });
}

const uncached = (reply: FastifyReply): FastifyReply =>
  reply.header("cache-control", "no-store").header("pragma", "no-cache");

const tell = (reply: FastifyReply, { status, error, description, headers }: OAuthError) =>
  uncached(reply).code(status).headers(headers).send({ error, error_description: description });

interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

function credentialsOf({ headers, body }: FastifyRequest): Credentials {
  if (!(body instanceof URLSearchParams)) throw invalidRequest(`Send a form as ${form}.`);
  for (const name of body.keys())
    if (body.getAll(name).length > 1) throw invalidRequest("A parameter was sent twice.");
  const grant = body.get("grant_type");
  if (grant === null) throw invalidRequest("grant_type is missing.");
  if (grant !== "client_credentials")
    throw new OAuthError(400, "unsupported_grant_type", "Only client_credentials is supported.");
  const clientId = body.get("client_id");
  const secret = body.get("client_secret");
  if (headers.authorization === undefined) {
    if (!clientId || !secret) throw invalidClient();
    return { clientId, secret };
  }
  if (secret !== null) throw invalidRequest("Send the credentials in one way only.");
  return basicOf(headers.authorization);
}

/** Both halves are form-encoded before they are joined: RFC 6749, 2.3.1. */
function basicOf(authorization: string): Credentials {
  const [, encoded = ""] = /^Basic +([\w+/=-]{1,1024}) *$/i.exec(authorization) ?? [];
  const [, id = "", secret = ""] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, "base64").toString("utf8")) ?? [];
  if (!id || !secret) throw invalidClient();
  const decoded = new URLSearchParams(`id=${id}&secret=${secret}`);
  return { clientId: decoded.get("id") ?? "", secret: decoded.get("secret") ?? "" };
}
