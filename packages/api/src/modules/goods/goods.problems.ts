import type { HoldScope } from "@weft/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import { DecimalScalar } from "../../platform/scalars";

@ObjectType({
  implements: Problem,
  description: "`LOT_NUMBER_TAKEN`: the maker used this number for another lot.",
})
export class LotNumberTaken extends Problem {
  readonly code = "LOT_NUMBER_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The number asked for." })
  readonly number: string;

  constructor(number: string) {
    super();
    this.number = number;
    this.message = `The number ${number} was used for another lot.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`LOT_EXHAUSTED`: the viewer has less of a lot than was to be used, shipped or sent back. Its maker has what it made, everybody what was shipped to it and not rejected, less what it used and shipped itself; what others did with the lot does not count.",
})
export class LotExhausted extends Problem {
  readonly code = "LOT_EXHAUSTED";
  readonly message: string;

  @Field(() => ID, { description: "The lot." })
  readonly lotId: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "How much the viewer has of it, in the lot's unit, cut off after 6 digits; null for a lot nobody counted.",
  })
  readonly free: string | null;

  constructor(lotId: string, free: string | null) {
    super();
    this.lotId = lotId;
    this.free = free;
    this.message = free === null ? "Nothing of the lot has come." : `Of the lot ${free} is left.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`CONSUMPTION_CYCLE`: over other lots, the lot would be made of itself.",
})
export class ConsumptionCycle extends Problem {
  readonly code = "CONSUMPTION_CYCLE";
  readonly message = "The lot would in the end be made of itself.";
}

@ObjectType({
  implements: Problem,
  description: "`CONSUMPTION_REVERSED`: the consumption was reversed before.",
})
export class ConsumptionReversed extends Problem {
  readonly code = "CONSUMPTION_REVERSED";
  readonly message = "The consumption was reversed before.";
}

@ObjectType({
  implements: Problem,
  description: "`SHIPMENT_NUMBER_TAKEN`: the sender used this number for another shipment.",
})
export class ShipmentNumberTaken extends Problem {
  readonly code = "SHIPMENT_NUMBER_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The number asked for." })
  readonly number: string;

  constructor(number: string) {
    super();
    this.number = number;
    this.message = `The number ${number} was used for another shipment.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`SSCC_TAKEN`: the sender has given a code to another carton. It is free again twelve months after that was shipped. What others use the code for does not matter.",
})
export class SsccTaken extends Problem {
  readonly code = "SSCC_TAKEN";
  readonly message = "A code of these packages stands for another carton of the sender's.";
}

@ObjectType({
  implements: Problem,
  description:
    "`OVER_SHIPPED`: more than was ordered, with the tolerance and without what was shipped before. What was rejected may be shipped again.",
})
export class OverShipped extends Problem {
  readonly code = "OVER_SHIPPED";
  readonly message: string;

  @Field(() => Int, { description: "The order line's number." })
  readonly lineNo: number;

  @Field(() => DecimalScalar, {
    description: "How much may be shipped at most, in the line's unit.",
  })
  readonly free: string;

  constructor(lineNo: number, free: string) {
    super();
    this.lineNo = lineNo;
    this.free = free;
    this.message = `Of line ${lineNo} at most ${free} may be shipped.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`OVER_RECEIVED`: more than is under way of this line of the shipment, or more than the tolerance lets the buyer accept.",
})
export class OverReceived extends Problem {
  readonly code = "OVER_RECEIVED";
  readonly message: string;

  @Field(() => Int, { description: "The position of the shipment's line." })
  readonly position: number;

  @Field(() => DecimalScalar, {
    description: "How much can be received, or accepted, at most.",
  })
  readonly free: string;

  constructor(position: number, free: string) {
    super();
    this.position = position;
    this.free = free;
    this.message = `Of line ${position} at most ${free} can be received.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`ON_HOLD`: what was to be shipped or received is stopped: the order, one of the lines, or one of the lots.",
})
export class OnHold extends Problem {
  readonly code = "ON_HOLD";
  readonly message: string;

  @Field(() => String, { description: "What is stopped: a `HoldScope`." })
  readonly scope: string;

  constructor(scope: HoldScope) {
    super();
    this.scope = scope;
    this.message = `The ${scope.toLowerCase()} is stopped until a question of quality is settled.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`HOLD_LIFTED`: the hold was lifted before.",
})
export class HoldLifted extends Problem {
  readonly code = "HOLD_LIFTED";
  readonly message = "The hold was lifted before.";
}

@ObjectType({
  implements: Problem,
  description:
    "`CUSTOMS_LIMIT_EXCEEDED`: a declaration is worth more than its mode allows: mode 1039 at most 150,000 USD for one declaration; 9710 and 9810 by list at most 5,000 CNY for one parcel.",
})
export class CustomsLimitExceeded extends Problem {
  readonly code = "CUSTOMS_LIMIT_EXCEEDED";
  readonly message: string;

  @Field(() => String, { description: "The mode." })
  readonly mode: string;

  @Field(() => DecimalScalar, { description: "The most it allows." })
  readonly limit: string;

  @Field(() => String, { description: "ISO 4217: the currency of the limit." })
  readonly currency: string;

  constructor(mode: string, limit: string, currency: string) {
    super();
    this.mode = mode;
    this.limit = limit;
    this.currency = currency;
    this.message = `A declaration under mode ${mode} is worth at most ${limit} ${currency}.`;
  }
}
