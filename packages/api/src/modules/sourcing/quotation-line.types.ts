import { Field, Int } from "type-graphql";
import { Edge, Embedded, Readable } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DecimalScalar } from "../../platform/scalars";
import { MaterialType, SkuType } from "../product";
import { QuotationLine } from "./quotation-line.entity";
import { QuotationType } from "./quotation.types";
import { ofVisibleQuotation } from "./sourcing.visibility";

@Readable<QuotationLine>("QuotationLine", {
  from: () => QuotationLine,
  prefix: "qln",
  description: "One row of a quotation: a price for what the enquiry's line asked for.",
  visibleTo: ofVisibleQuotation,
  filterBy: ["id", "revision", "lineNo"],
  orderBy: ["lineNo"],
})
export class QuotationLineType implements Partial<Omit<QuotationLine, "unitPrice" | "amount">> {
  @Edge<QuotationLine>(() => QuotationType, "quotationId")
  quotation: unknown;

  @Field(() => Int, { description: "The quotation's revision it belongs to." })
  revision: number;

  @Field(() => Int, { description: "The number of the enquiry's line it answers." })
  lineNo: number;

  @Edge<QuotationLine>(() => SkuType, "skuId", { description: "The garment asked for." })
  sku: unknown;

  @Edge<QuotationLine>(() => MaterialType, "materialId", { description: "The material asked for." })
  material: unknown;

  @Field(() => String, { nullable: true, description: "What was asked for, in words." })
  item: string | null;

  @Field(() => DecimalScalar, { description: "As it was asked for, in `unit`." })
  quantity: string;

  @Field(() => String, { description: "A code of UN/ECE Recommendation 20." })
  unit: string;

  @Embedded<QuotationLine>(() => MoneyType, ({ row }) => money(row.unitPrice, row.currency), {
    description: "For one `unit`.",
  })
  unitPrice: MoneyType;

  @Embedded<QuotationLine>(() => MoneyType, ({ row }) => money(row.amount, row.currency), {
    description: "Quantity times unit price, rounded half up to the currency's minor unit.",
  })
  amount: MoneyType;
}
