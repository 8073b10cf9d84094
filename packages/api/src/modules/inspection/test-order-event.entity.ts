import { TestOrderStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { TestOrder } from "./test-order.entity";

/** One transition of a test order. Only ever added to; the state can be derived from it. */
@Entity("test_order_event")
@Check(isOneOf("fromStatus", TestOrderStatus))
@Check(isOneOf("toStatus", TestOrderStatus))
@Check(atMost(1000, "reason"))
@Index(["testOrderId", "at"])
export class TestOrderEvent {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => TestOrder)
  @Column("uuid")
  testOrderId: string;

  /** NULL when it was requested. */
  @Column("text", { name: "from_status", nullable: true })
  from: TestOrderStatus | null;

  @Column("text", { name: "to_status" })
  to: TestOrderStatus;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  byId: string;

  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("text", { nullable: true })
  reason: string | null;
}
