import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from "graphql";
import type { Model, TypeModel } from "./model";
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
