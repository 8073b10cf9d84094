import { OrderStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { Order } from "./order.entity";

/** One transition of an order. Only ever added to; the state can be derived from it. */
@Entity("order_event")
@Check(isOneOf("fromStatus", OrderStatus))
@Check(isOneOf("toStatus", OrderStatus))
@Index(["orderId", "at"])
export class OrderEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  /** NULL when the order came into being. */
  @Column("text", { name: "from_status", nullable: true })
  from: OrderStatus | null;

  @Column("text", { name: "to_status" })
  to: OrderStatus;

  /** The party that acted; NULL when time or a rule did. */
  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  byId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("text", { nullable: true })
  reason: string | null;
}
