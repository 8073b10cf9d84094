import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import {
  ReportAnnualStatisticsInput,
  ReportAnnualStatisticsResult,
  VerifyAnnualStatisticsInput,
  VerifyAnnualStatisticsResult,
} from "./annual-statistic.inputs";
import type { AnnualStatisticService } from "./annual-statistic.service";

@Resolver()
export class AnnualStatisticResolver {
  constructor(private readonly statistics: AnnualStatisticService) {}

  @Mutation(() => ReportAnnualStatisticsResult, {
    description:
      "Reports a year's figures of the viewer's organization, or corrects them while nobody has verified them.",
  })
  reportAnnualStatistics(
    @Arg("input", () => ReportAnnualStatisticsInput) input: ReportAnnualStatisticsInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ReportAnnualStatisticsResult> {
    return this.statistics.report(context, input);
  }

  @Mutation(() => VerifyAnnualStatisticsResult, {
    description:
      "The market regulator (AMR) or the department of economy and information technology (EIT) confirms an organization's figures, which then stay.",
  })
  verifyAnnualStatistics(
    @Arg("input", () => VerifyAnnualStatisticsInput) input: VerifyAnnualStatisticsInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof VerifyAnnualStatisticsResult> {
    return this.statistics.verify(context, input);
  }
}
