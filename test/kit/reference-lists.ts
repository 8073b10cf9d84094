import { GraphQLError } from "graphql";
import type { Looking } from "./reference-look";
import type { ManyDeclaration } from "../../packages/api/src/graph/declaration";
import { compare } from "./reference-values";
import type { KnownType, Row } from "./reference-world";

/** An object of an answer: a row, seen as a type. */
export class Found {
  constructor(
    readonly type: KnownType,
    readonly row: Row,
  ) {}
}

export interface Wish {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/** What the refusals of a request look like here: only their code counts. */
export const refusal = (code: string): GraphQLError =>
  new GraphQLError(code, { extensions: { code } });

const given = (value: unknown): value is Row => typeof value === "object" && value !== null;

/** Whether a row meets a filter. A comparison with what is absent or may not be read is false. */
export function meets(look: Looking, type: KnownType, row: Row, filter: unknown): boolean {
  if (!given(filter)) return true;
  return Object.entries(filter).every(([name, wanted]) => {
    if (!given(wanted)) return true;
    const one = (inner: unknown): boolean => meets(look, type, row, inner);
    if (name === "and") return (wanted as unknown as unknown[]).every(one);
    if (name === "or") return (wanted as unknown as unknown[]).some(one);
    if (name === "not") return !one(wanted);
    if (type.declaration.search?.[name]) return searched(look, type, row, { name, wanted });
    const field = type.fields.get(name);
    if (field?.kind === "edge") {
      const target = look.known.of(field.to());
      const there = look.reads(type, name, row) ? look.byId(target.name, row[field.by]) : null;
      return there !== null && look.sees(target.name, there) && meets(look, target, there, wanted);
    }
    if (field?.kind === "paged") return among(look, new Found(type, row), field, { name, wanted });
    return compared(look, type, row, { name, wanted });
  });
}

interface Condition {
  readonly name: string;
  readonly wanted: Row;
}

function searched(look: Looking, type: KnownType, row: Row, { name, wanted }: Condition): boolean {
  const told = look.known.telling.searches[`${type.name}.${name}`];
  if (!told) throw new Error(`nobody told what ${type.name}.${name} finds`);
  return told(row, String(wanted["contains"]), look);
}

function among(
  look: Looking,
  at: Found,
  field: ManyDeclaration,
  { name, wanted }: Condition,
): boolean {
  const target = look.known.of(field.to());
  const rows = look.reads(at.type, name, at.row) ? listed(look, at, name, field) : [];
  const some = (filter: unknown): boolean => rows.some(one => meets(look, target, one, filter));
  return (
    (!given(wanted["some"]) || some(wanted["some"])) &&
    (!given(wanted["none"]) || !some(wanted["none"]))
  );
}

/** The visible rows of a list, in no order. */
export function listed(look: Looking, at: Found, name: string, field: ManyDeclaration): Row[] {
  const target = look.known.of(field.to());
  const { by } = field;
  const told = look.known.telling.links[`${at.type.name}.${name}`];
  return look
    .all(target.name)
    .filter(one => (by ? one[by] === at.row["id"] : told?.(at.row, one, look)))
    .filter(one => look.sees(target.name, one));
}

function compared(look: Looking, type: KnownType, row: Row, { name, wanted }: Condition): boolean {
  const scalar = look.known.scalar(type, name);
  const raw = look.value(type, name, row);
  const value = name === "id" && type.prefix ? `${type.prefix}_${String(raw)}` : raw;
  return Object.entries(wanted).every(([operator, operand]) => {
    if (value === null || operand === null) return false;
    const equals = (one: unknown): boolean => compare(value, one, scalar) === 0;
    switch (operator) {
      case "eq":
        return equals(operand);
      case "in":
        return (operand as unknown[]).some(equals);
      case "gte":
        return compare(value, operand, scalar) >= 0;
      case "lte":
        return compare(value, operand, scalar) <= 0;
      case "contains":
        return (value as string).includes(operand as string);
      case "has":
        return (value as unknown[]).includes(operand);
      default:
        throw new Error(`the reference does not know the operator ${operator}`);
    }
  });
}

/** An ordering of rows that leaves nothing open: the id decides last, in the direction of the key before it. */
export class ReferenceOrder {
  private readonly wishes: readonly Wish[];

  constructor(
    private readonly look: Looking,
    private readonly type: KnownType,
    asked: readonly Wish[],
  ) {
    const kept = asked.filter(
      ({ field }, i) => asked.findIndex(other => other.field === field) === i,
    );
    const last = kept[kept.length - 1]?.direction ?? "ASC";
    const ids = kept.some(({ field }) => field === "id");
    this.wishes = ids ? kept : [...kept, { field: "id", direction: last }];
  }

  get identity(): string {
    return `${this.type.name} ${this.wishes.map(one => `${one.field} ${one.direction}`).join()}`;
  }

  compare(a: Row, b: Row): number {
    for (const { field, direction } of this.wishes) {
      const [left, right] = [a, b].map(row => this.look.value(this.type, field, row));
      const scalar = field === "id" ? "ID" : this.look.known.scalar(this.type, field);
      const difference = nullsLast(left, right, direction, scalar);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

function nullsLast(a: unknown, b: unknown, direction: Wish["direction"], scalar: string): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction === "DESC" ? compare(b, a, scalar) : compare(a, b, scalar);
}
