import { WhitelistConditionKind, WhitelistStatus } from "@weft/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { Edge, EdgesOf, everyone, Paged, PagedRoot, Readable } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType, type Organization } from "../organization";
import { WhitelistCommitment } from "./whitelist-commitment.entity";
import { WhitelistEntry } from "./whitelist-entry.entity";
import { WhitelistEvent } from "./whitelist-event.entity";
import { itsCommitment } from "./whitelist.visibility";

@Readable<WhitelistEntry>("WhitelistEntry", {
  from: () => WhitelistEntry,
  prefix: "wle",
  description:
    "That a fabric supplier is, or was, on the white list (面料白名单) of suppliers with a good record. Public. A distinction: not being listed is no penalty, and nothing of it stops an order.",
  visibleTo: everyone,
  filterBy: ["id", "status", "listedOn", "reviewDue", "removedOn", "organization"],
  orderBy: ["listedOn", "reviewDue"],
})
export class WhitelistEntryType implements Pick<
  WhitelistEntry,
  "status" | "scope" | "listedOn" | "reviewDue" | "removedOn" | "version"
> {
  @Edge<WhitelistEntry>(() => OrganizationType, "organizationId", {
    description: "The fabric supplier.",
  })
  organization: unknown;

  @Field(() => WhitelistStatus)
  status: WhitelistStatus;

  @Field(() => [String], {
    description: "The kinds of fabric it is for, in words; none means all it makes.",
  })
  scope: string[];

  @Field(() => LocalDateScalar, { description: "The day it was listed." })
  listedOn: string;

  @Field(() => LocalDateScalar, {
    description:
      "The last day before which it is to be reviewed. That it has passed does not end the listing.",
  })
  reviewDue: string;

  @Field(() => LocalDateScalar, { nullable: true, description: "The day it was taken off." })
  removedOn: string | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Paged<WhitelistEntry, WhitelistEvent>(() => WhitelistEventType, {
    by: "entryId",
    orderBy: ["at"],
    description: "Every step of it, the first one first.",
  })
  events: unknown;
}

@Readable<WhitelistEvent>("WhitelistEvent", {
  from: () => WhitelistEvent,
  prefix: "wlv",
  description: "One step of an entry of the white list: from which status to which, and why.",
  visibleTo: everyone,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class WhitelistEventType implements Pick<WhitelistEvent, "from" | "to" | "at" | "reason"> {
  @Field(() => WhitelistStatus, { nullable: true, description: "Null when it was listed." })
  from: WhitelistStatus | null;

  @Field(() => WhitelistStatus, {
    description: "The status from then on; the same as before when it was reviewed and stays.",
  })
  to: WhitelistStatus;

  @Edge<WhitelistEvent>(() => OrganizationType, "byId", {
    description: "The department that acted; null when a rule did.",
  })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, for everybody to read." })
  reason: string | null;

  @Edge<WhitelistEvent>(() => WhitelistEntryType, "entryId")
  entry: unknown;
}

@Readable<WhitelistCommitment>("WhitelistCommitment", {
  from: () => WhitelistCommitment,
  prefix: "wlc",
  description:
    "A fabric supplier's commitment to quality, with which it applies for the white list. Read by the supplier and the market regulator.",
  visibleTo: itsCommitment,
  recordedFor: ({ row }) => row.organizationId,
  filterBy: ["id", "committedAt", "withdrawnAt", "organization"],
  orderBy: ["committedAt"],
})
export class WhitelistCommitmentType implements Pick<
  WhitelistCommitment,
  "statement" | "committedAt" | "withdrawnAt"
> {
  @Edge<WhitelistCommitment>(() => OrganizationType, "organizationId", {
    description: "The fabric supplier.",
  })
  organization: unknown;

  @Field(() => String, { description: "What it commits itself to, in its own words." })
  statement: string;

  @Field(() => DateTimeScalar, { description: "Since when." })
  committedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was taken back; null while it stands.",
  })
  withdrawnAt: Date | null;
}

@ObjectType("WhitelistCondition", {
  description: "One condition of being on the white list, and why it is met or not.",
})
export class WhitelistConditionType {
  @Field(() => WhitelistConditionKind)
  kind: WhitelistConditionKind;

  @Field(() => Boolean, { description: "Whether it is met today." })
  met: boolean;

  @Field(() => Int, { nullable: true, description: "How many there are, where a number counts." })
  found: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many there have to be at least; of failures at most 0.",
  })
  needed: number | null;

  @Field(() => String, { description: "A sentence for people." })
  reason: string;
}

@ObjectType("WhitelistConditions", {
  description: "What a fabric supplier has to meet to be listed, as it is today.",
})
export class WhitelistConditionsType {
  @Field(() => LocalDateScalar, { description: "The day it was looked at, in Asia/Shanghai." })
  asOf: string;

  @Field(() => Boolean, { description: "Whether all of them are met." })
  met: boolean;

  @Field(() => [WhitelistConditionType], { description: "All of them, in one order." })
  conditions: WhitelistConditionType[];
}

/** What hangs on the supplier. */
@EdgesOf(() => OrganizationType)
export class OrganizationWhitelistEdges {
  @Paged<Organization, WhitelistEntry>(() => WhitelistEntryType, {
    by: "organizationId",
    orderBy: ["-listedOn"],
    description: "Its entries on the white list, latest first; at most one of them is not REMOVED.",
  })
  whitelistEntries: unknown;
}

export class WhitelistReads {
  @PagedRoot<WhitelistEntry>(() => WhitelistEntryType, {
    orderBy: ["-listedOn"],
    description: "The white list of fabric suppliers, those taken off it included, latest first.",
  })
  whitelistEntries: unknown;

  @PagedRoot<WhitelistCommitment>(() => WhitelistCommitmentType, {
    orderBy: ["-committedAt"],
    description:
      "The commitments of the viewer's organization; of every fabric supplier for the market regulator.",
  })
  whitelistCommitments: unknown;
}
