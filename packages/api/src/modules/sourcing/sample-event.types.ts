import { SampleStatus } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { SampleEvent } from "./sample-event.entity";
import { SampleType } from "./sample.types";
import { ofVisibleSample } from "./sourcing.visibility";

@Readable<SampleEvent>("SampleEvent", {
  from: () => SampleEvent,
  prefix: "sev",
  description: "One transition of a sample: from which state to which, by whom and when.",
  visibleTo: ofVisibleSample,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class SampleEventType implements Pick<SampleEvent, "from" | "to" | "at" | "reason"> {
  @Field(() => SampleStatus, { nullable: true, description: "Null when it came into being." })
  from: SampleStatus | null;

  @Field(() => SampleStatus, { description: "The status from then on." })
  to: SampleStatus;

  @Edge<SampleEvent>(() => OrganizationType, "byId", {
    description: "The party that acted; null when time or a rule did.",
  })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, where one was given." })
  reason: string | null;

  @Edge<SampleEvent>(() => SampleType, "sampleId")
  sample: unknown;
}
