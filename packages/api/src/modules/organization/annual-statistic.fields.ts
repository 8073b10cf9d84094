import { decimal, SizeClass, sizeClass } from "@weft/schema";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { Computed, sql } from "../../graph";
import type { AnnualStatistic } from "./annual-statistic.entity";
import { AnnualStatisticType } from "./annual-statistic.types";

interface Figures {
  readonly employees: number;
  readonly mainRevenueCny: string;
}

/** Fields of a year's figures that a rule computes. */
@Resolver(() => AnnualStatisticType)
export class AnnualStatisticFields {
  @Computed<AnnualStatistic>(
    () => AnnualStatisticType,
    ({ row }) => ({
      employees: row.employees,
      mainRevenueCny: sql`${row.mainRevenueCny}::text`,
    }),
  )
  @FieldResolver(() => SizeClass, {
    description: "The size class these figures give, by the 2011 classification for industry.",
  })
  sizeClass(@Root() { employees, mainRevenueCny }: Figures): SizeClass {
    return sizeClass(employees, decimal(mainRevenueCny));
  }
}
