import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { Kind, type DocumentNode, type SelectionSetNode } from "graphql";
import { Failure } from "./failure";
import { idempotentRequest, type IdempotentRequest } from "./idempotency";

export interface IdempotentContext extends BaseContext {
  /** What the client sent as `Idempotency-Key`. */
  readonly idempotencyKey: string | null;
  /** The same, bound to the request: set here, before anything is executed. */
  idempotency?: IdempotentRequest | null;
}

/** Reads `Idempotency-Key` where it can mean something: on a request with exactly one mutation field. */
export const idempotencyPlugin = <
  Context extends IdempotentContext,
>(): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ contextValue, document, operation, request, source }) => {
        const key = contextValue.idempotencyKey;
        if (key === null || operation?.operation !== "mutation") return;
        if (countFields(operation.selectionSet, document) !== 1)
          throw new Failure("BAD_REQUEST", "An Idempotency-Key stands for one mutation field.");
        const { operationName, variables } = request;
        contextValue.idempotency = idempotentRequest(key, {
          query: source,
          operationName,
          variables,
        });
      },
    }),
});

/** How many fields the operation asks for at its root, fragments opened, whatever `@skip` says. */
function countFields({ selections }: SelectionSetNode, document: DocumentNode): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return count + countFields(selection.selectionSet, document);
    const named = document.definitions.find(
      one => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return named?.kind === Kind.FRAGMENT_DEFINITION
      ? count + countFields(named.selectionSet, document)
      : count;
  }, 0);
}
