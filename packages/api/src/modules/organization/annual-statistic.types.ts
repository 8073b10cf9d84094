import { StatisticStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar, DecimalScalar } from "../../platform/scalars";
import { AnnualStatistic } from "./annual-statistic.entity";
import { OrganizationType } from "./organization.types";
import { itsFigures } from "./organization.visibility";

@Readable<AnnualStatistic>("AnnualStatistic", {
  from: () => AnnualStatistic,
  prefix: "sta",
  description:
    "What an organization reported of one year. Confidential: read by the organization itself, the market regulator (AMR) and the department of economy and information technology (EIT).",
  visibleTo: itsFigures,
  recordedFor: ({ row }) => row.organizationId,
  filterBy: ["id", "year", "status", "employees", "mainRevenueCny", "outputValueCny"],
  orderBy: ["year", "outputValueCny", "mainRevenueCny", "employees"],
})
export class AnnualStatisticType implements Pick<
  AnnualStatistic,
  "year" | "employees" | "mainRevenueCny" | "outputValueCny" | "status" | "verifiedAt" | "version"
> {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: "Staff at the end of the year." })
  employees: number;

  @Field(() => DecimalScalar, { description: "Revenue of the main business, in yuan." })
  mainRevenueCny: string;

  @Field(() => DecimalScalar, { description: "Value of the output, in yuan." })
  outputValueCny: string;

  @Field(() => StatisticStatus)
  status: StatisticStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null until it is verified." })
  verifiedAt: Date | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Edge<AnnualStatistic>(() => OrganizationType, "organizationId")
  organization: unknown;

  @Edge<AnnualStatistic>(() => OrganizationType, "verifiedById", {
    description: "The department that checked the figures.",
  })
  verifiedBy: unknown;
}
