import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import { DateTimeScalar } from "../../platform/scalars";

@ObjectType({
  implements: Problem,
  description: "`RFQ_NOT_OPEN`: the enquiry has ended; it takes no quotations and changes no more.",
})
export class RfqNotOpen extends Problem {
  readonly code = "RFQ_NOT_OPEN";
  readonly message: string;

  @Field(() => String, { description: "How it ended: an `RfqStatus`." })
  readonly status: string;

  constructor(status: string) {
    super();
    this.status = status;
    this.message = `The enquiry is ${status}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`DEADLINE_PASSED`: quotations could be given, revised and awarded until `deadline`, which is past.",
})
export class DeadlinePassed extends Problem {
  readonly code = "DEADLINE_PASSED";
  readonly message: string;

  @Field(() => DateTimeScalar, { description: "The last instant, itself included." })
  readonly deadline: Date;

  constructor(deadline: Date) {
    super();
    this.deadline = deadline;
    this.message = `The deadline was ${deadline.toISOString()}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`QUOTATION_EXISTS`: the caller has a live quotation for this enquiry already. Revise that one.",
})
export class QuotationExists extends Problem {
  readonly code = "QUOTATION_EXISTS";
  readonly message = "There is a live quotation of yours for this enquiry already.";
}

@ObjectType({
  implements: Problem,
  description:
    "`QUOTATION_INCOMPLETE`: between parties in different countries a quotation names an Incoterm and its place.",
})
export class QuotationIncomplete extends Problem {
  readonly code = "QUOTATION_INCOMPLETE";
  readonly message: string;

  @Field(() => [String], { description: "The fields that are missing." })
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super();
    this.fields = fields;
    this.message = `The quotation lacks: ${fields.join(", ")}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`QUOTATION_OUTDATED`: the enquiry asked for something else when this quotation was given. Its bidder has to revise it first.",
})
export class QuotationOutdated extends Problem {
  readonly code = "QUOTATION_OUTDATED";
  readonly message: string;

  @Field(() => Int, { description: "The revision of the enquiry that the quotation answers." })
  readonly rfqRevision: number;

  constructor(rfqRevision: number) {
    super();
    this.rfqRevision = rfqRevision;
    this.message = `The quotation answers revision ${rfqRevision} of the enquiry.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`BIDDER_UNAVAILABLE`: an organization that was invited or is to win may not take orders at present.",
})
export class BidderUnavailable extends Problem {
  readonly code = "BIDDER_UNAVAILABLE";
  readonly message = "The bidder may not take orders at present.";
}

@ObjectType({
  implements: Problem,
  description:
    "`SAMPLE_UNDER_WAY`: a sample of this order or quotation waits to be approved, rejected or canceled first.",
})
export class SampleUnderWay extends Problem {
  readonly code = "SAMPLE_UNDER_WAY";
  readonly message = "One round of sampling comes after the other.";
}

@ObjectType({
  implements: Problem,
  description:
    "`NOT_TO_BE_SAMPLED`: samples are made for an order that was offered and has not ended, or for a quotation that waits for the award.",
})
export class NotToBeSampled extends Problem {
  readonly code = "NOT_TO_BE_SAMPLED";
  readonly message: string;

  @Field(() => String, { description: "The status of the order or the quotation." })
  readonly status: string;

  constructor(status: string) {
    super();
    this.status = status;
    this.message = `It is ${status}: no sample can be asked for.`;
  }
}
