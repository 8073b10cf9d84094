import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description:
    "`WEAKER_THAN_MANDATORY`: an indicator promises less than a mandatory limit in force asks of everybody.",
})
export class WeakerThanMandatory extends Problem {
  readonly code = "WEAKER_THAN_MANDATORY";
  readonly message: string;

  @Field(() => String, { description: "The name of the first such indicator." })
  readonly indicator: string;

  @Field(() => String, { description: "The limit that binds, such as `<= 20`." })
  readonly limit: string;

  @Field(() => String, { description: "The edition that limit is of." })
  readonly standard: string;

  constructor(indicator: string, limit: string, standard: string) {
    super();
    this.indicator = indicator;
    this.limit = limit;
    this.standard = standard;
    this.message = `${indicator} is weaker than ${limit} of ${standard}.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`STANDARD_NUMBER_TAKEN`: the enterprise has declared this number before.",
})
export class StandardNumberTaken extends Problem {
  readonly code = "STANDARD_NUMBER_TAKEN";
  readonly message = "There is a standard of yours with this number already.";
}

@ObjectType({
  implements: Problem,
  description: "`RANK_TAKEN`: the place, or the standard, is on that list already.",
})
export class RankTaken extends Problem {
  readonly code = "RANK_TAKEN";
  readonly message = "The place or the standard is on this list already.";
}

@ObjectType({
  implements: Problem,
  description:
    "`STANDARD_NOT_PUBLISHED`: only a published standard can be held against others in public.",
})
export class StandardNotPublished extends Problem {
  readonly code = "STANDARD_NOT_PUBLISHED";
  readonly message: string;

  @Field(() => String, { description: "Where it stands: an `EnterpriseStandardStatus`." })
  readonly status: string;

  constructor(status: string) {
    super();
    this.status = status;
    this.message = `The standard is ${status}.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`BENCHMARK_EXISTS`: this standard was held against that target before.",
})
export class BenchmarkExists extends Problem {
  readonly code = "BENCHMARK_EXISTS";
  readonly message = "There is a record of this standard and that target already.";
}

@ObjectType({
  implements: Problem,
  description:
    "`NOTHING_COMPARABLE`: a record is published with at least one property that both standards have.",
})
export class NothingComparable extends Problem {
  readonly code = "NOTHING_COMPARABLE";
  readonly message = "The target has a value for none of the properties.";
}
