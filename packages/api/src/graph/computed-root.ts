import { LRUCache } from "lru-cache";
import { Cost } from "./cost";
import type { ArgumentsNow, ComputedRootDeclaration } from "./declaration";
import type { Plan } from "./plans";
import { isMarked, markOf } from "./recording";
import { askingAs } from "./scope";
import { literal, Param, statementOf, type Frame, type Sql, type ViewerFacts } from "./sql";

const MOST_PLANS = 200;

/** The statements of root fields that resolvers of their own answer, by field, kind of viewer and form. */
export class ComputedRoots {
  private readonly plans: LRUCache<string, Plan>;

  constructor(
    private readonly roots: ReadonlyMap<string, ComputedRootDeclaration>,
    private readonly isRecorded: (kind: string) => boolean,
    evicted: (name: string) => void,
  ) {
    this.plans = new LRUCache({
      max: MOST_PLANS,
      dispose: plan => {
        if (plan.name !== undefined) evicted(plan.name);
      },
    });
  }

  find(name: string): ComputedRootDeclaration | undefined {
    return this.roots.get(name);
  }

  planOf(name: string, root: ComputedRootDeclaration, kind: string, args: ArgumentsNow): Plan {
    const form = root.formOf(args);
    const key = `${name} ${form} ${kind}`;
    const known = this.plans.get(key);
    if (known) return known;
    const plan = compiled(root, kind, form, this.isRecorded(kind));
    this.plans.set(key, plan);
    return plan;
  }
}

function compiled(
  root: ComputedRootDeclaration,
  kind: string,
  form: string,
  recorded: boolean,
): Plan {
  const viewer = askingAs(kind);
  const { text, params } = statementOf(
    root.needs({ viewer, args: argumentsOf(root), form, mark: recorded ? markOf : unmarkedText }),
  );
  return {
    ...{ text, params, name: undefined, uses: 0, quick: false, proof: null },
    ...{ argumentReaders: [], checks: [], cost: new Cost(), heavy: false, needsTree: true },
    marked: isMarked(text),
  };
}

/** For those whose reading nobody records. */
export const unmarkedText = (): Sql => literal("");

/** The arguments as parameters: read from the frame of each run. */
export const argumentsOf = ({ args }: ComputedRootDeclaration): Readonly<Record<string, Param>> =>
  Object.fromEntries(
    Object.entries(args).map(([name, { type, read }]) => [
      name,
      new Param(frame => read(frame.args[0]?.[name] ?? null), type),
    ]),
  );

export const frameFor = (facts: ViewerFacts, args: ArgumentsNow): Frame => ({
  facts,
  args: [args],
  bound: {},
});
