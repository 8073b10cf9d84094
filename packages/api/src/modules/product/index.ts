import "./vocabulary";

export { BomLine } from "./bom-line.entity";
export { BomVersion } from "./bom-version.entity";
export { BomLineType, BomVersionType } from "./bom.types";
export { FiberContent } from "./fiber-content.entity";
export { FiberContentType } from "./fiber-content.types";
export { LotConsumption } from "./lot-consumption.entity";
export { Lot } from "./lot.entity";
export { LotConsumptionType, LotReads, LotType } from "./lot.types";
export { Material } from "./material.entity";
export { MaterialReads, MaterialType } from "./material.types";
export { OrganizationProductEdges } from "./organization.edges";
export { Sku } from "./sku.entity";
export { SkuFields } from "./sku.fields";
export { SkuReads, SkuType } from "./sku.types";
export { Style } from "./style.entity";
export { StyleReads, StyleType } from "./style.types";
