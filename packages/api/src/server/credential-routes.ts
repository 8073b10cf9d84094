import type { FastifyInstance, FastifyReply } from "fastify";
import { execute, type GraphQLSchema, parse } from "graphql";
import { Viewer } from "../platform/viewer";
import type { Rates } from "./rates";
import { Refusal } from "./refusal";

/** What is published for those who check credentials. */
export interface PublishedCredentials {
  /** Without a key nothing is published. */
  readonly signs: boolean;
  /** The platform's name and its keys, as a DID document and as a JWK Set. */
  readonly didDocument: () => object;
  readonly keySet: () => object;
  /** The words of the credentials, as a JSON-LD context. */
  readonly terms: () => object;
  /** A signed status list; null where there is none. */
  readonly statusList: (list: number, purpose: string) => Promise<string | null>;
  /** For how many seconds a status list may be kept by those it is sent to. */
  readonly statusMaxAgeS: number;
}

interface Parts {
  readonly credentials: PublishedCredentials;
  /** Certificates are read as the public reads them, through the graph. */
  readonly schema: GraphQLSchema;
  readonly rates: Rates;
}

const question = parse("query ($id: ID!) { certificate(id: $id) { credential } }");

/** How long keys and credentials may be kept: a new key is published that long before it signs. */
const keysMaxAgeS = 300;
const credentialMaxAgeS = 60;

/** `/.well-known/did.json`, `/.well-known/jwks.json` and `/credentials/...`: for anybody, and for any page. */
export async function addCredentials(server: FastifyInstance, parts: Parts): Promise<void> {
  const { credentials, rates } = parts;
  await server.register(async scope => {
    scope.addHook("onRequest", request => rates.take(Viewer.public, request.ip));
    const publish = (url: string, type: string, told: () => object): void => {
      scope.get(url, (_request, reply) => {
        if (!credentials.signs) throw notHere();
        return open(reply, type, keysMaxAgeS).send(JSON.stringify(told()));
      });
    };
    publish("/.well-known/did.json", "application/did+json", credentials.didDocument);
    publish("/.well-known/jwks.json", "application/jwk-set+json", credentials.keySet);
    publish("/credentials/terms", "application/ld+json", credentials.terms);
    scope.get<{ Params: { id: string } }>("/credentials/certificates/:id", async (request, reply) =>
      send(reply, await certificate(parts, request.params.id, request.id), credentialMaxAgeS),
    );
    scope.get<{ Params: { list: string; purpose: string } }>(
      "/credentials/status/:list/:purpose",
      async ({ params: { list, purpose } }, reply) => {
        const text = /^[1-9]\d{0,6}$/.test(list)
          ? await credentials.statusList(Number(list), purpose)
          : null;
        return send(reply, text, credentials.statusMaxAgeS);
      },
    );
  });
}

/** Null for what the public does not see, and for what has no credential: the two cannot be told apart. */
async function certificate(
  { schema, credentials }: Parts,
  id: string,
  requestId: string,
): Promise<string | null> {
  if (!credentials.signs) return null;
  const { data, errors } = await execute({
    schema,
    document: question,
    variableValues: { id },
    contextValue: { viewer: Viewer.public, requestId },
  });
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  const found = data?.["certificate"] as { readonly credential: string | null } | null | undefined;
  return found?.credential ?? null;
}

function send(reply: FastifyReply, text: string | null, maxAgeS: number): FastifyReply {
  if (text === null) throw notHere();
  return open(reply, "application/vc+jwt", maxAgeS).send(text);
}

/** Anybody may read it, from any page: it is signed, and the same for all. */
const open = (reply: FastifyReply, type: string, maxAgeS: number): FastifyReply =>
  reply
    .type(type)
    .header("cache-control", `public, max-age=${maxAgeS}`)
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin");

const notHere = (): Refusal => new Refusal(404, "NOT_FOUND", "There is no such credential here.");
