import {
  Kind,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type VariableDefinitionNode,
} from "graphql";
import { limits } from "./limits";

type Path = readonly (string | number)[];

/**
 * Where in the arguments a refused value stands, such as `["input", "lines", 0, "quantity"]`, whether it
 * was written into the document or came in a variable; undefined when the error is about no value.
 */
export function argumentPath(error: GraphQLError): Path | undefined {
  const [node] = error.nodes ?? [];
  const document = documentOf(node);
  if (!node || !document) return undefined;
  if (node.kind !== Kind.VARIABLE_DEFINITION)
    return pathWhere(document, one => one.loc?.start === node.loc?.start && one.kind === node.kind);
  const name = node.variable.name.value;
  const use = pathWhere(document, one => one.kind === Kind.VARIABLE && one.name.value === name);
  return [...(use ?? [name]), ...insideVariable(node, error.message)];
}

/** Parsed again from its source: an error carries one node only, and this is no hot path. */
function documentOf(node: ASTNode | undefined): DocumentNode | null {
  const text = node?.loc?.source.body;
  try {
    return text === undefined ? null : parse(text, { maxTokens: limits.tokens });
  } catch {
    return null;
  }
}

/** The path from the argument down to the first value that is meant. */
function pathWhere(document: DocumentNode, meant: (node: ASTNode) => boolean): Path | undefined {
  let found: Path | undefined;
  const keys: (string | number)[] = [];
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    enter(node, key, parent) {
      const step = stepOf(node, key, parent);
      if (step !== undefined) keys.push(step);
      if (keys.length > 0 && meant(node)) found ??= [...keys];
    },
    leave(node, key, parent) {
      if (stepOf(node, key, parent) !== undefined) keys.pop();
    },
  });
  return found;
}

type Parent = ASTNode | readonly ASTNode[] | undefined;

function stepOf(
  node: ASTNode,
  key: string | number | undefined,
  parent: Parent,
): string | number | undefined {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
  return typeof key === "number" && Array.isArray(parent) && isValue(node) ? key : undefined;
}

/** Elements of a literal list; the other arrays of a document hold nodes that are no values. */
const isValue = (node: ASTNode): boolean =>
  node.kind === Kind.VARIABLE || node.kind === Kind.NULL || node.kind.endsWith("Value");

/** graphql-js tells the place inside a variable only in its message: ` at "input.lines[0].quantity"; `. */
function insideVariable({ variable }: VariableDefinitionNode, message: string): Path {
  const place = new RegExp(` at "${variable.name.value}((?:\\.\\w+|\\[\\d+\\])+)"; `).exec(message);
  return [...(place?.[1] ?? "").matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, name, index]) =>
    name === undefined ? Number(index) : name,
  );
}
