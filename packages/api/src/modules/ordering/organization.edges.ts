import { EdgesOf, Paged } from "../../graph";
import { OrganizationType, type Organization } from "../organization";
import type { Order } from "./order.entity";
import { OrderType } from "./order.types";

/** What this module hangs on an organization. */
@EdgesOf(() => OrganizationType)
export class OrganizationOrderEdges {
  @Paged<Organization, Order>(() => OrderType, {
    by: "buyerId",
    orderBy: ["-placedAt"],
    description: "Orders it placed that the viewer is a party to, latest first.",
  })
  ordersPlaced: unknown;

  @Paged<Organization, Order>(() => OrderType, {
    by: "sellerId",
    orderBy: ["-placedAt"],
    description: "Orders it received that the viewer is a party to, latest first.",
  })
  ordersReceived: unknown;
}
