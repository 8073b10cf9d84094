import { Field, ID, InputType, Int } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { StaleVersion } from "../../platform/version";
import { WhitelistCommitment } from "./whitelist-commitment.entity";
import { WhitelistEntry } from "./whitelist-entry.entity";
import {
  AlreadyCommitted,
  AlreadyListed,
  CommitmentWithdrawn,
  NotListed,
  WhitelistConditionsNotMet,
} from "./whitelist.problems";

const ifVersion = {
  nullable: true,
  description: "The version of the entry the caller has seen; refused when it has another by now.",
} as const;

@InputType()
export class CommitToWhitelistInput {
  @Field(() => String, {
    description: "What the supplier commits itself to; at most 1,000 characters on one line.",
  })
  statement: string;
}

@InputType()
export class WithdrawWhitelistCommitmentInput {
  @Field(() => ID)
  commitmentId: string;
}

@InputType()
export class ListOnWhitelistInput {
  @Field(() => ID, { description: "The fabric supplier." })
  organizationId: string;

  @Field(() => [String], {
    nullable: true,
    description:
      "The kinds of fabric it is for, in words: at most 20 of at most 100 characters. None means all it makes.",
  })
  scope?: string[] | null;
}

@InputType()
export class ReviewWhitelistEntryInput {
  @Field(() => ID, { description: "The fabric supplier." })
  organizationId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class RemoveFromWhitelistInput {
  @Field(() => ID, { description: "The fabric supplier." })
  organizationId: string;

  @Field(() => String, {
    description: "Why, for everybody to read; at most 1,000 characters on one line.",
  })
  reason: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

export const CommitToWhitelistResult = answerOf(
  "CommitToWhitelistResult",
  WhitelistCommitment,
  AlreadyCommitted,
);
export const WithdrawWhitelistCommitmentResult = answerOf(
  "WithdrawWhitelistCommitmentResult",
  WhitelistCommitment,
  CommitmentWithdrawn,
);
export const ListOnWhitelistResult = answerOf(
  "ListOnWhitelistResult",
  WhitelistEntry,
  AlreadyListed,
  WhitelistConditionsNotMet,
);
export const ReviewWhitelistEntryResult = answerOf(
  "ReviewWhitelistEntryResult",
  WhitelistEntry,
  NotListed,
  WhitelistConditionsNotMet,
  StaleVersion,
);
export const RemoveFromWhitelistResult = answerOf(
  "RemoveFromWhitelistResult",
  WhitelistEntry,
  NotListed,
  StaleVersion,
);
