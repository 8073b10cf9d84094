import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

export type Variables = Readonly<Record<string, unknown>>;

/** What a selection is read against. The values of its booleans are part of the plan's key. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** One response key: the field behind it and every place it was selected. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/** The fields a selection asks of one concrete type, fragments and directives resolved, merged by response key. */
export function fieldsOf(
  document: Document,
  typeName: string,
  sets: readonly SelectionSetNode[],
): readonly Selected[] {
  const found = new Map<string, FieldNode[]>();
  for (const set of sets) collect(document, typeName, set.selections, found);
  return [...found].flatMap(([key, nodes]) =>
    nodes[0] ? [{ key, name: nodes[0].name.value, nodes }] : [],
  );
}

/** The selection sets below a field, to be read together. */
export const below = (field: Selected): readonly SelectionSetNode[] =>
  field.nodes.flatMap(node => node.selectionSet ?? []);

function collect(
  document: Document,
  typeName: string,
  selections: readonly SelectionNode[],
  found: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!included(document, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = found.get(key);
      if (nodes) nodes.push(selection);
      else found.set(key, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.fragments[selection.name.value];
    if (fragment && applies(document.schema, fragment.typeCondition?.name.value, typeName))
      collect(document, typeName, fragment.selectionSet.selections, found);
  }
}

function included({ variables }: Document, node: SelectionNode): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false
  );
}

function applies(schema: GraphQLSchema, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const wanted = schema.getType(condition);
  const actual = schema.getType(typeName);
  return isAbstractType(wanted) && isObjectType(actual) && schema.isSubType(wanted, actual);
}
