import { OrderStatus } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { OrderEvent } from "./order-event.entity";
import { OrderType } from "./order.types";
import { ofVisibleOrder } from "./order.visibility";

@Readable<OrderEvent>("OrderEvent", {
  from: () => OrderEvent,
  prefix: "oev",
  description: "One transition of an order: from which state to which, by whom and when.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class OrderEventType implements Pick<OrderEvent, "from" | "to" | "at" | "reason"> {
  @Field(() => OrderStatus, {
    nullable: true,
    description: "Null when the order came into being.",
  })
  from: OrderStatus | null;

  @Field(() => OrderStatus, { description: "The status from then on." })
  to: OrderStatus;

  @Edge<OrderEvent>(() => OrganizationType, "byId", {
    description: "The party that acted; null when time or a rule did.",
  })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: "Why, in the words of whoever did it; given where one has to say why.",
  })
  reason: string | null;

  @Edge<OrderEvent>(() => OrderType, "orderId", { description: "Whose history this is." })
  order: unknown;
}
