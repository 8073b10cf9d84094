import { setTimeout } from "node:timers/promises";
import { AuditOutcome, type Permission } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import type { Reference } from "../graph/reference";
import { record, type Attempt } from "./audit";
import { canonicalJson, sha256 } from "./canonical";
import { Failure } from "./failure";
import { claim, type IdempotentRequest } from "./idempotency";
import { Problem } from "./problem";
import { globalIdOf, referenceTo } from "./subject";
import type { Viewer } from "./viewer";
import { orOverloaded, isRepeatable, violatedConstraint } from "./write-errors";

/** What a request brings to a mutation. */
export interface WriteContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly idempotency?: IdempotentRequest | null;
}

/** What a use case answers: what it made or, for a retry, which; or one of the problems it names. */
export type Answered<MadeOrForeseen> = Promise<MadeOrForeseen | Reference>;

/** What is to be done, and what the log and the database have to say about it. */
export interface Intent<Made> {
  /** The mutation's name in the schema. */
  readonly mutation: string;
  /** What it takes, such as `order:accept`. */
  readonly permission: Permission;
  /** What the caller sent: the log keeps its hash. */
  readonly input: object;
  /** The object made, where the answer only contains it. */
  readonly made?: (answer: Made) => object;
  /** What a retry is answered, where that is not simply the object made. */
  readonly replay?: (made: Reference, tx: EntityManager) => Made | Promise<Made>;
}

/** The answer to a constraint, by its name, that is violated although the rules saw nothing: a race was lost. */
export type Conflicts<Foreseen extends Problem> = Readonly<Record<string, () => Foreseen>>;

/** One attempt at a mutation. What it is about and who may do it are said here, so that the log hears it too. */
export class Act<Foreseen extends Problem = Problem> {
  private found: string | null = null;
  private foreseen: Conflicts<Foreseen> = {};

  constructor(
    readonly viewer: Viewer,
    private readonly permission: Permission,
  ) {}

  get subject(): string | null {
    return this.found;
  }

  /** The object the mutation is about, as soon as it is known that the viewer sees it. */
  about<Found extends object>(object: Found): Found {
    this.found = globalIdOf(object);
    return object;
  }

  /** What a violated constraint is to be answered with. Say it before the row is written. */
  conflicts(answers: Conflicts<Foreseen>): void {
    this.foreseen = answers;
  }

  /** The problem foreseen for that constraint, if any. */
  conflictAt(constraint: string): Foreseen | null {
    return this.foreseen[constraint]?.() ?? null;
  }

  /** Throws FORBIDDEN unless the viewer holds the permission and acts for one of these organizations, if any are named. */
  mustBeAllowed(...organizationIds: readonly string[]): void {
    this.viewer.mustAct(this.permission, ...organizationIds);
  }
}

/** A problem on its way out of a transaction, which it rolls back. */
class RolledBack extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const attempts = 5;

/**
 * The one way a mutation runs: one transaction around load and lock, may they, rule, save, announce.
 *
 * - A Problem rolls back whatever was done before it, and is answered.
 * - Deadlocks and serialization failures are tried again, five times in all; `work` must keep nothing outside `tx`.
 * - A request with an Idempotency-Key that was done before is answered with what it made, as it is now.
 * - The log gets one entry: in the same transaction when it is done, in one of its own when it is refused
 *   by a rule or FORBIDDEN. Nothing is logged of an object the viewer does not see.
 * - A database that is busy or away is OVERLOADED; what it does not answer in time is rolled back.
 *
 * Never open another transaction or use another connection inside `work`: when all connections are taken
 * by others that do the same, nobody gets on.
 */
export async function write<Made extends object, Foreseen extends Problem = never>(
  db: DataSource,
  context: WriteContext,
  intent: Intent<Made>,
  work: Work<Made, Foreseen>,
): Promise<Made | Foreseen | Reference> {
  context.viewer.mustBeSomebody();
  for (let attempt = 1; ; attempt++) {
    const act = new Act<Foreseen>(context.viewer, intent.permission);
    try {
      return await inTransaction(db, tx => once(tx, act, { context, intent, work }));
    } catch (error) {
      const refused = refusalOf(error, act);
      if (refused) {
        await recordRefusal(db, entryOf(context, intent, act.subject), refused);
        if (refused instanceof Problem) return refused as Foreseen;
        throw refused;
      }
      if (!isRepeatable(error) || attempt === attempts) throw orOverloaded(error);
      await setTimeout(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** The beats of one attempt. Foreseen problems are named in the call: nothing else can then be answered. */
export type Work<Made, Foreseen extends Problem> = (
  tx: EntityManager,
  act: Act<Foreseen>,
) => Promise<Made | Foreseen>;

interface Whole<Made, Foreseen extends Problem> {
  readonly context: WriteContext;
  readonly intent: Intent<Made>;
  readonly work: Work<Made, Foreseen>;
}

async function once<Made extends object, Foreseen extends Problem>(
  tx: EntityManager,
  act: Act<Foreseen>,
  { context, intent, work }: Whole<Made, Foreseen>,
): Promise<Done<Made | Reference>> {
  const { idempotency } = context;
  const { organizationId } = context.viewer.mustBeSomebody();
  const done = idempotency ? await claim(tx, organizationId, idempotency) : null;
  if (done !== null) {
    act.mustBeAllowed();
    const made = referenceTo(done);
    const answer = (await intent.replay?.(made, tx)) ?? made;
    return { answer, recorded: nothingToRecord };
  }

  const answer = await work(tx, act);
  if (answer instanceof Problem) throw new RolledBack(answer);
  const made = globalIdOf(intent.made?.(answer) ?? answer);
  const entry = entryOf(context, intent, act.subject ?? made);
  const recorded = record(
    tx,
    { ...entry, outcome: AuditOutcome.DONE, code: null },
    idempotency ? { key: idempotency.key, made } : null,
  );
  return { answer, recorded };
}

/** What came of it, and the last statement of its transaction, under way. */
interface Done<Answer> {
  readonly answer: Answer;
  readonly recorded: Promise<void>;
}

/**
 * Begins, works and commits. The commit is sent right behind the last statement: where that fails, the database
 * rolls back whatever it is told, and the failure is thrown.
 */
async function inTransaction<Answer>(
  db: DataSource,
  work: (tx: EntityManager) => Promise<Done<Answer>>,
): Promise<Answer> {
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    const { answer, recorded } = await work(runner.manager);
    await Promise.all([recorded, runner.commitTransaction()]);
    return answer;
  } catch (error) {
    // Where the connection is lost, so is the transaction.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

const nothingToRecord = Promise.resolve();

type About = Pick<Intent<never>, "mutation" | "input">;
type Entry = Omit<Attempt, "outcome" | "code">;

function entryOf(context: WriteContext, intent: About, subject: string | null): Entry {
  const { organizationId, credentialId } = context.viewer.mustBeSomebody();
  return {
    organizationId,
    credentialId,
    mutation: intent.mutation,
    subject,
    requestId: context.requestId,
    inputHash: sha256(canonicalJson(intent.input)),
  };
}

/** A refusal the caller was meant to meet: a problem, a lost race that is one, or FORBIDDEN. */
function refusalOf(error: unknown, act: Act): Problem | Failure | null {
  if (error instanceof RolledBack) return error.problem;
  if (error instanceof Failure && error.code === "FORBIDDEN") return error;
  const constraint = violatedConstraint(error);
  return constraint === null ? null : act.conflictAt(constraint);
}

async function recordRefusal(db: DataSource, entry: Entry, why: Problem | Failure): Promise<void> {
  const outcome = why instanceof Problem ? AuditOutcome.REFUSED : AuditOutcome.FORBIDDEN;
  await record(db.manager, { ...entry, outcome, code: why.code }).catch((error: unknown) => {
    throw orOverloaded(error);
  });
}
