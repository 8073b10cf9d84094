import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { Path, type Goal } from "./random-path";
import { RandomArguments, type RandomVariable, type Samples } from "./random-arguments";
import type { Random } from "./random";

export interface RandomOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: readonly RandomVariable[];
  /** Lists that can be turned to another page: the response key, and the variables for its cursors. */
  readonly turning: readonly Turning[];
}

export interface Turning {
  readonly key: string;
  readonly after?: string;
  readonly before?: string;
}

/** Pages nobody gets. Asked for at the root only, where they are refused whatever the data. */
const refusedPages = [
  { first: 251 },
  { first: -1 },
  { last: 1_000_000 },
  { first: 1, last: 1 },
  { after: "junk" },
  { before: "AAAAAAAAAAAAAAAAWyJhIl0" },
];

export interface RandomOptions {
  readonly samples: Samples;
  /** The root fields to ask; all of Query when not given. */
  readonly roots?: readonly string[];
  readonly depth?: number;
  readonly fields?: number;
  /** What to ask for more often than chance would have it. */
  readonly goal?: Goal;
}

/** An operation that is valid against the schema and nothing else is known of. */
export function randomOperation(
  schema: GraphQLSchema,
  random: Random,
  options: RandomOptions,
): RandomOperation {
  for (;;) {
    const made = new Maker(schema, random, options).operation();
    // Fields of different types may fall on one response key under an interface: rare, and not valid.
    if (validate(schema, made.document).length === 0) return made;
  }
}

class Maker {
  private readonly args: RandomArguments;
  private readonly fragments = new Map<string, { readonly on: string; text: string }>();
  private readonly turning: Turning[] = [];
  private readonly path: Path | null;
  private aliases = 0;
  private left: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly options: RandomOptions,
  ) {
    this.args = new RandomArguments(random, options.samples);
    this.path = options.goal ? new Path(schema, options.goal) : null;
    this.left = options.fields ?? 18;
  }

  operation(): RandomOperation {
    const query = this.schema.getQueryType();
    if (!query) throw new Error("no Query");
    const depth = this.options.depth ?? 6;
    const roots = this.options.roots ?? Object.keys(query.getFields());
    const chosen = Array.from({ length: this.random.pick([1, 1, 1, 2, 3]) }, () => {
      const field = this.pick(
        query,
        roots.flatMap(name => query.getFields()[name] ?? []),
      );
      return field ? this.field(query, field, depth) : "";
    });
    const body = `{ ${chosen.join(" ")} ${this.random.chance(0.1) ? "__typename" : ""} }`;
    const variables = this.args.variables.map(({ name, type }) => `$${name}: ${type}`);
    const head = variables.length > 0 ? `query(${variables.join(", ")}) ` : "query ";
    const spread = [...this.fragments].map(
      ([name, { on, text }]) => `fragment ${name} on ${on} ${text}`,
    );
    const text = [head + body, ...spread].join("\n");
    return {
      text,
      document: parse(text),
      variables: this.args.variables,
      turning: this.turning,
    };
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    const fields =
      isAbstractType(type) && !isInterfaceType(type) ? [] : Object.values(type.getFields());
    const open = fields.filter(one => depth > 0 || !isCompositeType(getNamedType(one.type)));
    const parts = random.some(open, depth > 3 ? 4 : 5).map(one => this.field(type, one, depth));
    const sought = this.path && random.chance(0.6) ? this.pick(type, open) : undefined;
    if (sought) parts.push(this.field(type, sought, depth));
    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      const wanted = this.path?.among(possible) ?? random.pick(possible);
      for (const one of new Set([wanted, ...random.some(possible, 2)]))
        parts.push(`... on ${one.name}${this.directive()} ${this.selection(one, depth - 1)}`);
    }
    if (!isAbstractType(type) && random.chance(0.25)) parts.push(this.fragment(type, depth));
    if (parts.length === 0 || random.chance(0.15)) parts.push(`${this.alias(0.3)}__typename`);
    return `{ ${parts.join(" ")} }`;
  }

  /** A part of a selection in a fragment: named, inline, typed or not, on an interface, seldom one used before. */
  private fragment(type: GraphQLObjectType, depth: number): string {
    const { random } = this;
    const kind = random.pick(["named", "inline", "untyped", "interface"]);
    const [shared] = type.getInterfaces();
    if (kind === "interface" && shared)
      return `... on ${shared.name}${this.directive()} ${this.selection(shared, 0)}`;
    if (kind === "named") {
      const used = [...this.fragments].filter(([, one]) => one.on === type.name && one.text !== "");
      if (used.length > 0 && random.chance(0.5))
        return `...${random.pick(used)[0]}${this.directive()}`;
      const name = `F${this.fragments.size}`;
      const entry = { on: type.name, text: "" };
      this.fragments.set(name, entry);
      entry.text = this.selection(type, depth - 1);
      return `...${name}${this.directive()}`;
    }
    const condition = kind === "untyped" ? "" : ` on ${type.name}`;
    return `...${condition}${this.directive()} ${this.selection(type, depth - 1)}`;
  }

  private field(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): string {
    this.left -= 1;
    const named = getNamedType(field.type);
    const isList = isObjectType(named) && named.name.endsWith("Connection");
    const name = field.name + (isList ? "" : this.arguments(field, parent.name));
    if (isList)
      return this.list(field, named, { depth, root: parent === this.schema.getQueryType() });
    const alias = this.alias(field.args.length > 0 ? 1 : 0.15);
    const below = isCompositeType(named) ? ` ${this.selection(named, this.deeper(depth))}` : "";
    // Asked twice, selected differently: the answer is one object with both.
    const twice = below && !alias && this.random.chance(0.1) && isCompositeType(named);
    const other = twice ? ` ${name} ${this.selection(named, this.deeper(depth))}` : "";
    return alias + name + this.directive() + below + other;
  }

  /** Any of the fields, or one that leads to the goal where there is one. */
  private pick(
    type: GraphQLCompositeType,
    fields: readonly GraphQLField<unknown, unknown>[],
  ): GraphQLField<unknown, unknown> | undefined {
    const near = this.path?.towards(type.name, fields) ?? [];
    const wanted = near.length > 0 && this.random.chance(0.8) ? near : fields;
    return wanted.length > 0 ? this.random.pick(wanted) : undefined;
  }

  /** With no room left for more, only values. */
  private deeper(depth: number): number {
    return this.left > 0 ? depth - 1 : 0;
  }

  private list(
    field: GraphQLField<unknown, unknown>,
    type: GraphQLObjectType,
    { depth, root }: { readonly depth: number; readonly root: boolean },
  ): string {
    const { random } = this;
    const key = `a${this.aliases++}`;
    const cursors = { after: random.chance(0.3), before: random.chance(0.15) };
    const of = type.name.replace(/Connection$/, "");
    const wrong = root && random.chance(0.02) ? random.pick(refusedPages) : {};
    const values: Readonly<Record<string, unknown>> = {
      ...this.args.page(field.args, of, { ...cursors, root }),
      ...wrong,
    };
    const called = `${key}: ${field.name}${RandomArguments.written(values)}`;
    const variable = (name: string): string | undefined => {
      const use = values[name];
      return use && typeof use === "object" && "name" in use ? String(use.name) : undefined;
    };
    if (cursors.after || cursors.before)
      this.turning.push({ key, after: variable("after"), before: variable("before") });
    const whole = this.connection(type, depth);
    const again = random.chance(0.1) ? ` ${called} ${this.connection(type, depth)}` : "";
    const places = cursors.after || cursors.before ? " edges { cursor }" : "";
    return `${called}${this.directive()} { ${whole.slice(1, -1)}${places} }${again}`;
  }

  private connection(type: GraphQLObjectType, depth: number): string {
    const { random } = this;
    const { nodes, edges, pageInfo } = type.getFields();
    const node = nodes && getNamedType(nodes.type);
    if (!isObjectType(node) || !edges || !pageInfo)
      throw new Error(`${type.name} is no connection`);
    const row = (): string => this.selection(node, this.deeper(depth));
    const parts = random.some(
      [
        () => `nodes ${row()}`,
        () => `${this.alias(0.2)}nodes ${row()}`,
        () => `edges { node ${row()} ${random.chance(0.5) ? "cursor" : "__typename"} }`,
        () =>
          `pageInfo { hasNextPage hasPreviousPage ${random.chance(0.5) ? "startCursor endCursor" : ""} }`,
        () => `${this.alias(0.2)}totalCount`,
      ],
      3,
    );
    return `{ ${parts.length > 0 ? parts.map(part => part()).join(" ") : `nodes ${row()}`} }`;
  }

  private arguments(field: GraphQLField<unknown, unknown>, parent: string): string {
    if (field.args.length === 0) return "";
    const query = parent === this.schema.getQueryType()?.name;
    const optional = query && field.args.every(one => !isNonNullType(one.type));
    // Of the arguments that find one object exactly one is given; seldom not.
    const chosen =
      optional && !this.random.chance(0.03) ? [this.random.pick(field.args)] : field.args;
    const of = query ? getNamedType(field.type).name : parent;
    return RandomArguments.written(
      Object.fromEntries(
        chosen.map(one => [one.name, this.args.any(one, of, chosen.length === 1 && optional)]),
      ),
    );
  }

  private alias(probability: number): string {
    return this.random.chance(probability) ? `a${this.aliases++}: ` : "";
  }

  private directive(): string {
    if (!this.random.chance(0.12)) return "";
    const name = this.random.pick(["skip", "include"]);
    const condition = this.random.chance(0.3)
      ? String(name === "include")
      : RandomArguments.written({
          if: this.args.declare("Boolean!", random =>
            random.chance(name === "include" ? 0.8 : 0.2),
          ),
        }).slice("(if: ".length, -1);
    return ` @${name}(if: ${condition})`;
  }
}
