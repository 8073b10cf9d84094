import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { tooComplex } from "./limits";

interface Size {
  readonly depth: number;
  readonly selections: number;
}

const nothing: Size = { depth: 0, selections: 0 };

/**
 * Refuses an operation that is too deep, or that fragments blow up to too many selections. Each fragment is
 * measured once, so that doubling it thirty times over costs thirty steps and not a billion.
 */
export const sizeRule =
  (most: Size): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const size = new Measure(context).of(node.selectionSet);
      if (size.depth > most.depth)
        context.reportError(
          tooComplex(
            `The operation is ${size.depth} levels deep; at most ${most.depth} are taken.`,
            size.depth,
            most.depth,
            node,
          ),
        );
      if (size.selections > most.selections)
        context.reportError(
          tooComplex(
            `The operation selects more than ${most.selections} fields.`,
            size.selections,
            most.selections,
            node,
          ),
        );
      return false;
    },
  });

class Measure {
  private readonly fragments = new Map<string, Size>();

  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSetNode | undefined): Size {
    let depth = 0;
    let selections = 0;
    for (const selection of set?.selections ?? []) {
      const inside = this.inside(selection);
      depth = Math.max(depth, inside.depth);
      selections += 1 + inside.selections;
    }
    return { depth, selections };
  }

  private inside(selection: SelectionSetNode["selections"][number]): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    const inside = this.of(selection.selectionSet);
    // The language's own rule bounds introspection, which is deep by nature.
    if (selection.kind === Kind.FIELD && selection.name.value.startsWith("__"))
      return { ...inside, depth: 0 };
    const levels = selection.kind === Kind.FIELD && selection.selectionSet ? 1 : 0;
    return { ...inside, depth: inside.depth + levels };
  }

  /** A fragment within itself counts as nothing here; the rule against cycles reports it. */
  private fragment(name: string): Size {
    const known = this.fragments.get(name);
    if (known) return known;
    this.fragments.set(name, nothing);
    const found: FragmentDefinitionNode | null | undefined = this.context.getFragment(name);
    const size = found ? this.of(found.selectionSet) : nothing;
    this.fragments.set(name, size);
    return size;
  }
}
