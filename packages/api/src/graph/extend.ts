import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isEnumType,
  isListType,
  isScalarType,
  getNullableType,
  parseType,
  typeFromAST,
  type GraphQLField,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputFieldConfig,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLOutputType,
} from "graphql";
import type { AnyEdgeDeclaration, Argument, FieldDeclaration, RootDeclaration } from "./declare";
import type { Model, TypeModel } from "./model";

/** An opaque place in a list. Its refusals happen when it is read, with INVALID_CURSOR. */
export const CursorScalar = new GraphQLScalarType<string, string>({
  name: "Cursor",
  description:
    "An opaque place in a list, signed and bound to the ordering it came from and to the organization it was given to. Refused with INVALID_CURSOR elsewhere.",
});

const PageInfo = new GraphQLObjectType({
  name: "PageInfo",
  description: "Where a page lies in its list.",
  fields: {
    hasNextPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description:
        "Whether something follows this page; paging backwards, whether `before` was given.",
    },
    hasPreviousPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description:
        "Paging backwards, whether something precedes this page; forwards, whether `after` was given.",
    },
    startCursor: { type: CursorScalar, description: "Null when the page is empty." },
    endCursor: { type: CursorScalar, description: "Null when the page is empty." },
  },
});

const SortDirection = new GraphQLEnumType({
  name: "SortDirection",
  description: "Nulls come last in both directions.",
  values: { ASC: {}, DESC: {} },
});

/** Adds to the schema of decorated classes what the engine's declarations mean: edges, connections, filters, roots. */
export function extendSchema(base: GraphQLSchema, model: Model): GraphQLSchema {
  return new Extension(base, model).schema();
}

class Extension {
  private readonly made = new Map<string, unknown>();

  constructor(
    private readonly base: GraphQLSchema,
    private readonly model: Model,
  ) {}

  schema(): GraphQLSchema {
    for (const type of this.model.types.values())
      for (const [name, declaration] of type.fields) this.addField(type, name, declaration);
    const query = this.base.getQueryType();
    if (!query) throw new Error("the schema has no Query");
    for (const [name, root] of this.model.roots) this.setField(query, name, this.rootField(root));
    const node = this.base.getType("Node");
    if (node instanceof GraphQLInterfaceType) this.addNodeRoots(query, node);
    return new GraphQLSchema({ ...this.base.toConfig(), assumeValid: false });
  }

  private addNodeRoots(query: GraphQLObjectType, node: GraphQLInterfaceType): void {
    this.setField(query, "node", {
      type: node,
      description: "The object with this id; null when there is none the viewer may see.",
      args: { id: { type: new GraphQLNonNull(GraphQLID) } },
    });
    this.setField(query, "nodes", {
      type: new GraphQLNonNull(new GraphQLList(node)),
      description:
        "The objects with these ids, in this order, at most 100; null for each the viewer may not see.",
      args: { ids: { type: listOf(GraphQLID) } },
    });
  }

  private addField(type: TypeModel, name: string, declaration: FieldDeclaration): void {
    const object = this.object(type.name);
    switch (declaration.kind) {
      case "edge": {
        const target = this.model.typeOf(declaration.to());
        const sure =
          target.isPublic && !type.columns.get(declaration.by)?.nullable && !declaration.readableBy;
        const to = this.object(target.name);
        return this.setField(object, name, {
          ...described(declaration),
          type: sure ? new GraphQLNonNull(to) : to,
        });
      }
      case "anyEdge":
        return this.setField(object, name, {
          ...described(declaration),
          type: this.abstract(declaration),
        });
      case "paged": {
        const target = this.model.typeOf(declaration.to());
        const connection = this.connection(target);
        return this.setField(object, name, {
          ...described(declaration),
          type: declaration.readableBy ? connection : new GraphQLNonNull(connection),
          args: this.pageArguments(target),
        });
      }
      case "listed": {
        const list = listOf(this.object(this.model.typeOf(declaration.to()).name));
        return this.setField(object, name, {
          ...described(declaration),
          type: declaration.readableBy ? list.ofType : list,
        });
      }
      case "derived":
        if (declaration.args) this.setArguments(object, name, declaration.args);
        return;
      default:
        return;
    }
  }

  private rootField(root: RootDeclaration): FieldConfig {
    const target = this.model.typeOf(root.to());
    if (root.kind === "pagedRoot")
      return {
        ...described(root),
        type: new GraphQLNonNull(this.connection(target)),
        args: this.pageArguments(target),
      };
    return { ...described(root), type: this.object(target.name), args: this.argumentsOf(root.by) };
  }

  private abstract({ named, description, alternatives }: AnyEdgeDeclaration): GraphQLOutputType {
    const known = this.base.getType(named);
    if (known) return known as GraphQLOutputType;
    const types = new Set(alternatives.map(({ to }) => this.object(this.model.typeOf(to()).name)));
    return this.once(
      named,
      () => new GraphQLUnionType({ name: named, description, types: [...types] }),
    );
  }

  private connection(target: TypeModel): GraphQLObjectType {
    return this.once(`${target.name}Connection`, () => {
      const node = this.object(target.name);
      const edge = new GraphQLObjectType({
        name: `${target.name}Edge`,
        description: `One ${target.name} in a list, with its place.`,
        fields: {
          node: { type: new GraphQLNonNull(node) },
          cursor: { type: new GraphQLNonNull(CursorScalar) },
        },
      });
      return new GraphQLObjectType({
        name: `${target.name}Connection`,
        description: `A page of a list of ${target.name}, of what the viewer may see.`,
        fields: {
          edges: { type: listOf(edge) },
          nodes: { type: listOf(node) },
          pageInfo: { type: new GraphQLNonNull(PageInfo) },
          totalCount: {
            type: new GraphQLNonNull(GraphQLInt),
            description: "How many there are in the whole list. Counted only when asked for.",
          },
        },
      });
    });
  }

  private pageArguments(target: TypeModel): GraphQLFieldConfigArgumentMap {
    const filter = this.filter(target);
    const orderBy = this.orderBy(target);
    return {
      first: {
        type: GraphQLInt,
        description:
          "How many from the start, 0 to 250; 20 when neither `first` nor `last` is given.",
      },
      after: { type: CursorScalar, description: "Only what follows this place." },
      last: { type: GraphQLInt, description: "How many from the end, 0 to 250." },
      before: { type: CursorScalar, description: "Only what precedes this place." },
      ...(filter && { filter: { type: filter } }),
      ...(orderBy && { orderBy: { type: new GraphQLList(new GraphQLNonNull(orderBy)) } }),
    };
  }

  private orderBy(target: TypeModel): GraphQLInputObjectType | null {
    const keys = target.declaration.orderBy ?? [];
    if (keys.length === 0) return null;
    return this.once(`${target.name}OrderBy`, () => {
      const field = new GraphQLEnumType({
        name: `${target.name}SortField`,
        description: `What a list of ${target.name} can be ordered by. The id decides between equals.`,
        values: Object.fromEntries(keys.map(key => [constant(key), { value: key }])),
      });
      return new GraphQLInputObjectType({
        name: `${target.name}OrderBy`,
        fields: {
          field: { type: new GraphQLNonNull(field) },
          direction: { type: new GraphQLNonNull(SortDirection), defaultValue: "ASC" },
        },
      });
    });
  }

  private filter(target: TypeModel): GraphQLInputObjectType | null {
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
          and: { type: new GraphQLList(new GraphQLNonNull(self)) },
          or: { type: new GraphQLList(new GraphQLNonNull(self)) },
          not: { type: self },
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
      () => new GraphQLInputObjectType({ name, fields: operators(named, list) }),
    );
  }

  private searchFilter(): GraphQLInputObjectType {
    return this.once(
      "SearchFilter",
      () =>
        new GraphQLInputObjectType({
          name: "SearchFilter",
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

  private object(name: string): GraphQLObjectType {
    const type = this.base.getType(name);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is not in the schema`);
    return type;
  }

  private argumentsOf(args: Readonly<Record<string, Argument>>): GraphQLFieldConfigArgumentMap {
    return Object.fromEntries(
      Object.entries(args).map(([name, argument]) => {
        const type = typeFromAST(this.base, parseType(argument.type) as never) as
          GraphQLInputType | undefined;
        if (!type) throw new Error(`argument ${name} has the unknown type ${argument.type}`);
        return [name, { type, description: argument.description, defaultValue: argument.default }];
      }),
    );
  }

  private setArguments(
    object: GraphQLObjectType,
    name: string,
    args: Readonly<Record<string, Argument>>,
  ): void {
    const field = object.getFields()[name];
    if (!field) throw new Error(`${object.name}.${name} is no field`);
    this.setField(object, name, {
      type: field.type,
      description: field.description ?? undefined,
      deprecationReason: field.deprecationReason ?? undefined,
      args: this.argumentsOf(args),
    });
  }

  private setField(object: GraphQLObjectType, name: string, config: FieldConfig): void {
    // A one-field object gives the normalised form of a field without repeating what graphql-js does.
    const normal = new GraphQLObjectType({
      name: object.name,
      fields: { [name]: config },
    }).getFields()[name];
    if (normal) object.getFields()[name] = normal;
  }

  private once<T>(name: string, make: () => T): T {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as T;
  }
}

interface FieldConfig {
  readonly type: GraphQLOutputType;
  readonly description?: string;
  readonly deprecationReason?: string;
  readonly args?: GraphQLFieldConfigArgumentMap;
}

const described = ({
  description,
  deprecationReason,
}: {
  description?: string;
  deprecationReason?: string;
}) => ({
  description,
  deprecationReason,
});

const listOf = <T extends GraphQLObjectType | GraphQLScalarType>(type: T) =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** creditCode -> CREDIT_CODE */
const constant = (key: string): string =>
  key.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();

const ranged = new Set(["Int", "Float", "Decimal", "LocalDate", "DateTime"]);

function operators(
  type: GraphQLScalarType | GraphQLEnumType,
  list: boolean,
): GraphQLInputFieldConfigMap {
  if (list) return { has: { type, description: "The list holds this value." } };
  if (type.name === "Boolean") return { eq: { type } };
  return {
    eq: { type },
    in: {
      type: new GraphQLList(new GraphQLNonNull(type)),
      description: "One of at most 250 values.",
    },
    ...(ranged.has(type.name) && { gte: { type }, lte: { type } }),
    ...(type.name === "String" && {
      contains: {
        type,
        description: "A part of the text; upper and lower case differ, no wildcards.",
      },
    }),
  };
}
