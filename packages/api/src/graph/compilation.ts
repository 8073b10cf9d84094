import {
  getArgumentValues,
  Kind,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { badUserInput, Failure } from "../platform/failure";
import { Cost } from "./cost";
import type { CursorSigner } from "./cursor";
import type { Argument, Asking, Owners, Scope } from "./declaration";
import { rowOf, type Model, type TypeModel } from "./model";
import type { Document, Variables } from "./selection";
import { marksOf, marksOfCounted } from "./recording";
import { conditionOf, askingAs, waysOf } from "./scope";
import { Param, raw, sql, TRUE, type Frame, type Sql } from "./sql";

type ArgumentValues = Readonly<Record<string, unknown>>;

/** The arguments of one field: as they are now, to decide on the plan, and where to find them when it runs. */
export interface Arguments {
  readonly now: ArgumentValues;
  /** For later runs. It must be kept without this object, which holds the values of the run that was compiled. */
  readonly read: (frame: Frame) => ArgumentValues;
  readonly param: (name: string, type: string) => Param;
  /** Whether it is written in the document, or left out there: the same for every run of the plan. */
  readonly isFixed: (name: string) => boolean;
}

/** What the whole of one compilation shares. */
interface Shared {
  readonly document: Document;
  readonly model: Model;
  readonly cursors: CursorSigner;
  /** The kind of viewer, such as `MAKER+ECOM`. */
  readonly kind: string;
  /** Whether the answer will be walked, because a field of it is computed outside the database. */
  readonly tree: boolean;
  /** Whether what this kind of viewer reads of the confidential is recorded. */
  readonly recorded: boolean;
}

/** What is found out on the way, for the compilation as a whole. */
class Findings {
  /** Reads the arguments of each field that has any, in order; their results are the frame's `args`. */
  readonly argumentReaders: ((variables: Variables) => ArgumentValues)[] = [];
  /** What must hold of each run's arguments whether or not the statement comes to use them, such as a cursor's signature. */
  readonly checks: ((frame: Frame) => void)[] = [];
  /** A field is computed outside the database, so the answer must be walked. */
  needsTree = false;
  /** The statement may scan much. */
  heavy = false;
  aliases = 0;
  conditions = 0;
  subselects = 0;
}

/** Conditions of all filters of an operation together, and how many of them may look into other tables. */
const MOST_CONDITIONS = 100;
const MOST_SUBSELECTS = 20;

/** What one compilation gathers on its way: aliases, arguments, cost, and who is asking. */
export class Compilation {
  readonly viewer: Asking;

  constructor(
    private readonly shared: Shared,
    readonly cost = new Cost(),
    readonly findings = new Findings(),
  ) {
    this.viewer = askingAs(shared.kind);
  }

  get document(): Document {
    return this.shared.document;
  }

  get tree(): boolean {
    return this.shared.tree;
  }

  /** The marks of a row that is told; none for viewers whose reading nobody records. */
  marks(owners: Owners<never> | undefined, type: TypeModel, alias: string, what: string): Sql[] {
    if (!owners || !this.shared.recorded) return [];
    return [...marksOf(owners, { type, alias, viewer: this.viewer }, what)];
  }

  /** The marks of a row that is only counted. */
  countMarks(type: TypeModel, alias: string): readonly Sql[] {
    const { recordedFor } = type.declaration;
    if (!recordedFor || !this.shared.recorded) return [];
    return marksOfCounted(recordedFor, { type, alias, viewer: this.viewer });
  }

  get model(): Model {
    return this.shared.model;
  }

  get cursors(): CursorSigner {
    return this.shared.cursors;
  }

  /** The same compilation for what is inside a list: its cost counts once for each row. */
  inList(size: (frame: Frame) => number): Compilation {
    return new Compilation(this.shared, this.cost.times(size), this.findings);
  }

  /** Counts a filter's condition before any SQL is made of it. */
  countCondition(): void {
    this.cost.add(1);
    if (++this.findings.conditions > MOST_CONDITIONS) throw tooManyConditions(MOST_CONDITIONS);
  }

  /** Counts a condition that looks into another table: planning alone may take long. */
  countSubselect(): void {
    this.cost.add(10);
    if (++this.findings.subselects > MOST_SUBSELECTS) throw tooManyConditions(MOST_SUBSELECTS);
  }

  alias(): string {
    return `t${this.findings.aliases++}`;
  }

  /** A type's rows under an alias. */
  from(type: TypeModel, alias: string): Sql {
    return sql`${type.source(this.viewer)} ${raw(alias)}`;
  }

  /** The ways the viewer has to rows of this type; no way at all is the empty list. */
  ways(type: TypeModel, alias: string): readonly Sql[] {
    return waysOf(type.declaration.visibleTo, { row: rowOf(type, alias), viewer: this.viewer });
  }

  /** Whether the viewer sees this one row: any of the ways. */
  visible(type: TypeModel, alias: string): Sql {
    return this.readable(type.declaration.visibleTo, type, alias);
  }

  /** Whether a field narrower than its row may be read. */
  readable(scope: Scope<never> | undefined, type: TypeModel, alias: string): Sql {
    return scope ? conditionOf(scope, { row: rowOf(type, alias), viewer: this.viewer }) : TRUE;
  }

  field(type: string, name: string): GraphQLField<unknown, unknown> {
    const object = this.document.schema.getType(type) as GraphQLObjectType | undefined;
    const field = object?.getFields()[name];
    if (!field) throw new Error(`${type}.${name} is not in the schema`);
    return field;
  }

  /** The coerced arguments of a field, their declared parsers applied. Parsed anew for each run unless they are literals. */
  arguments(
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
    parsers: Readonly<Record<string, Argument>> = {},
  ): Arguments {
    const reader = readerOf(definition, node, parsers);
    const now = reader(this.document.variables);
    const { argumentReaders } = this.findings;
    const position = argumentReaders.push(usesVariables(node) ? reader : always(now)) - 1;
    return { now, ...laterArguments(position), isFixed: isFixedIn(node) };
  }
}

// A plan outlives the request it was compiled for. Its functions are made out here, where they can hold nothing of it.

const readerOf =
  (
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
    parsers: Readonly<Record<string, Argument>>,
  ) =>
  (variables: Variables): ArgumentValues =>
    parsed(getArgumentValues(definition, node, variables), parsers);

const always = (values: ArgumentValues) => (): ArgumentValues => values;

function laterArguments(position: number): Pick<Arguments, "read" | "param"> {
  const read = (frame: Frame): ArgumentValues => frame.args[position] ?? {};
  return { read, param: (name, type) => new Param(frame => read(frame)[name] ?? null, type) };
}

const isFixedIn =
  (node: FieldNode) =>
  (name: string): boolean =>
    node.arguments?.find(one => one.name.value === name)?.value.kind !== Kind.VARIABLE;

const tooManyConditions = (limit: number): Failure =>
  new Failure(
    "QUERY_TOO_COMPLEX",
    `An operation may have ${MOST_CONDITIONS} filter conditions, ${MOST_SUBSELECTS} of them on what edges lead to.`,
    { limit },
  );

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      [Kind.VARIABLE]() {
        found = true;
      },
    });
  return found;
}

function parsed(
  values: ArgumentValues,
  parsers: Readonly<Record<string, Argument>>,
): ArgumentValues {
  const changed: Record<string, unknown> = { ...values };
  for (const [name, { parse }] of Object.entries(parsers)) {
    const text = values[name];
    if (!parse || typeof text !== "string") continue;
    const answer = parse(text);
    if (!answer.ok) throw badUserInput(answer.message, { reason: answer.reason, path: [name] });
    changed[name] = answer.value;
  }
  return changed;
}
