import { GraphQLError, Kind } from "graphql";
import { Failure, type FailureCode, type FailureDetails } from "../platform/failure";
import { orOverloaded } from "../platform/write-errors";
import { argumentPath } from "./argument-path";
import { limits } from "./limits";

/**
 * Turns anything thrown into the error the client gets; the only place that does. A Failure keeps its code,
 * the language's own refusals get theirs, everything else is a fault of ours: its message is a constant, and
 * the request id leads to the log. The thrown error stays in `originalError`, which is never sent.
 *
 * `hints` lets "Did you mean ..." through; it names parts of the schema that were not asked for.
 */
export function toGraphQLError(
  error: unknown,
  requestId: string,
  { hints = false }: { readonly hints?: boolean } = {},
): GraphQLError {
  const cause = causeOf(error);
  const located = error instanceof GraphQLError ? error : null;
  const { code, message, details } = told(orOverloaded(cause), located);
  return new GraphQLError(hints ? message : withoutHints(message), {
    nodes: located?.nodes,
    source: located?.source,
    positions: located?.positions,
    path: located?.path,
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
    extensions: {
      code,
      ...details,
      ...(code === "INTERNAL_SERVER_ERROR" ? { requestId } : {}),
    },
  });
}

interface Told {
  readonly code: FailureCode;
  readonly message: string;
  readonly details: FailureDetails;
}

function told(cause: unknown, located: GraphQLError | null): Told {
  if (cause instanceof Failure) return fromFailure(cause, located);
  return (located && fromLanguage(located)) ?? internal;
}

const internal: Told = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something went wrong on our side. Tell us the request id and we find out what.",
  details: {},
};

function fromFailure(failure: Failure, located: GraphQLError | null): Told {
  const { code, message, details } = failure;
  const isInput = code === "BAD_USER_INPUT" && details.path === undefined;
  const path = isInput && located ? argumentPath(located) : undefined;
  return { code, message, details: path ? { ...details, path } : details };
}

/** What graphql-js and Apollo refuse themselves. Their errors during execution are faults of ours. */
function fromLanguage(error: GraphQLError): Told | null {
  const { message } = error;
  if (isAboutInput(error))
    return { code: "BAD_USER_INPUT", message: shortened(message), details: pathOf(error) };
  if (error.path) return null;
  switch (error.extensions["code"]) {
    case "GRAPHQL_PARSE_FAILED":
      return fromParser(message);
    case "GRAPHQL_VALIDATION_FAILED":
      // graphql-js bounds the comparisons of fields that fall on the same place.
      if (message === "Validation aborted.")
        return {
          code: "QUERY_TOO_COMPLEX",
          message: "The document repeats itself too much.",
          details: {},
        };
      return { code: "GRAPHQL_VALIDATION_FAILED", message: shortened(message), details: {} };
    case "PERSISTED_QUERY_NOT_SUPPORTED":
      return {
        code: "BAD_REQUEST",
        message: "Queries are not kept here. Send the text of the query.",
        details: {},
      };
    case "BAD_REQUEST":
    case "OPERATION_RESOLUTION_FAILURE":
      return { code: "BAD_REQUEST", message: shortened(message), details: {} };
    default:
      return null;
  }
}

function fromParser(message: string): Told {
  if (/contains more tha[nt] \d+ tokens/.test(message))
    return {
      code: "QUERY_TOO_COMPLEX",
      message: `The document has more than ${limits.tokens} tokens.`,
      details: { limit: limits.tokens },
    };
  return { code: "GRAPHQL_PARSE_FAILED", message: shortened(message), details: {} };
}

/** Values that do not fit their type: in a variable, as an argument, or written into the document. */
function isAboutInput({ nodes, message }: GraphQLError): boolean {
  const kind = nodes?.[0]?.kind;
  if (kind === Kind.VARIABLE_DEFINITION) return message.startsWith("Variable ");
  if (message.startsWith('Argument "'))
    return / (of required type|of non-null type|has invalid value) /.test(message);
  return kind !== undefined && literals.has(kind) && !message.startsWith("Variable ");
}

const literals: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
  Kind.LIST,
  Kind.OBJECT,
]);

function pathOf(error: GraphQLError): FailureDetails {
  const path = argumentPath(error);
  return path ? { path } : {};
}

/** Messages of the language repeat what was sent, which may be long. */
const shortened = (message: string): string =>
  message.length > 500 ? `${message.slice(0, 400)} ... ${message.slice(-80)}` : message;

const withoutHints = (message: string): string => message.replace(/\s*Did you mean [^?]*\?/g, "");

/** graphql-js wraps what a scalar or a resolver threw, sometimes more than once. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
