import type { FastifyReply, FastifyRequest } from "fastify";
import type { RawRequest } from "../graph";
import { checkVariables } from "./limits";
import type { RequestContext } from "./request-context";

/** Answers an operation that was answered before, as the text of the response; null when it goes the long way. */
export type Again = (request: RawRequest, context: RequestContext) => Promise<string | null>;

/**
 * A request that needs nothing of Apollo: a POST of an operation that Apollo has parsed, validated and passed on before.
 * Null when there is anything else to it. Then nothing was sent, and Apollo decides.
 */
export async function shortAnswer(
  again: Again,
  request: FastifyRequest,
  reply: FastifyReply,
  contextFor: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): Promise<string | null> {
  const type = mediaTypes.get(request.headers.accept ?? "*/*");
  const asked = request.method === "POST" && type ? rawRequest(request.body) : null;
  if (!asked || !type) return null;
  const text = await again(asked, contextFor(request, reply));
  if (text !== null) reply.headers({ "cache-control": "no-store", "content-type": type });
  return text;
}

const json = "application/json; charset=utf-8";
const response = "application/graphql-response+json; charset=utf-8";

/** What clients say they take, as they say it; any other wording is for a negotiator. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["*/*", json],
  ["application/json", json],
  ["application/json, */*", json],
  ["application/json, text/plain, */*", json],
  ["application/graphql-response+json", response],
  ["application/graphql-response+json, application/json", response],
  ["application/graphql-response+json,application/json", response],
]);

const members: ReadonlySet<string> = new Set(["query", "variables", "operationName"]);

function rawRequest(body: unknown): RawRequest | null {
  if (!isObject(body) || !Object.keys(body).every(key => members.has(key))) return null;
  const { query, variables = null, operationName = null } = body;
  if (typeof query !== "string") return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  if (variables !== null && !isObject(variables)) return null;
  return variables === null || areFine(variables) ? { query, variables, operationName } : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with them, the long way tells. */
function areFine(variables: Readonly<Record<string, unknown>>): boolean {
  try {
    checkVariables(variables);
    return true;
  } catch {
    return false;
  }
}
