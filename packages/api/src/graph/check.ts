import {
  isNonNullType,
  isObjectType,
  validateSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { Compilation } from "./compilation";
import { CursorSigner } from "./cursor";
import { argumentsOf, unmarkedText } from "./computed-root";
import {
  declared,
  type Asking,
  type ComputedRootDeclaration,
  type FieldDeclaration,
  type Owners,
  type RootDeclaration,
} from "./declaration";
import { link } from "./filter";
import { rowOf, type Model, type TypeModel } from "./model";
import { Ordering, sortWish, valueOf } from "./ordering";
import { unrecordedFilters } from "./recording";
import { conditionOf } from "./scope";
import { Param, statementOf } from "./sql";

/** A viewer whom every question about its kind is answered alike, so that both branches of a scope are tried. */
const alike = (answer: boolean): Asking => ({
  is: () => answer,
  organizationId: new Param(() => null, "uuid"),
  credentialId: new Param(() => null, "uuid"),
});

const viewers = [alike(true), alike(false)];
const ALIAS = "t";

/**
 * The check at start-up: every field has a plan, every type a scope, nothing that may be hidden is promised,
 * and every declaration compiles. What is wrong is told at once and completely, before anybody asks.
 */
export function checkModel(
  schema: GraphQLSchema,
  model: Model,
  recorded: readonly string[] = [],
): void {
  const wrong = [
    ...validateSchema(schema).map(({ message }) => message),
    ...[...model.types.values()].flatMap(type => new TypeCheck(schema, model, type).mistakes()),
    ...[...model.types.values()].flatMap(type => unrecordedFilters(model, type, recorded)),
    ...[...model.roots].flatMap(([name, root]) => rootMistakes(schema, model, name, root)),
    ...[...declared.computedRoots].flatMap(([name, root]) =>
      computedRootMistakes(schema, name, root),
    ),
  ];
  if (wrong.length > 0) throw new Error(`the graph cannot be built:\n  ${wrong.join("\n  ")}`);
}

const compilation = (schema: GraphQLSchema, model: Model): Compilation =>
  new Compilation({
    document: { schema, fragments: {}, variables: {} },
    model,
    cursors: new CursorSigner(""),
    kind: "",
    tree: false,
    recorded: true,
  });

/** What goes wrong when this is tried, in words. */
function trying(what: string, attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** To have been read without a complaint is all that is wanted of these. */
const looked = (..._values: readonly unknown[]): void => undefined;

class TypeCheck {
  private readonly at: Compilation;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: Model,
    private readonly type: TypeModel,
  ) {
    this.at = compilation(schema, model);
  }

  mistakes(): string[] {
    const { name, declaration, fields } = this.type;
    const object = this.schema.getType(name);
    if (!isObjectType(object)) return [`${name} is readable, but no object of the schema`];
    if (typeof declaration.visibleTo !== "function") return [`${name} has no scope`];
    return [
      ...this.scope(name, declaration.visibleTo),
      ...this.owners(name, declaration.recordedFor),
      ...Object.keys(object.getFields()).flatMap(field => this.promises(object, field)),
      ...[...fields].flatMap(([field, one]) => this.declared(object, field, one)),
      ...this.lists(),
    ];
  }

  /** What the schema promises of a field must hold for everybody who sees the row. */
  private promises(object: GraphQLObjectType, name: string): string[] {
    const field = object.getFields()[name];
    const declaration = this.type.fields.get(name);
    const column = this.type.columns.get(name);
    const where = `${this.type.name}.${name}`;
    if (!declaration && !column) return [`${where} has no plan: neither a column nor declared`];
    if (!field || !isNonNullType(field.type)) return [];
    if (declaration && "readableBy" in declaration && declaration.readableBy)
      return [`${where} is narrower than its row and must be nullable`];
    if (!declaration && column?.nullable) return [`${where} is never null, but its column may be`];
    return [];
  }

  private declared(object: GraphQLObjectType, name: string, one: FieldDeclaration): string[] {
    const where = `${this.type.name}.${name}`;
    if (!object.getFields()[name]) return [`${where} is declared, but no field`];
    const narrowed = "readableBy" in one && one.readableBy ? this.scope(where, one.readableBy) : [];
    const owners = this.owners(where, one.recordedFor);
    return [...narrowed, ...owners, ...trying(where, () => this.compiled(name, one))];
  }

  private compiled(name: string, one: FieldDeclaration): void {
    const { type, at, model } = this;
    const row = rowOf(type, ALIAS);
    const { viewer } = at;
    switch (one.kind) {
      case "column":
        return looked(valueOf(at, type, ALIAS, name));
      case "edge":
        return looked(model.typeOf(one.to()), row[one.by as never]);
      case "anyEdge":
        return one.alternatives.forEach(({ to, by }) =>
          looked(model.typeOf(to()), row[by as never]),
        );
      case "paged":
      case "listed": {
        const there = { type: model.typeOf(one.to()), alias: "there" };
        link(at, { type, alias: ALIAS }, there, one);
        return looked(Ordering.of(at, there.type, there.alias, one.orderBy.map(sortWish)));
      }
      case "derived": {
        const names = Object.keys(one.args ?? {});
        const args = Object.fromEntries(names.map(arg => [arg, new Param(() => null, "text")]));
        return looked(one.expression({ row, viewer, args }));
      }
      case "embedded":
        return looked(one.values({ row, viewer }));
      case "computed":
        return looked(one.needs({ row, viewer }));
    }
  }

  /** What lists of this type can be asked for. */
  private lists(): string[] {
    const { type, at } = this;
    const { filterBy = [], orderBy = [], search = {} } = type.declaration;
    const isEdge = (name: string): boolean =>
      ["edge", "paged"].includes(type.fields.get(name)?.kind ?? "");
    const text = new Param(() => null, "text");
    return [
      ...filterBy
        .filter(name => !isEdge(name))
        .flatMap(name => trying(`filter of ${type.name}`, () => valueOf(at, type, ALIAS, name))),
      ...orderBy.flatMap(key =>
        trying(`order of ${type.name}`, () => Ordering.of(at, type, ALIAS, [sortWish(key)])),
      ),
      ...Object.entries(search).flatMap(([name, { contains }]) =>
        trying(`search ${type.name}.${name}`, () =>
          contains({ row: rowOf(type, ALIAS), viewer: at.viewer, text }),
        ),
      ),
    ];
  }

  private owners(where: string, owners: Owners<never> | undefined): string[] {
    const row = rowOf(this.type, ALIAS);
    return viewers.flatMap(viewer =>
      trying(`owner of ${where}`, () => looked(owners?.({ row, viewer }))),
    );
  }

  private scope(where: string, scope: TypeModel["declaration"]["visibleTo"]): string[] {
    const row = rowOf(this.type, ALIAS);
    return viewers.flatMap(viewer =>
      trying(`scope of ${where}`, () => conditionOf(scope, { row, viewer })),
    );
  }
}

function rootMistakes(
  schema: GraphQLSchema,
  model: Model,
  name: string,
  root: RootDeclaration,
): string[] {
  return trying(`root ${name}`, () => {
    const at = compilation(schema, model);
    const type = model.typeOf(root.to());
    const row = rowOf(type, ALIAS);
    root.where?.({ row, viewer: at.viewer });
    if (root.kind === "pagedRoot") Ordering.of(at, type, ALIAS, root.orderBy.map(sortWish));
    else Object.values(root.by).forEach(({ property }) => looked(row[property as never]));
  });
}

function computedRootMistakes(
  schema: GraphQLSchema,
  name: string,
  root: ComputedRootDeclaration,
): string[] {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) return [`the computed root ${name} is no field of Query`];
  const unknown = Object.keys(root.args).filter(arg => !field.args.some(one => one.name === arg));
  return [
    ...unknown.map(arg => `the computed root ${name} has no argument ${arg}`),
    ...viewers.flatMap(viewer =>
      root.forms.flatMap(form =>
        trying(`root ${name}, ${form}`, () =>
          statementOf(root.needs({ viewer, args: argumentsOf(root), form, mark: unmarkedText })),
        ),
      ),
    ),
  ];
}
