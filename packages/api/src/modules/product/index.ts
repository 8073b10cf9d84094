export { BomLine } from "./bom-line.entity";
export { BomVersion } from "./bom-version.entity";
export { FiberContent } from "./fiber-content.entity";
export { LotConsumption } from "./lot-consumption.entity";
export { Lot } from "./lot.entity";
export { Material } from "./material.entity";
export { Sku } from "./sku.entity";
export { Style } from "./style.entity";
