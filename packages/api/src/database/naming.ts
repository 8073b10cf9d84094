import { createHash } from "node:crypto";
import { DefaultNamingStrategy, type Table, type View } from "typeorm";

/** PostgreSQL cuts longer names off silently. */
const longestName = 63;

/** `sellerId` -> `seller_id`, `hsCode` -> `hs_code`, `GLNOfSite` -> `gln_of_site`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

const fitting = (name: string): string =>
  name.length <= longestName ? name : `${name.slice(0, longestName - 9)}_${digest(name)}`;

function tableNameOf(table: Table | View | string): string {
  const path = typeof table === "string" ? table : table.name;
  return path.split(".").pop() ?? path;
}

const named = (prefix: string, table: Table | View | string, parts: readonly string[]): string =>
  fitting(`${prefix}_${tableNameOf(table)}__${parts.join("__")}`);

/** Snake case columns, and constraint names that say what they are about when an error shows one. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(targetName: string, userSpecifiedName: string | undefined): string {
    return userSpecifiedName ?? snakeCase(targetName);
  }

  override columnName(property: string, custom: string | undefined, embedded: string[]): string {
    return [...embedded, custom ?? property].map(snakeCase).join("_");
  }

  override relationName(property: string): string {
    return snakeCase(property);
  }

  override joinColumnName(relation: string, referencedColumn: string): string {
    return snakeCase(`${relation}_${referencedColumn}`);
  }

  override joinTableName(first: string, second: string, firstProperty: string): string {
    return snakeCase(`${first}_${firstProperty.replaceAll(".", "_")}_${second}`);
  }

  override joinTableColumnName(table: string, property: string, column?: string): string {
    return snakeCase(`${table}_${column ?? property}`);
  }

  override primaryKeyName(table: Table | string): string {
    return fitting(`pk_${tableNameOf(table)}`);
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return named("uq", table, columns);
  }

  override relationConstraintName(
    table: Table | string,
    columns: string[],
    where?: string,
  ): string {
    return named("uq", table, where ? [...columns, digest(where)] : columns);
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return named("fk", table, columns);
  }

  override indexName(table: Table | View | string, columns: string[], where?: string): string {
    return named("ix", table, where ? [...columns, digest(where)] : columns);
  }

  override defaultConstraintName(table: Table | string, column: string): string {
    return named("df", table, [column]);
  }

  override checkConstraintName(table: Table | string, expression: string): string {
    return named("ck", table, [digest(expression)]);
  }

  override exclusionConstraintName(table: Table | string, expression: string): string {
    return named("xc", table, [digest(expression)]);
  }
}
