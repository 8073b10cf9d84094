import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { RfqInvitation } from "./rfq-invitation.entity";
import { RfqType } from "./rfq.types";
import { ofOwnRfq } from "./sourcing.visibility";

@Readable<RfqInvitation>("RfqInvitation", {
  from: () => RfqInvitation,
  prefix: "inv",
  description: "Whom an enquiry asks by name. Known to its requester alone.",
  visibleTo: ofOwnRfq,
  filterBy: ["id", "organization", "at"],
  orderBy: ["at"],
})
export class RfqInvitationType implements Pick<RfqInvitation, "at"> {
  @Edge<RfqInvitation>(() => RfqType, "rfqId")
  rfq: unknown;

  @Edge<RfqInvitation>(() => OrganizationType, "organizationId")
  organization: unknown;

  @Field(() => DateTimeScalar, { description: "When it was asked." })
  at: Date;
}
