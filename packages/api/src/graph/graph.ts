import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextResponseForOperation,
} from "@apollo/server";
import {
  getVariableValues,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { DataSource } from "typeorm";
import { Failure } from "../platform/failure";
import { CursorSigner } from "./cursor";
import { ComputedRoots, frameFor } from "./computed-root";
import { declared, type ArgumentsNow } from "./declaration";
import { extendSchema } from "./extend";
import { fragmentsOf, KnownOperations, type KnownOperation } from "./known";
import { checkModel } from "./check";
import { buildModel, type Model } from "./model";
import { engineRoots, frameOf, isEngineRoot, Plans, type Asked, type Plan } from "./plans";
import { Readers, type ReaderOptions } from "./readers";
import { concerns, rootsNamed, unmarked, type Recording } from "./recording";
import { Runner } from "./runner";
import { prepareResolvers, type Tree, type Wanted } from "./resolvers";
import { readablesBelow } from "./read-back";
import { fieldsOf, type Document, type Variables } from "./selection";
import type { ViewerFacts } from "./sql";

/** What the engine knows of whoever asks. */
export interface GraphContext extends BaseContext {
  readonly viewer: { readonly kind: string; readonly facts: ViewerFacts };
  /** Fires when the client has gone away. */
  readonly signal?: AbortSignal;
  /** The cost of what was answered, once it is known. */
  cost?: number;
  /** Why the short way could not answer, so that the long way need not find out again. */
  failure?: { readonly error: unknown };
}

/** A request for the graph, as it came in. */
export interface RawRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Variables | null;
}

export interface GraphOptions<Context extends GraphContext> {
  /** The schema of the decorated classes, with `declaredTypes()` as orphaned types. */
  readonly base: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly readers: ReaderOptions;
  /** Signs cursors. */
  readonly secret: string;
  /** The most a viewer's operation may cost. */
  readonly costLimit: (context: Context) => number;
  /** Whose reading of what is confidential is recorded, and where. */
  readonly recording: Recording<Context>;
}

/** The classes declared readable, for type-graphql's `orphanedTypes`. */
export const declaredTypes = () => [...declared.readables.values()].map(({ type }) => type);

/** Text that is already JSON, passed through the server as it is. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** The graph as it can be asked: the schema, and the one way anything of it is read. */
export class Graph<Context extends GraphContext = GraphContext> {
  readonly schema: GraphQLSchema;
  private readonly model: Model;
  private readonly plans: Plans;
  private readonly readers: Readers;
  private readonly runner: Runner;
  private readonly roots = new WeakMap<object, Promise<Tree>>();
  private readonly computedRoots: ComputedRoots;
  private readonly known = new KnownOperations();

  private constructor(private readonly options: GraphOptions<Context>) {
    this.model = buildModel(options.dataSource);
    this.schema = extendSchema(options.base, this.model);
    checkModel(this.schema, this.model, options.recording.kinds);
    this.readers = new Readers(options.readers);
    this.runner = new Runner(this.readers);
    const isRecorded = concerns(options.recording);
    const forget = (name: string): void => this.readers.forget(name);
    this.plans = new Plans(this.model, new CursorSigner(options.secret), isRecorded, forget);
    this.computedRoots = new ComputedRoots(declared.computedRoots, isRecorded, forget);
    prepareResolvers<Context>(this.schema, this.model, {
      computedRoot: (name, args, context) => this.computedRoot(name, args, context),
      roots: (info, context) => this.rootsOf(this.asked(info, context), context),
      mustBeReadable: (info, context) => this.mustBeReadable(info, context),
      byIds: (wanted, ids, context) => this.byIds(wanted, ids, context),
    });
  }

  /** Fails where a field has no plan or a type no scope. */
  static async build<Context extends GraphContext>(
    options: GraphOptions<Context>,
  ): Promise<Graph<Context>> {
    const graph = new Graph(options);
    await graph.readers.connect();
    return graph;
  }

  close(): Promise<void> {
    return this.readers.close();
  }

  /**
   * The whole answer to a query as JSON text, or null when it must be walked: when it is no query, asks for what the engine
   * does not read, or for a field computed outside the database. Throws a Failure; never anything the client may not see.
   */
  async answer(
    operation: OperationDefinitionNode,
    document: Document,
    context: Context,
  ): Promise<RawJson | null> {
    if (operation.operation !== "query") return null;
    const wanted = fieldsOf(document, "Query", [operation.selectionSet]);
    const ours = (one: { readonly name: string }): boolean =>
      one.name === "__typename" || isEngineRoot(one.name, this.model);
    // What is said of the schema alone needs no statement.
    if (wanted.every(({ name }) => name === "__typename")) {
      this.charge(0, context);
      return new RawJson(
        JSON.stringify(Object.fromEntries(wanted.map(({ key }) => [key, "Query"]))),
      );
    }
    const asked = { operation, document, kind: context.viewer.kind };
    const plan = wanted.every(ours) ? this.plans.forQuery(asked, wanted) : null;
    if (plan && !plan.needsTree) return new RawJson(await this.run(plan, asked, context));
    // Read here already, so that what is refused is refused before anything is walked.
    if (wanted.some(({ name }) => isEngineRoot(name, this.model)))
      await this.rootsOf(asked, context);
    return null;
  }

  /**
   * The short way: the whole response to an operation that was answered before, without what cannot come out differently.
   * Null for everything else, and for what fails: that goes the long way, with the failure in its context.
   */
  readonly again = async (request: RawRequest, context: Context): Promise<string | null> => {
    const known = this.known.find(request.query, request.operationName);
    if (!known) return null;
    try {
      const document = this.documentOf(known, request.variables);
      const data = await this.answer(known.operation, document, context);
      return data && this.stringifyResult({ data, extensions: extensionsOf(context) });
    } catch (error) {
      context.failure = { error };
      return null;
    }
  };

  /** What Apollo asks before it would execute: the engine's answer, or nothing. */
  apolloPlugin(failed: (error: unknown, context: Context) => object): ApolloServerPlugin<Context> {
    const responseForOperation = async (
      request: GraphQLRequestContextResponseForOperation<Context>,
    ) => {
      const { operation, document, source, contextValue } = request;
      // A name that no operation has; Apollo says so.
      if (!isThere(operation)) return null;
      try {
        if (contextValue.failure) throw contextValue.failure.error;
        const known = { operation, fragments: fragmentsOf(document) };
        const asked = this.documentOf(known, request.request.variables);
        const data = await this.answer(operation, asked, contextValue);
        if (data === null) return null;
        this.known.keep(source, document, known);
        return {
          http: httpOf(request),
          body: {
            kind: "single" as const,
            singleResult: { data: data as never, extensions: extensionsOf(contextValue) },
          },
        };
      } catch (error) {
        // A throw from this hook would be an HTTP 500 that nobody masks.
        return failed(error, contextValue) as never;
      }
    };
    return {
      requestDidStart: () =>
        Promise.resolve({
          responseForOperation,
          willSendResponse: ({ response, contextValue }) => {
            if (response.body.kind === "single" && contextValue.cost !== undefined)
              response.body.singleResult.extensions ??= extensionsOf(contextValue);
            return Promise.resolve();
          },
        }),
    };
  }

  /** For ApolloServer's option of this name: the engine's text goes out as it came from the database. */
  readonly stringifyResult = (result: unknown): string => {
    const { data, ...rest } = result as { readonly data?: unknown };
    if (!(data instanceof RawJson)) return JSON.stringify(result);
    const others = JSON.stringify(rest);
    return others === "{}" ? `{"data":${data.text}}` : `{"data":${data.text},${others.slice(1)}`;
  };

  private documentOf(
    { operation, fragments }: KnownOperation,
    given: Variables | null | undefined,
  ): Document {
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.schema, definitions, given ?? {});
    if (errors) throw errors[0] ?? new Error("variables could not be coerced");
    return { schema: this.schema, fragments, variables: coerced };
  }

  private async run(
    plan: Plan,
    { document, operation }: Asked,
    context: Context,
    bound: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const frame = frameOf(plan, document.variables, context.viewer.facts, bound);
    const cost = plan.cost.of(frame);
    this.charge(cost, context);
    const text = await this.runner.run(plan, frame, cost, context.signal);
    return plan.marked ? this.recorded(text, rootsNamed(document, operation), context) : text;
  }

  /** The answer without its marks, once what they say is kept: it is told after that or not at all. */
  private async recorded(marked: string, operation: string, context: Context): Promise<string> {
    const { text, reads } = unmarked(marked);
    const me = context.viewer.facts.organizationId;
    const ofOthers = reads.filter(({ ownerId }) => ownerId !== me);
    if (ofOthers.length > 0) await this.options.recording.record(ofOthers, operation, context);
    return text;
  }

  /** Refuses before any SQL runs. */
  private charge(cost: number, context: Context): void {
    const total = (context.cost ?? 0) + cost;
    this.mustAfford(total, context);
    context.cost = total;
  }

  private mustAfford(cost: number, context: Context): void {
    const limit = this.options.costLimit(context);
    if (cost <= limit) return;
    const message = `This may cost ${cost}; the limit is ${limit}.`;
    throw new Failure("QUERY_TOO_COMPLEX", message, { cost, limit });
  }

  private rootsOf(asked: Asked, context: Context): Promise<Tree> {
    const known = this.roots.get(context);
    if (known) return known;
    const read = this.readTree(asked, context);
    this.roots.set(context, read);
    return read;
  }

  private async readTree(asked: Asked, context: Context): Promise<Tree> {
    const roots = engineRoots(asked.document, asked.operation, this.model);
    const plan = this.plans.forQuery(asked, roots, true);
    return JSON.parse(await this.run(plan, asked, context)) as Tree;
  }

  /** What the statement of a root with a resolver of its own tells; undefined when there is no such statement. */
  private async computedRoot(name: string, args: ArgumentsNow, context: Context): Promise<unknown> {
    const root = this.computedRoots.find(name);
    if (!root) return undefined;
    const { kind, facts } = context.viewer;
    const cost = root.costOf(args);
    this.charge(cost, context);
    const plan = this.computedRoots.planOf(name, root, kind, args);
    const frame = frameFor(facts, args);
    const text = await this.runner.run(plan, frame, cost, context.signal);
    return JSON.parse(plan.marked ? await this.recorded(text, name, context) : text);
  }

  /** Compiles and charges what is selected of a mutation's answer, whichever of its types that turns out to be. */
  private mustBeReadable(info: GraphQLResolveInfo, context: Context): void {
    const asked = this.asked(info, context);
    const { variables } = asked.document;
    const bound = { ids: [""] };
    for (const { type, field } of readablesBelow(asked.document, this.model, info)) {
      const plan = this.plans.forIds(asked, type, field, true);
      const frame = frameOf(plan, variables, context.viewer.facts, bound);
      this.mustAfford((context.cost ?? 0) + plan.cost.of(frame), context);
      for (const param of plan.params) param.read(frame);
    }
  }

  private async byIds(
    wanted: Wanted,
    ids: readonly string[],
    context: Context,
  ): Promise<readonly (Tree | null)[]> {
    const { type, nodes, info, waived } = wanted;
    const asked = this.asked(info, context);
    const [node] = nodes;
    const field = { key: "", name: node?.name.value ?? "", nodes };
    const plan = this.plans.forIds(asked, type, field, waived);
    return JSON.parse(await this.run(plan, asked, context, { ids })) as (Tree | null)[];
  }

  private asked(info: GraphQLResolveInfo, context: Context): Asked {
    const { operation, fragments } = info;
    const document = { schema: this.schema, fragments, variables: info.variableValues };
    return { operation, document, kind: context.viewer.kind };
  }
}

const extensionsOf = ({ cost }: GraphContext): Record<string, unknown> => ({ cost });

const httpOf = ({ response }: GraphQLRequestContextResponseForOperation<GraphContext>) =>
  response.http;

/** Apollo's types promise an operation; a wrong `operationName` brings none. */
const isThere = (operation: OperationDefinitionNode | undefined): boolean =>
  operation !== undefined;
