import { OrderRequestKind, OrderRequestStatus, OrderStatus } from "@weft/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import { DateTimeScalar, DecimalScalar } from "../../platform/scalars";

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

  @Field(() => [String], {
    description:
      "The fields of the order's terms that are missing or past: `lines`, `dueOn`, `incoterm`, `validUntil`.",
  })
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

@ObjectType({ description: "A requirement of an order that is not met yet." })
export class OrderGate {
  @Field(() => String, {
    description:
      "What it is about: `FABRIC` or `GARMENT` for a test, `CERTIFICATE` for what the seller must hold, `FIBER` for what must not be in goods for infants (SAMR Order 119).",
  })
  readonly level: string;

  @Field(() => [String], {
    description:
      "What is missing: the parameters no report in force passes, `PASSING_REPORT` where none passes at all, `CMA_REPORT` where no qualified lab has passed goods for a school, the types of certificates that are not valid today, or `NO_REPROCESSED_FIBER`.",
  })
  readonly missing: readonly string[];
}

@ObjectType({
  implements: Problem,
  description:
    "`GATE_NOT_PASSED`: the order has requirements that are not met yet. Until then it is neither ready nor shipped.",
})
export class GateNotPassed extends Problem {
  readonly code = "GATE_NOT_PASSED";
  readonly message: string;

  @Field(() => [OrderGate], { description: "The open ones, and nothing of those passed." })
  readonly gates: readonly OrderGate[];

  constructor(gates: readonly OrderGate[]) {
    super();
    this.gates = gates;
    this.message = `Not passed yet: ${gates.map(({ level }) => level).join(", ")}.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`LINE_IN_USE`: of this line goods were shipped or are held, and the new terms would leave less than that, count it in another unit, or take it away.",
})
export class LineInUse extends Problem {
  readonly code = "LINE_IN_USE";
  readonly message: string;

  @Field(() => Int, { description: "The line's number." })
  readonly lineNo: number;

  constructor(lineNo: number) {
    super();
    this.lineNo = lineNo;
    this.message = `Goods of line ${lineNo} were shipped or are held.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`REQUEST_OPEN`: such a request waits for an answer already. Confirm, decline or withdraw that one.",
})
export class RequestOpen extends Problem {
  readonly code = "REQUEST_OPEN";
  readonly message: string;

  @Field(() => OrderRequestKind, { description: "Of which kind it is: one of each may be open." })
  readonly kind: OrderRequestKind;

  constructor(kind: OrderRequestKind) {
    super();
    this.kind = kind;
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

  @Field(() => OrderRequestStatus, { description: "What became of it." })
  readonly status: OrderRequestStatus;

  constructor(status: OrderRequestStatus) {
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

@ObjectType({
  implements: Problem,
  description: "`OVER_ALLOCATED`: less of the upstream line is free than was asked for.",
})
export class OverAllocated extends Problem {
  readonly code = "OVER_ALLOCATED";
  readonly message: string;

  @Field(() => DecimalScalar, { description: "How much is free, in the upstream line's unit." })
  readonly free: string;

  constructor(free: string) {
    super();
    this.free = free;
    this.message = `Of the upstream line ${free} is free.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`ALLOCATION_CYCLE`: the upstream order would, over other orders, be bought for itself.",
})
export class AllocationCycle extends Problem {
  readonly code = "ALLOCATION_CYCLE";
  readonly message = "The upstream order would in the end be bought for itself.";
}

@ObjectType({
  implements: Problem,
  description:
    "`ALLOCATION_EXISTS`: of this upstream line something is meant for this downstream line already. Release that first.",
})
export class AllocationExists extends Problem {
  readonly code = "ALLOCATION_EXISTS";
  readonly message = "These two lines are allocated to each other already.";
}

@ObjectType({
  implements: Problem,
  description: "`ALLOCATION_RELEASED`: the allocation was given up before.",
})
export class AllocationReleased extends Problem {
  readonly code = "ALLOCATION_RELEASED";
  readonly message = "The allocation was released before.";
}

@ObjectType({
  implements: Problem,
  description: "`ORDER_ENDED`: nothing can be planned any more with an order that has ended.",
})
export class OrderEnded extends Problem {
  readonly code = "ORDER_ENDED";
  readonly message: string;

  @Field(() => OrderStatus, { description: "How it ended." })
  readonly status: OrderStatus;

  constructor(status: OrderStatus) {
    super();
    this.status = status;
    this.message = `The order is ${status}.`;
  }
}
