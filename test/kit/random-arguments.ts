import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";
import { awkwardTexts, type Random } from "./random";

/** A word of an enum, written without quotes in a document and with them in variables. */
class Word {
  constructor(readonly text: string) {}
}

/** A place in a literal that a variable fills. */
class Use {
  constructor(readonly name: string) {}
}

export interface RandomVariable {
  readonly name: string;
  readonly type: string;
  /** A new value each time; undefined leaves the variable out. */
  make(random: Random): unknown;
}

/** Where values come from that have a chance to meet something. */
export interface Samples {
  /** A value of a field as the graph shows it, of some row. */
  value(type: string, field: string, random: Random): unknown;
  /** An id of some object; of any type when none is named. */
  id(random: Random, type?: string): string;
}

/** Makes arguments: literals, variables, literals with variables in them. Declares the variables as it goes. */
export class RandomArguments {
  readonly variables: RandomVariable[] = [];

  constructor(
    private readonly random: Random,
    private readonly samples: Samples,
  ) {}

  declare(type: string, make: RandomVariable["make"]): Use {
    const name = `v${this.variables.length}`;
    this.variables.push({ name, type, make });
    return new Use(name);
  }

  /** `first: 3, filter: $v1`, for the argument values given. */
  static written(values: Readonly<Record<string, unknown>>): string {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    if (given.length === 0) return "";
    return `(${given.map(([name, value]) => `${name}: ${literal(value)}`).join(", ")})`;
  }

  /** The page wanted of a list: from either end, filtered, ordered. */
  page(
    args: readonly GraphQLArgument[],
    of: string,
    { after, before, root }: Readonly<Record<"after" | "before" | "root", boolean>>,
  ): Readonly<Record<string, unknown>> {
    const { random } = this;
    // Lists in lists multiply: without a size only at the root.
    const size = random.pick(["first", "first", "last", root ? "none" : "first"]);
    const pageSize = root ? largePage : smallPage;
    const type = (name: string): GraphQLInputType | undefined =>
      args.find(one => one.name === name)?.type;
    const filter = type("filter");
    const orderBy = type("orderBy");
    return {
      ...(size !== "none" && { [size]: this.maybeVariable("Int", pageSize) }),
      ...(after && { after: this.declare("Cursor", () => undefined) }),
      ...(before && { before: this.declare("Cursor", () => undefined) }),
      ...(filter && random.chance(0.5) && { filter: this.of(filter, of, "", 3) }),
      ...(orderBy && random.chance(0.5) && { orderBy: this.of(orderBy, of, "", 2) }),
    };
  }

  /** A value for any argument that is no page: of a derived field, or what finds one object. */
  any(argument: GraphQLArgument, of: string, needed: boolean): unknown {
    if (!needed && !isNonNullType(argument.type) && this.random.chance(0.3)) return undefined;
    return this.of(argument.type, of, argument.name, 1);
  }

  /** Now a literal, now a variable of the whole value. */
  private of(type: GraphQLInputType, of: string, field: string, depth: number): unknown {
    const make = (random: Random): unknown => this.input(type, { of, field, depth, random });
    if (!this.random.chance(0.35)) return this.partly(make(this.random), type);
    return this.declare(String(type), random =>
      !isNonNullType(type) && random.chance(0.1)
        ? random.pick([null, undefined])
        : plain(make(random)),
    );
  }

  private maybeVariable(type: string, make: (random: Random) => unknown): unknown {
    if (!this.random.chance(0.5)) return make(this.random);
    return this.declare(type, random => (random.chance(0.1) ? undefined : make(random)));
  }

  /** A literal in which a single value deep inside is a variable. */
  private partly(value: unknown, type: GraphQLInputType): unknown {
    const bare = getNullableType(type);
    if (!isInputObjectType(bare) || typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        const field = bare.getFields()[name];
        if (!field || one instanceof Word) return [name, one];
        if (isInputObjectType(getNullableType(field.type)))
          return [name, this.partly(one, field.type)];
        if (isListType(getNullableType(field.type)) || !this.random.chance(0.25))
          return [name, one];
        return [
          name,
          this.declare(String(field.type), random => again(one, random, isNonNullType(field.type))),
        ];
      }),
    );
  }

  private input(type: GraphQLInputType, place: Place): unknown {
    const { random } = place;
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const item = bare.ofType;
      return Array.from({ length: random.below(4) }, () => this.input(item, place));
    }
    if (isEnumType(bare)) return new Word(random.pick(bare.getValues()).name);
    if (isInputObjectType(bare)) return this.object(bare, place);
    if (!isNonNullType(type) && random.chance(0.04)) return null;
    return this.scalar(bare.name, place);
  }

  private object(type: GraphQLInputObjectType, place: Place): unknown {
    const { random, depth } = place;
    const members = Object.values(type.getFields());
    const needed = members.filter(one => isNonNullType(one.type));
    const free = members.filter(one => !isNonNullType(one.type));
    const deep = free.filter(one => depth > 0 || !isDeep(one.type));
    const chosen = [...needed, ...random.some(deep, needed.length > 0 ? 1 : 2)];
    const target = /^(\w+?)(List)?Filter$/.exec(type.name)?.[1] ?? place.of;
    // The filter of a type opens a level; an operator's object belongs to the field it is under.
    const isTypeFilter = "and" in type.getFields();
    return Object.fromEntries(
      chosen.map(one => {
        const inner = isTypeFilter
          ? { ...place, of: target, field: one.name, depth: depth - 1 }
          : { ...place, depth: depth - 1 };
        return [one.name, this.input(one.type, inner)];
      }),
    );
  }

  private scalar(scalar: string, { of, field, random }: Place): unknown {
    if (scalar === "ID")
      return random.chance(0.85)
        ? this.samples.id(random, field === "id" ? of : undefined)
        : malformed(random);
    if (scalar === "Boolean") return random.chance(0.5);
    const sample = random.chance(0.75) ? this.samples.value(of, field, random) : null;
    const told = Array.isArray(sample) ? sample[0] : sample;
    if (scalar === "Int") return typeof told === "number" ? told : random.below(2_030);
    if (scalar === "String")
      return cut(typeof told === "string" ? told : random.pick(awkwardTexts), random);
    if (typeof told === "string") return told;
    return (invented[scalar] ?? (() => random.pick(awkwardTexts)))(random);
  }
}

interface Place {
  readonly of: string;
  readonly field: string;
  readonly depth: number;
  readonly random: Random;
}

const isDeep = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) && !("eq" in named.getFields() || "has" in named.getFields());
};

const largePage = (random: Random): number =>
  random.chance(0.1) ? random.pick([0, 249, 250]) : 1 + random.below(12);

const smallPage = (random: Random): number => random.pick([0, 1, 2, 2, 3, 4, 6]);

const invented: Readonly<Record<string, (random: Random) => unknown>> = {
  Decimal: random => random.pick(["0", "1", "-1", "20.50", "99.000", "0.000001", "12345678.9"]),
  LocalDate: random => `20${20 + random.below(10)}-0${1 + random.below(9)}-1${random.below(10)}`,
  DateTime: random =>
    `202${random.below(8)}-0${1 + random.below(9)}-11T08:0${random.below(10)}:00.000Z`,
};

/** Sometimes a part of a text, which `contains` may find. */
const cut = (text: string, random: Random): string => {
  const characters = [...text];
  if (characters.length < 2 || random.chance(0.6)) return text;
  const start = random.below(characters.length - 1);
  return characters.slice(start, start + 1 + random.below(3)).join("");
};

/** Another value of the same scalar, for a variable inside a literal. */
const again = (value: unknown, random: Random, needed: boolean): unknown =>
  !needed && random.chance(0.1)
    ? null
    : typeof value === "number"
      ? Math.max(0, value + random.below(3) - 1)
      : value;

const malformed = (random: Random): string =>
  random.pick([
    "",
    "nonsense",
    "ord_",
    "_",
    "zzz_00000000-0000-7000-8000-000000000000",
    "org_1",
    "null",
  ]);

function literal(value: unknown): string {
  if (value instanceof Word) return value.text;
  if (value instanceof Use) return `$${value.name}`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${name}: ${literal(one)}`)
      .join(", ")} }`;
  return JSON.stringify(value ?? null);
}

/** A value as it stands in the variables of a request. */
function plain(value: unknown): unknown {
  if (value instanceof Word) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}
