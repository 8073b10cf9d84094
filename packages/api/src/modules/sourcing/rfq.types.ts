import { Incoterm, OrderKind, RfqAudience, RfqStatus, SafetyCategory } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, OneRoot, Paged, PagedRoot, Readable, ReadableBy, sql } from "../../graph";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import type { Quotation } from "./quotation.entity";
import { QuotationType } from "./quotation.types";
import type { RfqEvent } from "./rfq-event.entity";
import { RfqEventType } from "./rfq-event.types";
import type { RfqInvitation } from "./rfq-invitation.entity";
import { RfqInvitationType } from "./rfq-invitation.types";
import type { RfqLine } from "./rfq-line.entity";
import { RfqLineType } from "./rfq-line.types";
import { Rfq } from "./rfq.entity";
import { itsAudience, itsRequester } from "./sourcing.visibility";

@Readable<Rfq>("Rfq", {
  from: () => Rfq,
  prefix: "rfq",
  description:
    "An enquiry (询价): what one organization asks others to quote for. Bidders see it, but neither each other nor how many they are.",
  visibleTo: itsAudience,
  filterBy: [
    ...(["id", "title", "kind", "status", "currency", "dueOn", "deadline", "createdAt"] as const),
    ...(["requester", "lines"] as const),
  ],
  orderBy: ["createdAt", "deadline"],
})
export class RfqType implements Partial<Omit<Rfq, "audience">> {
  @Field(() => String, { description: "What it is about, in a few words." })
  title: string;

  @Field(() => OrderKind, { description: "What kind of order it is to become." })
  kind: OrderKind;

  @Field(() => RfqStatus)
  status: RfqStatus;

  @Field(() => RfqAudience, {
    nullable: true,
    description: "Who may answer. Only its requester reads it.",
  })
  @ReadableBy<Rfq>(itsRequester)
  audience: RfqAudience | null;

  @Edge<Rfq>(() => OrganizationType, "requesterId", { description: "Who asks, and would buy." })
  requester: unknown;

  @Field(() => String, { description: "ISO 4217; everybody quotes in it." })
  currency: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of delivery that is wished for.",
  })
  dueOn: string | null;

  @Field(() => DateTimeScalar, {
    description:
      "The last instant of quoting, revising and awarding, itself included; then it is EXPIRED.",
  })
  deadline: Date;

  @Field(() => Incoterm, { nullable: true, description: "The term that is wished for." })
  incoterm: Incoterm | null;

  @Field(() => String, { nullable: true, description: "Its named place." })
  incotermPlace: string | null;

  @Field(() => String, { nullable: true, description: "Which Incoterms, such as `2020`." })
  incotermEdition: string | null;

  @Field(() => DecimalScalar, {
    description: "By how much the accepted quantity of a line may differ from the ordered one.",
  })
  tolerancePercent: string;

  @Field(() => SafetyCategory, { nullable: true, description: "What the requester asks for." })
  requiredCategory: SafetyCategory | null;

  @Field(() => Boolean, { description: "Whether production will wait for an approved sample." })
  sampleRequired: boolean;

  @Field(() => Boolean, { description: "Whether bidders read the target prices of its lines." })
  disclosesTargetPrices: boolean;

  @Field(() => Int, {
    description:
      "1, and one more whenever it asks for something else. A quotation is awarded only if it answers the present one.",
  })
  revision: number;

  @Field(() => DateTimeScalar, { description: "Since when it has its present status." })
  statusSince: Date;

  @Field(() => Int, {
    description:
      "Goes up when the requester changes it, never with quotations; give it as `ifVersion`.",
  })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<Rfq, RfqLine>(() => RfqLineType, {
    on: ({ row, target }) =>
      sql`${target.rfqId} = ${row.id} and ${target.revision} = ${row.revision}`,
    orderBy: ["lineNo"],
    few: true,
    description: "What is asked for at present, in the order of the lines.",
  })
  lines: unknown;

  @Paged<Rfq, RfqEvent>(() => RfqEventType, {
    by: "rfqId",
    orderBy: ["at"],
    description: "Its history, oldest first.",
  })
  events: unknown;

  @Paged<Rfq, RfqInvitation>(() => RfqInvitationType, {
    by: "rfqId",
    orderBy: ["at"],
    description: "Whom it asks by name. Empty for everybody but its requester.",
  })
  invitations: unknown;

  @Paged<Rfq, Quotation>(() => QuotationType, {
    by: "rfqId",
    orderBy: ["createdAt"],
    description: "For its requester all quotations; for a bidder its own, and nothing of others'.",
  })
  quotations: unknown;
}

export class RfqReads {
  @OneRoot<Rfq>(() => RfqType, {
    description: "An enquiry.",
    by: { id: { type: "ID", property: "id" } },
  })
  rfq: unknown;

  @PagedRoot<Rfq>(() => RfqType, {
    orderBy: ["-createdAt"],
    description:
      "The enquiries the viewer sent, and those it may answer or has answered; latest first.",
  })
  rfqs: unknown;
}
