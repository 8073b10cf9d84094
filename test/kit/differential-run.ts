import { type DocumentNode } from "graphql";
import type { Graph, GraphContext } from "../../packages/api/src/graph";
import {
  compareAnswers,
  Prepared,
  told,
  type Compared,
  type Place,
  type Question,
} from "./differential";
import { Random } from "./random";
import type { Goal } from "./random-path";
import type { Samples } from "./random-arguments";
import { randomOperation, type RandomOperation } from "./random-operation";
import type { Reference } from "./reference";
import type { Looking } from "./reference-look";
import type { Row, Seer } from "./reference-world";
import { smallest } from "./smallest";

/** A graph, its reference over the same data, and everybody who may ask. */
export interface Pair<Context extends GraphContext = GraphContext> {
  readonly graph: Graph<Context>;
  readonly reference: Reference;
  readonly seers: readonly Seer[];
  readonly contextOf: (seer: Seer) => Context;
  readonly samples: Samples;
  /** The roots the engine reads; the others have resolvers of their own. */
  readonly roots: readonly string[];
  /** Whether a difference is made small for people; not when it is expected. */
  readonly shrink?: boolean;
  readonly goal?: Goal;
}

export interface Report {
  seed: number;
  documents: number;
  operations: number;
  asText: number;
  walked: number;
  refused: number;
  turned: number;
  /** What differs, made as small as possible; null when nothing does. */
  difference: string | null;
}

/** The difference, or the words that there is none; the counts go to whoever watches the test run. */
export function summary({ difference, ...counts }: Report): string {
  process.stderr.write(`${JSON.stringify(counts)}\n`);
  return difference ?? "no difference";
}

/** Ids are of what is sought more often than chance would have it. */
function seeking<Options extends { readonly samples: Samples; readonly goal?: Goal }>(
  options: Options,
): Options {
  const { samples, goal } = options;
  if (!goal) return options;
  const id: Samples["id"] = (random, type) =>
    samples.id(random, random.chance(0.5) ? goal.type : type);
  return { ...options, samples: { id, value: (...at) => samples.value(...at) } };
}

/** How many operations are under way at once: the readers are pipelined. */
const AT_ONCE = 8;
const ROUNDS = 3;

/** Random operations until so many were asked, or one was answered in two ways. */
export async function findDifference<Context extends GraphContext>(
  pair: Pair<Context>,
  seed: number,
  operations: number,
): Promise<Report> {
  const counts = { documents: 0, operations: 0, asText: 0, walked: 0, refused: 0, turned: 0 };
  const report: Report = { seed, ...counts, difference: null };
  const looks = pair.seers.map(seer => pair.reference.look(seer));
  let next = seed;
  const worker = async (): Promise<void> => {
    while (report.operations < operations && report.difference === null) {
      const own = next++;
      const found = await new Session(pair, looks, own, report).run();
      if (found !== null) report.difference ??= `WEFT_SEED=${own}\n${found}`;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return report;
}

/** One document, asked by several viewers with several variables, and turned from page to page. */
class Session<Context extends GraphContext> {
  private readonly random: Random;
  private readonly operation: RandomOperation;
  private readonly prepared: Prepared;

  constructor(
    private readonly pair: Pair<Context>,
    private readonly looks: readonly Looking[],
    seed: number,
    private readonly report: Report,
  ) {
    this.random = new Random(seed);
    this.operation = randomOperation(pair.graph.schema, this.random, seeking(pair));
    this.prepared = new Prepared(this.operation.document);
    report.documents += 1;
  }

  async run(): Promise<string | null> {
    for (let round = 0; round < ROUNDS; round++) {
      const look = this.random.pick(this.looks);
      const variables = this.values();
      const question = { prepared: this.prepared, look, variables, referenceVariables: variables };
      const first = await this.ask(question);
      if (first.difference !== null) return this.smallestOf(question, first.difference);
      const turned = await this.turn(question, first.places);
      if (turned !== null) return turned;
    }
    return null;
  }

  private values(): Row {
    const made = this.operation.variables.map(one => [one.name, one.make(this.random)] as const);
    return Object.fromEntries(made.filter(([, value]) => value !== undefined));
  }

  private async ask(question: Question, walk = this.random.chance(0.3)): Promise<Compared> {
    const { graph, reference, contextOf } = this.pair;
    const context = (): Context => contextOf(question.look.viewer);
    const compared = await compareAnswers(graph, reference, question, { context, walk });
    this.report.operations += 1;
    if (compared.refused) this.report.refused += 1;
    else this.report[compared.asText ? "asText" : "walked"] += 1;
    return compared;
  }

  /** The same lists from a place the first answer named: forwards, backwards, or seldom as somebody else. */
  private async turn(asked: Question, places: readonly Place[]): Promise<string | null> {
    const variables: Record<string, unknown> = { ...asked.variables };
    const referenceVariables: Record<string, unknown> = { ...asked.referenceVariables };
    let given = 0;
    for (const { key, after, before } of this.operation.turning)
      for (const variable of [after, before]) {
        const here = places.filter(place => place.key === key);
        if (variable === undefined || here.length === 0 || this.random.chance(0.3)) continue;
        const place = this.random.pick(here);
        variables[variable] = place.engine;
        referenceVariables[variable] = place.reference;
        given += 1;
      }
    if (given === 0) return null;
    const question = { ...asked, variables, referenceVariables };
    const { difference } = await this.ask(question);
    this.report.turned += 1;
    return difference === null ? null : this.smallestOf(question, difference);
  }

  private async smallestOf(question: Question, difference: string): Promise<string> {
    const { graph, shrink = true } = this.pair;
    if (!shrink) return `${told(question)}\n${difference}`;
    const again = async (document: DocumentNode): Promise<string | null> => {
      const prepared = new Prepared(document);
      for (const walk of [false, true]) {
        const found = await this.ask({ ...question, prepared }, walk);
        if (found.difference !== null) return found.difference;
      }
      return null;
    };
    const small = await smallest(graph.schema, this.operation.document, async one => {
      return (await again(one)) !== null;
    });
    const found = (await again(small)) ?? difference;
    return `${told({ ...question, prepared: new Prepared(small) })}\n${found}`;
  }
}
