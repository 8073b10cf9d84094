import { LRUCache } from "lru-cache";
import type { OperationDefinitionNode } from "graphql";
import { Compilation } from "./compilation";
import type { Cost } from "./cost";
import { fingerprint, type CursorSigner } from "./cursor";
import { concat, object } from "./json";
import type { Model, TypeModel } from "./model";
import { isMarked } from "./recording";
import { objectsByIds, rootField } from "./roots";
import { fieldsOf, type Document, type Selected, type Variables } from "./selection";
import { shapeOf, type Vocabulary } from "./shape";
import { sql, statementOf, type Frame, type Param, type Sql, type ViewerFacts } from "./sql";

const MOST_PLANS = 2_000;
/** Characters of statements and keys kept in all, and of one statement worth keeping. */
const MOST_CHARACTERS = 32_000_000;
const LONGEST_KEPT = 100_000;
/** What a parameter's closures weigh beside the text, roughly. */
const PARAMETER_WEIGHT = 500;

/** The variant of a query's plan whose answer is walked: its objects name their types. */
const WALKED = "walked";

/** A statement ready to run with other values. */
export interface Plan {
  readonly text: string;
  /** Named from its second use on: planning a large statement takes PostgreSQL milliseconds. */
  name: string | undefined;
  uses: number;
  /** Proven quick on a connection of its own: only then it goes where it could hold others up. */
  quick: boolean;
  /** While that is being found out. */
  proof: Promise<void> | null;
  readonly params: readonly Param[];
  readonly argumentReaders: readonly ((
    variables: Variables,
  ) => Readonly<Record<string, unknown>>)[];
  readonly checks: readonly ((frame: Frame) => void)[];
  readonly cost: Cost;
  readonly heavy: boolean;
  /** Its answers say what of them is to be recorded. */
  readonly marked: boolean;
  /** A field of the answer is computed outside the database. */
  readonly needsTree: boolean;
}

export interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly document: Document;
  readonly kind: string;
}

/** Compiles selections and keeps the plans, by operation, kind of viewer and shape of the variables. */
export class Plans {
  private readonly ids = new WeakMap<object, number>();
  private readonly cache: LRUCache<string, Plan>;
  private readonly vocabulary: Vocabulary;
  private nextId = 0;

  constructor(
    private readonly model: Model,
    private readonly cursors: CursorSigner,
    private readonly isRecorded: (kind: string) => boolean,
    evicted: (name: string) => void,
  ) {
    this.cache = new LRUCache({
      max: MOST_PLANS,
      maxSize: MOST_CHARACTERS,
      sizeCalculation: ({ text, params }, key) =>
        text.length + key.length + params.length * PARAMETER_WEIGHT,
      dispose: plan => {
        if (plan.name !== undefined) evicted(plan.name);
      },
    });
    this.vocabulary = vocabularyOf(model);
  }

  /** The plan for the engine's root fields of a query; `walked` when the answer is a tree for resolvers, not the text sent. */
  forQuery(asked: Asked, roots: readonly Selected[], walked = false): Plan {
    return this.cached(
      asked.operation,
      walked ? WALKED : "",
      asked,
      at =>
        sql`select ${concat(object(roots.map(one => [one.key, rootField(at, one)] as const)))} as data`,
    );
  }

  /** The plan for what was selected of objects known by id. */
  forIds(asked: Asked, type: TypeModel, field: Selected, waived: boolean): Plan {
    const [node] = field.nodes;
    const variant = `${type.name}${waived ? "!" : ""}#${field.nodes.map(one => this.idOf(one)).join(",")}`;
    return this.cached(node ?? asked.operation, variant, asked, at =>
      objectsByIds(at, type, field, waived),
    );
  }

  private cached(
    owner: object,
    variant: string,
    asked: Asked,
    compile: (at: Compilation) => Sql,
  ): Plan {
    const shape = shapeOf(asked.document.variables, this.vocabulary);
    const key = `${this.idOf(owner)} ${variant} ${asked.kind} ${shape}`;
    const known = this.cache.get(key);
    if (known) return known;
    const plan = this.compile(asked, compile, variant !== "");
    if (plan.text.length <= LONGEST_KEPT) this.cache.set(key, plan);
    return plan;
  }

  private compile(
    { document, kind }: Asked,
    compile: (at: Compilation) => Sql,
    tree: boolean,
  ): Plan {
    const { model, cursors } = this;
    const recorded = this.isRecorded(kind);
    const at = new Compilation({ document, model, cursors, kind, tree, recorded });
    const { text, params } = statementOf(compile(at));
    const { heavy, needsTree, argumentReaders, checks } = at.findings;
    return {
      text,
      name: undefined,
      uses: 0,
      quick: false,
      proof: null,
      params,
      argumentReaders,
      checks,
      cost: at.cost,
      marked: isMarked(text),
      heavy: heavy || text.length > LONGEST_KEPT,
      needsTree,
    };
  }

  private idOf(node: object): number {
    const known = this.ids.get(node);
    if (known !== undefined) return known;
    this.ids.set(node, ++this.nextId);
    return this.nextId;
  }
}

/** Counts a use, and names the statement from the second one on. */
export function used(plan: Plan): Plan {
  plan.uses += 1;
  if (plan.uses === 2) plan.name = `weft_${fingerprint(plan.text)}`;
  return plan;
}

/** What a run of the plan brings; refused where an argument is wrong. */
export function frameOf(
  plan: Plan,
  variables: Variables,
  facts: ViewerFacts,
  bound: Readonly<Record<string, unknown>> = {},
): Frame {
  const frame = { facts, bound, args: plan.argumentReaders.map(read => read(variables)) };
  for (const check of plan.checks) check(frame);
  return frame;
}

/** The root fields of a query that the engine reads itself. */
export function engineRoots(
  document: Document,
  operation: OperationDefinitionNode,
  model: Model,
): readonly Selected[] {
  return fieldsOf(document, "Query", [operation.selectionSet]).filter(({ name }) =>
    isEngineRoot(name, model),
  );
}

export const isEngineRoot = (name: string, model: Model): boolean =>
  name === "node" || name === "nodes" || model.roots.has(name);

function vocabularyOf(model: Model): Vocabulary {
  const words = new Set(["ASC", "DESC"]);
  for (const type of model.types.values())
    for (const key of type.declaration.orderBy ?? []) words.add(key);
  return { prefixes: new Set(model.byPrefix.keys()), words };
}
