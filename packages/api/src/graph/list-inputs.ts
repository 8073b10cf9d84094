import {
  getNullableType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLString,
  isEnumType,
  isListType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputFieldConfig,
  type GraphQLInputFieldConfigMap,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import type { Model, TypeModel } from "./model";

const SortDirection = new GraphQLEnumType({
  name: "SortDirection",
  description: "Nulls come last in both directions.",
  values: {
    ASC: { description: "Smallest, earliest or first in the alphabet first." },
    DESC: { description: "Largest, latest or last in the alphabet first." },
  },
});

/** Makes what has a name once. */
export function onceByName(): <T>(name: string, make: () => T) => T {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
}

/** The inputs that lists of a type are filtered and ordered by, as the type declares. */
export class ListInputs {
  private readonly once = onceByName();

  constructor(
    private readonly model: Model,
    private readonly object: (name: string) => GraphQLObjectType,
  ) {}

  orderBy(target: TypeModel): GraphQLInputObjectType | null {
    const keys = target.declaration.orderBy ?? [];
    if (keys.length === 0) return null;
    return this.once(`${target.name}OrderBy`, () => {
      const field = new GraphQLEnumType({
        name: `${target.name}SortField`,
        description: `What a list of ${target.name} can be ordered by. The id decides between equals.`,
        values: Object.fromEntries(
          keys.map(key => [constant(key), { value: key, description: `By \`${key}\`.` }]),
        ),
      });
      return new GraphQLInputObjectType({
        name: `${target.name}OrderBy`,
        description: `One key to order a list of ${target.name} by.`,
        fields: {
          field: { type: new GraphQLNonNull(field), description: "What to compare." },
          direction: {
            type: new GraphQLNonNull(SortDirection),
            defaultValue: "ASC",
            description: "Which end comes first.",
          },
        },
      });
    });
  }

  filter(target: TypeModel): GraphQLInputObjectType | null {
    const by = target.declaration.filterBy ?? [];
    const search = Object.entries(target.declaration.search ?? {});
    if (by.length + search.length === 0) return null;
    return this.once(`${target.name}Filter`, () => {
      const self: GraphQLInputObjectType = new GraphQLInputObjectType({
        name: `${target.name}Filter`,
        description: `Conditions on ${target.name}, all of which must hold. A comparison with an absent or unreadable value is false.`,
        fields: () => ({
          ...Object.fromEntries(by.map(name => [name, this.condition(target, name)])),
          ...Object.fromEntries(
            search.map(([name, { description }]) => [
              name,
              { type: this.searchFilter(), description },
            ]),
          ),
          and: { type: new GraphQLList(new GraphQLNonNull(self)), description: "All of these." },
          or: {
            type: new GraphQLList(new GraphQLNonNull(self)),
            description: "At least one of these.",
          },
          not: {
            type: self,
            description: "Not this; true where a value is absent or unreadable.",
          },
        }),
      });
      return self;
    });
  }

  private condition(target: TypeModel, name: string): GraphQLInputFieldConfig {
    const declaration = target.fields.get(name);
    switch (declaration?.kind) {
      case "edge": {
        const filter = this.filter(this.model.typeOf(declaration.to()));
        if (!filter) throw new Error(`${target.name}.${name} leads to a type without filters`);
        return { type: filter };
      }
      case "paged":
        return { type: this.someOrNone(this.model.typeOf(declaration.to())) };
      default: {
        const field = this.object(target.name).getFields()[name];
        if (!field) throw new Error(`${target.name} is filtered by ${name}, which is no field`);
        return { type: this.valueFilter(field) };
      }
    }
  }

  private someOrNone(target: TypeModel): GraphQLInputObjectType {
    const filter = this.filter(target);
    if (!filter) throw new Error(`${target.name} has no filters`);
    return this.once(
      `${target.name}ListFilter`,
      () =>
        new GraphQLInputObjectType({
          name: `${target.name}ListFilter`,
          description: `Conditions on a list of ${target.name}, all of which must hold.`,
          fields: {
            some: {
              type: filter,
              description: "At least one, of those the viewer may see, meets this.",
            },
            none: { type: filter, description: "None, of those the viewer may see, meets this." },
          },
        }),
    );
  }

  private valueFilter(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType {
    const type = getNullableType(field.type);
    const list = isListType(type);
    const named = getNullableType(list ? type.ofType : type) as GraphQLOutputType;
    if (!isScalarType(named) && !isEnumType(named))
      throw new Error(`${field.name} is no value to filter by`);
    const name = list ? `${named.name}ListFilter` : `${named.name}Filter`;
    return this.once(
      name,
      () =>
        new GraphQLInputObjectType({
          name,
          description: `Conditions on ${list ? "a list of values" : "a value"} of type ${named.name}, all of which must hold.`,
          fields: operators(named, list),
        }),
    );
  }

  private searchFilter(): GraphQLInputObjectType {
    return this.once(
      "SearchFilter",
      () =>
        new GraphQLInputObjectType({
          name: "SearchFilter",
          description: "A search through names.",
          fields: {
            contains: {
              type: new GraphQLNonNull(GraphQLString),
              description:
                "A part of the text; upper and lower case, full and half width are the same, no wildcards.",
            },
          },
        }),
    );
  }
}

/** creditCode -> CREDIT_CODE */
const constant = (key: string): string =>
  key.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();

const ranged = new Set(["Int", "Float", "Decimal", "LocalDate", "DateTime"]);

function operators(
  type: GraphQLScalarType | GraphQLEnumType,
  list: boolean,
): GraphQLInputFieldConfigMap {
  if (list) return { has: { type, description: "The list holds this value." } };
  const eq = { type, description: "Equal to this." };
  if (type.name === "Boolean") return { eq };
  return {
    eq,
    in: {
      type: new GraphQLList(new GraphQLNonNull(type)),
      description: "One of at most 250 values.",
    },
    ...(ranged.has(type.name) && {
      gte: { type, description: "This or more." },
      lte: { type, description: "This or less." },
    }),
    ...(type.name === "String" && {
      contains: {
        type,
        description: "A part of the text; upper and lower case differ, no wildcards.",
      },
    }),
  };
}
