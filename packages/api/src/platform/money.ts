import { CURRENCIES, minorUnitsOf } from "@weft/schema";
import { Field } from "type-graphql";
import { EmbeddedValue, join, literal, printed, raw, sql, type Printed, type Sql } from "../graph";
import { DecimalScalar } from "./scalars";

@EmbeddedValue(
  "Money",
  "An exact amount in one currency. Nothing is ever converted into another currency unasked.",
)
export class MoneyType {
  @Field(() => DecimalScalar, {
    description:
      'With at least the digits of the currency\'s minor unit, such as `"18.50"`; a finer unit price keeps its digits.',
  })
  amount: string;

  @Field(() => String, { description: "ISO 4217, such as `CNY`." })
  currency: string;
}

const USUAL_DIGITS = 2;

/** How many digits the minor unit of a row's currency has. */
const minorUnits = (currency: Sql): Sql => {
  const unusual = CURRENCIES.filter(one => minorUnitsOf(one) !== USUAL_DIGITS).map(
    one => sql`when ${literal(one)} then ${minorUnitsOf(one)}`,
  );
  return sql`(case ${currency} ${join(unusual, " ")} else ${raw(String(USUAL_DIGITS))} end)`;
};

/** For `@Embedded(() => MoneyType, ...)`: an amount and its currency, printed as in documents of the trade. */
export const money = (amount: Sql, currency: Sql): { amount: Printed; currency: Sql } => ({
  amount: printed(
    sql`round(${amount}, greatest(min_scale(${amount}), ${minorUnits(currency)}))::text`,
  ),
  currency,
});
