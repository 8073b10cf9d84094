import {
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type GraphQLError,
} from "graphql";
import {
  RawJson,
  type Graph,
  type GraphContext,
  type RecordedRead,
} from "../../packages/api/src/graph";
import { Failure } from "../../packages/api/src/platform/failure";
import type { Looking } from "./reference-look";
import { isReferenceCursor } from "./reference-paging";
import type { Reference } from "./reference";
import type { Row } from "./reference-world";

/** An operation parsed once, as the server's document store keeps it: so that its plans are found again. */
export class Prepared {
  readonly document: DocumentNode;
  /** The same with a field the engine does not read, so that the answer is walked instead of passed on. */
  readonly walked: DocumentNode;

  constructor(document: DocumentNode) {
    this.document = document;
    const beside = getOperationAST(parse("{ walked: __schema { queryType { name } } }"));
    this.walked = visit(document, {
      [Kind.OPERATION_DEFINITION]: node => {
        const { selections } = node.selectionSet;
        const all = [...selections, ...(beside?.selectionSet.selections ?? [])];
        return { ...node, selectionSet: { ...node.selectionSet, selections: all } };
      },
    });
  }
}

/** What came back: data, or the code of a refusal. */
export type Outcome =
  { readonly data: unknown; readonly asText: boolean } | { readonly code: string };

/** Asks the engine as the server does: text where it answers whole, a walk over the tree otherwise. */
export async function askEngine<Context extends GraphContext>(
  graph: Graph<Context>,
  document: DocumentNode,
  context: Context,
  variables: Row,
): Promise<Outcome> {
  const { schema } = graph;
  const operation = getOperationAST(document);
  if (!operation) throw new Error("no operation");
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (errors) return { code: codeOf(errors[0]) };
  const fragments = Object.fromEntries(
    document.definitions.flatMap(one =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  try {
    const text = await graph.answer(operation, { schema, fragments, variables: coerced }, context);
    if (text instanceof RawJson) return { data: JSON.parse(text.text), asText: true };
  } catch (error) {
    return { code: codeOf(error) };
  }
  const contextValue = { ...context };
  const walk = await execute({ schema, document, variableValues: variables, contextValue });
  if (walk.errors) return { code: codeOf(walk.errors[0]) };
  return { data: JSON.parse(JSON.stringify(walk.data)), asText: false };
}

/** The code of a refusal; anything else is a bug, shown whole. */
function codeOf(error: unknown): string {
  const inner = (error as GraphQLError).originalError ?? error;
  return inner instanceof Failure ? inner.code : `NOT A REFUSAL: ${String(inner)}`;
}

/** A pair of cursors that name the same place, one of each. */
export interface Place {
  readonly key: string;
  readonly engine: string;
  readonly reference: string;
}

export interface Question {
  readonly prepared: Prepared;
  readonly look: Looking;
  readonly variables: Row;
  /** The same variables with the reference's cursors. */
  readonly referenceVariables: Row;
}

export interface Compared {
  readonly difference: string | null;
  readonly places: readonly Place[];
  readonly asText: boolean;
  readonly refused: boolean;
}

const mistakes: ReadonlySet<string> = new Set(["BAD_USER_INPUT", "INVALID_CURSOR"]);

/** Asks both and holds the answers against each other, byte for byte but for cursors. */
export async function compareAnswers<Context extends GraphContext>(
  graph: Graph<Context>,
  reference: Reference,
  question: Question,
  { context, walk }: { readonly context: () => Context; readonly walk: boolean },
): Promise<Compared> {
  const { prepared, look, variables, referenceVariables } = question;
  const document = walk ? prepared.walked : prepared.document;
  const asking = context();
  const [engine, expected] = await Promise.all([
    askEngine(graph, document, asking, variables),
    reference.ask(look, document, referenceVariables),
  ]);
  const none = { places: [], asText: false };
  if ("code" in engine || expected.refused.length > 0) {
    const code = "code" in engine ? engine.code : "an answer";
    // Of several mistakes each may name the one it met first.
    const same =
      "code" in engine &&
      mistakes.has(engine.code) &&
      expected.refused.some(code => mistakes.has(code));
    const difference = same
      ? null
      : `engine: ${code}, reference: ${expected.refused.join() || "an answer"}`;
    return { difference, ...none, refused: true };
  }
  const recorded = new Set(
    ((asking as { readonly reads?: readonly RecordedRead[] }).reads ?? []).map(
      ({ ownerId, what, subject }) => `${ownerId} ${what} ${subject ?? ""}`,
    ),
  );
  const places: Place[] = [];
  const answer = withPlaces(engine.data, expected.data, places, "");
  const [got, wanted] = [JSON.stringify(answer), JSON.stringify(expected.data)];
  const unrecorded = [...expected.told].filter(one => !recorded.has(one));
  const difference =
    got !== wanted
      ? `engine:\n${got}\nreference:\n${wanted}`
      : unrecorded.length > 0
        ? `told and not recorded:\n${unrecorded.join("\n")}`
        : null;
  return { difference, places, asText: engine.asText, refused: false };
}

/** The engine's answer with the reference's cursors where both have one; each pair is kept. */
function withPlaces(engine: unknown, reference: unknown, places: Place[], list: string): unknown {
  if (isReferenceCursor(reference) && typeof engine === "string") {
    places.push({ key: list, engine, reference });
    return reference;
  }
  if (Array.isArray(engine))
    return engine.map((one, i) =>
      withPlaces(one, (reference as unknown[] | null)?.[i], places, list),
    );
  if (typeof engine !== "object" || engine === null) return engine;
  return Object.fromEntries(
    Object.entries(engine).map(([key, one]) => {
      const isList =
        typeof one === "object" && one !== null && ("edges" in one || "pageInfo" in one);
      const other = (reference as Row | null | undefined)?.[key];
      return [key, withPlaces(one, other, places, isList ? key : list)];
    }),
  );
}

/** What a person needs to see of a failed question. */
export const told = ({ prepared, look, variables }: Question): string =>
  [
    print(prepared.document),
    `variables: ${JSON.stringify(variables)}`,
    `viewer: ${JSON.stringify(look.viewer)}`,
  ].join("\n");
