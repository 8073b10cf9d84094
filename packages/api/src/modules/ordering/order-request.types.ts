import { OrderRequestKind, OrderRequestStatus } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { OrderRequest } from "./order-request.entity";
import { OrderRevisionType } from "./order-revision.types";
import { OrderType } from "./order.types";
import { ofVisibleOrder } from "./order.visibility";

@Readable<OrderRequest>("OrderRequest", {
  from: () => OrderRequest,
  prefix: "orq",
  description:
    "What one party of an agreed order asks the other to confirm: to cancel it, to close it short, to change its terms.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "kind", "status", "askedAt"],
  orderBy: ["askedAt"],
})
export class OrderRequestType implements Partial<OrderRequest> {
  @Field(() => OrderRequestKind, { description: "What is to be confirmed." })
  kind: OrderRequestKind;

  @Field(() => OrderRequestStatus, { description: "Whether it was answered, and how." })
  status: OrderRequestStatus;

  @Edge<OrderRequest>(() => OrganizationType, "byId", { description: "The party that asks." })
  by: unknown;

  @Edge<OrderRequest>(() => OrderType, "orderId", { description: "The order it is about." })
  order: unknown;

  @Field(() => String, { description: "Why." })
  reason: string;

  @Edge<OrderRequest>(() => OrderRevisionType, "revisionId", {
    description: "The terms asked for; given for a CHANGE.",
  })
  revision: unknown;

  @Field(() => DateTimeScalar, { description: "When it was asked." })
  askedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was settled." })
  answeredAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was declined." })
  answer: string | null;
}
