import { CertificateType } from "@weft/schema";
import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";
import { LocalDateScalar } from "../../platform/scalars";

@ObjectType({
  implements: Problem,
  description:
    "`CERTIFICATE_NUMBER_TAKEN`: the issuer has a certificate with this number. Of another issuer it would be another certificate.",
})
export class CertificateNumberTaken extends Problem {
  readonly code = "CERTIFICATE_NUMBER_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The number that is taken." })
  readonly number: string;

  constructor(number: string) {
    super();
    this.number = number;
    this.message = `There is a certificate ${number} of this issuer already.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`SCOPE_ALREADY_CERTIFIED`: on some of these days the holder has a valid PINZIBIAO for the same site, style, SKU or category already.",
})
export class ScopeAlreadyCertified extends Problem {
  readonly code = "SCOPE_ALREADY_CERTIFIED";
  readonly message = "There is a valid PINZIBIAO of the holder for a part of this scope already.";
}

@ObjectType({
  implements: Problem,
  description: "`CONFLICT_OF_INTEREST`: nobody certifies itself.",
})
export class ConflictOfInterest extends Problem {
  readonly code = "CONFLICT_OF_INTEREST";
  readonly message = "Holder and issuer are the same organization.";
}

@ObjectType({
  implements: Problem,
  description: "`BACK_DATED`: what is done now does not count from a day that is past.",
})
export class BackDated extends Problem {
  readonly code = "BACK_DATED";
  readonly message: string;

  @Field(() => String, { description: "The field of the input with that day." })
  readonly field: string;

  @Field(() => LocalDateScalar, { description: "The first day that is possible." })
  readonly earliest: string;

  constructor(field: string, earliest: string) {
    super();
    this.field = field;
    this.earliest = earliest;
    this.message = `${field} is ${earliest} at the earliest.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`VALIDITY_TOO_LONG`: a certificate of this kind ends on `latest` at the latest.",
})
export class ValidityTooLong extends Problem {
  readonly code = "VALIDITY_TOO_LONG";
  readonly message: string;

  @Field(() => CertificateType)
  readonly type: CertificateType;

  @Field(() => LocalDateScalar, { description: "The last day that is possible." })
  readonly latest: string;

  constructor(type: CertificateType, latest: string) {
    super();
    this.type = type;
    this.latest = latest;
    this.message = `A ${type} certificate from that day ends on ${latest} at the latest.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`CERTIFICATE_INCOMPLETE`: the application lacks what a certificate of its kind needs at this point.",
})
export class CertificateIncomplete extends Problem {
  readonly code = "CERTIFICATE_INCOMPLETE";
  readonly message: string;

  @Field(() => [String], { description: "The fields that are missing." })
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super();
    this.fields = fields;
    this.message = `It lacks: ${fields.join(", ")}.`;
  }
}

@ObjectType({
  implements: Problem,
  description: "`CERTIFICATE_EXPIRED`: the last valid day has passed.",
})
export class CertificateExpired extends Problem {
  readonly code = "CERTIFICATE_EXPIRED";
  readonly message: string;

  @Field(() => LocalDateScalar, { description: "The last valid day." })
  readonly validTo: string;

  constructor(validTo: string) {
    super();
    this.validTo = validTo;
    this.message = `It was valid until ${validTo}.`;
  }
}
