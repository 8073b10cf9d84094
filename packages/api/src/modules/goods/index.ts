import "./vocabulary";

export { Carton } from "./carton.entity";
export { CustomsDeclaration } from "./customs-declaration.entity";
export { Hold } from "./hold.entity";
export { HoldReads, HoldType } from "./hold.types";
export { OrderDelay } from "./order-delay.entity";
export { OrderDelayType } from "./order-delay.types";
export { LotGoodsEdges, OrderGoodsEdges, OrderLineGoodsEdges } from "./order.edges";
export { ReceiptLine } from "./receipt-line.entity";
export { Receipt } from "./receipt.entity";
export { ReceiptLineType, ReceiptType } from "./receipt.types";
export { ShipmentLine } from "./shipment-line.entity";
export { Shipment } from "./shipment.entity";
export {
  CartonType,
  CustomsDeclarationType,
  ShipmentLineType,
  ShipmentReads,
  ShipmentType,
} from "./shipment.types";
export { ConsumptionService } from "./consumption.service";
export { DelayService } from "./delay.service";
export { GoodsResolver } from "./goods.resolver";
export { holdLot, holdLotWithin, HoldService, type IsCase, releaseLot } from "./hold.service";
export { LotService } from "./lot.service";
export { restate } from "./order.restating";
export { ReceiptService } from "./receipt.service";
export { ShipmentService } from "./shipment.service";
