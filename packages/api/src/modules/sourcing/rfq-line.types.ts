import { Field, Int } from "type-graphql";
import { Edge, Embedded, Readable } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DecimalScalar } from "../../platform/scalars";
import { MaterialType, SkuType } from "../product";
import { RfqLine } from "./rfq-line.entity";
import { RfqType } from "./rfq.types";
import { ofDisclosedTarget, ofVisibleRfq } from "./sourcing.visibility";

@Readable<RfqLine>("RfqLine", {
  from: () => RfqLine,
  prefix: "rql",
  description: "One row of an enquiry as one revision of it asks.",
  visibleTo: ofVisibleRfq,
  filterBy: ["id", "revision", "lineNo", "sku", "material", "item", "quantity", "unit"],
  orderBy: ["lineNo"],
})
export class RfqLineType implements Pick<
  RfqLine,
  "revision" | "lineNo" | "item" | "quantity" | "unit"
> {
  @Edge<RfqLine>(() => RfqType, "rfqId")
  rfq: unknown;

  @Field(() => Int, { description: "The revision of the enquiry it belongs to." })
  revision: number;

  @Field(() => Int, { description: "1, 2, 3 and so on within the revision." })
  lineNo: number;

  @Edge<RfqLine>(() => SkuType, "skuId", {
    description: "The garment. A bidder reads it only as far as it sees the product anyway.",
  })
  sku: unknown;

  @Edge<RfqLine>(() => MaterialType, "materialId", { description: "The material, likewise." })
  material: unknown;

  @Field(() => String, { nullable: true, description: "What is wanted, in words." })
  item: string | null;

  @Field(() => DecimalScalar, { description: "In `unit`." })
  quantity: string;

  @Field(() => String, { description: "A code of UN/ECE Recommendation 20." })
  unit: string;

  @Embedded<RfqLine>(() => MoneyType, ({ row }) => money(row.targetPrice, row.currency), {
    nullable: true,
    readableBy: ofDisclosedTarget,
    description:
      "What the requester hopes to pay for one `unit`; null where it named nothing, and for bidders unless the enquiry discloses it now and this is its present revision.",
  })
  targetPrice: MoneyType | null;
}
