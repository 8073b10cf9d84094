import { SampleStatus } from "@weft/schema";
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from "typeorm";
import { atLeastOne, atMost, isOneOf } from "../../platform/constraint";
import { Order } from "../ordering";
import { Organization } from "../organization";
import { Quotation } from "./quotation.entity";

const underWay = `"status" IN ('REQUESTED', 'MAKING', 'SENT', 'RECEIVED')`;

/** One round of sampling (打样) for an order, or for a quotation that may become one. A new round is a new sample. */
@Entity("sample")
@Unique(["orderId", "sellerId", "round"])
@Unique(["quotationId", "round"])
@Check(isOneOf("status", SampleStatus))
@Check(atLeastOne("orderId", "quotationId"))
@Check(atMost(1000, "wanted"))
@Check(atMost(100, "tracking"))
@Check(`"buyer_id" <> "seller_id"`)
@Check(`"round" > 0`)
@Index("ux_sample__order_under_way", ["orderId", "sellerId"], { unique: true, where: underWay })
@Index("ux_sample__quotation_under_way", ["quotationId"], { unique: true, where: underWay })
@Index(["buyerId", "createdAt", "id"])
@Index(["sellerId", "createdAt", "id"])
export class Sample {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Order)
  @Column("uuid", { nullable: true })
  orderId: string | null;

  @ForeignKey(() => Quotation)
  @Column("uuid", { nullable: true })
  quotationId: string | null;

  @ForeignKey(() => Organization)
  @Column("uuid")
  buyerId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  sellerId: string;

  /**
   * 1, 2, 3 and so on for its order and seller, those of the quotation before it included: who takes a draft over
   * from another seller does not learn that there was one.
   */
  @Column("integer")
  round: number;

  @Column("text", { default: SampleStatus.REQUESTED })
  status: SampleStatus;

  @Column("text")
  wanted: string;

  @Column("date", { nullable: true })
  dueOn: string | null;

  /** The carrier's number, where the seller gave one. */
  @Column("text", { nullable: true })
  tracking: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  statusSince: Date;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
