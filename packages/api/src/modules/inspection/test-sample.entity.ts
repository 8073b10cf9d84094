import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atLeastOne, atMost } from "../../platform/constraint";
import { Organization } from "../organization";
import { TestOrder } from "./test-order.entity";

/** What is tested: of a commission, or of a sampling task of the regulator. A backup stays sealed for a recheck. */
@Entity("test_sample")
@Unique(["holderId", "code"])
@Unique(["holderId", "seal"])
@Check(atLeastOne("testOrderId", "samplingTaskId"))
@Check(atMost(100, "code", "seal"))
@Index(["testOrderId", "createdAt", "id"])
@Index(["samplingTaskId", "createdAt", "id"])
export class TestSample {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => TestOrder)
  @Column("uuid", { nullable: true })
  testOrderId: string | null;

  /** The sampling task it was drawn in. */
  @Column("uuid", { nullable: true })
  samplingTaskId: string | null;

  /** Who gave it its code: the lab that received it, or the department that drew it. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  holderId: string;

  /** What the holder calls it. */
  @Column({ type: "text", collation: "C" })
  code: string;

  /** The number of its seal, where it has one. */
  @Column({ type: "text", nullable: true, collation: "C" })
  seal: string | null;

  /** Kept, not tested, so that another lab can. */
  @Column("boolean", { default: false })
  backup: boolean;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}
