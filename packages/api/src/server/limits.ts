import { GraphQLError, type ASTNode } from "graphql";
import { badUserInput, Failure } from "../platform/failure";

/** Bounds on what one request may hold, the same on every transport. */
export const limits = {
  /** Lexical tokens of a document: refused while parsing, before validation costs anything. */
  tokens: 1_000,
  aliases: 30,
  directives: 20,
  /** Objects within objects; their own values do not count as a level. */
  depth: 10,
  /** Selections after every fragment has been put in its place. */
  selections: 5_000,
  /** Entries of one list, in the document or in a variable. */
  listEntries: 250,
  /** Characters of one text. */
  textLength: 65_536,
  /** Levels of objects and lists within the variables. */
  nesting: 16,
  /** Values within the variables of a query, all together; the document's own are within its tokens. */
  values: 2_000,
  /** As many for a mutation: a batch of 250 records. */
  valuesOfMutation: 6_000,
} as const;

/** For `parse`: what it refuses costs no validation. */
export const parseOptions = { maxTokens: limits.tokens } as const;

/** A document above one of the limits, in the form a validation rule reports. */
export const tooComplex = (
  message: string,
  cost: number,
  limit: number,
  node?: ASTNode,
): GraphQLError =>
  new GraphQLError(message, {
    nodes: node,
    originalError: new Failure("QUERY_TOO_COMPLEX", message, { cost, limit }),
  });

/** Why a list cannot be taken, or null. */
export const whyNotList = (entries: readonly unknown[]): string | null =>
  entries.length > limits.listEntries ? `A list has at most ${limits.listEntries} entries.` : null;

/** Why a text cannot be taken, or null. PostgreSQL has no U+0000. */
export function whyNotText(text: string): string | null {
  if (text.length > limits.textLength) return `A text has at most ${limits.textLength} characters.`;
  return text.includes("\0") ? "A text cannot contain the character U+0000." : null;
}

/**
 * Refuses variables that are too many, or that no document could hold either, and stops at the first.
 * Throws QUERY_TOO_COMPLEX, or BAD_USER_INPUT with the path.
 */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  most: number = limits.values,
): void {
  const count = { seen: 0, most };
  for (const [name, value] of Object.entries(variables)) checkValue(value, [name], count);
}

interface Count {
  seen: number;
  readonly most: number;
}

function checkValue(value: unknown, path: readonly (string | number)[], count: Count): void {
  if (++count.seen > count.most) throw tooManyValues(count.most);
  if (typeof value === "string") return refuseFor(whyNotText(value), path);
  if (typeof value !== "object" || value === null) return;
  if (path.length > limits.nesting) return refuseFor("The value is nested too deeply.", path);
  if (Array.isArray(value)) refuseFor(whyNotList(value), path);
  for (const [key, inner] of Object.entries(value))
    checkValue(inner, [...path, Array.isArray(value) ? Number(key) : key], count);
}

const tooManyValues = (limit: number): Failure =>
  new Failure("QUERY_TOO_COMPLEX", `The variables hold more than ${limit} values.`, { limit });

function refuseFor(why: string | null, path: readonly (string | number)[]): void {
  if (why) throw badUserInput(why, { path });
}
