import { Conclusion, localDateIn, RectificationStatus } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Rectification } from "./rectification.entity";
import { SamplingTask } from "./sampling-task.entity";
import type { Supervision } from "./supervision.acting";
import { conclude } from "./supervision.concluding";
import { rectificationOverdue, reinspectionOverdue } from "./supervision.events";
import { lockUnobjected } from "./supervision.repository";

/** How many of them move in one transaction: nobody waits long for one of them. */
const BATCH = 20;
const NONE = "00000000-0000-0000-0000-000000000000";
const unobjected = "Nobody objected in time.";

/** What happens to results by the passing of time alone. Several processes may do it at once. */
export class SupervisionClockwork {
  constructor(
    private readonly supervision: Supervision,
    /** Told which failure could not become final; the others do. */
    private readonly failed: (error: unknown) => void,
  ) {}

  /**
   * Failures nobody objected to become final when the last day is over, each in a transaction of its own: what goes
   * wrong with one keeps no other waiting, and is tried again the next time. Answers how many there were.
   */
  async conclude(): Promise<number> {
    let count = 0;
    for (let after: string | null = NONE; after !== null;) {
      const { id, done } = await this.concludeNext(after);
      if (done) count++;
      after = id;
    }
    return count;
  }

  /** Tells of what should have been put right, and sampled again, by yesterday. Answers how often it told. */
  async remind(): Promise<number> {
    const overdue = await untilDone(() => this.tellOverdue());
    return overdue + (await untilDone(() => this.tellLate()));
  }

  private async concludeNext(after: string) {
    const now = this.supervision.clock.now();
    const found: { id: string | null } = { id: null };
    try {
      await this.supervision.db.transaction(async tx => {
        const inspection = await lockUnobjected(tx, localDateIn(now), after);
        if (!inspection) return;
        found.id = inspection.id;
        const id = inspection.samplingTaskId ?? "";
        const task = await tx.findOneByOrFail(SamplingTask, { id });
        const ending = { tx, inspection, task, byId: null, reason: unobjected, now };
        await conclude(this.supervision, ending, inspection.firstConclusion ?? Conclusion.FAIL);
      });
      return { id: found.id, done: found.id !== null };
    } catch (error) {
      if (found.id === null) throw error;
      const message = `ins_${found.id} does not become final.`;
      this.failed(new Error(message, { cause: error }));
      return { id: found.id, done: false };
    }
  }

  private tellOverdue(): Promise<number> {
    const { clock, announce, db } = this.supervision;
    const now = clock.now();
    return db.transaction(async tx => {
      const late = await lockOrders(tx, now, "due_on < :today AND overdue_told_at IS NULL", [
        RectificationStatus.ORDERED,
      ]);
      for (const order of late) {
        await tx.update(Rectification, { id: order.id }, { overdueToldAt: now });
        await announce(tx, rectificationOverdue(order, now));
      }
      return late.length;
    });
  }

  private tellLate(): Promise<number> {
    const { clock, announce, db } = this.supervision;
    const now = clock.now();
    return db.transaction(async tx => {
      const late = await lockOrders(tx, now, "reinspect_by < :today AND late_told_at IS NULL", [
        ...[RectificationStatus.ORDERED, RectificationStatus.REPORTED],
      ]);
      for (const order of late) {
        await tx.update(Rectification, { id: order.id }, { lateToldAt: now });
        await announce(tx, reinspectionOverdue(order, now));
      }
      return late.length;
    });
  }
}

const lockOrders = (
  tx: EntityManager,
  now: Date,
  condition: string,
  statuses: readonly RectificationStatus[],
): Promise<Rectification[]> =>
  tx
    .createQueryBuilder(Rectification, "it")
    .where(condition, { today: localDateIn(now) })
    .andWhere("it.status = ANY (:statuses)", { statuses: [...statuses] })
    .orderBy("it.id")
    .limit(BATCH)
    .setLock("for_no_key_update")
    .setOnLocked("skip_locked")
    .getMany();

async function untilDone(some: () => Promise<number>): Promise<number> {
  for (let count = 0; ;) {
    const done = await some();
    count += done;
    if (done < BATCH) return count;
  }
}
