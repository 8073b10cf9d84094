import { OrderRequestKind, OrderRequestStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";
import { OrderRevision } from "./order-revision.entity";
import { Order } from "./order.entity";

/** What one party of an agreed order asks the other to confirm. */
@Entity("order_request")
@Check(isOneOf("kind", OrderRequestKind))
@Check(isOneOf("status", OrderRequestStatus))
@Check(`("kind" = 'CHANGE') = ("revision_id" IS NOT NULL)`)
@Check(`("status" = 'OPEN') = ("answered_at" IS NULL)`)
@Index(["orderId", "askedAt"])
@Index("ux_order_request__open", ["orderId", "kind"], {
  unique: true,
  where: `"status" = 'OPEN'`,
})
export class OrderRequest {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  @Column("text")
  kind: OrderRequestKind;

  @Column("text", { default: OrderRequestStatus.OPEN })
  status: OrderRequestStatus;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  byId: string;

  @Column("text")
  reason: string;

  /** The terms asked for. */
  @Index()
  @ForeignKey(() => OrderRevision)
  @Column("uuid", { nullable: true })
  revisionId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  askedAt: Date;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  answeredAt: Date | null;

  /** Why it was declined. */
  @Column("text", { nullable: true })
  answer: string | null;
}
