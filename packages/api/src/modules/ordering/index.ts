export { OrderAllocation } from "./order-allocation.entity";
export { OrderEvent } from "./order-event.entity";
export { OrderLine } from "./order-line.entity";
export { Order } from "./order.entity";
