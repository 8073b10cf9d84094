import DataLoader from "dataloader";
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { Problem } from "../platform/problem";
import { TYPE_KEY } from "./compiler";
import { declared } from "./declaration";
import { isEngineRoot } from "./plans";
import type { Model, TypeModel } from "./model";
import { doneButUnread } from "./read-back";
import { Reference } from "./reference";

/** What the walk over a tree asks of the engine. */
export interface TreeSource<Context> {
  /** The whole query's engine roots, read once per operation. */
  roots(info: GraphQLResolveInfo, context: Context): Promise<Tree>;
  /** What the statement of a root with a resolver of its own tells; undefined without one. */
  computedRoot(name: string, args: Tree, context: Context): Promise<unknown>;
  /** Refuses what is selected of a mutation's answer where reading it back would be refused. */
  mustBeReadable(info: GraphQLResolveInfo, context: Context): void;
  /** What was selected of objects known by id, in the order of the ids. */
  byIds(
    wanted: Wanted,
    ids: readonly string[],
    context: Context,
  ): Promise<readonly (Tree | null)[]>;
}

export type Tree = Readonly<Record<string, unknown>>;

export interface Wanted {
  readonly type: TypeModel;
  readonly nodes: readonly FieldNode[];
  readonly info: GraphQLResolveInfo;
  /** Reading back what a mutation made: the row's scope does not count, its fields' do. */
  readonly waived: boolean;
}

type Resolve = NonNullable<GraphQLField<unknown, unknown>["resolve"]>;

/**
 * Prepares a schema for answers that are not passed through as text: engine fields read from the tree the statement
 * fetched, computed fields get what they need from it, and references to objects are read by the engine.
 */
export function prepareResolvers<Context extends object>(
  schema: GraphQLSchema,
  model: Model,
  source: TreeSource<Context>,
): void {
  const references = new References(model, source);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isAbstractType(type)) teachTypes(type, model);
    if (isObjectType(type)) prepareObject(type, { schema, model, source, references });
  }
}

interface Tools<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly source: TreeSource<Context>;
  readonly references: References<Context>;
}

function prepareObject<Context extends object>(
  object: GraphQLObjectType,
  tools: Tools<Context>,
): void {
  const { schema, model, source, references } = tools;
  const read = model.types.get(object.name);
  const bound = model.embedded.has(object.name) || isPartOfList(object.name, model);
  for (const field of Object.values(object.getFields())) {
    if (object === schema.getQueryType() && declared.computedRoots.has(field.name))
      field.resolve = computedRoot(field, source);
    if (read?.fields.get(field.name)?.kind === "computed") field.resolve = computed(field.resolve);
    else if (read || bound) field.resolve = fromTree;
    else if (object === schema.getQueryType() && isEngineRoot(field.name, model))
      field.resolve = async (_source, _args, context, info) =>
        (await source.roots(info, context as Context))[String(info.path.key)];
    else if (object === schema.getMutationType())
      field.resolve = references.afterAct(field.resolve ?? defaultFieldResolver);
    else if (leadsToReadable(schema, getNamedType(field.type), model))
      field.resolve = references.after(field.resolve ?? defaultFieldResolver);
  }
}

/** Connections, their edges and page infos come out of the statement as they are. */
const isPartOfList = (name: string, model: Model): boolean =>
  name === "PageInfo" || model.types.has(name.replace(/(Connection|Edge)$/, ""));

const fromTree: Resolve = (source, _args, _context, info) =>
  (source as Tree)[String(info.path.key)];

const computed =
  (resolve: Resolve | undefined): Resolve =>
  (source, args, context, info) => {
    const needs = (source as Tree)[String(info.path.key)];
    return needs === null ? null : resolve?.(needs, args, context, info);
  };

function computedRoot<Context extends object>(
  { name, resolve }: GraphQLField<unknown, unknown>,
  source: TreeSource<Context>,
): Resolve {
  return async (_source, args, context, info) =>
    resolve?.(
      await source.computedRoot(name, args as Tree, context as Context),
      args,
      context,
      info,
    );
}

function leadsToReadable(schema: GraphQLSchema, type: GraphQLNamedType, model: Model): boolean {
  if (isObjectType(type)) return model.types.has(type.name);
  return (
    isAbstractType(type) && schema.getPossibleTypes(type).some(one => model.types.has(one.name))
  );
}

/** Trees name their type; whatever else arrives is asked of the type's own resolver. */
function teachTypes(type: GraphQLNamedType, model: Model): void {
  if (!isInterfaceType(type) && !isUnionType(type)) return;
  const own = type.resolveType;
  type.resolveType = (value, context, info, abstract) => {
    const told = (value as Tree)[TYPE_KEY];
    return typeof told === "string" && model.types.has(told)
      ? told
      : own?.(value, context, info, abstract);
  };
}

/** Objects that resolvers name by entity or reference, read in one statement per field and type. */
class References<Context extends object> {
  private readonly loaders = new WeakMap<object, Map<string, DataLoader<string, Tree | null>>>();
  private readonly acts = new WeakMap<object, Set<string | number>>();

  constructor(
    private readonly model: Model,
    private readonly source: TreeSource<Context>,
  ) {}

  /** A mutation: whatever is read of its answer is read after the act. */
  afterAct(resolve: Resolve): Resolve {
    return async (root, args, context, info) => {
      // What could not be read back must be refused before it is done, not after.
      this.source.mustBeReadable(info, context as Context);
      const told: unknown = await resolve(root, args, context, info);
      if (!(told instanceof Problem)) this.done(context as Context).add(info.path.key);
      return this.read(told, context as Context, info, true);
    };
  }

  after(resolve: Resolve): Resolve {
    return async (root, args, context, info) => {
      const told: unknown = await resolve(root, args, context, info);
      const read = (one: unknown): unknown => this.read(one, context as Context, info, false);
      return Array.isArray(told) ? Promise.all(told.map(read)) : read(told);
    };
  }

  private async read(
    told: unknown,
    context: Context,
    info: GraphQLResolveInfo,
    waived: boolean,
  ): Promise<unknown> {
    if (typeof told !== "object" || told === null || TYPE_KEY in told) return told;
    const named =
      told instanceof Reference
        ? { type: this.model.typeOf(told.type), id: told.id }
        : {
            type: this.model.ofEntity(told.constructor),
            id: (told as { readonly id?: unknown }).id,
          };
    const { type, id } = named;
    if (!type || typeof id !== "string") return told;
    const wanted = { type, nodes: info.fieldNodes, info, waived };
    try {
      if (!waived) return await this.loader(wanted, context).load(id);
      // What a mutation made is read at once and afresh: a batch could mix what was before with what is now.
      const [one] = await this.source.byIds(wanted, [id], context);
      return one ?? null;
    } catch (error) {
      throw this.done(context).has(rootOf(info)) ? doneButUnread(error, type, id) : error;
    }
  }

  /** The answers of mutations that did something, by their place in the response. */
  private done(context: Context): Set<string | number> {
    const known = this.acts.get(context) ?? new Set();
    this.acts.set(context, known);
    return known;
  }

  private loader(wanted: Wanted, context: Context): DataLoader<string, Tree | null> {
    const ofNode = this.loaders.get(context) ?? new Map<string, DataLoader<string, Tree | null>>();
    this.loaders.set(context, ofNode);
    const key = `${wanted.type.name} ${wanted.info.parentType.name}.${wanted.info.fieldName} ${wanted.nodes.map(positionOf).join(",")}`;
    const known = ofNode.get(key);
    if (known) return known;
    const made = new DataLoader<string, Tree | null>(
      ids => this.source.byIds(wanted, ids, context).then(found => [...found]),
      { maxBatchSize: 250 },
    );
    ofNode.set(key, made);
    return made;
  }
}

/** Which field of the operation it belongs to. */
function rootOf({ path }: GraphQLResolveInfo): string | number {
  let at = path;
  while (at.prev) at = at.prev;
  return at.key;
}

const positions = new WeakMap<object, number>();
let lastPosition = 0;

/** Two places of a document that select differently must not share a batch, not even when one of several nodes is the same. */
function positionOf(node: object): number {
  const known = positions.get(node) ?? ++lastPosition;
  positions.set(node, known);
  return known;
}
