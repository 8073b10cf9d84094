import { execute, getOperationAST, getVariableValues, Kind, parse, validate } from "graphql";
import { RawJson, type Graph, type GraphContext } from "..";
import type { Document } from "../selection";

export interface Asker {
  readonly kind: string;
  readonly organizationId: string | null;
}

export const contextOf = ({ kind, organizationId }: Asker): GraphContext => ({
  viewer: { kind, facts: { organizationId, credentialId: null } },
});

interface Answer {
  readonly data: Record<string, unknown>;
  readonly cost: number | undefined;
  /** Whether the text went out as it came from the database. */
  readonly asText: boolean;
}

/** Asks the graph as the server would: the engine first, the walk over a tree where it declines. */
export async function ask(
  graph: Graph,
  asker: Asker,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const document = parse(query);
  const wrong = validate(graph.schema, document);
  if (wrong[0]) throw wrong[0];
  const operation = getOperationAST(document);
  if (!operation) throw new Error("no operation");
  const { coerced, errors } = getVariableValues(
    graph.schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (errors) throw errors[0] ?? new Error("bad variables");
  const fragments = Object.fromEntries(
    document.definitions.flatMap(one =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const contextValue = contextOf(asker);
  const asked: Document = { schema: graph.schema, fragments, variables: coerced };
  const answer = await graph.answer(operation, asked, contextValue);
  if (answer instanceof RawJson)
    return {
      data: JSON.parse(answer.text) as Record<string, unknown>,
      cost: contextValue.cost,
      asText: true,
    };
  const { data, errors: failed } = await execute({
    schema: graph.schema,
    document,
    variableValues: variables,
    contextValue,
  });
  if (failed?.[0]) throw failed[0].originalError ?? failed[0];
  return {
    data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
    cost: contextValue.cost,
    asText: false,
  };
}
