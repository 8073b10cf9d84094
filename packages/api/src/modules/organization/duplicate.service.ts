import { DuplicateDecision } from "@weft/schema";
import type { DataSource } from "typeorm";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { databaseTime } from "../../platform/write-time";
import { write, type Answered, type WriteContext } from "../../platform/write";
import type { DuplicateCandidate } from "./duplicate.entity";
import { DuplicateCandidateType, type DecideDuplicateInput } from "./duplicate.types";

/** Whether two organizations that look alike are one is for a person to say. */
export class DuplicateService {
  constructor(private readonly db: DataSource) {}

  decide(
    context: WriteContext,
    input: DecideDuplicateInput,
  ): Answered<DuplicateCandidate | StaleVersion> {
    const what = { mutation: "decideDuplicate", permission: "organization:verify" } as const;
    type Pair = DuplicateCandidate;
    return write<Pair, StaleVersion>(this.db, context, { ...what, input }, async (tx, act) => {
      const { duplicateCandidateId: id, decision, ifVersion } = input;
      const pair = act.about(
        await lockVisible<Pair>(tx, context.viewer, DuplicateCandidateType, id),
      );
      act.mustBeAllowed();
      const stale = whyStale(pair, ifVersion);
      if (stale) return stale;
      const open = decision === DuplicateDecision.OPEN;
      pair.decision = decision;
      pair.decidedById = open ? null : context.viewer.mustBeSomebody().organizationId;
      pair.decidedAt = open ? null : await databaseTime(tx);
      return tx.save(pair);
    });
  }
}
