import { isInputObjectType, isObjectType, isUnionType, type GraphQLSchema } from "graphql";
import type { FailureCode } from "./platform/failure";

const meanings: Readonly<Record<FailureCode, string>> = {
  BAD_REQUEST: "The request is no GraphQL request, or breaks a rule of the transport.",
  GRAPHQL_PARSE_FAILED: "The document cannot be parsed.",
  GRAPHQL_VALIDATION_FAILED: "The document does not fit the schema.",
  QUERY_TOO_COMPLEX:
    "The operation may cost more than the viewer may spend; `cost` and `limit` say how much.",
  BAD_USER_INPUT:
    "An argument is wrong: `path` says which and, where a rule of the trade refused it, `reason` why.",
  INVALID_CURSOR: "The cursor is damaged, or was made for another list, ordering or organization.",
  UNAUTHENTICATED: "The token is missing, wrong, expired or revoked.",
  FORBIDDEN: "The viewer may see the object, but not do this with it.",
  NOT_FOUND: "There is no such object, or the viewer may not see it: the answer is the same.",
  IDEMPOTENCY_KEY_REUSED: "The `Idempotency-Key` stands for another request.",
  RATE_LIMITED: "Too many requests; `retryAfter` is when to come back, in seconds.",
  OVERLOADED: "The service cannot answer now; `retryAfter` is when to come back, in seconds.",
  INTERNAL_SERVER_ERROR: "A fault of the service; quote `requestId` when reporting it.",
};

const ofTheGraph = `The supply chain of a children's-wear cluster. What a viewer may not see does not exist for it.

An error's \`extensions.code\` is one of:
${Object.entries(meanings)
  .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
  .join("\n")}

An error with \`extensions.done\` comes after the act: the mutation is done, and only what was selected of its answer could not be read. \`extensions.id\` is the object that could not be read; read it, or send the request again with its \`Idempotency-Key\`.`;

const ofQuery =
  "What can be read. Lists are pages of connections; `extensions.cost` tells what an answer cost.";
const ofMutation =
  "What can be done, each in one transaction. A refusal the caller can act on is a member of the result and a `Problem`. " +
  "A request with one mutation may carry an `Idempotency-Key` header: sent again, it is done once.";

/** Describes the graph, its roots, and what all mutations have in common, unless they have words of their own. */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  schema.description = ofTheGraph;
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description ??= ofQuery;
  if (mutation) mutation.description ??= ofMutation;
  for (const { name, args, type } of Object.values(mutation?.getFields() ?? {})) {
    for (const arg of args) {
      arg.description ??= "What it is to be done with.";
      const input = schema.getType(String(arg.type).replace("!", ""));
      if (isInputObjectType(input)) input.description ??= `What \`${name}\` takes.`;
    }
    const answer = schema.getType(String(type).replace("!", ""));
    if (isUnionType(answer)) answer.description ??= `What \`${name}\` answers: ${madeBy(answer)}.`;
  }
  return schema;
}

/** What is no problem is what was made. */
function madeBy(answer: { getTypes(): readonly { name: string }[] }): string {
  const made = answer
    .getTypes()
    .filter(
      type => !(isObjectType(type) && type.getInterfaces().some(one => one.name === "Problem")),
    )
    .map(type => `\`${type.name}\``);
  return `${made.join(", ")}, or why nothing was done`;
}
