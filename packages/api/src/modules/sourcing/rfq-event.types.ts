import { RfqStatus } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { RfqEvent } from "./rfq-event.entity";
import { RfqType } from "./rfq.types";
import { ofVisibleRfq } from "./sourcing.visibility";

@Readable<RfqEvent>("RfqEvent", {
  from: () => RfqEvent,
  prefix: "rev",
  description: "One transition of an enquiry: from which state to which, by whom and when.",
  visibleTo: ofVisibleRfq,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class RfqEventType implements Pick<RfqEvent, "from" | "to" | "at" | "reason"> {
  @Field(() => RfqStatus, { nullable: true, description: "Null when it came into being." })
  from: RfqStatus | null;

  @Field(() => RfqStatus, { description: "The status from then on." })
  to: RfqStatus;

  @Edge<RfqEvent>(() => OrganizationType, "byId", {
    description: "The party that acted; null when time or a rule did.",
  })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, where one was given." })
  reason: string | null;

  @Edge<RfqEvent>(() => RfqType, "rfqId")
  rfq: unknown;
}
