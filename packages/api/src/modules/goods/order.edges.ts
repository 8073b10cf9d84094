import { EdgesOf, Paged } from "../../graph";
import { OrderLineType, OrderType, type Order, type OrderLine } from "../ordering";
import { LotType, type Lot } from "../product";
import type { Hold } from "./hold.entity";
import { HoldType } from "./hold.types";
import type { OrderDelay } from "./order-delay.entity";
import { OrderDelayType } from "./order-delay.types";
import type { ShipmentLine } from "./shipment-line.entity";
import type { Shipment } from "./shipment.entity";
import { ShipmentLineType, ShipmentType } from "./shipment.types";

/** What this module hangs on an order. */
@EdgesOf(() => OrderType)
export class OrderGoodsEdges {
  @Paged<Order, Shipment>(() => ShipmentType, {
    by: "orderId",
    orderBy: ["shippedAt"],
    few: true,
    description: "What was shipped for it, oldest first.",
  })
  shipments: unknown;

  @Paged<Order, Hold>(() => HoldType, {
    by: "orderId",
    orderBy: ["-placedAt"],
    few: true,
    description: "What its parties stopped within it, latest first; see also those of its lots.",
  })
  holds: unknown;

  @Paged<Order, OrderDelay>(() => OrderDelayType, {
    by: "orderId",
    orderBy: ["-at"],
    few: true,
    description: "That the seller would be late, latest first.",
  })
  delays: unknown;
}

/** What this module hangs on a line of an order. */
@EdgesOf(() => OrderLineType)
export class OrderLineGoodsEdges {
  @Paged<OrderLine, ShipmentLine>(() => ShipmentLineType, {
    by: "orderLineId",
    orderBy: ["id"],
    few: true,
    description: "What was shipped for it.",
  })
  shipmentLines: unknown;
}

/** What this module hangs on a lot. */
@EdgesOf(() => LotType)
export class LotGoodsEdges {
  @Paged<Lot, ShipmentLine>(() => ShipmentLineType, {
    by: "lotId",
    orderBy: ["id"],
    description: "Where the viewer sent it, or had it from.",
  })
  shipmentLines: unknown;

  @Paged<Lot, Hold>(() => HoldType, {
    by: "lotId",
    orderBy: ["-placedAt"],
    few: true,
    description: "What stopped it, latest first.",
  })
  holds: unknown;
}
