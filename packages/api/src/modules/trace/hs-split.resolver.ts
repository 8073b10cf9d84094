import { mustParse, parseCurrency } from "@weft/schema";
import { Arg, ID, Query, Resolver, Root } from "type-graphql";
import { ComputedRoot, sql, type ComputedRootAt, type Sql } from "../../graph";
import { hsSplitOf, type ClassifiedLine } from "./hs-split.rules";
import { HsSplitType } from "./hs-split.types";
import { askedOrder, orderIdArgument } from "./order.asked";

interface Told {
  readonly currency: string;
  readonly lines: readonly ClassifiedLine[];
}

/** As many lines as an order may have come to so much. */
const COST = 200;

/** The parties of an order read the SKUs on its lines, so nothing more is shown here than they see. */
const linesToClassify = (at: ComputedRootAt): Sql => sql`
  select (select json_build_object('currency', ord_.currency, 'lines', (
    select coalesce(json_agg(json_build_object(
      'lineNo', l_.line_no, 'quantity', l_.quantity::text, 'unit', l_.unit, 'amount', l_.amount::text,
      'sku', case when k_.id is not null then json_build_object('hsCode', k_.hs_code, 'heightCm', k_.height_cm,
        'sex', st_.sex, 'contact', st_.contact, 'declaredCategory', st_.declared_category) end) order by l_.line_no), '[]')
    from order_line l_ left join sku k_ on k_.id = l_.sku_id left join style st_ on st_.id = k_.style_id
    where l_.order_id = ord_.id))::text from ${askedOrder(at)}) as data`;

@Resolver()
export class HsSplitResolver {
  @ComputedRoot({
    args: { orderId: orderIdArgument },
    forms: ["ORDER"],
    formOf: () => "ORDER",
    needs: linesToClassify,
    costOf: () => COST,
  })
  @Query(() => HsSplitType, {
    nullable: true,
    description:
      "What of an order is declared under which HS code, for its parties; null for everybody else.",
  })
  hsSplit(
    @Arg("orderId", () => ID, { description: "The order." }) _orderId: string,
    @Root() told: Told | null,
  ): HsSplitType | null {
    return told && hsSplitOf(told.lines, mustParse(parseCurrency(told.currency)));
  }
}
