import { Incoterm } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Embedded, Paged, Readable, sql } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import type { QuotationLine } from "./quotation-line.entity";
import { QuotationLineType } from "./quotation-line.types";
import { QuotationRevision } from "./quotation-revision.entity";
import { QuotationType } from "./quotation.types";
import { ofVisibleQuotation } from "./sourcing.visibility";

@Readable<QuotationRevision>("QuotationRevision", {
  from: () => QuotationRevision,
  prefix: "qrv",
  description: "The terms of a quotation as its bidder once gave them. Never changed afterwards.",
  visibleTo: ofVisibleQuotation,
  filterBy: ["id", "number", "at"],
  orderBy: ["number"],
})
export class QuotationRevisionType implements Partial<Omit<QuotationRevision, "total">> {
  @Edge<QuotationRevision>(() => QuotationType, "quotationId")
  quotation: unknown;

  @Field(() => Int, { description: "1, 2, 3 and so on within the quotation." })
  number: number;

  @Field(() => DateTimeScalar, { description: "When it was given." })
  at: Date;

  @Field(() => Int, { description: "The revision of the enquiry that these terms answer." })
  rfqRevision: number;

  @Field(() => String, { description: "ISO 4217: the enquiry's." })
  currency: string;

  @Embedded<QuotationRevision>(() => MoneyType, ({ row }) => money(row.total, row.currency), {
    description: "The sum of the lines' amounts, each rounded on its own.",
  })
  total: MoneyType;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of delivery; null where a lead time is given instead.",
  })
  dueOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the award to the last day of delivery.",
  })
  leadTimeDays: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Until when it may be awarded, this instant included; null for as long as the enquiry is open.",
  })
  validUntil: Date | null;

  @Field(() => Incoterm, { nullable: true, description: "Given where it crosses a border." })
  incoterm: Incoterm | null;

  @Field(() => String, { nullable: true, description: "The named place." })
  incotermPlace: string | null;

  @Field(() => String, { nullable: true, description: "Which Incoterms, such as `2020`." })
  incotermEdition: string | null;

  @Field(() => String, { nullable: true, description: "A word to the requester." })
  note: string | null;

  @Paged<QuotationRevision, QuotationLine>(() => QuotationLineType, {
    on: ({ row, target }) =>
      sql`${target.quotationId} = ${row.quotationId} and ${target.revision} = ${row.number}`,
    orderBy: ["lineNo"],
    few: true,
    description: "Its prices, line by line.",
  })
  lines: unknown;
}
