import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem";

@ObjectType({
  implements: Problem,
  description: "`CREDIT_CODE_TAKEN`: there is an organization with this credit code already.",
})
export class CreditCodeTaken extends Problem {
  readonly code = "CREDIT_CODE_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "The code in its normal form." })
  readonly creditCode: string;

  constructor(creditCode: string) {
    super();
    this.creditCode = creditCode;
    this.message = `There is an organization with the credit code ${creditCode} already.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`REGISTRATION_NUMBER_TAKEN`: there is an organization with this registration number in this country already.",
})
export class RegistrationNumberTaken extends Problem {
  readonly code = "REGISTRATION_NUMBER_TAKEN";
  readonly message: string;

  @Field(() => String, { description: "ISO 3166-1 alpha-2." })
  readonly country: string;

  @Field(() => String, { description: "The number asked for." })
  readonly foreignRegistrationNumber: string;

  constructor(country: string, foreignRegistrationNumber: string) {
    super();
    this.country = country;
    this.foreignRegistrationNumber = foreignRegistrationNumber;
    this.message = `In ${country} the number ${foreignRegistrationNumber} is registered already.`;
  }
}

@ObjectType({
  implements: Problem,
  description:
    "`IDENTIFIER_MISSING`: an organization is verified by its credit code or, abroad, its registration number, and this one has neither.",
})
export class IdentifierMissing extends Problem {
  readonly code = "IDENTIFIER_MISSING";
  readonly message = "Verifying takes a credit code or a foreign registration number.";
}
