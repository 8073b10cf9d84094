import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description:
    "`REPORT_NUMBER_TAKEN`: the lab has issued a report of this number before. A correction is made with `correctTestReport`.",
})
export class ReportNumberTaken extends Problem {
  readonly code = "REPORT_NUMBER_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The number." })
  readonly reportNumber: string;

  constructor(reportNumber: string) {
    super();
    this.reportNumber = reportNumber;
    this.message = `There is a report ${reportNumber} already.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`REPORT_SUPERSEDED`: a later version has taken the place of this one. Correct that one.",
})
export class ReportSuperseded extends Problem {
  readonly code = "REPORT_SUPERSEDED";
  readonly message = "A later version has taken the place of this report.";
}

@ObjectType({
  implements: Problem,
  description:
    "`OUTSIDE_CMA_SCOPE`: on the day of the test the lab was not qualified (CMA 资质认定) for these parameters, so the report cannot bear the mark.",
})
export class OutsideCmaScope extends Problem {
  readonly code = "OUTSIDE_CMA_SCOPE";
  readonly message: string;

  @Field(() => [String], { description: "What the qualification does not cover." })
  readonly parameters: readonly string[];

  constructor(parameters: readonly string[]) {
    super();
    this.parameters = parameters;
    this.message = `Not in the scope of the qualification: ${parameters.join(", ")}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`CONFLICT_OF_INTEREST`: a lab does not report on goods of its own organization or group (`domain.md` 2.3).",
})
export class LabConflictOfInterest extends Problem {
  readonly code = "CONFLICT_OF_INTEREST";
  readonly message = "These goods are the laboratory's own, or of its group.";
}

@ObjectType({
  implements: Problem,
  description: "`SAMPLE_CODE_TAKEN`: the lab has used this code, or this seal, before.",
})
export class SampleCodeTaken extends Problem {
  readonly code = "SAMPLE_CODE_TAKEN";
  readonly message = "This code or seal stands for another sample.";
}

@ObjectType({
  implements: Problem,
  description: "`NO_CONFLICT`: lab and platform agree, or it was settled before.",
})
export class NoConflict extends Problem {
  readonly code = "NO_CONFLICT";
  readonly message = "There is nothing to settle.";
}

@ObjectType({
  implements: Problem,
  description: "`LAB_NOT_AVAILABLE`: the laboratory may not act on the platform at present.",
})
export class LabNotAvailable extends Problem {
  readonly code = "LAB_NOT_AVAILABLE";
  readonly message = "This laboratory may not act at present.";
}
