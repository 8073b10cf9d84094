import { Field } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DateTimeScalar, DecimalScalar } from "../../platform/scalars";
import { OrderAllocation } from "./order-allocation.entity";
import { OrderLineType } from "./order-line.types";
import { ofOneInTheMiddle } from "./order.visibility";

@Readable<OrderAllocation>("OrderAllocation", {
  from: () => OrderAllocation,
  prefix: "oal",
  description:
    "Which part of a line bought is meant for a line sold. Known only to the organization in the middle, which sold the one and bought the other.",
  visibleTo: ofOneInTheMiddle,
  filterBy: ["id", "quantity", "unit", "downstreamLine", "upstreamLine"],
})
export class OrderAllocationType implements Pick<
  OrderAllocation,
  "quantity" | "unit" | "createdAt"
> {
  @Edge<OrderAllocation>(() => OrderLineType, "downstreamLineId", { description: "What was sold." })
  downstreamLine: unknown;

  @Edge<OrderAllocation>(() => OrderLineType, "upstreamLineId", {
    description: "What was bought for it.",
  })
  upstreamLine: unknown;

  @Field(() => DecimalScalar, { description: "How much of the upstream line, in its unit." })
  quantity: string;

  @Field(() => String, { description: "A code of UN/ECE Recommendation 20." })
  unit: string;

  @Field(() => DateTimeScalar, { description: "When it was planned." })
  createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was given up; it counts no more from then on.",
  })
  releasedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was given up." })
  releaseReason: string | null;
}
