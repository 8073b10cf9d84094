/**
 * A value that is bound when the statement runs. The plan is compiled once and keeps only where to look;
 * `type` is the PostgreSQL type the value is cast to.
 */
export class Param {
  constructor(
    readonly read: (frame: Frame) => unknown,
    readonly type: string,
  ) {}
}

/** What one execution of a plan brings: who asks, and the coerced arguments of each field that has any. */
export interface Frame {
  readonly facts: ViewerFacts;
  readonly args: readonly Readonly<Record<string, unknown>>[];
  readonly bound: Readonly<Record<string, unknown>>;
}

/** The facts about a viewer that predicates may compare rows with. Its kind is compiled into the plan instead. */
export interface ViewerFacts {
  readonly organizationId: string | null;
  readonly credentialId: string | null;
}

type Part = string | Param;

/** A piece of SQL: text and the parameters between it. Immutable; made by the `sql` tag only. */
export class Sql {
  constructor(readonly parts: readonly Part[]) {}
}

type Interpolated = Sql | Param | string | number | boolean | null;

function partsOf(value: Interpolated): readonly Part[] {
  if (value instanceof Sql) return value.parts;
  if (value instanceof Param) return [value];
  if (typeof value === "string") return [quoted(value)];
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new TypeError(`only integers are written into SQL, not ${value}`);
  return [String(value)];
}

/** `sql\`...\``: interpolated pieces of SQL stand as they are, strings become quoted literals, parameters are bound. */
export function sql(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Sql {
  const parts: Part[] = [];
  strings.forEach((text, i) => {
    parts.push(text);
    const value = values[i];
    // One by one: a long text spread into a call would overflow the stack.
    if (i < values.length && value !== undefined)
      for (const part of partsOf(value)) parts.push(part);
  });
  return new Sql(parts);
}

/** Text written by us, never by a caller: keywords, operators. */
export const raw = (text: string): Sql => new Sql([text]);

/** An identifier, quoted. */
export const name = (identifier: string): Sql => raw(`"${identifier.replaceAll('"', '""')}"`);

/** A quoted text literal. `standard_conforming_strings` is on in every supported version. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const literal = (text: string): Sql => raw(quoted(text));

export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(
    pieces.flatMap((piece, i) => (i === 0 ? piece.parts : [separator, ...piece.parts])),
  );
}

export const TRUE = raw("true");
export const FALSE = raw("false");

/** Conjunction; nothing to check is true. Each condition stands in parentheses, whatever it says inside. */
export const all = (conditions: readonly Sql[]): Sql => combined(conditions, "and", TRUE, FALSE);

/** Disjunction; no way at all is false. */
export const any = (conditions: readonly Sql[]): Sql => combined(conditions, "or", FALSE, TRUE);

function combined(
  conditions: readonly Sql[],
  word: "and" | "or",
  neutral: Sql,
  decisive: Sql,
): Sql {
  const kept = conditions.filter(one => one !== neutral);
  if (kept.includes(decisive)) return decisive;
  const [first, ...others] = kept.map(one => sql`(${one})`);
  if (!first) return neutral;
  return others.length === 0 ? first : sql`(${join([first, ...others], ` ${word} `)})`;
}

/** One of several ways to a row. A list walks it without the rows of the ways before it; for one row that does not matter. */
class Way extends Sql {
  constructor(
    { parts }: Sql,
    readonly alone: Sql,
  ) {
    super(parts);
  }
}

/** Ways that may lead to the same row, cheapest first: each is left to the rows that none before it leads to. */
export const inTurn = (...ways: readonly Sql[]): readonly Sql[] =>
  ways.map((way, i) => {
    const before = ways.slice(0, i).map(one => sql`(not (${one}))`);
    return new Way(all([...before, way]), way);
  });

/** What a way asks of a row on its own. */
export const alone = (way: Sql): Sql => (way instanceof Way ? way.alone : way);

export interface Statement {
  readonly text: string;
  readonly params: readonly Param[];
}

/** The text with $1, $2 ...; a parameter used twice is bound once. */
export function statementOf(piece: Sql): Statement {
  const params: Param[] = [];
  const positions = new Map<Param, number>();
  const text: string[] = [];
  for (const part of piece.parts) {
    if (typeof part === "string") text.push(part);
    else {
      if (!positions.has(part)) positions.set(part, params.push(part));
      text.push(`$${positions.get(part)}::${part.type}`);
    }
  }
  return { text: text.join(""), params };
}
