import { Field, ID, InputType, Int } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { IllegalTransition } from "../../platform/machine";
import { DecimalScalar } from "../../platform/scalars";
import { StaleVersion } from "../../platform/version";
import { AnnualStatistic } from "./annual-statistic.entity";
import { FiguresVerified } from "./annual-statistic.problems";
import { ifVersion } from "./organization.inputs";

@InputType({
  description: "Reporting a year again corrects it, until a department has verified it.",
})
export class ReportAnnualStatisticsInput {
  @Field(() => Int, { description: "From 1980 to the present year, as it is in China." })
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

export const ReportAnnualStatisticsResult = answerOf(
  "ReportAnnualStatisticsResult",
  AnnualStatistic,
  StaleVersion,
  FiguresVerified,
);

export const VerifyAnnualStatisticsResult = answerOf(
  "VerifyAnnualStatisticsResult",
  AnnualStatistic,
  StaleVersion,
  IllegalTransition,
);
