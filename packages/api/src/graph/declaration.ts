import type { ClassType } from "type-graphql";
import type { Param, Sql } from "./sql";

/** The columns of an entity's row as SQL. */
export type Row<E> = { readonly [K in keyof E]-?: Sql };

/** The viewer as a predicate sees it: its kind is known when the plan is compiled, its facts when it runs. */
export interface Asking {
  /** Whether the viewer's kind includes this one; part of the plan's key. */
  is(kind: string): boolean;
  /** The organization the viewer acts for, as a uuid parameter; NULL for the public. */
  readonly organizationId: Param;
  readonly credentialId: Param;
}

export interface At<E> {
  readonly row: Row<E>;
  readonly viewer: Asking;
}

/**
 * Who may see a row: a predicate over the row and the viewer. Several predicates are several ways to it;
 * they must exclude each other, because a list walks each way by its own index and puts the results together.
 */
export type Scope<E> = (at: At<E>) => boolean | Sql | readonly Sql[];

/**
 * Whose an object is, as ids of organizations: each of them can read in the log that it was read, by whoever's reading
 * is recorded. NULL is nobody.
 */
export type Owners<E> = (at: At<E>) => Sql | readonly Sql[];

/** A type everybody may see, the public included. Written out, so that nobody gets it by forgetting. */
export const everyone = (): boolean => true;

/** An argument: its type in SDL, and how its text is parsed after coercion so that the reason code reaches the client. */
export interface Argument {
  readonly type: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly parse?: Parser;
}

export type Parser = (
  text: string,
) =>
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly message: string };

/** An SQL text that is already in the form the client gets; it is only quoted. */
export class Printed {
  constructor(readonly text: Sql) {}
}
export const printed = (text: Sql): Printed => new Printed(text);

export interface Described {
  readonly description?: string;
  readonly deprecationReason?: string;
}

/** What is confidential about a field beyond its row, and whose it is. */
export interface Confidential {
  readonly readableBy?: Scope<never>;
  readonly recordedFor?: Owners<never>;
}

/** `number` ascending, `-placedAt` descending. The id is always the last key. */
export type OrderKeys = readonly string[];

export interface EdgeDeclaration extends Described, Confidential {
  readonly kind: "edge";
  readonly to: () => ClassType;
  /** The property that holds the target's id. */
  readonly by: string;
}

/** A to-one edge to one of several types: the first alternative whose id is set and whose target is visible. */
export interface AnyEdgeDeclaration extends Described, Confidential {
  readonly kind: "anyEdge";
  /** The name of the union, or `Node`. */
  readonly named: string;
  readonly alternatives: readonly { readonly to: () => ClassType; readonly by: string }[];
  /** For `Node`: the property that holds a global id as text. */
  readonly globalId?: string;
}

export interface ManyDeclaration extends Described, Confidential {
  readonly kind: "paged" | "listed";
  readonly to: () => ClassType;
  /** The property of the target that holds this row's id ... */
  readonly by?: string;
  /** ... or any condition between the two rows. */
  readonly on?: (at: { row: Row<never>; target: Row<never>; viewer: Asking }) => Sql;
  readonly orderBy: OrderKeys;
  /** A row has few of them: they are found by what ties them to it, and who may see them is asked of each. */
  readonly few?: boolean;
  /** A plain list is for bounded values only: how many there can be. */
  readonly atMost?: number;
}

export interface DerivedDeclaration extends Described, Confidential {
  readonly kind: "derived";
  readonly expression: (at: DerivedAt<never>) => Sql | Printed;
  readonly args?: Readonly<Record<string, Argument>>;
}

export interface DerivedAt<E> extends At<E> {
  /** What the field takes; none of it where it is compared or sorted by. */
  readonly args: Readonly<Record<string, Param | undefined>>;
}

/** An object made of values of the row itself, such as an amount and its currency. NULL when its first value is. */
export interface EmbeddedDeclaration extends Described, Confidential {
  readonly kind: "embedded";
  readonly values: (at: At<never>) => Readonly<Record<string, Sql | Printed>>;
}

export interface ColumnDeclaration extends Confidential {
  readonly kind: "column";
  readonly readableBy: Scope<never>;
}

export interface ComputedDeclaration extends Confidential {
  readonly kind: "computed";
  readonly needs: (at: At<never>) => Readonly<Record<string, Sql>>;
}

export interface OneRootDeclaration extends Described {
  readonly kind: "oneRoot";
  readonly to: () => ClassType;
  /** Argument name -> property it must equal. With several, exactly one is given, unless `every` says all. */
  readonly by: Readonly<Record<string, KeyArgument<never> & { readonly property: string }>>;
  readonly every?: true;
  readonly where?: Condition<never>;
}

/** An argument by which one row is found. */
export interface KeyArgument<E> extends Argument {
  readonly where?: Condition<E>;
  /** What must hold, where that is more than that the property equals the argument. */
  readonly matches?: (at: At<E> & { readonly given: Param }) => Sql;
}

/**
 * A root field answered by a resolver of its own, from what one statement fetches for it. Its statement is compiled
 * once for each kind of viewer and each form, with the scopes of whatever it looks at written into it by `needs`.
 */
export interface ComputedRootDeclaration {
  /** A query of one row with one text: JSON. */
  readonly needs: (at: ComputedRootAt) => Sql;
  readonly args: Readonly<Record<string, RootArgument>>;
  /** The forms the statement can take: which of them follows from the arguments. */
  readonly forms: readonly string[];
  readonly formOf: (args: ArgumentsNow) => string;
  /** What it may cost, known before it runs. */
  readonly costOf: (args: ArgumentsNow) => number;
}

export type ArgumentsNow = Readonly<Record<string, unknown>>;

export interface RootArgument {
  /** The PostgreSQL type it is bound as. */
  readonly type: string;
  readonly read: (value: unknown) => unknown;
}

export interface ComputedRootAt {
  readonly viewer: Asking;
  readonly args: Readonly<Record<string, Param>>;
  readonly form: string;
  /** A text to put into the JSON's text, where what it tells is to be recorded; empty for everybody else. */
  readonly mark: (ownerId: Sql, what: string, subject: Sql) => Sql;
}

/** What must hold besides, such as that the row is the viewer's own where the argument is unique within an owner only. */
export type Condition<E> = (at: At<E>) => Sql;

export interface PagedRootDeclaration extends Described {
  readonly kind: "pagedRoot";
  readonly to: () => ClassType;
  readonly orderBy: OrderKeys;
  readonly where?: (at: At<never>) => Sql;
}

export type FieldDeclaration =
  | EdgeDeclaration
  | AnyEdgeDeclaration
  | ManyDeclaration
  | DerivedDeclaration
  | EmbeddedDeclaration
  | ColumnDeclaration
  | ComputedDeclaration;
export type RootDeclaration = OneRootDeclaration | PagedRootDeclaration;

/** A source of rows that is no table: a query whose columns are named as the properties in snake case. */
export class Virtual {
  constructor(
    readonly columns: Readonly<Record<string, string>>,
    readonly query: (viewer: Asking) => Sql,
  ) {}
}

export interface ReadableOptions<E> {
  readonly from: (() => ClassType<E & object>) | Virtual;
  readonly description: string;
  /** The prefix of its global ids; a type without one is no Node. */
  readonly prefix?: string;
  readonly visibleTo: Scope<E>;
  /** Whose each row is, where those whose reading is recorded may see it. */
  readonly recordedFor?: Owners<E>;
  /** Fields and edges that lists of this type can be filtered by. */
  readonly filterBy?: readonly string[];
  /** Fields that lists of this type can be ordered by. */
  readonly orderBy?: readonly string[];
  /** Filters that are no field: a part of a name, in whatever way an index can answer it. */
  readonly search?: Readonly<Record<string, SearchDeclaration<E>>>;
}

export interface SearchDeclaration<E> {
  readonly description: string;
  readonly contains: (at: At<E> & { readonly text: Param }) => Sql;
}

export interface ReadableDeclaration extends ReadableOptions<never> {
  readonly name: string;
  readonly type: ClassType;
}

const readables = new Map<object, ReadableDeclaration>();
const fields: {
  readonly owner: () => object;
  readonly name: string;
  readonly declaration: FieldDeclaration;
}[] = [];
const roots: { readonly name: string; readonly declaration: RootDeclaration }[] = [];
const computedRoots = new Map<string, ComputedRootDeclaration>();
const values = new Set<string>();

/** Everything declared so far; read once, when the graph is built. */
export const declared = { readables, fields, roots, computedRoots, values };
