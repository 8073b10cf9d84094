import { Field, ID, InputType, Int } from "type-graphql";
import { DecimalScalar } from "../../platform/scalars";
import { ifVersion } from "./organization.inputs";

@InputType({
  description: "Reporting a year again corrects it, until a department has verified it.",
})
export class ReportAnnualStatisticsInput {
  @Field(() => Int, { description: "From 1980 to the present year." })
  year: number;

  @Field(() => Int, { description: "Staff at the end of the year." })
  employees: number;

  @Field(() => DecimalScalar, {
    description: "Revenue of the main business in yuan, not negative, to the fen.",
  })
  mainRevenueCny: string;

  @Field(() => DecimalScalar, {
    description: "Value of the output in yuan, not negative, to the fen.",
  })
  outputValueCny: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

@InputType()
export class VerifyAnnualStatisticsInput {
  @Field(() => ID)
  annualStatisticId: string;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}
