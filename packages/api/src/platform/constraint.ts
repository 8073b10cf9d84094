import { snakeCase } from "../database/naming";

type Vocabulary = Readonly<Record<string, string>>;

const listed = (words: Vocabulary): string =>
  Object.values(words)
    .map(word => `'${word}'`)
    .join(", ");

/** For `@Check`: the column holds one of these words, or nothing where it is nullable. */
export const isOneOf = (property: string, words: Vocabulary): string =>
  `"${snakeCase(property)}" IN (${listed(words)})`;

/** For `@Check`: the array column holds only these words, at least one of them, none of them absent. */
export const holdsSomeOf = (property: string, words: Vocabulary): string => {
  const column = `"${snakeCase(property)}"`;
  return `cardinality(${column}) > 0 AND ${column} <@ ARRAY[${listed(words)}]::text[]`;
};

/** For `@Check`: the array column holds only these words, or none. */
export const holdsOnly = (property: string, words: Vocabulary): string =>
  `"${snakeCase(property)}" <@ ARRAY[${listed(words)}]::text[]`;

/** For `@Check`: exactly one of these columns is set. */
export const exactlyOne = (...properties: readonly string[]): string =>
  `num_nonnulls(${properties.map(one => `"${snakeCase(one)}"`).join(", ")}) = 1`;

/** For `@Check`: at least one of these columns is set. */
export const atLeastOne = (...properties: readonly string[]): string =>
  `num_nonnulls(${properties.map(one => `"${snakeCase(one)}"`).join(", ")}) > 0`;

/** For `@Check`: not more than one of these columns is set. */
export const atMostOne = (...properties: readonly string[]): string =>
  `num_nonnulls(${properties.map(one => `"${snakeCase(one)}"`).join(", ")}) <= 1`;

/** For `@Check`: these columns are all set or all absent. */
export const allOrNone = (...properties: readonly string[]): string =>
  `num_nonnulls(${properties.map(one => `"${snakeCase(one)}"`).join(", ")}) IN (0, ${properties.length})`;

/** For `@Check`: texts have at most so many characters; one that is indexed must fit into an index page. */
export const atMost = (characters: number, ...properties: readonly string[]): string =>
  properties.map(one => `char_length("${snakeCase(one)}") <= ${characters}`).join(" AND ");
