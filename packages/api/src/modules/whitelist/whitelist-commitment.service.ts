import { newId } from "../../platform/uuid";
import { lockVisible } from "../../platform/visible";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { WhitelistCommitment } from "./whitelist-commitment.entity";
import type { CommitToWhitelistInput, WithdrawWhitelistCommitmentInput } from "./whitelist.inputs";
import { lineIn } from "./whitelist.parsing";
import { AlreadyCommitted, CommitmentWithdrawn } from "./whitelist.problems";
import type { WhitelistTools } from "./whitelist.service";
import { WhitelistCommitmentType } from "./whitelist.types";

/** What a fabric supplier commits itself to. */
export class WhitelistCommitmentService {
  constructor(private readonly tools: Omit<WhitelistTools, "announce">) {}

  commit(
    context: WriteContext,
    input: CommitToWhitelistInput,
  ): Answered<WhitelistCommitment | AlreadyCommitted> {
    const { db, clock } = this.tools;
    const statement = lineIn(input.statement, "statement");
    const what = { mutation: "commitToWhitelist", permission: "whitelist:commit" } as const;
    return write<WhitelistCommitment, AlreadyCommitted>(
      db,
      context,
      { ...what, input },
      async (tx, act) => {
        act.mustBeAllowed();
        act.conflicts({ ux_whitelist_commitment__open: () => new AlreadyCommitted() });
        const { organizationId } = act.viewer.mustBeSomebody();
        const dates = { committedAt: clock.now(), withdrawnAt: null };
        const made = { id: newId(), organizationId, statement, ...dates };
        const commitment = tx.create(WhitelistCommitment, made);
        await tx.insert(WhitelistCommitment, commitment);
        return commitment;
      },
    );
  }

  /** It counts no more; the supplier stays on the list until the regulator looks at it again. */
  withdraw(
    context: WriteContext,
    input: WithdrawWhitelistCommitmentInput,
  ): Answered<WhitelistCommitment | CommitmentWithdrawn> {
    const { db, clock } = this.tools;
    const { commitmentId } = input;
    const what = {
      mutation: "withdrawWhitelistCommitment",
      permission: "whitelist:commit",
    } as const;
    return write<WhitelistCommitment, CommitmentWithdrawn>(
      db,
      context,
      { ...what, input },
      async (tx, act) => {
        const { viewer } = act;
        const found = await lockVisible<WhitelistCommitment>(
          ...([tx, viewer, WhitelistCommitmentType, commitmentId] as const),
        );
        act.about(found);
        act.mustBeAllowed(found.organizationId);
        if (found.withdrawnAt !== null) return new CommitmentWithdrawn();
        const now = clock.now();
        found.withdrawnAt = now < found.committedAt ? found.committedAt : now;
        await tx.update(WhitelistCommitment, found.id, { withdrawnAt: found.withdrawnAt });
        return found;
      },
    );
  }
}
