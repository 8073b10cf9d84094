import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { OrderLine } from "../ordering";
import { Lot } from "../product";
import { Shipment } from "./shipment.entity";

/** How much of one lot was shipped for one line of the order. */
@Entity("shipment_line")
@Unique(["shipmentId", "position"])
@ForeignKey(() => Shipment, ["shipmentId", "orderId"], ["id", "orderId"])
@ForeignKey(() => OrderLine, ["orderLineId", "orderId"], ["id", "orderId"])
@Check(`"position" > 0 AND "quantity" > 0`)
@Index(["orderId"])
@Index(["orderLineId"])
@Index(["lotId"])
export class ShipmentLine {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  shipmentId: string;

  /** 1, 2, 3 and so on within the shipment. */
  @Column("integer")
  position: number;

  /** The shipment's order; composite keys keep it true. */
  @Column("uuid")
  orderId: string;

  @Column("uuid")
  orderLineId: string;

  /** NULL for goods nobody keeps lots of. */
  @ForeignKey(() => Lot)
  @Column("uuid", { nullable: true })
  lotId: string | null;

  /** In the unit of the order line, into which it was converted exactly. */
  @Column({ type: "numeric", precision: 18, scale: 6 })
  quantity: string;

  /** The order line's unit, a code of UN/ECE Recommendation 20. */
  @Column({ type: "text", collation: "C" })
  unit: string;
}
