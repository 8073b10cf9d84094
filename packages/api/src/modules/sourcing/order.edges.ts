import { EdgesOf, Paged } from "../../graph";
import { OrderType, type Order } from "../ordering";
import type { Sample } from "./sample.entity";
import { SampleType } from "./sample.types";

/** What this module hangs on an order. */
@EdgesOf(() => OrderType)
export class OrderSampleEdges {
  @Paged<Order, Sample>(() => SampleType, {
    by: "orderId",
    orderBy: ["round"],
    description: "The samples made for it, round by round.",
  })
  samples: unknown;
}
