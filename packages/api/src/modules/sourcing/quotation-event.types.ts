import { QuotationStatus } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { QuotationEvent } from "./quotation-event.entity";
import { QuotationType } from "./quotation.types";
import { ofVisibleQuotation } from "./sourcing.visibility";

@Readable<QuotationEvent>("QuotationEvent", {
  from: () => QuotationEvent,
  prefix: "qev",
  description:
    "One transition of a quotation; a revision leads from SUBMITTED to SUBMITTED: from which state to which, by whom and when.",
  visibleTo: ofVisibleQuotation,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class QuotationEventType implements Pick<QuotationEvent, "from" | "to" | "at" | "reason"> {
  @Field(() => QuotationStatus, { nullable: true, description: "Null when it came into being." })
  from: QuotationStatus | null;

  @Field(() => QuotationStatus, { description: "The status from then on." })
  to: QuotationStatus;

  @Edge<QuotationEvent>(() => OrganizationType, "byId", {
    description: "The party that acted; null when time or a rule did.",
  })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, where one was given." })
  reason: string | null;

  @Edge<QuotationEvent>(() => QuotationType, "quotationId")
  quotation: unknown;
}
