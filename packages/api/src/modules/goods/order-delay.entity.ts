import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost } from "../../platform/constraint";
import { Order } from "../ordering";

/** The seller said that it would be late. What was agreed stays: the due date changes by a confirmed request only. */
@Entity("order_delay")
@Check(atMost(1000, "reason"))
@Index(["orderId", "at", "id"])
export class OrderDelay {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  /** The day by which the seller now expects to deliver. */
  @Column("date")
  expectedOn: string;

  @Column("text")
  reason: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;
}
