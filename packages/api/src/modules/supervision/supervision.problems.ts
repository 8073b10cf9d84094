import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import { LocalDateScalar } from "../../platform/scalars";

@ObjectType({
  implements: Problem,
  description:
    "`OUTSIDE_DISTRICT`: a department has its say in the district its office is in, or in the whole city or province it sits in: this is elsewhere.",
})
export class OutsideDistrict extends Problem {
  readonly code = "OUTSIDE_DISTRICT";
  readonly message = "The department has no say there.";
}

@ObjectType({
  implements: Problem,
  description: "`OUTSIDE_PERIOD`: samples are taken in the period of the plan.",
})
export class OutsidePeriod extends Problem {
  readonly code = "OUTSIDE_PERIOD";
  readonly message: string;

  @Field(() => LocalDateScalar, { description: "The first day of the period." })
  readonly from: string;

  @Field(() => LocalDateScalar, { description: "The last day of the period." })
  readonly to: string;

  constructor(from: string, to: string) {
    super();
    this.from = from;
    this.to = to;
    this.message = `Samples are taken from ${from} to ${to}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`NOBODY_ELIGIBLE`: nobody can be drawn: no verified enterprise of that link sits in the region, or all were drawn for the same product within 6 months.",
})
export class NobodyEligible extends Problem {
  readonly code = "NOBODY_ELIGIBLE";
  readonly message = "There is nobody who could be drawn.";
}

@ObjectType({
  implements: Problem,
  description:
    "`TOO_FEW_INSPECTORS`: two inspectors go together, and there are fewer to draw from. Name them, or give members the role INSPECTOR.",
})
export class TooFewInspectors extends Problem {
  readonly code = "TOO_FEW_INSPECTORS";
  readonly message = "At least two inspectors are needed to draw from.";
}

@ObjectType({
  implements: Problem,
  description: "`SEAL_TAKEN`: the department used the number for another seal.",
})
export class SealTaken extends Problem {
  readonly code = "SEAL_TAKEN";
  readonly message = "A number of these seals was used before.";
}

@ObjectType({
  implements: Problem,
  description:
    "`BATCH_SAMPLED`: the batch was sampled in this task before. A batch counts once for each sampling task.",
})
export class BatchSampled extends Problem {
  readonly code = "BATCH_SAMPLED";
  readonly message: string;

  @Field(() => String, { description: "The batch." })
  readonly batch: string;

  constructor(batch: string) {
    super();
    this.batch = batch;
    this.message = `The batch ${batch} was sampled in this task before.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`LAB_NOT_SUITABLE`: the sample cannot be given to this organization: it is no verified lab, or it is the sampled enterprise itself.",
})
export class LabNotSuitable extends Problem {
  readonly code = "LAB_NOT_SUITABLE";
  readonly message = "No sample can be given to this organization.";
}

@ObjectType({
  implements: Problem,
  description: "`SAME_LAB`: a recheck goes to another lab than the first test.",
})
export class SameLab extends Problem {
  readonly code = "SAME_LAB";
  readonly message = "The backup sample goes to another lab than the first.";
}

@ObjectType({
  implements: Problem,
  description:
    "`REPORT_INCOMPLETE`: a report of supervision sampling passes or fails: it has no gap. What is missing cannot be judged, or was not tested.",
})
export class ReportIncomplete extends Problem {
  readonly code = "REPORT_INCOMPLETE";
  readonly message: string;

  @Field(() => [String], { description: "The parameters without a verdict." })
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    super();
    this.missing = missing;
    this.message = `Without a verdict: ${missing.join(", ")}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`OBJECTION_PERIOD_OVER`: an objection comes within 15 days of the notice (Product Quality Law art. 15).",
})
export class ObjectionPeriodOver extends Problem {
  readonly code = "OBJECTION_PERIOD_OVER";
  readonly message: string;

  @Field(() => LocalDateScalar, { description: "The last day it could be filed." })
  readonly objectUntil: string;

  constructor(objectUntil: string) {
    super();
    this.objectUntil = objectUntil;
    this.message = `Objections could be filed until ${objectUntil}.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`RECHECK_OPEN`: the other lab has not reported yet.",
})
export class RecheckOpen extends Problem {
  readonly code = "RECHECK_OPEN";
  readonly message = "The recheck has not been reported yet.";
}

@ObjectType({
  implements: Problem,
  description:
    "`NOT_FINAL`: nothing is published, and no case is opened, before the conclusion is final, nor on a void test.",
})
export class NotFinal extends Problem {
  readonly code = "NOT_FINAL";
  readonly message: string;

  @Field(() => String, { description: "Where the inspection stands." })
  readonly status: string;

  constructor(status: string) {
    super();
    this.status = status;
    this.message = `The inspection is ${status}.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`NOT_FAILED`: the final conclusion is no failure.",
})
export class NotFailed extends Problem {
  readonly code = "NOT_FAILED";
  readonly message = "The inspection did not fail.";
}

@ObjectType({
  implements: Problem,
  description:
    "`NOT_DECIDED`: this takes a decision in the case, and there is none: decide it first.",
})
export class NotDecided extends Problem {
  readonly code = "NOT_DECIDED";
  readonly message = "There is no decision in the case.";
}

@ObjectType({
  implements: Problem,
  description: "`CASE_CLOSED`: the case has ended.",
})
export class CaseClosed extends Problem {
  readonly code = "CASE_CLOSED";
  readonly message = "The case has ended.";
}

@ObjectType({
  implements: Problem,
  description: "`DECISION_NUMBER_TAKEN`: the department gave this number to another decision.",
})
export class DecisionNumberTaken extends Problem {
  readonly code = "DECISION_NUMBER_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The number asked for." })
  readonly number: string;

  constructor(number: string) {
    super();
    this.number = number;
    this.message = `The number ${number} was given to another decision.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`NOTHING_TO_EXPOSE`: only a final failure of supervision sampling is exposed: the case has none.",
})
export class NothingToExpose extends Problem {
  readonly code = "NOTHING_TO_EXPOSE";
  readonly message = "The case is about no inspection.";
}

@ObjectType({
  implements: Problem,
  description:
    "`EXPOSED_BEFORE`: the failure is on the public list, in this case or another, or was taken off it after credit was repaired.",
})
export class ExposedBefore extends Problem {
  readonly code = "EXPOSED_BEFORE";
  readonly message = "The failure was exposed before.";
}
