import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from "graphql";
import { Failure } from "../platform/failure";
import { orOverloaded } from "../platform/write-errors";
import type { Model, TypeModel } from "./model";
import { globalId } from "./node";
import { below, fieldsOf, type Document, type Selected } from "./selection";

interface Place {
  readonly type: TypeModel;
  readonly field: Selected;
}

/** Everything the engine may have to read of a field's answer: for each type it can be, what is selected of it. */
export function readablesBelow(
  document: Document,
  model: Model,
  { fieldName, fieldNodes, returnType }: GraphQLResolveInfo,
): readonly Place[] {
  const field = { key: "", name: fieldName, nodes: fieldNodes };
  return placesOf(document, model, getNamedType(returnType), field);
}

function placesOf(
  document: Document,
  model: Model,
  type: GraphQLNamedType,
  field: Selected,
): Place[] {
  return objectsOf(document, type).flatMap(object => {
    const readable = model.types.get(object.name);
    if (readable) return [{ type: readable, field }];
    return fieldsOf(document, object.name, below(field)).flatMap(inner => {
      const definition = object.getFields()[inner.name];
      return definition ? placesOf(document, model, getNamedType(definition.type), inner) : [];
    });
  });
}

function objectsOf({ schema }: Document, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/**
 * What was committed stays done when it cannot be read back. The error says so, and of what: taken for a refusal,
 * it would have the caller do the same again.
 */
export function doneButUnread(error: unknown, { prefix }: TypeModel, uuid: string): Failure {
  const cause = orOverloaded(error);
  const failure = new Failure(
    cause instanceof Failure ? cause.code : "INTERNAL_SERVER_ERROR",
    "It is done, but could not be read back. Read it by its id: sent again without its Idempotency-Key, it would be done again.",
    { done: true, ...(prefix === null ? {} : { id: globalId(prefix, uuid) }) },
  );
  failure.cause = error;
  return failure;
}
