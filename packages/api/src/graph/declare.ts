import { Field, ObjectType, type ClassType } from "type-graphql";
import { Node } from "./node";
import { type Param, type Sql } from "./sql";

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

interface Described {
  readonly description?: string;
  readonly deprecationReason?: string;
}

/** `number` ascending, `-placedAt` descending. The id is always the last key. */
export type OrderKeys = readonly string[];

export interface EdgeDeclaration extends Described {
  readonly kind: "edge";
  readonly to: () => ClassType;
  /** The property that holds the target's id. */
  readonly by: string;
  readonly readableBy?: Scope<never>;
}

/** A to-one edge to one of several types: the first alternative whose id is set and whose target is visible. */
export interface AnyEdgeDeclaration extends Described {
  readonly kind: "anyEdge";
  /** The name of the union, or `Node`. */
  readonly named: string;
  readonly alternatives: readonly { readonly to: () => ClassType; readonly by: string }[];
  /** For `Node`: the property that holds a global id as text. */
  readonly globalId?: string;
  readonly readableBy?: Scope<never>;
}

export interface ManyDeclaration extends Described {
  readonly kind: "paged" | "listed";
  readonly to: () => ClassType;
  /** The property of the target that holds this row's id ... */
  readonly by?: string;
  /** ... or any condition between the two rows. */
  readonly on?: (at: { row: Row<never>; target: Row<never>; viewer: Asking }) => Sql;
  readonly orderBy: OrderKeys;
  /** A plain list is for bounded values only: how many there can be. */
  readonly atMost?: number;
  readonly readableBy?: Scope<never>;
}

export interface DerivedDeclaration extends Described {
  readonly kind: "derived";
  readonly expression: (at: DerivedAt<never>) => Sql | Printed;
  readonly args?: Readonly<Record<string, Argument>>;
  readonly readableBy?: Scope<never>;
}

export interface DerivedAt<E> extends At<E> {
  readonly args: Readonly<Record<string, Param>>;
}

/** An object made of values of the row itself, such as an amount and its currency. NULL when its first value is. */
export interface EmbeddedDeclaration extends Described {
  readonly kind: "embedded";
  readonly values: (at: At<never>) => Readonly<Record<string, Sql | Printed>>;
  readonly readableBy?: Scope<never>;
}

export interface ColumnDeclaration {
  readonly kind: "column";
  readonly readableBy: Scope<never>;
}

export interface ComputedDeclaration {
  readonly kind: "computed";
  readonly needs: (at: At<never>) => Readonly<Record<string, Sql>>;
  readonly readableBy?: Scope<never>;
}

export interface OneRootDeclaration extends Described {
  readonly kind: "oneRoot";
  readonly to: () => ClassType;
  /** Argument name -> property it must equal. With several, exactly one is given. */
  readonly by: Readonly<
    Record<string, Argument & { readonly property: string; readonly where?: Condition<never> }>
  >;
  readonly where?: Condition<never>;
}

/** What must hold besides, such as that the row is the viewer's own where the argument is unique within an owner only. */
type Condition<E> = (at: At<E>) => Sql;

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
const values = new Set<string>();

/** Everything declared so far; read once, when the graph is built. */
export const declared = { readables, fields, roots, values };

/** Publishes a class as a GraphQL object that the engine reads: from which rows, and who may see them. */
export function Readable<E>(named: string, options: ReadableOptions<E>): ClassDecorator {
  return target => {
    const { description } = options;
    ObjectType(named, options.prefix ? { description, implements: Node } : { description })(target);
    // Scopes are written over their own entity and compiled over any: the row they get is always the right one.
    const declaration = { ...options, name: named, type: target } as unknown as ReadableDeclaration;
    readables.set(target, declaration);
  };
}

/** Publishes a class as an object whose values are bound by `@Embedded`. */
export function EmbeddedValue(named: string, description: string): ClassDecorator {
  return target => {
    ObjectType(named, { description })(target);
    values.add(named);
  };
}

const declare = (prototype: object, key: string | symbol, declaration: FieldDeclaration): void => {
  fields.push({ owner: () => ownerOf(prototype.constructor), name: String(key), declaration });
};

const edgeOwners = new Map<object, () => object>();
const ownerOf = (declaring: object): object => edgeOwners.get(declaring)?.() ?? declaring;

/** A class of edges this module adds to another module's type. */
export const EdgesOf =
  (type: () => ClassType): ClassDecorator =>
  target => {
    edgeOwners.set(target, type);
  };

type Loose<T> = T extends Scope<infer _> ? Scope<never> : T;
const loose = <T>(scope: T): Loose<T> => scope as Loose<T>;

interface EdgeOptions<E> extends Described {
  readonly readableBy?: Scope<E>;
}

/** A to-one edge: `by` is the property of this row that holds the target's id. */
export const Edge =
  <E>(to: () => ClassType, by: keyof E & string, options: EdgeOptions<E> = {}): PropertyDecorator =>
  (prototype, key) =>
    declare(prototype, key, {
      kind: "edge",
      to,
      by,
      ...options,
      readableBy: loose(options.readableBy),
    } as EdgeDeclaration);

/** A to-one edge to whichever of several types its row names. */
export const EdgeToAny =
  <E>(
    named: string,
    target:
      | { readonly alternatives: AnyEdgeDeclaration["alternatives"] }
      | { readonly globalId: keyof E & string },
    options: EdgeOptions<E> = {},
  ): PropertyDecorator =>
  (prototype, key) =>
    declare(prototype, key, {
      kind: "anyEdge",
      named,
      alternatives: [],
      ...target,
      ...options,
    } as AnyEdgeDeclaration);

interface ManyOptions<E, T> extends EdgeOptions<E> {
  readonly by?: keyof T & string;
  readonly on?: (at: { row: Row<E>; target: Row<T>; viewer: Asking }) => Sql;
  readonly orderBy: OrderKeys;
}

/** A connection: edges, nodes, pageInfo and totalCount, filtered and ordered as the target allows. */
export const Paged =
  <E = never, T = never>(to: () => ClassType, options: ManyOptions<E, T>): PropertyDecorator =>
  (prototype, key) =>
    declare(prototype, key, { kind: "paged", to, ...options } as unknown as ManyDeclaration);

/** A plain list of at most `atMost` rows. */
export const Listed =
  <E = never, T = never>(
    to: () => ClassType,
    options: ManyOptions<E, T> & { readonly atMost: number },
  ): PropertyDecorator =>
  (prototype, key) =>
    declare(prototype, key, { kind: "listed", to, ...options } as unknown as ManyDeclaration);

interface DerivedOptions<E> extends EdgeOptions<E> {
  readonly nullable?: boolean;
  readonly args?: Readonly<Record<string, Argument>>;
}

/** A value computed by the statement from the row, the viewer and the field's arguments. It must not fail on any row. */
export const Derived =
  <E>(
    type: () => unknown,
    expression: (at: DerivedAt<E>) => Sql | Printed,
    options: DerivedOptions<E> = {},
  ): PropertyDecorator =>
  (prototype, key) => {
    const { nullable = false, description, deprecationReason } = options;
    Field(type as never, { nullable, description, deprecationReason })(prototype, key);
    declare(prototype, key, {
      kind: "derived",
      expression,
      ...options,
    } as unknown as DerivedDeclaration);
  };

/** A value object bound from this row, such as `Money`. */
export const Embedded =
  <E>(
    type: () => ClassType,
    bound: (at: At<E>) => Readonly<Record<string, Sql | Printed>>,
    options: EdgeOptions<E> & { readonly nullable?: boolean } = {},
  ): PropertyDecorator =>
  (prototype, key) => {
    const { nullable = false, description } = options;
    Field(type, { nullable, description })(prototype, key);
    declare(prototype, key, {
      kind: "embedded",
      values: bound,
      ...options,
    } as unknown as EmbeddedDeclaration);
  };

/** Narrows a column field: whoever may not read it gets null, in answers, filters and orderings alike. */
export const ReadableBy =
  <E>(scope: Scope<E>): PropertyDecorator =>
  (prototype, key) =>
    declare(prototype, key, { kind: "column", readableBy: scope as unknown as Scope<never> });

/**
 * Beside a `@FieldResolver`: what the statement fetches for it. The resolver's root is an object of these values
 * (as JSON: cast decimals to text), read regardless of what the viewer may see, so it must not show more than its answer.
 */
export const Computed =
  <E>(
    type: () => ClassType,
    needs: (at: At<E>) => Readonly<Record<string, Sql>>,
    options: { readonly readableBy?: Scope<E> } = {},
  ): MethodDecorator =>
  (_prototype, key) => {
    fields.push({
      owner: type,
      name: String(key),
      declaration: { kind: "computed", needs, ...options } as unknown as ComputedDeclaration,
    });
  };

/** A root field that finds one object by an argument; null when there is none the viewer may see. */
export const OneRoot =
  <E>(
    to: () => ClassType,
    options: Described & {
      readonly by: Readonly<
        Record<
          string,
          Argument & { readonly property: keyof E & string; readonly where?: Condition<E> }
        >
      >;
      readonly where?: Condition<E>;
    },
  ): PropertyDecorator =>
  (_prototype, key) => {
    roots.push({
      name: String(key),
      declaration: { kind: "oneRoot", to, ...options } as unknown as OneRootDeclaration,
    });
  };

/** A root field that lists all objects of a type the viewer may see. */
export const PagedRoot =
  <E>(
    to: () => ClassType,
    options: Described & { readonly orderBy: OrderKeys; readonly where?: (at: At<E>) => Sql },
  ): PropertyDecorator =>
  (_prototype, key) => {
    roots.push({
      name: String(key),
      declaration: { kind: "pagedRoot", to, ...options } as unknown as PagedRootDeclaration,
    });
  };
