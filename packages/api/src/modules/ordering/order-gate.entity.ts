import { SafetyCategory, TestLevel } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "../../platform/constraint";
import { OrderRevision } from "./order-revision.entity";
import { Order } from "./order.entity";

/** What must have passed a test before goods of an order are ready and leave: a part of its terms. */
@Entity("order_gate")
@Check(isOneOf("level", TestLevel))
@Check(isOneOf("category", SafetyCategory))
@Check(`cardinality("parameters") BETWEEN 1 AND 100`)
@Check(`"position" > 0`)
@Index(["orderId", "revisionId", "position"])
@Index(["revisionId", "position"])
export class OrderGate {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid")
  orderId: string;

  /** The revision it is frozen with; NULL for what is on the table now. */
  @ForeignKey(() => OrderRevision)
  @Column("uuid", { nullable: true })
  revisionId: string | null;

  /** 1, 2, 3 and so on. */
  @Column("integer")
  position: number;

  @Column("text")
  level: TestLevel;

  /** The weakest category the goods may have been judged at. */
  @Column("text")
  category: SafetyCategory;

  /** What the report must cover. */
  @Column("text", { array: true })
  parameters: string[];
}
