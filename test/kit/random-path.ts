import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

export interface Goal {
  readonly type: string;
  readonly field?: string;
}

type Field = GraphQLField<unknown, unknown>;

/** Which way leads to a type of the schema: how many fields away from each type it is. */
export class Path {
  private readonly distance = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly goal: Goal,
  ) {
    this.distance.set(goal.type, 0);
    for (let steps = 1; this.spread(steps); steps++);
  }

  /** The fields of a type that go there most quickly; at the goal, the field that is sought. */
  towards(type: string, fields: readonly Field[]): readonly Field[] {
    if (type === this.goal.type && this.goal.field !== undefined)
      return fields.filter(({ name }) => name === this.goal.field);
    if (type === this.goal.type) return [];
    const away = (field: Field): number =>
      this.distance.get(getNamedType(field.type).name) ?? Infinity;
    const nearest = Math.min(...fields.map(away));
    return nearest === Infinity ? [] : fields.filter(field => away(field) <= nearest + 1);
  }

  /** Of the types an interface or a union may turn out to be, the one that is sought. */
  among<T extends { readonly name: string }>(types: readonly T[]): T | undefined {
    return types.find(({ name }) => name === this.goal.type);
  }

  private spread(steps: number): boolean {
    const known = new Set(this.distance.keys());
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (known.has(type.name)) continue;
      const next = isAbstractType(type)
        ? this.schema.getPossibleTypes(type)
        : isObjectType(type)
          ? Object.values(type.getFields()).map(field => getNamedType(field.type))
          : [];
      if (next.some(({ name }) => known.has(name))) this.distance.set(type.name, steps);
    }
    return this.distance.size > known.size;
  }
}
