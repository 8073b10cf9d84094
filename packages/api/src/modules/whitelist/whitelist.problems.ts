import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import type { WhitelistCondition } from "./whitelist.rules";
import { WhitelistConditionType } from "./whitelist.types";

@ObjectType({
  implements: Problem,
  description:
    "`CONDITIONS_NOT_MET`: the supplier does not meet every condition of the list. That it was told is in the supplier's log of what was read of it.",
})
export class WhitelistConditionsNotMet extends Problem {
  readonly code = "CONDITIONS_NOT_MET";
  readonly message: string;

  @Field(() => [WhitelistConditionType], { description: "All of them, also those that are met." })
  readonly conditions: WhitelistConditionType[];

  constructor(conditions: readonly WhitelistCondition[]) {
    super();
    this.conditions = conditions.map(one => ({ ...one }));
    const unmet = conditions.filter(({ met }) => !met).map(({ reason }) => reason);
    this.message = `Not every condition is met. ${unmet.join(" ")}`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`ALREADY_LISTED`: the supplier is on the list, or watched.",
})
export class AlreadyListed extends Problem {
  readonly code = "ALREADY_LISTED";
  readonly message = "The supplier is on the white list already.";
}

@ObjectType({
  implements: Problem,
  description: "`NOT_LISTED`: the supplier is not on the list, or was taken off it.",
})
export class NotListed extends Problem {
  readonly code = "NOT_LISTED";
  readonly message = "The supplier is not on the white list.";
}

@ObjectType({
  implements: Problem,
  description: "`ALREADY_COMMITTED`: a commitment of the supplier stands already.",
})
export class AlreadyCommitted extends Problem {
  readonly code = "ALREADY_COMMITTED";
  readonly message = "The commitment stands already.";
}

@ObjectType({
  implements: Problem,
  description: "`COMMITMENT_WITHDRAWN`: it was taken back before.",
})
export class CommitmentWithdrawn extends Problem {
  readonly code = "COMMITMENT_WITHDRAWN";
  readonly message = "The commitment was taken back before.";
}
