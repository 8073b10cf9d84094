import { HoldImposer, HoldScope } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, PagedRoot, Readable, ReadableBy, sql } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrderLineType, OrderType } from "../ordering";
import { OrganizationType } from "../organization";
import { LotType } from "../product";
import { Hold } from "./hold.entity";
import { itsCase, itsHold, itsImposer } from "./hold.visibility";

@Readable<Hold>("Hold", {
  from: () => Hold,
  prefix: "hld",
  description:
    "Goods are stopped until a question of quality is settled. While it is in force, what it covers is neither shipped nor received.",
  visibleTo: itsHold,
  filterBy: ["id", "scope", "imposedBy", "caseId", "placedAt", "releasedAt"],
  orderBy: ["placedAt"],
})
export class HoldType implements Pick<
  Hold,
  "scope" | "imposedBy" | "reason" | "caseId" | "placedAt" | "releasedAt" | "releaseReason"
> {
  @Field(() => HoldScope)
  scope: HoldScope;

  @Field(() => HoldImposer, { description: "What whoever imposed it is to the goods." })
  imposedBy: HoldImposer;

  @Edge<Hold>(() => OrganizationType, "byId", {
    readableBy: itsImposer,
    description:
      "Who imposed it; null for a rule of the system, and for a maker behind the other party.",
  })
  by: unknown;

  @Edge<Hold>(() => OrderType, "orderId", {
    description: "Whose goods are stopped; null for a lot stopped wherever it is to go.",
  })
  order: unknown;

  @Edge<Hold>(() => OrderLineType, "orderLineId", { description: "For the scope LINE." })
  orderLine: unknown;

  @Edge<Hold>(() => LotType, "lotId", { description: "For the scope LOT." })
  lot: unknown;

  @Field(() => String, {
    nullable: true,
    description: "Why. Of a case of the regulator, known to it and to the lot's maker alone.",
  })
  @ReadableBy<Hold>(itsCase)
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: "The regulator's case, known to it and to the lot's maker alone.",
  })
  @ReadableBy<Hold>(itsCase)
  caseId: string | null;

  @Field(() => DateTimeScalar, { description: "When it was imposed." })
  placedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was lifted; null while it is in force.",
  })
  releasedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was lifted." })
  @ReadableBy<Hold>(itsCase)
  releaseReason: string | null;
}

export class HoldReads {
  @PagedRoot<Hold>(() => HoldType, {
    orderBy: ["-placedAt"],
    where: ({ row, viewer }) => sql`${row.byId} = ${viewer.organizationId}`,
    description: "The holds the viewer imposed, latest first.",
  })
  holds: unknown;
}
