import { Edge, EdgesOf } from "../../graph";
import { LotType, type Lot } from "../product";
import { OrderType } from "./order.types";

/** What this module hangs on a lot. */
@EdgesOf(() => LotType)
export class LotOrderEdges {
  @Edge<Lot>(() => OrderType, "orderId", { description: "The order it was made for." })
  order: unknown;
}
