import { OrganizationStatus } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationEvent } from "./organization-event.entity";
import { OrganizationType } from "./organization.types";
import { ofOwnStanding } from "./organization.visibility";

@Readable<OrganizationEvent>("OrganizationEvent", {
  from: () => OrganizationEvent,
  prefix: "oge",
  description:
    "One step in the standing of an organization. Read by the organization itself and by the operator.",
  visibleTo: ofOwnStanding,
  recordedFor: ({ row }) => row.organizationId,
  filterBy: ["id", "to", "at"],
  orderBy: ["at"],
})
export class OrganizationEventType implements Pick<
  OrganizationEvent,
  "from" | "to" | "at" | "reason"
> {
  @Field(() => OrganizationStatus, {
    nullable: true,
    description: "Null when the organization entered the graph.",
  })
  from: OrganizationStatus | null;

  @Field(() => OrganizationStatus, { description: "The status from then on." })
  to: OrganizationStatus;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, where a reason had to be given." })
  reason: string | null;

  @Edge<OrganizationEvent>(() => OrganizationType, "byId", {
    description: "Which organization acted; null when nobody did.",
  })
  by: unknown;

  @Edge<OrganizationEvent>(() => OrganizationType, "organizationId", {
    description: "Whose standing it is.",
  })
  organization: unknown;
}
