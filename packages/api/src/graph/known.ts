import { LRUCache } from "lru-cache";
import { Kind, type DocumentNode, type OperationDefinitionNode } from "graphql";
import type { Document } from "./selection";

/** An operation that was parsed, validated and answered before. */
export interface KnownOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Document["fragments"];
}

const MOST_OPERATIONS = 2_000;
/** A parsed document weighs many times its text, so the texts kept are few. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Operations by their text. What was valid stays valid, for every viewer: the schema never changes while the process runs,
 * and whatever depends on the viewer or the variables is looked at again each time.
 */
export class KnownOperations {
  private readonly byText = new LRUCache<string, KnownOperation>({
    max: MOST_OPERATIONS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_operation, text) => text.length,
  });

  find(text: string, operationName: string | null | undefined): KnownOperation | null {
    const known = this.byText.get(text);
    if (!known) return null;
    const other = operationName !== null && operationName !== undefined;
    return other && operationName !== known.operation.name?.value ? null : known;
  }

  /** A text with several operations is not kept: which one is meant is for the long way to decide. */
  keep(text: string, document: DocumentNode, known: KnownOperation): void {
    const operations = document.definitions.filter(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    );
    if (operations.length === 1) this.byText.set(text, known);
  }
}

/** The fragments of a document by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): Document["fragments"] =>
  Object.fromEntries(
    definitions.flatMap(one =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
