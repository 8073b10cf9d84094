import { isObjectType, isUnionType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import type { ClassType } from "type-graphql";
import type { DataSource } from "typeorm";
import {
  declared,
  everyone,
  Virtual,
  type Asking,
  type FieldDeclaration,
  type ReadableDeclaration,
  type RootDeclaration,
  type Row,
} from "./declaration";
import { rowUnder } from "./scope";
import { name as identifier, sql, type Sql } from "./sql";

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** A readable type with everything the compiler needs to know of it. */
export interface TypeModel {
  readonly name: string;
  readonly declaration: ReadableDeclaration;
  readonly prefix: string | null;
  readonly entity: object | null;
  readonly columns: ReadonlyMap<string, Column>;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
  /** Visible to everybody, so that an edge to it is null only where its id is. */
  readonly isPublic: boolean;
  source(viewer: Asking): Sql;
}

/** All that was declared, held against the entities: the single place the compiler looks things up. */
export interface Model {
  readonly types: ReadonlyMap<string, TypeModel>;
  readonly roots: ReadonlyMap<string, RootDeclaration>;
  readonly embedded: ReadonlySet<string>;
  readonly byPrefix: ReadonlyMap<string, TypeModel>;
  typeOf(declaring: ClassType): TypeModel;
  ofEntity(entity: object): TypeModel | null;
}

export function buildModel(dataSource: DataSource): Model {
  const types = new Map<string, TypeModel>();
  for (const declaration of declared.readables.values())
    types.set(declaration.name, typeModel(dataSource, declaration));

  const byPrefix = new Map<string, TypeModel>();
  for (const type of types.values()) {
    if (!type.prefix) continue;
    const taken = byPrefix.get(type.prefix);
    if (taken)
      throw new Error(`${type.name} and ${taken.name} both have the id prefix ${type.prefix}`);
    byPrefix.set(type.prefix, type);
  }

  const roots = new Map<string, RootDeclaration>();
  for (const { name, declaration } of declared.roots) {
    if (roots.has(name)) throw new Error(`the root ${name} is declared twice`);
    roots.set(name, declaration);
  }
  const byEntity = new Map([...types.values()].map(type => [type.entity, type]));
  return {
    types,
    roots,
    embedded: declared.values,
    byPrefix,
    ofEntity: entity => byEntity.get(entity) ?? null,
    typeOf(declaring) {
      const found = types.get(declared.readables.get(declaring)?.name ?? "");
      if (!found) throw new Error(`${declaring.name} is not declared @Readable`);
      return found;
    },
  };
}

function typeModel(dataSource: DataSource, declaration: ReadableDeclaration): TypeModel {
  const { from, name } = declaration;
  const columns = new Map<string, Column>();
  const fields = new Map<string, FieldDeclaration>();
  for (const field of declared.fields.filter(one => one.owner() === declaration.type)) {
    // The later one would win silently, and with it perhaps a field would lose its narrowing.
    if (fields.has(field.name)) throw new Error(`${name}.${field.name} is declared twice`);
    fields.set(field.name, field.declaration);
  }
  const common = {
    name,
    declaration,
    prefix: declaration.prefix ?? null,
    columns,
    fields,
    isPublic: declaration.visibleTo === everyone,
  };

  if (from instanceof Virtual) {
    for (const [property, type] of Object.entries(from.columns))
      columns.set(property, { name: snake(property), type, nullable: true });
    return { ...common, entity: null, source: viewer => sql`(${from.query(viewer)})` };
  }
  const entity = from();
  const metadata = dataSource.getMetadata(entity);
  for (const column of metadata.columns)
    columns.set(column.propertyPath, {
      name: column.databaseName,
      type: dataSource.driver.normalizeType(column) + (column.isArray ? "[]" : ""),
      nullable: column.isNullable,
    });
  const table = identifier(metadata.tableName);
  return { ...common, entity, source: () => table };
}

const snake = (text: string): string =>
  text.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** The columns of a row under an alias, as predicates see them. */
export const rowOf = (type: TypeModel, alias: string): Row<never> =>
  rowUnder<never>(alias, property => {
    const column = type.columns.get(property);
    if (!column) throw new Error(`${type.name} has no column for ${property}`);
    return column.name;
  });

/** The members of a union or implementers of an interface that the engine reads. */
export function possibleTypes(
  schema: GraphQLSchema,
  model: Model,
  named: string,
): readonly TypeModel[] {
  const type = schema.getType(named);
  const possible =
    isUnionType(type) || (type && "getInterfaces" in type && !isObjectType(type))
      ? schema.getPossibleTypes(type)
      : [];
  return possible.flatMap((one: GraphQLObjectType) => model.types.get(one.name) ?? []);
}
