import { RfqStatus } from "@weft/schema";
import { lockLate } from "./rfq.repository";
import { endRfq } from "./rfq.service";
import type { Sourcing } from "./sourcing.acting";

/** How many enquiries end in one transaction: nobody waits long for one of them. */
const BATCH = 50;

/** What happens to enquiries by the passing of time alone. Several processes may do it at once. */
export class RfqClockwork {
  constructor(private readonly sourcing: Sourcing) {}

  /** Enquiries that were not awarded in time, and the quotations given to them. Answers how many there were. */
  async expire(): Promise<number> {
    for (let count = 0; ;) {
      const ended = await this.some();
      count += ended;
      if (ended < BATCH) return count;
    }
  }

  private some(): Promise<number> {
    const now = this.sourcing.clock.now();
    return this.sourcing.db.transaction(async tx => {
      const late = await lockLate(tx, now, BATCH);
      const step = { to: RfqStatus.EXPIRED, byId: null, reason: "The deadline passed.", now };
      for (const rfq of late) await endRfq(this.sourcing, tx, rfq, step);
      return late.length;
    });
  }
}
