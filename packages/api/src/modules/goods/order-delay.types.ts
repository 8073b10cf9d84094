import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { ofVisibleOrder, OrderType } from "../ordering";
import { OrderDelay } from "./order-delay.entity";

@Readable<OrderDelay>("OrderDelay", {
  from: () => OrderDelay,
  prefix: "dly",
  description:
    "The seller said that it would be late. The due date stays as agreed until both confirm another one.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "expectedOn", "at"],
  orderBy: ["at"],
})
export class OrderDelayType implements Pick<OrderDelay, "expectedOn" | "reason" | "at"> {
  @Edge<OrderDelay>(() => OrderType, "orderId")
  order: unknown;

  @Field(() => LocalDateScalar, {
    description: "The day by which the seller now expects to deliver.",
  })
  expectedOn: string;

  @Field(() => String, { description: "Why." })
  reason: string;

  @Field(() => DateTimeScalar, { description: "When it was announced." })
  at: Date;
}
