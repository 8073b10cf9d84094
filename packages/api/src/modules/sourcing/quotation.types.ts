import { Incoterm, QuotationStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Embedded, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { OrderType } from "../ordering";
import { OrganizationType } from "../organization";
import type { QuotationEvent } from "./quotation-event.entity";
import { QuotationEventType } from "./quotation-event.types";
import type { QuotationLine } from "./quotation-line.entity";
import { QuotationLineType } from "./quotation-line.types";
import type { QuotationRevision } from "./quotation-revision.entity";
import { QuotationRevisionType } from "./quotation-revision.types";
import { Quotation } from "./quotation.entity";
import { RfqType } from "./rfq.types";
import type { Sample } from "./sample.entity";
import { SampleType } from "./sample.types";
import { itsBidderAndRequester } from "./sourcing.visibility";

@Readable<Quotation>("Quotation", {
  from: () => Quotation,
  prefix: "quo",
  description:
    "What one organization answers to an enquiry (报价): a secret of these two. Who did not win learns LOST, and neither who won nor at what price.",
  visibleTo: itsBidderAndRequester,
  filterBy: ["id", "status", "currency", "dueOn", "validUntil", "createdAt", "bidder", "rfq"],
  orderBy: ["createdAt"],
})
export class QuotationType implements Partial<Omit<Quotation, "total">> {
  @Edge<Quotation>(() => RfqType, "rfqId", { description: "The enquiry it answers." })
  rfq: unknown;

  @Edge<Quotation>(() => OrganizationType, "bidderId", { description: "Who would sell." })
  bidder: unknown;

  @Field(() => QuotationStatus)
  status: QuotationStatus;

  @Field(() => Int, { description: "The number of its present terms." })
  revision: number;

  @Field(() => Int, { description: "The revision of the enquiry that these terms answer." })
  rfqRevision: number;

  @Field(() => String, { description: "ISO 4217: the enquiry's." })
  currency: string;

  @Embedded<Quotation>(() => MoneyType, ({ row }) => money(row.total, row.currency), {
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

  @Edge<Quotation>(() => OrderType, "orderId", {
    description: "The order its award began; the bidder reads it once it was submitted.",
  })
  order: unknown;

  @Field(() => DateTimeScalar, { description: "Since when it has its present status." })
  statusSince: Date;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<Quotation, QuotationLine>(() => QuotationLineType, {
    on: ({ row, target }) =>
      sql`${target.quotationId} = ${row.id} and ${target.revision} = ${row.revision}`,
    orderBy: ["lineNo"],
    few: true,
    description: "Its present prices, line by line.",
  })
  lines: unknown;

  @Paged<Quotation, QuotationRevision>(() => QuotationRevisionType, {
    by: "quotationId",
    orderBy: ["number"],
    description: "Its terms as they were given, oldest first.",
  })
  revisions: unknown;

  @Paged<Quotation, QuotationEvent>(() => QuotationEventType, {
    by: "quotationId",
    orderBy: ["at"],
    description: "Its history, oldest first.",
  })
  events: unknown;

  @Paged<Quotation, Sample>(() => SampleType, {
    by: "quotationId",
    orderBy: ["round"],
    description: "The samples made for it.",
  })
  samples: unknown;
}

export class QuotationReads {
  @OneRoot<Quotation>(() => QuotationType, {
    description: "A quotation.",
    by: { id: { type: "ID", property: "id" } },
  })
  quotation: unknown;

  @PagedRoot<Quotation>(() => QuotationType, {
    orderBy: ["-createdAt"],
    description: "The quotations the viewer gave or was given, latest first.",
  })
  quotations: unknown;
}
