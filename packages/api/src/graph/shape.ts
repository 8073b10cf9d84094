import { parseGlobalId } from "./node";
import type { Variables } from "./selection";

/** Page sizes are rounded up to one of these, so that a variable `first` does not make a plan for each number. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 250];

export const MOST_ROWS = 250;

/** The smallest step that holds the size. */
export const stepFor = (size: number): number => STEPS.find(step => size <= step) ?? MOST_ROWS;

/** The texts whose value decides on a plan: prefixes of ids, and what lists can be ordered by. */
export interface Vocabulary {
  readonly prefixes: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * The part of the variables that a plan depends on: booleans and sort keys by value, numbers by step, ids by type,
 * objects by their keys. Two requests with the same shape run the same statement with other parameters.
 */
export function shapeOf(variables: Variables, vocabulary: Vocabulary): string {
  const keys = Object.keys(variables);
  return keys.length === 0 ? "" : objectShape(variables, vocabulary);
}

function shape(value: unknown, vocabulary: Vocabulary): string {
  if (value === null) return "0";
  switch (typeof value) {
    case "boolean":
      return value ? "t" : "f";
    case "number":
      return numberShape(value);
    case "string":
      return textShape(value, vocabulary);
    case "object":
      return Array.isArray(value) ? listShape(value, vocabulary) : objectShape(value, vocabulary);
    default:
      return "_";
  }
}

function numberShape(value: number): string {
  if (value <= 0) return value < 0 ? "-" : "n0";
  return value > MOST_ROWS ? "+" : `n${stepFor(value)}`;
}

function textShape(text: string, { prefixes, words }: Vocabulary): string {
  if (words.has(text)) return `=${text}`;
  const prefix = parseGlobalId(text)?.prefix;
  return prefix !== undefined && prefixes.has(prefix) ? `i${prefix}` : "s";
}

/** A list of objects matters one by one; of a list of values only what kinds there are. */
function listShape(list: readonly unknown[], vocabulary: Vocabulary): string {
  const shapes = list.map(one => shape(one, vocabulary));
  const nested = list.some(one => typeof one === "object" && one !== null);
  return nested ? `[${shapes.join(",")}]` : `[${[...new Set(shapes)].sort().join("|")}]`;
}

function objectShape(value: object, vocabulary: Vocabulary): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return "v";
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, one]) => `${key}:${shape(one, vocabulary)}`).join(",")}}`;
}
