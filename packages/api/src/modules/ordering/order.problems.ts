import type { OrderRequestKind } from "@weft/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import { DateTimeScalar } from "../../platform/scalars";

@ObjectType({
  implements: Problem,
  description: "`NUMBER_TAKEN`: the buyer used this order number before.",
})
export class NumberTaken extends Problem {
  readonly code = "NUMBER_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The number asked for." })
  readonly number: string;

  constructor(number: string) {
    super();
    this.number = number;
    this.message = `The number ${number} was used for another order.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`ORDER_INCOMPLETE`: these terms cannot be offered yet. An offer has lines, a due date that is not past and, where it crosses a border, an Incoterm with its place; and it must not have run out.",
})
export class OrderIncomplete extends Problem {
  readonly code = "ORDER_INCOMPLETE";
  readonly message: string;

  @Field(() => [String], { description: "The fields that are missing or past." })
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super();
    this.fields = fields;
    this.message = `To be offered, the order lacks: ${fields.join(", ")}.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`OFFER_EXPIRED`: the offer could be answered until `validUntil`, which is past.",
})
export class OfferExpired extends Problem {
  readonly code = "OFFER_EXPIRED";
  readonly message: string;

  @Field(() => DateTimeScalar, { description: "Until when it could be answered." })
  readonly validUntil: Date;

  constructor(validUntil: Date) {
    super();
    this.validUntil = validUntil;
    this.message = `The offer could be answered until ${validUntil.toISOString()}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`SAMPLE_NOT_APPROVED`: the order asks for a sample, and the buyer has approved none yet.",
})
export class SampleNotApproved extends Problem {
  readonly code = "SAMPLE_NOT_APPROVED";
  readonly message = "Production waits for a sample that the buyer approves.";
}

@ObjectType({
  implements: Problem,
  description:
    "`REQUEST_OPEN`: such a request waits for an answer already. Confirm, decline or withdraw that one.",
})
export class RequestOpen extends Problem {
  readonly code = "REQUEST_OPEN";
  readonly message: string;

  constructor(kind: OrderRequestKind) {
    super();
    this.message = `A request of the kind ${kind} waits for an answer already.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`REQUEST_CLOSED`: the request was settled before.",
})
export class RequestClosed extends Problem {
  readonly code = "REQUEST_CLOSED";
  readonly message: string;

  @Field(() => String, { description: "What became of it: an `OrderRequestStatus`." })
  readonly status: string;

  constructor(status: string) {
    super();
    this.status = status;
    this.message = `The request is ${status} by now.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`LINE_ALLOCATED`: more of this line is meant for other orders than the new terms would leave, or the line would go. Release the allocations first.",
})
export class LineAllocated extends Problem {
  readonly code = "LINE_ALLOCATED";
  readonly message: string;

  @Field(() => Int, { description: "The line's number." })
  readonly lineNo: number;

  constructor(lineNo: number) {
    super();
    this.lineNo = lineNo;
    this.message = `Line ${lineNo} is allocated to other orders.`;
  }
}
