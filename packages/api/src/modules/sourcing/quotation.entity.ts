import { Incoterm, QuotationStatus } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from "typeorm";
import { allOrNone, atMost, exactlyOne, isOneOf } from "../../platform/constraint";
import { Order } from "../ordering";
import { Organization } from "../organization";
import { Rfq } from "./rfq.entity";

/** What one organization answers to an enquiry (报价): a secret of these two. Changed only under the enquiry's lock. */
@Entity("quotation")
@ForeignKey(() => Rfq, ["rfqId", "requesterId"], ["id", "requesterId"])
@Check(isOneOf("status", QuotationStatus))
@Check(isOneOf("incoterm", Incoterm))
@Check(allOrNone("incoterm", "incotermPlace", "incotermEdition"))
@Check(exactlyOne("dueOn", "leadTimeDays"))
@Check(atMost(1000, "note"))
@Check(`"bidder_id" <> "requester_id"`)
@Check(`"lead_time_days" BETWEEN 1 AND 1000`)
@Check(`"revision" > 0 AND "total" >= 0`)
@Check(`("status" = 'AWARDED') = ("order_id" IS NOT NULL)`)
@Index("ux_quotation__live", ["rfqId", "bidderId"], {
  unique: true,
  where: `"status" IN ('SUBMITTED', 'AWARDED')`,
})
@Index("ux_quotation__awarded", ["rfqId"], { unique: true, where: `"status" = 'AWARDED'` })
@Index(["rfqId", "createdAt", "id"])
@Index(["bidderId", "createdAt", "id"])
@Index(["requesterId", "createdAt", "id"])
export class Quotation {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  rfqId: string;

  /** The enquiry's requester; the foreign key of both columns keeps it true. */
  @Column("uuid")
  requesterId: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  bidderId: string;

  @Column("text", { default: QuotationStatus.SUBMITTED })
  status: QuotationStatus;

  /** The number of its present terms. */
  @Column("integer", { default: 1 })
  revision: number;

  /** Which revision of the enquiry its present terms answer. */
  @Column("integer")
  rfqRevision: number;

  @Column({ type: "text", collation: "C" })
  currency: string;

  @Column({ type: "numeric", precision: 20, scale: 6 })
  total: string;

  @Column("date", { nullable: true })
  dueOn: string | null;

  @Column("integer", { nullable: true })
  leadTimeDays: number | null;

  /** Until when the requester may award it, this instant included; NULL for as long as the enquiry is open. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  validUntil: Date | null;

  @Column("text", { nullable: true })
  incoterm: Incoterm | null;

  @Column("text", { nullable: true })
  incotermPlace: string | null;

  @Column("text", { nullable: true })
  incotermEdition: string | null;

  @Column("text", { nullable: true })
  note: string | null;

  /** The order its award began. */
  @Index({ unique: true })
  @ForeignKey(() => Order)
  @Column("uuid", { nullable: true })
  orderId: string | null;

  @Column({ type: "timestamptz", precision: 3 })
  statusSince: Date;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
