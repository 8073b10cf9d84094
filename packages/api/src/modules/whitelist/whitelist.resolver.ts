import { Arg, Ctx, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ComputedRoot, parseGlobalId, sql, type ComputedRootAt, type Sql } from "../../graph";
import type { WriteContext } from "../../platform/write";
import type { WhitelistCommitmentService } from "./whitelist-commitment.service";
import { factsOf } from "./whitelist.facts";
import {
  CommitToWhitelistInput,
  CommitToWhitelistResult,
  ListOnWhitelistInput,
  ListOnWhitelistResult,
  RemoveFromWhitelistInput,
  RemoveFromWhitelistResult,
  ReviewWhitelistEntryInput,
  ReviewWhitelistEntryResult,
  WithdrawWhitelistCommitmentInput,
  WithdrawWhitelistCommitmentResult,
} from "./whitelist.inputs";
import { areMet, conditionsOf, type WhitelistFacts } from "./whitelist.rules";
import type { WhitelistService } from "./whitelist.service";
import { WhitelistConditionsType } from "./whitelist.types";
import { seesEvidence } from "./whitelist.visibility";

const COST = 50;

const idOf = (id: unknown): string | null => {
  const parsed = parseGlobalId(id);
  return parsed?.prefix === "org" ? parsed.uuid : null;
};

interface Told {
  readonly asOf: string;
  readonly facts: WhitelistFacts;
}

/** The facts, for those who may know what stands behind an entry. */
function needs({ viewer, args, mark }: ComputedRootAt): Sql {
  const id = sql`${args["organizationId"] ?? null}`;
  const today = sql`(now() at time zone 'Asia/Shanghai')::date`;
  const marked = mark(sql`seen_.id`, "WhitelistConditions", sql`'org_' || seen_.id::text`);
  const seen = seesEvidence(viewer, id);
  return sql`select (select ${marked} || json_build_object('asOf', ${today}, 'facts', (${factsOf(sql`seen_.id`, today)}))::text
    from organization seen_ where seen_.id = ${id} and seen_.status <> 'PENDING' and 'FABRIC_SUPPLIER' = any (seen_.types) and (${seen})) as data`;
}

@Resolver()
export class WhitelistResolver {
  constructor(
    private readonly whitelist: WhitelistService,
    private readonly commitments: WhitelistCommitmentService,
  ) {}

  @ComputedRoot({
    args: { organizationId: { type: "uuid", read: idOf } },
    forms: ["ONE"],
    formOf: () => "ONE",
    needs,
    costOf: () => COST,
  })
  @Query(() => WhitelistConditionsType, {
    nullable: true,
    description: `What a fabric supplier has to meet to be on the white list, computed from reports and conclusions as they are today, with a reason for each. For the supplier itself and the market regulator; null for all others, and for who is no fabric supplier. Costs ${COST}.`,
  })
  whitelistConditions(
    @Arg("organizationId", () => ID, { description: "The fabric supplier." })
    _organizationId: string,
    @Root() told: Told | null,
  ): WhitelistConditionsType | null {
    if (!told) return null;
    const conditions = conditionsOf(told.facts);
    const { asOf } = told;
    return { asOf, met: areMet(conditions), conditions: conditions.map(one => ({ ...one })) };
  }

  @Mutation(() => CommitToWhitelistResult, {
    description:
      "A fabric supplier commits itself to quality, and so applies for the white list. The market regulator and it alone read the statement.",
  })
  commitToWhitelist(
    @Arg("input", () => CommitToWhitelistInput) input: CommitToWhitelistInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof CommitToWhitelistResult> {
    return this.commitments.commit(context, input);
  }

  @Mutation(() => WithdrawWhitelistCommitmentResult, {
    description:
      "Takes a commitment back. An entry of the list stays as it is until it is reviewed.",
  })
  withdrawWhitelistCommitment(
    @Arg("input", () => WithdrawWhitelistCommitmentInput) input: WithdrawWhitelistCommitmentInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof WithdrawWhitelistCommitmentResult> {
    return this.commitments.withdraw(context, input);
  }

  @Mutation(() => ListOnWhitelistResult, {
    description:
      "The market regulator puts a fabric supplier that meets every condition on the white list. Buyers with open orders are told.",
  })
  listOnWhitelist(
    @Arg("input", () => ListOnWhitelistInput) input: ListOnWhitelistInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ListOnWhitelistResult> {
    return this.whitelist.list(context, input);
  }

  @Mutation(() => ReviewWhitelistEntryResult, {
    description:
      "The market regulator looks at a supplier again: when it meets every condition, it is LISTED for another 12 months.",
  })
  reviewWhitelistEntry(
    @Arg("input", () => ReviewWhitelistEntryInput) input: ReviewWhitelistEntryInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReviewWhitelistEntryResult> {
    return this.whitelist.review(context, input);
  }

  @Mutation(() => RemoveFromWhitelistResult, {
    description:
      "The market regulator takes a supplier off the white list. No order is stopped; buyers with open ones are told.",
  })
  removeFromWhitelist(
    @Arg("input", () => RemoveFromWhitelistInput) input: RemoveFromWhitelistInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof RemoveFromWhitelistResult> {
    return this.whitelist.remove(context, input);
  }
}
