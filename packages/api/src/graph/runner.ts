import { used, type Plan } from "./plans";
import type { Readers } from "./readers";
import type { Frame } from "./sql";

/** Above this cost a statement always runs alone, so that it holds nobody up and can be cancelled. */
const HEAVY = 2_500;
/** What took longer than this does not count as quick. */
const QUICK_MS = 100;
/** What took longer than this among others, waiting included, has to prove itself again. */
const TOO_SLOW_MS = 400;

/**
 * Decides which connection a statement runs on. A statement nobody has seen runs alone: planning it may take longer than
 * running it, and no estimate tells a quick one from a slow one as surely as having run it. Once quick, it is pipelined.
 */
export class Runner {
  constructor(private readonly readers: Readers) {}

  async run(plan: Plan, frame: Frame, cost: number, signal?: AbortSignal): Promise<string> {
    const { text, name } = used(plan);
    const statement = { text, name, values: plan.params.map(param => param.read(frame)) };
    // While somebody finds out how quick it is, the others wait to hear, and do not all take a connection for it.
    if (!plan.quick && plan.proof) await plan.proof;
    if (plan.quick && cost <= HEAVY) {
      const began = performance.now();
      const answer = await this.readers.light(statement);
      plan.quick = performance.now() - began <= TOO_SLOW_MS;
      return answer;
    }
    const run = this.readers.alone(statement, signal);
    if (!plan.heavy) plan.proof ??= proofOf(plan, run);
    return (await run).text;
  }
}

/** Settles when it is known whether the plan is quick; fails for nobody but whoever asked. */
async function proofOf(plan: Plan, run: ReturnType<Readers["alone"]>): Promise<void> {
  const tookMs = await run.then(
    one => one.tookMs,
    () => Infinity,
  );
  plan.quick = tookMs <= QUICK_MS;
  plan.proof = null;
}
