import { Field, Int } from "type-graphql";
import { Edge, Embedded, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { money, MoneyType } from "../../platform/money";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { ofVisibleOrder, OrderLineType, OrderType } from "../ordering";
import { OrganizationType } from "../organization";
import { LotType } from "../product";
import { Carton } from "./carton.entity";
import { CustomsDeclaration } from "./customs-declaration.entity";
import type { ReceiptLine } from "./receipt-line.entity";
import { ReceiptLineType, ReceiptType } from "./receipt.types";
import type { Receipt } from "./receipt.entity";
import { ShipmentLine } from "./shipment-line.entity";
import { Shipment } from "./shipment.entity";
import { itsTwoParties, ofVisibleShipment } from "./shipment.visibility";

@Readable<Shipment>("Shipment", {
  from: () => Shipment,
  prefix: "shp",
  description:
    "Goods that left their seller for one order. Known to the two parties of the order, and never changed afterwards.",
  visibleTo: itsTwoParties,
  filterBy: ["id", "number", "shippedOn", "shippedAt", "destination", "order", "packages"],
  orderBy: ["shippedAt", "number"],
})
export class ShipmentType implements Pick<
  Shipment,
  "number" | "shippedOn" | "shippedAt" | "destination"
> {
  @Field(() => String, { description: "The sender's own, such as `SHP-1`." })
  number: string;

  @Edge<Shipment>(() => OrderType, "orderId", { description: "The order it was shipped for." })
  order: unknown;

  @Edge<Shipment>(() => OrganizationType, "senderId", { description: "The order's seller." })
  sender: unknown;

  @Edge<Shipment>(() => OrganizationType, "receiverId", { description: "The order's buyer." })
  receiver: unknown;

  @Field(() => LocalDateScalar, { description: "The day the goods left." })
  shippedOn: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  shippedAt: Date;

  @Field(() => String, { description: "ISO 3166-1: the country the goods go to." })
  destination: string;

  @Paged<Shipment, ShipmentLine>(() => ShipmentLineType, {
    by: "shipmentId",
    orderBy: ["position"],
    few: true,
    description: "How much of which lot for which line of the order.",
  })
  lines: unknown;

  @Paged<Shipment, Carton>(() => CartonType, {
    by: "shipmentId",
    orderBy: ["sscc"],
    description: "Its packages by their SSCC; `totalCount` counts them.",
  })
  packages: unknown;

  @Paged<Shipment, CustomsDeclaration>(() => CustomsDeclarationType, {
    by: "shipmentId",
    orderBy: ["number"],
    few: true,
    description: "How it was declared to customs; each declaration has a mode of its own.",
  })
  customsDeclarations: unknown;

  @Paged<Shipment, Receipt>(() => ReceiptType, {
    by: "shipmentId",
    orderBy: ["receivedAt"],
    few: true,
    description: "What the buyer found when it came, oldest first.",
  })
  receipts: unknown;
}

@Readable<ShipmentLine>("ShipmentLine", {
  from: () => ShipmentLine,
  prefix: "shl",
  description: "How much of one lot was shipped for one line of an order.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "position", "quantity", "unit", "orderLine", "lot"],
  orderBy: ["position"],
})
export class ShipmentLineType implements Pick<ShipmentLine, "position" | "quantity" | "unit"> {
  @Field(() => Int, { description: "1, 2, 3 and so on within the shipment." })
  position: number;

  @Edge<ShipmentLine>(() => ShipmentType, "shipmentId")
  shipment: unknown;

  @Edge<ShipmentLine>(() => OrderLineType, "orderLineId")
  orderLine: unknown;

  @Edge<ShipmentLine>(() => LotType, "lotId", {
    description:
      "What was shipped; null for goods nobody keeps lots of, and where the lot is the secret of somebody behind the sender.",
  })
  lot: unknown;

  @Field(() => DecimalScalar, { description: "In `unit`." })
  quantity: string;

  @Field(() => String, {
    description: "The order line's unit, a code of UN/ECE Recommendation 20.",
  })
  unit: string;

  @Paged<ShipmentLine, ReceiptLine>(() => ReceiptLineType, {
    by: "shipmentLineId",
    orderBy: ["id"],
    few: true,
    description: "What the buyer accepted and rejected of it.",
  })
  receiptLines: unknown;
}

@Readable<Carton>("Carton", {
  from: () => Carton,
  prefix: "ctn",
  description:
    "One package of a shipment. Its sender gives the SSCC to no other carton within twelve months; sent on as it came, it keeps it.",
  visibleTo: ofVisibleShipment,
  filterBy: ["id", "sscc", "shipment"],
  orderBy: ["sscc"],
})
export class CartonType implements Pick<Carton, "sscc"> {
  @Field(() => String, {
    description: "Serial Shipping Container Code: 18 digits without the application identifier.",
  })
  sscc: string;

  @Edge<Carton>(() => ShipmentType, "shipmentId")
  shipment: unknown;
}

@Readable<CustomsDeclaration>("CustomsDeclaration", {
  from: () => CustomsDeclaration,
  prefix: "cus",
  description:
    "Under which customs supervision mode a part of a shipment was declared. One order may ship under several modes.",
  visibleTo: ofVisibleShipment,
  filterBy: ["id", "number", "mode", "byList"],
  orderBy: ["number"],
})
export class CustomsDeclarationType implements Pick<
  CustomsDeclaration,
  "number" | "mode" | "byList"
> {
  @Field(() => String, { description: "As the customs know it." })
  number: string;

  @Field(() => String, { description: "A customs supervision mode such as `9710`." })
  mode: string;

  @Field(() => Boolean, {
    description: "Cleared by a list of parcels instead of a declaration in full.",
  })
  byList: boolean;

  @Embedded<CustomsDeclaration>(() => MoneyType, ({ row }) => money(row.value, row.currency), {
    description: "The declared value; of a clearance by list, that of one parcel.",
  })
  value: MoneyType;

  @Edge<CustomsDeclaration>(() => ShipmentType, "shipmentId")
  shipment: unknown;
}

export class ShipmentReads {
  @OneRoot<Shipment>(() => ShipmentType, {
    description: "A shipment. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      number: {
        type: "String",
        property: "number",
        description: "Among the shipments the viewer sent: numbers are unique per sender.",
        where: ({ row, viewer }) => sql`${row.senderId} = ${viewer.organizationId}`,
      },
    },
  })
  shipment: unknown;

  @PagedRoot<Shipment>(() => ShipmentType, {
    orderBy: ["-shippedAt"],
    description: "What the viewer sent, and what was sent to it, latest first.",
  })
  shipments: unknown;
}
