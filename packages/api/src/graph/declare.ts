import { Field, ObjectType, type ClassType } from "type-graphql";
import {
  type AnyEdgeDeclaration,
  type Argument,
  type Asking,
  type At,
  type ComputedDeclaration,
  type ComputedRootDeclaration,
  declared,
  type DerivedAt,
  type DerivedDeclaration,
  type Condition,
  type Described,
  type EmbeddedDeclaration,
  type FieldDeclaration,
  type KeyArgument,
  type ManyDeclaration,
  type OneRootDeclaration,
  type OrderKeys,
  type Owners,
  type PagedRootDeclaration,
  type Printed,
  type ReadableDeclaration,
  type ReadableOptions,
  type Row,
  type Scope,
} from "./declaration";
import { Node } from "./node";
import type { Sql } from "./sql";

/** Publishes a class as a GraphQL object that the engine reads: from which rows, and who may see them. */
export function Readable<E>(named: string, options: ReadableOptions<E>): ClassDecorator {
  return target => {
    const { description } = options;
    ObjectType(named, options.prefix ? { description, implements: Node } : { description })(target);
    // Scopes are written over their own entity and compiled over any: the row they get is always the right one.
    const declaration = { ...options, name: named, type: target } as unknown as ReadableDeclaration;
    declared.readables.set(target, declaration);
  };
}

/** Publishes a class as an object whose values are bound by `@Embedded`. */
export function EmbeddedValue(named: string, description: string): ClassDecorator {
  return target => {
    ObjectType(named, { description })(target);
    declared.values.add(named);
  };
}

const declare = (prototype: object, key: string | symbol, declaration: FieldDeclaration): void => {
  declared.fields.push({
    owner: () => ownerOf(prototype.constructor),
    name: String(key),
    declaration,
  });
};

const edgeOwners = new Map<object, () => object>();
const ownerOf = (declaring: object): object => edgeOwners.get(declaring)?.() ?? declaring;

/** A class of edges this module adds to another module's type. */
export const EdgesOf =
  (type: () => ClassType): ClassDecorator =>
  target => {
    edgeOwners.set(target, type);
  };

type Loose<T> =
  T extends Owners<infer _> ? Owners<never> : T extends Scope<infer _> ? Scope<never> : T;
const loose = <T>(scope: T): Loose<T> => scope as Loose<T>;

interface EdgeOptions<E> extends Described {
  readonly readableBy?: Scope<E>;
  readonly recordedFor?: Owners<E>;
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
      recordedFor: loose(options.recordedFor),
    });

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
      recordedFor: loose(options.recordedFor),
    });

interface ManyOptions<E, T> extends EdgeOptions<E> {
  readonly by?: keyof T & string;
  readonly on?: (at: { row: Row<E>; target: Row<T>; viewer: Asking }) => Sql;
  readonly orderBy: OrderKeys;
  /** Set it where a row has tens of them at most: then one walk finds them, instead of one for each way of the viewer. */
  readonly few?: boolean;
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

/**
 * Narrows a column field: whoever may not read it gets null, in answers, filters and orderings alike. `recordedFor`
 * says whose it is, where reading it is recorded.
 */
export const ReadableBy =
  <E>(
    scope: Scope<E>,
    { recordedFor }: { readonly recordedFor?: Owners<E> } = {},
  ): PropertyDecorator =>
  (prototype, key) =>
    declare(prototype, key, {
      kind: "column",
      readableBy: scope as unknown as Scope<never>,
      recordedFor: recordedFor as unknown as Owners<never> | undefined,
    });

/**
 * Beside a `@FieldResolver`: what the statement fetches for it. The resolver's root is an object of these values
 * (as JSON: cast decimals to text), read regardless of what the viewer may see, so it must not show more than its answer.
 */
export const Computed =
  <E>(
    type: () => ClassType,
    needs: (at: At<E>) => Readonly<Record<string, Sql>>,
    options: { readonly readableBy?: Scope<E>; readonly recordedFor?: Owners<E> } = {},
  ): MethodDecorator =>
  (_prototype, key) => {
    declared.fields.push({
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
        Record<string, KeyArgument<E> & { readonly property: keyof E & string }>
      >;
      /** Together they name the row: each of them is required. */
      readonly every?: true;
      readonly where?: Condition<E>;
    },
  ): PropertyDecorator =>
  (_prototype, key) => {
    declared.roots.push({
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
    declared.roots.push({
      name: String(key),
      declaration: { kind: "pagedRoot", to, ...options } as unknown as PagedRootDeclaration,
    });
  };

/**
 * Beside a `@Query`: what one statement fetches for it. The resolver's root is what the statement's JSON says. Its cost
 * is charged before the statement runs; objects the resolver names by reference are read by the engine, as everywhere.
 */
export const ComputedRoot =
  (declaration: ComputedRootDeclaration): MethodDecorator =>
  (_prototype, key) => {
    declared.computedRoots.set(String(key), declaration);
  };
