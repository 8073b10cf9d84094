import "./vocabulary";

export { LotOrderEdges } from "./lot.edges";
export { OrderAllocation } from "./order-allocation.entity";
export { OrderAllocationType } from "./order-allocation.types";
export { OrderEvent } from "./order-event.entity";
export { OrderEventType } from "./order-event.types";
export { OrderLine } from "./order-line.entity";
export { OrderLineType } from "./order-line.types";
export { Order } from "./order.entity";
export { OrderReads, OrderType } from "./order.types";
export { itsParties } from "./order.visibility";
export { OrganizationOrderEdges } from "./organization.edges";
