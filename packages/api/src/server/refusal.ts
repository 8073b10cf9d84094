import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { Failure, type FailureCode, type FailureDetails } from "../platform/failure";
import { toGraphQLError } from "./failures";
import { statusOf } from "./status";

/** A failure whose HTTP status says more than its code does. */
export class Refusal extends Failure {
  constructor(
    readonly status: number,
    code: FailureCode,
    message: string,
    details: FailureDetails = {},
  ) {
    super(code, message, details);
  }
}

export const overloaded = (why: string, retryAfter = 1): Refusal =>
  new Refusal(503, "OVERLOADED", why, { retryAfter });

/** Answers a request that never reached the graph, in the form of the graph's own errors. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
): FastifyReply {
  const error = toGraphQLError(asFailure(thrown), request.id);
  const code = String(error.extensions["code"]);
  if (code === "INTERNAL_SERVER_ERROR")
    request.log.error({ requestId: request.id, err: thrown }, "a request failed");
  const { retryAfter } = error.extensions;
  if (typeof retryAfter === "number") reply.header("retry-after", retryAfter);
  if (code === "UNAUTHENTICATED") reply.header("www-authenticate", "Bearer");
  const status =
    thrown instanceof Refusal ? thrown.status : statusOf([code], { executed: false, json: false });
  const body = { errors: [{ message: error.message, extensions: error.extensions }] };
  return reply
    .code(statusOfFramework(thrown) ?? status)
    .type(mediaTypeFor(request))
    .send(JSON.stringify(body));
}

const mediaTypeFor = ({ headers: { accept } }: FastifyRequest): string =>
  accept?.includes("application/graphql-response+json")
    ? "application/graphql-response+json; charset=utf-8"
    : "application/json; charset=utf-8";

const words: Readonly<Record<number, string>> = {
  400: "The request body is not a JSON object.",
  404: "There is nothing here. The graph is at /graphql.",
  413: "The request body is too large.",
  415: "Send application/json in UTF-8.",
};

/** What Fastify refuses by itself; its own words may repeat parts of the request. */
function asFailure(thrown: unknown): unknown {
  const status = statusOfFramework(thrown);
  return status ? new Failure("BAD_REQUEST", words[status] ?? "The request is malformed.") : thrown;
}

/** Fastify and its parsers say with a status what was wrong with a request. */
function statusOfFramework(thrown: unknown): number | null {
  if (thrown instanceof Failure || !(thrown instanceof Error)) return null;
  const { statusCode = 500 } = thrown as Partial<FastifyError>;
  return statusCode >= 400 && statusCode < 500 ? statusCode : null;
}
