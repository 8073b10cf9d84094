import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLUnionType,
  parseType,
  typeFromAST,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
  type GraphQLOutputType,
} from "graphql";
import type {
  AnyEdgeDeclaration,
  Argument,
  FieldDeclaration,
  RootDeclaration,
} from "./declaration";
import { ListInputs, onceByName } from "./list-inputs";
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

/** Adds to the schema of decorated classes what the engine's declarations mean: edges, connections, filters, roots. */
export function extendSchema(base: GraphQLSchema, model: Model): GraphQLSchema {
  return new Extension(base, model).schema();
}

class Extension {
  private readonly once = onceByName();
  private readonly inputs: ListInputs;

  constructor(
    private readonly base: GraphQLSchema,
    private readonly model: Model,
  ) {
    this.inputs = new ListInputs(model, name => this.object(name));
  }

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
      args: { id: { type: new GraphQLNonNull(GraphQLID), description: "Of any type." } },
    });
    this.setField(query, "nodes", {
      type: new GraphQLNonNull(new GraphQLList(node)),
      description:
        "The objects with these ids, in this order, at most 100; null for each the viewer may not see.",
      args: { ids: { type: listOf(GraphQLID), description: "Of any types, mixed." } },
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
          node: { type: new GraphQLNonNull(node), description: `The ${target.name}.` },
          cursor: {
            type: new GraphQLNonNull(CursorScalar),
            description: "Its place, for `after` and `before`.",
          },
        },
      });
      return new GraphQLObjectType({
        name: `${target.name}Connection`,
        description: `A page of a list of ${target.name}, of what the viewer may see.`,
        fields: {
          edges: { type: listOf(edge), description: "The page, each with its place." },
          nodes: { type: listOf(node), description: "The page without the places." },
          pageInfo: {
            type: new GraphQLNonNull(PageInfo),
            description: "Whether and where the list goes on.",
          },
          totalCount: {
            type: new GraphQLNonNull(GraphQLInt),
            description: "How many there are in the whole list. Counted only when asked for.",
          },
        },
      });
    });
  }

  private pageArguments(target: TypeModel): GraphQLFieldConfigArgumentMap {
    const filter = this.inputs.filter(target);
    const orderBy = this.inputs.orderBy(target);
    return {
      first: {
        type: GraphQLInt,
        description:
          "How many from the start, 0 to 250; 20 when neither `first` nor `last` is given.",
      },
      after: { type: CursorScalar, description: "Only what follows this place." },
      last: { type: GraphQLInt, description: "How many from the end, 0 to 250." },
      before: { type: CursorScalar, description: "Only what precedes this place." },
      ...(filter && { filter: { type: filter, description: "Only what meets this." } }),
      ...(orderBy && {
        orderBy: {
          type: new GraphQLList(new GraphQLNonNull(orderBy)),
          description: "The first key decides; the next ones decide between equals.",
        },
      }),
    };
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
        const description = argument.description ?? (name === "id" ? "Its id." : undefined);
        return [name, { type, description, defaultValue: argument.default }];
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
