import {
  Kind,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";

const removable = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
]);

const MOST_TRIES = 300;

/** The smallest operation that still fails, found by leaving out one part after the other. */
export async function smallest(
  schema: GraphQLSchema,
  failing: DocumentNode,
  fails: (document: DocumentNode) => Promise<boolean>,
): Promise<DocumentNode> {
  let best = failing;
  let tries = 0;
  for (let at = 0; tries < MOST_TRIES;) {
    const smaller = without(best, at);
    if (!smaller) break;
    tries += 1;
    if (isValid(schema, smaller) && (await fails(smaller))) best = smaller;
    else at += 1;
  }
  return best;
}

function isValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  try {
    return validate(schema, parse(print(document))).length === 0;
  } catch {
    return false;
  }
}

/** The document without its nth removable part, nor what only that part used; null when there is no nth. */
function without(document: DocumentNode, position: number): DocumentNode | null {
  const parts: ASTNode[] = [];
  visit(document, {
    enter(node) {
      if (removable.has(node.kind)) parts.push(node);
    },
  });
  const part = parts[position];
  return part ? tidy(visit(document, { enter: node => (node === part ? null : undefined) })) : null;
}

function tidy(document: DocumentNode): DocumentNode {
  const used = namesOf(document, Kind.FRAGMENT_SPREAD);
  const kept = visit(document, {
    [Kind.FRAGMENT_DEFINITION]: node => (used.has(node.name.value) ? undefined : null),
  });
  if (kept.definitions.length < document.definitions.length) return tidy(kept);
  const variables = new Set<string>();
  visit(kept, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: node => void variables.add(node.name.value),
  });
  return visit(kept, {
    [Kind.VARIABLE_DEFINITION]: node =>
      variables.has(node.variable.name.value) ? undefined : null,
  });
}

function namesOf(document: DocumentNode, kind: typeof Kind.FRAGMENT_SPREAD): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    [kind]: (node: { name: { value: string } }) => void names.add(node.name.value),
  });
  return names;
}
