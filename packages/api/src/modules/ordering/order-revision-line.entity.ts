import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Material, Sku } from "../product";
import { OrderRevision } from "./order-revision.entity";
import { Order } from "./order.entity";

/** A row of the order as one revision had it. */
@Entity("order_revision_line")
@Unique(["revisionId", "lineNo"])
export class OrderRevisionLine {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => OrderRevision)
  @Column("uuid")
  revisionId: string;

  @Index()
  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  @Column("integer")
  lineNo: number;

  @Index()
  @ForeignKey(() => Sku)
  @Column("uuid", { nullable: true })
  skuId: string | null;

  @Index()
  @ForeignKey(() => Material)
  @Column("uuid", { nullable: true })
  materialId: string | null;

  @Column("text", { nullable: true })
  item: string | null;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  quantity: string;

  @Column({ type: "text", collation: "C" })
  unit: string;

  @Column({ type: "numeric", precision: 18, scale: 6 })
  unitPrice: string;

  @Column({ type: "numeric", precision: 20, scale: 6 })
  amount: string;
}
